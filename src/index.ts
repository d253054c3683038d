import { extractArticle } from './extract.js'
import { withLanguage } from './language/which/with-language.js'
import type { Extraction } from './link/extraction.js'
import { checkOptions, checkString, type ExtractOptions, ownNamesOf, type RunOptions } from './options.js'
import type { Article } from './read/article.js'
import { duplicateMarker } from './read/duplicates.js'
import { InputError } from './read/errors.js'
import { articleOfFields } from './read/fields.js'
import type { OwnName } from './read/own-name.js'
import { readDay } from './read/published.js'
import { selectRecord } from './write/select.js'

export type { Extraction } from './link/extraction.js'
export type { ExtractOptions, OwnNameInput, RunOptions } from './options.js'
export type { Kind } from './recognise/recognisers.js'
export { jsonSchema } from './write/schema.js'
export { InputError }

/** An article as a program hands it in; whatever is null or absent is unknown. */
export interface ArticleInput {
  readonly text: string
  /** Its place among the articles, counted from 1, unless given. */
  readonly id?: string | null
  /** The day on which it was published, YYYY-MM-DD; a date-time's day is taken as it stands. */
  readonly date?: string | null
  /** A title that does not stand in the text. */
  readonly title?: string | null
  readonly url?: string | null
}

/** What came of an article: its record, or what was wrong with it. */
export type Outcome =
  | { readonly id: string; readonly record: Extraction; readonly error?: undefined }
  | { readonly id: string; readonly record?: undefined; readonly error: Error }

/**
 * The facts in the text of one article.
 *
 * @example
 * const { casualties } = await extract('Twelve people were killed on Monday.', { date: '2025-02-05' })
 * casualties[0].count // { min: 12, max: 12, … }
 *
 * @throws TypeError or RangeError where the text or an option is not what is expected.
 */
export async function extract(text: string, options: ExtractOptions = {}): Promise<Extraction> {
  checkString(text, 'text')
  const {
    id = '-',
    title,
    url,
    ...run
  } = checkOptions(options, ['id', 'date', 'title', 'url', 'only', 'language', 'offsets', 'includeText', 'names'])
  const around = { where: id, origin: null, encoding: null, date: dayOf(run), warnings: [] }
  return recordOf(articleOfFields({ text, id, title, url }, around), run, ownNamesOf(run))
}

/**
 * The facts in many articles, one after another and in their order. What is wrong with an article costs no other: its
 * outcome has an error instead of a record.
 *
 * @example
 * for await (const { id, record, error } of extractAll(articles, { only: ['claims'] })) {
 *   if (record) console.log(id, record.claims.length)
 * }
 *
 * @throws TypeError or RangeError where an option is not what is expected.
 */
export function extractAll(
  articles: Iterable<ArticleInput> | AsyncIterable<ArticleInput>,
  options: RunOptions = {},
): AsyncIterable<Outcome> {
  // Not in the generator, which would check them only when the first outcome is asked for.
  return outcomesOf(articles, checkOptions(options, ['date', 'only', 'language', 'offsets', 'includeText', 'names']))
}

async function* outcomesOf(
  articles: Iterable<ArticleInput> | AsyncIterable<ArticleInput>,
  run: RunOptions,
): AsyncIterable<Outcome> {
  const markDuplicate = duplicateMarker()
  const own = ownNamesOf(run)
  let count = 0
  for await (const input of articles) yield await outcomeOf(input, String(++count), { run, own, mark: markDuplicate })
}

interface Batch {
  readonly run: RunOptions
  readonly own: readonly OwnName[]
  readonly mark: (article: Article) => Article
}

async function outcomeOf(input: ArticleInput, where: string, { run, own, mark }: Batch): Promise<Outcome> {
  try {
    const article = mark(
      articleOfFields(input, { where, origin: null, encoding: null, date: dayOf(run), warnings: [] }),
    )
    return { id: article.id, record: await recordOf(article, run, own) }
  } catch (error) {
    const id = typeof input?.id === 'string' ? input.id : where
    return { id, error: error instanceof Error ? error : new Error(String(error)) }
  }
}

async function recordOf(article: Article, run: RunOptions, own: readonly OwnName[]): Promise<Extraction> {
  return selectRecord(extractArticle(await withLanguage(article, run.language), run.only, own), article.text, run)
}

const dayOf = ({ date }: RunOptions): string | null => (date ? readDay(date) : null)
