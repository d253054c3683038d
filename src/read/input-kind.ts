import type { InputKind } from './options.js'

/** What a file's ending says it is; null where it says nothing. */
export function kindOfName(name: string): InputKind | null {
  const ending = name.match(/\.[^./\\]*$/)?.[0].toLowerCase()
  return (ending && KIND_OF_ENDING.get(ending)) || null
}

/**
 * What the first characters that are not white space say: `<` begins a page, `{` a line of JSONL, `[{` a list of articles.
 * Null while there are too few.
 */
export function kindOfHead(head: Buffer): InputKind | null {
  const marks = head.filter((byte) => !PASSED_OVER.has(byte)).subarray(0, 2)
  if (marks[0] === undefined) return null
  if (marks[0] === 0x3c) return 'html'
  if (marks[0] === 0x7b) return 'jsonl'
  if (marks[0] !== 0x5b) return 'text'
  if (marks[1] === undefined) return null
  return marks[1] === 0x7b ? 'jsonl' : 'text'
}

/** Whether this begins a list or an object that goes over several lines: JSON, but not JSONL. Null while that is open. */
export function beginsJsonDocument(head: Buffer): boolean | null {
  const start = head.toString('latin1').replace(/^\xef\xbb\xbf/, '')
  if (/^\s*(?:\[\s*|\{[ \t\r]*)?$/.test(start)) return null
  return /^\s*(?:\[\s*[{[\]]|\{[ \t\r]*\n)/.test(start)
}

const KIND_OF_ENDING: ReadonlyMap<string, InputKind> = new Map([
  ['.htm', 'html'],
  ['.html', 'html'],
  ['.json', 'jsonl'],
  ['.jsonl', 'jsonl'],
  ['.md', 'text'],
  ['.ndjson', 'jsonl'],
  ['.text', 'text'],
  ['.txt', 'text'],
])

/** Endings of the files that are read from a folder: what is called .json is seldom an article, and may be a record of one. */
export const knownEndings: readonly string[] = [...KIND_OF_ENDING.keys()].filter((ending) => ending !== '.json')

/** White space, byte order marks, and the NULs of UTF-16. */
const PASSED_OVER: ReadonlySet<number> = new Set([0, 9, 10, 11, 12, 13, 32, 0xef, 0xbb, 0xbf, 0xfe, 0xff])
