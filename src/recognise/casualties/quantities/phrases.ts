import type { Token } from '../../../language/document.js'

/** A phrase of a table, found in tokens: what the table says of it, and the index after its last token. */
export interface PhraseMatch<Value> {
  readonly value: Value
  readonly end: number
}

/** A function that finds the longest phrase of a table that begins at a token, or null. */
export function phraseMatcher<Value>(
  table: readonly (readonly [string, Value])[],
): (tokens: readonly Token[], at: number) => PhraseMatch<Value> | null {
  const byFirst = new Map<string, { words: readonly string[]; value: Value }[]>()
  for (const [phrase, value] of table) {
    const words = phrase.split(' ')
    const first = words[0] as string
    byFirst.set(first, [...(byFirst.get(first) ?? []), { words, value }])
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length)
  return (tokens, at) => {
    const entries = byFirst.get(tokens[at]?.lower ?? '')
    // Most words begin none.
    if (!entries) return null
    for (const { words, value } of entries) {
      let length = 1
      while (length < words.length && tokens[at + length]?.lower === words[length]) length++
      if (length === words.length) return { value, end: at + length }
    }
    return null
  }
}

/** Whether the words of a phrase stand at a token. */
export function standsAt(tokens: readonly Token[], at: number, phrase: string): boolean {
  return phrase.split(' ').every((word, i) => tokens[at + i]?.lower === word)
}
