import { expect, test } from 'vitest'
import { verbExtents } from '../../src/language/compromise.js'
import type { Sentence } from '../../src/language/document.js'
import { parse } from '../../src/language/parse.js'
import { articleOf } from '../../src/read/article.js'
import { segment } from '../../src/segment/segment.js'

function verbsOf(text: string): readonly string[] {
  const article = articleOf(text)
  const parsed = parse(article, segment(article))
  return parsed.sentences
    .flatMap((sentence) => verbExtents(parsed, sentence))
    .map(({ start, end }) => text.slice(start, end))
}

test('verbs are told from nouns that look like them', () => {
  expect(verbsOf('Officials report two deaths.')).toEqual(['report'])
  expect(verbsOf('The report of two deaths shook them.')).toEqual(['shook'])
})

test('offsets hold in later sentences too', () => {
  expect(verbsOf('It rained. She sailed home – alone.')).toEqual(['rained', 'sailed'])
})

test('the answer for a sentence is kept', () => {
  const article = articleOf('She left.')
  const parsed = parse(article, segment(article))
  const sentence = parsed.sentences[0] as Sentence
  expect(verbExtents(parsed, sentence)).toBe(verbExtents(parsed, sentence))
})

test('a run-on does not stall it', () => {
  expect(verbsOf(`${'the boat sank and '.repeat(6_000)}it ended.`).length).toBeGreaterThan(0)
})
