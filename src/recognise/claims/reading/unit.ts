import type { Document, Quotation, Sentence } from '../../../language/document.js'
import { wordSet } from '../../../language/words/word-set.js'
import { pieces, type Range, spokenView, type View, viewOf, viewsOf } from '../../../syntax/view.js'
import { overlapping, within } from '../../../text/sorted.js'
import { cueFormOf } from './cue-verbs.js'

/**
 * What the grammar reads at once: a sentence as the reporter wrote it, with a quotation of several sentences in one piece;
 * or a sentence within a quotation.
 */
export interface Unit extends View {
  readonly document: Document
  /** The quotation within which the unit stands; null for the reporter's own sentences. */
  readonly within: Quotation | null
  readonly sentence: Sentence
}

/** The units of a document, in text order; those within quotations after the one that holds them. */
export function unitsOf(document: Document): readonly Unit[] {
  return groupsOf(document).flatMap((sentences) => {
    const [first] = sentences as [Sentence]
    const views = sentences.length === 1 ? viewsOf(document, first) : tiedViews(document, sentences)
    const outer = views.map((view) => ({ ...view, document, sentence: first, within: null }))
    const inner = sentences.flatMap((sentence) => quotedPieces(document, sentence))
    return [...outer, ...inner]
  })
}

/** Sentences that a quotation ties together, one group after the other. */
function groupsOf(document: Document): readonly Sentence[][] {
  const groups: Sentence[][] = []
  const { quotations } = document
  let q = 0
  for (const sentence of document.sentences) {
    while (q < quotations.length && (quotations[q] as Quotation).end <= sentence.start) q++
    const quotation = quotations[q]
    const last = groups.at(-1)
    const isSameBlock = last?.[0]?.block === sentence.block
    const isWithin = quotation && quotation.start < sentence.start
    const isTied = isSameBlock && (isWithin || isCueAlone(sentence, quotations[q - 1], last))
    if (isTied) last?.push(sentence)
    else groups.push([sentence])
  }
  return groups
}

/** `"Never!" Olt shouted on Monday.`: a sentence that has nothing but the cue of the quotation that ends the one before. */
function isCueAlone(
  { tokens }: Sentence,
  quotation: Quotation | undefined,
  before: readonly Sentence[] | undefined,
): boolean {
  if (!quotation || quotation.start !== before?.[0]?.start || quotation.end !== before.at(-1)?.end) return false
  const cue = tokens.findIndex(({ lower }, i) => i < 7 && cueFormOf(lower)?.verb.takesQuotation)
  const next = tokens[cue + 1]?.lower ?? '.'
  const isAlone = /^(?:[.,]|on|in|at|during|after|as|to|last|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(next)
  const hasOwn = tokens[cue + 2]?.lower === '"' || tokens.length > 25
  const hasOther = hasOwn || tokens.some(({ pos }, i) => i < cue && (pos === 'VERB' || pos === 'AUX'))
  return cue > 0 && isAlone && !hasOther
}

function quotedPieces(document: Document, sentence: Sentence): readonly Unit[] {
  return overlapping(document.quotations, sentence).flatMap((quotation) => {
    const inside = within(sentence.tokens, quotation.inner)
    if (inside.length < 3) return []
    return pieces(inside).map((tokens) => ({
      ...spokenView(sentence, tokens),
      document,
      sentence,
      within: quotation,
    }))
  })
}

/** The views of sentences that one quotation runs through. */
function tiedViews(document: Document, sentences: readonly Sentence[]): readonly View[] {
  const tokens = sentences.flatMap((sentence) => sentence.tokens)
  return pieces(tokens).map((piece) => viewOf(document, sentences[0] as Sentence, piece))
}

/** Within a quotation "I think" and "we know" report nobody else. */
export function isSelf({ within, tokens }: Unit, { from, to }: Range): boolean {
  return within !== null && to - from === 1 && SELVES.has(tokens[from]?.lower ?? '')
}

const SELVES = wordSet`i we you it that`
