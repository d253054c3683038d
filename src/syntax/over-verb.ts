import { wordSet } from '../language/words/word-set.js'
import { relativeStart } from './relative.js'
import { isHead, simplePhraseBefore } from './simple-phrase-before.js'
import type { View } from './view.js'

/** Over a participle, or the verb of a relative clause, that stands before a phrase. */
export function overVerb(view: View, verb: number, isSubject: boolean): number | null {
  const { classes, tokens } = view
  const lower = tokens[verb]?.lower ?? ''
  const isIng = lower.endsWith('ing')
  if (isIng && isHead(view, verb - 1) && classes[verb - 1] !== 'pronoun') return reducedRelative(view, verb)
  // "a man suspected of killing | two guards", "a girl named | Ana"
  if (isIng && classes[verb - 1] === 'of')
    return describedBefore(view, verb - 2, isSubject) ?? relativeBefore(view, verb)
  if (isSubject && NAMED.has(lower) && isHead(view, verb - 1)) return reducedRelative(view, verb)
  if (classes[verb - 1] === 'to') return governedRelative(view, verb, isSubject) ?? relativeBefore(view, verb)
  // "a judge who said | the man was hurt"
  return REPORTS.has(lower) ? null : relativeBefore(view, verb)
}

/** "rebels belonging to | the front", "results published in | the Gazette": over the participle to its noun. */
export function describedBefore(view: View, participle: number, isSubject: boolean): number | null {
  const { classes, tokens } = view
  if (classes[participle] !== 'verb' || !isHead(view, participle - 1) || classes[participle - 1] === 'pronoun')
    return null
  const isIng = /ing$/.test(tokens[participle]?.lower ?? '')
  return isIng || (isSubject && isAfterParticiple(view, participle)) ? reducedRelative(view, participle) : null
}

/** "workers trying to cross | the river", "a council set up to oversee | talks": back over the infinitive to the participle and its noun. */
function governedRelative(view: View, verb: number, isSubject: boolean): number | null {
  const governor = isSubject && PARTICLES.has(view.tokens[verb - 2]?.lower ?? '') ? verb - 3 : verb - 2
  const isParticiple =
    view.classes[governor] === 'verb' &&
    (/(?:ing|ed)$/.test(view.tokens[governor]?.lower ?? '') || (isSubject && isAfterParticiple(view, governor)))
  return isParticiple && isHead(view, governor - 1) && view.classes[governor - 1] !== 'pronoun'
    ? reducedRelative(view, governor)
    : null
}

/** Whether a past form is a participle that hangs on its noun, and not the verb of a clause: nothing but -ed tells. */
const isAfterParticiple = ({ tokens }: View, i: number): boolean =>
  !REPORTS.has(tokens[i]?.lower ?? '') &&
  (IRREGULAR.has(tokens[i]?.lower ?? '') || /(?:ed|en|wn|ade|ught|und|ent|id)$/.test(tokens[i]?.lower ?? ''))

const PARTICLES = wordSet`in out together up`

const IRREGULAR = wordSet`built cut held hit hurt kept lost put set shot struck`

/** "a study documenting the leak": back to the start of "a study". */
function reducedRelative(view: View, verb: number): number | null {
  const head = simplePhraseBefore(view, verb)
  if (!head) return null
  return OPENING.has(view.classes[head.from - 1] ?? 'end') ? head.from : null
}
const OPENING = wordSet`comma conjunction end mark of that`

/** "the document which had the stamp": back over a relative clause to the start of "the document". */
export function relativeBefore(view: View, verb: number): number | null {
  const pronoun = relativeStart(view, verb)
  return pronoun === null ? null : (simplePhraseBefore(view, pronoun)?.from ?? null)
}

/** The same, of "who" and "which" alone: "that" may open what somebody says. */
export function whoBefore(view: View, verb: number): number | null {
  const pronoun = relativeStart(view, verb)
  return pronoun !== null && view.classes[pronoun] === 'who' ? (simplePhraseBefore(view, pronoun)?.from ?? null) : null
}

const NAMED = wordSet`called dubbed named nicknamed surnamed`

/** What follows these without "that" is a clause: "said | Olt and Hale left". */
export const REPORTS = wordSet`believe believed believes claimed claims reported reports said say says thought`
