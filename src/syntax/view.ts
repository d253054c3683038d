import type { Document, Quotation, Sentence, Token } from '../language/document.js'
import { firstEndingAfter } from '../text/sorted.js'
import { classesOf } from './classes.js'
import type { WordClass } from './word-class.js'

/** Tokens `from` to `to` (not included) of a view. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** Tokens as the grammar reads them: a sentence, or what somebody calls one. Made when first asked for, and kept. */
export interface View {
  readonly tokens: readonly Token[]
  /** What each token is in its clause. */
  readonly classes: readonly WordClass[]
  /** The quotation in which each token stands, marks included; null outside. Phrases do not cross its ends. */
  readonly quotations: readonly (Quotation | null)[]
}

/** A run-on longer than this is read in pieces: work on a view may be more than linear. */
export const LONGEST = 400

/** The views of a sentence: one, or several where it is a run-on. The same for every kind that asks. */
export function viewsOf(document: Document, sentence: Sentence): readonly View[] {
  const known = views.get(sentence)
  if (known) return known
  const made = pieces(sentence.tokens).map((tokens) => viewOf(document, sentence, tokens))
  views.set(sentence, made)
  return made
}

/** The view of a sentence in which an offset stands; null where it has no tokens. */
export const viewAround = (document: Document, sentence: Sentence, at: number): View | null =>
  viewsOf(document, sentence).findLast(({ tokens }) => (tokens[0]?.start ?? at) <= at) ?? null

const views = new WeakMap<Sentence, readonly View[]>()

/** The view of some tokens in a row that begin in a sentence. */
export function viewOf(document: Document, sentence: Sentence, tokens: readonly Token[]): View {
  const quotations = quotationOfEach(document, tokens)
  return { tokens, quotations, classes: classesOf(sentence, { tokens, quotations }) }
}

/** The view of tokens within a quotation, as if nobody spoke them: all read alike. */
export function spokenView(sentence: Sentence, tokens: readonly Token[]): View {
  const quotations = outside(tokens)
  return { tokens, quotations, classes: classesOf(sentence, { tokens, quotations }) }
}

/** A view in which the marks of quotations part nothing: who was killed is asked of all words alike. */
export const openView = ({ tokens, classes }: View): View => ({
  tokens,
  classes: classes.map((kind) => (kind === 'mark' ? 'other' : kind)),
  quotations: outside(tokens),
})

/** Tokens cut into stretches that a view may hold. */
export function pieces(tokens: readonly Token[]): readonly (readonly Token[])[] {
  if (tokens.length <= LONGEST) return [tokens]
  const cut: Token[][] = []
  for (let i = 0; i < tokens.length; i += LONGEST) cut.push(tokens.slice(i, i + LONGEST))
  return cut
}

/** Of tokens of which none stands in a quotation. */
const outside = (tokens: readonly Token[]): readonly null[] => new Array<null>(tokens.length).fill(null)

function quotationOfEach({ quotations }: Document, tokens: readonly Token[]): readonly (Quotation | null)[] {
  const first = tokens[0]
  if (!first) return []
  let q = firstEndingAfter(quotations, first.start)
  // Most sentences have none.
  if ((quotations[q]?.start ?? Number.POSITIVE_INFINITY) >= (tokens.at(-1) ?? first).end) return outside(tokens)
  return tokens.map((token) => {
    while (q < quotations.length && (quotations[q] as Quotation).end <= token.start) q++
    const quotation = quotations[q]
    return quotation && quotation.start <= token.start ? quotation : null
  })
}
