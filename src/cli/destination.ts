import { existsSync } from 'node:fs'
import type { WriteSettings } from '../write/format.js'
import { colourLevel } from './colour.js'
import { type Inputs, pathKey } from './inputs.js'
import { lockOutput } from './lock.js'
import { asOutputFault, openStdout } from './output.js'
import { findTarget, openOutputFile, type Target } from './output-file.js'
import { type FolderTarget, findFolder, openOutputFolder } from './output-folder.js'
import type { Settings } from './settings.js'
import { folderSink, type Sink, streamSink } from './sink.js'

/** Where a run's output goes: a folder, a file, or neither: standard output. */
export interface Destination {
  readonly folder: FolderTarget | null
  readonly target: Target | null
  /** Where it is; null for standard output. */
  readonly path: string | null
  /** Where it is written down what has been done; null where that is not wanted. */
  readonly journal: string | null
}

/** Looks at what stands where the output is to go. Throws where it must not be written. */
export async function findDestination({ output, format, force, resume }: Settings): Promise<Destination> {
  if (output === null) return { folder: null, target: null, path: null, journal: null }
  const journalOf = (path: string): string => `${path.replace(/[/\\]+$/, '')}.journal`
  // What has a journal is a run's own, to be gone on with.
  const mayReplace = force || (resume && existsSync(journalOf(output)))
  const folder = await findFolder(output, format, mayReplace)
  const target = folder ? null : await findTarget(output, mayReplace)
  return { folder, target, path: (folder ?? target)?.path ?? null, journal: resume ? journalOf(output) : null }
}

/**
 * Takes hold of the destination, so that no other run writes it meanwhile. `onHeld` is given what gives it free, at once.
 */
export async function holdDestination(
  { folder, target, journal }: Destination,
  { output, force }: Settings,
  onHeld: (free: () => void) => void,
): Promise<void> {
  const held = folder ?? target
  if (!held || output === null || (target?.stats && !target.stats.isFile())) return
  try {
    onHeld(lockOutput(held.path, output))
    // Another run may have put it there since it was looked for.
    if (target && target.stats === null) await findTarget(output, force || (journal !== null && existsSync(journal)))
  } catch (error) {
    throw error instanceof Error && 'code' in error ? asOutputFault(output, error) : error
  }
}

/** What a format has to know of a run that writes there. */
export const writeSettingsOf = (settings: Settings, version: string): WriteSettings => ({
  version,
  pretty: settings.pretty,
  colourLevel: colourLevel(settings.colour, settings.output === null && process.stdout.isTTY === true, process.env),
  width: settings.width ?? ((settings.output === null && process.stdout.columns) || 80),
  generatedAt: settings.generatedAt,
  kinds: settings.only,
  fields: settings.fields,
  excel: settings.excel,
  brief: settings.brief,
})

/** Opens the destination. */
export async function openDestination(
  { folder, target }: Destination,
  settings: Settings,
  { written, inputs }: { readonly written: WriteSettings; readonly inputs: Inputs },
): Promise<Sink> {
  const { format } = settings
  if (!folder) return streamSink(format, written, target ? await openOutputFile(target) : openStdout(process.stdout))
  const read = new Set(inputs.sources.map(({ path }) => path))
  return folderSink(
    format,
    written,
    openOutputFolder(folder, (path) => read.has(pathKey(path))),
  )
}
