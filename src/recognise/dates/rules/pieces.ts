/** Pieces of patterns that several rules share. */
import { anyOf } from '../../../text/pattern.js'
import { dayParts, months, ordinals, seasonWords, weekdays } from '../lexicon/calendar.js'
import { numberWords, vagueCounts } from '../lexicon/counts.js'
import { unitAdjectives, unitForms, units } from '../lexicon/units.js'

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
/** As before, always with its ending: "the 13th". */
export const NTH_DAY = '(?:3[01]|[12]\\d|[1-9])(?:st|nd|rd|th)'
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

const WORD = `${anyOf(numberWords)}${JOINT}`
const FIGURES = '\\d{1,3}(?:,\\d{3}){1,3}|\\d{1,7}(?:\\.\\d{1,2})?(?:\\s\\d\\/\\d)?|\\d\\/\\d'
const SCALE = '(?:hundred|thousand|million|billion)'
const IN_FIGURES = `(?:${FIGURES})(?:\\s?${SCALE})?`
/** "a hundred", "hundred", but not the "hundred" of "5 hundred". */
const HEAD = `(?:an?\\s(?=${SCALE})|(?!(?<=\\d\\s)${SCALE}))`
const IN_WORDS = `${HEAD}${WORD}(?:(?:[-\\s]|\\sand\\s)${WORD}){0,5}(?:-(?:odd|plus|some|something))?`
const DOZENS = 'half\\sa\\sdozen|(?:a|two|three)\\sdozen'
/** A number in figures or words: "12", "2.5", "1 1/2", "twenty-five", "two and a half", "a hundred", "a dozen". */
export const NUMBER = `(?:${IN_FIGURES}|${IN_WORDS}|${DOZENS})(?:[-\\s]and[-\\s](?:a[-\\s])?half)?${JOINT}`
const RANGE_END = `(?:\\d{1,7}(?:[.,]\\d{1,3})?|${WORD}(?:-${WORD})?)(?:\\s(?:hundred|thousand|million))?(?:\\sand\\sa\\shalf)?`
/** A count that leaves the number open. */
const VAGUE = `${anyOf(vagueCounts)}${JOINT}`
/** A number, one that is left open by a second ("three to seven", "10-15", "two or three"), or a vague count. */
export const COUNT = `(?:(?:${NUMBER})(?:(?:\\s?-\\s?|[-\\s](?:to|or)[-\\s])${RANGE_END})?|${VAGUE})${JOINT}`
export const UNIT_ADJECTIVE = anyOf(unitAdjectives)
