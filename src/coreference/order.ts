import type { Token } from '../language/document.js'
import { wordSet } from '../language/words/word-set.js'
import { isSubjectForm, type Place } from './place.js'
import type { Standing } from './standing.js'

/** What the order in which an article tells of its people says: who was named last, together with whom, in which paragraph. */
export const orderOf = <Referent>(standing: Standing<Referent>, place: Place<Referent>): number =>
  (isIntroduced(standing, place) ? INTRODUCED : 0) +
  (isNearestActor(standing, place) ? NEAREST : 0) -
  (isJoint(standing, place) ? JOINT : 0) -
  (isBeforeTopic(standing, place) ? BEFORE_TOPIC : 0) -
  // Somebody without a name is seldom taken up in another paragraph.
  (standing.referent === null && standing.sentence.block !== place.sentence.block ? ELSEWHERE : 0)
const JOINT = 0.4
const ELSEWHERE = 0.3
const BEFORE_TOPIC = 0.6
const INTRODUCED = 0.6

const NEAREST = 0.8

/** "After Olt held a talk in which he", "Olt left over what he called": who acts in the clause that it hangs on. */
const isNearestActor = <Referent>(standing: Standing<Referent>, place: Place<Referent>): boolean =>
  standing.isSubject &&
  standing.sentence === place.sentence &&
  isSubjectForm(place.token) &&
  hangsOn(place.sentence.tokens.slice(place.index - 1, place.index + 2)) &&
  place.here.findLast(({ isSubject, sex }) => isSubject && (sex ?? place.sex) === place.sex) === standing

const hangsOn = ([joint, , verb]: readonly Token[]): boolean =>
  joint?.lower === 'which' || (joint?.lower === 'what' && CALLS.has(verb?.lower ?? ''))
const CALLS = wordSet`called calls described describes termed terms`

/** "Olt and Roe": one of several names that stand together, of which another may be meant as well. */
const isJoint = <Referent>(
  { referent, start, end, sentence, isPronoun, isPossessive: owns }: Standing<Referent>,
  { document, all, cast, sex }: Place<Referent>,
): boolean =>
  referent !== null &&
  !isPronoun &&
  !owns &&
  all.some(
    (other) =>
      other.sentence === sentence &&
      other.referent !== null &&
      other.referent !== referent &&
      !other.isPronoun &&
      (cast.sexOf(other.referent) ?? sex) === sex &&
      (other.start >= end
        ? AND.test(document.plain.slice(end, other.start))
        : other.end <= start && AND.test(document.plain.slice(other.end, start))),
  )
const AND =
  /^(?:, [^,.;:"]{1,40},?)? and (?:(?:[Tt]he |\p{Lu}|[a-z]+(?:er|or|ist|man|ian|ent|ant) )[\p{L}.'-]* ?){0,5}$/u

/** "… was joined by Mara Olt. She": who was named for the first time at the end of the sentence before. */
function isIntroduced<Referent>(standing: Standing<Referent>, place: Place<Referent>): boolean {
  const { referent, sentence, isSubject, isPronoun, isPossessive: owns, end } = standing
  return (
    referent !== null &&
    !isPronoun &&
    !isSubject &&
    !owns &&
    place.index === 0 &&
    isSubjectForm(place.token) &&
    place.quotation === null &&
    (place.counts.get(referent) ?? 0) <= 2 &&
    sentence.block === place.sentence.block &&
    (place.sentence.number ?? 0) - (sentence.number ?? 0) === 1 &&
    place.before.at(-1) === standing &&
    INTRODUCES.test(place.document.plain.slice(end, place.token.start))
  )
}
const INTRODUCES = /^(?: of [^,.;:"]{1,40}|, [^.;:"]{1,60})?[.!] $/

/** Whether somebody was last told of before the paragraph, which tells of somebody else of that sex: "Olt spoke of its aims. He", "They met Olt. He". */
const isBeforeTopic = <Referent>(
  { referent, sentence }: Standing<Referent>,
  { sentence: here, all, sex, cast }: Place<Referent>,
): boolean => {
  if (sentence.block === here.block) return false
  const topic = all.find(
    (other) =>
      other.sentence.block === here.block && other.referent !== null && (cast.sexOf(other.referent) ?? sex) === sex,
  )
  return (
    topic !== undefined &&
    !topic.isPronoun &&
    !topic.isPossessive &&
    topic.referent !== referent &&
    (topic.isSubject || topic.sentence !== here)
  )
}
