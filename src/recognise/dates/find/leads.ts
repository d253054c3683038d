/** Words before an expression that belong to it, by the kind of expression: "nearly", "the end of", "early". */
import { anyOf } from '../../../text/pattern.js'
import { approximators, lowerBounds, upperBounds } from '../lexicon/counts.js'
import type { Modifier } from '../reading.js'

/** Words before an expression. */
export interface Lead {
  readonly words: RegExp
  /** Null for words that belong to the expression and change nothing. */
  readonly modifier: Modifier | null
}

/** A blank stands for any white space. */
const lead = (words: string, modifier: Modifier | null): Lead => ({
  words: new RegExp(`(?<![a-z\\d\\u00c0-\\u02af-])(?:${words.replaceAll(' ', '\\s')})$`),
  modifier,
})

/** Before lengths of time: "nearly two decades". */
export const LENGTH_LEADS: readonly Lead[] = [
  lead(`(?:just )?${anyOf(lowerBounds)} (?:another )?`, 'more'),
  lead(`(?:just )?${anyOf(upperBounds)} (?:another )?`, 'less'),
  lead(`${anyOf(approximators)} (?:another )?`, 'approx'),
  lead('(?:(?:yet )?another|exactly|fully|precisely) ', null),
]

/** Before "the past two years", where "over" and "about" are prepositions. */
export const SURE_LENGTH_LEADS: readonly Lead[] = [lead('at least ', 'more'), lead('(?:nearly|almost) ', 'less')]

const partOf = (words: readonly string[], modifier: Modifier): Lead =>
  lead(`(?:the )?(?:very )?(?:${words.join('|')}) of (?:the )?`, modifier)

const UNITS = '(?:days|weeks|months|years)'
/** "first few days", "final three weeks", "opening months"; not "first nine months", which are a length of time. */
const someOf = (ends: string): string =>
  `${ends} (?:(?:few |couple of |two |three |(?:\\d{1,2}|four|five|six|seven|eight|nine|ten|twelve) (?=days))?(?:days?|weeks?|weekend|part)|(?:few |couple of )?months)`

/** "an hour late Friday" tells by how much. */
const UNIT_BEFORE = '(?:day|hour|minute|month|week|year)s?'

/** Before dates: "early", "the end of". */
export const DATE_LEADS: readonly Lead[] = [
  partOf(
    [
      'beginning', 'start', 'opening', 'turn', 'dawn', 'outset', 'early part', `(?:early|first|opening) ${UNITS}`, someOf('(?:first|opening)'), '(?:first|opening) half',
    ], // biome-ignore format: a table
    'start',
  ),
  lead('(?<=\\b(?:after|before|by|since|until) )the first of (?:the )?', 'start'),
  partOf(
    [
      'end', 'close', 'latter part', 'later part', 'rest', 'remainder', 'latter half', 'second half', `(?:closing|final|last|waning) ${UNITS}`,
      someOf('(?:closing|final|last)'),
    ], // biome-ignore format: a table
    'end',
  ),
  partOf(['second week', 'third week', 'middle', 'midst', 'mid-?point'], 'mid'),
  lead('the (?:early|small|wee|pre-?dawn) hours of (?:the )?', 'start'),
  lead('start-', 'start'),
  lead('end-', 'end'),
  // "closed early on Friday", "two hours early Friday": not early in the day.
  lead(
    `(?<!\\b(?:(?:clos|shut)[a-z]{0,4}|${UNIT_BEFORE}) )(?:the )?(?:very )?early(?: (?:in|on|on in))?[ -](?:the )?`,
    'start',
  ),
  lead(`(?<!\\b${UNIT_BEFORE} )(?:the )?(?:very )?late(?: in| on)?[ -](?:the )?`, 'end'),
  lead('(?:the )?(?:mid-? ?|mid-to-late |early-to-mid )', 'mid'),
  // Earlier or later than now, and in that month or year all the same.
  lead('(?:earlier|later)(?: (?:in|on))? (?:the )?', null),
]

/** Before times of day: "around 5 p.m." */
export const TIME_LEADS: readonly Lead[] = [
  lead('(?:about|around|approximately|roughly|nearly|almost) ', 'approx'),
  lead('(?:exactly|precisely) ', null),
]

interface Found {
  readonly length: number
  readonly modifier: Modifier | null
}

/** The longest of the leads that end where the expression begins: "no more than" before "more than". */
export function leadOf(before: string, leads: readonly Lead[]): Found | null {
  let longest: Found | null = null
  const near = before.slice(-LONGEST_LEAD).toLowerCase()
  for (const { words, modifier } of leads) {
    const length = near.match(words)?.[0].length ?? 0
    if (length > (longest?.length ?? 0)) longest = { length, modifier }
  }
  return longest
}

const LONGEST_LEAD = 40
