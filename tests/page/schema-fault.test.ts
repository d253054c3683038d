import { expect, test } from 'vitest'
import type { z } from 'zod'
import { extractionSchema } from '../../src/link/extraction.js'
import { faultAt, type SchemaNode } from '../../src/page/schema-fault.js'
import { loadZod } from '../../src/text/schema-of.js'
import { sampleRecord } from '../write/sample.js'

const { properties = {} } = loadZod().toJSONSchema(extractionSchema(), { io: 'input' }) as SchemaNode
const casualty = (properties.casualties?.items || {}) as SchemaNode
const figure = sampleRecord().casualties?.[0] ?? {}

test('an item as it is extracted has no fault, nor has one without an id', () => {
  for (const kind of ['dates', 'people', 'places', 'organizations', 'casualties', 'claims'] as const) {
    const node = (properties[kind]?.items || {}) as SchemaNode
    for (const item of sampleRecord()[kind] ?? []) {
      expect(faultAt(node, item, '')).toBeNull()
      expect(faultAt(node, { ...item, id: undefined }, '')).toBeNull()
    }
  }
})

test.each([
  [{ outcome: 'lost' }, /^outcome: is not one of killed, /],
  [{ count: { min: 1.5, max: null, approximate: false, vague: false } }, /^count\.min: is no whole number$/],
  [{ count: { min: -1, max: null, approximate: false, vague: false } }, /^count\.min: is less than 0$/],
  [{ count: { min: 1, max: null, approximate: 'yes', vague: false } }, /^count\.approximate: is neither yes nor no$/],
  [{ date: 'x1' }, /^date: “x1” has another form/],
  [{ victims: { start: 0, end: 1 } }, /^victims\.text: is no text$/],
  [{ status: undefined }, /^status: is not one of /],
  [{ undividedWith: [] }, /^undividedWith: has nothing in it$/],
])('%j is refused as zod refuses it', (changed, fault) => {
  const item = { ...figure, ...changed }
  expect(faultAt(casualty, item, '')).toMatch(fault)
  const list = (extractionSchema().shape as Readonly<Record<string, z.ZodType>>).casualties
  expect(list?.safeParse([item]).success).toBe(false)
})
