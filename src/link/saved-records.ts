import { asFailure, InputError, type ReadingFault } from '../read/errors.js'
import { splitLines } from '../read/lines.js'
import { openFile } from '../read/open-file.js'
import type { Source } from '../read/read.js'
import { type Chunks, collect, named, peek, tooLarge } from '../read/stream.js'
import { type Extraction, extractionSchema } from './extraction.js'
import { SCHEMA_VERSION } from './schema-version.js'

/** A record that was saved, with the text that it was made of; null where it was saved without. */
export interface SavedRecord {
  readonly record: Extraction
  readonly text: string | null
  /** The file, or FILE:LINE. */
  readonly where: string
}

/**
 * Records as `copydesk` printed them: JSONL, or the JSON document. Each is checked against the schema; what is wrong with one
 * costs that one.
 */
export async function* readRecords(
  source: Source,
  maxSize: number,
): AsyncIterable<SavedRecord | InputError | ReadingFault> {
  const { name, from } = source
  try {
    const chunks =
      typeof from === 'string' || Buffer.isBuffer(from) ? (await openFile(from, name)).chunks : named(from, name)
    const { head, all } = await peek(chunks, (start) => start.includes(LINE_FEED))
    if (isLineOfRecord(head)) yield* readLines(all, name, maxSize)
    else yield* readDocument(all, name)
  } catch (error) {
    yield asFailure(error, name, { file: name, line: null })
  }
}

const LINE_FEED = 0x0a

/** Whether a stream begins with a record on a line of its own, and not with the JSON document around many. */
const isLineOfRecord = (head: Buffer): boolean =>
  !/^\s*\{\s*"schemaVersion":\s*"[^"]*",\s*"generator"/.test(head.toString('utf8').slice(0, 300))

async function* readLines(chunks: Chunks, name: string, maxSize: number): AsyncIterable<SavedRecord | InputError> {
  for await (const { number, bytes } of splitLines(chunks, maxSize * MOST_PER_BYTE)) {
    const where = `${name}:${number}`
    if (bytes === null) yield tooLarge(where, maxSize * MOST_PER_BYTE)
    else if (bytes.toString('utf8').trim() !== '') yield readOne(where, () => JSON.parse(bytes.toString('utf8')))
  }
}

/** A record is larger than its article, by this much at the most in practice. */
const MOST_PER_BYTE = 60

async function* readDocument(chunks: Chunks, name: string): AsyncIterable<SavedRecord | InputError> {
  const bytes = await collect(chunks, LARGEST_DOCUMENT, name)
  const document = parseJson(name, () => JSON.parse(bytes.toString('utf8')))
  if (document instanceof InputError) {
    yield document
    return
  }
  const { articles } = (document ?? {}) as { readonly articles?: unknown }
  if (!Array.isArray(articles)) {
    yield new InputError(name, 'holds no records; copydesk convert reads what copydesk printed as json or jsonl')
    return
  }
  for (const [i, article] of articles.entries()) yield readOne(`${name}: article ${i + 1}`, () => article)
}

const LARGEST_DOCUMENT = 500_000_000

function parseJson(where: string, parse: () => unknown): unknown {
  try {
    return parse()
  } catch {
    return new InputError(where, 'is not JSON')
  }
}

function readOne(where: string, parse: () => unknown): SavedRecord | InputError {
  const value = parseJson(where, parse)
  if (value instanceof InputError) return value
  const upgraded = upgrade(value)
  const { success, error } = extractionSchema().safeParse(upgraded)
  if (!success) {
    const [issue] = error.issues
    return new InputError(
      where,
      `is not a record of copydesk: ${issue?.path.join('.') || 'record'}: ${issue?.message ?? 'not as expected'}`,
    )
  }
  // As it was saved, with what a later version may have added.
  const record = upgraded as Extraction
  return { record, text: record.document.text ?? null, where }
}

/** A record of version 1.0, with what 1.1 added as unknown. */
function upgrade(value: unknown): unknown {
  const record = value as { readonly schemaVersion?: unknown; readonly document?: object } | null
  if (record?.schemaVersion !== '1.0') return value
  return { ...record, schemaVersion: SCHEMA_VERSION, document: { origin: null, ...record.document } }
}
