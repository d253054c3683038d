import { questionWords } from '../../../language/words/function-words.js'
import { WEAK } from '../../../language/words/reporting.js'
import { reportingNounOf } from '../../../language/words/reporting-forms.js'
import { wordSet } from '../../../language/words/word-set.js'
import { hasFiniteVerb, isClauseStart } from '../../../syntax/clause.js'
import { nounPhraseAfter } from '../../../syntax/noun-phrase-after.js'
import { skipQuantifier } from '../../../syntax/quantifiers.js'
import { isVerbal } from '../../../syntax/verb-group.js'
import type { Construction, Context } from '../reading/construction.js'
import { contentFrom, opensQuotation, quotationBehind, quotedContentFrom } from '../reading/contents.js'
import { isDocumentRange } from '../reading/range-type.js'

/** Verbs of saying before what was said. The first construction that fits is taken. */
export const activeConstructions: readonly Construction[] = [
  {
    name: 'said-quotation',
    examples: [
      '{Olt|source} {said|cue}, {"It leaked."|content}',
      '{The board|source} {replied|cue} on Monday: {"We knew nothing."|content}',
      '{She|source} {said|cue} {"the pier is rotten" from end to end|content}.',
    ],
    leaves: ['She wore a "Save the Pier" cap.'],
    confidence: 0.95,
    find(context) {
      if (!context.occurrence.verb.takesQuotation) return null
      const mark = quotationBehind(context.unit, context.at) ?? quotationBehindColon(context)
      const range = mark === null ? null : quotedContentFrom(context, mark)
      return range && { content: [range] }
    },
  },
  {
    name: 'said-that',
    examples: [
      '{Olt|source} {said|cue} {that the pier leaked|content}.',
      '{The ministry|source} {has repeatedly denied|cue} {that it knew|content}.',
      '{The board|source} {said|cue} in a statement on Monday {that nobody was hurt|content}.',
    ],
    leaves: ['The board that met on Monday left early.'],
    confidence: 0.95,
    find(context) {
      const { unit, occurrence, at } = context
      if (unit.classes[at] !== 'that' || !(occurrence.verb.takesClause || canTakeThat(context))) return null
      // "maintain in banks that | sustain them": a relative clause.
      if (at > occurrence.group.to && isVerbal(unit, at + 1)) return null
      return at + 1 < context.limit ? { content: [contentFrom(context, at)] } : null
    },
  },
  {
    name: 'said-clause',
    examples: [
      '{Olt|source} {said|cue} {the pier leaked|content}.',
      '{Divers|source} {fear|cue} {the hull is lost|content}.',
      '{Opinion polls|source} {suggest|cue} {the mayor will lose|content}.',
    ],
    leaves: ['He found the pier.', 'The board knows its port.'],
    confidence: 0.9,
    find(context) {
      const at = isStrayComma(context) ? context.at + 1 : context.at
      return startsReportedClause({ ...context, at }) ? { content: [contentFrom(context, at)] } : null
    },
  },
  {
    name: 'asked-whether',
    examples: [
      '{Reporters|source} {asked|cue} {whether the pier would close|content}.',
      '{Critics|source} {questioned|cue} {why nobody was told|content}.',
    ],
    leaves: ['They asked for bread when it rained.'],
    confidence: 0.8,
    find(context) {
      const { unit, occurrence, at } = context
      const lower = unit.tokens[at]?.lower ?? ''
      const { verb, isNegated, voice } = occurrence
      if (!questionWords.has(lower) || isNegated || voice === 'infinitive') return null
      if (!verb.takesQuestion && !verb.takesClause) return null
      // "said when", "reported while": only "what" and "how" follow a verb that does not ask.
      if (!verb.takesQuestion && !/^(?:what|how|why)$/.test(lower)) return null
      return { content: [contentFrom(context, at)], lemma: `${verb.lemma}${verb.takesQuestion ? ' whether' : ''}` }
    },
  },
  {
    name: 'vowed-to',
    examples: [
      '{The mayor|source} {vowed|cue} {to appeal|content}.',
      '{Rebels|source} {have threatened|cue} {to close the port|content}.',
    ],
    leaves: ['The mayor wants to appeal.'],
    confidence: 0.8,
    find(context) {
      const { unit, occurrence, at } = context
      const isNot = unit.classes[at] === 'not'
      const { verb } = occurrence
      if (unit.classes[isNot ? at + 1 : at] !== 'to' || !(verb.takesInfinitive || verb.lemma === 'warn')) return null
      return { content: [contentFrom(context, at)] }
    },
  },
]

/** "repeated that it leaks", and not "repeated that message". */
const canTakeThat = ({ unit, occurrence, at }: Context): boolean =>
  WITH_THAT.has(occurrence.verb.lemma) && isClauseStart(unit, at + 1)

/** Verbs that govern a clause only where "that" opens it. */
const WITH_THAT = wordSet`ask continue protest repeat`

/** 'said in a televised address: "We …"': the quotation behind the colon that closes what is told of the occasion. */
function quotationBehindColon({ unit, occurrence, at, limit }: Context): number | null {
  if (!occurrence.verb.isSaying) return null
  const isPlaced = unit.classes[at] === 'preposition'
  for (let i = at; i < Math.min(limit, at + 25); i++) {
    if (unit.quotations[i]) return null
    // 'said from the steps of the embassy, "It …"'
    const isJoint =
      unit.tokens[i]?.lower === ':' || (isPlaced && unit.classes[i] === 'comma' && opensQuotation(unit, i + 1))
    if (!isJoint) continue
    return opensQuotation(unit, i + 1) && !hasFiniteVerb(unit, at, i) ? i + 1 : null
  }
  return null
}

/** "said no", "say otherwise": an answer with nothing to check. */
const NO_CONTENTS = /^(?:no\.?|yes|so|otherwise|nothing|little|much|more|goodbye|hello|it|this|that)$/

/** Whether a clause without "that" begins where the content would. Some verbs must show theirs more plainly than "say". */
function startsReportedClause(context: Context): boolean {
  const { unit, occurrence, at, limit } = context
  const { verb, subject, isNegated, voice } = occurrence
  if (!verb.takesClause || at >= limit || (voice === 'infinitive' && WEAK.has(verb.lemma))) return false
  const kind = unit.classes[at] ?? 'end'
  // "What he said next surprised them" says nothing.
  if (subject?.kind === 'own' && unit.tokens[subject.start - 1]?.lower === 'what') return false
  if (NO_STARTS.has(kind) || (isNegated && kind === 'subordinator')) return false
  if (verb.lemma === 'say' || verb.lemma === 'state') return startsWhatIsSaid(context)
  if (skipQuantifier(unit, at) > at) return isClauseStart(unit, at)
  if (BEHIND_VERBS.has(kind) || isReportedThing(context)) return false
  return isShown(context) || isVowed(context) || (isClauseStart(unit, at) && (!WEAK.has(verb.lemma) || kind !== 'verb'))
}

/** "Olt said, there was no leak": a comma where none belongs, in a sentence that opens with who says it. */
function isStrayComma({ unit, occurrence, at }: Context): boolean {
  const { verb, group, subject } = occurrence
  const opens = subject?.kind === 'own' && unit.classes.slice(0, subject.start).every((kind) => kind === 'conjunction')
  return opens && verb.lemma === 'say' && at === group.to && unit.classes[at] === 'comma' && isClauseStart(unit, at + 1)
}

/** "vowed | its fight against rebels, at home and abroad, would go on": a verb of one's own acts, whose clause has an aside. */
function isVowed({ unit, occurrence, at }: Context): boolean {
  if (occurrence.verb.lemma !== 'vow' && occurrence.verb.lemma !== 'pledge') return false
  const end = nounPhraseAfter(unit, at)
  const close = end !== null && unit.classes[end] === 'comma' ? unit.classes.indexOf('comma', end + 1) : -1
  return unit.classes[close + 1] === 'aux'
}

/** "countered | the claim that it leaked": an object. */
function isReportedThing({ unit, at }: Context): boolean {
  const end = nounPhraseAfter(unit, at)
  return end !== null && unit.classes[end] === 'that' && reportingNounOf(unit.tokens[end - 1]?.lower ?? '') !== null
}

const NO_STARTS = wordSet`comma conjunction end mark that`
const BEHIND_VERBS = wordSet`of preposition subordinator to`

/** Whether what stands behind "said" is said, and not when or where. */
function startsWhatIsSaid({ unit, at, limit }: Context): boolean {
  const kind = unit.classes[at]
  const lower = unit.tokens[at]?.lower ?? ''
  const next = unit.classes[at + 1]
  if (kind === 'preposition' && !hasFiniteVerb(unit, at, limit)) return false
  if ((lower === 'no' || lower === 'yes') && (next === 'to' || next === 'preposition')) return false
  if (NO_CONTENTS.test(lower) && at + 1 >= limit) return false
  return !TIME_OPENERS.has(lower)
}

const TIME_OPENERS = wordSet`as before after when`

/** "polls show Olt leading": of what has figures or text, a phrase and what it is doing. */
function isShown({ unit, occurrence, at }: Context): boolean {
  const { verb, subject } = occurrence
  if (!SHOWING.has(verb.lemma) || subject?.kind !== 'own') return false
  const end = nounPhraseAfter(unit, at)
  const isDoing = end !== null && unit.classes[end] === 'verb' && /ing$/.test(unit.tokens[end]?.lower ?? '')
  return isDoing && isDocumentRange(unit, subject.core)
}

const SHOWING = wordSet`find reveal show suggest`
