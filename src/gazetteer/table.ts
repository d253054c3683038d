import { readFileSync } from 'node:fs'
import { shippedFile } from '../text/shipped-file.js'

/**
 * A text file of lines sorted by their first field, searched in place: nothing is taken apart but the lines asked for,
 * so that two hundred thousand names cost only the file's own size.
 */
export interface SortedTable {
  /** The fields of all lines whose first field is `key`, in the file's order. */
  lines(key: string): readonly (readonly string[])[]
  /** Whether some line's first field begins with `prefix`. */
  hasPrefix(prefix: string): boolean
}

const LINE_FEED = 10
const TAB = 9

/** Opens a table in models/. Its keys must be plain ASCII and sorted by their bytes. */
export function openTable(name: string): SortedTable {
  const bytes = readFileSync(modelUrl(name))
  return {
    lines: (key) => linesOf(bytes, key),
    hasPrefix: (prefix) => compareAt(bytes, lowerBound(bytes, prefix), prefix) === 0,
  }
}

/** The lines of a small table, all of them. */
export function readTable(name: string): readonly (readonly string[])[] {
  return readFileSync(modelUrl(name), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'))
}

const modelUrl = (name: string): URL => shippedFile(`models/${name}`)

function linesOf(bytes: Buffer, key: string): readonly (readonly string[])[] {
  const lines: string[][] = []
  const whole = `${key}\t`
  for (let at = lowerBound(bytes, whole); at < bytes.length && compareAt(bytes, at, whole) === 0; ) {
    const end = endOfLine(bytes, at)
    lines.push(bytes.toString('utf8', at, end).split('\t'))
    at = end + 1
  }
  return lines
}

/** Where the first line begins that is not less than `key`. */
function lowerBound(bytes: Buffer, key: string): number {
  let low = 0
  let high = bytes.length
  while (low < high) {
    const start = startOfLine(bytes, (low + high) >> 1)
    if (compareAt(bytes, start, key) < 0) low = endOfLine(bytes, start) + 1
    else high = start
  }
  return low
}

function startOfLine(bytes: Buffer, at: number): number {
  let start = at
  while (start > 0 && bytes[start - 1] !== LINE_FEED) start--
  return start
}

function endOfLine(bytes: Buffer, at: number): number {
  const end = bytes.indexOf(LINE_FEED, at)
  return end < 0 ? bytes.length : end
}

/** Compares the line at `start` with `key` as far as `key` goes; a tab, which ends a field, comes before every letter. */
function compareAt(bytes: Buffer, start: number, key: string): number {
  for (let i = 0; i < key.length; i++) {
    const byte = bytes[start + i] ?? -1
    const code = key.charCodeAt(i)
    if (byte !== code) return byte === LINE_FEED ? -1 : byte - code
    if (code === TAB) return 0
  }
  return 0
}
