/** A set of words from a template: they stand apart by white space; a word of several parts is written with hyphens. */
export function wordSet(words: TemplateStringsArray): ReadonlySet<string> {
  return new Set((words.raw[0] ?? '').split(/\s+/).filter(Boolean))
}

/** A table from words to what a heading says of them: `wordTable({ killed: 'murder slay', injured: 'hurt' })`. */
export function wordTable<Value extends string>(rows: Readonly<Record<Value, string>>): ReadonlyMap<string, Value> {
  const entries = Object.entries(rows) as [Value, string][]
  return new Map(
    entries.flatMap(([value, words]) =>
      words
        .split(/\s+/)
        .filter(Boolean)
        .map((word) => [word, value] as const),
    ),
  )
}

/** A table from words to those that belong to each: wordRows`call: for on; hint: at`. */
export const wordRows = ({ raw: [rows = ''] }: TemplateStringsArray): ReadonlyMap<string, readonly string[]> =>
  new Map(
    rows.split(';').map((row) => {
      const [word = '', ...others] = row.trim().split(/:?\s+/)
      return [word, others]
    }),
  )
