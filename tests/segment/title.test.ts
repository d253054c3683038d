import { describe, expect, test } from 'vitest'
import { articleOf } from '../../src/read/article.js'
import { segment } from '../../src/segment/segment.js'

const STORY =
  'The council voted on Tuesday to shut the old landing, a spokesman said, since two of its pillars had cracked in the frost.\n\n' +
  'The mayor said that the work would cost four million dollars, and that the ferry would leave from the fish quay until then.'
const titleOf = (text: string, title: string | null = null) => segment(articleOf(text, { title })).title

describe('the headline of a plain text', () => {
  test.each([
    'Ada Roe elected chairman of U.S. dockers',
    'Landing in Washington, D.C. to be shut',
    'Storm moves toward U.S.',
    'A.J. Lee leads Kalo to win against Lorne',
    'Sen. Roe asks for help after hail',
  ])('may hold the full stop of an abbreviation: %s', (headline) => {
    expect(titleOf(`${headline}\n\n${STORY}`)?.text).toBe(headline)
  })

  test('stands above a sentence that a byline follows', () => {
    const head = 'Council shuts landing after frost'
    const standfirst = 'They want the ferry to leave from the fish quay, and no other.'
    expect(titleOf(`${head}\n\n${standfirst}\n\nBy Ada Roe\n\n${STORY}`)?.text).toBe(head)
  })

  test('is no line of two sentences', () => {
    expect(titleOf(`The storm is over. Nobody was hurt\n\n${STORY}`)).toBeNull()
  })
})

describe('a headline that stands twice', () => {
  const LONG = 'Ferry landing at Kalo to be shut'

  test.each([
    [`${LONG} after frost`, LONG],
    [LONG, LONG],
    [`${LONG} | The Gazette`, LONG],
  ])('first as "%s", is the title where it stands last', (first, last) => {
    const text = `${first}\n\nNews of the day\n\n${last}\n\n${STORY}`
    expect(titleOf(text)).toEqual({
      text: last,
      start: text.lastIndexOf(last),
      end: text.lastIndexOf(last) + last.length,
    })
  })
})

describe('a title that came with the article', () => {
  test.each([
    'By Ada Roe',
    'Ada Roe, Port Editor',
    '16 May 2024 | Ada Roe',
    'Updated on: May 16, 2024 / 10:07 AM / Gazette News',
    'The frost has done what no storm did',
  ])('is kept where the text begins with "%s", and has no offsets', (line) => {
    expect(titleOf(`${line}\n\n${STORY}`, 'Landing to be shut')).toEqual({ text: 'Landing to be shut' })
  })

  test('has the offsets of its copy in the text', () => {
    expect(titleOf(`Landing to be shut\n\n${STORY}`, 'Landing to be shut')).toEqual({
      text: 'Landing to be shut',
      start: 0,
      end: 18,
    })
  })
})
