import type { ComparedArticle } from '../compare/article.js'
import { compare } from '../compare/compare.js'
import { comparisonWriters } from '../compare/write/writers.js'
import { extractArticle } from '../extract.js'
import { withLanguage } from '../language/which/with-language.js'
import { duplicateMarker } from '../read/duplicates.js'
import { InputError } from '../read/errors.js'
import { readSource } from '../read/read.js'
import { writeSettingsOf } from './destination.js'
import { failureOf } from './engine/failures.js'
import { UsageError } from './errors.js'
import { type ExitStatus, exitStatus } from './exit.js'
import { findInputs, type Inputs } from './inputs.js'
import type { Messages } from './messages.js'
import { refuseInputAsOutput } from './never-an-input.js'
import { openStdout } from './output.js'
import { findTarget, openOutputFile } from './output-file.js'
import type { Settings } from './settings.js'
import { discardOnSignal } from './signals.js'

/** `copydesk compare`: reads the articles, holds them side by side, and prints what came of it. */
export async function runCompare(settings: Settings, messages: Messages, version: string): Promise<ExitStatus> {
  const writer = comparisonWriters.get(settings.format.name)
  if (!writer) {
    throw new UsageError(
      `--format: compare prints ${[...comparisonWriters.keys()].join(', ')}, not ${settings.format.name}`,
    )
  }
  const target = settings.output === null ? null : await findTarget(settings.output, settings.force)
  const inputs = await findInputs(settings, messages, target?.path ?? null)
  if (target) refuseInputAsOutput('--output', target, inputs)
  const output = target ? await openOutputFile(target) : openStdout(process.stdout)
  const forget = discardOnSignal(output)
  try {
    const { articles, failed, faults } = await readAll(inputs, { settings, messages, version })
    await output.write(await writer(compare(articles), articles, writeSettingsOf(settings, version)))
    await output.finish()
    if (failed > 0) messages.remark(`${articles.length} compared, ${failed} failed`)
    if (faults > 0 && articles.length === 0) return exitStatus.fault
    return failed > 0 ? exitStatus.inputFailed : exitStatus.ok
  } catch (error) {
    output.discard()
    throw error
  } finally {
    forget()
  }
}

interface Read {
  readonly articles: readonly ComparedArticle[]
  readonly failed: number
  readonly faults: number
}

interface Around {
  readonly settings: Settings
  readonly messages: Messages
  readonly version: string
}

/** Every article that can be read; what fails costs its own only. */
async function readAll({ sources }: Inputs, { settings, messages, version }: Around): Promise<Read> {
  const articles: ComparedArticle[] = []
  let failed = 0
  let faults = 0
  for await (const read of readEach(sources, settings, messages)) {
    if (read.error === undefined) {
      articles.push(read)
      continue
    }
    const failure = failureOf(read.error, read.where, version)
    failed++
    if (failure.code === 'internal') faults++
    messages.error(failure.message, failure.stack)
    if (settings.failFast) break
  }
  return { articles, failed, faults }
}

type Attempt = (ComparedArticle & { readonly error?: undefined }) | { readonly error: Error; readonly where: string }

async function* readEach(sources: Inputs['sources'], settings: Settings, messages: Messages): AsyncIterable<Attempt> {
  const markDuplicate = duplicateMarker()
  for (const { source } of sources) {
    if (source instanceof InputError) {
      yield { error: source, where: source.where }
      continue
    }
    for await (const reading of readSource(source, settings.reading, messages.note)) {
      if (reading instanceof Error) {
        yield { error: reading, where: reading.where }
        continue
      }
      try {
        const article = await withLanguage(markDuplicate(reading), settings.language)
        yield { record: extractArticle(article, undefined, settings.names), text: article.text }
      } catch (error) {
        yield { error: error instanceof Error ? error : new Error(String(error)), where: reading.id }
      }
    }
  }
}
