import type { Parsed, PartOfSpeech, Sentence, Token } from '../language/document.js'
import { askedOnceAsWritten, factsOf, type WordFacts } from '../language/words/word-facts.js'
import { wordSet } from '../language/words/word-set.js'
import { textBehind } from '../text/around.js'
import type { Extent } from '../text/span.js'
import { compoundTails } from './lexicon/common.js'

/**
 * What a word looks like: `name` begins with a capital, `acronym` has nothing but capitals, `possessive` is the 's that
 * was parted from its word.
 */
export type Shape = 'name' | 'acronym' | 'lower' | 'number' | 'possessive' | 'sign'

/** A word as names need it: U.S., O'Brien, al-Qaida, Ki-moon and AT&T are one; U.S.-led is three. */
export interface Word extends Extent {
  /** As it is looked up: from the plain view. */
  readonly text: string
  readonly lower: string
  readonly shape: Shape
  readonly pos: PartOfSpeech
  readonly lemma: string
  /** What is known of `text`, whatever stands around it. */
  readonly facts: WordFacts
  /** Nothing stands between it and the word before. */
  readonly glued: boolean
  /** It opens a sentence or a quotation, so its capital says nothing. */
  readonly first: boolean
}

/** The words of one sentence. */
export function wordsOf(parsed: Parsed, sentence: Sentence): readonly Word[] {
  const words = joinCompounds(scan(parsed.plain, sentence, sentence.tokens))
  return withTokens(words, sentence)
}

/** The words of a text that is no part of an article: how the entries of a lexicon are cut. */
export function lexiconWords(text: string): readonly string[] {
  if (PLAIN_WORDS.test(text)) return text.split(' ')
  return joinCompounds(scan(text, { start: 0, end: text.length }, [])).map((word) => word.text)
}

/** Words of plain letters with a blank between them, as most entries are: they are cut at the blanks. */
const PLAIN_WORDS = /^[A-Za-z]+(?: [A-Za-z]+)*$/

/** "42nd Street", "3rd Congressional District": the ordinal is the name of a street or of a district. */
const isStreetNumber = (words: readonly Bare[], at: number): boolean =>
  ORDINAL.test((words[at] as Bare).text) &&
  (streets.has(words[at + 1]?.text ?? '') ||
    (houses.has(words[at + 1]?.text ?? '') && words[at + 2]?.text === 'District'))
const ORDINAL = /^\d{1,3}(?:st|nd|rd|th)$/
const streets = wordSet`Avenue Ave Ave. Boulevard Road St St. Street Street-`

const houses = wordSet`Assembly Congressional House Judicial Legislative Senate`

type Bare = Omit<Word, 'pos' | 'lemma' | 'first'>

const WORD =
  /(?:\p{L}\.){2,}(?!\p{L})|\p{L}[\p{L}\p{M}\p{N}]*(?:['&]\p{L}[\p{L}\p{M}\p{N}]*)*|\p{N}[\p{N}\p{L}]*(?:[.,]\p{N}+)*|\S/gu

/** Most words are tokens too, which have their facts already. */
function scan(plain: string, { start, end }: Extent, tokens: readonly Token[]): Bare[] {
  const words: Bare[] = []
  let last = -1
  let t = 0
  for (let from = pastBlanks(plain, start, end); from < end; ) {
    WORD.lastIndex = from
    // Whatever is no blank is a word; `test` makes no array of what it found.
    if (!WORD.test(plain)) break
    let to = endOfWord(plain, from, Math.min(end, WORD.lastIndex), end)
    while (t < tokens.length && (tokens[t]?.start ?? end) < from) t++
    const token = tokens[t]
    const facts = token?.start === from && token.end === to ? token.facts : factsOf(plain.slice(from, to))
    const { written: text, lower } = facts
    words.push({ start: from, end: to, text, lower, shape: shapeAsWritten(facts), facts, glued: last === from })
    last = to
    if (isPossessiveAt(plain, to) && to + 2 <= end && /\p{L}/u.test(plain.charAt(to - 1))) {
      words.push(possessiveAt(plain, to))
      to += 2
      last = to
    }
    from = pastBlanks(plain, to, end)
  }
  return words
}

function pastBlanks(plain: string, from: number, end: number): number {
  let at = from
  while (at < end && isBlank(plain, at)) at++
  return at
}

function isBlank(plain: string, at: number): boolean {
  const code = plain.charCodeAt(at)
  return code <= BLANK || code > LAST_ASCII ? /\s/.test(plain.charAt(at)) : false
}
const BLANK = 32
const LAST_ASCII = 127

const isPossessiveAt = (plain: string, at: number): boolean =>
  plain[at] === "'" && (plain[at + 1] === 's' || plain[at + 1] === 'S') && !/[\p{L}\p{N}]/u.test(plain[at + 2] ?? ' ')

/** Takes a possessive off, and puts the full stop of an abbreviation on: "Gen.", "J." before a name. */
function endOfWord(plain: string, from: number, to: number, limit: number): number {
  const next = plain.charCodeAt(to)
  // Most words end where no apostrophe and no full stop is.
  if (next !== STOP && next !== APOSTROPHE && plain.charCodeAt(to - 2) !== APOSTROPHE) return to
  const text = plain.slice(from, to)
  if (text.length > 2 && text.charAt(text.length - 2) === "'" && /[sS]$/.test(text)) return to - 2
  if (plain[to] === "'" && to < limit && isKenyanName(plain, from, to)) return to + 1
  if (plain[to] !== '.' || to + 1 > limit) return to
  const isInitial = text.length === 1 && /\p{Lu}/u.test(text) && /^\.(?: ?\p{Lu}|-)/u.test(textBehind(plain, to, 4))
  // "in Boulder CO." is Colorado.
  return isInitial || (abbreviations.has(text.toLowerCase()) && text !== 'CO') ? to + 1 : to
}

const STOP = 46
const APOSTROPHE = 39

/** "Ochieng' said": the sign at the end of a Kenyan name, where no quotation is open before it. */
const isKenyanName = (plain: string, from: number, to: number): boolean =>
  plain.slice(to - 2, to) === 'ng' &&
  /\p{Lu}/u.test(plain.charAt(from)) &&
  !/[\p{L}\p{N}]/u.test(plain[to + 1] ?? ' ') &&
  !/(?:^|[\s(])'\p{L}/u.test(plain.slice(Math.max(0, from - FAR), from + 1))

/** How far back a quotation may have been opened. */
const FAR = 120

const abbreviations: ReadonlySet<string> = new Set(
  'hwy rte ave blvd mr mrs ms dr gen lt col sgt st ste gov sen rep reps sens jr sr inc corp co ltd maj capt cmdr adm brig rev hon prof mt ft bros cpl pvt pfc spc fr mme'.split(
    ' ',
  ),
)

/** The 's behind a word. */
function possessiveAt(plain: string, start: number): Bare {
  const facts = factsOf(textBehind(plain, start, 2))
  const { written: text, lower } = facts
  return { start, end: start + 2, text, lower, shape: 'possessive', facts, glued: true }
}

const shapeAsWritten = askedOnceAsWritten((text, lower) => plainShape(text, lower) ?? shapeOf(text))

/** The shape of most words, told by their first letters: "said", "Paris"; null where more must be looked at. */
function plainShape(text: string, lower: string): Shape | null {
  const first = text.charCodeAt(0)
  if (first > 96 && first < 123) return text === lower ? 'lower' : null
  const second = text.charCodeAt(1)
  return first > 64 && first < 91 && second > 96 && second < 123 ? 'name' : null
}

/** "0729GMT", "1200Z", "2023Q4": a time of day, a quarter. */
const TIME = /^\d{3,4}(?:CET|CEST|EDT|EST|GMT|HRS|IST|JST|PDT|PST|UTC|Z|[QH][1-4])$/
const CAPITAL = /^\p{Lu}/u
/** "Sh94m", "Rs500", "R5bn": a sum with its currency before it. */
const MONEY =
  /^(?:(?:[KTU]?Shs?|Rs|Tk|RM|GH|KES|UGX|NGN|US|CFA)\d{1,4}(?:m|mn|bn|b|tn|k|cr)?|[KNPR]\d{1,4}(?:m|mn|bn|tn))$/
const INNER_CAPITAL = /^\p{Ll}{1,3}['-]?\p{Lu}/u

function shapeOf(text: string): Shape {
  if (CAPITAL.test(text)) {
    if (MONEY.test(text)) return 'number'
    const letters = text.replace(/[^\p{L}]/gu, '')
    return letters.length > 1 && letters === letters.toUpperCase() ? 'acronym' : 'name'
  }
  if (INNER_CAPITAL.test(text)) return 'name'
  if (/^\p{N}/u.test(text)) {
    const isName = /\p{Lu}|ers$/u.test(text) && text.length < 12 && !TIME.test(text)
    return isName ? 'name' : 'number'
  }
  return /^\p{L}/u.test(text) ? 'lower' : 'sign'
}

/** Joins what hyphens part inside one name: al-Qaida, Lashkar-e-Taiba, Ki-moon, Jean-Marie, MS-13. */
function joinCompounds(words: readonly Bare[]): Bare[] {
  const joined: Bare[] = []
  for (let i = 0; i < words.length; i++) {
    let word = words[i] as Bare
    while (
      words[i + 1]?.text === '-' &&
      !isPartyTag(word, joined.at(-1), words[i + 2]) &&
      (belongsTogether(word, words[i + 1], words[i + 2]) || isGivenOfTwo(words, i, word))
    ) {
      word = join(word, words[i + 2] as Bare)
      i += 2
    }
    joined.push(word)
  }
  return joined
}

/** "Olt (D-New York)", "Olt, R-Ohio": a party before the state that somebody sits for. */
export const isPartyTag = ({ text }: Bare, before: Bare | undefined, next: Bare | undefined): boolean =>
  /^[DIR]$/.test(text) && (before?.text === '(' || before?.text === ',') && next?.text !== 'Day'

/** "Liu Kit-ming": a given name of two syllables, behind a family name, though the second looks like a verb. */
function isGivenOfTwo(words: readonly Bare[], at: number, word: Bare): boolean {
  const [before, hyphen, next] = [words[at - 1], words[at + 1], words[at + 2]]
  if (hyphen?.text !== '-' || !hyphen.glued || !next?.glued || !SYLLABLE.test(next.text)) return false
  return before?.shape === 'name' && !word.glued && word.shape === 'name' && /^\p{Lu}\p{Ll}{1,4}$/u.test(word.text)
}
const SYLLABLE = /^(?:b|ch|d|f|h|hs|j|k|l|m|n|p|q|s|sh|t|ts|w|x|y|z)?ing$/

function join(word: Bare, next: Bare): Bare {
  const facts = factsOf(`${word.text}-${next.text}`)
  const { written: text, lower } = facts
  const shape = word.shape === 'acronym' && next.shape !== 'name' && next.shape !== 'lower' ? 'acronym' : 'name'
  return { start: word.start, end: next.end, text, lower, shape, facts, glued: word.glued }
}

const articles = wordSet`al el ad an ar as ash at az ul ud ur abd l es`
const links = wordSet`e i o al ul ud ur el de et an bin du sur la y aux`

function belongsTogether(word: Bare, hyphen: Bare | undefined, next: Bare | undefined): boolean {
  if (hyphen?.text !== '-' || !hyphen.glued || !next?.glued || word.text.length > LONGEST) return false
  const isName = word.shape === 'name' || word.shape === 'acronym'
  if (next.shape === 'name') return isName ? !joinsTwoNames(word, next) : articles.has(word.lower) || isTypeNumber(word)
  if (next.shape === 'acronym') return (isName && !joinsTwoNames(word, next)) || isTypeNumber(word)
  if (next.shape === 'number') return word.shape === 'acronym' || (isName && word.text.length === 1)
  if (next.shape !== 'lower' || !isName) return false
  return links.has(next.lower) || (word.shape === 'name' && isNamePart(word, next.lower))
}

const afterDashes: ReadonlySet<string> = new Set(
  'a and as at but for from he is it not or she that the they was when where which who with'.split(' '),
)

/** A longer compound is no name, and joining a page of them would take more than linear time. */
const LONGEST = 80

const isTypeNumber = (word: Bare): boolean => word.shape === 'number' && word.text.length < 2

/** "Azerbaijan-Russia relations", "Sino-U.S. talks", "Bush-Putin meeting" name two things; "Tel Aviv-Jaffa" names one. */
function joinsTwoNames(word: Bare, next: Bare): boolean {
  if (sportLabels.has(word.text)) return true
  if (word.text === 'Trans' || /-(?:de|du|e|i|la|sur|aux)$/.test(word.text)) return false
  return /\.$/.test(word.text) || /\.$/.test(next.text) || nations.has(word.text) || nations.has(next.text)
}
/** "SOCCER-Arsenal beat Leeds": what a wire's headline of sport opens with. */
const sportLabels: ReadonlySet<string> = new Set(
  'ATHLETICS BADMINTON BASEBALL BASKETBALL BOXING CRICKET CYCLING FOOTBALL GOLF GYMNASTICS HOCKEY MOTORCYCLING NBA NFL NHL RALLYING RUGBY SKATING SKIING SOCCER SQUASH SWIMMING TENNIS VOLLEYBALL'.split(
    ' ',
  ),
)
const nations: ReadonlySet<string> = new Set(
  `Afghan Afro American Anglo Arab Argentine Armenia Armenian Asia Asian Australia Australian Austria Austrian Austro Azerbaijan Azerbaijani Belarus Belgian Brazil
  Brazilian Britain British Bulgarian Burmese Canada Canadian Chechen Chile Chilean China Chinese Colombia Colombian Congo Croat Croatia Croatian Cuba Cuban
  Czech Danish Dutch EU Egypt Egyptian Eritrea Eritrean Estonian Ethiopia Ethiopian Euro Europe European Finnish France Franco French Georgia Georgian
  German Germany Greece Greek Hamas Hungarian India Indian Indo Indonesia Indonesian Iran Iranian Iraq Iraqi Irish Israel Israeli Italian Italy Japan
  Japanese Jewish Jordan Jordanian Kenya Kenyan Korea Korean Kurd Kurdish Kuwait Lebanese Lebanon Libya Libyan Mexican Mexico Moroccan Muslim NATO Nepal
  Nigeria Nigerian Norwegian Pakistan Pakistani Palestinian Peru Peruvian Poland Polish Portuguese Romanian Russia Russian Russo Rwanda Rwandan Saudi Serb
  Serbia Serbian Shi'ite Sino Slovak Somali Somalia Spain Spanish Sudan Sudanese Sunni Swedish Swiss Syria Syrian Taiwan Thai Thailand Turkey Turkish
  UN US Uganda Ugandan Ukraine Ukrainian Uzbek Venezuela Venezuelan Vietnam Vietnamese Yemen Yemeni Serbo Sudan Chad Moscow Washington Beijing Tokyo Seoul
  Pyongyang Tehran Baghdad Baku Yerevan Kiev Kyiv Delhi Islamabad London Paris Berlin Brussels Cairo Bush Putin Obama Hezbollah Fatah January February March
  April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday`.split(
    /\s+/,
  ),
)

// "Murkowski—the senator": a dash; but "Stow-on-the-Wold".
const isNamePart = ({ text }: Bare, lower: string): boolean =>
  text === 'Co' ||
  (!(afterDashes.has(lower) && !text.includes('-')) &&
    lower.length < 8 &&
    !compoundTails.has(lower) &&
    !/(?:ed|ing|ist|ism|ish|like|wide|able|er|ers|al|ly|ship|ness|ion|ions|ment|sized|free|based|ful|ic|ous)$/.test(
      lower,
    ))

/** Parts of speech and base forms from the document's tokens, and which words open a sentence. */
function withTokens(words: readonly Bare[], { tokens }: Sentence): readonly Word[] {
  let t = 0
  let opens = true
  return words.map((word, at) => {
    while (t < tokens.length && (tokens[t]?.end ?? 0) <= word.start) t++
    const token = tokens[t]
    const first = opens && word.shape !== 'sign'
    if (word.shape !== 'sign') opens = false
    else if (OPENING.has(word.text)) opens = true
    // Field by field: words are made for the whole text, and a spread costs ten times as much.
    const { start, end, text, lower, facts, glued } = word
    const shape = word.shape === 'number' && isStreetNumber(words, at) ? 'name' : word.shape
    return { start, end, text, lower, shape, facts, glued, pos: token?.pos ?? 'X', lemma: token?.lemma ?? lower, first }
  })
}
const OPENING = wordSet`" : * • ? ! .`
