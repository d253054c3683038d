/** Days that are known by their date, or by a name that only one day bears: "9/11", "the Jan. 6 riot", "Black Monday". */

import { exactPattern, pattern } from '../find/pattern.js'
import type { Groups, Rule } from '../reading.js'
import { monthOf } from './read-words.js'

/** What happened on a day that its date alone brings to mind. */
const EVENT =
  'assault|atrocit(?:y|ies)|attack(?:s|ers?)?|bombings?|cases?|committee|defendants?|hearings?|hijack(?:ings|ers)|hostages?|inquests?|inquiry|insurrection|invasion|investigation|massacre|onslaught|pardons?|panel|prosecutions?|raid|riot(?:s|ers?)?|siege|storming|suspects?|terror(?:ists?|ism)?|trials?|victims?'

/** Days told by day and month, with the year in which they became a name. */
const NAMED: Readonly<Record<string, number>> = { '1-6': 2021, '9-11': 2001, '10-7': 2023 }

export const specialDays: readonly Rule[] = [
  {
    name: 'special-day',
    on: 'joined',
    finds: pattern`(?:9\/11(?!\/)|(?<london>7\/7)(?!\/)|(?<mumbai>26\/11)(?!\/))`,
    read: ({ london, mumbai }, { before, after }) => {
      const isNamed = NAME_BEFORE.test(before) || EVENT_BEHIND.test(after)
      if ((london || mumbai) && !isNamed) return null
      return {
        type: 'date',
        meaning: {
          is: 'value',
          value: london ? '2005-07-07' : mumbai ? '2008-11-26' : '2001-09-11',
          implied: ['year'],
        },
      }
    },
    examples: ['It has been so since {9/11|2001-09-11}.', 'She saw the {7/7|2005-07-07} bombings.'],
    leaves: ['He got 9/10 votes.', 'He got 7/7 right.'],
  },
  {
    name: 'special-day-of-month',
    on: 'month',
    finds: pattern`(?:(?<month>sept(?:ember)?|oct(?:ober)?|jan(?:uary)?)\.? (?<day>11|7|6)(?:th)?|(?:the )?(?<dayFirst>11|7|6)(?:th)? (?<monthBehind>september|october|january))(?= (?:\p{L}{1,12} )?(?:${EVENT})(?!\p{L}))`,
    read: ({ month, monthBehind = month ?? '', day, dayFirst = day ?? '' }: Groups) => {
      const [ofYear, ofMonth] = [monthOf(monthBehind), Number(dayFirst)]
      const named = NAMED[`${ofYear}-${ofMonth}`]
      return named === undefined
        ? null
        : { type: 'date', meaning: { is: 'calendar', month: ofYear, day: ofMonth, named } }
    },
    examples: ['The {Sept. 11|2001-09-11} attacks changed that.'],
    leaves: ['Before the {Sept. 11|2016-09-11} deadline it shut.'],
  },
  {
    name: 'black-day',
    on: 'weekday',
    finds: exactPattern`Black (?<weekday>Monday|Tuesday|Wednesday|Thursday)(?! (?:lives|Night))`,
    read: ({ weekday = '' }) => ({
      type: 'date',
      meaning: { is: 'value', value: BLACK_DAYS[weekday] ?? '', implied: WHOLE_DAY },
    }),
    examples: ['Shares fell most since {Black Monday|1987-10-19}.'],
    leaves: ['He read that Black Mondayish book.'],
  },
  {
    name: 'd-day',
    on: 'unit',
    finds: exactPattern`D-Day(?! for\b)`,
    read: (_, { before }) =>
      /\b(?:a|his|her|its|their)\s$/.test(before)
        ? null
        : { type: 'date', meaning: { is: 'value', value: '1944-06-06', implied: WHOLE_DAY }, confidence: 0.7 },
    examples: ['He landed on {D-Day|1944-06-06}.'],
    leaves: ['It is D-Day for the bank.'],
  },
]

/** A name brings the day to mind; nothing of it stands there. */
const WHOLE_DAY = ['year', 'month', 'day'] as const

/** Days on which markets fell. */
const BLACK_DAYS: Readonly<Record<string, string>> = {
  Monday: '1987-10-19', Thursday: '1929-10-24', Tuesday: '1929-10-29', Wednesday: '1992-09-16',
} // biome-ignore format: a table

const NAME_BEFORE = /\b(?:after|before|since)\s(?:the\s)?$|\bthe\s$/i
const EVENT_BEHIND = new RegExp(`^ (?:\\p{L}{1,12} )?(?:${EVENT})(?!\\p{L})`, 'iu')
