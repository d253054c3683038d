import { describe, expect, test } from 'vitest'
import { gatherWords } from '../../src/tag/article.js'
import { bodyClues } from '../../src/tag/body-clues.js'
import { findCandidates } from '../../src/tag/candidates.js'
import { contextClues } from '../../src/tag/context-clues.js'
import { definedClues } from '../../src/tag/defined-clues.js'
import { firmClues } from '../../src/tag/firm-clues.js'
import { localClues } from '../../src/tag/local-clues.js'
import { ownClues } from '../../src/tag/own-clues.js'
import { placeClues } from '../../src/tag/place-clues.js'
import { workClues } from '../../src/tag/work-clues.js'
import { unmark } from '../marked.js'
import { parsedOf } from './documents.js'

const clues = [
  ...bodyClues,
  ...ownClues,
  ...contextClues,
  ...definedClues,
  ...firmClues,
  ...localClues,
  ...placeClues,
  ...workClues,
]
const candidatesOf = (text: string) => findCandidates(gatherWords(parsedOf(text)))

describe.each(clues.map((clue) => [clue.name, clue] as const))('the clue %s', (_, clue) => {
  test.each(clue.examples)('speaks in: %s', (marked) => {
    const { text, marks } = unmark(marked)
    const [mark] = marks
    const candidate = candidatesOf(text).find((each) => each.words[0]?.start === mark?.start)
    expect(candidate?.text).toBe(mark?.text)
    const weights = candidate ? clue.weigh(candidate) : null
    expect(weights?.[mark?.label as 'person'] ?? 0).toBeGreaterThan(0)
  })

  test.each(clue.leaves)('is silent in: %s', (text) => {
    expect(candidatesOf(text).flatMap((candidate) => clue.weigh(candidate) ?? [])).toEqual([])
  })
})

test('no two clues have one name', () => {
  expect(new Set(clues.map(({ name }) => name)).size).toBe(clues.length)
})
