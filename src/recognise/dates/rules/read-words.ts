/** What the words that the patterns of `pieces.ts` match say: numbers, units, months, weekdays, years. */

import { numberOfWords } from '../../../language/numbers.js'
import { wordSet } from '../../../language/words/word-set.js'
import { ownEntry } from '../../../text/own.js'
import { anyOf } from '../../../text/pattern.js'
import { months, ordinals, weekdays } from '../lexicon/calendar.js'
import { numberWords } from '../lexicon/counts.js'
import { type Unit, unitForms, units } from '../lexicon/units.js'

/** In small letters, with single blanks. */
export const tidy = (words: string): string => words.toLowerCase().replace(/\s+/g, ' ')

/** The unit of a word in any form. */
export function unitOf(word: string): Unit {
  const lower = word.toLowerCase()
  const name = ownEntry(unitForms, lower) ?? (ownEntry(units, lower) ? lower : lower.replace(/s$/, ''))
  const unit = units[name]
  if (!unit) throw new Error(`no unit: ${word}`)
  return unit
}

/** The number of a month's name. */
export const monthOf = (word: string): number => months[word.toLowerCase().replace('.', '')] ?? 0
export const weekdayOf = (word: string): number => weekdays[word.toLowerCase().replace('.', '')] ?? 0
/** The number of a day: "3", "3rd", "third". */
export const dayOf = (word: string): number =>
  ordinals[word.toLowerCase().replace(/\s/g, '-')] ?? Number.parseInt(word, 10)

/** The century of a year in two figures, which lies between 1940 and 2039. */
export const centuryOf = (year: number): number => (year < 40 ? 2000 : 1900)

/** Whether a word begins with a capital letter, as names of months do and the verb "march" does not. */
export const isCapitalized = (word: string): boolean => /^\p{Lu}/u.test(word)

/** Words that make no number together: "one eleven" of "they were one eleven months later". */
export const isNoNumber = (count: string): boolean => WORDS_ONLY.test(count) && numberOf(count) === null
const WORDS_ONLY = new RegExp(`^${anyOf(numberWords)}(?:\\s${anyOf(numberWords)})+$`, 'i')

/** The number of a count; null for an open one ("several", "three to seven"). */
export function numberOf(count: string): number | null {
  const words = count.toLowerCase().replace(/\s+/g, ' ').trim()
  if (words === '' || /^(?:a|an|one)$/.test(words)) return 1
  const half = words.match(/^(.*?)[- ]and[- ](?:a[- ])?half$/)
  if (half) return plus(numberOf(half[1] as string), 0.5)
  const rough = words.match(/^(.*)-(?:odd|plus|some|something)$/)
  if (rough) return numberOf(rough[1] as string)
  const fraction = words.match(/^(?:(\d+) )?(\d)\/(\d)$/)
  if (fraction) return plus(Number(fraction[1] ?? 0), Number(fraction[2]) / Number(fraction[3]))
  const dozens = words.match(/^(half a|a|two|three) dozen$/)
  if (dozens) return { 'half a': 6, a: 12, two: 24, three: 36 }[dozens[1] as 'a']
  if (POWERS.has(words)) return numberOfWords(`one ${words}`)
  return numberOfWords(words.replace(/^an? /, 'one '))
}

const POWERS = wordSet`hundred thousand million billion`

/** The year of words that `SPOKEN_YEAR` matches. */
export function yearOfWords(words: string): number {
  const [first = '', ...rest] = words.toLowerCase().split(/[-\s]+/)
  if (first === 'two')
    return (
      2000 +
      (numberOf(
        rest
          .slice(1)
          .filter((word) => word !== 'and')
          .join(' ') || 'zero',
      ) ?? 0)
    )
  const end = rest.filter((word) => !/^(?:oh|hundred|and)$/.test(word)).join(' ')
  return (numberOf(first) ?? 0) * 100 + (numberOf(end || 'zero') ?? 0)
}

const plus = (a: number | null, b: number): number | null =>
  a === null || !Number.isFinite(b) ? null : Math.round((a + b) * 100) / 100
