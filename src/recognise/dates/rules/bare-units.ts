import { wordSet } from '../../../language/words/word-set.js'
/** Lengths of time without a count: "for months", "days after the vote", "decades-long". */
import { anyOf } from '../../../text/pattern.js'
import { pattern } from '../find/pattern.js'
import { runningWords, unitKinds, unitTellers } from '../lexicon/lengths.js'
import type { Groups, Reading, Rule, Surroundings } from '../reading.js'
import { wordBefore } from './beside.js'
import { UNIT_PLURAL } from './pieces.js'
import { lengthOfTime } from './readings.js'

export const bareUnits: readonly Rule[] = [
  {
    name: 'bare-units',
    on: 'unit',
    finds: pattern`(?<unit>${UNIT_PLURAL})(?:-long| to come(?! (?:back|home|to)))?`,
    read: readBareUnits,
    examples: [
      'It went on for {months|PXM}.',
      'A matter of {weeks|PXW} it is.',
      'He fell ill just {days|PXD} after the vote.',
      'It ends {weeks|PXW} of calm.',
    ],
    leaves: ['His early days were hard.', 'The school years went by.', 'Working hours rose.', 'Seconds were served.'],
  },
  {
    name: 'units-long',
    on: 'unit',
    finds: pattern`(?<unit>${UNIT_PLURAL})-(?:long|old)`,
    read: ({ unit = '' }, { before }) => (/[\d\p{L}]-$/u.test(before) ? null : lengthOfTime(null, unit)),
    examples: ['The {decades-long|PXDE} war ended.'],
    leaves: ['A six-months-old child.'],
  },
]

/** A plural without a count is a length of time where it is measured: "for months", "ends weeks of calm". */
function readBareUnits({ unit = '' }: Groups, { before, after, partBefore }: Surroundings): Reading | null {
  if (TOLD_BEFORE.test(before) || OTHER_BEHIND.test(after)) return null
  const isMeasured = MEASURED_FROM.test(after)
  if (!isMeasured && NEEDED_BEFORE[unit.toLowerCase()]?.test(before) === false) return null
  const isPlain =
    partBefore === null ||
    BEFORE_BARE.has(partBefore) ||
    (FILLED.test(after) && VERB_LIKE.test(before)) ||
    (isMeasured && partBefore === 'NOUN' && !KIND_BEFORE.test(before))
  return isPlain ? { ...lengthOfTime(null, unit), confidence: 0.7 } : null
}

/** "just days after the vote", "weeks ahead of the summit". */
const MEASURED_FROM = /^\s(?:after|before|ahead of|prior to|following|into)\s/i
const KIND_BEFORE = wordBefore(unitKinds)
/** "weeks of calm". */
const FILLED = /^\sof\s\p{Ll}/u
/** Tagged as a noun, it may be a verb: "shatters weeks of calm". */
const VERB_LIKE = /\p{Ll}{2}(?:s|ed)\s$/u

const RUNS_FOR = wordBefore(runningWords)
const WITHIN = wordBefore(['for', 'in', 'within'])
/** Not one of a list: "days, hours and minutes". */
const NOT_LISTED = /(?<![,;]\s|\b(?:and|or|out of|after)\s)$/i
/** What must stand before units that are other words as well, where nothing behind measures them. */
const NEEDED_BEFORE: Readonly<Record<string, RegExp>> = {
  days: RUNS_FOR,
  hours: NOT_LISTED,
  minutes: NOT_LISTED,
  nights: WITHIN,
  quarters: WITHIN,
  seconds: WITHIN,
  weekends: RUNS_FOR,
}

/** What may stand before a plural that is a length of time by itself: not an adjective or noun, which tells of which ("office hours"). */
const BEFORE_BARE = wordSet`ADP VERB AUX ADV CCONJ SCONJ PUNCT PART`

/** A preposition that opens a sentence has a capital as a name has. */
const NAME = "(?!(?:After|Before|By|Despite|For|In|Over|Until|Within)\\b)\\p{Lu}[\\p{L}']+"
const ORDINAL = 'and (?:\\d|\\w+)(?:th|st|nd|rd)|\\p{Ll}+(?:teenth|tieth)'
const TOLD_BEFORE = new RegExp(`(?:-|(?:'s|[\\d$%-]|${NAME}|\\b(?:${anyOf(unitTellers)}|${ORDINAL}))[\\s-])$`, 'u')
const OTHER_BEHIND = /^(?:-old|'|\s(?:old|past|gone|of age|ago|off|ahead(?! of))\b)/i
