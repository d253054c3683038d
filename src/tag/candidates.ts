import type { ArticleWords, Line } from './article.js'
import { cutRun, type Piece } from './cut.js'
import { type Head, headOf, openerOf } from './heads.js'
import { isDemonym, type Known } from './knowledge.js'
import { creeds, neverNames, plainOpeners } from './lexicon/common.js'
import { isPlainEnglish, nameFacts } from './names.js'
import type { OrganizationType } from './organization-types.js'
import { isNameWord, joinedText, type Part, partAt } from './parts.js'
import { type IsNaming, runsOf } from './runs.js'
import type { Word } from './words.js'

/** A stretch that may be a name, with all that its own words say of it. */
export interface Candidate {
  readonly line: Line
  readonly from: number
  readonly to: number
  readonly words: readonly Word[]
  /** With single blanks and plain marks: how names are compared. */
  readonly text: string
  readonly parts: readonly Part[]
  /** The title directly before, in lower case. */
  readonly title: string | null
  readonly known: Known | null
  readonly head: Head | null
  readonly opener: OrganizationType | null
  /** How many of its words are everyday English and in no list of names: both of "Border Shield". */
  readonly plainWords: number
}

/** All candidates of an article, in order. */
export function findCandidates(article: ArticleWords): readonly Candidate[] {
  return article.lines.flatMap((line) =>
    runsOf(line.words, namingIn(article, line))
      .flatMap((run) => cutRun(line.words, run))
      .map((piece) => candidateOf(article, line, piece))
      .filter(({ text }) => !/^\p{Lu}\.?$/u.test(text)),
  )
}

function candidateOf(article: ArticleWords, line: Line, { from: start, to, parts, title }: Piece): Candidate {
  const { words } = line
  const from = startInLowerCase(article, words, start)
  const only = parts.length === 1 ? (parts[0] as Part) : null
  return {
    line,
    from,
    to,
    words: words.slice(from, to),
    text: joinedText(words, from, to),
    parts,
    title: title ? joinedText(words, title.from, title.to).toLowerCase() : null,
    known: only?.known ?? null,
    head: headOf(words, from, to),
    opener: openerOf(words, from, to),
    plainWords: words.slice(from, to).filter((word) => isPlainWord(article, word)).length,
  }
}

const isPlainWord = ({ lowered }: ArticleWords, { lower, text, shape }: Word): boolean =>
  shape === 'name' && nameFacts(text) === null && (lowered.has(lower) || isPlainEnglish(lower))

/** "bne IntelliNews": the name begins a word earlier. */
const startInLowerCase = ({ lowerStarts }: ArticleWords, words: readonly Word[], from: number): number =>
  from > 0 && lowerStarts.get(words[from]?.text ?? '') === words[from - 1]?.text ? from - 1 : from

/** Which capitalised words of a line may be names. */
function namingIn(article: ArticleWords, line: Line): IsNaming {
  return (words, at) => {
    const word = words[at] as Word
    if (isSportLabel(words, at)) return false
    if (line.capitals !== 'plain') return isVouchedFor(article, words, at)
    if (word.first && line.sentence.role === 'dateline' && word.shape === 'acronym') return true
    if (word.first) return opensWithName(article, words, at)
    if (creeds.has(word.lower)) return isCreedInName(words, at)
    if (isShoutedWord(word)) return isKnownAt(words, at)
    return !isNeverName(word) || isKnownAt(words, at) || isGivenNameAt(words, at) || isInsideName(words, at)
  }
}

/** "ICE HOCKEY - ", "CRICKET - ": what a headline of sport opens with. */
const isSportLabel = (words: readonly Word[], at: number): boolean =>
  at < 2 && sports.has((words[at] as Word).lower) && words.slice(at + 1, at + 3).some(({ text }) => text === '-')

const sports: ReadonlySet<string> = new Set(
  'alpine athletics badminton baseball basketball boxing cricket cycling football golf gymnastics hockey ice motor nordic rallying rugby skating skiing soccer squash swimming tennis volleyball'.split(
    ' ',
  ),
)

/** "Zhang Jun", "Nova TV", "English Premier League": a word that names nothing by itself, beside another of the same name. */
function isInsideName(words: readonly Word[], at: number): boolean {
  const { lower, glued } = words[at] as Word
  const before = words[at - 1]
  const next = words[at + 1]
  const follows = isNameWord(before) && !glued && !neverNames.has(before?.lower ?? '')
  if (lower === 'tv') return follows
  if (shortMonths.has(lower))
    return follows && nameFacts(before?.text ?? '')?.family === true && next?.shape !== 'number'
  return innerWords.has(lower) && isNameWord(next) && !next?.glued && endsInHead(words, at)
}
const shortMonths: ReadonlySet<string> = new Set(['jan', 'jun', 'mar', 'may', 'sun'])
const innerWords: ReadonlySet<string> = new Set(['allah', 'english', 'internet', 'latin', 'lord', 'sun', 'web'])

/** "July-August" is no more a name than July. */
const isNeverName = ({ lower }: Word): boolean =>
  neverNames.has(lower) || (lower.includes('-') && lower.split('-').every((part) => neverNames.has(part)))

/** "Islamic Jihad" goes on after the creed; "Sunni Arabs" are two words for people. */
function isCreedInName(words: readonly Word[], at: number): boolean {
  if (isKnownAt(words, at)) return true
  const next = words[at + 1]
  if (!next || !isNameWord(next) || next.glued || isDemonym(next.text)) return false
  return creeds.has(next.lower) ? isCreedInName(words, at + 1) : !neverNames.has(next.lower)
}

/** "disseminating FALSE information": a word in capitals that is no acronym. */
const isShoutedWord = ({ shape, text, lower, pos }: Word): boolean =>
  shape === 'acronym' && text.length > 3 && (UNNAMING.test(pos) || isPlainEnglish(lower))
const UNNAMING = /^(?:ADJ|VERB|ADV|DET|PRON|ADP)$/

/** "Than Shwe", "Jan Egeland": a small word or a month that is also a given name, before another name. */
function isGivenNameAt(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word
  const next = words[at + 1]
  if (word.shape !== 'name' || !next || next.shape !== 'name' || next.glued || neverNames.has(next.lower)) return false
  const facts = nameFacts(word.text)
  return Boolean(facts?.male || facts?.female || facts?.given) && !datePrepositions.has(words[at - 1]?.lower ?? '')
}
const datePrepositions: ReadonlySet<string> = new Set(
  'in on of since until till last next early late mid from to by this every before after during and'.split(' '),
)

/** A word whose capital says nothing is a name if the article or a lexicon knows it as one. */
function isVouchedFor(article: ArticleWords, words: readonly Word[], at: number): boolean {
  const word = words[at] as Word
  if (article.attested.has(word.text) && !article.lowered.has(word.lower)) return true
  if (word.shape === 'acronym' && !neverNames.has(word.lower) && word.text.length > 1 && !isPlainEnglish(word.lower))
    return true
  if (isKnownAt(words, at)) return true
  const facts = nameFacts(word.text)
  return facts !== null && !article.lowered.has(word.lower) && !neverNames.has(word.lower)
}

/** The first word of a sentence has a capital in any case. */
function opensWithName(article: ArticleWords, words: readonly Word[], at: number): boolean {
  const word = words[at] as Word
  if (isKnownAt(words, at)) return true
  if (isInsideName(words, at)) return true
  if (isNeverName(word) || isShoutedWord(word)) return false
  if (creeds.has(word.lower)) return isCreedInName(words, at) && endsInHead(words, at)
  const isPlain = plainOpeners.has(word.lower)
  if (isPlain) return endsInHead(words, at)
  if (word.shape === 'acronym') return true
  if (ordinaryFirms.has(word.text) && VERBAL.test(words[at + 1]?.pos ?? '')) return true
  const attested = article.attested.has(word.text)
  if (attested && !article.lowered.has(word.lower)) return true
  const next = words[at + 1]
  if (next && isNameWord(next) && !neverNames.has(next.lower)) {
    const after = partAt(words, at + 1)
    const isOrdinary = !attested && !nameFacts(word.text) && partAt(words, at).is === 'word'
    // "Former U.S. officials", "Popular American star": an adjective before a name.
    const isBody = after.known?.kind === 'organization' && isPlainEnglish(word.lower) && !endsInHead(words, at)
    if (isOrdinary && (isBody || after.is === 'demonym' || after.is === 'title' || after.senses[0]?.type === 'country'))
      return false
    return !COMMON.has(word.pos) && (word.pos === 'PROPN' || !article.lowered.has(word.lower))
  }
  if (attested) return word.pos === 'PROPN'
  if (isPlainEnglish(word.lower)) return false
  const facts = nameFacts(word.text)
  if (facts) return word.pos === 'PROPN' && !article.lowered.has(word.lower)
  return (
    word.pos === 'PROPN' && !article.lowered.has(word.lower) && !(next?.shape === 'lower' && ORDINARY.test(word.lower))
  )
}
/** Endings of ordinary nouns that open a sentence: "Forecasters say", "Progress depends". */
const ORDINARY =
  /(?:ers|ors|ists|ians|ants|ents|ees|ings|ness|ment|ments|tion|tions|ity|ism|ship|ance|ence|ical|ably|ess|ives)$/
/** Firms called by an everyday word: at the head of a sentence they need a verb behind. */
const ordinaryFirms: ReadonlySet<string> = new Set(['Amazon', 'Apple', 'Ford', 'Oracle', 'Shell', 'Visa'])
const VERBAL = /^(?:VERB|AUX|PART|CCONJ)$/

/** "Foreign Ministry officials": an ordinary first word that opens the name of a body. */
function endsInHead(words: readonly Word[], at: number): boolean {
  let to = at + 1
  while (to < at + 4 && isNameWord(words[to]) && !words[to]?.glued) to++
  if (to === at + 1) return false
  const head = headOf(words, at, to)
  return head !== null && !(head.kind === 'other')
}

const COMMON: ReadonlySet<string> = new Set([
  'DET',
  'ADP',
  'PRON',
  'CCONJ',
  'SCONJ',
  'ADV',
  'AUX',
  'NUM',
  'PART',
  'VERB',
])

function isKnownAt(words: readonly Word[], at: number): boolean {
  const part = partAt(words, at)
  if (part.to - part.from > 1) return part.is !== 'title'
  const word = words[at] as Word
  if (word.shape === 'acronym' && (part.is === 'known' || part.senses[0]?.type === 'country')) return true
  if (part.is === 'place' && isPlainEnglish(word.lower)) return false
  if (part.is === 'known') return !neverNames.has(word.lower) && !plainOpeners.has(word.lower)
  return (
    (part.is === 'place' && !neverNames.has(word.lower) && !plainOpeners.has(word.lower)) ||
    (part.is === 'demonym' && isDemonym(word.text))
  )
}
