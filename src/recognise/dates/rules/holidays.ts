/** Days with a name: "Christmas Day", "Easter", "last Thanksgiving". */
import { holidayNames } from '../../../calendar/holidays.js'
import { anyOf } from '../../../text/pattern.js'
import { exactPattern, pattern } from '../find/pattern.js'
import { holidayNamesakes, holidayThings } from '../lexicon/things.js'
import type { Meaning, Rule } from '../reading.js'
import { JOINT, YEAR } from './pieces.js'
import { yearOf } from './read-day.js'
import { shiftOf } from './shifts.js'

/** "new years eve" → New Year'?s'? Eve, each word with a capital. */
const NAMES = [...holidayNames]
  .sort((a, b) => b.length - a.length)
  .map((name) =>
    name
      .replace(/\./g, '\\.?')
      .replace(/(?:^|[\s-])\p{Ll}/gu, (letter) => letter.toUpperCase())
      .replace(/\b(Of|De)\b/g, (word) => word.toLowerCase())
      .replace('Mlk', 'MLK')
      .replace(/(A|U)l-/, (_, letter: string) => `[${letter}${letter.toLowerCase()}]l[-\\s]`)
      .replace('St\\.?', '(?:St\\.?|Saint)')
      .replace(/s (?=Day|Eve)/g, "'?s'? ")
      .replace(/Years$/, "Year'?s")
      .replaceAll(' ', '\\s{1,3}'),
  )
  .join('|')

/** Words before a holiday that say how many of them away it is. */
const SHIFTS = [
  'last', 'this', 'next', 'this past', 'this coming', "this year's", "last year's", "next year's", 'that', 'the following', 'the next', 'the previous',
] // biome-ignore format: a table

/** A word that begins a sentence or stands within it: [Ll]ast. */
const eitherCase = (letter: string): string => `[${letter.toUpperCase()}${letter}]`

export const holidays: readonly Rule[] = [
  {
    name: 'holiday',
    on: 'holiday',
    finds: exactPattern`(?:(?<which>${anyOf(SHIFTS).replace(/(?<=[:|])\p{Ll}/gu, eitherCase)}) |(?:the )(?=Fourth|Lunar|Chinese|Jewish|Mid-|(?:\S{1,12} ){1,4}week))?(?<name>${NAMES})${JOINT}(?: (?<around>week(?:end)?))?(?:(?:,| of)? (?<year>${YEAR})(?!\d)|(?:,| of)? (?<of>this|last|next) year)?`,
    read: ({ which, name = '', around, year, of }, { before, after }) => {
      if (OTHER_BEHIND.test(after) || OTHER_BEFORE.test(before)) return null
      // Most often the town in Texas.
      if (/^Corpus/.test(name) && (!/\b(?:feast of|on)\s$/i.test(before) || /^,?\s\p{Lu}/u.test(after))) return null
      if (/^Independence/.test(name) && OTHER_NATION.test(before)) return null
      const shift = which === undefined ? undefined : shiftOf(which.replace(/\syear's$/i, ''))
      const meaning: Meaning = {
        is: 'holiday',
        name,
        ...(shift && { by: shift.count, from: shift.from }),
        ...(around === undefined ? {} : { around: around as 'week' | 'weekend' }),
        ...yearOf({ year, which: of }),
      }
      return { type: 'date', meaning, confidence: 0.85 }
    },
    examples: [
      "He died on {New Year's Day|2016-01-01}.",
      'It rained on {Easter 2010|2010-04-04}.',
      'They met {last Christmas|2015-12-25}.',
      'They met over {the Labor Day weekend|2015-W36-WE}.',
    ],
    leaves: [
      'Johnnie Christmas draws.',
      'Easter Island is far.',
      'A plant in Corpus Christi blew up.',
      'The Independence Party won.',
    ],
  },
  {
    name: 'new-year',
    on: 'unit',
    finds: pattern`(?<=(?:before|by|early in|for|from|in|into|of|until) )the new year(?!'|s\b|-)`,
    read: () => ({ type: 'date', meaning: { is: 'holiday', name: 'new years day', around: 'year' }, confidence: 0.8 }),
    examples: ['It opens in {the new year|2017}.'],
    leaves: ["They met for the new year's feast."],
  },
]

/** "Easter eggs", "Easter Island". */
const OTHER_BEHIND = new RegExp(`^(?:-|\\s${anyOf([...holidayThings, ...holidayNamesakes])})`)
const OTHER_BEFORE = /\b(?:Johnnie|Johnny|Father|Mr\.?|Mrs\.?|Orthodox|Coptic|Merry)\s$/

/** "India's Independence Day", "the Israeli Independence Day". */
const OTHER_NATION = /(?<!\bAmerica|\bnation)(?:'s|\p{L}(?:ese|ian|ish|eli|stani|ndan|nyan|ican))\s$/u
