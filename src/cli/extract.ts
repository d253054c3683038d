import { extractArticle } from '../extract.js'
import { withLanguage } from '../language/which/with-language.js'
import type { Extraction } from '../link/extraction.js'
import type { Article } from '../read/article.js'
import { duplicateMarker } from '../read/duplicates.js'
import { InputError, ReadingFault } from '../read/errors.js'
import { readSource, type Source } from '../read/read.js'
import { selectRecord } from '../write/select.js'
import { FaultInArticle } from './errors.js'
import { type ExitStatus, exitStatus } from './exit.js'
import type { Messages } from './messages.js'
import type { Settings } from './settings.js'
import type { Sink } from './sink.js'

/** What a run of the command needs besides its settings. */
export interface Run {
  readonly sources: readonly (Source | InputError)[]
  readonly sink: Sink
  readonly messages: Messages
  /** The program's own. */
  readonly version: string
}

type Reading = Article | InputError | ReadingFault

/** Reads every source and writes each article's record as soon as it is finished. What fails costs its own article only. */
export async function extractSources(
  settings: Settings,
  { sources, sink, messages, version }: Run,
): Promise<ExitStatus> {
  let read = 0
  let failed = 0
  let faults = 0

  await sink.begin()
  for await (const reading of readSources(sources, settings, messages)) {
    const result = await print(reading)
    if (!(result instanceof Error)) {
      await sink.add(result.part)
      read++
    } else {
      failed++
      if (result instanceof FaultInArticle) faults++
      messages.error(result.message, result)
      if (settings.failFast) break
    }
  }
  await sink.end()

  if (failed > 0 || read !== 1) messages.remark(`${read} read, ${failed} failed`)
  if (faults > 0 && faults === read + failed) return exitStatus.fault
  return failed > 0 ? exitStatus.inputFailed : exitStatus.ok

  /** The article's record as it is to be printed, or what went wrong with it. */
  async function print(reading: Reading): Promise<{ readonly part: unknown } | InputError | FaultInArticle> {
    if (reading instanceof InputError) return reading
    if (reading instanceof ReadingFault) return new FaultInArticle(reading.where, version, reading.cause)
    try {
      const record = extractArticle(await withLanguage(reading, settings.language), settings.only)
      warn(record, messages)
      return { part: sink.part(selectRecord(record, reading.text, settings), reading.text) }
    } catch (error) {
      return new FaultInArticle(reading.id, version, error)
    }
  }
}

/** Says what a record warns of. That no date is known is the rule rather than the exception, and only explained. */
function warn({ document, warnings }: Extraction, messages: Messages): void {
  for (const { code, message } of warnings) {
    const say = code === 'no-publication-date' ? messages.note : messages.warning
    say(`${document.id}: warning: ${message}`)
  }
}

async function* readSources(
  sources: Run['sources'],
  { reading }: Settings,
  { note }: Messages,
): AsyncIterable<Reading> {
  const markDuplicate = duplicateMarker()
  for (const source of sources) {
    if (source instanceof InputError) yield source
    else
      for await (const article of readSource(source, reading, note)) {
        yield article instanceof Error ? article : markDuplicate(article)
      }
  }
}
