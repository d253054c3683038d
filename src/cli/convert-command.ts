import { readRecords, type SavedRecord } from '../link/saved-records.js'
import { InputError, type ReadingFault } from '../read/errors.js'
import type { Source } from '../read/read.js'
import { kinds } from '../recognise/kinds.js'
import { utf16Map } from '../write/offset-unit.js'
import { counted, selectRecord } from '../write/select.js'
import { findDestination, holdDestination, openDestination, writeSettingsOf } from './destination.js'
import { type Failure, failureOf } from './engine/failures.js'
import { type ExitStatus, exitStatus } from './exit.js'
import { findInputs } from './inputs.js'
import type { Messages } from './messages.js'
import { refuseInputAsOutput } from './never-an-input.js'
import type { Settings } from './settings.js'
import { discardOnSignal } from './signals.js'
import { type Sink, tooMany } from './sink.js'

/** Endings of the files with records that are read from folders. */
const ENDINGS = ['.json', '.jsonl', '.ndjson'] as const

/** `copydesk convert`: turns saved records into another format, without reading the articles again. */
export async function runConvert(given: Settings, messages: Messages, version: string): Promise<ExitStatus> {
  const settings = { ...given, endings: given.endings ?? ENDINGS }
  const destination = await findDestination(settings)
  const inputs = await findInputs(settings, messages, destination.path)
  if (destination.target) refuseInputAsOutput('--output', destination.target, inputs)
  if (!destination.folder && settings.format.stream === 'single' && inputs.sources.length > 1)
    throw tooMany(settings.format)
  const lastWishes: (() => void)[] = []
  await holdDestination(destination, settings, (free) => lastWishes.push(free))
  const sink = await openDestination(destination, settings, { written: writeSettingsOf(settings, version), inputs })
  const forget = discardOnSignal({
    discard: () => {
      sink.discard()
      for (const wish of lastWishes) wish()
    },
  })
  try {
    return await convert(
      inputs.sources.map(({ source }) => source),
      { settings, sink, messages, version },
    )
  } catch (error) {
    sink.discard()
    throw error
  } finally {
    forget()
    for (const wish of lastWishes) wish()
  }
}

interface Conversion {
  readonly settings: Settings
  readonly sink: Sink
  readonly messages: Messages
  readonly version: string
}

async function convert(
  sources: readonly (Source | InputError)[],
  { settings, sink, messages, version }: Conversion,
): Promise<ExitStatus> {
  let done = 0
  let failed = 0
  let faults = 0
  await sink.begin()
  for await (const saved of savedIn(sources, settings.reading.maxSize)) {
    const made = partOf(saved, { settings, sink, version })
    if ('part' in made) {
      await sink.add(made.part)
      done++
      continue
    }
    failed++
    if (made.code === 'internal') faults++
    messages.error(made.message, made.stack)
    if (settings.failFast) break
  }
  await sink.end()
  if (failed > 0) messages.remark(`${done} converted, ${failed} failed`)
  if (faults > 0 && faults === done + failed) return exitStatus.fault
  return failed > 0 ? exitStatus.inputFailed : exitStatus.ok
}

async function* savedIn(
  sources: readonly (Source | InputError)[],
  maxSize: number,
): AsyncIterable<SavedRecord | InputError | ReadingFault> {
  for (const source of sources) {
    if (source instanceof InputError) yield source
    else yield* readRecords(source, maxSize)
  }
}

/** What is written of a saved record, as if its article had just been read. */
function partOf(
  saved: SavedRecord | InputError | ReadingFault,
  { settings, sink, version }: Omit<Conversion, 'messages'>,
): { readonly part: unknown } | Failure {
  if (saved instanceof Error) return failureOf(saved, saved.where, version)
  const { record, text, where } = saved
  try {
    if (text === null) throw new InputError(where, 'has no text: records to be converted must be saved with --text')
    const { offsetUnit } = record.document
    const whole = offsetUnit === 'utf16' ? record : counted(record, 'utf16', utf16Map(text, offsetUnit))
    const only = settings.format.wholeRecord ? kinds : settings.only
    const { keepFields = false } = settings.reading
    return { part: sink.part(selectRecord(whole, text, { ...settings, only, keepFields }), text) }
  } catch (error) {
    return failureOf(error, where, version)
  }
}
