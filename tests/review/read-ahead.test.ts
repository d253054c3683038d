import { expect, test } from 'vitest'
import { readAhead, toReadFor } from '../../src/cli/review/read-ahead.js'
import type { ReviewArticle } from '../../src/review/session/article.js'
import type { State } from '../../src/review/session/state.js'

function articlesOf(count: number, read: string[]): readonly ReviewArticle[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `${i}.txt`,
    sha256: '',
    text: '',
    record: () => {
      read.push(`${i}.txt`)
      return {} as ReturnType<ReviewArticle['record']>
    },
  }))
}

const stateOf = (articles: readonly ReviewArticle[], mode = 'browse') => ({ articles, mode: { name: mode } }) as State

test('for a key that decides on a name everywhere, all articles are read once, and each is told', async () => {
  const read: string[] = []
  const state = stateOf(articlesOf(4, read))
  expect(toReadFor('a', state)).toEqual([])
  expect(toReadFor('A', stateOf(state.articles, 'prompt'))).toEqual([])
  const needed = toReadFor('X', state)
  expect(needed).toHaveLength(4)
  const told: string[] = []
  await readAhead(needed, state, ({ message }) => told.push(`${message} (${read.length} read)`) > 0)
  expect(told).toEqual([1, 2, 3, 4].map((n) => `Reading the articles for this name: ${n} of 4 (${n - 1} read)`))
  expect(read).toEqual(['0.txt', '1.txt', '2.txt', '3.txt'])
  expect(toReadFor('A', state)).toEqual([])
})

test('nothing is read any more when the review was left, and a few articles are not told of', async () => {
  const read: string[] = []
  const state = stateOf(articlesOf(5, read))
  await readAhead(toReadFor('A', state), state, () => read.length < 2)
  expect(read).toHaveLength(2)
  expect(toReadFor('A', stateOf(articlesOf(2, read)))).toEqual([])
})
