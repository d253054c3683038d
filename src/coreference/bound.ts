import type { Token } from '../language/document.js'
import { bes } from '../language/words/auxiliaries.js'
import { isPersonNoun } from '../language/words/people.js'
import { wordSet } from '../language/words/word-set.js'
import { firstFrom } from '../text/sorted.js'
import { isPossessive, type Place } from './place.js'
import { saysAt } from './sayer.js'
import type { Standing } from './standing.js'

/** Characters between a subject and the object of its verb. */
const CLOSE = 48

/** Those whom a pronoun does not mean wherever else they were named: "Roe praised her" is not Roe. */
export function boundIn<Referent>(place: Place<Referent>): ReadonlySet<Referent> {
  const isNear = ({ end, isSubject }: Standing<Referent>) =>
    place.token.start - end < CLOSE && (isSubject || TO_DO.test(place.document.plain.slice(end, place.token.start)))
  const near = place.here.filter((standing) => isNear(standing) && isBound(standing, place))
  return new Set([...near, ...actorBefore(place)].flatMap(({ referent }) => (referent === null ? [] : [referent])))
}

const CLAUSE =
  /[,;:()"]|\s-\s|\b(?:after|although|and|because|before|but|if|that|when|where|while|who|whom|which|as|since|until|\w+ing)\b/

/** Whether no other clause begins in words. */
export const isOneClause = (words: string): boolean => !CLAUSE.test(words)

/** ", who sold": a relative clause, and no other. */
export const isWhoClause = (words: string): boolean => WHO.test(words) && isOneClause(words.replace(WHO, ''))
const WHO = /^,? who /

/** "Olt praised her", "Olt, who praised her": not Olt, who is the subject of the same clause; "herself" is nobody else. */
export function isBound<Referent>(standing: Standing<Referent>, place: Place<Referent>): boolean {
  const { document, token } = place
  const between = document.plain.slice(standing.end, token.start)
  if (/self$/.test(token.lower)) return false
  if (isBroken(standing, place)) return true
  // "Mr Olt, his wife", "named Olt as his heir": what stands right beside a name is not about it, but "Olt and his wife" is.
  if (/^\s*(?:as )?$/.test(between) && !standing.isPossessive) return true
  if (standing.isSubject && isSaidToBe(place)) return IS_OWN.test(between)
  if (standing.isSubject && isDoneToOther(place)) return isOneClause(between.replace(/^, |\b\w+ing /g, ''))
  if (!isObject(place) || (!standing.isSubject && isWithinPhrase(place))) return false
  if (standing.isSubject && hasContactClause(standing, place)) return false
  // "Olt asked the board to free him": another is to do it.
  if (standing.isSubject && BIDS.test(between)) return false
  // "Olt said Roe praised her": another acts.
  if (place.here.some(({ isSubject, start }) => isSubject && start >= standing.end)) return false
  return (
    isOneClause(between.replace(APPOSITION, '').replace(WITH_OTHERS, '')) || isWhoClause(between) || TO_DO.test(between)
  )
}
/** "Her sister, she said, left": not who is told of in the sentence that it breaks. */
const isBroken = <Referent>({ end }: Standing<Referent>, { sentence, index }: Place<Referent>): boolean =>
  sentence.tokens[index - 1]?.text === ',' &&
  sentence.tokens[index - 1]?.start === end &&
  sentence.tokens[index + 2]?.text === ',' &&
  saysAt(sentence, index + 1)

/** "Olt was his team-mate", "Olt is one of his sons", "Mara Olt, her aunt, is": nobody is that to himself. */
const isSaidToBe = ({ sentence: { tokens }, index }: Pick<Place<unknown>, 'sentence' | 'index'>): boolean =>
  bes.has(tokens[tokens[index - 1]?.lower === 'of' ? index - 3 : index - 1]?.lower ?? '') &&
  tokens.slice(index + 1, index + 4).some(({ lower, pos }) => pos === 'NOUN' && isPersonNoun(lower))
const IS_OWN = /^,? (?:am|are|is|was|were|had been|has been) (?:one of )?$/
const BIDS = /\b(?:ask|beg|invit|order|press|tell|told|urg|persuad|want|expect)\w* [^,.;:]{1,60} to \w+ $/

/** "A judge set his bail", "Olt ordered his murder": what one does to another. */
const isDoneToOther = ({ sentence: { tokens }, index }: Pick<Place<unknown>, 'sentence' | 'index'>): boolean =>
  DOES_TO.has(tokens[index - 1]?.lower ?? '') && tokens.slice(index + 1, index + 3).some(({ lower }) => DONE.has(lower))
const DOES_TO = wordSet`
  approved condemned confirmed delayed demand demanded demanding denied deny ordered ordering overturned plan planned planning plotted plotting quashed
  revoked seek seeking set sought upheld`
const DONE = wordSet`
  arrest assassination bail bond conviction deportation detention execution extradition kidnapping killing murder ouster release removal resignation
  sentence`

/** "Olt vetoed plans the council sent him": a clause without "that" stands between; what an aside tells does not count. */
function hasContactClause<Referent>(
  { end }: Standing<Referent>,
  { sentence: { tokens }, index }: Place<Referent>,
): boolean {
  const behind = tokens.slice(firstFrom(tokens, end), index)
  const closing = behind[0]?.text === ',' ? behind.findLastIndex(({ text }) => text === ',') : 0
  const verbs = behind.filter(
    ({ pos, lower }, i) => i > closing - 1 && pos === 'VERB' && !lower.endsWith('ing') && !isLinked(behind[i - 1]),
  )
  return verbs.length > 1
}
const isLinked = (token: Token | undefined): boolean =>
  token?.pos === 'PART' || token?.pos === 'AUX' || token?.pos === 'VERB'

/** "Asked Olt to tell him", "led Olt, the coach, to offer him": who is to do it. */
const TO_DO = /^(?:, [^,.;:()"]{1,60})?,? to \w+ $/

/** "Voted for Olt despite disagreements with her": what stands inside a phrase of its own may be about whoever was told of before, but the subject. */
const isWithinPhrase = ({ sentence, index }: Pick<Place<unknown>, 'sentence' | 'index'>): boolean =>
  sentence.tokens[index - 1]?.pos === 'ADP' && sentence.tokens[index - 2]?.pos === 'NOUN'

/** What is told of somebody's deed, without what he is: "Olt, 31, | sold", "Olt, a baker, | sold". */
export const pastAside = (between: string): string => between.replace(ASIDE, '')
const ASIDE = /^, (?:\d{1,3}|(?:a|an|from|her|his|of|the|then) [^,.;:()"]{1,60}),/

/** "Olt, his old coach, praised him". */
const APPOSITION = /^, (?:a|an|her|his|the) [^,.;:()"]{1,60},/

/** "Olt and others praised him". */
const WITH_OTHERS = /^ and (?:many |several |two )?others /

const isObject = <Referent>({ token, sentence, index }: Place<Referent>): boolean =>
  token.lower === 'him' || (token.lower === 'her' && !isPossessive(sentence, index))

/** "Roe beat Olt, calling him", "Roe took his arm and told him": not Roe, who does both. */
function actorBefore<Referent>(place: Place<Referent>): readonly Standing<Referent>[] {
  const { document, sentence, index, here } = place
  const verb = sentence.tokens[index - 1]
  if (!isObject(place) || !verb || !(verb.pos === 'VERB' || verb.lower.endsWith('ing'))) return []
  const joint = sentence.tokens[sentence.tokens[index - 2]?.pos === 'ADV' ? index - 3 : index - 2]
  const isSecond = verb.lower.endsWith('ing') ? joint?.text === ',' && !RESULTS.has(verb.lower) : joint?.lower === 'and'
  if (!joint || !isSecond) return []
  const actor = here.findLast(({ end, isSubject }) => isSubject && end <= joint.start)
  const told = actor && document.plain.slice(actor.end, joint.start)
  return told && isOneClause(told) && !PASSIVE.test(told) ? [actor] : []
}
const PASSIVE = /\b(?:am|are|be|been|being|got|is|was|were)\b/

/** What comes of a deed may befall the one who did it: "Olt won, making him the first". */
const RESULTS = wordSet`
  allowing bringing causing costing earning enabling forcing giving helping keeping landing leading leaving letting making placing prompting putting
  qualifying rendering sending winning`
