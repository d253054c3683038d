import { describe, expect, test } from 'vitest'
import { articleOf } from '../../src/read/article.js'
import { isOffer, isOfOutlet } from '../../src/segment/offers.js'
import { segment } from '../../src/segment/segment.js'

describe('what a paper asks of its reader', () => {
  test.each([
    'Follow The Gazette on X and Instagram @KaloGazette and on Facebook @GazetteKalo. Send us a message on WhatsApp at 555-0100.',
    'Get Current Updates on Lorne News, along with Latest News and Top Headlines from Kalo and around the world.',
    'To keep up to date with this story and others, sign up to the Kalo Live newsletter here.',
    'See today’s front and back pages, download the newspaper and use the Daily Kalo newspaper archive.',
    'Unlock a world of benefits! From daily newsletters to breaking news and a personalized newsfeed, Login Now!',
    'Track the flood in Lorne and get the latest news from around the world on kalo.example/flood',
    'You can earn crowns with names of sites, and sell them for up to 1,000. Click here to start.',
    'For all of our coverage of the war in Lorne, click here.',
    'Don’t miss out on the latest news and information.',
    'Visit the home page of the Lorne Observer for more news and investigations',
    'For the latest news near you, download our app for Kalo, Sund and Olt.',
  ])('is an offer: %s', (line) => expect(isOffer(line)).toBe(true))

  test.each([
    'Share prices of Facebook and Twitter fell as their newsletters lost subscribers.',
    'Like Facebook and Instagram, the app sends alerts to its members every day.',
    'Get out of the house now, the police said on Twitter and Facebook.',
    '"Follow us on Facebook and Instagram," the band told the crowd.',
    'Watch the river, the mayor said, and read the notice on the website of the town.',
    'Support for Telegram and WhatsApp has grown among the young of Lorne.',
    'Follow the road to Kalo and turn left at the pier.',
    'To get the latest from him, he was told, click here and there.',
    'Text messages on WhatsApp and Telegram show that the two knew each other.',
  ])('is none: %s', (line) => expect(isOffer(line)).toBe(false))
})

describe('what a paper says that it is', () => {
  const told = ['A ferry sank off Kalo.', 'The Olt Agency publishes the news of the day.']
  test.each([
    'The Kalo Group is a multi-media organization with television, radio and digital services in Lorne.',
    'About Harbour Watch is a nonprofit newsroom that covers the ports of Lorne.',
    'The Lorne Observer publishes independent news for readers of the whole region, as a service of the town.',
  ])('is of the outlet: %s', (line) => expect(isOfOutlet(line, told)).toBe(true))

  test.each([
    'The Olt Agency is a news agency with offices in Kalo.',
    'The Kalo Group is a maker of boats with service stations in Lorne.',
    'The Kalo Group was a multi-media organization with television and radio.',
    'Harbour Watch is a newsroom, its editor said, that covers the ports.',
  ])('is news: %s', (line) => expect(isOfOutlet(line, told)).toBe(false))
})

/** The lines of a page that are read. */
const readOf = (lines: readonly string[]): readonly string[] => {
  const text = lines.join('\n\n')
  return segment(articleOf(text)).blocks.flatMap(({ start, end, reading }) =>
    reading === 'sentences' ? [text.slice(start, end)] : [],
  )
}

const story = [
  'A ferry with 120 people aboard sank off the coast of Lorne early on Tuesday, and all were taken off by boats.',
  'The mayor of Kalo thanked the fishers who had come to their help, and asked the board for a report on the lights.',
]

test('an appeal below its heading is no story, up to the first paragraph without readers', () => {
  const appeal = [
    'Support the Kalo Observer’s journalism of integrity',
    'At the Kalo Observer, we believe in news that is free for everybody in Lorne, and never behind a wall.',
    'Would you think of a gift that helps us to go on with our work in Kalo and Sund?',
    'Make a contribution',
  ]
  expect(readOf([...story, ...appeal])).toEqual(story)
  const more = 'The pier at Kalo will stay shut until Friday, when divers have looked at the hull of the ferry.'
  expect(readOf([...story, ...appeal.slice(0, 3), more])).toEqual([...story, more])
})

test('a heading about journalism above news is a heading', () => {
  const news = [
    ...story,
    'Support for journalism falls in Lorne',
    'The state of Lorne cut its fund for the press by half.',
  ]
  expect(readOf(news)).toEqual(news)
})

test('what stands between the name of a picture and its credit is a caption', () => {
  const picture = [
    'cash seized in kalo.jpg',
    'Cash and cards that were found in the house of two suspects in Sund on Monday.',
  ]
  expect(readOf([...picture, '(Photo by Ada Roe/Getty Images)', ...story])).toEqual(story)
  expect(readOf([...picture.slice(1), ...story])).toEqual([...picture.slice(1), ...story])
})
