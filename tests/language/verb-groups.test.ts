import { describe, expect, test } from 'vitest'
import type { Sentence } from '../../src/language/document.js'
import { parse } from '../../src/language/parse.js'
import { verbGroups } from '../../src/language/verb-groups.js'
import { articleOf } from '../../src/read/article.js'
import { segment } from '../../src/segment/segment.js'

function groupsOf(text: string) {
  const article = articleOf(text)
  const parsed = parse(article, segment(article))
  return parsed.sentences
    .flatMap((sentence) => verbGroups(parsed, sentence))
    .map((group) => ({ ...group, text: text.slice(group.start, group.end) }))
}

describe('a verb group', () => {
  test('holds auxiliaries, adverbs and negation', () => {
    expect(groupsOf('She has repeatedly denied the charge.')).toMatchObject([
      { text: 'has repeatedly denied', lemma: 'deny', negated: false },
    ])
    expect(groupsOf('They were not killed.')).toMatchObject([{ text: 'were not killed', negated: true, passive: true }])
  })
  test.each([
    ['He walked home.', 'past'],
    ['He will walk home.', 'future'],
    ['He may walk home.', 'modal'],
    ['He walks home.', 'present'],
  ])('has a tense: %s is %s', (text, tense) => expect(groupsOf(text)[0]?.tense).toBe(tense))
})

test('offsets hold in later sentences too', () => {
  expect(groupsOf('It rained. She sailed home – alone.').map(({ text }) => text)).toEqual(['rained', 'sailed'])
})

test('the answer for a sentence is kept', () => {
  const article = articleOf('She left.')
  const parsed = parse(article, segment(article))
  const sentence = parsed.sentences[0] as Sentence
  expect(verbGroups(parsed, sentence)).toBe(verbGroups(parsed, sentence))
})

test('a run-on does not stall it', () => {
  expect(groupsOf(`${'the boat sank and '.repeat(6_000)}it ended.`).length).toBeGreaterThan(0)
})
