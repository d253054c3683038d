/** Decades and centuries: "the 1990s", "the '60s", "the sixties", "the 19th century". */
import { two } from '../../../calendar/days.js'
import { pattern } from '../find/pattern.js'
import { decadeWords, ordinals } from '../lexicon/calendar.js'
import type { Reading, Rule } from '../reading.js'
import { ORDINAL_WORD } from './pieces.js'
import { dayOf } from './read-words.js'
import { dateOf, partModifier } from './readings.js'

/** A decade whose century does not stand in the text. */
const ofSomeCentury = (written: string, confidence?: number): Reading => ({
  ...dateOf(written, confidence),
  meaning: { is: 'value', value: written, implied: ['century'] },
})

const NTH = `\\d{1,2}(?:st|nd|rd|th)|${ORDINAL_WORD}`
const ERA = '(?:(?<bc>B\\.\\s?C\\.(?:\\s?E\\.)?|BCE?)|A\\.\\s?D\\.|AD|C\\.\\s?E\\.|CE)'

export const decades: readonly Rule[] = [
  {
    name: 'decade',
    on: 'decade',
    finds: pattern`(?:the |those )?(?<decade>1[1-9]\d0|20[0-9]0|'[1-9]0)'?s`,
    read: ({ decade = '' }) => (decade.startsWith("'") ? ofSomeCentury : dateOf)(decadeValue(decade)),
    examples: ['It began in {the 1990s|199}.', "He sang in {the '60s|196}.", 'It was built in {the 1800s|18}.'],
    leaves: ['She is in her 60s.', 'Temperatures in the 60s are usual.'],
  },
  {
    name: 'bare-decade',
    on: 'decade',
    finds: pattern`(?<=(?:the |the early |the late |the mid-?\s?|early |late |mid-|and |or |to |-))(?<decade>[2-9]0)s(?! (?:degrees|today|tonight))`,
    read: ({ decade = '' }, { before }) => {
      // "the 1970s and 80s"
      const listed = before.match(DECADE_BEFORE)
      if (listed) return dateOf(`${listed[1] ?? '19'}${decade[0]}`, 0.8)
      return /\b(?:the|of|since|until)\s(?:early\s|late\s|mid-)?$/i.test(before) &&
        DECADE_CUE.test(before) &&
        !/\b(?:aged?|highs?|lows?|his|her|their|temperatures?|degrees|women|men|people|mercury|sunny|warmer|(?:be|climb|dip|drop) (?:in|into))\b/i.test(
          before,
        )
        ? ofSomeCentury(`19${decade[0]}`, 0.6)
        : null
    },
    examples: ['He was a star of the {80s|198}.', 'He was a star in {the 1970s|197} and {80s|198}.'],
    leaves: ['She is in her 60s.', 'Highs will be in the 60s.', 'It will be in the 40s.'],
  },
  {
    name: 'named-decade',
    on: 'word',
    finds: pattern`the (?<part>early |late |mid-to-late |mid-|mid )?(?<name>(?:Dirty|Gay|Roaring|Swinging)[-\s])?(?:(?<century>nineteen|eighteen)[-\s])?(?<decade>${Object.keys(decadeWords)})(?! degrees)`,
    read: ({ decade = '', century = '', part, name = '' }, { before }) =>
      /\b(?:his|her|their|temperatures?|highs?|lows?)\b/i.test(before)
        ? null
        : {
            ...ofSomeCentury(`${/^gay|^eighteen/i.test(name + century) ? 18 : 19}${decadeWords[decade.toLowerCase()]}`),
            ...(part ? { modifier: partModifier(part) } : {}),
          },
    examples: ['Pop art came with {the sixties|196}.', 'Jazz came with {the Roaring Twenties|192}.'],
    leaves: ['He is in his sixties.', 'Temperatures rose into the seventies.'],
  },
  {
    name: 'centuries',
    on: 'word',
    finds: pattern`(?:the )?(?<which>${NTH})(?=(?:,| and| or| to| through|-|\s-)\s?(?:the )?(?:early |late |mid-)?(?:${NTH})[-\s]centur)`,
    read: ({ which = '' }) => {
      const number = dayOf(which)
      return number > 30 ? null : dateOf(two(number - 1))
    },
    examples: ['It peaked in {the 15th|14} and {16th centuries|15}.'],
    leaves: ['He came 15th and she 17th.'],
  },
  {
    name: 'century',
    on: 'word',
    finds: pattern`(?:the (?=(?:twenty-)?[^-\s]{1,12}\scentur))?(?<which>${NTH})[-\s]centur(?:y|ies)(?: ${ERA})?`,
    read: ({ which = '', bc }) => {
      const number = dayOf(which)
      return number < 1 || number > 30 ? null : dateOf(`${bc ? 'BC' : ''}${two(number - 1)}`)
    },
    examples: [
      'It is {the 20th century|19}.',
      'A {nineteenth-century|18} house burned.',
      'It is of {the fifth century B.C.|BC04}',
    ],
    leaves: ['It was their 45th fight.', 'The 20th man won.'],
  },
  {
    name: 'millennium',
    on: 'unit',
    finds: pattern`the (?<which>first|second|third|fourth|fifth|new) millennium(?: ${ERA})?`,
    read: ({ which = '', bc }) => {
      const number = ordinals[which.toLowerCase()] ?? 3
      return dateOf(`${bc ? 'BC' : ''}${number - 1}`)
    },
    examples: ['It is {the third millennium|2}.', 'The pots are of {the third millennium B.C.|BC2}'],
    leaves: ['His new millennium-long wait began.'],
  },
]

const DECADE_BEFORE = /\b(?:(1[6-9]|20)|')\d0'?s(?:,? and|,? or| to|\s?-|,)\s?(?:the )?(?:early |late |mid-)?$/
const DECADE_CUE = /\b(?:in|of|since|until|during|from|through)\s(?:the\s)?/i

function decadeValue(written: string): string {
  const short = written.match(/^'(\d)0$/)
  if (short) return `${Number(short[1]) < 2 ? 20 : 19}${short[1]}`
  // "the 1800s" is the whole century; "the 2000s" is more often the decade.
  return written.endsWith('00') && written < '2000' ? written.slice(0, 2) : written.slice(0, 3)
}
