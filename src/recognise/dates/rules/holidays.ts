/** Days with a name: "Christmas Day", "Easter", "last Thanksgiving". */
import { holidayNames } from '../../../calendar/holidays.js'
import { exactPattern, pattern } from '../../../text/pattern.js'
import type { Meaning, Rule } from '../reading.js'
import { JOINT, YEAR } from './pieces.js'

/** "new years eve" → New Year'?s'? Eve, each word with a capital. */
const NAMES = [...holidayNames]
  .sort((a, b) => b.length - a.length)
  .map((name) =>
    name
      .replace(/\./g, '\\.?')
      .replace(/(?:^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase())
      .replace(/\b(Of|De)\b/g, (word) => word.toLowerCase())
      .replace('St\\.?', '(?:St\\.?|Saint)')
      .replace(/s (?=Day|Eve)/g, "'?s'? ")
      .replace(/Years$/, "Year'?s")
      .replaceAll(' ', '\\s{1,3}'),
  )
  .join('|')

export const holidays: readonly Rule[] = [
  {
    name: 'holiday',
    on: 'holiday',
    finds: exactPattern`(?:(?<which>[Ll]ast|[Tt]his|[Nn]ext|[Tt]his past|[Tt]his coming) )?(?<name>${NAMES})${JOINT}(?:,? (?<year>${YEAR})(?!\d)|,? (?<of>this|last|next) year)?`,
    read: ({ which, name = '', year, of }, { before, after }) => {
      if (
        /^(?:-|\s(?:Islands?|Island|Offensive|Rising|Uprising|Story|Carol|Johnson|Present|Parade|Massacre|[Mm]essage))/.test(
          after,
        )
      )
        return null
      if (/\b(?:Johnnie|Johnny|Father|Mr\.?|Mrs\.?|Orthodox|Coptic|Merry)\s$/.test(before)) return null
      const by = which === undefined ? undefined : /last|past/i.test(which) ? -1 : /next|coming/i.test(which) ? 1 : 0
      const ofYear = of === undefined ? undefined : { last: -1, this: 0, next: 1 }[of]
      const meaning: Meaning = {
        is: 'holiday',
        name,
        ...(by === undefined ? {} : { by }),
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
    ],
    leaves: ['Johnnie Christmas draws.', 'Easter Island is far.', 'The Independence Party won.'],
  },
]

/** Days that are known by their date: nobody means another year's. */
export const specialDays: readonly Rule[] = [
  {
    name: 'special-day',
    on: 'figures',
    finds: pattern`9\/11|September 11(?:th)?(?= (?:attacks?|terror|hijack))|Sept\.? 11(?:th)?(?= (?:attacks?|terror|hijack))`,
    read: () => ({ type: 'date', meaning: { is: 'value', value: '2001-09-11' } }),
    examples: ['It has been so since {9/11|2001-09-11}.'],
    leaves: ['He got 9/10 votes.'],
  },
]
