import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname } from 'node:path'
import { describeSystemError, systemCode } from '../../read/errors.js'
import { OutputError } from '../errors.js'

/** Who holds a decisions file: the process and the machine that it runs on. */
interface Holder {
  readonly pid: number
  readonly host: string
  /** When the process was started, as the system counts: another process may have its number later. */
  readonly started: string | null
}

/** A lock that was taken, or who holds it. */
export type Lock =
  | { readonly isTaken: true; readonly wasStale: boolean; release(): void }
  | { readonly isTaken: false; readonly by: string }

/** Takes the lock on a decisions file, a file beside it. One that a dead process of this machine has left is stale, and is taken over. */
export function takeLock(decisionsPath: string): Lock {
  const path = lockPathOf(decisionsPath)
  mkdirSync(dirname(path), { recursive: true })
  if (create(path)) return taken(path, false)
  const holder = readHolder(path)
  if (holder && isAlive(holder)) return { isTaken: false, by: describeHolder(holder, path) }
  return removeStale(path, holder) && create(path)
    ? taken(path, true)
    : { isTaken: false, by: 'another review, which has just begun' }
}

/** Who holds a decisions file, in words; null where nobody does. */
export function holderOf(decisionsPath: string): string | null {
  const path = lockPathOf(decisionsPath)
  const holder = readHolder(path)
  return holder && isAlive(holder) ? describeHolder(holder, path) : null
}

const lockPathOf = (decisionsPath: string): string => `${decisionsPath}.lock`

function taken(path: string, wasStale: boolean): Lock {
  return {
    isTaken: true,
    wasStale,
    release: () => {
      const holder = readHolder(path)
      if (holder?.pid === process.pid && holder.host === hostname()) rmSync(path, { force: true })
    },
  }
}

/** Makes the lock; false where there is one. */
function create(path: string): boolean {
  try {
    const fd = openSync(path, 'wx')
    const holder: Holder = { pid: process.pid, host: hostname(), started: startOf(process.pid) }
    writeSync(fd, `${JSON.stringify(holder)}\n`)
    fsyncSync(fd)
    closeSync(fd)
    return true
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false
    throw new OutputError(`${path}: cannot be written: ${describeSystemError(error)}`)
  }
}

/** Null for a lock that is gone, or that its process had no time to write. */
function readHolder(path: string): Holder | null {
  try {
    const holder: unknown = JSON.parse(readFileSync(path, 'utf8'))
    const { pid, host, started } = holder as Partial<Holder>
    return typeof pid === 'number' && typeof host === 'string' ? { pid, host, started: started ?? null } : null
  } catch {
    return null
  }
}

function isAlive({ pid, host, started }: Holder): boolean {
  // What runs on another machine that shares the folder cannot be asked.
  if (host !== hostname()) return true
  try {
    process.kill(pid, 0)
  } catch (error) {
    return systemCode(error) === 'EPERM'
  }
  const now = startOf(pid)
  return started === null || now === null || started === now
}

/** When a process was started, in the system's own count (field 22 of /proc/PID/stat); null where that is not told. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
  } catch {
    return null
  }
}

/** Takes a stale lock away, and only that one: of two that find it, one moves it, and puts back what was no longer stale. */
function removeStale(path: string, stale: Holder | null): boolean {
  const aside = `${path}.${process.pid}`
  try {
    renameSync(path, aside)
    const moved = readHolder(aside)
    const isSame = moved?.pid === stale?.pid && moved?.host === stale?.host
    if (!isSame && moved && isAlive(moved)) renameSync(aside, path)
    else rmSync(aside, { force: true })
    return isSame
  } catch (error) {
    return systemCode(error) === 'ENOENT'
  }
}

function describeHolder({ pid, host }: Holder, path: string): string {
  const where = host === hostname() ? '' : ` on ${host}`
  const help = host === hostname() ? '' : `; if that one has ended, remove ${path}`
  return `process ${pid}${where}${help}`
}
