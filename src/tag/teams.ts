import { wordSet } from '../language/words/word-set.js'
import type { Candidate } from './candidates.js'
import { after, before, type Weights } from './clue.js'
import { knownNames, placeSenses } from './knowledge.js'
import { irishCounties } from './lexicon/clubs.js'
import { matchVerbs, sportWords } from './lexicon/context.js'
import { isNameWord } from './name-words.js'
import { isGivenName, isListedName, nameFacts } from './names.js'
import { phraseAt } from './phrases.js'
import type { Word } from './words.js'

/** "Italy beat Ghana 2-0", "lost to Spain": a place that plays is a team. */
export function weighTeam(candidate: Candidate): Weights | null {
  if (isPlaceName(candidate) && isTold(candidate)) return { organization: 9 }
  if (isOfTeam(candidate)) return { organization: 9, person: -4 }
  if (candidate.words.length > 3 || !candidate.line.isSport) return null
  if (isBeaten(candidate) || isRivalOf(candidate)) return { organization: 9 }
  // "Kerry", "Clare": women are called so too.
  if (isCountyThatPlays(candidate)) return { organization: 9, person: -4 }
  if (mayBeFullName(candidate)) return null
  if (isAtHome(candidate) || isInRowOfClubs(candidate) || isTownOfScore(candidate) || isTownThatPlays(candidate))
    return { organization: 9 }
  if (isSeveral(candidate) || isRankedClub(candidate))
    return { organization: isPlaceName(candidate) ? 9 : 4, person: -2 }
  if (!isInMatch(candidate) || candidate.parts.every(({ is }) => is === 'demonym')) return null
  // "Federer beat Williams": who plays with no town in the name may be a player.
  return { organization: mayBePlayer(candidate) ? 1 : 9 }
}

/** "the Emmetsburg football team": whose team it is. */
const isOfTeam = (candidate: Candidate): boolean =>
  teamNouns.has(after(candidate, 1)?.lower ?? '') &&
  after(candidate)?.shape === 'lower' &&
  sportWords.has(after(candidate)?.lower ?? '') &&
  candidate.known?.kind !== 'person' &&
  !candidate.parts.some(({ is, senses }) => is === 'demonym' || senses[0]?.type === 'country')
const teamNouns = wordSet`club program programme squad team`

/** A result, a fixture or a table tells it, whatever else the line is about. */
const isTold = (candidate: Candidate): boolean =>
  isLandOfPlayers(candidate) || isTableRow(candidate) || isFixture(candidate) || isResult(candidate)

/** "Mayo beat Clare": a county in a report of Gaelic games, but not "in Kerry". */
const isCountyThatPlays = ({ line, from, text }: Candidate): boolean =>
  line.isGaelic === true && irishCounties.has(text) && !isBehindPlace(line.words[from - 1])

/** "Roger Olt beat": a given name opens it, and no town is in it; what is known for something else plays no match. */
const mayBeFullName = ({ words, parts, known, head, text }: Candidate): boolean =>
  // "Wimbledon beat Leeds": what is played there is called after the town.
  (known?.kind === 'other' && placeSenses(text).length === 0) ||
  (known === null && head?.text === 'County') ||
  (words.length > 1 && nameFacts(words[0]?.text ?? '') !== null && !parts.some(({ is }) => is === 'place'))

/** Whether it does to another, or has done to it, what teams do. */
function isInMatch(candidate: Candidate): boolean {
  const { line, from } = candidate
  const wins = matchVerbs.has(after(candidate, AUXILIARY.has(after(candidate)?.lower ?? '') ? 1 : 0)?.lower ?? '')
  const link = line.words[from - 1]?.lower ?? ''
  const beforeIt = line.words[from - 1]?.lower === 'the' ? from - 2 : from - 1
  if (isPlaceName(candidate) && !isBehindPlace(line.words[beforeIt]) && scoringVerbs.has(after(candidate)?.lower ?? ''))
    return true
  return wins || matchVerbs.has(link) || (rivalLinks.has(link) && matchVerbs.has(line.words[from - 2]?.lower ?? ''))
}
/** What a team alone does in a match, where a town is said to. */
const scoringVerbs = wordSet`advanced answered brushed came conceded equalised equalized fell fumbled leveled levelled managed prepared pulled punted rallied recovered responded scored settled stormed trailed`
const rivalLinks = wordSet`against by off on over past to with`

const AUXILIARY = wordSet`had has have will would`

const mayBePlayer = ({ words, parts, known, head }: Candidate): boolean =>
  known === null &&
  head === null &&
  parts.every(({ is, senses }) => is === 'word' && (senses.length === 0 || isListedName(words[0]?.text ?? ''))) &&
  words.every(({ shape }) => shape === 'name')

/** "Renfrew are second", "Morton continued their push": one name, of which is spoken as of several who play. */
function isSeveral(candidate: Candidate): boolean {
  const { line, from, words } = candidate
  const verb = after(candidate)
  const link = line.words[from - 1]
  if (verb?.shape !== 'lower' || noSubject.has(link?.lower ?? '') || words.at(-1)?.shape !== 'name') return false
  // "The two Koreas have", "the Netherlands are": a land, and what has an s, is spoken of so anyway.
  if (/s$/.test(words.at(-1)?.text ?? '') || candidate.plainWords > 0 || isLand(candidate)) return false
  if (plurals.has(verb.lower)) return candidate.known === null || candidate.known.kind === 'place'
  if (verb.lower === 'have') return candidate.known === null && DONE.test(after(candidate, 1)?.lower ?? '')
  return /ed$/.test(verb.lower) && after(candidate, 1)?.lower === 'their'
}
/** Before a name that is no subject by itself: "fans from Leeds are", "Hull and Leeds are". */
const noSubject = wordSet`and at by for from in like of`
const plurals = wordSet`are aren't haven't lose remain trail were weren't`
const DONE = /(?:ed|en|won|lost|been|made|drawn|got)$/
const isLand = ({ parts }: Candidate): boolean => parts.some(({ senses }) => senses[0]?.type === 'country')

/** "Ghana face Egypt": a land that does as several do to another plays. */
function isLandOfPlayers({ line: { words }, from, to, parts }: Candidate): boolean {
  if (parts[0]?.senses[0]?.type !== 'country') return false
  const meets = (at: number): boolean => words[at]?.shape === 'lower' && meetings.has(words[at]?.lower ?? '')
  if (meets(to)) return isOneLand(words, from, to) && isLandAt(words, to + 1)
  return meets(from - 1) && isLandAt(words, from - 2) && isOneLand(words, from - 2, from - 1)
}
/** One land, of one word in the singular, that no helping verb stands before: not "Iran and Iraq", "would Ghana". */
const isOneLand = (words: readonly Word[], from: number, to: number): boolean =>
  !/s$/.test(words[to - 1]?.text ?? '') &&
  (words[from - 1] === undefined || /^[.,;"-]$|^(?:as|but|when|where|while)$/.test(words[from - 1]?.lower ?? ''))
const isLandAt = (words: readonly Word[], at: number): boolean =>
  isNameWord(words[at]) && placeSenses(words[at]?.text ?? '')[0]?.type === 'country'
const meetings = wordSet`face host meet play`

/** "second-placed Westdyke", "league leaders Morton", "hosts Ghana": what a club is in its league, before its name. */
const isRankedClub = (candidate: Candidate): boolean => {
  const noun = before(candidate)
  // "top-ranked Creston", "unbeaten Creston": players are called so too.
  if (isPlaceName(candidate) && standings.has(noun?.lower ?? '')) return true
  if (noun?.shape !== 'lower' || candidate.known?.kind === 'person') return false
  if (ranks.has(noun.lower)) return true
  return /^placed?$/.test(noun.lower) && before(candidate, 2)?.text === '-' && before(candidate)?.glued === true
}
const standings = wordSet`ranked seeded unbeaten undefeated`
const ranks = wordSet`champions high-flying hosts leaders minnows neighbours newcomers rivals runners-up second-bottom second-place second-placed side strugglers table-toppers third-placed visitors`

/** "Swansea were at home to Millwall". */
function isAtHome(candidate: Candidate): boolean {
  const { line, from } = candidate
  const link = line.words[from - 1]
  const isHosted =
    /^(?:by|to)$/.test(link?.lower ?? '') &&
    line.words[from - 2]?.lower === 'home' &&
    line.words[from - 3]?.lower === 'at'
  const hosts =
    after(candidate)?.lemma === 'be' && after(candidate, 1)?.lower === 'at' && after(candidate, 2)?.lower === 'home'
  return isHosted || hosts
}

/** "Manchester United, Liverpool and Chelsea": a town in a row with a club. */
function isInRowOfClubs({ line, from, to, parts }: Candidate): boolean {
  if (parts.length > 1 || !(parts[0]?.senses.length || parts[0]?.known?.type === 'sports')) return false
  const isLink = (word: Word | undefined): boolean => word?.text === ',' || /^(?:and|from)$/.test(word?.lower ?? '')
  const behind = isLink(line.words[to]) ? phraseAt(knownNames, line.words, to + 1)?.value.type : undefined
  const before = isLink(line.words[from - 1])
    ? [2, 3, 4].map((back) => (from - back >= 0 ? phraseAt(knownNames, line.words, from - back) : null))
    : []
  return (
    behind === 'sports' || before.some((phrase, i) => phrase?.words.length === i + 1 && phrase.value.type === 'sports')
  )
}

const isPlaceName = ({ parts }: Candidate): boolean =>
  parts.length === 1 && ((parts[0]?.senses.length ?? 0) > 0 || parts[0]?.known?.kind === 'place')

/** "Boston 4 12 .250 9": a row of a table. */
const isTableRow = ({ line, from, to }: Candidate): boolean =>
  from < 2 &&
  line.sentence.role !== 'dateline' &&
  !/^(?:19|20)\d\d/.test(line.words[to]?.text ?? '') &&
  line.words.length - to > 2 &&
  line.words.length - to < 12 &&
  line.words.slice(to).every(({ shape, text }) => shape === 'number' || /^[-.,+%]$/.test(text)) &&
  line.words.slice(to).filter(({ shape }) => shape === 'number').length > 2

/** "Sussex 288 v Durham". */
const isFixture = (candidate: Candidate): boolean => {
  const { line, from } = candidate
  const behind = after(candidate)?.shape === 'number' ? after(candidate, 1) : after(candidate)
  return (
    /^vs?$/.test(line.words[from - 1]?.lower ?? '') || (/^vs?$/.test(behind?.lower ?? '') && behind?.shape === 'lower')
  )
}

/** "Leeds 2 Hull 1", "Leeds 2-1 Hull": a result, in which two names stand beside what each scored. */
function isResult({ line, from, to }: Candidate): boolean {
  const { words } = line
  if (line.sentence.role === 'dateline' || line.sentence.role === 'date') return false
  if (!isGoals(words[to]))
    return line.isSport && isScoreWithin(words, from - 3, from - 2) && isNameWord(words[from - 4])
  if (words[from - 1]?.text === ',' && isGoals(words[from - 2]) && isNameWord(words[from - 3])) return true
  if (isNameWord(words[from - 2])) return isGoals(words[from - 1]) && (from === 2 || words[to + 1]?.shape !== 'lower')
  if (words[to + 1]?.text === '-' && isGoals(words[to + 2])) return isNameWord(words[to + 3])
  const next = words[to + 1]?.text === ',' ? to + 2 : to + 1
  return isNameWord(words[next]) && isGoals(words[endOfNames(words, next)])
}

const isGoals = (word: Word | undefined): boolean => word?.shape === 'number' && /^\d{1,3}$/.test(word.text)

function endOfNames(words: readonly Word[], from: number): number {
  let to = from
  while (to < from + 3 && isNameWord(words[to])) to++
  return to
}

/** "lost 4-0 at Newcastle", "drew 1-1 with Luton", "a 3-0 win over Hull", "the Brighton manager": a town, no state, that plays. */
function isTownOfScore(candidate: Candidate): boolean {
  const { line, from, parts, known } = candidate
  if (known || !parts.every(({ senses }) => senses[0] && senses[0].type === 'city')) return false
  if (
    line.words[from - 1]?.lower !== 'in' &&
    staff.has(after(candidate)?.lower ?? '') &&
    after(candidate)?.shape === 'lower'
  )
    return true
  const link = line.words[from - 1]?.lower ?? ''
  if (scoreLinks.has(link) && isScoreWithin(line.words, from - 2 - MOST_BETWEEN, from - 1)) return true
  return (
    after(candidate)?.shape === 'lower' &&
    !isBehindPlace(line.words[from - 1]) &&
    isScoreWithin(line.words, candidate.to + 1, candidate.to + 3)
  )
}
/** "a 3-0 win at Hutchison Vale", "a 2-1 defeat by Westdyke": whom a side with so few goals met. */
function isBeaten({ line: { words }, from, known, words: own }: Candidate): boolean {
  if (known !== null || !scoreLinks.has(words[from - 1]?.lower ?? '')) return false
  // "a 3-2 win over John Higgins" is one player's.
  if (words[from - 1]?.lower !== 'at' && own.length > 1 && isGivenName(own[0]?.text ?? '')) return false
  return (
    results.has(words[from - 2]?.lower ?? '') && isScoreWithin(words, from - 5, from - 4) && isOfGoals(words, from - 5)
  )
}
/** "their contest against Cornersville". */
const isRivalOf = ({ line: { words }, from, known, parts }: Candidate): boolean =>
  /^(?:against|versus)$/.test(words[from - 1]?.lower ?? '') &&
  games.has(words[from - 2]?.lower ?? '') &&
  (known === null || known.kind === 'place') &&
  parts.some(({ senses }) => senses.length > 0)
const games = wordSet`clash contest draw encounter fixture game loss match matchup opener showdown tie victory win`
const results = wordSet`defeat draw loss stalemate triumph victory win`
/** "6-4" is a set of tennis. */
const isOfGoals = (words: readonly Word[], at: number): boolean =>
  [at, at + 2].every((i) => /^[0-5]$/.test(words[i]?.text ?? ''))

/** "Liverpool, who drew at home": a town that is spoken of as people are, in a report of matches. */
function isTownThatPlays(candidate: Candidate): boolean {
  if (!isPlaceName(candidate) || after(candidate)?.text !== ',') return false
  const link = after(candidate, 1)?.lower
  if (link !== 'who' && link !== 'whose') return false
  // "the mayor of Liverpool, who", "a boy from Leeds, whose": it is not the town.
  return !isBehindPlace(candidate.line.words[candidate.from - 1])
}
const MOST_BETWEEN = 3
const scoreLinks = wordSet`against at by over to with`
/** Who works for a club, and who follows it. */
const staff = wordSet`boss captain coach defender fans footballer forward goalkeeper manager midfielder players skipper striker supporters winger`

/** Before a town where something is: "in Leeds won 2-1". */
const isBehindPlace = (word: Word | undefined): boolean => placeLinks.has(word?.lower ?? '')
const placeLinks = wordSet`from in near of`

/** Whether a score like 2-1 begins in a stretch of words. */
function isScoreWithin(words: readonly Word[], from: number, to: number): boolean {
  for (let at = Math.max(0, from); at < to; at++)
    if (isGoals(words[at]) && words[at + 1]?.text === '-' && words[at + 1]?.glued && isGoals(words[at + 2])) return true
  return false
}
