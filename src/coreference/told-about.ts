import { wordSet } from '../language/words/word-set.js'
import { firstFrom } from '../text/sorted.js'
import { saysAt } from './heard.js'
import { isPossessive, isSubjectForm, type Place } from './place.js'
import { isSayingVerb } from './saying.js'
import { isQuoted } from './speakers.js'
import type { Standing } from './standing.js'
import { isUnder } from './subject.js'

/** What the shape of a report says: who is told about in a sentence before, and who only tells it. */
export const reportOf = <Referent>(standing: Standing<Referent>, place: Place<Referent>): number =>
  (isLastActor(standing, place) ? LAST_ACTOR : 0) -
  (isTrailing(standing, place) ? TRAILS : 0) -
  (isOwnedBefore(standing, place) ? OWNED : 0)

const TRAILS = 0.9
const OWNED = 0.5
const LAST_ACTOR = 0.9

/** "Roe is held in Tarn, Olt said. | He": mostly of whom it was told, where the sentence itself is not said by "he". */
function isTrailing<Referent>(standing: Standing<Referent>, place: Place<Referent>): boolean {
  const { sentence, start, end, referent } = standing
  if (referent === null || sentence === place.sentence || saysAt(place.sentence, place.index + 1)) return false
  if (place.quotation !== null) return false
  const isToldOf = place.all.some(
    (other) =>
      other.sentence === sentence &&
      other.referent !== null &&
      other.referent !== referent &&
      other.isSubject &&
      other.end < start &&
      !isQuoted(other.start, place.document) &&
      (place.cast.sexOf(other.referent) ?? place.sex) === place.sex,
  )
  if (!isToldOf) return false
  const { tokens } = sentence
  const at = firstFrom(tokens, end)
  const last = tokens.length - 1
  const before = tokens.slice(Math.max(0, firstFrom(tokens, start) - TITLE), firstFrom(tokens, start))
  const isBehind = before.some(({ text }) => text === ',') && saysAt(sentence, at) && last - at <= REST
  const isInverted = at >= last - 1 && before.some((token, i) => isSayingVerb(token) && before[i - 1]?.text === ',')
  return isBehind || isInverted
}
/** Tokens of a title and the comma before it. */
const TITLE = 9
/** Tokens that may follow a name with its verb of saying up to the end: "told reporters on Monday". */
const REST = 7

/** "Roe ordered Olt to come. | He noted": at the head of a paragraph, who acted in the sentence right before. */
function isLastActor<Referent>(
  standing: Standing<Referent>,
  { sentence, index, token, before, quotation }: Place<Referent>,
): boolean {
  if (index !== 0 || quotation !== null || !isSubjectForm(token) || !saysAt(sentence, 1)) return false
  if (!standing.isSubject || isUnder(standing.sentence, standing.start)) return false
  if ((sentence.number ?? 0) - (standing.sentence.number ?? 0) !== 1) return false
  return before.filter(({ sentence: other, isSubject }) => other === standing.sentence && isSubject).length === 1
}

/** "Olt spoke of his rival, Roe, and his team": who is told to be somebody's owns the next thing less. */
function isOwnedBefore<Referent>(
  standing: Standing<Referent>,
  { sentence, index, here, sex }: Place<Referent>,
): boolean {
  if (standing.sentence !== sentence || standing.isPronoun || !isPossessive(sentence, index)) return false
  const { tokens } = sentence
  const at = firstFrom(tokens, standing.start)
  if (tokens[at - 1]?.text !== ',') return false
  const owner = tokens.slice(Math.max(0, at - 1 - LONGEST_OWNED), at - 1).findLast(({ lower }) => OWNERS.has(lower))
  const known = owner && here.find(({ start }) => start === owner.start)
  return known?.isPronoun === true && known.sex === sex && known.referent !== standing.referent
}
const OWNERS = wordSet`his her`
const LONGEST_OWNED = 5
