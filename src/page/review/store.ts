/** Where decisions are kept: in the browser's own store by the text's hash, and in the file that is saved and imported. */
import { type Decision, mergeDecisions, parseDecisions, serializeDecision } from '../../review/decisions/index.js'
import { make } from '../dom.js'

/** What the browser kept of an article's decisions. */
export interface Kept {
  readonly decisions: readonly Decision[]
  /** How many of them stand in a file. */
  readonly saved: number
}

const keyOf = (sha256: string): string => `copydesk decisions ${sha256}`
const savedKeyOf = (sha256: string): string => `copydesk saved ${sha256}`
const NAME_KEY = 'copydesk reviewer'

/** A browser may refuse its store, for a file opened from a disk above all: then decisions last until the page is closed. */
function readItem(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function writeItem(key: string, value: string): boolean {
  try {
    localStorage.setItem(key, value)
    return true
  } catch {
    return false
  }
}

export function readKept(sha256: string): Kept {
  const { decisions } = parseDecisions(readItem(keyOf(sha256)) ?? '')
  const saved = Number(readItem(savedKeyOf(sha256)) ?? 0)
  return { decisions, saved: Math.min(decisions.length, Number.isInteger(saved) ? saved : 0) }
}

/** False where the browser keeps nothing. */
export function keep(sha256: string, { decisions, saved }: Kept): boolean {
  const lines = decisions.map(serializeDecision).join('')
  return writeItem(keyOf(sha256), lines) && writeItem(savedKeyOf(sha256), String(saved))
}

export const readReviewer = (): string => readItem(NAME_KEY) ?? ''
export const keepReviewer = (name: string): boolean => writeItem(NAME_KEY, name)

/** Hands the decisions file to the browser's downloads: the lines that the terminal's review writes. */
export function download(name: string, decisions: readonly Decision[]): void {
  const blob = new Blob([decisions.map(serializeDecision).join('')], { type: 'application/jsonl' })
  const address = URL.createObjectURL(blob)
  const link = make('a', { href: address, download: name, hidden: true })
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR)
}

/** Long enough for a browser to have taken the file. */
const KEPT_FOR = 60_000

/** What a file adds to the decisions at hand. */
export interface Imported {
  readonly lines: readonly Decision[]
  readonly known: number
  readonly warnings: readonly string[]
}

export function importFile(content: string, decisions: readonly Decision[]): Imported {
  const { decisions: read, warnings } = parseDecisions(content)
  return { ...mergeDecisions(decisions, read), warnings }
}

/** "quake.txt.decisions.jsonl" for "wire/quake.txt". */
export function fileNameFor(id: string): string {
  const last = id.split(/[/\\]/).filter(Boolean).at(-1) ?? ''
  return `${last.replace(/[^\p{L}\p{N}._-]+/gu, '-') || 'article'}.decisions.jsonl`
}
