import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { extractArticle } from '../../src/extract.js'
import type { Extraction } from '../../src/link/extraction.js'
import { articleOf } from '../../src/read/article.js'
import type { InputKind } from '../../src/read/options.js'
import { problemsIn } from './promises.js'
import { runRound, textOfRound } from './rounds.js'
import { readSeeds } from './seeds.js'

const seeds = readSeeds(new URL('../../', import.meta.url))
const kinds: readonly InputKind[] = ['text', 'html', 'jsonl']

// `npm run fuzz` does ten thousand.
test('what was mutated is read or refused by name, and keeps every promise', async () => {
  const rounds = []
  for (let seed = 1; seed <= 120; seed++) rounds.push(await runRound(seed, seeds, kinds))
  expect(rounds.filter(({ problems }) => problems.length > 0)).toEqual([])
  for (const kind of kinds) expect(rounds.filter((round) => round.kind === kind).length).toBeGreaterThan(20)
  expect(new Set(rounds.map(({ read }) => read)).size).toBeGreaterThan(1)
})

test('a record that breaks a promise is seen', () => {
  const article = articleOf('President Ada Roe said on Monday that 12 people were killed in Lagos. Roe left.', {
    published: { value: '2025-02-05', from: 'option' },
  })
  const record = extractArticle(article) as Required<Extraction>
  expect(problemsIn(record, article)).toEqual([])
  const [person] = record.people
  const [figure] = record.casualties
  if (!person || !figure) throw new Error('nothing was found')
  const broken: readonly Extraction[] = [
    { ...record, people: [{ ...person, mentions: [...person.mentions, ...person.mentions.slice(-1)] }] },
    {
      ...record,
      people: [{ ...person, mentions: person.mentions.map((mention) => ({ ...mention, end: mention.end + 1 })) }],
    },
    { ...record, casualties: [{ ...figure, place: 'p9' }] },
    { ...record, casualties: [{ ...figure, count: { ...figure.count, max: Number.POSITIVE_INFINITY } }] },
    { ...record, document: { ...record.document, length: 5 } },
  ]
  expect(broken.filter((one) => problemsIn(one, article).length === 0)).toEqual([])
})

test('a seed always gives the same text, and another seed another', () => {
  expect(textOfRound(7, seeds)).toBe(textOfRound(7, seeds))
  expect(textOfRound(7, seeds)).not.toBe(textOfRound(8, seeds))
})

test('CI runs ten thousand rounds', () => {
  expect(readFileSync(new URL('../../.ci/run', import.meta.url), 'utf8')).toMatch(/npm run fuzz -- --rounds 10000/)
})
