import { describe, expect, test } from 'vitest'
import { withByline } from '../../src/read/page/byline.js'

const STORY = 'Two boats were lost in the night off Kalo, officials said on Monday.'
const page = (...lines: string[]): string => [...lines, STORY].join('\n\n')

describe('the authors of a page in its text', () => {
  test.each([
    ['stand above it where it does not name them', page(), ['Ada Roe'], page('By Ada Roe')],
    ['are two', page(), ['Ada Roe', 'Ben Lee'], page('By Ada Roe and Ben Lee')],
    ['take the place of a line that is nothing but they', page('Ada Roe'), ['Ada Roe'], page('By Ada Roe')],
    ['leave the day beside them', page('Ada Roe | 3 May 2021'), ['Ada Roe'], page('By Ada Roe', '3 May 2021')],
    ['are set apart from others', page('By Ada Roe; maps by Jo Day'), ['Ada Roe'], page('By Ada Roe')],
    ['are set apart from “by”', page('ByAda Roe'), ['Ada Roe'], page('By Ada Roe')],
    ['stay as they are in a byline', page('By Ada Roe in Kalo'), ['Ada Roe'], page('By Ada Roe in Kalo')],
    ['stay with their trade', page('Ada Roe, Staff Writer'), ['Ada Roe'], page('Ada Roe, Staff Writer')],
    [
      'are not named by a sentence',
      page('Ada Roe is a writer.'),
      ['Ada Roe'],
      page('By Ada Roe', 'Ada Roe is a writer.'),
    ],
    ['are nobody', page(), [], page()],
  ])('%s', (...[, text, authors, wanted]) => {
    expect(withByline(text, authors)).toBe(wanted)
  })
})
