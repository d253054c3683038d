import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { InputKind } from '../../src/read/options.js'
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

test('a seed always gives the same text, and another seed another', () => {
  expect(textOfRound(7, seeds)).toBe(textOfRound(7, seeds))
  expect(textOfRound(7, seeds)).not.toBe(textOfRound(8, seeds))
})

test('CI runs ten thousand rounds', () => {
  expect(readFileSync(new URL('../../.ci/run', import.meta.url), 'utf8')).toMatch(/npm run fuzz -- --rounds 10000/)
})
