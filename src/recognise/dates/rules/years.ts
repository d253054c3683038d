/** Years: bare, fiscal, spelt out, in two figures, before and after Christ. */
import { yearValue } from '../../../calendar/timex.js'
import { exactPattern, pattern } from '../find/pattern.js'
import type { Rule } from '../reading.js'
import { SPOKEN_YEAR, YEAR } from './pieces.js'
import { centuryOf, numberOf, yearOfWords } from './read-words.js'
import { dateOf } from './readings.js'
import { isOtherNumber, yearConfidence } from './year-context.js'

const YEAR_BEFORE =
  /(?:^|["'] ?|\b(?:in|since|of|by|until|from|to|before|after|year|during|and|through|around|between|back|it(?:'s|\swas)))\s?$/i
const BACK_IN = /\b(?:(?:back|way) in|(?:class|crisis|election|fall|spring|summer|war|winter) of)\s$/i

export const years: readonly Rule[] = [
  {
    name: 'bare-year',
    on: 'figures',
    finds: pattern`(?:(?:the )?year (?<early>\d{1,3}(?!\d|[-,.:%]\d|-))|(?:(?:the )?year )?(?<year>${YEAR}))`,
    read: ({ early, year = early ?? '' }, around) => {
      if (early && !/^the /i.test(around.words)) return null
      const isNamed = /\byear/i.test(around.words)
      const confidence = isNamed ? 0.95 : yearConfidence(Number(year), around)
      return confidence
        ? { type: 'date', meaning: { is: 'calendar', year: { written: Number(year) } }, confidence }
        : null
    },
    examples: [
      'The plant closed in {1958|1958}.',
      'The {1991|1991} strike ended.',
      'It was founded in {the year 71|0071}.',
      'It grew from {2004|2004} to {2009|2009}.',
      'Wars of {1968|1968} and {1969|1969} followed.',
    ],
    leaves: [
      'He counted 1709 children.',
      'It costs $1999.',
      'See page 1984.',
      'The Boeing 2000 flew.',
      'It reached 1,958 metres.',
    ],
  },
  {
    name: 'spelt-year',
    on: 'word',
    finds: pattern`(?:(?<named>the year )?(?<year>${SPOKEN_YEAR}))`,
    read: ({ named, year = '' }, { before, after }) => {
      const isCount =
        /^(?:\s(?:\p{Ll}+s|million|thousand|hundred|percent|of)|-\p{L}+)\b/u.test(after) &&
        !/^\s(?:was|is|has)\b/.test(after)
      return named || (YEAR_BEFORE.test(before) && !isCount) ? dateOf(String(yearOfWords(year)), 0.8) : null
    },
    examples: [
      'He was born in {nineteen eighty-four|1984}.',
      'It was due in {two thousand and one|2001}.',
      'It ends with {the year two thousand|2000}.',
    ],
    leaves: ['He won nineteen eighty times.', 'In twenty two towns it rained.'],
  },
  {
    name: 'spoken-short-year',
    on: 'word',
    finds: pattern`(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[-\s](?:one|two|three|four|five|six|seven|eight|nine)`,
    read: (_, { words, before, after }) => {
      const isYear =
        BACK_IN.test(before) ||
        (/\b(?:in|since)\s$/i.test(before) && /^(?:[.,;]|\s(?:and|he|i|it|she|they|we|when)\b)/i.test(after))
      const number = numberOf(words)
      return isYear && number !== null && !/^\s\p{Ll}+s\b/u.test(after) ? dateOf(String(1900 + number), 0.7) : null
    },
    examples: ['He sang back in {seventy-four|1974}.', 'He was in the class of {sixty-nine|1969}.'],
    leaves: ['It rained in seventy-four towns.', 'He is sixty-nine.'],
  },
  {
    name: 'year-range-end',
    on: 'year',
    finds: pattern`(?<=(?<![-\d.,$])(?<century>1[5-9]|20)(?<from>\d\d)\s?[-\/]\s?)(?<to>\d\d)(?![-\/.:,]?\d)`,
    read: ({ century: hundreds = '', from = '', to = '' }, { before }) =>
      !isOtherNumber(before.replace(/\d{4}\s?[-/]\s?$/, '')) &&
      (Number(to) > Number(from) || (from === '99' && to === '00'))
        ? {
            type: 'date',
            meaning: {
              is: 'calendar',
              year: { written: Number(`${Number(hundreds) + (to === '00' ? 1 : 0)}${to}`), figures: 2 },
            },
            confidence: 0.8,
          }
        : null,
    examples: ['He led it in {2006|2006}-{09|2009}.'],
    leaves: ['Flight 2006-09 left.'],
  },
  {
    name: 'short-year',
    on: 'decade',
    finds: pattern`(?<!\p{L}|\d )'(?<year>\d\d)(?!['\d]|s\b)`,
    read: ({ year = '' }, { before }) =>
      /(?:\b(?:in|of|since|from|to|until|by|and|class|summer|winter|spring|fall|early|late)|(?:(?:19|20)|')\d\d,)\s$/i.test(
        before,
      )
        ? {
            type: 'date',
            meaning: { is: 'calendar', year: { written: centuryOf(Number(year)) + Number(year), figures: 2 } },
          }
        : null,
    examples: ["They won in {'98|1998}."],
    leaves: ["He wrote '98 on it.", "It is 6 '12 long."],
  },
  {
    name: 'era-year',
    on: 'era',
    finds: exactPattern`(?:(?:A\.D\.|AD) (?<after>\d{1,4})|(?:the year )?(?<year>\d{1,5}) (?:(?<bc>B\.C\.(?:E\.)?|BCE?)|A\.D\.|AD|C\.E\.|CE))`,
    read: ({ after, year, bc }) => {
      const number = Number(after ?? year)
      return number > 0 && number < 10_000 ? dateOf(yearValue(bc ? 1 - number : number)) : null
    },
    examples: ['Caesar died in {44 BC|BC0044}.', 'The mountain erupted in {AD 79|0079}.'],
    leaves: ['The ad 79 was shown.'],
  },
]
