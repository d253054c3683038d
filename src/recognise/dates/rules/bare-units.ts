/** Lengths of time without a count: "for months", "days after the vote", "decades-long". */
import { pattern } from '../../../text/pattern.js'
import type { Groups, Reading, Rule, Surroundings } from '../reading.js'
import { lengthOfTime, UNIT_PLURAL } from './pieces.js'

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

/** "for months", "days after the vote", "ends weeks of calm": a plural without a count is a length of time where it is measured. */
function readBareUnits({ unit = '' }: Groups, { before, after, partBefore }: Surroundings): Reading | null {
  const isMeasured = MEASURED_FROM.test(after)
  if (before.endsWith('-') || BARE_BLOCKED.test(before) || BARE_BLOCKED_BEHIND.test(after)) return null
  if (RARELY_BARE.test(unit) && !isMeasured && !RUNS_FOR.test(before)) return null
  if (SELDOM_BARE.test(unit) && !isMeasured && !WITHIN.test(before)) return null
  if (/^(?:minutes|hours)$/i.test(unit) && !isMeasured && LISTED_BEFORE.test(before)) return null
  const isPlain =
    partBefore === null ||
    BEFORE_BARE.has(partBefore) ||
    (FILLED.test(after) && VERB_LIKE.test(before)) ||
    (isMeasured && partBefore === 'NOUN' && !KIND_BEFORE.test(before))
  return isPlain ? { ...lengthOfTime(null, unit), confidence: 0.7 } : null
}

/** "just days after the vote", "weeks ahead of the summit". */
const MEASURED_FROM = /^\s(?:after|before|ahead of|prior to|following|into)\s/i
/** "office hours": hours of a kind, even where "after" follows. */
const KIND_BEFORE = /\b(?:business|college|daylight|election|leap|office|peak|rush|school|teen|war|work)\s$/i
/** "weeks of calm". */
const FILLED = /^\sof\s\p{Ll}/u
/** Tagged as a noun, it may be a verb: "shatters weeks of calm". */
const VERB_LIKE = /\p{Ll}{2}(?:s|ed)\s$/u
const RARELY_BARE = /^(?:seconds|nights|quarters|weekends|days)$/i
const RUNS_FOR = /\b(?:for|of|within|in|by|over|take|takes|took|last|lasted|after|despite|following)\s$/i
const SELDOM_BARE = /^(?:nights|seconds|quarters)$/i
const WITHIN = /\b(?:within|in|for)\s$/i
const LISTED_BEFORE = /(?:[,;]|\band|\bor|\bout of|\bafter)\s$/i
const BARE_BLOCKED_BEHIND = /^(?:-old|'|\s(?:old|past|gone|of age|ago|off|ahead(?! of))\b)/i

/** What may stand before a plural that is a length of time by itself: not an adjective or noun, which tells of which ("office hours"). */
const BEFORE_BARE: ReadonlySet<string> = new Set(['ADP', 'VERB', 'AUX', 'ADV', 'CCONJ', 'SCONJ', 'PUNCT', 'PART'])
const BARE_BLOCKED =
  /(?:'s|[\d$%-]|(?!(?:After|Before|By|Despite|For|In|Over|Until|Within)\b)\p{Lu}[\p{L}']+|\b(?:the|a|an|these|those|no|all|both|working|opening|closing|visiting|trading|meeting|polling|waking|training|flying|voting|early|later|earlier|more|fewer|every|each|few|many|several|some|two|three|half|interwar|postwar|peak|century|and (?:\d|\w+)(?:th|st|nd|rd)|\p{Ll}+(?:teenth|tieth)|first|second|third))[\s-]$/u
