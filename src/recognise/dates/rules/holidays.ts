/** Days with a name: "Christmas Day", "Easter", "last Thanksgiving". */
import { holidayNames } from '../../../calendar/holidays.js'
import { anyOf, exactPattern } from '../../../text/pattern.js'
import type { From, Meaning, Rule } from '../reading.js'
import { JOINT, YEAR } from './pieces.js'
import { tidy } from './shifts.js'

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

/** Words before a holiday, with how many of them away it is and from where that is counted. */
const BY: Readonly<Record<string, readonly [number, From?]>> = {
  last: [-1], this: [0], next: [1], 'this past': [-1], 'this coming': [1], 'this year\'s': [0], 'last year\'s': [-1], 'next year\'s': [1],
  that: [0, 'mentioned'], 'the following': [1, 'mentioned'], 'the next': [1, 'mentioned'], 'the previous': [-1, 'mentioned'],
} // biome-ignore format: a table

/** A word that begins a sentence or stands within it: [Ll]ast. */
const eitherCase = (letter: string): string => `[${letter.toUpperCase()}${letter}]`

export const holidays: readonly Rule[] = [
  {
    name: 'holiday',
    on: 'holiday',
    finds: exactPattern`(?:(?<which>${anyOf(Object.keys(BY)).replace(/(?<=[:|])\p{Ll}/gu, eitherCase)}) |(?:the )(?=Fourth|Lunar|Chinese|Jewish|Mid-|(?:\S{1,12} ){1,4}week))?(?<name>${NAMES})${JOINT}(?: (?<around>week(?:end)?))?(?:(?:,| of)? (?<year>${YEAR})(?!\d)|(?:,| of)? (?<of>this|last|next) year)?`,
    read: ({ which, name = '', around, year, of }, { before, after }) => {
      if (
        /^(?:-|\s(?:baskets?|bonnets?|bunny|cards?|carols?|cand(?:y|ies)|cookies|costumes?|decorations|egg|eggs|gifts?|hams?|lights|lil(?:y|ies)|ornaments?|pageants?|presents?|pudding|shopping|songs?|stockings?|trees?|turkeys?|wreaths?|Islands?|Island|Offensive|Rising|Uprising|Story|Carol|Johnson|Present|Parade|Massacre|[Mm]essage))/.test(
          after,
        )
      )
        return null
      if (/\b(?:Johnnie|Johnny|Father|Mr\.?|Mrs\.?|Orthodox|Coptic|Merry)\s$/.test(before)) return null
      // Most often the town in Texas.
      if (/^Corpus/.test(name) && (!/\b(?:feast of|on)\s$/i.test(before) || /^,?\s\p{Lu}/u.test(after))) return null
      if (/^Independence/.test(name) && OTHER_NATION.test(before)) return null
      const [by, from] = BY[tidy(which ?? '')] ?? []
      const ofYear = of === undefined ? undefined : { last: -1, this: 0, next: 1 }[of]
      const meaning: Meaning = {
        is: 'holiday',
        name,
        ...(by === undefined ? {} : { by }),
        ...(from === undefined ? {} : { from }),
        ...(around === undefined ? {} : { around: around as 'week' | 'weekend' }),
        ...(year
          ? { year: { written: Number(year) } }
          : ofYear === undefined
            ? {}
            : { year: { by: ofYear, from: 'publication' } }),
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
]

/** "India's Independence Day", "the Israeli Independence Day". */
const OTHER_NATION = /(?<!\bAmerica|\bnation)(?:'s|\p{L}(?:ese|ian|ish|eli|stani|ndan|nyan|ican))\s$/u
