import { closeSync, openSync, readSync, type Stats, statSync } from 'node:fs'
import { UsageError } from './errors.js'
import { type Inputs, isStdin, pathKey, stdinStats } from './inputs.js'
import type { Target } from './output-file.js'

/**
 * A file that is written must not take the place of an input, whatever name it was reached by: its own, a link's, a folder's
 * that holds it, or none, as standard input. In a folder it may be what an earlier run has written there.
 */
export function refuseInputAsOutput(option: string, { name, path, stats }: Target, inputs: Inputs): void {
  if (!stats?.isFile()) return
  const isRead = isReadFrom(path, stats, inputs)
  if (!isRead && (!inputs.heldBack.has(pathKey(path)) || isOwnOutput(path))) return
  throw new UsageError(`${option}: ${name} is an input; the output must go elsewhere`)
}

function isReadFrom(path: string, stats: Stats, { sources }: Inputs): boolean {
  const isSame = (other: Stats | null): boolean => other !== null && other.dev === stats.dev && other.ino === stats.ino
  if (sources.some(isStdin) && isSame(stdinStats())) return true
  const key = pathKey(path)
  if (sources.some((found) => found.path === key)) return true
  // Only a file of several names has to be looked for under others.
  if (stats.nlink < 2) return false
  return sources.some((found) => found.path !== null && isSame(statsOf(Buffer.from(found.path, 'latin1'))))
}

function statsOf(path: Buffer): Stats | null {
  try {
    return statSync(path)
  } catch {
    return null
  }
}

/** Whether the file begins as what this program writes does. */
function isOwnOutput(path: string): boolean {
  try {
    const fd = openSync(path, 'r')
    const bytes = Buffer.alloc(2000)
    const length = readSync(fd, bytes, 0, bytes.length, 0)
    closeSync(fd)
    return OWN.test(bytes.toString('latin1', 0, length))
  } catch {
    return false
  }
}

/** A record or an envelope of JSON, or a page that names its maker. */
const OWN = /^\s*\{\s*"schemaVersion"\s*:\s*"\d|^\s*<!doctype html>[\s\S]*<meta name="generator" content="copydesk/i
