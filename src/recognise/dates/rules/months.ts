/** Months without a day: "December of 2003", "last June", "May". */
import { anyOf } from '../../../text/pattern.js'
import { pattern } from '../find/pattern.js'
import { monthlyThings } from '../lexicon/things.js'
import type { Groups, Meaning, Reading, Rule, Surroundings } from '../reading.js'
import { isContract } from '../tense/contracts.js'
import { MONTH, YEAR } from './pieces.js'
import { isDoubtful, YEAR_BEHIND, yearOf } from './read-day.js'
import { isCapitalized, monthOf } from './read-words.js'
import { shiftOf } from './shifts.js'

export const months: readonly Rule[] = [
  {
    name: 'month-year',
    on: 'month',
    finds: pattern`(?:the month of )?(?<month>${MONTH})(?:${YEAR_BEHIND}|(?:[-\/\s]|\s{1,3}of\s{1,3})'(?<short>\d\d))`,
    read: ({ month = '', year, spoken, which, told, short }) => ({
      type: 'date',
      meaning: { is: 'calendar', month: monthOf(month), ...yearOf({ year: year ?? short, spoken, which, told }) },
    }),
    examples: ['It closed in {December of 2003|2003-12}.', 'It closed in {August of last year|2015-08}.'],
    leaves: ['In which May 2,500 came.'],
  },
  {
    name: 'year-before-month',
    on: 'month',
    finds: pattern`(?<year>${YEAR}) (?<month>${MONTH})(?! ?\d|-)`,
    read: ({ year, month = '' }, { before, after, partAfter }) => {
      if (!isCapitalized(month) || !YEAR_BEFORE.test(before)) return null
      // "in 2019 May resigned" and "the 2019 March for Life" have no such month.
      if (isDoubtful(month) && (/^\s(?:for|of|on)\b|^\s\p{Lu}|^'/u.test(after) || partAfter === 'VERB')) return null
      return { type: 'date', meaning: { is: 'calendar', month: monthOf(month), ...yearOf({ year }) } }
    },
    examples: ['It was rebuilt in {1998 Nov.|1998-11} at last.', 'It was open until {2019 March|2019-03}.'],
    leaves: ['The {2019|2019} March for Life passed.', 'In {2019|2019} May resigned.'],
  },
  {
    name: 'bare-month',
    on: 'month',
    finds: pattern`(?:(?<which>this past|this coming|this|last|next|the coming|the following|the next|the previous|the preceding|that same|that(?! \p{L}{1,9} (?:are|can|could|had|has|is|may|was|will|would)(?!\p{L}))) |(?:the )?month of )?(?<month>${MONTH})`,
    read: readMonth,
    examples: ['Prices rose in {December|2015-12}.', 'It was found {last June|2015-06}.', 'It peaks in {May|2016-05}.'],
    leaves: ['Mrs May spoke.', 'They march on.', 'Donations may help.', 'April Jones won.', "May's cabinet met."],
  },
]

const YEAR_BEFORE = /\b(?:after|and|before|between|by|from|in|of|since|through|till|to|until)\s$/i

/** Words before a month that stand before names of people as well. */
const MONTH_BEFORE =
  /\b(?:about|after|around|before|between|by|circa|every|for|from|of|through|till|to|toward|towards|a|an|the|and|or|end|beginning|middle|start|month|per|(?:early|late|recently|soon) as)[-\s,(]{1,3}$/i
/** Words that stand before times, hardly ever before people. */
const TIME_BEFORE = /\b(?:during|early|in|late|mid|since|throughout|until)[-\s,(]{1,3}$/i
const NAME_BEHIND =
  /^(?:\s\(?\p{Lu}|'s\s\p{Lu}|\s(?:said|says|told|was|is|has|had|added|will|on|the|their|his|her|to)\b|,? who\b)/u
/** "in May's cabinet": hers. "in May Congress met" is the month; whether "May Congress" is a name is asked later. */
const OWNER_BEHIND = /^'s\s(?:\p{Lu}|cabinet|government|office|party|team)/u

function readMonth(groups: Groups, { before, after }: Surroundings): Reading | null {
  const { month = '', which } = groups
  if (!isCapitalized(month)) return null
  if (!which && isDoubtful(month) && !isSurelyMonth(before, after)) return null
  if (!which && /(?:Mr|Mrs|Ms|Dr|Black|President|Minister)\.?\s$/.test(before)) return null
  const shift = which === undefined ? undefined : shiftOf(which)
  const meaning: Meaning = { is: 'month', month: monthOf(month), ...(shift && { by: shift.count, from: shift.from }) }
  return { type: 'date', meaning, confidence: 0.9 }
}

/** "until the end of June to reply". */
const PART_OF = /\b(?:beginning|course|end|middle|month|start|weeks?) of\s$/i

/** Bare "May" or "August" is a month behind a preposition of time, unless it heads a name; or beside another month. */
function isSurelyMonth(before: string, after: string): boolean {
  if (PART_OF.test(before) || MONTH_JOINED.test(after) || JOINED_MONTH.test(before) || POSSESSIVE.test(before))
    return true
  if (OWNED.test(before) && COMMON_BEHIND.test(after)) return true
  if (OWNS.test(after) || isContract(after)) return true
  if (OWNER_BEHIND.test(after)) return false
  // Names of persons are left out later, where they are known: "in June Carter's office".
  if (TIME_BEFORE.test(before)) return !TWO_CAPITALS.test(after)
  return MONTH_BEFORE.test(before) && !NAME_BEHIND.test(after)
}
const TWO_CAPITALS = /^\s\p{Lu}\p{Ll}+\s\p{Lu}/u
/** "since its May offering". */
const POSSESSIVE = /\b(?:her|his|its|our|their)\s$/i
/** "the country's March election". */
const OWNED = /'s?\s$/
const COMMON_BEHIND = /^\s\p{Ll}{3,}/u
/** "May's pace": what a month has, and no person. */
const OWNS = new RegExp(`^'s\\s(?:\\p{Ll}[\\p{L}-]*\\s){0,2}${anyOf(monthlyThings)}(?!\\p{L})`, 'u')
/** The "March" of "January-March". */
const JOINED_MONTH = new RegExp(
  `(?<![\\p{L}\\p{N}])${MONTH}\\s?(?:-|to|through|until)\\s?(?:early |late |mid-)?$`,
  'iu',
)
const MONTH_JOINED = new RegExp(
  `^(?:,|\\s(?:and|or|to|through|until)|\\s?-)\\s?(?:early |late |mid-)?${MONTH}(?![\\p{L}\\p{N}])`,
  'iu',
)
