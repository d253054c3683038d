import { extractionSchema } from '../link/extraction.js'
import { loadZod } from '../text/schema-of.js'

/** As much of JSON Schema as a shape is read off. */
export interface SchemaNode {
  readonly properties?: Readonly<Record<string, SchemaNode>>
  readonly items?: SchemaNode | false
  readonly anyOf?: readonly SchemaNode[]
  readonly pattern?: string
  readonly type?: string
  readonly const?: unknown
}

/**
 * The record's JSON Schema. In the bundle that itself stands in the place of this module: every run needs it, but not zod, which takes 40 ms to
 * load, nor all recognisers for it.
 */
export const recordSchema = (): SchemaNode => loadZod().toJSONSchema(extractionSchema(), { io: 'input' }) as SchemaNode
