/** Lengths of time with their place: "the past three months", "the years ahead", "all night". */

import { pattern } from '../find/pattern.js'
import type { Rule } from '../reading.js'
import { COUNT, JOINT, MONTH, UNIT, UNIT_ADJECTIVE, UNIT_PLURAL, WEEKDAY } from './pieces.js'
import { numberOf } from './read-words.js'
import { dateOf, lengthOfTime } from './readings.js'

export const spans: readonly Rule[] = [
  {
    name: 'recent-units',
    on: 'unit',
    finds: pattern`(?:the |these )?(?:(?<past>(?:most |more )?recent|past|last|previous|earlier|prior|preceding|latter|bygone)|(?<future>coming|future|next|upcoming|following|ensuing)) (?<unit>${UNIT_PLURAL})`,
    read: ({ past, unit = '' }, { words }) => {
      if (/^the (?:past|last|next|following|ensuing)/i.test(words)) return lengthOfTime(null, unit)
      return dateOf(past ? 'PAST_REF' : 'FUTURE_REF')
    },
    examples: ['It grew in {recent years|PAST_REF}.', 'It may grow in {the coming weeks|FUTURE_REF}.'],
    leaves: ['The recent year-old report.'],
  },
  {
    name: 'units-ahead',
    on: 'unit',
    finds: pattern`the (?:(?:hours|days|weeks|months|years) and )?(?:days|weeks|months|years|decades) (?:ahead|to come)(?! of\b)`,
    read: () => dateOf('FUTURE_REF'),
    examples: [
      'War may come in {the months ahead|FUTURE_REF}.',
      'War may come in {the days and weeks ahead|FUTURE_REF}.',
    ],
    leaves: ['It was in the heydays to come.'],
  },
  {
    name: 'past-units',
    on: 'unit',
    finds: pattern`(?<whose>the |these |this |his |her |its |their |our |my )?(?:very )?(?<which>past|last|previous|preceding|prior|next|coming|following|first|final|initial|opening|closing|latest|ensuing)${JOINT} (?<count>${COUNT})(?:-|\s)(?:(?:${UNIT_ADJECTIVE}) )?${JOINT}(?<unit>${UNIT})(?: of (?:\d{4}(?!\d)|(?:the|this|last|next) (?:fiscal )?year(?!s)))?`,
    read: ({ whose, count = '', unit = '' }, { before, after, words }) => {
      // "the first two-day closure": two days, and the first of several closures.
      if (/-\p{L}+$/u.test(words)) return null
      // "will last several weeks" is a verb.
      if (!whose && !/\b(?:in|for|over|during|of|within)\s$/i.test(before)) return null
      return /^(?:-old|\s(?:old|of age)\b)/.test(after) ? null : lengthOfTime(numberOf(count), unit)
    },
    examples: [
      'Sales fell in {the past three months|P3M}.',
      'Rain fell in {the first nine months of 2009|P9M}.',
      'He has slept {the last few days|PXD}.',
    ],
    leaves: ['The first two dayrooms are shut.', 'It will last {several weeks|PXW}.'],
  },
  {
    name: 'past-unit',
    on: 'unit',
    finds: pattern`the (?:very )?(?:(?:past|last) (?<unit>day|week|fortnight|month|quarter|year|decade|century|hour|half[-\s](?:hour|century|decade|year))(?<half> and a half)?|(?:closing|final|first|next|opening) (?<part>hour|half[-\s]hour|(?<=next )fortnight)(?<more> and a half)?)(?! or )`,
    read: ({ part, unit = part ?? '', half: more, more: half = more }, { after }) => {
      // "the last day of the season" is one day of it.
      if (!part && /^\sof\b/.test(after)) return null
      const halfOf = unit.match(/^half[-\s](.*)$/i)?.[1]
      return lengthOfTime(halfOf ? 0.5 : half ? 1.5 : 1, halfOf ?? unit)
    },
    examples: [
      'Cases fell in {the past year|P1Y}.',
      'It grew in {the last year and a half|P1.5Y}.',
      'It was busy {the past week|P1W}.',
    ],
    leaves: ['In the lost year he wept.', 'It was the last day of the games.'],
  },
  {
    name: 'units-beside',
    on: 'unit',
    finds: pattern`the (?<unit>minutes|hours|days|weeks|months|years|decades|centuries)(?= (?:(?:immediately |shortly |just |right )?(?:after|before)|following|leading up to|preceding|since|that (?:followed|have followed|preceded)|to follow)(?!\p{L}))`,
    read: ({ unit = '' }) => ({ ...lengthOfTime(null, unit), confidence: 0.8 }),
    examples: ['It fell in {the weeks|PXW} after the war.', 'It grew in {the decades|PXDE} that followed.'],
    leaves: ['It was told in the days of old.'],
  },
  {
    name: 'unit-or-two',
    on: 'unit',
    finds: pattern`the (?:very )?(?:past|last|next|coming|first) (?<unit>minute|hour|day|week|month|year|decade) or (?<more>two|three|so|more)`,
    read: ({ unit = '', more = '' }) => lengthOfTime(/so/i.test(more) ? 1 : null, unit),
    examples: ['It may end in {the next day or two|PXD}.', 'It fell in {the past week or so|P1W}.'],
    leaves: ['It may end {the next day|2016-05-20} or to-night.'],
  },
  {
    name: 'all-unit',
    on: 'unit',
    finds: pattern`(?:all (?<unit>day|night|week|month|year)(?: long)?|the (?:entire|whole) (?<whole>day|night|week|month|year|decade|century)|(?:nearly |almost )?(?<name>year|month|week|day|night|hour|decade|century)[-\s]?long)`,
    read: ({ unit, whole, name }, { before }) =>
      /\b(?:a|at|of)\s$/i.test(before) && unit ? null : lengthOfTime(1, unit ?? whole ?? name ?? 'day'),
    examples: ['They danced {all night|P1D}.', 'They slept {the whole week|P1W}.', 'A {yearlong|P1Y} fight ended.'],
    leaves: ['All of them left.'],
  },
  {
    name: 'the-span',
    on: 'unit',
    finds: pattern`the (?<unit>week|month|year|day)(?= (?:from|to) )`,
    read: ({ unit = '' }, { before, after }) => (hasDateBehind(before, after) ? lengthOfTime(1, unit) : null),
    examples: [
      'It rained in {the week|P1W} from {May 2|2016-05-02} to {May 8|2016-05-08}.',
      'It sold ten in {the year|P1Y} to {March|2016-03}.',
    ],
    leaves: ['A week from hell began.', 'He gave the week to Olt.'],
  },
]

const TO_DATE = new RegExp(`^\\sto\\s(?:${MONTH}|${WEEKDAY})(?![a-z])`, 'i')
/** "the week from May 2", "in the year to March". */
export const hasDateBehind = (before: string, after: string): boolean =>
  /^\sfrom\s[\p{Lu}\d]/u.test(after) || (TO_DATE.test(after) && /\b(?:during|for|in|over)\s$/i.test(before))
