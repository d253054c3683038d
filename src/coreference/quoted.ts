import type { Document, Sentence } from '../language/document.js'
import { entryAt, firstFrom } from '../text/sorted.js'
import type { Extent } from '../text/span.js'
import type { Heard } from './heard.js'
import { type Place, pronouns } from './place.js'
import { isInside, quotationAt, sayerBehind, speakerBeside } from './speakers.js'
import type { Standing } from './standing.js'
import { likeliest } from './weigh.js'

/** How many of those spoken of before may speak a quotation that goes on over several sentences. */
const MOST_BESIDE = 6
/** How many of those named behind a quotation may have spoken it. */
const MOST_BEHIND = 3

/** Those named right behind a quotation, which may end some sentences later. */
const namedBehind = <Referent>(
  standings: readonly Standing<Referent>[],
  { end }: Extent,
): readonly Standing<Referent>[] => {
  const at = firstFrom(standings, end)
  return standings.slice(at, at + MOST_BEHIND)
}

/** Who speaks the quotation that a pronoun stands in: somebody named beside it, whom the "he" behind it means, or who was heard before. */
export function speakerOf<Referent>(
  place: Place<Referent>,
  {
    named,
    standings,
  }: { readonly named: readonly Standing<Referent>[]; readonly standings: readonly Standing<Referent>[] },
  heard: Heard<Referent> | null,
): Referent | null {
  const { quotation } = place
  if (!quotation) return null
  const behind = namedBehind(standings, quotation).filter(
    ({ start, sentence: { start: from } }) => start >= place.sentence.end && from < quotation.end,
  )
  const beside = [...place.before.slice(-MOST_BESIDE), ...place.here, ...named, ...behind]
  const own = speakerBeside(quotation, place.document, beside)
  if (own) return own
  const token = sayerBehind(place.document, quotation)
  const last = lastHeard(heard, place)
  const sentence = token && entryAt(place.document.sentences, token.start)
  if (!token || !sentence) return last
  const sex = pronouns.get(token.lower) ?? place.sex
  const inside = beside.filter(({ start }) => isInside(quotation, start)).map(({ referent }) => referent)
  const others = place.here.filter(({ start }) => !isInside(quotation, start))
  const index = firstFrom(sentence.tokens, token.start)
  const said = likeliest({
    ...place,
    sentence,
    token,
    index,
    sex,
    here: others,
    all: [...place.before, ...others],
    quotation: null,
    goesOn: heard,
    teller: null,
    announced: null,
    left: new Set(inside.filter((referent) => referent !== null)),
  })
  if (said?.referent) return said.referent
  return last !== null && (place.cast.sexOf(last) ?? sex) === sex ? last : null
}

/** A quotation that names no speaker goes on with the words of the one before: '"It rained," Olt said. "He saw it."' */
function lastHeard<Referent>(
  heard: Heard<Referent> | null,
  { sentence, before, told }: Place<Referent>,
): Referent | null {
  if (!heard) return null
  // Over many paragraphs, where nothing else is told between.
  const isSame = ({ referent, sentence: other }: Standing<Referent>): boolean =>
    referent === heard.referent && told.get(other) === told.get(sentence)
  return (sentence.number ?? 0) - heard.number <= 2 || before.some(isSame) ? heard.referent : null
}

/** Who speaks the first quotation that ends in a sentence; null where there is none, or nobody beside it. */
export function speakerIn<Referent>(
  document: Document,
  sentence: Sentence,
  { named, from }: { readonly named: readonly Standing<Referent>[]; readonly from: number },
): Referent | null {
  const quotation = document.quotations[quotationAt(document, sentence.start, from)]
  return quotation && quotation.start < sentence.end ? speakerBeside(quotation, document, named) : null
}
