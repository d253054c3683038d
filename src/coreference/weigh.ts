import type { Document, Quotation, Sentence, Token } from '../language/document.js'
import { isQuoted } from './speakers.js'
import type { Sex, Standing } from './standing.js'

/** What the resolver asks of those who may be meant, and tells them. */
export interface Cast<Referent> {
  readonly sexOf: (referent: Referent) => Sex | null
  /** A pronoun tells the sex of whom it stands for. */
  readonly learn: (referent: Referent, sex: Sex) => void
}

/** Sentences back that are looked over. */
const WINDOW = 3

/** A pronoun where it stands, with all that may tell whom it stands for. */
export interface Place<Referent> {
  /** Who spoke before and goes on. */
  readonly goesOn: Referent | null
  /** Whom the article is mostly about. */
  readonly main: Referent | null
  readonly document: Document
  readonly sentence: Sentence
  readonly token: Token
  readonly index: number
  readonly sex: Sex
  readonly here: readonly Standing<Referent>[]
  readonly before: readonly Standing<Referent>[]
  readonly counts: ReadonlyMap<Referent, number>
  readonly cast: Cast<Referent>
  readonly quotation: Quotation | null
  readonly speaker: Referent | null
}

export const isSubjectForm = ({ lower }: Token): boolean => lower === 'he' || lower === 'she'
export const isPossessive = ({ tokens }: Sentence, index: number): boolean => {
  const { lower } = tokens[index] as Token
  const next = tokens[index + 1]
  return lower === 'his' || (lower === 'her' && (next?.pos === 'NOUN' || next?.pos === 'ADJ' || next?.pos === 'PROPN'))
}

/** By how much the best must lead the second, and the least that it must have. */
const LEAD = 0.55
const LEAST = 0.2

interface Weighed<Referent> {
  readonly referent: Referent | null
  readonly sum: number
}

/** Whom a pronoun most likely stands for; null where two are about as likely, or somebody without a name is. */
export function likeliest<Referent>(
  place: Place<Referent>,
): { readonly referent: Referent; readonly confidence: number } | null {
  const weighed = candidates(place)
  const [best, second] = weighed
  if (!best || best.referent === null || best.sum < LEAST) return null
  const lead = best.sum - (second?.sum ?? LEAST - 1)
  if (lead < LEAD) return null
  return { referent: best.referent, confidence: Math.min(0.95, 0.7 + lead / 8) }
}

/** Whoever may be meant, the likeliest first; each once, by the best of its standings. */
function candidates<Referent>(place: Place<Referent>): readonly Weighed<Referent>[] {
  const best = new Map<Referent | object, Weighed<Referent>>()
  // "Roe praised her" is not Roe, wherever else she was named.
  const isNear = ({ end, isSubject }: Standing<Referent>) => isSubject && place.token.start - end < CLOSE
  const bound = new Set(
    place.here.filter((standing) => isNear(standing) && isBound(standing, place)).map(({ referent }) => referent),
  )
  bound.delete(null)
  for (const standing of [...place.before, ...place.here]) {
    if (bound.has(standing.referent)) continue
    const sum = weigh(standing, place)
    if (sum === null) continue
    const key = standing.referent ?? standing
    const known = best.get(key as Referent | object)
    if (!known || known.sum < sum) best.set(key as Referent | object, { referent: standing.referent, sum })
  }
  return [...best.values()].sort((a, b) => b.sum - a.sum)
}

/** Characters between a subject and the object of its verb. */
const CLOSE = 24

/** The clues for one standing, added up; null where it cannot be meant. */
function weigh<Referent>(standing: Standing<Referent>, place: Place<Referent>): number | null {
  const { referent } = standing
  const sex = referent === null ? standing.sex : (place.cast.sexOf(referent) ?? standing.sex)
  if (sex !== null && sex !== place.sex) return null
  if (referent !== null && referent === place.speaker) return null
  const goesOn = referent !== null && referent === place.goesOn
  const distance = Math.min(distanceOf(standing, place), goesOn ? 1 : Number.POSITIVE_INFINITY)
  if (distance > WINDOW) return null
  if (distance === 0 && isBound(standing, place)) return null
  return (
    1 -
    0.55 * distance +
    (sex === place.sex ? 0.5 : 0) +
    (goesOn ? 0.6 : 0) +
    roleOf(standing) +
    fameOf(referent, place) -
    (isInOtherQuotation(standing, place) ? 0.8 : 0) +
    (distance === 0 ? recencyOf(standing, place) + (isSubjectForm(place.token) ? 0 : 0.35) : 0)
  )
}

/** What the place of a name in its sentence says. */
const roleOf = <Referent>({ isSubject, isPronoun, isPossessive: owns }: Standing<Referent>): number =>
  (isSubject ? 0.6 : 0) + (isPronoun ? 0.35 : 0) - (owns ? 0.35 : 0)

/** How much the article speaks of somebody; those without a name are seldom meant. */
function fameOf<Referent>(referent: Referent | null, place: Place<Referent>): number {
  if (referent === null) return -0.5
  const isProtagonist = referent === place.main && opensParagraph(place)
  return Math.min(0.5, 0.12 * (place.counts.get(referent) ?? 0)) + (isProtagonist ? 0.4 : 0)
}

/** A paragraph goes on about the one whom the article is about: "In his memoirs, Olt". */
const opensParagraph = <Referent>({ index, quotation, sentence, before }: Place<Referent>): boolean =>
  quotation === null && index <= OPENING && before.at(-1)?.sentence.block !== sentence.block
const OPENING = 6

/** How many sentences lie between: each one of a paragraph between counts half more. */
function distanceOf<Referent>({ sentence }: Standing<Referent>, place: Place<Referent>): number {
  const gap = (place.sentence.number ?? 0) - (sentence.number ?? 0)
  return gap + (place.sentence.block === sentence.block ? 0 : 0.4)
}

/** Of two in one sentence the nearer, a little. */
const recencyOf = <Referent>({ end }: Standing<Referent>, { token }: Place<Referent>): number =>
  Math.max(0, 0.3 - (token.start - end) / 400)

const CLAUSE =
  /[,;:()"]|\s-\s|\b(?:after|although|and|because|before|but|if|that|when|where|while|who|whom|which|as|since|until|\w+ing)\b/

/** "Olt praised her": not Olt, who is the subject of the same clause; "herself" is nobody else. */
function isBound<Referent>(
  standing: Standing<Referent>,
  { document, token, sentence, index }: Place<Referent>,
): boolean {
  const between = document.plain.slice(standing.end, token.start)
  if (/self$/.test(token.lower)) return false
  const isObject = token.lower === 'him' || (token.lower === 'her' && !isPossessive(sentence, index))
  // "Mr Olt, his wife": what stands right beside a name is not about it, but "Olt and his wife" is.
  if (between.trim() === '' && !standing.isPossessive) return true
  return isObject && !CLAUSE.test(between)
}

/** Those named inside a quotation are seldom taken up outside, nor those of another quotation inside one. */
function isInOtherQuotation<Referent>(
  { start }: Standing<Referent>,
  { document, quotation }: Place<Referent>,
): boolean {
  return quotation === null && isQuoted(start, document)
}
