/** Pieces of patterns that several rules share, and how the words that they match are read. */
import { numberOfWords } from '../../../language/numbers.js'
import { anyOf } from '../../../text/pattern.js'
import { dayParts, months, ordinals, seasonWords, weekdays } from '../lexicon/calendar.js'
import { vagueCounts } from '../lexicon/counts.js'
import { type Unit, unitAdjectives, unitForms, units } from '../lexicon/units.js'
import type { Reading } from '../reading.js'

/**
 * Behind a long list of alternatives: matches nothing that a text holds, but at a loop the engine stops copying what follows for each
 * of them, which made the patterns of counts slow to compile.
 */
export const JOINT = '\\x00*'

const abbreviations = (table: Readonly<Record<string, number>>): string =>
  anyOf(Object.keys(table).filter((word) => word.length <= 5 && word !== 'march' && word !== 'april'))

/** A month by name or abbreviation, with the full stop of the latter. */
export const MONTH = `(?:${anyOf(Object.keys(months).filter((word) => word.length > 4 || word === 'may' || word === 'june' || word === 'july'))}|${abbreviations(months)}\\.?)`
/** A weekday by its full name. */
export const WEEKDAY = anyOf(Object.keys(weekdays).filter((word) => word.endsWith('day')))
/** A weekday in any form, for use beside a day of the month. */
export const WEEKDAY_ANY = `(?:${WEEKDAY}|${abbreviations(weekdays)}\\.?)`
/** As before, without the bare "Sun", which before a month is more often a paper: "Edmonton Sun, August 16". */
export const WEEKDAY_BUT_SUN = WEEKDAY_ANY.replace('|sun|', '|sun\\.|')
export const SEASON = anyOf(Object.keys(seasonWords))
export const DAY_PART = anyOf(Object.keys(dayParts))
export const ORDINAL_WORD = anyOf(Object.keys(ordinals))
/** A day of the month in figures, with "st", "nd" … or without. */
export const DAY = `(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?`
export const YEAR = '(?:1\\d{3}|20\\d\\d|2100)'

const ONES = 'one|two|three|four|five|six|seven|eight|nine'
const BELOW_HUNDRED = `(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[-\\s](?:${ONES}))?|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen)`
/** A year as it is spoken: "nineteen ninety-eight", "nineteen-oh-five", "two thousand and one". */
export const SPOKEN_YEAR = `(?:(?:eighteen|nineteen|twenty)[-\\s](?:${BELOW_HUNDRED}|(?:oh|hundred\\sand)[-\\s](?:${ONES})|hundred)|two\\sthousand(?:(?:\\s|-|\\sand\\s)(?:${BELOW_HUNDRED}|${ONES}))?)`

const UNIT_WORDS = Object.keys(units)
const singular = anyOf([...UNIT_WORDS, 'hr', 'min', 'sec', 'yr', 'wk'])
const plurals = [
  ...UNIT_WORDS.filter((word) => word !== 'century' && word !== 'millennium').map((word) => `${word}s`),
  ...Object.keys(unitForms).filter((word) => word.length > 2 && word !== 'min' && word !== 'sec'),
]
/** A unit of time in any form. */
export const UNIT = `(?:${anyOf(plurals)}|${singular})${JOINT}`
export const UNIT_PLURAL = anyOf(plurals.filter((word) => !/^(?:hr|min|sec|wk|yr)s$/.test(word)))
export const UNIT_SINGULAR = anyOf(UNIT_WORDS)

const NUMBER_WORDS = [
  'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen',
  'seventeen', 'eighteen', 'nineteen', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety', 'hundred', 'thousand', 'million', 'billion',
] as const // biome-ignore format: a table
const WORD = `${anyOf(NUMBER_WORDS)}${JOINT}`
const FIGURES = '\\d{1,3}(?:,\\d{3}){1,3}|\\d{1,7}(?:\\.\\d{1,2})?(?:\\s\\d\\/\\d)?|\\d\\/\\d'
/** A number in figures or words: "12", "2.5", "1 1/2", "twenty-five", "two and a half", "a hundred", "a dozen". */
export const NUMBER = `(?:(?:${FIGURES})(?:\\s?(?:hundred|thousand|million|billion))?|(?:an?\\s(?=hundred|thousand|million|billion)|(?!(?<=\\d\\s)(?:hundred|thousand|million|billion)))${WORD}(?:(?:[-\\s]|\\sand\\s)${WORD}){0,5}(?:-(?:odd|plus|some|something))?|half\\sa\\sdozen|(?:a|two|three)\\sdozen)(?:[-\\s]and[-\\s](?:a[-\\s])?half)?${JOINT}`
const RANGE_END = `(?:\\d{1,7}(?:[.,]\\d{1,3})?|${WORD}(?:-${WORD})?)(?:\\s(?:hundred|thousand|million))?(?:\\sand\\sa\\shalf)?`
/** A count that leaves the number open. */
export const VAGUE = `${anyOf(vagueCounts)}${JOINT}`
/** A number, one that is left open by a second ("three to seven", "10-15", "two or three"), or a vague count. */
export const COUNT = `(?:(?:${NUMBER})(?:(?:\\s?-\\s?|[-\\s](?:to|or)[-\\s])${RANGE_END})?|${VAGUE})${JOINT}`
export const UNIT_ADJECTIVE = anyOf(unitAdjectives)

/** The unit of a word in any form. */
export function unitOf(word: string): Unit {
  const lower = word.toLowerCase()
  const name = unitForms[lower] ?? (units[lower] ? lower : lower.replace(/s$/, ''))
  const unit = units[name]
  if (!unit) throw new Error(`no unit: ${word}`)
  return unit
}

/** Words that make no number together: "one eleven" of "they were one eleven months later". */
export const isNoNumber = (count: string): boolean => WORDS_ONLY.test(count) && numberOf(count) === null
const WORDS_ONLY = new RegExp(`^${anyOf(NUMBER_WORDS)}(?:\\s${anyOf(NUMBER_WORDS)})+$`, 'i')

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
  if (/^(?:hundred|thousand|million|billion)$/.test(words)) return numberOfWords(`one ${words}`)
  return numberOfWords(words.replace(/^an? /, 'one '))
}

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

/** A duration as TIMEX3 writes it: P3M, PT2.5H, PXY; decades and centuries count as years, half of a unit as the smaller one. */
export function durationOf(count: number | null, { letter, grain, times }: Unit): string {
  const inYears = letter === 'DE' ? 10 : letter === 'CE' ? 100 : 1
  if (count === null) return `P${grain ? '' : 'T'}X${letter}`
  if (inYears > 1) return `P${round(count * inYears)}Y`
  if (count === 0.5 && letter === 'H') return 'PT30M'
  if (count === 0.5 && letter === 'Y') return 'P6M'
  return `P${grain ? '' : 'T'}${round(count * times)}${letter}`
}

/** The reading of a length of time. */
export const lengthOfTime = (count: number | null, unit: string): Reading => ({
  type: 'duration',
  meaning: { is: 'value', value: durationOf(count, unitOf(unit)) },
})

const round = (number: number): number => Math.round(number * 100) / 100

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
