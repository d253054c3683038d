import { fstatSync, type Stats } from 'node:fs'
import { InputError } from '../read/errors.js'
import { knownEndings } from '../read/input-kind.js'
import { namesIn } from '../read/name-list.js'
import { openFile } from '../read/open-file.js'
import { type FoundSource, findSources, type Named } from '../read/sources.js'
import { collect, named } from '../read/stream.js'
import type { WriteSettings } from '../write/format.js'
import { colourLevel } from './colour.js'
import { UsageError } from './errors.js'
import type { ExitStatus } from './exit.js'
import { extractSources } from './extract.js'
import type { Messages } from './messages.js'
import { openStdout } from './output.js'
import { findTarget, openOutputFile, type Target } from './output-file.js'
import { findFolder, openOutputFolder } from './output-folder.js'
import type { Settings } from './settings.js'
import { discardOnSignal } from './signals.js'
import { folderSink, streamSink, tooMany } from './sink.js'

/** `copydesk extract`: finds what is to be read, opens the output, and reads. */
export async function runExtract(settings: Settings, messages: Messages, version: string): Promise<ExitStatus> {
  const { output: name, format, force } = settings
  const folder = name === null ? null : await findFolder(name, format, force)
  const target = name === null || folder ? null : await findTarget(name, force)
  const sources = await findAll(settings, messages, (folder ?? target)?.path ?? null)
  if (target) refuseInputAsOutput(target, sources)
  if (!folder && format.stream === 'single' && sources.length > 1) throw tooMany(format)

  const written: WriteSettings = {
    version,
    pretty: settings.pretty,
    colourLevel: colourLevel(settings.colour, name === null && process.stdout.isTTY === true, process.env),
    width: (name === null && process.stdout.columns) || 80,
    generatedAt: settings.generatedAt,
  }
  const inputs = new Set(sources.map(({ path }) => path))
  const sink = folder
    ? await folderSink(
        format,
        written,
        openOutputFolder(folder, (path) => inputs.has(pathKey(path))),
      )
    : await streamSink(format, written, target ? await openOutputFile(target) : openStdout(process.stdout))
  const forget = discardOnSignal(sink)
  try {
    return await extractSources(settings, {
      sources: sources.map(({ source }) => source),
      sink,
      messages,
      version,
    })
  } catch (error) {
    sink.discard()
    throw error
  } finally {
    forget()
  }
}

/** A path as `findSources` gives it: its bytes as characters. */
const pathKey = (path: string): string => Buffer.from(path).toString('latin1')

/** Everything that the command line names; standard input where it names nothing. */
export async function findAll(
  settings: Settings,
  messages: Messages,
  output: string | null,
): Promise<readonly FoundSource[]> {
  const { filesFrom, nullSeparated, endings } = settings
  const operands = settings.operands.length + filesFrom.length === 0 ? ['-'] : settings.operands
  const names: Named[] = operands.map((name) => ({ name, isOperand: true }))
  const faults: FoundSource[] = []
  for (const file of filesFrom) {
    try {
      names.push(...namesIn(await readList(file), nullSeparated))
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      faults.push({ source: error, path: null })
    }
  }
  const found = await findSources(names, {
    endings: endings ?? knownEndings,
    stdin: stdinStats()?.isDirectory()
      ? new InputError('-', 'is a folder')
      : { name: settings.id ?? '-', from: process.stdin },
    output: output && pathKey(output),
    note: messages.note,
  })
  return [...faults, ...found]
}

async function readList(file: string): Promise<Buffer> {
  const chunks = file === '-' ? named(process.stdin, file) : (await openFile(file, file)).chunks
  return collect(chunks, LONGEST_LIST, file)
}

const LONGEST_LIST = 500_000_000

/** The output must never be put in the place of an input. */
function refuseInputAsOutput({ name, path, stats }: Target, sources: readonly FoundSource[]): void {
  if (!stats?.isFile()) return
  const key = pathKey(path)
  const readsStdin = sources.some(({ source }) => !(source instanceof InputError) && source.from === process.stdin)
  const stdin = readsStdin ? stdinStats() : null
  const isStdin = stdin !== null && stdin.dev === stats.dev && stdin.ino === stats.ino
  if (isStdin || sources.some((found) => found.path === key)) {
    throw new UsageError(`--output: ${name} is an input; the output must go elsewhere`)
  }
}

/** Null where it is closed. */
function stdinStats(): Stats | null {
  try {
    return fstatSync(0)
  } catch {
    return null
  }
}
