import type { Document, Quotation, Sentence, Token } from '../language/document.js'
import { overlapping } from '../text/sorted.js'
import { isInside, quotationAt, speakerBeside } from './speakers.js'
import type { Resolution, Sex, Standing } from './standing.js'

/** Pronouns by the sex that they tell. */
const PRONOUNS: ReadonlyMap<string, Sex> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
])

/** What the resolver asks of those who may be meant, and tells them. */
export interface Cast<Referent> {
  readonly sexOf: (referent: Referent) => Sex | null
  /** A pronoun tells the sex of whom it stands for. */
  readonly learn: (referent: Referent, sex: Sex) => void
}

/** Sentences back that are looked over. */
const WINDOW = 3
/** Standings of these sentences that are weighed: more than an article has. */
const MOST_BACK = 40

/**
 * Finds whom each pronoun of the third person stands for. Those who may be meant are weighed by small clues, as in Lappin and Leass (1994): how near
 * they stand, whether they are subjects, how much the text speaks of them, their sex; inside a quotation the speaker is left out. Where two are about
 * as likely, or somebody without a name is, it is left open.
 */
export function resolvePronouns<Referent>(
  document: Document,
  standings: readonly Standing<Referent>[],
  cast: Cast<Referent>,
): readonly Resolution<Referent>[] {
  const found: Resolution<Referent>[] = []
  const counts = new Map<Referent, number>()
  let before: Standing<Referent>[] = []
  let at = 0
  let quoted = 0
  let block = -1
  let heard: Heard<Referent> | null = null
  for (const sentence of document.sentences) {
    // Nothing is carried over from the title or a caption into the text.
    if (sentence.role !== 'text' || sentence.block > block + 1) before = []
    block = sentence.block
    while (at < standings.length && (standings[at] as Standing<Referent>).start < sentence.start) at++
    const named: Standing<Referent>[] = []
    for (let i = at; i < standings.length && (standings[i] as Standing<Referent>).start < sentence.end; i++)
      named.push(standings[i] as Standing<Referent>)
    const speaking = speakerIn(document, sentence, named, quoted)
    if (speaking !== null) heard = { referent: speaking, number: sentence.number ?? 0 }
    const here: Standing<Referent>[] = []
    let next = 0
    sentence.tokens.forEach((token, index) => {
      while (next < named.length && (named[next] as Standing<Referent>).start < token.start) {
        const standing = named[next++] as Standing<Referent>
        here.push(standing)
        if (standing.referent !== null) counts.set(standing.referent, (counts.get(standing.referent) ?? 0) + 1)
      }
      const sex = PRONOUNS.get(token.lower)
      if (sex === undefined) return
      quoted = quotationAt(document, token.start, quoted)
      const quotation = document.quotations[quoted]
      const place: Place<Referent> = {
        document,
        sentence,
        token,
        index,
        sex,
        here,
        before,
        counts,
        cast,
        speaker: null,
        quotation: isInside(quotation, token.start) ? (quotation ?? null) : null,
      }
      const own =
        place.quotation && speakerBeside(place.quotation, document, [...before.slice(-MOST_BESIDE), ...here, ...named])
      const speaker = own ?? (place.quotation ? lastHeard(heard, sentence) : null)
      const best = likeliest({ ...place, speaker })
      if (!best) return
      cast.learn(best.referent, sex)
      counts.set(best.referent, (counts.get(best.referent) ?? 0) + 0.5)
      here.push({
        start: token.start,
        end: token.end,
        referent: best.referent,
        sentence,
        sex,
        isSubject: isSubjectForm(token),
        isPossessive: isPossessive(sentence, index),
        isPronoun: true,
      })
      found.push({ start: token.start, end: token.end, sentence, referent: best.referent, confidence: best.confidence })
    })
    while (next < named.length) here.push(named[next++] as Standing<Referent>)
    before = [...before, ...here].slice(-MOST_BACK)
  }
  return found
}

/** How many of those spoken of before may speak a quotation that goes on over several sentences. */
const MOST_BESIDE = 6

/** Who spoke last, and in which sentence. */
interface Heard<Referent> {
  readonly referent: Referent
  readonly number: number
}

/** A quotation that names no speaker goes on with the words of the one before: '"It rained," Olt said. "He saw it."' */
const lastHeard = <Referent>(heard: Heard<Referent> | null, { number }: Sentence): Referent | null =>
  heard && (number ?? 0) - heard.number <= 2 ? heard.referent : null

/** Who speaks the first quotation that ends in a sentence; null where there is none, or nobody beside it. */
function speakerIn<Referent>(
  document: Document,
  sentence: Sentence,
  named: readonly Standing<Referent>[],
  from: number,
): Referent | null {
  const quotation = document.quotations[quotationAt(document, sentence.start, from)]
  return quotation && quotation.start < sentence.end ? speakerBeside(quotation, document, named) : null
}

interface Place<Referent> {
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

const isSubjectForm = ({ lower }: Token): boolean => lower === 'he' || lower === 'she'
const isPossessive = ({ tokens }: Sentence, index: number): boolean => {
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

function likeliest<Referent>(
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
  const distance = distanceOf(standing, place)
  if (distance > WINDOW) return null
  if (distance === 0 && isBound(standing, place)) return null
  return (
    1 -
    0.55 * distance +
    (sex === place.sex ? 0.5 : 0) +
    (standing.isSubject ? 0.6 : 0) +
    (standing.isPronoun ? 0.35 : 0) -
    (standing.isPossessive ? 0.35 : 0) +
    (referent === null ? -0.5 : Math.min(0.5, 0.12 * (place.counts.get(referent) ?? 0))) -
    (isInOtherQuotation(standing, place) ? 0.8 : 0) +
    (distance === 0 ? recencyOf(standing, place) + (isSubjectForm(place.token) ? 0 : 0.35) : 0)
  )
}

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
  return quotation === null && overlapping(document.quotations, { start, end: start + 1 }).length > 0
}
