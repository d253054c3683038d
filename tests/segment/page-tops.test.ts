/** The tops of pages as papers, agencies and stations set them: which of their dates is that of publication. */
import { expect, test } from 'vitest'
import { articleOf } from '../../src/read/article.js'
import { segment } from '../../src/segment/segment.js'

const title = 'Nine pulled from rubble of hotel as rain hampers search'
const body =
  'Rescue teams pulled nine more people from the rubble of a hotel in the hill town of Kalo, officials said, as rain hampered the search.\n\nThe mayor, Arun Pell, said roads were blocked and that the army had been asked for help.'

/** The written date, its day, and the lines below the title. */
const dated: readonly (readonly [written: string, day: string, lines: string])[] = [
  ['14 May 2013', '2013-05-14', '14 May 2013\n\nFrom the section Asia'],
  ['5 February 2025', '2025-02-05', 'Published\n5 February 2025\n\nLast updated\n6 February 2025'],
  ['Tue 5 Feb 2019', '2019-02-05', 'Ann Lee in Delhi\n\nTue 5 Feb 2019 09.00 GMT\n\nLast modified on Wed 6 Feb 2019 11.22 GMT'],
  ['Tue 5 Feb 2019', '2019-02-05', 'Tue 5 Feb 2019 09.00 GMTLast modified on Wed 6 Feb 2019 11.22 GMT'],
  ['February 5, 2019', '2019-02-05', 'By Ann Lee, CNN\n\nUpdated 0947 GMT (1747 HKT) February 5, 2019'],
  ['Wed February 5, 2025', '2025-02-05', 'By Ann Lee, CNN\n 4 minute read \nPublished 9:47 AM EST, Wed February 5, 2025'],
  ['February 5, 2024', '2024-02-05', 'By Ann Lee\n\nFebruary 5, 2024\n10:12 AM GMT+5:30\nUpdated a day ago'],
  ['May 14, 2023', '2023-05-14', 'By ANN LEE\nUpdated 4:30 PM EDT, May 14, 2023'],
  ['5 Feb 2025', '2025-02-05', 'Rain hampers work in hill town.\n\nPublished On 5 Feb 2025'],
  ['14 May 2013', '2013-05-14', '14 May 2013 10:12 GMT | Human Rights, Asia'],
  ['May 14, 2013', '2013-05-14', 'May 14, 2013 02:30 am | Updated June 8, 2016 05:31 am IST - KALO:'],
  ['May 14, 2024', '2024-05-14', 'Published - May 14, 2024 08:15 pm IST - KALO'],
  ['May 14, 2013', '2013-05-14', 'Ann Lee Published May 14, 2013 Updated May 15, 2013 06:00pm'],
  ['May 14, 2023', '2023-05-14', 'May 14, 2023 by Ann Lee'],
  ['14th May 2023', '2023-05-14', '14th May 2023\n\nAnn Lee, Abuja'],
  ['March 2, 2024', '2024-03-02', 'Ann Lee | Published March 2, 2024 | Updated March 3, 2024 09:12am'],
  ['May 13, 2024', '2024-05-13', 'Updated\nMay 14, 2024, 10:12 AM\n\nPublished\nMay 13, 2024, 09:00 PM'],
  ['Tue 14 May 2024', '2024-05-14', 'Posted Tue 14 May 2024 at 3:12pm, updated Wed 15 May 2024 at 1:01am'],
  ['14 May 2013', '2013-05-14', 'Updated 14 May 2013, 15:12 AEST'],
  ['Tuesday, 14 May 2024', '2024-05-14', 'Updated / Tuesday, 14 May 2024 15:12'],
  ['14 May 2013', '2013-05-14', 'By Ann Lee\n9:00AM BST 14 May 2013'],
  ['14 May 2013', '2013-05-14', 'By Ann Lee\nPUBLISHED: 09:00, 14 May 2013 | UPDATED: 10:12, 15 May 2013'],
  ['MAY 14, 2013', '2013-05-14', 'By ANN LEE MAY 14, 2013'],
  ['May 14, 2023', '2023-05-14', 'By Ann Lee\nMay 14, 2023 at 9:00 a.m. EDT'],
  ['May 14, 2019', '2019-05-14', 'Posted: 9:12 AM, May 14, 2019 Updated: 11:40 AM, May 15, 2019'],
  ['May 14, 2021', '2021-05-14', 'by: Ann Lee\n\nPosted: May 14, 2021 / 09:12 AM EDT\n\nUpdated: May 15, 2021 / 11:40 AM EDT'],
  ['May 14, 2021', '2021-05-14', 'Ann Lee Staff Writer May 14, 2021'],
  ['2013-05-14', '2013-05-14', 'English.news.cn 2013-05-14 10:12:33'],
  ['2018-05-14', '2018-05-14', 'Source: Xinhua| 2018-05-14 10:12:33|Editor: Li'],
  ['14 May 2013', '2013-05-14', 'Ann Lee • 14 May 2013 • 3 comments'],
  ['14 May, 2013', '2013-05-14', '14 May, 2013 05:30 AM3 mins to read'],
  ['14 MAY 2019', '2019-05-14', '14 MAY 2019, 10:12'],
  ['14.05.2019', '2019-05-14', '14.05.2019 10:12'],
  ['2019-05-14', '2019-05-14', '2019-05-14T10:12:00+02:00'],
  ['May 14\n2019', '2019-05-14', 'May 14\n2019'],
  ['14 May 2019', '2019-05-14', 'When: 21 June 2019, 7pm\n\nPublished 14 May 2019'],
] // biome-ignore format: a table

test.each(dated)('%s is %s in: %s', (written, day, lines) => {
  const text = `${title}\n\n${lines}\n\n${body}`
  const { published } = segment(articleOf(text))
  expect(published).toMatchObject({ value: day, from: 'text' })
  expect(text.slice(published?.start, published?.end)).toBe(written)
})

test.each([
  ['BAKU, Feb 5, 2015 (Reuters) - ', '2015-02-05'],
  ['KALO, May 14, 2019 /PRNewswire/ -- ', '2019-05-14'],
  ['KALO, Md., May 14, 2019 (GLOBE NEWSWIRE) -- ', '2019-05-14'],
  ['Kalo – 14 May 2019 – ', '2019-05-14'],
  ['GENEVA (14 May 2019) – ', '2019-05-14'],
])('the dateline %s', (dateline, day) => {
  expect(segment(articleOf(dateline + body)).published).toMatchObject({ value: day, from: 'text' })
})

test.each([
  '5 hours ago',
  'Published 2 days ago',
  '31 April 2019',
  '30/02/2019',
  'Tue 14 May',
  'Tuesday, May 14, 2013 72°F',
  'The hotel before the collapse, seen on 3 May 2011. Photograph: Ann Lee/AP',
])('none in: %s', (line) => {
  expect(segment(articleOf(`${title}\n\n${line}\n\n${body}`)).published).toBeNull()
})
