import type { z } from 'zod'
import type { Warning } from '../read/warning.js'
import { casualtySchema } from '../recognise/casualties/schema.js'
import { claimSchema } from '../recognise/claims/schema.js'
import { fields } from '../recognise/fields.js'
import { type ItemOf, type Kind, recognisers } from '../recognise/recognisers.js'
import { boilerplateKinds } from '../segment/layout.js'
import type { Immutable } from '../text/immutable.js'
import { type Described, schemaOf } from '../text/schema-of.js'
import { type EventItem, eventSchema } from './events/schema.js'
import { linkSchema, referring } from './references.js'
import { SCHEMA_VERSION } from './schema-version.js'
import { linkedSourceSchema, type Voice, voiceSchema } from './voices/schema.js'

/** What linking adds to the items of a kind. A kind without an entry is printed as it was recognised. */
const linked = schemaOf((z) => {
  const { reference, references } = referring()
  return {
    casualties: casualtySchema().extend({
      eventId: reference('e'),
      date: reference('d'),
      place: reference('p'),
      claim: reference('q'),
      links: z
        .object({
          date: linkSchema().exactOptional(),
          place: linkSchema().exactOptional(),
          claim: linkSchema().exactOptional(),
          event: linkSchema().exactOptional(),
        })
        .exactOptional(),
    }),
    claims: claimSchema().extend({
      source: linkedSourceSchema().nullable(),
      dates: references('d'),
      places: references('p'),
      organizations: references('o'),
      people: references('n'),
      casualties: references('c'),
    }),
  }
})

const documentSchema = schemaOf((z) => {
  const { extent, extentFields, spanFields } = fields()
  const { reference, references } = referring()
  return z.object({
    id: z.string(),
    origin: z
      .object({ file: z.string(), line: z.int().min(1).exactOptional() })
      .nullable()
      .describe('Where it was read; null for text handed in by a program'),
    url: z.string().nullable(),
    input: z
      .object({ extra: z.record(z.string(), z.unknown()) })
      .exactOptional()
      .describe('With --keep-fields: the members of its line that copydesk does not know'),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('Of the UTF-8 text'),
    encoding: z.string().nullable(),
    offsetUnit: z.enum(['utf16', 'codepoint', 'byte']),
    language: z.string().describe('ISO 639-1'),
    length: z.int().min(0),
    derivedFrom: z.enum(['html']).exactOptional().describe('What the text was taken out of; the record then holds it'),
    text: z.string().exactOptional(),
    title: z
      .object({ text: z.string(), start: extentFields.start.exactOptional(), end: extentFields.end.exactOptional() })
      .nullable(),
    publishedAt: z
      .object({
        value: z.string(),
        from: z.enum(['input', 'option', 'metadata', 'text', 'url', 'filename']),
        start: extentFields.start.exactOptional(),
        end: extentFields.end.exactOptional(),
      })
      .nullable(),
    dateline: z.object({ ...spanFields, place: reference('p') }).nullable(),
    byline: z.object({ ...spanFields, people: references('n') }).nullable(),
    boilerplate: z.array(extent.extend({ kind: z.enum(boilerplateKinds) })),
    sentences: z.array(z.tuple([extentFields.start, extentFields.end])),
  })
})

type Linked = ReturnType<typeof linked>
type RecordItem<K extends Kind> = K extends keyof Linked ? Immutable<z.infer<Linked[K]>> : ItemOf<K>

/** What is made of several kinds: it stands in the record with the kind that it is made for. */
export const relationKinds = { events: 'casualties', sources: 'claims' } as const satisfies Record<string, Kind>

/** The record of one article. */
export const extractionSchema = schemaOf((z) =>
  z.object({
    schemaVersion: z.literal(SCHEMA_VERSION),
    document: documentSchema(),
    ...kindFields(z),
    events: z.array(eventSchema()).exactOptional(),
    sources: z.array(voiceSchema()).exactOptional(),
    warnings: z.array(z.object({ code: z.string(), message: z.string() })),
  }),
)

/** The kinds of the record, from the list of recognisers. */
function kindFields(zod: typeof z) {
  const withLinks = linked()
  return Object.fromEntries(
    recognisers.map(({ kind, schema }) => {
      const items: z.ZodType = kind in withLinks ? withLinks[kind as keyof Linked] : schema()
      return [kind, zod.array(items).exactOptional()]
    }),
  )
}

/** The record of one article; a kind that was not asked for is absent. */
export interface Extraction extends ExtractedKinds {
  readonly schemaVersion: typeof SCHEMA_VERSION
  readonly document: ExtractedDocument
  /** What harmed people; there with the casualties. */
  readonly events?: readonly EventItem[]
  /** Who speaks; there with the claims. */
  readonly sources?: readonly Voice[]
  readonly warnings: readonly Warning[]
}
export type ExtractedKinds = { readonly [K in Kind]?: readonly RecordItem<K>[] }
export type ExtractedDocument = Described<typeof documentSchema>
export type LinkedCasualty = RecordItem<'casualties'>
export type LinkedClaim = RecordItem<'claims'>
export type LinkedSource = NonNullable<LinkedClaim['source']>
