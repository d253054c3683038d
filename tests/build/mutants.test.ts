import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { chooseMutants, type Mutant } from '../../scripts/mutants/choose.js'
import { switched } from '../../scripts/mutants/switched.js'
import { type Switches, switchesOf } from '../../scripts/mutants/switches.js'

type Numbers = (a: number, b: number, c: number) => unknown

const folder = mkdtempSync(join(tmpdir(), 'mutants-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const made = (code: string, switches: Switches | null = null): Numbers =>
  new Function('$mutants', `return (${code})`)(switches)

/** What comes out, be it an error. */
function outcomeOf(work: () => unknown): unknown {
  try {
    return work()
  } catch {
    return 'an error'
  }
}

const SOURCES = {
  'conditions in each other': '(a, b, c) => { if (a > 1 && (b || c > 2)) return a || b; return b && c ? 1 : 2 }',
  'a value that is asked for, not only whether it is true': '(a, b, c) => (a && b) || (c < 2 && a + 1)',
  'a statement that begins with a condition':
    '(a, b, c) => { const all = []\n a && all.push(b)\n c || all.push(a)\n return all.join() }',
  'what stands behind a condition that keeps it from failing':
    '(a, b, c) => a === 0 || [null, { b }, { b }, { b }][a].b > c',
  'what has an effect, asked second':
    '(a, b, c) => { let n = c; return [a > 0 && ++n > 1, b > 0 || n++ > 2, n - 1].join() }',
}

describe.each(Object.entries(SOURCES))('%s', (_, source) => {
  writeFileSync(join(folder, 'source.ts'), source)
  const mutants = chooseMutants(folder, { count: 100, seed: 1, only: 'source.ts' }).map((mutant, number) => ({
    ...mutant,
    number,
  }))
  const switches = switchesOf(mutants.length)
  const whole = made(switched(source, mutants), switches)
  const broken = ({ start, end, put }: Mutant): Numbers => made(source.slice(0, start) + put + source.slice(end))
  const numbers = [0, 1, 2, 3]
  const given = numbers.flatMap((a) => numbers.flatMap((b) => numbers.map((c) => [a, b, c] as const)))

  test('says what it says, as long as no mutant is on', () => {
    expect(mutants.length).toBeGreaterThan(3)
    for (const each of given) expect(whole(...each)).toEqual(made(source)(...each))
  })

  test('says with each mutant on what it would say were it so written', () => {
    for (const mutant of mutants)
      for (const each of given) {
        switches.turn(mutant.number)
        const said = outcomeOf(() => whole(...each))
        switches.turn(null)
        expect(said, `${mutant.was} → ${mutant.put}`).toEqual(outcomeOf(() => broken(mutant)(...each)))
      }
  })

  test('knows beforehand each mutant that makes a difference', () => {
    for (const each of given) {
      switches.met()
      const said = whole(...each)
      const met = switches.met()
      for (const mutant of mutants.filter(({ number }) => !met.includes(number)))
        expect(
          outcomeOf(() => broken(mutant)(...each)),
          `${mutant.was} → ${mutant.put}`,
        ).toEqual(said)
    }
  })
})

test('a mutant that never ends is stopped by how often it is asked', () => {
  const source = '(a, b, c) => { let n = 0; while (n < a) n++; return n + b + c }'
  writeFileSync(join(folder, 'endless.ts'), source)
  const [endless] = chooseMutants(folder, { count: 1, seed: 1, only: 'endless.ts' })
  expect(endless?.put).toBe('n >= a')
  const switches = switchesOf(1)
  const whole = made(switched(source, endless ? [{ ...endless, number: 0 }] : []), switches)
  expect(whole(3, 1, 1)).toBe(5)
  expect(switches.asked()).toBe(4)
  switches.turn(0, 1000)
  expect(() => whole(0, 1, 1)).toThrow('asked for too often')
})
