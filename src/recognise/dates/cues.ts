/** Words right beside an expression that tell where it lies, whatever the verb: "due Friday", "crude for June delivery". */
import { anyOf } from '../../text/pattern.js'
import type { Direction } from './direction.js'
import { commodities, mishaps } from './lexicon/things.js'
import type { Mention } from './mention.js'

/** Where the words beside an expression point; null where they do not tell. */
export function cueBeside(plain: string, { sentence, start, end, reading }: Mention): Direction | null {
  const before = plain.slice(Math.max(sentence.start, start - VIEW), start)
  const after = plain.slice(end, Math.min(sentence.end, end + VIEW))
  if (AHEAD.test(before) || isContract(after) || DEADLINE.test(after) || (IS.test(before) && !after.startsWith("'s")))
    return 'future'
  if (reading.meaning.is === 'weekday' && IS_BEHIND.test(after)) return 'future'
  const isPeriod = reading.meaning.is === 'month' || reading.meaning.is === 'period'
  if (BEHIND.test(before) || (isPeriod && REPORT.test(after)) || MISHAP.test(after)) return 'past'
  if (PLANNED.test(before) || POSTPONED.test(before) || STATE.test(before)) return 'future'
  return isPeriod && REPORTING.test(before) && NOUN.test(after) ? 'past' : null
}

/** Whether what stands behind a month makes it the month of a contract. */
export const isContract = (after: string): boolean => CONTRACT.test(after)

/** "until Friday", "Rain Saturday": ahead, if no verb tells otherwise. */
export function isBound(plain: string, { sentence, start, end }: Mention): boolean {
  const before = plain.slice(Math.max(sentence.start, start - VIEW), start)
  // "blamed for Tuesday's attack"
  if (BOUND.test(before) || (FOR.test(before) && !plain.startsWith("'s", end))) return true
  return FORECAST.test(plain.slice(sentence.start, Math.min(sentence.end, sentence.start + 300)))
}

const VIEW = 60

/** "set for 9 a.m. on Monday". */
const TIME = '(?:noon|midnight|\\d{1,2}(?:[:.]\\d\\d)?\\s?[ap]\\.?m\\.?)'

/** Words that stand right before a date, but for "the", "its" and "a". */
const behindWords = (...words: readonly string[]): RegExp =>
  new RegExp(`\\b(?:${words.join('|')})\\s(?:the\\s|its\\s|a\\s)?(?:${TIME}\\s(?:on\\s)?)?$`, 'iu')

const AHEAD =
  behindWords(
    // Where a thing is set.
    'due(?: (?:on|in|by|for|at))?', 'effective', 'payable(?: on)?', 'of record(?: on)?', 'planned for', 'set for', 'slated for', 'upcoming',
    'expected (?:on|in|by|for)', 'with\\s[^,.;]{1,40}\\sexpected', '(?:am|are|be|been|being|is|was|were) expected', 'scheduled(?: for| on| to \\p{L}+(?: on| in)?)', '(?:announced|called|fixed|scheduled|set)\\s[^,.;]{1,30}\\sfor',
    // What comes before it.
    'ahead of', 'in advance of', 'ahead of\\s[^,.;]{1,30}\\s(?:on|in)', 'in time for', 'preparing for', 'no (?:earlier|later|sooner) than', 'starting', 'beginning', 'come',
    'await(?:ed|ing)?', 'brac(?:ed|ing) for', 'look(?:ed|ing) (?:ahead|forward) to', 'wait(?:ed|ing)? for',
    '(?:forecasts?|outlook|plans|predictions?)\\s(?:[a-z]{1,15}\\s){0,3}for',
    // Where it ends, or goes to.
    'deadline (?:of|is)', 'expires?(?: (?:on|in))?', 'until next', 'ha(?:s|ve|d) until',
    '(?:adjourned|brought forward|deferred|delayed|extended|moved(?: up)?|postponed|pushed back|put (?:back|off)|rescheduled) (?:for|to|until|till)',
  ) // biome-ignore format: a table
/** "the final is Tuesday night", "the vote is on May 3", "the book is out Friday". */
const IS =
  /(?:\b(?:is|are|isn't|aren't)|\b(?:it|that)'s)\s(?:not\s)?(?:(?:back|only|out|still|until|this)\s)?(?:(?:on|in|for|at)\s)?(?:(?:at|between|from)\s)?(?:[\d:]{1,5}\s?(?:[ap]\.?m\.?\s)?(?:-|and|to|until)\s?)?$/i
/** "Thursday is a day of mourning". */
const IS_BEHIND = /^\s(?:is|isn't|will)\s/i
/** Behind each of these it is past. */
const BEHIND =
  /\b(?:since|as of|dated|(?:data|deficit|earnings|exports|figures|growth|imports|spending|unemployment|inflation|orders|output|prices|production|profits?|results|sales|surplus) for|(?:from|than|with) [$£€]?\d[^,;]{0,20} (?:at|for|in|on)|back (?:in|on)|ended|as recently as)\s(?:the\s)?$/i
/** "buyers are tapped out until fall". */
const STATE = /\b(?:am|are|is)\s(?:[a-z'-]{1,15}\s){0,4}until\s(?:the\s)?$/i
/** "the planned closing of the tower Friday". */
const PLANNED =
  /\b(?:the|her|his|its|their)\s(?:expected|forthcoming|looming|planned|proposed|scheduled|upcoming)(?:\s[\p{L}'-]+){1,7}\s$/u
/** "postponed the launch until Monday". */
const POSTPONED =
  /\b(?:(?:adjourned|bailed|closed|deferred|halted|put off|remanded|shut|suspended)\s(?:[^.;]{1,40}\s)?until|(?:delayed|extended|moved|postponed|pushed back|rescheduled)\s(?:[^.;]{1,40}\s)?(?:to|until))\s(?:at least\s)?$/i
const BOUND = /\b(?:until|till|through|thru|by)\s(?:the\s)?$/i
const FOR = /\b(?:for\s(?:the\s)?|from\s)$/i
/** A forecast without a verb: "Rain Saturday, highs near 40". */
const FORECAST =
  /\b(?:cloudy|clearing|clouds|cooler|drizzle|flurries|forecast|fog|highs|(?:a high|(?:a )?lows?) (?:around|in|near|of)|rain|rainy|showers|sleet|snow|sunny|sunshine|thunderstorms|warmer|windy)\b/i

/** "crude for June delivery", "the December contract", "March silver futures", "November soybeans fell". */
const CONTRACT = new RegExp(
  `^\\s(?:(?:[a-z]{1,12}\\s){0,2}(?:contracts?|delivery|futures)|${anyOf(commodities)}\\s(?:advanced|also|climbed|closed|declined|dipped|dropped|eased|ended|fell|finished|gained|jumped|lost|plunged|rallied|rose|settled|slid|slipped|soared|surged|traded|tumbled|was|were))\\b`,
)
/** "the Sept. 13 deadline was near". */
const DEADLINE = /^\s(?:deadline|target date)\b/
/** "will revise the December figures", "the third-quarter report is due". */
const REPORT =
  /^(?:'s)?\s(?!(?:an?|the|its|his|her|their)\s)(?:[\p{L}-]{1,14}\s){0,2}(?:data|figures?|numbers|report|statistics)\b/u
/** "hopes to find survivors of Friday's bombing": what nobody plans has happened. */
const MISHAP = new RegExp(
  `^(?:'s\\s(?:[\\p{L}-]{1,14}\\s){0,3}|\\s(?:(?!(?:after|amid|because|before|despite|during|following|from|over|when|with)\\b)[\\p{L}-]{4,14}\\s)?)${anyOf(mishaps)}(?!\\p{L})`,
  'u',
)
/** "will report November orders". */
const REPORTING =
  /\b(?:announc|disclos|issu|publish|releas|report|revis|unveil)(?:e|es|ed|ing|s)?\s(?:disappointing\s|its\s|the\s|their\s)?$/i
const NOUN = /^\s\p{Ll}/u
