import type { Article, Origin } from './article.js'
import { decode } from './decode.js'
import { asFailure, InputError, type ReadingFault } from './errors.js'
import { articleOfFields } from './fields.js'
import { beginsJsonDocument } from './input-kind.js'
import { splitValues } from './json-values.js'
import { withByteLines } from './line-stream.js'
import { type Line, splitLines } from './lines.js'
import type { ReadOptions } from './options.js'
import { describeSize } from './size.js'
import { type Chunks, peek } from './stream.js'

/** What a stream of JSONL is called. */
interface Names {
  /** In messages, and in the ids of articles that have none. */
  readonly name: string
  readonly file: string
}

/**
 * The articles of a stream of JSONL, one a line, or of a JSON list; each that is bad is a fault of its own. Blank lines are
 * passed over.
 */
export async function* readJsonl(
  bytes: Chunks,
  { name, file }: Names,
  options: ReadOptions,
): AsyncIterable<Article | InputError | ReadingFault> {
  const { chunks, recodedFrom } = await withByteLines(bytes, options.encoding)
  const { head, all } = await peek(chunks, (start) => beginsJsonDocument(start) !== null)
  const isDocument = beginsJsonDocument(head) === true
  const lines = isDocument ? splitValues(all, { name, limit: options.maxSize }) : splitLines(all, options.maxSize)
  const lineOptions = { ...options, isDocument, ...(recodedFrom ? { encoding: 'utf-8' } : {}) }
  for await (const line of lines) {
    const where = `${name}:${line.number}`
    const origin = { file, line: line.number }
    try {
      const article = await readLine(line, { where, origin }, lineOptions)
      if (article) yield recodedFrom ? { ...article, encoding: recodedFrom } : article
    } catch (error) {
      yield asFailure(error, where, origin)
    }
  }
}

async function readLine(
  line: Line,
  { where, origin }: { readonly where: string; readonly origin: Origin },
  { isDocument, ...options }: ReadOptions & { readonly isDocument: boolean },
): Promise<Article | null> {
  if (line.bytes === null) {
    const what = `is longer than ${describeSize(options.maxSize)}; --max-size allows more`
    throw new InputError(where, what, { code: 'too-large' })
  }
  const { text, encoding, warnings } = await decode(line.bytes, { ...options, where })
  if (text.trim() === '') return null
  const value = parse(text, where, isDocument ? '' : '; one object a line is expected')
  const { date, keepFields = false } = options
  return articleOfFields(value, { where, origin, encoding, warnings, date, keepFields })
}

function parse(text: string, where: string, hint: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new InputError(where, `is not valid JSON${hint}`, { code: 'invalid-json' })
  }
}
