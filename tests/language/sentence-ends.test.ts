import { describe, expect, test } from 'vitest'
import { parse } from '../../src/language/parse.js'
import { articleOf } from '../../src/read/article.js'
import type { BlockRole, Layout } from '../../src/segment/layout.js'

/** Where "|" stands a sentence ends; nowhere else. */
const cases = {
  'full stops': [
    'The pier fell.| Nobody was hurt.',
    'He left the area.|The army came.',
    'They died in 2005.|The rest lived.',
    'The end .| They left.',
    'Prices rose 3.5 percent.| The firm is glad.',
    'The ship is 3.5 m long and weighs 1,200.75 tons.',
    'See www.kalo.example for more.| It is new.',
  ],
  'what stands behind the mark': [
    'They died in 2005.| 12 were hurt.',
    'Did he go?| 12 did.| Who knew?|The pier fell.',
    'I… I knew it.| He waited…| Nothing came.',
    'How much did it cost?| 5%.| Who paid?| He did.',
    'The road of 5 km. (3 miles) is shut.',
    'He left it.| iPhone sales fell.| eBay rose.| al-Qaida denied it.',
    'He came at 3 a.m. 5 May.',
    'That was plan B.| A year later it failed.| The man, John B. A. Olt, left.',
    'He left the U.S.| I did not.',
    'He wrote of the U.S. "we know it" in 1990.',
    'Kalo (KALO.L) fell.| Olt (OLT.N) rose.',
  ],
  titles: [
    'Gen. Ada Roe met Sen. Lee and Rep. Sund.| They left.',
    'The Rev. Roe and Lt. Col. Lee met Prof. Olt.| Lt. Gov. Sund came too.',
    'Maj. Gen. Lee, Adm. Roe, Cpl. Olt, Pte. Sund, Det. Lee and Supt. Roe spoke.',
    'Mr. Olt, Mrs. Lee, Ms. Sund and Dr. Roe vs. Messrs. Lee and Olt.',
    'Fr. Ole and St. Olaf are saints.| He lives on Main St.| He is poor.',
    'Mt. Olt is high.| Ft. Kalo is not.',
  ],
  initials: [
    'J. K. Roe wrote it.| George W. Lee spoke.| Then A. B. Olt left.',
    'The man known as Malcolm X. was shot.',
    'That was plan B.| It failed.',
    'J.A. Roe and S.T. Olt wrote it.',
  ],
  'dotted names': [
    'The U.S. Senate voted.| It passed.',
    'He lives in the U.S.| He is old.',
    'U.N. Secretary-General Roe spoke to the U.N. Security Council.',
    'The police of Washington, D.C. came.| They left Washington, D.C.| The end.',
    'He has a Ph.D. in law.| She has a Ph.D.| He has not.',
    'The U.S. and the U.K. agreed.| "We did," the U.S.-led mission said.',
    'She left the U.S.| "We are free," she said.',
  ],
  companies: [
    'Kalo Inc. said it lost money.| Olt Corp. Chairman Ben Lee resigned.',
    'He works for Kalo Inc.| He is rich.',
    'Sund Bros. sold it to Olt & Co.| The price was low.',
    'Kalo Ltd. and Olt plc. merged.',
    'Few still use IE.| Olt does.',
  ],
  'months, clocks and numbers': [
    'He came on Sept. 3 and left on Jan. 5, 1950.| In Feb. the ship sank.',
    'It sank at 3 a.m.| Nobody woke.',
    'He came at 5 p.m. Monday, and at 6 p.m. EST he left.| At 7 p.m. they ate.',
    'It sank at 5 a.m. (0300 GMT) Sunday.| They met at 3 p.m. Moscow time.| They left at 5 p.m.| (She was late.)',
    'Room No. 5 was empty.| Nos. 3 and 4 were not.',
    'Police closed Rt. 9, Hwy. 61 and Rte. 5 near Bldg. 4.| They met at No. 10 on Monday.',
    'The Rt. Rev. Ada Roe left.| Nobody lives in Apt. 4B.| Neighbours had seen Rm. 12 empty.',
    'Did he go?| No.| It was late.',
    'It cost Rs. 500, or approx. 40 euros, see Fig. 3 and p. 5.',
    'It rained 48 mm. The river rose 3 ft. Ida Sund left on the 21st. Ole stayed.'.replaceAll('. ', '.| '),
    'She is 5 ft. 3 in. tall.| Ft. Kalo is 5km. from Sund.',
    'The state of Mass. voted.| He was born in Boston, Mass.| She was not.',
    'The vote in Little Rock, Ark. was close.| Sen. Roe, R-Ark., voted no.',
    'Boats, nets, etc. were lost.| They sold nets, boats, etc.| Then they left.',
  ],
  'marks of exclamation and question': [
    'What now?| Nobody knows!| Really?!| Yes.',
    'Yahoo! said it would buy it.| They met at Yahoo! Inc. headquarters.',
    'The Jeopardy! host left.| The band Wham! played.',
    'Who was it?|What did he want?',
  ],
  ellipses: [
    'He said... well, nothing.| Then... he left.',
    'He waited... |Nothing came.',
    'Nothing happened…| He left.',
    "I... I don't know.",
    '... and so he left.',
  ],
  quotations: [
    '"We knew."| He left.',
    '"Did you?" she asked.| He nodded.',
    '"Did you?" Mara Olt asked.| He nodded.',
    '"We are leaving!" the captain shouted.| No one moved.',
    '"Is it over?"| "No," he said.',
    '"Stop!"| Mara Olt knew better.',
    '"We knew," he said.| "We all did."| Then he left.',
    '“We knew.”| He left.| “It leaked,” he said.| “We all saw it.”',
    'He said: "Go."| They went.',
    "'Go,' he said.| 'Now.'| They went.",
    'He asked "who?" and left.',
    'He paid.| "Too much." said Roe.',
    'It was the "ship."| It sank.',
    'She asked, "Why?"| He left.',
    '"It is over." - Ben Lee',
    '"It is over. "| He left.',
    'The water is clean. "',
  ],
  brackets: [
    'He left (he was tired).| She stayed.| (He came back.)| They ate.',
    'The mayor (D-Calif.) spoke.',
    'Nobody came. [3]| They left.',
  ],
  'small letters and numbers': [
    '12 people died.| 30 were hurt.',
    'The firm sold 3 million.| iPhone sales fell.',
    'The army denied it.| al-Qaida did not.',
    'Spokesman Gen. al-Olt denied it.',
    'The price, incl. tax, is low.',
  ],
  lists: ['1. Close the pier.| 2. Pay the families.', 'He won in 1.5 hours.'],
  'dashes and colons': ['He left--then came back.| Why?-nobody knows.', 'The toll: 12.| The cause: fire.'],
}

describe.each(Object.entries(cases))('%s', (_, lines) => {
  test.each(lines)('%s', (marked) => {
    expect(splitText(marked.replaceAll('|', ''))).toEqual(marked.split('|').map((sentence) => sentence.trim()))
  })
})

test('in a headline a capital behind an abbreviation begins no sentence', () => {
  expect(splitText('U.S. In Talks With Kalo Inc. After Fire', 'title')).toEqual([
    'U.S. In Talks With Kalo Inc. After Fire',
  ])
})

test('a blank line ends a sentence without a mark', () => {
  expect(splitText('The first line\n\nThe second')).toEqual(['The first line', 'The second'])
})

function splitText(text: string, role: BlockRole = 'paragraph'): readonly string[] {
  const layout: Layout = {
    blocks: [{ start: 0, end: text.length, role, reading: 'sentences' }],
    title: null,
    published: null,
    dateline: null,
    byline: null,
    entries: [],
  }
  return parse(articleOf(text), layout).sentences.map(({ start, end }) => text.slice(start, end))
}
