/** What looks like a time expression and is none: ages, names of papers and programmes. These beat the rules that would match. */
import { anyOf } from '../../../text/pattern.js'
import { exactPattern, pattern } from '../find/pattern.js'
import type { Rule } from '../reading.js'
import { DAY, MONTH, UNIT, WEEKDAY, WEEKDAY_ANY } from './pieces.js'

const none = (): 'none' => 'none'
/** Small words that follow a year, and no count of anything. */
const BEHIND_A_YEAR = anyOf([
  'a',
  'an',
  'and',
  'as',
  'at',
  'but',
  'by',
  'for',
  'he',
  'in',
  'is',
  'it',
  'on',
  'she',
  'that',
  'the',
  'they',
  'to',
  'was',
  'we',
  'were',
  'when',
  'which',
])

/** Any word or figures: between "aged" and "months" it is a count. */
const AGE = '[\\da-z.]{1,12}(?:-[\\da-z]{1,6})?'

export const exclusions: readonly Rule[] = [
  {
    name: 'age',
    on: 'age',
    finds: pattern`${AGE}(?:-|\s{1,3})(?:and a half[-\s])?(?:${UNIT})(?:(?: and|-to-| to|-) ${AGE}(?:-|\s{1,3})(?:${UNIT}))?(?:-|\s{1,3})(?:old(?:s|-\p{L}+)?|of age)`,
    read: none,
    examples: [],
    leaves: ['The 14-year-old boy ran.', 'She is 12 years old.', 'A day-old chick died.'],
  },
  {
    name: 'aged',
    on: 'age',
    finds: pattern`(?:aged?(?: (?:between|of|at|only|just|about|around))*|age (?:of|range)|old as|youngest (?:was|is)|turned) ${AGE}(?: (?:and|to) ${AGE})?[-\s](?:${UNIT})(?: and ${AGE} (?:${UNIT}))?`,
    read: none,
    examples: [],
    leaves: ['A boy aged four months died.', 'He died at the age of two weeks.'],
  },
  {
    name: 'paper',
    on: 'weekday',
    finds: exactPattern`(?:The )?(?:${WEEKDAY_CAPITAL()}) (?:Business Post|Express|Gazette|Herald|Independent|Journal|Magazine|Mail|Mirror|Morning Post|Night (?:Football|Live|Raw)|Post|Star|Sun|Telegraph|Times|Tribune|World|Review|Night Lights)|(?:Bloody|Super|Giving) (?!Bowl)(?:${WEEKDAY_CAPITAL()})s?|Black (?!Friday|Monday|Thursday|Tuesday|Wednesday)(?:${WEEKDAY_CAPITAL()})s?|Sheffield Wednesday|Small Business Saturday|Sunday [Ss]chools?|Fridays for Future|Friday Night Lights`,
    read: none,
    examples: [],
    leaves: ['The Sunday Times has it.', 'Shops wait for Giving Tuesday.'],
  },
  {
    name: 'programme',
    on: 'unit',
    finds: exactPattern`(?:This Week(?! )|60 Minutes|48 Hours|24 Hours of \p{Lu}\p{L}+|20\/20|Year One|(?:Man|Person|Woman|Player|Coach|Rookie|Athlete|Song|Album|Car|Word|Team|Book|Driver|Manager) of the (?:Year|Month|Week|Century|Decade)|Year of the \p{Lu}\p{L}+|Hundred Years'? War|(?:Six|Seven|Thirty|Eighty|Hundred)[-\s](?:Days?|Years?)'? War|Seven Years? War)`,
    read: (_, { before, words }) =>
      words === 'This Week' && (before.trim() === '' || /[.!?"]\s$/.test(before)) ? null : 'none',
    examples: [],
    leaves: ['He was on CBS\'s "60 Minutes" show.', 'The Six-Day War ended.'],
  },
  {
    name: 'weekday-surname',
    on: 'weekday',
    finds: exactPattern`(?<=\p{Lu}\p{Ll}{1,20} )(?:${WEEKDAY_CAPITAL()})(?:-(?!(?:${WEEKDAY_CAPITAL()})|(?:Afternoon|Evening|Morning|Night))\p{Lu}\p{Ll}{2,}|(?=, \d\d,))`,
    read: none,
    examples: [],
    leaves: ['Olu Monday-Eze won.', 'Gary Monday, 44, won.'],
  },
  {
    name: 'morning-paper',
    on: 'day',
    finds: exactPattern`(?:(?:Good )?Morning (?:America|Edition|Herald|Joe|News|Post|Star)|Evening (?:Chronicle|Herald|News|Post|Standard|Telegraph))`,
    read: none,
    examples: [],
    leaves: ['He told Good Morning America so.'],
  },
  {
    name: 'person-month',
    on: 'month',
    finds: exactPattern`(?:Theresa|Brian|Mrs\.?|Mr\.?|Ms\.?|Minister|Secretary|Fredric|Elaine|Jon|Richard|Black|Billie) (?:May|March|August|April|June|September)(?! \d)`,
    read: (_, { words }) => (new RegExp(MONTH, 'i').test(words) ? 'none' : null),
    examples: [],
    leaves: ['Theresa May, in office then, fell.', 'Black September struck.'],
  },
  {
    name: 'no-such-year',
    on: 'month',
    // Not "May 5, 0000 GMT", which is a time, and not "in May 10000 people", where a noun follows.
    finds: pattern`(?:${WEEKDAY_ANY},? )?(?:(?:the )?(?:${DAY})(?: of)? )?(?:${MONTH})(?: (?:${DAY}))?(?:,? |,)(?:0{4,6}(?! ?(?:hours|hrs|GMT|UTC|local))|[1-9]\d{4,9}(?!:)(?=[.,;)]|$| (?:${BEHIND_A_YEAR})))(?![,.:]\d)`,
    read: none,
    examples: [],
    leaves: ['It fell on 5 May 0000.', 'On May 5, 20255, it rained.', 'It fell in May 10000 as they say.'],
  },
  {
    name: 'no-such-quarter',
    on: 'code',
    finds: pattern`(?:Q[1-4]|[1-4]Q|H[12]),?[ -]0{4,6}(?!\d)`,
    read: none,
    examples: [],
    leaves: ['Profits fell in Q3 0000.'],
  },
  {
    name: 'minutes-of-arc',
    on: 'unit',
    finds: pattern`\d{1,3} degrees,? (?:and )?\d{1,2}(?:\.\d{1,3})? minutes(?:,? (?:and )?\d{1,2}(?:\.\d{1,3})? seconds)?`,
    read: none,
    examples: [],
    leaves: ['It sank at 32 degrees 34 minutes south.'],
  },
  {
    name: 'year-zero',
    on: 'unit',
    finds: pattern`(?:in )?(?:the )?year 0+`,
    read: none,
    examples: [],
    leaves: ['In the year 0 it rained.'],
  },
  {
    name: 'working-hours',
    on: 'unit',
    finds: pattern`(?:per|each) hour|\d+ (?:to|-) \d+ quarter|light[-\s]years?|rush hours?|man-hours|happy hour|zero hour|leap years?|school years?|gap years?|second(?:ary)?[-\s]hand`,
    read: none,
    examples: [],
    leaves: ['It is ten light years off.', 'Second handymen came.'],
  },
]

/** Weekdays as names are written. */
function WEEKDAY_CAPITAL(): string {
  return WEEKDAY.replace(/(?<=[(|:])\p{Ll}/gu, (letter) => letter.toUpperCase())
}
