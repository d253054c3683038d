import { totalmem } from 'node:os'
import { type Destination, findDestination, holdDestination, openDestination, writeSettingsOf } from './destination.js'
import { type EngineSettings, extractAll } from './engine/engine.js'
import { openJournal } from './engine/journal.js'
import { type ErrorsFile, openErrorsFile } from './errors-file.js'
import type { ExitStatus } from './exit.js'
import { extractSources, type Tally } from './extract.js'
import { countOf, findInputs, type Inputs, isStdin } from './inputs.js'
import type { Messages } from './messages.js'
import { refuseInputAsOutput } from './never-an-input.js'
import { findTarget } from './output-file.js'
import type { Progress } from './progress-choice.js'
import type { Settings } from './settings.js'
import { catchSignals, type Signals } from './signals.js'
import type { Sink } from './sink.js'
import { tooMany } from './sink.js'

/** What the command has around it. */
export interface Surroundings {
  readonly messages: Messages
  readonly progress: Progress
  /** The program's own. */
  readonly version: string
}

/** `copydesk extract`: finds what is to be read, opens the output, and reads. */
export async function runExtract(settings: Settings, around: Surroundings): Promise<ExitStatus> {
  const { format } = settings
  const destination = await findDestination(settings)
  const inputs = await findInputs(settings, around.messages, destination.path)
  if (destination.target) refuseInputAsOutput('--output', destination.target, inputs)
  if (!destination.folder && format.stream === 'single' && inputs.sources.length > 1) throw tooMany(format)
  const errors = await openErrors(settings, inputs)
  const total = countOf(inputs, settings)
  if (total !== null) around.progress.expect(total)
  const lastWishes: (() => void)[] = [around.progress.close]
  const signals = catchSignals(() => {
    for (const wish of lastWishes) wish()
  })
  try {
    await holdDestination(destination, settings, (free) => lastWishes.push(free))
    return await runInto(destination, settings, { ...around, inputs, errors, signals, lastWishes })
  } finally {
    signals.forget()
    for (const wish of lastWishes) wish()
    errors?.close()
    if (inputs.sources.some(isStdin)) process.stdin.destroy()
    // A pipe that was named may never end; all that was to be written is.
    setTimeout(() => process.exit(), 500).unref()
  }
}

async function openErrors({ errors, force, resume }: Settings, inputs: Inputs): Promise<ErrorsFile | null> {
  if (errors === null) return null
  refuseInputAsOutput('--errors', await findTarget(errors, true), inputs)
  return openErrorsFile(errors, force || resume)
}

interface Opened extends Surroundings {
  readonly inputs: Inputs
  readonly errors: ErrorsFile | null
  readonly signals: Signals
  /** What is done when the program is ended at once. */
  readonly lastWishes: (() => void)[]
}

async function runInto(destination: Destination, settings: Settings, opened: Opened): Promise<ExitStatus> {
  const { inputs, messages, progress, errors, signals, lastWishes } = opened
  const written = writeSettingsOf(settings, opened.version)
  const sink = await openDestination(destination, settings, { written, inputs })
  let isWhole = false
  lastWishes.push(() => {
    if (!isWhole) sink.discard()
  })
  const { reading, only, names, language, offsets, includeText, format } = settings
  const isFolder = destination.folder !== null
  const extractor = { reading, only, names, language, offsets, includeText, format: format.name, isFolder }
  const journal = destination.journal === null ? null : openJournal(destination.journal, { ...extractor, written })
  try {
    const engine = engineSettings(settings, { extractor: { ...extractor, written }, journal, signals, inputs })
    const tally = await extractSources(settings, {
      sources: inputs.sources.map(({ source }) => source),
      engine: (readings) => extractAll(readings, engine),
      sink,
      messages,
      watch: (done) => {
        progress.count(done.where, done.outcome.failure !== undefined)
        if (done.outcome.failure) errors?.add(done)
      },
      signal: signals.signal,
    })
    isWhole = tally.status !== null
    if (tally.status !== null) return tally.status
    return await endInterrupted(tally, settings, { sink, messages, signals })
  } finally {
    journal?.close()
  }
}

function engineSettings(
  { jobs, timeout }: Settings,
  {
    inputs,
    signals,
    ...given
  }: Pick<EngineSettings, 'extractor' | 'journal'> & { readonly signals: Signals; readonly inputs: Inputs },
): EngineSettings {
  return { ...given, ...signals, jobs, timeout, memory: memoryOfWorker(jobs), isSingle: inputs.sources.length === 1 }
}

interface Ending {
  readonly sink: Sink
  readonly messages: Messages
  readonly signals: Signals
}

/** Makes whole what is out already, says what was done and how to go on, and ends by the signal. */
async function endInterrupted(
  { read, failed }: Tally,
  { output, resume }: Settings,
  { sink, messages, signals }: Ending,
): Promise<never> {
  await sink.interrupt().catch(() => {})
  const fate = output === null ? 'what was printed is whole' : `${output} was not written`
  const advice = resume ? 'the same command goes on from here' : '-o FILE --resume makes runs that can be gone on with'
  messages.remark(`interrupted: ${read} read, ${failed} failed, the rest left; ${fate}; ${advice}`)
  return signals.end()
}

/** Megabytes that each worker may use, so that all of them find room. */
function memoryOfWorker(jobs: number): number {
  const share = (totalmem() * 0.8) / 1e6 / jobs
  return Math.round(Math.min(Math.max(share, LEAST_MEMORY), MOST_MEMORY))
}

const LEAST_MEMORY = 512
const MOST_MEMORY = 4096
