import type { Article } from './article.js'
import { decode } from './decode.js'
import { asFailure, InputError, type ReadingFault } from './errors.js'
import { articleOfFields } from './fields.js'
import type { LineStream } from './line-stream.js'
import { type Line, splitLines } from './lines.js'
import type { ReadOptions } from './options.js'
import { describeSize } from './size.js'

/** The articles of a stream of JSONL, one a line; each bad line is a fault of its own. Blank lines are passed over. */
export async function* readJsonl(
  { chunks, recodedFrom }: LineStream,
  name: string,
  options: ReadOptions,
): AsyncIterable<Article | InputError | ReadingFault> {
  const lineOptions = recodedFrom ? { ...options, encoding: 'utf-8' } : options
  for await (const line of splitLines(chunks, options.maxSize)) {
    const where = `${name}:${line.number}`
    try {
      const article = await readLine(line, where, lineOptions)
      if (article) yield recodedFrom ? { ...article, encoding: recodedFrom } : article
    } catch (error) {
      yield asFailure(error, where)
    }
  }
}

async function readLine(line: Line, where: string, options: ReadOptions): Promise<Article | null> {
  if (line.bytes === null) {
    throw new InputError(where, `is longer than ${describeSize(options.maxSize)}; --max-size allows more`)
  }
  const { text, encoding, warnings } = await decode(line.bytes, { ...options, where })
  if (text.trim() === '') return null
  return articleOfFields(parse(text, where), { where, encoding, date: options.date, warnings })
}

function parse(text: string, where: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new InputError(where, 'is not valid JSON; one object a line is expected')
  }
}
