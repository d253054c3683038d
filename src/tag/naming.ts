import { regionByAbbreviation } from '../gazetteer/gazetteer.js'
import { isShareCode } from '../language/share-code.js'
import { wordSet } from '../language/words/word-set.js'
import { firstAnswer } from '../text/first-answer.js'
import type { ArticleWords, Line } from './article.js'
import { headOf } from './heads.js'
import { isDemonym } from './knowledge.js'
import { agencyFields } from './lexicon/agencies.js'
import { creeds, neverNames, plainOpeners } from './lexicon/common.js'
import { doubtfulOrganizations } from './lexicon/organizations.js'
import { isTitleInitials } from './lexicon/title-initials.js'
import { roleNouns, speechVerbs } from './lexicon/titles.js'
import { isNameWord } from './name-words.js'
import { isClearName, isGivenName, isPlainEnglish, mayBeGivenName, nameFacts } from './names.js'
import { isInitialsAt, isMonthFree, isMonthSurname, isPersonAt, monthNames } from './namesakes.js'
import { type Part, partAt } from './parts.js'
import { isCreedOfParty } from './party-creeds.js'
import { type IsNaming, isDatedBody, isInOffice } from './runs.js'
import type { Word } from './words.js'

/** Which capitalised words of a line may be names. */
export function namingIn(article: ArticleWords, line: Line): IsNaming {
  return (words, at) => {
    const word = words[at] as Word
    if (
      isSportLabel(words, at) ||
      isInShareCode(words, at) ||
      isSeatOfHouse(words, at) ||
      isBeat(words, at) ||
      isStamp(words, at)
    )
      return false
    if (line.capitals !== 'plain') return isVouchedFor(article, words, at)
    if (isOfLine(line, words, at) || isStateShort(words, at) || isDatedBody(words, at)) return true
    if (isMonthSurname(words, at) || isSurnameAlone(article, words, at)) return true
    if (isProfessionAt(words, at)) return false
    return word.first ? opensWithName(article, words, at) : isNameInside(words, at, word)
  }
}

/** "KABUL (AFP)" in a dateline; "By May Chen". */
const isOfLine = ({ sentence: { role } }: Line, words: readonly Word[], at: number): boolean =>
  (role === 'dateline' && words[at]?.first === true && words[at]?.shape === 'acronym') ||
  (role === 'byline' && (isMonthGiven(words, at) || isOfWriter(words, at)))

/** "By Signe Dam", "By SUMMER BALLEN": a common word beside a name that is no word, right behind "by" or "and". */
function isOfWriter(words: readonly Word[], at: number): boolean {
  const opens = (word: Word | undefined): boolean => word?.lower === 'by' || word?.lower === 'and'
  const from = opens(words[at - 1]) ? at : opens(words[at - 2]) ? at - 1 : -1
  if (from < 1 || words[0]?.lower !== 'by') return false
  const pair = words.slice(from, from + 2)
  const isPair = pair.length === 2 && pair.every((word) => isNameWord(word) && !roleNouns.has(word.lower))
  return isPair && pair.some(({ lower }) => !isPlainEnglish(lower))
}

/** A word with a capital that opens no sentence. */
function isNameInside(words: readonly Word[], at: number, word: Word): boolean {
  if (creeds.has(word.lower)) return isCreedInName(words, at) || isFamilyCreed(words, at)
  if (isShoutedWord(word)) return isKnownAt(words, at)
  if (isInitialsAt(words, at)) return true
  if (!isNeverName(word) || isKnownAt(words, at)) return true
  return isGivenNameAt(words, at) || isInsideName(words, at) || isLordAt(words, at)
}

/** "By May Chen and August Reed": in a byline a month before a name is a given name. */
function isMonthGiven(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  return (
    monthNames.has((words[at] as Word).lower) && next?.shape === 'name' && !next.glued && !monthNames.has(next.lower)
  )
}

/** "Gary, IN", "Portland, ME": a state's letters that are a small word too. */
const isStateShort = (words: readonly Word[], at: number): boolean =>
  ALSO_WORDS.has(words[at]?.text ?? '') &&
  words[at - 1]?.text === ',' &&
  isNameWord(words[at - 2]) &&
  regionByAbbreviation(words[at]?.text ?? '') !== null

const ALSO_WORDS = wordSet`B.C. Miss. Mass. Ill. Ore. Ind. Wash. HI ID IN ME OH OK OR PA MO MI CO AL AM`

/** "ICE HOCKEY - ", "CRICKET - ": what a headline of sport opens with. */
const isSportLabel = (words: readonly Word[], at: number): boolean =>
  at < 2 && sports.has((words[at] as Word).lower) && words.slice(at + 1, at + 3).some(({ text }) => text === '-')

const sports: ReadonlySet<string> = new Set(
  'alpine athletics badminton baseball basketball boxing cricket cycling football golf gymnastics hockey ice motor nordic rallying rugby skating skiing soccer squash swimming tennis volleyball'.split(
    ' ',
  ),
)

/** "the Okara Assembly seat": a town's seat in a house, and no house of the town; "the Punjab Assembly seats" are a land's. */
function isSeatOfHouse(words: readonly Word[], at: number): boolean {
  if (words[at]?.text !== 'Assembly' || !seats.has(words[at + 1]?.lower ?? '')) return false
  return !isLand(partAt(words, at - 1)) && !(at > 1 && isLand(partAt(words, at - 2)))
}
const seats = wordSet`by-election bypoll by-poll constituencies constituency seat seats segment segments`
const isLand = ({ senses, known }: Part): boolean => known?.kind === 'place' || (senses[0]?.type ?? 'city') !== 'city'

/** "SSP Central Faisal Olt": the part of the town that an officer has, before the officer's name. */
const isBeat = (words: readonly Word[], at: number): boolean =>
  beats.has(words[at]?.text ?? '') &&
  isTitleInitials(words[words[at - 1]?.text === ')' ? at - 2 : at - 1]?.text ?? '') &&
  isPersonAt(words, at + 1)
const beats = wordSet`Central City East North Rural South West`

/** "Imtiaz Olt Published May 15": when a page was put up, behind who wrote it. */
const isStamp = (words: readonly Word[], at: number): boolean =>
  stamps.has(words[at]?.text ?? '') && (words[at + 1]?.shape === 'number' || monthNames.has(words[at + 1]?.lower ?? ''))
const stamps = wordSet`Modified Posted Published Updated`

/** "Apple Inc (AAPL.O)", "the firm (NYSE: OLT)": the code of a share, in brackets. */
function isInShareCode(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.text ?? ''
  if (before !== '(' && before !== ':' && !before.endsWith('.')) return false
  const near = words.slice(Math.max(0, at - LONGEST_CODE), at + LONGEST_CODE)
  const here = Math.min(at, LONGEST_CODE)
  const open = near.findLastIndex(({ text }, i) => i < here && text === '(')
  const close = near.findIndex(({ text }, i) => i > here && text === ')')
  const inside = near.slice(open + 1, close).map(({ text }) => text)
  return open >= 0 && close > here && isShareCode(inside.join(''))
}
const LONGEST_CODE = 6

/** "Zhang Jun", "Nova TV", "English Premier League": a word that names nothing by itself, beside another of the same name. */
function isInsideName(words: readonly Word[], at: number): boolean {
  const { lower, glued } = words[at] as Word
  const before = words[at - 1]
  const next = words[at + 1]
  const follows = isNameWord(before) && !glued && !neverNames.has(before?.lower ?? '')
  if (lower === 'tv') return follows
  if (lower === 'all') return isAllOf(words, at + 1)
  // "Allah Ditta"
  if (lower === 'allah' && next?.shape === 'name' && !next.glued && isClearName(next)) return true
  if (shortMonths.has(lower))
    return follows && nameFacts(before?.text ?? '')?.family === true && next?.shape !== 'number'
  return innerWords.has(lower) && isNameWord(next) && !next?.glued && endsInHead(words, at)
}
/** "All India Kisan Sabha", "All Parties Hurriyat Conference": whom a body is for, before more of its name. */
const isAllOf = (words: readonly Word[], at: number): boolean => {
  const [land, next] = [words[at], words[at + 1]]
  if (!land || !isNameWord(land) || !isNameWord(next) || next?.glued) return false
  const isLand = partAt(words, at).senses[0]?.type === 'country' || isDemonym(land.text)
  return (isLand || land.text === 'Parties') && !neverNames.has(next?.lower ?? '')
}
/** "Lord Arbuthnot", in the midst of a sentence. */
const isLordAt = (words: readonly Word[], at: number): boolean => {
  const next = words[at + 1]
  return /^Lords?$/.test(words[at]?.text ?? '') && next?.shape === 'name' && !next.glued && isClearName(next)
}
const shortMonths = wordSet`jan jun mar may sun`
const innerWords = wordSet`allah english greater internet latin lord sun web without`

/** "I'm", "We've", "Don't". */
const CONTRACTION = /^[a-z]{1,6}'(?:m|ve|ll|re|d|t)$/

/** "July-August" is no more a name than July. */
const isNeverName = ({ lower }: Word): boolean =>
  neverNames.has(lower) ||
  CONTRACTION.test(lower) ||
  (lower.includes('-') && lower.split('-').every((part) => neverNames.has(part)))

/** "Richa Rajput": a people's name that families bear, behind a given name. */
function isFamilyCreed(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]]
  return word?.glued === false && isClearName(word) && isNameWord(before) && isGivenName(before?.text ?? '')
}

/** "Islamic Jihad" goes on after the creed; "Sunni Arabs" are two words for people. */
function isCreedInName(words: readonly Word[], at: number): boolean {
  if (isKnownAt(words, at)) return true
  const next = words[at + 1]
  // "the Liberal party"
  if (isCreedOfParty(words, at)) return true
  if (!next || !isNameWord(next) || next.glued || isDemonym(next.text)) return false
  return creeds.has(next.lower) ? isCreedInName(words, at + 1) : !neverNames.has(next.lower)
}

/** "disseminating FALSE information": a word in capitals that is no acronym. */
const isShoutedWord = ({ shape, text, lower, pos }: Word): boolean =>
  shape === 'acronym' && text.length > 3 && (UNNAMING.has(pos) || isPlainEnglish(lower))
const UNNAMING = wordSet`ADJ VERB ADV DET PRON ADP`

/** "Than Shwe", "Jan Egeland": a small word or a month that is also a given name, before another name. */
function isGivenNameAt(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word
  const next = words[at + 1]
  if (word.shape !== 'name' || !next || next.shape !== 'name' || next.glued || neverNames.has(next.lower)) return false
  const before = words[at - 1]?.lower ?? ''
  // "by April Roach", "and June Marsh": dates stand behind these as well.
  if (wideLinks.has(before)) return mayBeGivenName(word.text) && isPersonAt(words, at)
  if (datePrepositions.has(before)) return false
  return isGivenName(word.text) || (roleNouns.has(before) && mayBeGivenName(word.text))
}
const wideLinks = wordSet`and by from that to`
const datePrepositions: ReadonlySet<string> = new Set(
  'in on of since until till last next early late mid from to by this every before after during and'.split(' '),
)

/** A word whose capital says nothing is a name if the article or a lexicon knows it as one. */
function isVouchedFor(article: ArticleWords, words: readonly Word[], at: number): boolean {
  const word = words[at] as Word
  if (article.attested.has(word.text) && !article.lowered.has(word.lower) && !isNeverName(word)) return true
  if (word.shape === 'acronym' && !neverNames.has(word.lower) && word.text.length > 1 && !isPlainEnglish(word.lower))
    return true
  if (isKnownAt(words, at)) return true
  const facts = nameFacts(word.text)
  return facts !== null && !article.lowered.has(word.lower) && !neverNames.has(word.lower)
}

/** "May said", "Read told": a month or a word that the article has as somebody's family name, where it does what people do. */
function isSurnameAlone(article: ArticleWords, words: readonly Word[], at: number): boolean {
  const word = words[at] as Word
  const next = words[at + 1]
  if (word.shape !== 'name' || !neverNames.has(word.lower)) return false
  if (!isMonthFree(words, at) || datePrepositions.has(words[at - 1]?.lower ?? '')) return false
  const speaks = next?.shape === 'lower' && speechVerbs.has(next.lemma) && /^(?:said|told|added|.*ed)$/.test(next.lower)
  if (!article.surnames.has(word.text)) return monthNames.has(word.lower) && speaks && word.first
  return (
    speaks || next?.shape === 'possessive' || (next?.shape === 'lower' && VERBAL.has(next.pos)) || next?.text === ','
  )
}

/** "Shopkeeper Ravi Pant": an ordinary noun before a given and a family name is no part of them. */
function isProfessionAt(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word
  if (word.shape !== 'name' || isNameWord(words[at - 1]) || mayBeGivenName(word.text) || nameFacts(word.text))
    return false
  const [next, second] = words.slice(at + 1, at + 3)
  if (
    !next ||
    !second ||
    next.glued ||
    second.glued ||
    !isNameWord(next) ||
    !isNameWord(second) ||
    !isGivenName(next.text)
  )
    return false
  if (!(isPlainEnglish(word.lower) || PROFESSION.test(word.lower))) return false
  return partAt(words, at).is === 'word' && headOf(words, at, at + 3) === null
}
const PROFESSION = /(?:er|or|ee|ista?|ant|ian|eer|man|woman|medic|maid|nurse|guard|chef)$/

/** The first word of a sentence, which has a capital in any case. */
interface Opening {
  readonly article: ArticleWords
  readonly words: readonly Word[]
  readonly at: number
  readonly word: Word
  readonly next: Word | undefined
  /** The article has the word with a capital elsewhere. */
  readonly isAttested: boolean
}

function opensWithName(article: ArticleWords, words: readonly Word[], at: number): boolean {
  const word = words[at] as Word
  const opening = { article, words, at, word, next: words[at + 1], isAttested: article.attested.has(word.text) }
  return firstAnswer(OPENINGS, (opens) => opens(opening)) ?? isNameAlone(opening)
}

/** Whether an opening is a name; undefined where another question may tell. */
type Opens = (opening: Opening) => boolean | undefined

/** "Labour unions met": no party. */
const ofLabour: Opens = ({ word, next }) =>
  /^Labou?r$/.test(word.text) && ofWork.has(next?.lower ?? '') ? false : undefined

const ofKnown: Opens = ({ words, at }) =>
  isKnownAt(words, at) ||
  isTitleWithOf(words, at) ||
  isPersonAt(words, at) ||
  isInitialsAt(words, at) ||
  isInsideName(words, at) ||
  isAgencyAt(words, at) ||
  opensOffice(words, at) ||
  undefined

const opensOffice = (words: readonly Word[], at: number): boolean => {
  const part = partAt(words, at)
  return isInOffice(words, [part], part.to)
}

const ofCommon: Opens = ({ article, words, at, word, next }) => {
  if (isNeverName(word) || isShoutedWord(word)) return false
  if (creeds.has(word.lower)) return isCreedInName(words, at) && endsInHead(words, at)
  if (plainOpeners.has(word.lower))
    return (endsInHead(words, at) && !countsMen(words, at)) || isSurnameVerbal(article, words, at)
  // "Developer Olt Group said": what a firm is, before its name.
  return makers.has(word.lower) && isNameWord(next) ? false : undefined
}

const ofForm: Opens = ({ word, next }) =>
  word.shape === 'acronym' || (ordinaryFirms.has(word.text) && VERBAL.has(next?.pos ?? '')) || undefined

const ofAttested: Opens = ({ article, words, at, word, next, isAttested }) => {
  if (!isAttested) return undefined
  // "Trade union leaders": an everyday word before a noun, though some body is called so too.
  if (partAt(words, at).is !== 'title' && isPlainEnglish(word.lower) && isCommonNoun(next))
    return Object.hasOwn(doubtfulOrganizations, word.text)
  return article.lowered.has(word.lower) ? undefined : true
}

const ofRow: Opens = ({ article, words, at, word, next, isAttested }) => {
  if (!next || !isNameWord(next) || neverNames.has(next.lower)) return undefined
  const isOrdinary = !isAttested && !nameFacts(word.text) && partAt(words, at).is === 'word'
  if (isOrdinary && isAdjectiveBefore(words, at)) return false
  return !COMMON.has(word.pos) && (word.pos === 'PROPN' || !article.lowered.has(word.lower))
}

/** "Former U.S. officials", "Popular American star": an adjective before a name. */
function isAdjectiveBefore(words: readonly Word[], at: number): boolean {
  const after = partAt(words, at + 1)
  if (after.is === 'demonym' || after.senses[0]?.type === 'country') return true
  // "Osmania General Hospital": no general.
  if (after.is === 'title') return !endsInHead(words, at)
  return after.known?.kind === 'organization' && isPlainEnglish((words[at] as Word).lower) && !endsInHead(words, at)
}

/** In the order in which they are asked. */
const OPENINGS: readonly Opens[] = [ofLabour, ofKnown, ofCommon, ofForm, ofAttested, ofRow]

/** One word, by what it is and whether the article has it small. */
function isNameAlone({ article, word, next, isAttested }: Opening): boolean {
  if (isAttested) return word.pos === 'PROPN'
  if (word.pos !== 'PROPN' || isPlainEnglish(word.lower) || article.lowered.has(word.lower)) return false
  return Boolean(nameFacts(word.text)) || next?.shape !== 'lower' || !ORDINARY.test(word.lower)
}

/** "Superintendent of Police Mara Olt": a title whose last word names nothing by itself. */
function isTitleWithOf(words: readonly Word[], at: number): boolean {
  const { is, to } = partAt(words, at)
  return is === 'title' && words[at + 1]?.lower === 'of' && isNameWord(words[to])
}

const ofWork = wordSet`
  camp camps cost costs dispute disputes economists force groups law laws market markets productivity relations
  rights shortage shortages strike strikes union unions unrest`

/** "Statistics Canada said": what a state's agency is for, before the state. */
const isAgencyAt = (words: readonly Word[], at: number): boolean =>
  agencyFields.has(words[at]?.text ?? '') &&
  isNameWord(words[at + 1]) &&
  partAt(words, at + 1).senses[0]?.type === 'country'

const makers = wordSet`
  automaker brewer broadcaster broker brokerage builder carmaker chipmaker contractor developer drugmaker housebuilder insurer lender
  manufacturer miner operator pollster promoter retailer startup supermarket supplier rival`

const isCommonNoun = (word: Word | undefined): boolean =>
  word?.shape === 'lower' && word.pos === 'NOUN' && word.lower === word.lemma

/** "Read said": a family name of the article that is a word, before a verb. */
const isSurnameVerbal = (article: ArticleWords, words: readonly Word[], at: number): boolean =>
  article.surnames.has((words[at] as Word).text) && VERBAL.has(words[at + 1]?.pos ?? '')

/** Endings of ordinary nouns that open a sentence: "Forecasters say", "Progress depends". */
const ORDINARY =
  /(?:ers|ors|ists|ians|ants|ents|ees|ings|ness|ment|ments|tion|tions|ity|ism|ship|ance|ence|ical|ably|ess|ives)$/
/** Firms called by an everyday word: at the head of a sentence they need a verb behind. */
const ordinaryFirms = wordSet`Amazon Apple Ford Oracle Shell Visa`
const VERBAL = wordSet`VERB AUX PART CCONJ`

/** "Two Village Defence Guards": so many of them. */
function countsMen(words: readonly Word[], at: number): boolean {
  if (!counts.has(words[at]?.lower ?? '')) return false
  let to = at + 1
  while (to < at + 5 && isNameWord(words[to]) && !words[to]?.glued) to++
  return men.has(words[to - 1]?.text ?? '')
}
const counts = wordSet`two three four five six seven eight nine ten eleven twelve`
const men = wordSet`Commandos Guards Marines Rangers Rifles Scouts`

/** "Foreign Ministry officials": an ordinary first word that opens the name of a body. */
function endsInHead(words: readonly Word[], at: number): boolean {
  let to = at + 1
  while (to < at + 4 && isNameWord(words[to]) && !words[to]?.glued) to++
  if (to === at + 1) return false
  const head = headOf(words, at, to)
  return head !== null && !(head.kind === 'other')
}

const COMMON = wordSet`DET ADP PRON CCONJ SCONJ ADV AUX NUM PART VERB`

function isKnownAt(words: readonly Word[], at: number): boolean {
  const part = partAt(words, at)
  if (part.to - part.from > 1) return part.is !== 'title'
  const word = words[at] as Word
  if (word.shape === 'acronym' && (part.is === 'known' || part.senses[0]?.type === 'country')) return true
  if (part.is === 'place' && isPlainEnglish(word.lower))
    return isBeforeState(words, part.to) || isGreatPlaceAt(words, at)
  if (part.is === 'known') return !neverNames.has(word.lower) && !plainOpeners.has(word.lower)
  return (
    (part.is === 'place' && !neverNames.has(word.lower) && !plainOpeners.has(word.lower)) ||
    (part.is === 'demonym' && isDemonym(word.text))
  )
}

/** "Bend, Ore.", "Mobile, AL": a state's short form stands behind a comma. */
const isBeforeState = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === ',' &&
  (words[at + 1]?.shape === 'acronym' || words[at + 2]?.text === '.') &&
  (words[at + 1]?.text.length ?? 9) < 6 &&
  regionByAbbreviation(words[at + 1]?.text ?? '') !== null

/** "China said", "Phoenix, Dallas and", "Sydney's": a state or a great town that is a word too, where names stand. */
function isGreatPlaceAt(words: readonly Word[], at: number): boolean {
  const [sense] = partAt(words, at).senses
  if (!sense || !(sense.type === 'country' || sense.prominence >= GREAT)) return false
  const { pos } = words[at] as Word
  const next = words[at + 1]
  if (sense.type === 'country' || next === undefined || !/^(?:NOUN|ADJ)$/.test(next.pos)) return true
  return pos === 'PROPN' && bodyOfTown.has(next.lower)
}
const GREAT = 6
/** What every town has: "Phoenix police", but "Nice beaches". */
const bodyOfTown: ReadonlySet<string> = new Set(
  'airport authorities council hospital mayor officials police prosecutors residents schools suburb'.split(' '),
)
