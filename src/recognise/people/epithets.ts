import type { Document, Token } from '../../language/document.js'
import { wordSet } from '../../language/words/word-set.js'
import { textBefore, textBehind } from '../../text/around.js'
import { firstFrom, type Located } from '../../text/sorted.js'
import type { PersonGroup } from './group.js'
import { femaleWords, maleWords } from './lexicon.js'
import { areOneRole } from './one-role.js'

/** By which papers call again whom they have named: "the police chief", "the singer". */
const LEADERS = wordSet`boss chief leader`
const CALLINGS = wordSet`
  actor actress batsman billionaire bowler businessman businesswoman cleric comedian defender diplomat entrepreneur filmmaker footballer golfer goalkeeper
  lawmaker legislator midfielder novelist politician rapper singer striker tycoon winger`
export const isCalling = (noun: string): boolean => CALLINGS.has(noun)

/** Offices of those who lead. */
const LEADING = wordSet`
  ceo chair chairman chairwoman chief commissioner commander director executive general governor head inspector leader manager mayor minister president
  secretary superintendent`

/** A noun with its words, where it stands. */
interface Called {
  readonly head: Token
  readonly noun: string
  /** "The". */
  readonly from: Token
}

/** Whom such a word takes up again: the only one named so far, of whom the text says nothing else. */
export function calledSo(
  { head, noun, from }: Called,
  document: Document,
  byPlace: readonly Located<PersonGroup>[],
): PersonGroup | null {
  if (from.lower !== 'the' || !(LEADERS.has(noun) || CALLINGS.has(noun))) return null
  const until = firstFrom(byPlace, from.start)
  const [only, other] = new Set(byPlace.slice(Math.max(0, until - MOST_BACK), until).map(({ thing }) => thing))
  if (!only || other || !isOfSex(only, noun) || !fits(only, noun)) return null
  if (from.start - (byPlace[until - 1]?.start ?? 0) > REACH) return null
  const before = textBefore(document.plain, from.start, REACH)
  return new RegExp(`\\b[Aa]n? (?:[\\w-]+ ){0,3}${noun}\\b`).test(before) ||
    NEXT.test(textBehind(document.plain, head.end, 8))
    ? null
    : only
}
const MOST_BACK = 200
/** How far back, in characters. */
const REACH = 700
/** "The chief of the board", "the leader who fled": another, of whom more is said. */
const NEXT = /^(?: (?:at|for|from|in|of|who|whose)\b|'s |,)/

const isOfSex = ({ sex }: PersonGroup, noun: string): boolean =>
  !(sex === 'female' && maleWords.has(noun)) && !(sex === 'male' && femaleWords.has(noun))

/** Nothing is told of what the person is, or the same. */
function fits({ names }: PersonGroup, noun: string): boolean {
  const words = names.flatMap(({ role, office }) => `${role ?? ''} ${office ?? ''}`.toLowerCase().split(/[^\p{L}-]+/u))
  const told = words.filter(Boolean)
  if (told.length === 0) return CALLINGS.has(noun)
  return told.some((word) => areOneRole(word, noun) || (LEADERS.has(noun) && LEADING.has(word)))
}
