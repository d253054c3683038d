/** The present, the past and the future without a date: "now", "recently", "the near future". */

import { pattern } from '../find/pattern.js'
import { futureWords, pastWords, presentWords } from '../lexicon/references.js'
import type { Rule } from '../reading.js'
import { isOfNoun, wordBefore, wordBehind } from './beside.js'
import { dateOf } from './readings.js'

/** Less than a date that is written. */
const SURE = 0.85

export const vague: readonly Rule[] = [
  {
    name: 'present',
    on: 'vague',
    finds: pattern`(?<words>${presentWords})`,
    read: ({ words = '' }, { before, after }) => {
      if (/^-/.test(after) || /-$/.test(before)) return null
      // "now and then", "every now and again"
      if (/^now$/i.test(words) && (/^ (?:and|or) (?:then|again)\b/i.test(after) || /\bevery $/i.test(before)))
        return null
      // "a year ago at this time", "at this time of the year"
      const isOther = /\b(?:ago|last year)\s$/i.test(before) || /^\sof\b/i.test(after)
      return /^at th(?:is|e) /i.test(words) && isOther ? null : dateOf('PRESENT_REF', SURE)
    },
    examples: ['It is {now|PRESENT_REF} shut.', 'He is {currently|PRESENT_REF} away.'],
    leaves: ['The now-defunct firm is gone.', 'He comes every now and then.'],
  },
  {
    name: 'past',
    on: 'vague',
    finds: pattern`(?<words>${pastWords})`,
    read: ({ words = '' }, { before, after }) => {
      // "as recently as January"
      if (/\bas\s$/i.test(before) && /^\sas\b/.test(after)) return null
      return /^the past$/i.test(words) && !isThePast(before, after) ? null : dateOf('PAST_REF', SURE)
    },
    examples: ['He {recently|PAST_REF} left.', 'It was so in {the past|PAST_REF}.'],
    leaves: ['They ran the past mile.', 'The recent row is over.'],
  },
  {
    name: 'future',
    on: 'vague',
    finds: pattern`(?<words>${futureWords}|future(?=[.,;"]))`,
    read: ({ words = '' }, { before, after, partAfter }) => {
      if (/^future$/i.test(words)) return /\bin\s$/i.test(before) ? dateOf('FUTURE_REF', SURE) : null
      if (/^the future$/i.test(words) && (/^\sof\b/i.test(after) || isOfNoun(partAfter))) return null
      return dateOf('FUTURE_REF', SURE)
    },
    examples: ['It may return in {the near future|FUTURE_REF}.'],
    leaves: ['The future of the firm is dark.', 'His future wife came.'],
  },
]

/** "as it was in the past", not "the past mile": behind a preposition, and before no noun. */
const isThePast = (before: string, after: string): boolean =>
  /^(?:\s[\p{L}\d]|-)/u.test(after) ? CLAUSE_BEHIND.test(after) && IN_OR_FROM.test(before) : PREPOSITION.test(before)
const CLAUSE_BEHIND = wordBehind([
  'and', 'as', 'but', 'by', 'had', 'has', 'have', 'he', 'I', 'is', 'it', 'or', 'she', 'that', 'the', 'there', 'they', 'to', 'was', 'we', 'were', 'when', 'with', 'you',
]) // biome-ignore format: a table
const IN_OR_FROM = wordBefore(['about', 'from', 'in', 'of', 'than'])
const PREPOSITION = wordBefore(['about', 'for', 'from', 'in', 'into', 'like', 'of', 'on', 'over', 'than', 'to', 'with'])
