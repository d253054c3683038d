import type { Document, Sentence } from '../language/document.js'
import { type Heard, heardAfter, whoGoesOn } from './heard.js'
import { isInside, quotationAt, speakerBeside } from './speakers.js'
import type { Resolution, Sex, Standing } from './standing.js'
import { type Cast, isPossessive, isSubjectForm, likeliest, type Place } from './weigh.js'

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
  let main: Referent | null = null
  /** Those of the headline and the first sentence. */
  const opening = new Set<Referent>()
  let all = 0
  for (const sentence of document.sentences) {
    // Nothing is carried over from the title or a caption into the text.
    if (sentence.role !== 'text' || sentence.block > block + 1) before = []
    block = sentence.block
    while (at < standings.length && (standings[at] as Standing<Referent>).start < sentence.start) at++
    const named: Standing<Referent>[] = []
    for (let i = at; i < standings.length && (standings[i] as Standing<Referent>).start < sentence.end; i++)
      named.push(standings[i] as Standing<Referent>)
    const speaking = speakerIn(document, sentence, named, quoted)
    const quoting: Heard<Referent> | null =
      speaking === null ? heard : { referent: speaking, number: sentence.number ?? 0 }
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
        goesOn: isSubjectForm(token) ? whoGoesOn(heard, { document, sentence, here }, index) : null,
        main,
        quotation: isInside(quotation, token.start) ? (quotation ?? null) : null,
      }
      const own =
        place.quotation && speakerBeside(place.quotation, document, [...before.slice(-MOST_BESIDE), ...here, ...named])
      const speaker = own ?? (place.quotation ? lastHeard(quoting, sentence) : null)
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
    heard = heardAfter({ document, sentence, here }, { heard, quoting })
    for (const { referent } of here) {
      if (referent !== null) all++
      if (referent !== null && (sentence.number ?? 0) <= 1) opening.add(referent)
    }
    main = [...opening].find((each) => isMain(counts.get(each) ?? 0, all)) ?? null
    before = [...before, ...here].slice(-MOST_BACK)
  }
  return found
}

/** Named often, and half of all that is said of people is of that one. */
const isMain = (count: number, all: number): boolean => count >= 4 && count >= all / 2

/** How many of those spoken of before may speak a quotation that goes on over several sentences. */
const MOST_BESIDE = 6

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
