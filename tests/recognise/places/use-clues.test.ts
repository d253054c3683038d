import { describe, expect, test } from 'vitest'
import { parse } from '../../../src/language/parse.js'
import { articleOf } from '../../../src/read/article.js'
import { findToponyms } from '../../../src/recognise/places/recognise.js'
import { type UseClue, useClues } from '../../../src/recognise/places/use-clues.js'
import { segment } from '../../../src/segment/segment.js'
import { spanOf } from '../../../src/text/span.js'

/** Bodies that stand in the sentences. */
const bodies = ['Congress']

/** The setting of the word between braces. */
function settingIn(marked: string) {
  const start = marked.indexOf('{')
  const text = marked.replace(/[{}]/g, '')
  const article = articleOf(text)
  const end = marked.indexOf('}') - 1
  const name = { ...spanOf(article, start, end), kind: 'place' as const, type: null, rule: 'given', confidence: 1 }
  const behind = bodies.flatMap((body) => {
    const at = text.indexOf(body)
    const type = 'government' as const
    return at < 0
      ? []
      : [
          {
            ...spanOf(article, at, at + body.length),
            kind: 'organization' as const,
            type,
            rule: 'given',
            confidence: 1,
          },
        ]
  })
  const [toponym] = findToponyms({ ...parse(article, segment(article)), names: [name, ...behind] })
  if (!toponym) throw new Error(`No name in: ${marked}`)
  return toponym.setting
}

describe.each(useClues.map((clue) => [clue.name, clue] as const))('%s', (_name, clue: UseClue) => {
  test.each([...clue.examples])('holds in: %s', (marked) => {
    expect(clue.holds(settingIn(marked))).toBe(true)
  })
  test.each([...clue.leaves])('does not hold in: %s', (marked) => {
    expect(clue.holds(settingIn(marked))).toBe(false)
  })
})

test('every clue has its own name, an example and a counter-example', () => {
  expect(new Set(useClues.map(({ name }) => name)).size).toBe(useClues.length)
  for (const { examples, leaves } of useClues) expect(Math.min(examples.length, leaves.length)).toBeGreaterThan(0)
})
