import type { Sentence, Token } from '../language/document.js'
import { kinNouns } from '../language/words/kin.js'
import { wordSet } from '../language/words/word-set.js'
import { firstFrom, startingIn } from '../text/sorted.js'
import { isOneClause, isWhoClause, pastAside } from './bound.js'
import { type Heard, isAnnexedAt } from './heard.js'
import { isPossessive, isSubjectForm, type Place } from './place.js'
import { saysAt } from './sayer.js'
import { isSayingVerb } from './saying.js'
import { isQuoted } from './speakers.js'
import type { Standing } from './standing.js'
import { isUnder, phraseStart } from './subject.js'
import type { Teller } from './teller.js'

/** Whether somebody spoken of is the one who was heard. */
export const isOneOf = <Referent>(standing: Standing<Referent>, heard: Heard<Referent>): boolean =>
  standing.referent === null ? standing === heard.standing : standing.referent === heard.referent

/** The dead seldom speak. */
export const isMute = <Referent>(
  { referent }: Standing<Referent>,
  { cast, token, sentence, index }: Place<Referent>,
): boolean => referent !== null && isSubjectForm(token) && saysAt(sentence, index + 1) && cast.isDead(referent)

/** The subject of the sentence before, in one paragraph: what is told mostly goes on about the same one, until another acts. */
export const isCentre = <Referent>(
  { isSubject, sentence, start }: Standing<Referent>,
  place: Place<Referent>,
): boolean =>
  isSubject &&
  !isUnder(sentence, start) &&
  sentence.block === place.sentence.block &&
  (place.sentence.number ?? 0) - (sentence.number ?? 0) === 1 &&
  !place.here.some((other) => other.isSubject && (other.sex ?? place.sex) === place.sex)

/** What nearness in one sentence says. */
export const besideOf = <Referent>(standing: Standing<Referent>, place: Place<Referent>): number =>
  recencyOf(standing, place) +
  (isSubjectForm(place.token) ? 0 : 0.35) +
  (isJoined(standing, place) ? JOINED : 0) +
  (isOwner(standing, place) ? 0.5 : 0) +
  (isOwnerAround(standing, place) ? OWNS_AROUND : 0) +
  (isDoneToAnother(standing, place) ? DONE_TO_ANOTHER : 0) +
  (isToDo(standing, place) || isClaimant(standing, place) ? TO_DO_IT : 0) +
  (isActorToldOf(standing, place) ? ACTS : 0) +
  (isToldOf(standing, place) ? TOLD_OF : 0) +
  (isOwnerAgain(standing, place) ? 0.8 : 0) +
  (standing.referent === null ? unnamedBeside(standing, place) : 0) -
  (isAnnexed(place) ? (place.goesOn ? ANNEXED_TO_HEARD : ANNEXED) : 0)

/** "A woman fell when she ran", "he hit his wife when she ran": who acts in the same sentence, or is kin to somebody in it, needs no name. */
const unnamedBeside = <Referent>(
  { isSubject, isPossessive: owns, start, end }: Standing<Referent>,
  { document }: Place<Referent>,
): number => (isSubject ? 0.5 : !owns && UNNAMED.has(document.plain.slice(start, end).toLowerCase()) ? 0.8 : 0)
const UNNAMED: ReadonlySet<string> = new Set([...kinNouns, 'boy', 'girl', 'man', 'woman'])

/** "Olt passed his rival": who acts in the clause, where nobody else is told of between: "Olt told him on his first day". */
const isOwner = <Referent>({ end, isSubject }: Standing<Referent>, place: Place<Referent>): boolean =>
  isSubject &&
  isPossessive(place.sentence, place.index) &&
  isOneClause(pastAside(place.document.plain.slice(end, place.token.start)).replace(SINCE, '')) &&
  isLastOfSex(end, place)
/** "Olt was ill before his trial": no clause of its own. */
const SINCE = / (?:after|before|since|until) $/

const isLastOfSex = <Referent>(end: number, { here, sex }: Place<Referent>): boolean =>
  !here.some((other) => other.start >= end && (other.sex ?? sex) === sex)

/** "Olt's fear of his father": who owns the phrase that the pronoun stands in. */
function isOwnerAround<Referent>(
  { end, isPossessive: owns }: Standing<Referent>,
  { sentence, index }: Place<Referent>,
): boolean {
  const { tokens } = sentence
  if (!owns || !isPossessive(sentence, index) || tokens[index - 1]?.pos !== 'ADP') return false
  let at = index - 2
  while (index - at < LONGEST_OWNED && (tokens[at]?.pos === 'NOUN' || tokens[at]?.pos === 'ADJ')) at--
  return tokens[at]?.start === end && tokens[at]?.pos === 'PART'
}
const OWNS_AROUND = 2.4
const LONGEST_OWNED = 7

/** "Olt, who sold his house": of whom a relative clause tells. */
const isToldOf = <Referent>({ end }: Standing<Referent>, place: Place<Referent>): boolean =>
  isPossessive(place.sentence, place.index) &&
  isWhoClause(place.document.plain.slice(end, place.token.start)) &&
  isLastOfSex(end, place)
const TOLD_OF = 0.9

/** "His father was a baker and his mother": whose both are. */
const isOwnerAgain = <Referent>(standing: Standing<Referent>, { sentence, index }: Place<Referent>): boolean =>
  standing.isPronoun &&
  standing.isPossessive &&
  isPossessive(sentence, index) &&
  JOINTS.has(sentence.tokens[index - 1]?.lower ?? '')
const JOINTS = wordSet`and but or`

/** "His mother was a baker. His father": the next sentence opens with whose both are. */
export const opensAgain = <Referent>(standing: Standing<Referent>, { sentence, index }: Place<Referent>): boolean =>
  index === 0 &&
  standing.isPronoun &&
  standing.isPossessive &&
  isPossessive(sentence, 0) &&
  standing.start === standing.sentence.start &&
  standing.sentence.block === sentence.block &&
  (sentence.number ?? 0) - (standing.sentence.number ?? 0) === 1

/** "Olt sacked Roe after he": as likely the one to whom it was done, who stands right before. */
function isDoneToAnother<Referent>(standing: Standing<Referent>, place: Place<Referent>): boolean {
  const { sentence, token, index, here } = place
  const joint = sentence.tokens[index - 1]
  if (!standing.isSubject || !isSubjectForm(token) || !joint || !REASONS.has(joint.lower)) return false
  const other = here.findLast(({ end, isPossessive }) => end <= joint.start && !isPossessive)
  if (!other || other.isSubject || other.start < standing.end || joint.start - other.end > 1) return false
  if ((other.sex ?? place.sex) !== place.sex) return false
  const from = phraseStart(sentence.tokens, firstFrom(sentence.tokens, other.start))
  return sentence.tokens[from - 1]?.pos === 'VERB'
}
const REASONS = wordSet`after as because before if since unless until when while`
const DONE_TO_ANOTHER = -0.6

/** "Roe told Olt to think of his wife": who is to do it. */
const isToDo = <Referent>(
  { start, end, isSubject, isPossessive: owns, sentence }: Standing<Referent>,
  place: Place<Referent>,
): boolean =>
  !isSubject &&
  !owns &&
  isPossessive(place.sentence, place.index) &&
  BIDDING.has(sentence.tokens[phraseStart(sentence.tokens, firstFrom(sentence.tokens, start)) - 1]?.lower ?? '') &&
  TO.test(place.document.plain.slice(end, place.token.start))
const TO_DO_IT = 1.2
const TO = /^ (?:not )?to [a-z]+ (?:[a-z]+ ){0,4}$/
const BIDDING = wordSet`
  advised allowed asked begged compelled encouraged forced helped instructed invited ordered persuaded pressed pressured told urged warned`

/** "Roe denied claims by Olt that | he": whose claims they are. */
const isClaimant = <Referent>(
  { start, end }: Standing<Referent>,
  { document: { plain }, token }: Place<Referent>,
): boolean =>
  plain.slice(end, token.start) === ' that ' && CLAIMS_BY.test(plain.slice(Math.max(0, start - MOST_CLAIMED), start))
const CLAIMS_BY =
  /\b(?:accusation|allegation|assertion|claim|complaint|remark|report|statement|suggestion)s? (?:by|from) [^,.;:"]*$/
const MOST_CLAIMED = 80

/** "Roe said Olt was ashamed of what | he": who acts in the clause that is told. */
const isActorToldOf = <Referent>(
  standing: Standing<Referent>,
  { sentence, index, token, here, sex }: Place<Referent>,
): boolean =>
  standing.isSubject &&
  (UNDER.has(sentence.tokens[index - 1]?.lower ?? '') || token.lower === 'him' || isPossessive(sentence, index)) &&
  here.findLast(({ isSubject, sex: other }) => isSubject && (other ?? sex) === sex) === standing &&
  here.some(
    ({ isSubject, start, end }) =>
      isSubject &&
      end < standing.start &&
      standing.start - end < REACH_OF_TELLING &&
      startingIn(sentence.tokens, { start, end: standing.start }).some(tells),
  )
/** "Said", "points out that". */
const tells = (token: Token): boolean => isSayingVerb(token) || token.lower === 'that'
const UNDER = wordSet`after because before how once until what when where whether while why`
const ACTS = 0.6
const REACH_OF_TELLING = 120

/** "Olt and his wife", "praised Olt for his work", "told Olt and thanked him". */
function isJoined<Referent>(
  { end, isSubject, referent }: Standing<Referent>,
  { document, token, sentence, index }: Place<Referent>,
): boolean {
  const between = document.plain.slice(end, token.start)
  // "Every president of his time": nobody's own.
  const isPraised = !isSubject && /^ (?:for|of|over) $/.test(between) && (referent !== null || !between.includes('of'))
  if (isPossessive(sentence, index))
    return (
      isPraised ||
      (between === ' and ' ? isSubject || !opensClause(sentence, index) : isAside(between, sentence, index))
    )
  return !isSubject && !isSubjectForm(token) && /^ and [a-z]+ $/.test(between)
}
const JOINED = 1.95

/** "Olt, head of the board, and | his wife": what he is stands between. */
const isAside = (between: string, sentence: Sentence, index: number): boolean =>
  /^, [^,;:"]{2,60}, and $/.test(between) && !opensClause(sentence, index)

/** "Under Olt, and | his career flourished": a clause of its own. */
function opensClause({ tokens }: Sentence, index: number): boolean {
  let at = index + 1
  while (at < index + 5 && /^(?:NOUN|ADJ)$/.test(tokens[at]?.pos ?? '')) at++
  return at > index + 1 && (tokens[at]?.pos === 'VERB' || tokens[at]?.pos === 'AUX')
}

/** "The bus was late, he said": whoever is spoken of before is mostly not the one who says it. */
function isAnnexed<Referent>({ sentence, index, token, quotation }: Place<Referent>): boolean {
  return quotation === null && isSubjectForm(token) && isAnnexedAt(sentence, index)
}
const ANNEXED = 0.9
/** More where somebody was heard before. */
const ANNEXED_TO_HEARD = 1.8

/** "Olt said he", "his lawyer said he": who tells it speaks of himself, and a lawyer of the one whose lawyer he is. */
export function toldBy<Referent>(standing: Standing<Referent>, place: Place<Referent>): number {
  const { teller: told, token, sentence, index } = place
  const weight = isSubjectForm(token) ? 0.75 : isPossessive(sentence, index) ? 0.4 : 0
  if (!told || weight === 0) return 0
  const isTeller = standing === told.teller
  // "Her lawyer, Olt, said his client".
  if (sentence.tokens[index + 1]?.lower.startsWith('client')) return isTeller ? OWN_CLIENT : 0
  if (isJudge(told.teller, place))
    return !isTeller && standing.start > told.teller.end && !standing.isSubject ? TRIED : 0
  return isTeller || standing === told.owner ? weightOfTeller(told, place, { isTeller, weight }) : 0
}

const OWN_CLIENT = 2

/** "Judge Olt told Roe he would be sent to jail": a judge speaks of whom he tells it. */
const isJudge = <Referent>({ start, end }: Standing<Referent>, { document: { plain } }: Place<Referent>): boolean =>
  JUDGE.test(plain.slice(Math.max(0, start - 20), end + 20))
const JUDGE = /\b(?:Judge|Justice|Magistrate|Recorder|Lord|Lady) .* told /
const TRIED = 1.2

function weightOfTeller<Referent>(
  told: Teller<Referent>,
  place: Place<Referent>,
  { isTeller, weight }: { readonly isTeller: boolean; readonly weight: number },
): number {
  if (!mayBeOwner(told, place)) return isTeller ? weight * (told.isSure ? 2.2 : 1) : 0
  if (told.serves > 0) return isTeller ? 0 : told.serves
  // "His mother said he": the one whose mother she is. "His father said he": one as well as the other.
  if ((told.teller.sex ?? place.sex) !== place.sex) return isTeller ? 0 : 0.75
  return isTeller ? weight - 0.25 : 0.35
}

/** Whether a pronoun may mean the one to whom its teller belongs. */
const mayBeOwner = <Referent>({ owner }: Teller<Referent>, { cast, sex }: Place<Referent>): boolean =>
  owner !== null && ((owner.referent === null ? owner.sex : cast.sexOf(owner.referent)) ?? sex) === sex

/** What the place of a name in its sentence says. */
export const roleOf = <Referent>(
  { isSubject, isPronoun, isPossessive: owns, start, sentence }: Standing<Referent>,
  isHere: boolean,
): number =>
  (isSubject && (isHere || isPronoun || !isUnder(sentence, start)) ? 0.6 : 0) +
  (isPronoun ? (owns ? 0.2 : 0.4) : 0) -
  (owns ? 0.35 : 0)

/** How much the article speaks of somebody; those without a name are seldom meant. */
export function fameOf<Referent>(referent: Referent | null, place: Place<Referent>): number {
  if (referent === null) return -0.6
  return Math.min(0.6, 0.12 * (place.counts.get(referent) ?? 0)) + (isProtagonist(referent, place) ? 0.7 : 0)
}

/** A paragraph goes on about the one whom the article is about: "In his memoirs, Olt". */
export const isProtagonist = <Referent>(referent: Referent | null, place: Place<Referent>): boolean =>
  referent !== null && referent === place.main && opensParagraph(place)

const opensParagraph = <Referent>({ index, quotation, sentence, before }: Place<Referent>): boolean =>
  quotation === null && index <= OPENING && before.at(-1)?.sentence.block !== sentence.block
const OPENING = 6

/** How many sentences lie between, quotations left out: each one of a paragraph between counts half more. */
export function distanceOf<Referent>({ sentence, start }: Standing<Referent>, place: Place<Referent>): number {
  const all = (place.sentence.number ?? 0) - (sentence.number ?? 0)
  const told = (place.told.get(place.sentence) ?? 0) - (place.told.get(sentence) ?? 0)
  const gap = place.quotation ? (goesOnSpeaking(start, place) ? Math.min(all, Math.max(1, told)) : all) : told
  return gap + (place.sentence.block === sentence.block ? 0 : 0.6)
}

/** Whether whoever speaks was told of since, and goes on: what was said between is left out; not for those who were spoken of in a quotation. */
const goesOnSpeaking = <Referent>(start: number, { all, speaker, sentence, document }: Place<Referent>): boolean =>
  speaker !== null &&
  !isQuoted(start, document) &&
  all.some((other) => other.referent === speaker && other.start > start && other.sentence !== sentence)

/** Of two in one sentence the nearer, a little. */
const recencyOf = <Referent>({ end }: Standing<Referent>, { token }: Place<Referent>): number =>
  /self$/.test(token.lower) ? Math.max(0, 1.2 - (token.start - end) / 60) : Math.max(0, 0.3 - (token.start - end) / 400)

/** Those named inside a quotation are seldom taken up outside, nor those of another quotation inside one. */
export function isInOtherQuotation<Referent>(
  { start }: Standing<Referent>,
  { document, quotation }: Place<Referent>,
): boolean {
  return quotation === null && isQuoted(start, document)
}
