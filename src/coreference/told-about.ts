import { wordSet } from '../language/words/word-set.js'
import { firstFrom } from '../text/sorted.js'
import { areKin } from './kin.js'
import { isPossessive, isSubjectForm, type Place } from './place.js'
import { saysAt } from './sayer.js'
import { isSayingVerb } from './saying.js'
import { isQuoted } from './speakers.js'
import type { Standing } from './standing.js'
import { isUnder, phraseStart } from './subject.js'

/** What the shape of a report says: who is told about in a sentence before, and who only tells it. */
export const reportOf = <Referent>(standing: Standing<Referent>, place: Place<Referent>): number =>
  (isLastActor(standing, place) ? LAST_ACTOR : 0) +
  (isToldUnnamed(standing, place) ? TOLD : 0) +
  (isKinOfSpeaker(standing, place) ? KIN : 0) -
  (isTrailing(standing, place) || isPutInBefore(standing, place) ? TRAILS : 0) -
  (isLeading(standing, place) ? LEADS : 0) -
  (isOwnedBefore(standing, place) ? OWNED : 0)

const TRAILS = 1.2
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
      other.referent !== referent &&
      other.isSubject &&
      other.end < start &&
      !isQuoted(other.start, place.document) &&
      ((other.referent === null ? other.sex : place.cast.sexOf(other.referent)) ?? place.sex) === place.sex,
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

/** "The driver fled, Olt said. Roe saw | him": somebody without a name of whom another tells. */
const isToldUnnamed = <Referent>(standing: Standing<Referent>, place: Place<Referent>): boolean =>
  standing.referent === null &&
  standing.isSubject &&
  standing.sentence !== place.sentence &&
  place.all.some((other) => other.sentence === standing.sentence && isTrailing(other, place))
const TOLD = 0.7
/** Tokens of a title and the comma before it. */
const TITLE = 9
/** Tokens that may follow a name with its verb of saying up to the end: "told reporters on Monday". */
const REST = 7

/** "The driver fled, Olt said, and | he": who only tells it stands between commas. */
const isPutInBefore = <Referent>(standing: Standing<Referent>, { sentence, quotation }: Place<Referent>): boolean =>
  standing.sentence === sentence && quotation === null && isPutIn(standing)

/** Whether somebody with a verb of saying stands between commas: ", Olt said,". */
export function isPutIn<Referent>({ sentence, start, end }: Standing<Referent>): boolean {
  const { tokens } = sentence
  const from = phraseStart(tokens, firstFrom(tokens, start))
  const verb = firstFrom(tokens, end)
  return tokens[from - 1]?.text === ',' && saysAt(sentence, verb) && /^[.,]$/.test(tokens[verb + 1]?.text ?? '')
}

/** "Olt's mother said: | 'He'": of whom kin and lawyers speak. */
const isKinOfSpeaker = <Referent>(
  { referent }: Standing<Referent>,
  { quotation, speaker, kin }: Place<Referent>,
): boolean => quotation !== null && referent !== null && speaker !== null && areKin(kin, referent, speaker)
const KIN = 0.9

/** "Olt said Roe had been fined. | He was suspended": who only tells it, where the next sentence is no saying. */
function isLeading<Referent>(
  standing: Standing<Referent>,
  { sentence, index, token, quotation, before, sex, cast }: Place<Referent>,
): boolean {
  const { sentence: own, referent, isSubject, end } = standing
  if (!isSubject || own === sentence || quotation !== null || !isSubjectForm(token)) return false
  if (saysAt(sentence, index + 1) || SPEAKS.has(sentence.tokens[index + 1]?.lower ?? '')) return false
  if (!saysAt(own, firstFrom(own.tokens, end))) return false
  return before.some(
    (other) =>
      other.sentence === own &&
      other.isSubject &&
      other.start > end &&
      other.referent !== null &&
      other.referent !== referent &&
      (cast.sexOf(other.referent) ?? sex) === sex,
  )
}
const LEADS = 0.5
/** What one does with words. */
const SPEAKS = wordSet`
  also apologised apologized applauded backed blamed called commended condemned criticised criticized defended dismissed hailed has lauded pledged praised
  promised refused rejected stopped thanked then urged vowed`

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
