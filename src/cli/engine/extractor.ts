import { extractArticle } from '../../extract.js'
import { type LanguageChoice, withLanguage } from '../../language/which/with-language.js'
import type { Article } from '../../read/article.js'
import type { ReadOptions } from '../../read/options.js'
import type { OwnName } from '../../read/own-name.js'
import { isUnread, readUnread, type UnreadPage } from '../../read/unread-page.js'
import type { Warning } from '../../read/warning.js'
import { kinds } from '../../recognise/kinds.js'
import type { Kind } from '../../recognise/recognisers.js'
import { lexiconOf } from '../../tag/own/lexicon.js'
import type { WriteSettings } from '../../write/format.js'
import { formats } from '../../write/formats.js'
import type { OffsetUnit } from '../../write/offset-unit.js'
import { selectRecord } from '../../write/select.js'
import { type Failure, failureOf, whereItWas } from './failures.js'

/** What a worker has to know besides the articles; it can be sent to another thread. */
export interface ExtractorSettings {
  readonly reading: ReadOptions
  readonly only: readonly Kind[]
  /** The user's own. */
  readonly names: readonly OwnName[]
  readonly language: LanguageChoice
  readonly offsets: OffsetUnit
  readonly includeText: boolean
  readonly format: string
  /** Whether the output is a folder. */
  readonly isFolder: boolean
  readonly written: WriteSettings
}

/** What came of an article: what is to be written of it, or why there is nothing. It can be sent to another thread. */
export type Outcome =
  | { readonly part: unknown; readonly warnings: readonly Warning[]; readonly failure?: undefined }
  | { readonly failure: Failure; readonly part?: undefined }

/** An article or a page. */
export type Work = Article | UnreadPage

/** Does one article after another. Finding the facts, which may take long, is called by way of `watch`. */
type Extractor = (work: Work, watch?: Watch) => Promise<Outcome>
export type Watch = <T>(call: () => T) => T

/** An extractor for one run. */
export async function openExtractor(settings: ExtractorSettings): Promise<Extractor> {
  const format = formats.find(({ name }) => name === settings.format)
  const writers = await format?.load()
  const writer = settings.isFolder ? writers?.folder : writers?.stream
  if (!writer) throw new Error(`no writer for ${settings.format}`)
  const { version } = settings.written
  // Here, since it is no article's time that it takes.
  lexiconOf(settings.names)
  // A table tells what its items refer to: it takes whole records, and leaves out rows.
  const only = format?.wholeRecord ? kinds : settings.only

  const extract = (article: Article): Outcome => {
    const record = extractArticle(article, only, settings.names)
    const selected = selectRecord(record, article.text, { ...settings, only })
    return { part: writer.part(selected, article.text, settings.written), warnings: record.warnings }
  }
  return async (work, watch = (call) => call()) => {
    try {
      const read = isUnread(work) ? await readUnread(work, settings.reading) : work
      const article = await withLanguage(read, settings.language)
      return watch(() => extract(article))
    } catch (error) {
      if (isInterruption(error)) throw error
      return { failure: failureOf(error, whereItWas(work), version) }
    }
  }
}

/** That the watchdog has ended it is no fault of the article's. */
const isInterruption = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_SCRIPT_EXECUTION_')
