/** What an input can be; `auto` goes by the file's ending, then by the first character that is not white space. */
export const inputKinds = ['auto', 'text', 'html', 'jsonl'] as const
export type InputKind = Exclude<(typeof inputKinds)[number], 'auto'>

/** How inputs are read. */
export interface ReadOptions {
  readonly input: (typeof inputKinds)[number]
  /** The encoding to read in, whatever the bytes look like; null: find out. */
  readonly encoding: string | null
  /** Fail where bytes are not valid in the encoding, instead of putting U+FFFD there. */
  readonly strictEncoding: boolean
  /** The most bytes of an article: a file, or a line of JSONL. */
  readonly maxSize: number
  /** The publication date of articles that come without one, YYYY-MM-DD. */
  readonly date: string | null
  /** Whether members of a line of JSONL that are not known are kept. */
  readonly keepFields?: boolean
}
