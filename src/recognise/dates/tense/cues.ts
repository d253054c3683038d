/** Words right beside an expression that tell where it lies, whatever the verb: "due Friday", "crude for June delivery". */
import { firstAnswer } from '../../../text/first-answer.js'
import { anyOf } from '../../../text/pattern.js'
import {
  aheadCues,
  behindCues,
  fixedPasts,
  forecasts,
  haltedPasts,
  movedPasts,
  plannedWords,
  postponedPasts,
  reportedFigures,
  reportingStems,
  reports,
  weatherWords,
} from '../lexicon/cues.js'
import { mishaps, rulings, toldThings } from '../lexicon/things.js'
import type { Mention } from '../mention.js'
import { isClock } from '../values/time-values.js'
import { isContract } from './contracts.js'
import type { Direction } from './direction.js'

/** An expression with the words before and behind it. */
interface Beside {
  readonly plain: string
  readonly mention: Mention
  readonly before: string
  readonly after: string
}

/** Where the words beside an expression point; null where they do not tell. */
export function cueBeside(plain: string, mention: Mention): Direction | null {
  const { sentence, start, end } = mention
  const before = plain.slice(Math.max(sentence.start, start - VIEW), start)
  const after = plain.slice(end, Math.min(sentence.end, end + VIEW))
  const beside = { plain, mention, before, after }
  return firstAnswer(CUES, (cue) => cue(beside)) ?? null
}

/** "due Friday", "June crude", "the June 3 deadline", "the final is Tuesday". */
const ahead = ({ before, after }: Beside): boolean =>
  AHEAD.test(before) || isContract(after) || DEADLINE.test(after) || (IS.test(before) && !after.startsWith("'s"))

const isPeriod = ({ mention: { reading } }: Beside): boolean =>
  reading.meaning.is === 'month' || reading.meaning.is === 'period'

/** In the order in which they are asked. */
const CUES: readonly ((beside: Beside) => Direction | undefined)[] = [
  (beside) => (ahead(beside) ? 'future' : undefined),
  ({ after }) => (RELATED.test(after) ? 'past' : undefined),
  // "the violence Thursday is the latest"
  ({ plain, mention, after }) =>
    mention.reading.meaning.is === 'weekday' && IS_BEHIND.test(after)
      ? isToldThing(plain, mention)
        ? 'past'
        : 'future'
      : undefined,
  (beside) =>
    BEHIND.test(beside.before) || (isPeriod(beside) && REPORT.test(beside.after)) || MISHAP.test(beside.after)
      ? 'past'
      : undefined,
  ({ mention, after }) => (mention.reading.meaning.is === 'calendar' && ISSUED.test(after) ? 'past' : undefined),
  ({ before }) => (PLANNED.test(before) || POSTPONED.test(before) || STATE.test(before) ? 'future' : undefined),
  (beside) => (isPeriod(beside) && REPORTING.test(beside.before) && NOUN.test(beside.after) ? 'past' : undefined),
]

/**
 * Where an expression points if no verb tells: "until Friday", "Rain Saturday", "Saturday: Leeds v Derby", "Gala: Sunday, 2pm" ahead,
 * "a profit of $3 million for the quarter" behind.
 */
export function boundBeside(plain: string, { sentence, start, end, reading }: Mention): Direction | null {
  if (reading.meaning.is === 'weekday' && (isClock(reading.time) || (start === sentence.start && plain[end] === ':')))
    return 'future'
  const before = plain.slice(Math.max(sentence.start, start - VIEW), start)
  if (FIGURES_FOR.test(before)) return 'past'
  // "blamed for Tuesday's attack"
  if (BOUND.test(before) || (FOR.test(before) && !plain.startsWith("'s", end))) return 'future'
  return FORECAST.test(plain.slice(sentence.start, Math.min(sentence.end, sentence.start + 300))) ? 'future' : null
}

/** "the violence Friday", "Monday's announcement" turned round: what is told of has happened. */
export const isToldThing = (plain: string, { sentence, start }: Pick<Mention, 'sentence' | 'start'>): boolean =>
  TOLD_THING.test(plain.slice(Math.max(sentence.start, start - VIEW), start))

/** How far before and behind an expression is looked. */
const VIEW = 60

/** Up to so many signs within a clause. */
const words = (most: number): string => `[^,.;]{1,${most}}`

/** "set for 9 a.m. on Monday". */
const TIME_ON = '(?:noon|midnight|\\d{1,2}(?:[:.]\\d\\d)?\\s?[ap]\\.?m\\.?)\\s(?:on\\s)?'
const AHEAD_CUES = [
  anyOf(aheadCues),
  // "due Monday", "due back in court on Monday"
  'due(?: back| home| out)?(?: in court)?(?: (?:at|by|for|in|on))?',
  // "plans a rally on Saturday"
  `plans an?\\s${words(30)}(?: (?:for|in|on))?`,
  // "with a verdict expected", "scheduled to open on"
  `with\\s${words(40)}\\sexpected`,
  'scheduled to \\p{L}+(?: on| in)?',
  `${anyOf(fixedPasts)}\\s${words(30)}\\sfor`,
  // "due at the border Friday"
  `due (?:at|back|in)\\s${words(25)}`,
  `ahead of\\s${words(30)}\\s(?:on|in)`,
  `${anyOf(forecasts)}\\s(?:[a-z]{1,15}\\s){0,3}for`,
  `${anyOf(movedPasts)} (?:for|to|until|till)`,
].join('|')
const AHEAD = new RegExp(`\\b(?:${AHEAD_CUES})\\s(?:the\\s|its\\s|a\\s|\\p{Lu}\\p{L}+'s\\s)?(?:${TIME_ON})?$`, 'iu')

/** "the Sept. 13 deadline was near". */
const DEADLINE = /^\s(?:deadline|target date)\b/

/** "the final is Tuesday night", "the vote is not until May 3", "the book is out Friday", "it's at 5 p.m. on Sunday". */
const IT_IS = "(?:\\b(?:is|are|isn't|aren't)|\\b(?:it|that)'s)\\s(?:not\\s)?"
const OUT_ON = '(?:(?:back|closed|off|only|open|out|still|until|this)\\s)?(?:(?:on|in|for|at)\\s)?'
const FROM_ONE_TO = '(?:(?:at|between|from)\\s)?(?:[\\d:]{1,5}\\s?(?:[ap]\\.?m\\.?\\s)?(?:-|and|to|until)\\s?)?'
const IS = new RegExp(`${IT_IS}${OUT_ON}${FROM_ONE_TO}$`, 'i')
/** "Thursday is a day of mourning"; but "the violence Thursday is the latest". */
const IS_BEHIND = /^\s(?:is|isn't|will)\s/i
const TOLD_THING = new RegExp(
  `\\b(?:an?|the|this)\\s(?:[\\p{L}-]+\\s){0,3}${anyOf([...mishaps, ...toldThings])}\\s$`,
  'iu',
)

/** "air strikes Monday that killed five", "from Friday, when prices were lower". */
const RELATED =
  /^,?\s(?:(?:that|which|who)\s(?:also\s)?(?:had|killed|led|left|was|were|wounded)|when\s(?:[\p{L}'-]+\s){1,6}(?:had|was|were))\b/u

/** "since May", "sales for May", "up from $3 billion in May"; not "from 8am on 6 April". */
const HOUR = '\\d{1,2}(?:[:.]\\d\\d)?\\s?(?:[ap]\\.?m|[A-Z]{3,4} on)\\b|\\d{1,2}:'
const COMPARED = `(?:from|than|with) (?!${HOUR})[$£€]?\\d[^,;]{0,20} (?:at|for|in|on)`
const BEHIND = new RegExp(`\\b(?:${anyOf(behindCues)}|${anyOf(reportedFigures)} for|${COMPARED})\\s(?:the\\s)?$`, 'i')

/** "will revise the December figures", "the third-quarter report is due"; not "told May a report". */
const REPORT = new RegExp(
  `^(?:'s)?\\s(?!(?:an?|the|its|his|her|their)\\s)(?:[\\p{L}-]{1,14}\\s){0,2}${anyOf(reports)}\\b`,
  'u',
)

/** "hopes to find survivors of Friday's bombing", "the Friday bus crash": what nobody plans has happened. */
const ONE_WORD = '(?!(?:after|amid|because|before|despite|during|following|from|over|when|with)\\b)[\\p{L}-]{4,14}'
const MISHAP = new RegExp(
  `^(?:'s\\s(?:[\\p{L}-]{1,14}\\s){0,3}|\\s(?:${ONE_WORD}\\s)?)${anyOf(mishaps)}(?!\\p{L})`,
  'u',
)

/** "against its November 7 order": what has been issued. */
const ISSUED = new RegExp(`^\\s${anyOf(rulings)}(?!\\p{L})`, 'u')

/** "the planned closing of the tower Friday". */
const PLANNED = new RegExp(`\\b(?:the|her|his|its|their)\\s${anyOf(plannedWords)}(?:\\s[\\p{L}'-]+){1,7}\\s$`, 'u')

/** "closed the office until Monday", "postponed the launch to Monday". */
const WHAT = '(?:[^.;]{1,40}\\s)?'
const POSTPONED = new RegExp(
  `\\b(?:${anyOf(haltedPasts)}\\s${WHAT}until|${anyOf(postponedPasts)}\\s${WHAT}(?:to|until))\\s(?:at least\\s)?$`,
  'i',
)

/** "buyers are tapped out until fall". */
const STATE = /\b(?:am|are|is)\s(?:[a-z'-]{1,15}\s){0,4}until\s(?:the\s)?$/i

/** "will report November orders". */
const REPORTING = new RegExp(
  `\\b${anyOf(reportingStems)}(?:e|es|ed|ing|s)?\\s(?:disappointing\\s|its\\s|the\\s|their\\s)?$`,
  'i',
)
const NOUN = /^\s\p{Ll}/u

const BOUND = /\b(?:until|till|through|thru|by)\s(?:the\s)?$/i
const FIGURES_FOR = new RegExp(`\\b${anyOf(reportedFigures)}\\s[^,;]{1,40}\\sfor\\s(?:the\\s)?$`, 'i')
const FOR = /\b(?:for\s(?:the\s)?|from\s)$/i
/** "Rain Saturday, highs near 40", "a high of 40 Sunday". */
const FORECAST = new RegExp(`\\b(?:${anyOf(weatherWords)}|(?:a high|lows?) (?:around|in|near|of))\\b`, 'i')
