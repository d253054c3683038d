/** What recurs: "every Friday", "daily", "twice a week". TIMEX3 writes the length from one to the next, or the recurring day. */
import { two } from '../../../calendar/days.js'
import { pattern } from '../find/pattern.js'
import { dayParts, ordinals, seasonWords } from '../lexicon/calendar.js'
import { setWords } from '../lexicon/references.js'
import type { Reading, Rule, Surroundings } from '../reading.js'
import { COUNT, DAY, DAY_PART, MONTH, NUMBER, ORDINAL_WORD, SEASON, UNIT, WEEKDAY } from './pieces.js'
import { dayOf, monthOf, numberOf, unitOf, weekdayOf } from './read-words.js'
import { durationOf, setOf } from './readings.js'

const NTH = 'first|second|third|fourth|fifth|last|1st|2nd|3rd|4th|5th'

export const sets: readonly Rule[] = [
  {
    name: 'every-unit',
    on: 'recurring',
    finds: pattern`(?:(?:once|twice) )?(?:every|each|each and every|every single) (?:(?<other>other|second) |(?<half>half(?:[-\s]an)?[-\s])|(?<count>${COUNT}|${ORDINAL_WORD})(?:-|\s{1,3}))?(?<unit>${UNIT})(?! times?\b| (?:life|lives|living|use|people|items|objects|things|language)\b)`,
    read: ({ other, half, count, unit = '' }) => {
      const ordinal = count === undefined ? undefined : ordinals[count.toLowerCase()]
      const number = half ? 0.5 : other ? 2 : count === undefined ? 1 : (ordinal ?? numberOf(count))
      // "every night" is a part of every day.
      return /^(?:seconds?|night)$/i.test(unit) && number === 1 ? null : setOf(durationOf(number, unitOf(unit)))
    },
    examples: ['It meets {every year|P1Y}.', 'It is due {every ten years|P10Y}.', 'It meets {every other week|P2W}.'],
    leaves: ['Every yearbook was sold.'],
  },
  {
    name: 'weekday-of-every-month',
    on: 'weekday',
    finds: pattern`(?:the )?(?:(?:${NTH})(?:,? (?:and|or) (?:${NTH}))? )(?<weekday>${WEEKDAY})s?(?: (?<part>${DAY_PART}))? (?:of|in) (?:each|every|the) (?:other )?month`,
    read: ({ weekday = '', part }) => weekdaySet(weekday, part),
    examples: ['They meet {the first Monday of each month|XXXX-WXX-1}.'],
    leaves: ['They met on the first {Monday|2016-05-16} of the {monthlong|P1M} fair.'],
  },
  {
    name: 'day-of-every-month',
    on: 'recurring',
    finds: pattern`the (?<day>${DAY}|${ORDINAL_WORD})(?: day)? of (?:each|every) month`,
    read: ({ day = '' }) => setOf(`XXXX-XX-${two(dayOf(day))}`),
    examples: ['Rent is due {the first of every month|XXXX-XX-01}.'],
    leaves: ['The first of each of them came.'],
  },
  {
    name: 'every-day-of-week',
    on: 'recurring',
    finds: pattern`(?:every|each)(?: other| single)? (?<weekday>${WEEKDAY})(?: (?<part>${DAY_PART}))?`,
    read: ({ weekday = '', part }) => weekdaySet(weekday, part),
    examples: ['They pray {every Friday|XXXX-WXX-5}.'],
    leaves: ['Every Mondayish mood.'],
  },
  {
    name: 'weekdays',
    on: 'weekday',
    finds: pattern`(?:(?<weekday>${WEEKDAY})s|(?<day>${WEEKDAY}) (?<part>${DAY_PART})s)`,
    read: ({ weekday, day, part }) => weekdaySet(weekday ?? day ?? '', part),
    examples: ['It is shut on {Mondays|XXXX-WXX-1}.', 'It airs {Tuesday nights|XXXX-WXX-2TNI}.'],
    leaves: ["It was {Monday|2016-05-16}'s news."],
  },
  {
    name: 'every-further-day',
    on: 'recurring',
    finds: pattern`(?<=(?:every|each) ${WEEKDAY}(?:, ${WEEKDAY}){0,4},? (?:and|or) )(?<weekday>${WEEKDAY})`,
    read: ({ weekday = '' }) => setOf(`XXXX-WXX-${weekdayOf(weekday)}`),
    examples: ['They meet {every Tuesday|XXXX-WXX-2} and {Thursday|XXXX-WXX-4}.'],
    leaves: ['Every tired and Thursdayish man.'],
  },
  {
    name: 'every-month',
    on: 'recurring',
    finds: pattern`(?:every|each) (?<month>${MONTH})(?: (?<day>${DAY})(?![\d:%]))?`,
    read: ({ month = '', day }) => setOf(`XXXX-${two(monthOf(month))}${day ? `-${two(dayOf(day))}` : ''}`),
    examples: ['It floods {every August|XXXX-08}.', 'They meet {every March 15|XXXX-03-15}.'],
    leaves: ['Every Maying song.'],
  },
  {
    name: 'every-season',
    on: 'recurring',
    finds: pattern`(?:every|each) (?<season>${SEASON})`,
    read: ({ season = '' }) => setOf(`XXXX-${seasonWords[season.toLowerCase()]}`),
    examples: ['It floods {every spring|XXXX-SP}.'],
    leaves: ['Every summerhouse burned.'],
  },
  {
    name: 'every-part-of-day',
    on: 'recurring',
    finds: pattern`(?:every|each) (?<part>morning|afternoon|evening|night)`,
    read: ({ part = '' }) => setOf(`XXXX-XX-XXT${dayParts[part.toLowerCase()]}`),
    examples: ['He runs {every morning|XXXX-XX-XXTMO}.'],
    leaves: ['Every nightclub closed.'],
  },
  {
    name: 'times-a-unit',
    on: 'recurring',
    finds: pattern`(?:(?:once or )?twice|once|thrice|(?:${COUNT})[-\s]times|(?:${NUMBER})[-\s](?:days?|hours|nights?|weeks|months))[-\s](?:an?|each|every|per)[-\s](?<unit>day|week|fortnight|month|year|hour|decade|century|night|quarter|season)`,
    read: ({ unit = '' }) => (/season/i.test(unit) ? null : setOf(durationOf(1, unitOf(unit)))),
    examples: [
      'They meet {twice a week|P1W}.',
      'They meet {one day a week|P1W}.',
      'Her {twice-a-year|P1Y} report is out.',
    ],
    leaves: ['It sells 500 barrels a day.'],
  },
  {
    name: 'set-word',
    on: 'set',
    finds: pattern`(?:(?:once|twice|thrice|(?:two|three|four|five|several|\d) times) )?(?<word>${Object.keys(setWords)})`,
    read: ({ word = '' }, around) =>
      isPaper(word, around) || PAID_BEHIND.test(around.after)
        ? null
        : setOf(setWords[word.toLowerCase()] as string, 0.8),
    examples: ['They talk on a {daily|P1D} basis.', 'It pays {monthly|P1M} dues.'],
    leaves: ['The Daily Mail has it.', 'Its biyearly report is out.'],
  },
  {
    name: 'weekends',
    on: 'unit',
    finds: pattern`(?:the |every |each )?(?<which>weekend|weekday|weeknight)(?:(?<plural>s)| (?<part>${DAY_PART})s)?(?! (?:home|house|edition))`,
    read: ({ which = '', plural, part = '' }, { words, before }) => {
      if (!plural && !part && !/^(?:every|each)/i.test(words)) return null
      // "three-day weekends", "two weekends": some that are counted or told apart.
      if (/(?:-day|\b(?:few|four|holiday|long|lost|many|most|past|several|some|three|two|\d{1,2}))\s$/i.test(before))
        return null
      const time = /night$/i.test(which) ? 'NI' : dayParts[part.toLowerCase()]
      return setOf(`XXXX-WXX-${/weekend/i.test(which) ? 'WE' : 'WD'}${time ? `T${time}` : ''}`)
    },
    examples: ['Avoid {the weekends|XXXX-WXX-WE}.', 'It airs {weeknights|XXXX-WXX-WDTNI}.'],
    leaves: ['A weekend house burned.'],
  },
  {
    name: 'year-round',
    on: 'recurring',
    finds: pattern`(?:year|day|month|week) (?:after|in and|in,|by) (?<unit>year|day|month|week)(?: out)?`,
    read: ({ unit = '' }, { words }) =>
      new RegExp(`^${unit}`, 'i').test(words) && /after|out$/i.test(words) ? setOf(durationOf(1, unitOf(unit))) : null,
    examples: ['It grew {year after year|P1Y}.', 'He sang {day in, day out|P1D}.'],
    leaves: ['It grew, day after month.'],
  },
]

/** The recurring weekday, with the part of the day in which it recurs. */
const weekdaySet = (weekday: string, part: string | undefined): Reading =>
  setOf(`XXXX-WXX-${weekdayOf(weekday)}${part ? `T${dayParts[part.toLowerCase()]}` : ''}`)

/** "the Daily Mail", "Publishers Weekly", "the Russian daily Izvestia", "a weekly said". */
function isPaper(word: string, { before, after, partAfter }: Surroundings): boolean {
  if (/^\p{Lu}/u.test(word) && (/^\s\p{Lu}/u.test(after) || /\p{L}\s$/u.test(before))) return true
  if (/^daily$/i.test(word) && (partAfter === 'PROPN' || DAILY_BEHIND.test(after))) return true
  return /\b(?:a|the|news)\s$/i.test(before) && PAPER_BEHIND.test(after)
}
const DAILY_BEHIND = /^\s(?:newspapers?|papers?|tabloids?|broadsheets?|"|quote[sd]|report(?:s|ed)|said|says)/i
const PAPER_BEHIND = /^(?:\s(?:newspapers?|magazine|papers?|reported|said|wrote)|[.,;])/i
/** "hourly wages", "by weekly pay": what is paid for an hour or a week. */
const PAID_BEHIND = /^\s(?:compensation|earnings|pay|rates?|salar(?:y|ies)|wages?|workers?)\b/
