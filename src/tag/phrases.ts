import { lexiconWords, type Word } from './words.js'

/** Phrases by their first word, the longer first. */
export interface Phrases<Value> {
  get(first: string): readonly Phrase<Value>[] | undefined
}
export interface Phrase<Value> {
  readonly words: readonly string[]
  readonly value: Value
}

/** A phrase of a lexicon, as it is written there. */
export type Entry<Value> = readonly [phrase: string, value: Value]

/**
 * An index of phrases, each cut into words as the text is. The first of two equal ones counts. There are thousands, and a text asks for
 * few: those that open with the same letters are cut when the first of them is asked for.
 */
export function phrasesOf<Value>(
  entries: readonly Entry<Value>[],
  keyOf: (word: string) => string = (word) => word,
): Phrases<Value> {
  const uncut = new Map<number, Entry<Value>[]>()
  for (const entry of entries) {
    const opening = openingOf(entry[0].trimStart())
    const group = uncut.get(opening)
    if (group) group.push(entry)
    else uncut.set(opening, [entry])
  }
  const index = new Map<string, Phrase<Value>[]>()
  const cut = (group: readonly Entry<Value>[]): void => {
    const lists = new Set<Phrase<Value>[]>()
    for (const [entry, value] of group) {
      const words = lexiconWords(entry).map(keyOf)
      const first = words[0]
      if (first === undefined) continue
      const list = index.get(first) ?? []
      index.set(first, list)
      list.push({ words, value })
      lists.add(list)
    }
    for (const list of lists) list.sort((a, b) => b.words.length - a.words.length)
  }
  return {
    get: (first) => {
      const found = index.get(first)
      if (found) return found
      const opening = openingOf(first)
      const group = uncut.get(opening)
      if (!group) return undefined
      uncut.delete(opening)
      cut(group)
      return index.get(first)
    },
  }
}

/**
 * The one or two letters that a phrase and its first word open with, whether small or not, as a number; zero for all others. A second letter
 * is in the first word wherever a letter or a figure stands before it.
 */
function openingOf(text: string): number {
  const first = text.charCodeAt(0)
  if (!isLetter(first) && !isFigure(first)) return 0
  const second = text.charCodeAt(1)
  return ((first | SMALL) << 8) | (isLetter(second) ? second | SMALL : 0)
}

/** What a small letter has in ASCII and a capital has not; figures have it. */
const SMALL = 32
const isLetter = (code: number): boolean => (code | SMALL) > 96 && (code | SMALL) < 123
const isFigure = (code: number): boolean => code > 47 && code < 58

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
