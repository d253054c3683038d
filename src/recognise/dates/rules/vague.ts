/** The present, the past and the future without a date: "now", "recently", "the near future". */
import { pattern } from '../../../text/pattern.js'
import { futureWords, pastWords, presentWords } from '../lexicon/references.js'
import type { Rule } from '../reading.js'
import { dateOf } from './readings.js'

/** Less than a date that is written. */
const SURE = 0.85

const NOUNS: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN'])

export const vague: readonly Rule[] = [
  {
    name: 'present',
    on: 'vague',
    finds: pattern`(?<words>${presentWords})`,
    read: ({ words = '' }, { before, after }) => {
      // "a year ago at this time"
      if (/^at th/i.test(words) && /\b(?:ago|last year)\s$/i.test(before)) return null
      if (/^-/.test(after) || /-$/.test(before)) return null
      if (/^now$/i.test(words) && (/^ (?:and|or) (?:then|again)\b/i.test(after) || /\bevery $/i.test(before)))
        return null
      if (
        /^now$/i.test(words) &&
        /^\sthat\b/i.test(after) &&
        /^\p{Ll}/u.test(words) &&
        !/\b(?:and|is|but)\s$/.test(before)
      )
        return dateOf('PRESENT_REF', SURE)
      if (/^at th(?:is|e) (?:time|point|moment)/i.test(words) && /^\sof\b/i.test(after)) return null
      if (/^at /i.test(words)) return dateOf('PRESENT_REF', SURE)
      if (/^to date$/i.test(words) && /\b(?:up|want|wants|wanted|begin|began|started|try)\s$/i.test(before)) return null
      return dateOf('PRESENT_REF', SURE)
    },
    examples: ['It is {now|PRESENT_REF} shut.', 'He is {currently|PRESENT_REF} away.'],
    leaves: ['The now-defunct firm is gone.', 'The current plan is old.'],
  },
  {
    name: 'past',
    on: 'vague',
    finds: pattern`(?<words>${pastWords})`,
    read: ({ words = '' }, { before, after }) => {
      // "as recently as January"
      if (/\bas\s$/i.test(before) && /^\sas\b/.test(after)) return null
      if (
        /^the past$/i.test(words) &&
        (/^(?:\s\p{L}|-)/u.test(after) || !/\b(?:in|from|of|than|about|to|into|on|with|like|over|for)\s$/i.test(before))
      ) {
        return /^\s(?:and|or|but|as|to|have|has|had|was|were|is|by|when|with|that)\b/i.test(after) &&
          /\b(?:in|from|of|than|about)\s$/i.test(before)
          ? dateOf('PAST_REF', SURE)
          : null
      }
      return dateOf('PAST_REF', SURE)
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
      if (/^the future$/i.test(words) && (/^\sof\b/i.test(after) || NOUNS.has(partAfter ?? ''))) return null
      if (/^the (?:near|short|long) term$/i.test(words) && /^\p{L}/u.test(after)) return null
      return dateOf('FUTURE_REF', SURE)
    },
    examples: ['It may return in {the near future|FUTURE_REF}.'],
    leaves: ['The future of the firm is dark.', 'His future wife came.'],
  },
]
