import type { InputKind } from './options.js'

/** What a file's ending says it is; null where it says nothing. */
export function kindOfName(name: string): InputKind | null {
  const ending = name.match(/\.[^./\\]*$/)?.[0].toLowerCase()
  return (ending && KIND_OF_ENDING.get(ending)) || null
}

/** What the first character that is not white space says: `<` begins a page, `{` a line of JSONL. Null while there is none. */
export function kindOfHead(head: Buffer): InputKind | null {
  const first = head.find((byte) => !PASSED_OVER.has(byte))
  if (first === undefined) return null
  if (first === 0x3c) return 'html'
  return first === 0x7b ? 'jsonl' : 'text'
}

/** Whether this begins a list or an object that goes over several lines: JSON, but not JSONL. */
export const beginsJsonDocument = (head: Buffer): boolean =>
  /^\s{0,99}(?:\[\s{0,99}[{[]|\{[ \t\r]{0,99}\n)/.test(head.subarray(0, 512).toString('utf8'))

const KIND_OF_ENDING: ReadonlyMap<string, InputKind> = new Map([
  ['.htm', 'html'],
  ['.html', 'html'],
  ['.jsonl', 'jsonl'],
  ['.md', 'text'],
  ['.ndjson', 'jsonl'],
  ['.text', 'text'],
  ['.txt', 'text'],
])

/** Endings of the files that are read from a folder. */
export const knownEndings: readonly string[] = [...KIND_OF_ENDING.keys()]

/** White space, byte order marks, and the NULs of UTF-16. */
const PASSED_OVER: ReadonlySet<number> = new Set([0, 9, 10, 11, 12, 13, 32, 0xef, 0xbb, 0xbf, 0xfe, 0xff])
