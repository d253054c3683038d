import { closeSync, fchmodSync, fsyncSync, openSync, renameSync, type Stats, unlinkSync } from 'node:fs'
import { open, realpath, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { systemCode } from '../read/errors.js'
import { OutputError, UsageError } from './errors.js'
import { asOutputFault, type Output, writeFully } from './output.js'

/** A file that is to be written. */
export interface Target {
  /** As given. */
  readonly name: string
  /** Where it is, symbolic links followed. */
  readonly path: string
  /** Null where there is nothing yet. */
  readonly stats: Stats | null
}

/** Looks at what stands where the output is to go. Throws where it must not be written, or not without `--force`. */
export async function findTarget(name: string, force: boolean): Promise<Target> {
  const target = await lookAt(name)
  if (target.stats?.isDirectory()) throw new OutputError(`${name}: cannot be written: is a folder`)
  if (target.stats?.isFile() && !force) throw new UsageError(`--output: ${name} is there already; --force replaces it`)
  return target
}

async function lookAt(name: string): Promise<Target> {
  try {
    const stats = await stat(name)
    return { name, path: stats.isFile() ? await realpath(name) : name, stats }
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return { name, path: name, stats: null }
    throw asOutputFault(name, error)
  }
}

/** Opens the output: a device or a pipe as it is, a file by way of a temporary one beside it, put in place when it is whole. */
export async function openOutputFile(target: Target): Promise<Output> {
  const fault = (error: unknown): Promise<never> => Promise.reject(asOutputFault(target.name, error))
  if (target.stats && !target.stats.isFile()) {
    const handle = await open(target.path, 'w').catch(fault)
    return {
      isLive: true,
      write: (chunk) => writeFully(handle.fd, chunk).catch(fault),
      finish: () => handle.close().catch(fault),
      discard: () => {},
    }
  }
  try {
    const { fd, path } = openTemporary(dirname(target.path))
    return {
      isLive: false,
      write: (chunk) => writeFully(fd, chunk).catch(fault),
      finish: async () => {
        try {
          putInPlace(fd, path, target)
        } catch (error) {
          await fault(error)
        }
      },
      discard: () => removeQuietly(path),
    }
  } catch (error) {
    return fault(error)
  }
}

/**
 * A new hidden file, which a walk over the folder passes over. Made in one step with what follows: a signal in between
 * would leave it behind.
 */
function openTemporary(folder: string): { readonly fd: number; readonly path: string } {
  for (let i = 0; ; i++) {
    const path = join(folder, `.copydesk-${process.pid}-${i}.tmp`)
    try {
      return { fd: openSync(path, 'wx'), path }
    } catch (error) {
      if (systemCode(error) !== 'EEXIST' || i === 100) throw error
    }
  }
}

function putInPlace(fd: number, path: string, target: Target): void {
  if (target.stats) fchmodSync(fd, target.stats.mode & 0o7777)
  fsyncSync(fd)
  closeSync(fd)
  renameSync(path, target.path)
  syncFolder(dirname(target.path))
}

/** So that the new name outlasts a loss of power; some file systems have no such thing. */
function syncFolder(folder: string): void {
  try {
    const fd = openSync(folder, 'r')
    fsyncSync(fd)
    closeSync(fd)
  } catch {}
}

function removeQuietly(path: string): void {
  try {
    unlinkSync(path)
  } catch {}
}
