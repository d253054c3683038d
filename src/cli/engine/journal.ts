import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync, writeSync } from 'node:fs'
import { deserialize, serialize } from 'node:v8'
import { asOutputFault } from '../output.js'
import type { ExtractorSettings, Outcome, Work } from './extractor.js'
import { whereItWas } from './failures.js'

/** What was done before, so that an unfinished run can be gone on with. */
export interface Journal {
  /** What came of the article before, where neither it nor an option nor the program has changed. */
  find(work: Work): Outcome | null
  /** Writes down what came of an article. What failed is not kept: it is tried again. */
  keep(work: Work, outcome: Outcome): void
  close(): void
}

/** Where an outcome stands in the journal, and of what it is. */
interface Entry {
  readonly key: string
  readonly start: number
  readonly length: number
}

/**
 * Opens a journal, or begins one: lines of JSON, one an article, `{id, file, line, sha256, options, version, outcome}`. A line that
 * is broken, as the last may be where the program was killed, is passed over; of several for one article the last counts.
 */
export function openJournal(path: string, settings: ExtractorSettings): Journal {
  const fd = attempt(path, () => openSync(path, 'a+'))
  const { version } = settings.written
  const options = digest(JSON.stringify(settings)).slice(0, 16)
  const entries = new Map<string, Entry>()
  let end = 0
  let isBroken = false
  for (const line of linesOf(fd)) {
    end = line.start + line.bytes.length
    isBroken = line.bytes.at(-1) !== LINE_FEED
    const entry = entryOf(line)
    if (entry) entries.set(entry.where, entry)
  }
  if (isBroken) end += append(fd, path, Buffer.from('\n'))

  const keyOf = (work: Work): string => keyFor(digestOf(work), options, version)
  return {
    find: (work) => {
      const entry = entries.get(whereItWas(work))
      return entry && entry.key === keyOf(work) ? readOutcome(fd, entry) : null
    },
    keep: (work, outcome) => {
      if (outcome.failure) return
      const { id, origin } = work
      const about = {
        id,
        file: origin?.file ?? null,
        line: origin?.line ?? null,
        sha256: digestOf(work),
        options,
        version,
      }
      const head = `${JSON.stringify(about).slice(0, -1)}${OUTCOME}`
      const body = packed(outcome)
      const start = end + Buffer.byteLength(head)
      end += append(fd, path, Buffer.from(`${head}${body}}\n`))
      entries.set(whereItWas(work), { key: keyOf(work), start, length: Buffer.byteLength(body) })
    },
    close: () => closeSync(fd),
  }
}

const OUTCOME = ',"outcome":'
const LINE_FEED = 0x0a
const keyFor = (sha256: string, options: string, version: string): string =>
  `${sha256.slice(0, 32)} ${options} ${version}`

/** Everything that is known of an article before it is done. */
function digestOf(work: Work): string {
  if (!('bytes' in work)) return digest(JSON.stringify(work))
  const { bytes, ...known } = work
  return createHash('sha256')
    .update(bytes)
    .update(Buffer.from(JSON.stringify(known)))
    .digest('hex')
}

const digest = (text: string): string => createHash('sha256').update(Buffer.from(text)).digest('hex')

interface Line {
  readonly start: number
  /** With its line feed, if it has one. */
  readonly bytes: Buffer
}

function* linesOf(fd: number): Iterable<Line> {
  const chunk = Buffer.allocUnsafe(1 << 20)
  let rest = Buffer.alloc(0)
  let start = 0
  for (let at = 0; ; ) {
    const length = readSync(fd, chunk, 0, chunk.length, at)
    if (length === 0) break
    at += length
    rest = Buffer.concat([rest, chunk.subarray(0, length)])
    let from = 0
    for (let to = rest.indexOf(LINE_FEED); to >= 0; to = rest.indexOf(LINE_FEED, from)) {
      yield { start: start + from, bytes: rest.subarray(from, to + 1) }
      from = to + 1
    }
    start += from
    rest = rest.subarray(from)
  }
  if (rest.length > 0) yield { start, bytes: rest }
}

/** What a line is about; null where it is broken. The outcome is not looked at before it is asked for. */
function entryOf({ start, bytes }: Line): (Entry & { readonly where: string }) | null {
  const cut = bytes.indexOf(OUTCOME)
  if (cut < 0 || !bytes.subarray(-2).equals(Buffer.from('}\n'))) return null
  try {
    const { id, file, line, sha256, options, version } = JSON.parse(`${bytes.toString('utf8', 0, cut)}}`)
    const where = file === null ? id : line === null ? file : `${file}:${line}`
    const from = cut + OUTCOME.length
    return { where, key: keyFor(sha256, options, version), start: start + from, length: bytes.length - 2 - from }
  } catch {
    return null
  }
}

/** Null where the bytes are not what was written, as after a loss of power. */
function readOutcome(fd: number, { start, length }: Entry): Outcome | null {
  const bytes = Buffer.alloc(length)
  try {
    if (readSync(fd, bytes, 0, length, start) < length) return null
    return unpacked(bytes.toString('utf8'))
  } catch {
    return null
  }
}

/** What is written of most articles is a text; anything else that can be sent to a worker can be kept as well. */
function packed(outcome: Outcome): string {
  return JSON.stringify(typeof outcome.part === 'string' ? outcome : { v8: serialize(outcome).toString('base64') })
}

function unpacked(text: string): Outcome {
  const outcome = JSON.parse(text) as Outcome | { readonly v8: string }
  return 'v8' in outcome ? (deserialize(Buffer.from(outcome.v8, 'base64')) as Outcome) : outcome
}

function append(fd: number, path: string, bytes: Buffer): number {
  return attempt(path, () => {
    for (let done = 0; done < bytes.length; ) done += writeSync(fd, bytes, done)
    return bytes.length
  })
}

function attempt<T>(path: string, call: () => T): T {
  try {
    return call()
  } catch (error) {
    throw asOutputFault(path, error)
  }
}
