import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type Extraction, extractionSchema } from '../../src/link/extraction.js'

const golden = JSON.parse(readFileSync(new URL('../../fixtures/articles/quake.json', import.meta.url), 'utf8'))
  .articles[0] as Extraction

/** The record with a field of the first item of a kind as no field is. */
function withOdd(kind: 'casualties' | 'claims', field: string): object {
  const [first, ...others] = (golden[kind] ?? []) as readonly object[]
  return { ...golden, [kind]: [{ ...first, [field]: { odd: 1 } }, ...others] }
}

test('a golden record is one', () => {
  expect(extractionSchema().safeParse(golden).success).toBe(true)
})

test.each([
  ['casualties', 'eventId'],
  ['casualties', 'date'],
  ['casualties', 'claim'],
  ['claims', 'parent'],
  ['claims', 'dates'],
  ['claims', 'source'],
] as const)('one of %s with an odd %s is refused', (kind, field) => {
  expect(Object.keys(golden[kind]?.[0] ?? {})).toContain(field)
  expect(extractionSchema().safeParse(withOdd(kind, field)).success).toBe(false)
})
