import { describe, expect, test } from 'vitest'
import { articleOf } from '../../src/read/article.js'
import { lineWidthOf } from '../../src/segment/line-width.js'
import { linesOf } from '../../src/segment/lines.js'
import { segment } from '../../src/segment/segment.js'
import { plainView } from '../../src/text/plain.js'

const STORY = [
  'A barge loaded with grain struck the old bridge at Orsk early on Tuesday, killing four men of its crew and closing the only road to the north for weeks to come, the harbour office said.',
  'Divers found two bodies by noon. The others were carried away by the river, which has risen since Sunday, and nobody expects to find them alive.',
  '"We heard it from the market," said Ada Lunde, who sells fish there. Her stall fell into the water, and so did three others beside it.',
]

/** Paragraphs broken so that no line is longer than the width. */
function wrapped(width: number, paragraphs: readonly string[] = STORY): string {
  const lines = paragraphs.map((paragraph) => {
    const done: string[] = []
    for (const word of paragraph.split(' ')) {
      const last = done.at(-1)
      if (last !== undefined && last.length + 1 + word.length <= width) done[done.length - 1] = `${last} ${word}`
      else done.push(word)
    }
    return done.join('\n')
  })
  return lines.join('\n\n')
}

const widthOf = (text: string): number | null => lineWidthOf(linesOf(text, plainView(text)), plainView(text))
const paragraphsOf = (text: string): readonly string[] =>
  segment(articleOf(text))
    .blocks.filter(({ role }) => role === 'paragraph')
    .map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '))

describe('prose that was broken into lines is read as if it had not been', () => {
  test.each([26, 30, 34, 38, 44, 60, 72, 100])('%i columns wide', (width) => {
    expect(paragraphsOf(wrapped(width))).toEqual(STORY)
  })

  test.each([30, 38, 60, 72])('%i columns wide, in capitals', (width) => {
    const loud = STORY.map((paragraph) => paragraph.toUpperCase())
    expect(paragraphsOf(wrapped(width, loud))).toEqual(loud)
  })

  test('with the ends of lines of another system', () => {
    expect(paragraphsOf(wrapped(32).replaceAll('\n', '\r\n'))).toEqual(STORY)
  })
})

describe('a line is a line of its own', () => {
  test.each([
    [
      'in verse',
      'The harbour lies asleep tonight,\nNo lantern on the quay,\nThe boats that left by morning light\nAre still upon the sea.\n\nO call them home, the bells are cold,\nThe nets are torn and wet,\nThe tales that every sailor told\nAre not forgotten yet.',
    ],
    [
      'behind a picture',
      'The board of Kalo at a meeting in the town hall. Ada Lunde for The Times of Lorne\nThe board of Kalo has put off a vote on the bridge.\nIt was the third time since May, a member said.',
    ],
    [
      'in a list of names and offices',
      'Ada Lunde, fishmonger of Orsk\nPer Dahl, pilot of the barge\nMara Olt, captain of the harbour\nJan Hale, member of the board\nIlse Marrin, head of the rescue\nOlt Zarribek, mayor of the town',
    ],
    [
      'in a table of equal columns',
      'Orsk      12 killed  30 hurt\nTarn      10 killed  11 hurt\nLund      14 killed  22 hurt\nOlna      11 killed  90 hurt\nVarn      17 killed  45 hurt\nMoss      19 killed  31 hurt',
    ],
    [
      'in a list of headlines',
      'Barge strikes bridge at Orsk\nFour dead as river rises again\nMarket stalls lost to the water\nMayor asks capital for help\nRoad to north closed for weeks\nDivers end search at nightfall',
    ],
    [
      'in short messages',
      'The road is closed.\nNobody was hurt at Tarn.\nThe ferry sails at noon.\nWe shall know more tonight.\nThe mayor is on his way here.\nThe bridge will not be opened.',
    ],
    [
      'in a menu',
      'Home\nNews\nSport\nWeather for Orsk and Tarn\nBusiness and shipping\nLetters\nAbout us\nContact the editors',
    ],
  ])('%s', (_what, text) => {
    expect(widthOf(text)).toBeNull()
  })
})
