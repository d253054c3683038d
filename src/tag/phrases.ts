import { lexiconWords, type Word } from './words.js'

/** Phrases by their first word, the longer first. */
export type Phrases<Value> = ReadonlyMap<string, readonly Phrase<Value>[]>
export interface Phrase<Value> {
  readonly words: readonly string[]
  readonly value: Value
}

/** An index of phrases, each cut into words as the text is. The first of two equal ones counts. */
export function phrasesOf<Value>(
  entries: Iterable<readonly [string, Value]>,
  keyOf: (word: string) => string = (word) => word,
): Phrases<Value> {
  const index = new Map<string, Phrase<Value>[]>()
  for (const [entry, value] of entries) {
    const words = lexiconWords(entry).map(keyOf)
    const first = words[0]
    if (first === undefined) continue
    const list = index.get(first)
    if (list) list.push({ words, value })
    else index.set(first, [{ words, value }])
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length)
  return index
}

/** The longest phrase that begins at `words[at]`; `key` says in which form words are compared. */
export function phraseAt<Value>(
  phrases: Phrases<Value>,
  words: readonly Word[],
  at: number,
  key: 'text' | 'lower' = 'text',
): Phrase<Value> | null {
  const list = phrases.get(words[at]?.[key] ?? '')
  if (!list) return null
  for (const phrase of list) {
    let length = 1
    while (length < phrase.words.length && words[at + length]?.[key] === phrase.words[length]) length++
    if (length === phrase.words.length) return phrase
  }
  return null
}
