import { createHash } from 'node:crypto'
import { closeSync, openSync, readdirSync, readFileSync, unlinkSync, writeSync } from 'node:fs'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { systemCode } from '../read/errors.js'
import { OutputError } from './errors.js'

/** Who writes an output: as it stands in its lock. */
interface Owner {
  readonly pid: number
  readonly host: string
  /** When the process began, as its system counts: a number may be given to another process later. */
  readonly began: string | null
}

/**
 * Says that this process writes an output, with a hidden file beside it. Throws where another run does so that is still alive.
 * What runs that were killed have left in the folder, locks and temporary files, is removed.
 * @returns gives the output free.
 */
export function lockOutput(path: string, name: string): () => void {
  const folder = dirname(path)
  cleanUp(folder)
  const lock = join(folder, `.copydesk-${createHash('sha256').update(basename(path)).digest('hex').slice(0, 16)}.lock`)
  const own: Owner = { pid: process.pid, host: hostname(), began: beginningOf(process.pid) }
  try {
    const fd = openSync(lock, 'wx')
    writeSync(fd, JSON.stringify(own))
    closeSync(fd)
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error
    const pid = ownerOf(lock)?.pid
    throw new OutputError(`${name}: another run is writing it${pid ? ` (process ${pid})` : ''}; ${lock} says so`)
  }
  return () => removeQuietly(lock)
}

/** Removes what processes have left that are no more. Those of other machines, which may share the folder, are let be. */
function cleanUp(folder: string): void {
  const names = readdirSync(folder).filter((name) => name.startsWith('.copydesk-'))
  for (const lock of names.filter((name) => name.endsWith('.lock'))) {
    const owner = ownerOf(join(folder, lock))
    if (!owner || owner.host !== hostname() || isAlive(owner)) continue
    const own = `.copydesk-${owner.pid}-`
    for (const name of names) if (name.startsWith(own) && name.endsWith('.tmp')) removeQuietly(join(folder, name))
    removeQuietly(join(folder, lock))
  }
}

function ownerOf(lock: string): Owner | null {
  try {
    const owner: unknown = JSON.parse(readFileSync(lock, 'utf8'))
    return typeof owner === 'object' && owner !== null && 'pid' in owner ? (owner as Owner) : null
  } catch {
    return null
  }
}

function isAlive({ pid, began }: Owner): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (systemCode(error) === 'ESRCH') return false
  }
  return began === null || began === beginningOf(pid)
}

/** From /proc, where there is one; the name of the program, which stands in it too, may hold any character. */
function beginningOf(pid: number): string | null {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'latin1').replace(/^.*\)/s, '').split(' ')[20] ?? null
  } catch {
    return null
  }
}

function removeQuietly(path: string): void {
  try {
    unlinkSync(path)
  } catch {}
}
