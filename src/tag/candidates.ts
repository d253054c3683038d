import type { ArticleWords, Line } from './article.js'
import { cutRun, type Piece } from './cut.js'
import { type Head, headOf, openerOf } from './heads.js'
import { countHomes, knownIn } from './home.js'
import type { Known } from './knowledge.js'
import { joinedText } from './name-words.js'
import { isPlainEnglish, nameFacts } from './names.js'
import { namingIn } from './naming.js'
import type { OrganizationType } from './organization-types.js'
import type { Part } from './parts.js'
import { runsOf } from './runs.js'
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
  const homes = countHomes()
  const runs = article.lines.map((line) => {
    const found = runsOf(line.words, namingIn(article, line))
    for (const { parts } of found) for (const part of parts) homes.add(line.words, part)
    return found
  })
  const home = homes.most()
  return article.lines.flatMap((line, i) =>
    (runs[i] ?? [])
      .flatMap((run) => cutRun(line.words, run, article.surnames))
      .map((piece) => candidateOf({ article, line, home }, piece))
      .filter(({ text }) => !LETTER_OR_NUMBER.test(text)),
  )
}

/** "B.", "III": no name by itself. */
const LETTER_OR_NUMBER = /^(?:\p{Lu}\.?|I{2,3}|IV|VI{1,3}|IX)$/u

/** Where a piece was found, and the country that the article is about. */
interface Setting {
  readonly article: ArticleWords
  readonly line: Line
  readonly home: string | null
}

function candidateOf({ article, line, home }: Setting, { from: start, to, parts, title }: Piece): Candidate {
  const { words } = line
  const from = hasUnitNumber(words, start, to) ? start - 1 : startInLowerCase(article, words, start)
  const only = parts.length === 1 ? (parts[0] as Part) : null
  const text = joinedText(words, from, to)
  return {
    line,
    from,
    to,
    words: words.slice(from, to),
    text,
    parts,
    title: title ? joinedText(words, title.from, title.to).toLowerCase() : null,
    known: knownIn(home, text) ?? only?.known ?? null,
    head: headOf(words, from, to),
    opener: openerOf(words, from, to),
    plainWords: words.slice(from, to).filter((word) => isPlainWord(article, word)).length,
  }
}

const isPlainWord = ({ lowered }: ArticleWords, { lower, text, shape }: Word): boolean =>
  shape === 'name' && nameFacts(text) === null && (lowered.has(lower) || isPlainEnglish(lower))

/** "2nd Ranger Battalion", "101st Airborne Division": the number of a unit belongs to its name. */
const hasUnitNumber = (words: readonly Word[], from: number, to: number): boolean =>
  /^\d{1,3}(?:st|nd|rd|th)$/.test(words[from - 1]?.text ?? '') &&
  headOf(words, Math.max(0, from - 1), to)?.type === 'military'

/** "bne IntelliNews": the name begins a word earlier. */
const startInLowerCase = ({ lowerStarts }: ArticleWords, words: readonly Word[], from: number): number =>
  from > 0 && lowerStarts.get(words[from]?.text ?? '') === words[from - 1]?.text ? from - 1 : from
