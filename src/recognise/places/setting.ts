import type { Document, Sentence, Token } from '../../language/document.js'
import { lowerAt } from '../../language/words/lower-at.js'
import { wordSet } from '../../language/words/word-set.js'
import { textBefore } from '../../text/around.js'
import { startsWithCapital } from '../../text/capital.js'
import type { Span } from '../../text/span.js'
import { type Deed, deedOf } from './subject.js'

/** What stands around a place's name in its sentence. */
export interface Setting {
  /** The name itself. */
  readonly name: string
  /** The word before, without articles; "" at the beginning of the sentence. */
  readonly before: string
  /** The word before that. */
  readonly beforeThat: string
  /** The word before the row of names that it ends: "in" for Carthage in "in Joplin and Carthage"; `before` elsewhere. */
  readonly beforeRow: string
  /** The words after, in lower case, at most sixteen; possessives and hyphens left out. */
  readonly after: readonly Token[]
  /** "Iran's", "the Netherlands'". */
  readonly possessive: boolean
  /** The second part of a compound: "led" in U.S.-led; "" elsewhere. */
  readonly compound: string
  /** The first part of a compound: "anti" in anti-Denmark; "" elsewhere. */
  readonly prefix: string
  /** Whether nothing or only a comma, a conjunction or a quotation mark stands before. */
  readonly opensClause: boolean
  /** Nouns and verbs before it in the same sentence, the nearest first, at most six. */
  readonly wordsBefore: readonly Token[]
  /** What the name is said to do; null where it is no subject. */
  readonly deed: Deed | null
  /** A ministry, an army or a court whose name stands directly behind: "U.S. Congress". */
  readonly beforeBody: boolean
}

const ARTICLES = wordSet`the a an`
const OPENERS = new Set([
  '',
  ',',
  '"',
  "'",
  '-',
  'that',
  'but',
  'and',
  'if',
  'when',
  'while',
  'because',
  'as',
  'since',
  'whether',
  ':',
  ';',
  'although',
  'though',
  'after',
  'before',
  'says',
  'say',
  'said',
  'until',
  'unless',
  'saying',
  'where',
  'how',
  'what',
  'so',
])

/** The setting of a name among the document's tokens; `first` and `last` are the places of its own in `document.tokens`. */
export function settingOf(document: Document, name: Span, bounds: Bounds): Setting {
  const { tokens } = document
  const { first, last, from, to } = bounds
  const lower = (i: number): string => (i >= from && i < to ? lowerAt(tokens, i) : '')
  let at = first - 1
  while (ARTICLES.has(lower(at))) at--
  const before = lower(at)
  const isGlued = tokens[last + 1]?.start === name.end
  const possessive = isGlued && (lower(last + 1) === "'s" || lower(last + 1) === "'")
  const hyphen = isGlued && lower(last + 1) === '-' && tokens[last + 2]?.start === tokens[last + 1]?.end
  const compound = hyphen ? lower(last + 2) : ''
  const start = last + 1 + (possessive ? 1 : compound ? 2 : 0)
  const after = tokens.slice(start, Math.min(to, start + MOST_AFTER))
  return {
    name: name.text,
    before,
    beforeRow:
      beforeRow(tokens, { at, from, goesOn: restOfRow(after) > 0 || (!possessive && endsRow(after)) }) ?? before,
    beforeThat: lower(at - 1),
    after,
    possessive,
    compound,
    prefix: /(\w+)-$/.exec(textBefore(document.plain, name.start, 8))?.[1] ?? '',
    opensClause: OPENERS.has(before),
    wordsBefore: contentBefore(tokens, at, from),
    deed: possessive || compound || !mayAct(after) ? null : deedOf(document, bounds.sentence, name),
    beforeBody: bounds.beforeBody,
  }
}

/** A row of six countries ends within so many words. */
const MOST_AFTER = 16

/** The word before a row of names, in which a name stands behind "and" or, where the row goes on, a comma; null elsewhere. */
function beforeRow(
  tokens: readonly Token[],
  { at, from, goesOn }: { readonly at: number; readonly from: number; readonly goesOn: boolean },
): string | null {
  const link = tokens[at]?.lower
  if (!(link === 'and' || (goesOn && link === ',')) || tokens[at - 1]?.pos !== 'PROPN') return null
  let first = at - 1
  while (first > from && isOfRow(tokens[first])) first--
  return first > from || tokens[first]?.pos !== 'PROPN' ? (tokens[first]?.lower ?? '') : ''
}

/** "flew to Jamaica, Haiti.": a row without "and" ends with its clause. */
const endsRow = ([next]: readonly Token[]): boolean => next === undefined || ROW_ENDS.has(next.text)
const ROW_ENDS: ReadonlySet<string> = new Set('. , ; :'.split(' '))

/** "France, the Soviet Union and": names, commas and articles. */
const isOfRow = (token: Token | undefined): boolean =>
  token?.lower === ',' || token?.lower === 'the' || startsWithCapital(token?.text ?? '')

/** Where a name and its sentence stand in `document.tokens`; `to` is not included. */
export interface Bounds {
  readonly sentence: Sentence
  readonly beforeBody: boolean
  readonly first: number
  readonly last: number
  readonly from: number
  readonly to: number
}

const CONTENT = wordSet`NOUN VERB PROPN`

function contentBefore(tokens: readonly Token[], at: number, from: number): readonly Token[] {
  const found: Token[] = []
  for (let i = at; i >= from && i > at - 14 && found.length < 6; i--) {
    const token = tokens[i]
    if (token && CONTENT.has(token.pos)) found.push(token)
  }
  return found
}

/** Whether a verb may follow of which the name is the subject: no noun and no preposition stands directly behind it. */
const mayAct = (after: readonly Token[]): boolean => {
  const next = after[restOfRow(after)]
  return next !== undefined && !NO_ACTORS.has(next.pos) && !/^[.!?;]$/.test(next.text)
}

const NO_ACTORS = wordSet`ADJ ADP NOUN NUM`

/** How many words go on a row that the name begins: "and Beijing" in "Washington and Beijing agreed". */
function restOfRow(after: readonly Token[]): number {
  let end = 0
  while (ROW.has(after[end]?.lower ?? '') || (end > 0 && startsWithCapital(after[end]?.text ?? ''))) end++
  const hasAnd = after.slice(0, end).some(({ lower }) => lower === 'and')
  return hasAnd && startsWithCapital(after[end - 1]?.text ?? '') ? end : 0
}

const ROW = wordSet`, and the`
