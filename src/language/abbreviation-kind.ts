import { alsoWords, beforeNumbers, leading, trailing } from './abbreviations.js'
import { wordSet } from './words/word-set.js'

/**
 * What may follow the full stop of an abbreviation: always more of the sentence (`leading`), a number (`beforeNumber`, and `word`
 * where it is a word too), or what the next word decides (`trailing`, `initial`, `clock`, `etc`).
 */
export type AbbreviationKind = 'leading' | 'beforeNumber' | 'trailing' | 'word' | 'initial' | 'clock' | 'etc'

/** What kind of abbreviation stands before a full stop, written without it; null for words. */
export function abbreviationKindOf(written: string): AbbreviationKind | null {
  if (/^\p{L}$/u.test(written))
    return /^\p{Lu}$/u.test(written) ? 'initial' : small.has(written) ? 'beforeNumber' : null
  const word = written.toLowerCase()
  if (/^(?:a\.m|p\.m|am|pm)$/.test(word)) return word.includes('.') ? 'clock' : null
  if (word === 'etc') return 'etc'
  // "IE" is a program, "ie" is not.
  if ((word === 'ie' || word === 'eg') && written !== word) return null
  if (leading.has(word)) return 'leading'
  if (alsoWords.has(word)) return 'word'
  if (beforeNumbers.has(word)) return 'beforeNumber'
  if (trailing.has(word) || /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u.test(written)) return 'trailing'
  const part = word.slice(word.lastIndexOf('.') + 1)
  return leading.has(part) ? 'leading' : null
}
const small = wordSet`p c v r`

/** Whether an abbreviation may stand at a sentence's end, even where its letters are a word too. */
export const isTrailing = (written: string): boolean => trailing.has(written.toLowerCase())
