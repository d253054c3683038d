/** Where a verb points, with the helpers before it and what follows it: "met", "has met", "will meet", "is to meet", "meets". */
import type { Token } from '../../../language/document.js'
import { lowerAt } from '../../../language/words/lower-at.js'
import { isPlural } from '../../../language/words/plurals.js'
import { wordSet } from '../../../language/words/word-set.js'
import { isVerbal, verbGroup } from '../../../syntax/verb-group.js'
import type { View } from '../../../syntax/view.js'
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
  isPresentPassive,
  PAST_HELPERS,
  PRESENT_OF_BE,
} from './verb-forms.js'

/** What is known of the clause of a verb. */
export interface Clause {
  readonly isTitle: boolean
  /** Whether its subject tells of what has happened, even in the present: "Tuesday's blast comes". */
  readonly isTold: boolean
}

/** Null where the verb says nothing about time, as a participle. */
export function directionOfVerb(view: View, at: number, clause: Clause): Direction | null {
  const { tokens } = view
  const help = helpBefore(view, at)
  if (help.is === 'to') return clause.isTitle ? 'future' : directionOfInfinitive(view, help.at)
  if (help.is === 'past' || help.is === 'future') return help.is
  const token = tokens[at] as Token
  const isToBe = PAST_OF_BE.has(token.lower) && tokens[at + 1]?.lower === 'to'
  // "were to meet again Friday"
  if (isToBe && tokens[at + 2]?.lower !== 'have') return 'future'
  if (help.is === 'have' || PAST_HELPERS.has(token.lower) || PERFECT_HELPERS.has(token.lower)) return 'past'
  if (token.lower.endsWith('ing')) return directionOfIng(tokens, at)
  if (INVARIANT_PASTS.has(token.lower) && isNounOfObject(view, at)) return null
  if (INVARIANT_PASTS.has(token.lower) && !isPresentPassive(view, at)) return 'past'
  return isPastForm(token) ? directionOfPastForm(view, at) : directionOfPresent(view, at, clause)
}

const PAST_OF_BE: ReadonlySet<string> = new Set(pastOfBe)
const PERFECT_HELPERS: ReadonlySet<string> = new Set(perfectHelpers)
const INVARIANT_PASTS: ReadonlySet<string> = new Set(invariantPasts)

/** What helps a verb: the "to" of an infinitive, a helper that tells where it points, or only "have". */
type Help = { readonly is: 'to'; readonly at: number } | { readonly is: 'past' | 'future' | 'have' | 'none' }

function helpBefore(view: View, at: number): Help {
  const { classes, tokens } = view
  const near = verbGroup(view, at).own
  // "will stay | shut"
  const own = classes[near - 1] === 'verb' ? verbGroup(view, near - 1).own : near
  const first = Math.max(classes[own - 1] === 'to' ? own - 1 : own, at - MOST_HELPERS)
  let isPerfect = false
  for (let i = at; i >= first; i--) {
    const lower = lowerAt(tokens, i)
    if (i < at && lower === 'to') return { is: 'to', at: i }
    if (lower === "'d" ? isHad(view, i) : i < at && isOfPast(tokens, i)) return { is: 'past' }
    // "may have met"
    if (MODALS.has(lower) && classes[i] === 'aux') return { is: isPerfect ? 'past' : 'future' }
    isPerfect ||= i < at && lower === 'have'
  }
  return { is: isPerfect ? 'have' : 'none' }
}

const MOST_HELPERS = 4

/** "had", "was", and "could not agree", told of what was tried. */
const isOfPast = (tokens: readonly Token[], i: number): boolean =>
  PAST_HELPERS.has(lowerAt(tokens, i)) || (lowerAt(tokens, i) === 'could' && NOT.has(lowerAt(tokens, i + 1)))
const NOT = wordSet`n't not`
const MODALS: ReadonlySet<string> = new Set(modals)

/** Of what is planned: "plans to meet", "is to meet". Null for an infinitive of another kind. */
function directionOfInfinitive(view: View, to: number): Direction | null {
  const { classes, tokens } = view
  // "a report to be released Friday"
  if (lowerAt(tokens, to + 1) === 'be' && classes[to - 1] === 'noun') return 'future'
  // "went on | to meet"
  const lead = classes[to - 2] === 'verb' ? tokens[to - 2] : undefined
  if (lead && lowerAt(tokens, to - 1) === 'on' && isPastForm(lead)) return 'past'
  for (let i = to - 1; i >= 0 && i >= to - FARTHEST_HEAD; i--) {
    const direction = directionOfHead(view, i, to)
    if (direction !== undefined) return direction
  }
  // A headline: "Schools to shut Monday".
  return to <= FARTHEST_HEAD && tokens.at(-1)?.text !== '.' ? 'future' : null
}

/** Where an infinitive points by a word before it; undefined where that is no head of one. */
function directionOfHead(view: View, i: number, to: number): Direction | null | undefined {
  const { tokens } = view
  const token = tokens[i] as Token
  if (isProspective(token) || PROSPECTIVE_HEADS.has(token.lower)) return isOfThePast(view, i) ? 'near' : 'future'
  const isBeside = i === to - 1
  // "has to meet" lies ahead, "had to meet" does not.
  if (isBeside && (token.lower === 'has' || token.lower === 'have')) return 'future'
  if (PRESENT_OF_BE.has(token.lower) || PAST_OF_BE.has(token.lower))
    return isBeside && lowerAt(tokens, to + 1) !== 'have' ? 'future' : null
  return isVerbal(view, i) ? null : undefined
}

const FARTHEST_HEAD = 5
const PROSPECTIVE_HEADS: ReadonlySet<string> = new Set(prospectiveHeads)
const isProspective = ({ lemma }: Token): boolean => PROSPECTIVE_HEADS.has(lemma)

/** "is meeting", "has been meeting"; alone it says nothing. */
function directionOfIng(tokens: readonly Token[], at: number): Direction | null {
  const before = tokens[at - 1]?.lower ?? ''
  if (PRESENT_OF_BE.has(before)) return 'future'
  return PAST_HELPERS.has(before) || PERFECT_HELPERS.has(before) ? 'past' : null
}

/** "met", "is met"; but "asked that it be removed by Friday", "is expected", "when he is sentenced". */
function directionOfPastForm(view: View, at: number): Direction {
  const { tokens } = view
  if (tokens[at - 1]?.lower === 'be') return 'future'
  if (!isPresentPassive(view, at)) return 'past'
  return isProspective(tokens[at] as Token) || isInCondition(tokens, at) ? 'future' : 'past'
}

/** "when he is sentenced Nov. 18": what the clause tells of is still to come. */
const isInCondition = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 5), at).some(({ lower }) => CONDITIONS.has(lower))
const CONDITIONS: ReadonlySet<string> = new Set(conditions)

/** "plans to meet", "is likely", "meets Friday"; a headline tells what has been in the present. */
function directionOfPresent(view: View, at: number, { isTitle, isTold }: Clause): Direction | null {
  const { classes, tokens } = view
  const token = tokens[at] as Token
  const next = tokens[at + 1]
  const isOfBe = PRESENT_OF_BE.has(token.lower)
  if (next?.lower === 'to' && (isOfBe || isProspective(token))) return 'future'
  if (next && isOfBe && (isProspective(next) || next.lower.endsWith('ing'))) return 'future'
  if (isTitle) return 'past'
  const isBase = token.lower === token.lemma
  if (isBase && classes[at - 1] === 'conjunction') return null
  if (!SCHEDULED_VERBS.has(token.lemma) || (isBase && !isBehindSubject(view, at))) return 'unknown'
  return isTold ? 'past' : 'future'
}

const SCHEDULED_VERBS: ReadonlySet<string> = new Set(scheduledVerbs)

/** Whether what stands before a verb in its base form is its subject: "they host Leeds on Tuesday", "polls open", not "his radio address". */
function isBehindSubject({ classes, tokens }: View, at: number): boolean {
  const [before, verb] = [tokens[at - 1], tokens[at] as Token]
  if (!before || !SUBJECTS.has(classes[at - 1] ?? 'verb')) return false
  return before.pos !== 'NOUN' || !NOUNS_LIKE_VERBS.has(verb.lemma) || isPlural(before)
}
const SUBJECTS = wordSet`close comma end hyphen mark noun open pronoun time who`
const NOUNS_LIKE_VERBS: ReadonlySet<string> = new Set(nounsLikeVerbs)
