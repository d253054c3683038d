import { extractArticle } from '../../../src/extract.js'
import type { Extraction } from '../../../src/link/extraction.js'
import { type Article, articleOf } from '../../../src/read/article.js'
import { InputError } from '../../../src/read/errors.js'
import type { ReadOptions } from '../../../src/read/options.js'
import { readSource } from '../../../src/read/read.js'
import { problemsOf } from '../promises.js'
import { firstOf, type Trial } from './row.js'

const published = { value: '2025-02-05', from: 'option' } as const

/** A record in which no kind was left out. */
export type Complete = Required<Extraction>
type Check = (record: Complete, text: string) => string | null

const nothing = (): null => null

/** The record of a text, without a check. */
export const recordOf = (text: string): Complete => extractArticle(articleOf(text, { published })) as Complete

/** A text that has to keep every promise, and what its record must be besides. */
export const text = (name: string, written: string, check: Check = nothing): Trial => ({
  name,
  run: () => checkArticle(articleOf(written, { published }), check),
})

const checkArticle = (article: Article, check: Check): string | null =>
  firstOf(...problemsOf(article)) ?? check(extractArticle(article) as Complete, article.text)

/** What bytes are read as: an article or a fault of one line. */
export interface Read {
  readonly articles: readonly Article[]
  readonly faults: readonly string[]
  readonly codes: readonly string[]
}

/** Bytes that are read as the program reads them. */
export const bytes = (
  name: string,
  content: Buffer | string,
  { check, ...options }: Partial<ReadOptions> & { readonly check: (read: Read) => string | null },
): Trial => ({
  name,
  run: async () => {
    const read = await readBytes(Buffer.from(content), options)
    const sound = read.articles.map((article) => checkArticle(article, nothing))
    return firstOf(...sound) ?? check(read)
  },
})

export async function readBytes(content: Buffer, options: Partial<ReadOptions> = {}): Promise<Read> {
  const articles: Article[] = []
  const faults: string[] = []
  const settings = {
    input: 'auto',
    encoding: null,
    strictEncoding: false,
    maxSize: 10_000_000,
    date: '2025-02-05',
    ...options,
  } as const
  for await (const outcome of readSource({ name: 'in', from: chunksOf(content) }, settings)) {
    if (outcome instanceof InputError) faults.push(outcome.message)
    else if (outcome instanceof Error) throw outcome.cause
    else articles.push(outcome)
  }
  return { articles, faults, codes: articles.flatMap(({ warnings }) => warnings.map(({ code }) => code)) }
}

async function* chunksOf(content: Buffer): AsyncIterable<Uint8Array> {
  for (let at = 0; at < content.length; at += 65_536) yield content.subarray(at, at + 65_536)
}
