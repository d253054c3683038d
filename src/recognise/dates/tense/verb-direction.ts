/** Where a verb points, with the helpers before it and what follows it: "met", "has met", "will meet", "is to meet", "meets". */
import type { PartOfSpeech, Token } from '../../../language/document.js'
import {
  conditions,
  invariantPasts,
  modals,
  nounsLikeVerbs,
  pastOfBe,
  perfectHelpers,
  prospectiveHeads,
  scheduledVerbs,
} from '../lexicon/verbs.js'
import type { Direction } from './direction.js'
import {
  isHad,
  isNounOfObject,
  isOfThePast,
  isPastForm,
  isPlural,
  isPresentPassive,
  isVerb,
  PAST_HELPERS,
  PRESENT_OF_BE,
} from './verb-forms.js'

/** What is known of the clause of a verb. */
export interface Clause {
  readonly isTitle: boolean
  /** Whether its subject tells of what has happened, even in the present: "Tuesday's blast comes". */
  readonly isTold: boolean
}

type Tokens = readonly Token[]

/** Null where the verb says nothing about time, as a participle. */
export function directionOfVerb(tokens: Tokens, at: number, clause: Clause): Direction | null {
  const help = helpBefore(tokens, at)
  if (help.is === 'to') return clause.isTitle ? 'future' : directionOfInfinitive(tokens, help.at)
  if (help.is === 'past' || help.is === 'future') return help.is
  const token = tokens[at] as Token
  const isToBe = PAST_OF_BE.has(token.lower) && tokens[at + 1]?.lower === 'to'
  // "were to meet again Friday"
  if (isToBe && tokens[at + 2]?.lower !== 'have') return 'future'
  if (help.is === 'have' || PAST_HELPERS.has(token.lower) || PERFECT_HELPERS.has(token.lower)) return 'past'
  if (token.lower.endsWith('ing')) return directionOfIng(tokens, at)
  if (INVARIANT_PASTS.has(token.lower) && isNounOfObject(tokens, at)) return null
  if (INVARIANT_PASTS.has(token.lower) && !isPresentPassive(tokens, at)) return 'past'
  return isPastForm(token) ? directionOfPastForm(tokens, at) : directionOfPresent(tokens, at, clause)
}

const PAST_OF_BE: ReadonlySet<string> = new Set(pastOfBe)
const PERFECT_HELPERS: ReadonlySet<string> = new Set(perfectHelpers)
const INVARIANT_PASTS: ReadonlySet<string> = new Set(invariantPasts)

/** What helps a verb: the "to" of an infinitive, a helper that tells where it points, or only "have". */
type Help = { readonly is: 'to'; readonly at: number } | { readonly is: 'past' | 'future' | 'have' | 'none' }

function helpBefore(tokens: Tokens, at: number): Help {
  let isPerfect = false
  for (let i = at; i >= 0 && i >= at - MOST_HELPERS; i--) {
    const token = tokens[i] as Token
    const { lower, text } = token
    if (i < at && lower === 'to') return { is: 'to', at: i }
    if (i < at && lower === 'have') isPerfect = true
    if ((i < at && PAST_HELPERS.has(lower)) || (lower === "'d" && isHad(tokens, i))) return { is: 'past' }
    // "could not agree", told of what was tried
    if (lower === 'could' && i < at && NOT.has(tokens[i + 1]?.lower ?? '')) return { is: 'past' }
    // "may have met"
    if (MODALS.has(lower) && text !== 'May') return { is: isPerfect ? 'past' : 'future' }
    if (i < at && !isInGroup(token)) break
  }
  return { is: isPerfect ? 'have' : 'none' }
}

const MOST_HELPERS = 4
const NOT: ReadonlySet<string> = new Set(["n't", 'not'])
const MODALS: ReadonlySet<string> = new Set(modals)

/** Whether a token may stand between a verb and its helper: "will not soon be", "help raise". */
const isInGroup = ({ lower, lemma, pos }: Token): boolean =>
  GROUP_PARTS.has(pos) || GROUP_WORDS.has(lower) || (pos === 'VERB' && lower === lemma)
const GROUP_PARTS: ReadonlySet<PartOfSpeech> = new Set(['ADV', 'AUX', 'PART'])
const GROUP_WORDS: ReadonlySet<string> = new Set(["n't", 'be', 'have', 'not'])

/** Of what is planned: "plans to meet", "is to meet". Null for an infinitive of another kind. */
function directionOfInfinitive(tokens: Tokens, to: number): Direction | null {
  // "a report to be released Friday"
  if (tokens[to + 1]?.lower === 'be' && tokens[to - 1]?.pos === 'NOUN') return 'future'
  for (let i = to - 1; i >= 0 && i >= to - FARTHEST_HEAD; i--) {
    const token = tokens[i] as Token
    if (isProspective(token) || PROSPECTIVE_HEADS.has(token.lower)) return isOfThePast(tokens, i) ? 'near' : 'future'
    // "has to meet" lies ahead, "had to meet" does not.
    if (i === to - 1 && (token.lower === 'has' || token.lower === 'have')) return 'future'
    if (PRESENT_OF_BE.has(token.lower) || PAST_OF_BE.has(token.lower))
      return i === to - 1 && tokens[to + 1]?.lower !== 'have' ? 'future' : null
    if (isVerb(token)) return null
  }
  // A headline: "Schools to shut Monday".
  return to > 0 && to <= FARTHEST_HEAD && tokens.at(-1)?.text !== '.' ? 'future' : null
}

const FARTHEST_HEAD = 5
const PROSPECTIVE_HEADS: ReadonlySet<string> = new Set(prospectiveHeads)
const isProspective = ({ lemma }: Token): boolean => PROSPECTIVE_HEADS.has(lemma)

/** "is meeting", "has been meeting"; alone it says nothing. */
function directionOfIng(tokens: Tokens, at: number): Direction | null {
  const before = tokens[at - 1]?.lower ?? ''
  if (PRESENT_OF_BE.has(before)) return 'future'
  return PAST_HELPERS.has(before) || PERFECT_HELPERS.has(before) ? 'past' : null
}

/** "met", "is met"; but "asked that it be removed by Friday", "is expected", "when he is sentenced". */
function directionOfPastForm(tokens: Tokens, at: number): Direction {
  if (tokens[at - 1]?.lower === 'be') return 'future'
  if (!isPresentPassive(tokens, at)) return 'past'
  return isProspective(tokens[at] as Token) || isInCondition(tokens, at) ? 'future' : 'past'
}

/** "when he is sentenced Nov. 18": what the clause tells of is still to come. */
const isInCondition = (tokens: Tokens, at: number): boolean =>
  tokens.slice(Math.max(0, at - 5), at).some(({ lower }) => CONDITIONS.has(lower))
const CONDITIONS: ReadonlySet<string> = new Set(conditions)

/** "plans to meet", "is likely", "meets Friday"; a headline tells what has been in the present. */
function directionOfPresent(tokens: Tokens, at: number, { isTitle, isTold }: Clause): Direction | null {
  const token = tokens[at] as Token
  const next = tokens[at + 1]
  const isOfBe = PRESENT_OF_BE.has(token.lower)
  if (next?.lower === 'to' && (isOfBe || isProspective(token))) return 'future'
  if (next && isOfBe && (isProspective(next) || next.lower.endsWith('ing'))) return 'future'
  if (isTitle) return 'past'
  const isBase = token.lower === token.lemma
  if (isBase && tokens[at - 1]?.pos === 'CCONJ') return null
  if (!SCHEDULED_VERBS.has(token.lemma) || (isBase && !isSubject(tokens[at - 1], token))) return 'unknown'
  return isTold ? 'past' : 'future'
}

const SCHEDULED_VERBS: ReadonlySet<string> = new Set(scheduledVerbs)

/** Whether what stands before a verb in its base form is its subject: "they host Leeds on Tuesday", "polls open". */
const isSubject = (before: Token | undefined, { lemma }: Token): boolean =>
  before !== undefined &&
  SUBJECTS.has(before.pos) &&
  (before.pos !== 'NOUN' || !NOUNS_LIKE_VERBS.has(lemma) || isPlural(before))
const SUBJECTS: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'PRON', 'PROPN', 'PUNCT'])
const NOUNS_LIKE_VERBS: ReadonlySet<string> = new Set(nounsLikeVerbs)
