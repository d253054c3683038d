import { closeSync, existsSync, fsyncSync, ftruncateSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { describeSystemError } from '../../read/errors.js'
import { type Decision, parseDecisions, serializeDecision } from '../../review/decisions/index.js'
import { OutputError } from '../errors.js'

/** A decisions file as it is on disk. */
interface ReadFile {
  readonly decisions: readonly Decision[]
  /** What was left out of it; each begins with the file's name. */
  readonly warnings: readonly string[]
}

/** Reads a decisions file; one that is not there holds nothing. */
export function readDecisionsFile(path: string): ReadFile {
  if (!existsSync(path)) return { decisions: [], warnings: [] }
  const { decisions, warnings } = parseDecisions(readText(path))
  return { decisions, warnings: warnings.map((warning) => `${path}: ${warning}`) }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new OutputError(`${path}: cannot be read: ${describeSystemError(error)}`)
  }
}

/** A decisions file that is written to. */
export interface DecisionsFile {
  /** Appends decisions; when it returns they are on disk. What cannot be written whole is not written at all. */
  append(decisions: readonly Decision[]): void
  close(): void
}

/** Opens a decisions file for appending. What a crash has left of a last line is cut off, so that the next line is whole. */
export function openDecisionsFile(path: string): DecisionsFile {
  return guarded(path, () => {
    const folder = dirname(path)
    mkdirSync(folder, { recursive: true })
    const isNew = !existsSync(path)
    const fd = openSync(path, 'a+')
    if (isNew) syncFolder(folder)
    let length = mendEnd(path, fd)
    return {
      append: (decisions) =>
        guarded(path, () => (length += appendWhole(fd, length, decisions.map(serializeDecision).join('')))),
      close: () => closeSync(fd),
    }
  })
}

/** Cuts off a broken last line, ends a whole one that has no line feed, and returns the length of the file. */
function mendEnd(path: string, fd: number): number {
  const bytes = readFileSync(path)
  if (bytes.length === 0 || bytes.at(-1) === LINE_FEED) return bytes.length
  const lastFeed = bytes.lastIndexOf(LINE_FEED) + 1
  const { decisions } = parseDecisions(bytes.subarray(lastFeed).toString('utf8'))
  if (decisions.length > 0) return bytes.length + writeAll(fd, Buffer.from('\n'))
  ftruncateSync(fd, lastFeed)
  return lastFeed
}

const LINE_FEED = 10

/** Writes all of a text at the end of a file and waits until it is on disk; where that fails, the file is as it was before. */
function appendWhole(fd: number, length: number, text: string): number {
  try {
    const written = writeAll(fd, Buffer.from(text, 'utf8'))
    fsyncSync(fd)
    return written
  } catch (error) {
    ftruncateSync(fd, length)
    throw error
  }
}

function writeAll(fd: number, bytes: Buffer): number {
  let written = 0
  while (written < bytes.length) written += writeSync(fd, bytes, written)
  return written
}

/** A file's name is on disk when its folder is. Some systems cannot open folders, and need not. */
function syncFolder(folder: string): void {
  try {
    const fd = openSync(folder, 'r')
    fsyncSync(fd)
    closeSync(fd)
  } catch {
    // Windows: a name is on disk when its file is.
  }
}

function guarded<T>(path: string, act: () => T): T {
  try {
    return act()
  } catch (error) {
    if (error instanceof OutputError) throw error
    throw new OutputError(`${path}: cannot be written: ${describeSystemError(error)}`)
  }
}
