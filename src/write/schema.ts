import type { z } from 'zod'
import { extractionSchema } from '../link/extraction.js'
import { SCHEMA_VERSION } from '../link/schema-version.js'
import { loadZod } from '../text/schema-of.js'

/** The JSON Schema (draft 2020-12) of another document that is printed: it tells who made it as well. */
export function printedSchema(title: string, printed: z.ZodObject): Record<string, unknown> {
  const zod = loadZod()
  const generator = zod.object({ name: zod.literal('copydesk'), version: zod.string() })
  const { $schema, ...schema } = zod.toJSONSchema(printed.extend({ generator }), {
    io: 'input',
    target: 'draft-2020-12',
  })
  return { $schema, title, ...schema }
}

/** The JSON Schema (draft 2020-12) of the envelope that `--format json` prints, with the record at `$defs/record`. */
export function jsonSchema(): Record<string, unknown> {
  const { $schema, ...record } = loadZod().toJSONSchema(extractionSchema(), { io: 'input', target: 'draft-2020-12' })
  return {
    $schema,
    title: 'copydesk',
    type: 'object',
    properties: {
      schemaVersion: { const: SCHEMA_VERSION },
      generator: {
        type: 'object',
        properties: { name: { const: 'copydesk' }, version: { type: 'string' } },
        required: ['name', 'version'],
      },
      articles: { type: 'array', items: { $ref: '#/$defs/record' } },
    },
    required: ['schemaVersion', 'generator', 'articles'],
    $defs: { record },
  }
}
