import type { Document, Quotation, Sentence, Token } from '../../language/document.js'
import { verbGroups } from '../../language/verb-groups.js'
import { firstEndingAfter, overlapping, within } from '../../text/sorted.js'
import { cueFormOf, cueNounOf } from './cue-verbs.js'
import { isVerbInContext } from './verb-or-noun.js'
import { classOf, type WordClass } from './word-class.js'

/** Tokens `from` to `to` (not included) of a unit. */
export interface Range {
  readonly from: number
  readonly to: number
}

/**
 * What the grammar reads at once: a sentence as the reporter wrote it, with a quotation of several sentences in one piece;
 * or a sentence within a quotation.
 */
export interface Unit {
  readonly document: Document
  readonly tokens: readonly Token[]
  /** What each token is in its clause. */
  readonly classes: readonly WordClass[]
  /** The quotation in which each token stands, marks included; null outside. In a unit within a quotation all are null. */
  readonly quotations: readonly (Quotation | null)[]
  /** The quotation within which the unit stands; null for the reporter's own sentences. */
  readonly within: Quotation | null
  readonly sentence: Sentence
}

/** A run-on longer than this is cut: nobody's claim is that long, and work on a unit is not linear. */
const LONGEST = 400

/** The units of a document, in text order; those within quotations after the one that holds them. */
export function unitsOf(document: Document): readonly Unit[] {
  return groupsOf(document).flatMap((sentences) => {
    const tokens = sentences.flatMap((sentence) => sentence.tokens)
    const first = sentences[0] as Sentence
    const outer = pieces(tokens).map((piece) => unitOf(document, first, piece, null))
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

function pieces(tokens: readonly Token[]): readonly (readonly Token[])[] {
  if (tokens.length <= LONGEST) return [tokens]
  const cut: Token[][] = []
  for (let i = 0; i < tokens.length; i += LONGEST) cut.push(tokens.slice(i, i + LONGEST))
  return cut
}

function quotedPieces(document: Document, sentence: Sentence): readonly Unit[] {
  return overlapping(document.quotations, sentence).flatMap((quotation) => {
    const inside = within(sentence.tokens, quotation.inner)
    return inside.length < 3 ? [] : pieces(inside).map((piece) => unitOf(document, sentence, piece, quotation))
  })
}

function unitOf(document: Document, sentence: Sentence, tokens: readonly Token[], within: Quotation | null): Unit {
  const quotations = within ? tokens.map(() => null) : quotationOfEach(document, tokens)
  return { document, tokens, classes: classesOf(document, sentence, tokens, quotations), quotations, within, sentence }
}

function quotationOfEach({ quotations }: Document, tokens: readonly Token[]): readonly (Quotation | null)[] {
  const first = tokens[0]
  if (!first) return []
  let q = firstEndingAfter(quotations, first.start)
  return tokens.map((token) => {
    while (q < quotations.length && (quotations[q] as Quotation).end <= token.start) q++
    const quotation = quotations[q]
    return quotation && quotation.start <= token.start ? quotation : null
  })
}

/** Words that are a cue verb or the noun beside it are told apart by their neighbours, and where these are silent by compromise. */
function classesOf(
  document: Document,
  sentence: Sentence,
  tokens: readonly Token[],
  quotations: Unit['quotations'],
): readonly WordClass[] {
  const classes = tokens.map((token, i) => (isMarkOf(token, quotations[i] ?? null) ? 'mark' : classOf(token)))
  const isHeadline =
    sentence.role === 'title' || tokens.filter(({ text }) => /^\p{Lu}/u.test(text)).length > tokens.length * 0.6
  tokens.forEach((token, i) => {
    if (/^(?:earlier|later)$/.test(token.lower) && classes[i - 1] === 'determiner') classes[i] = 'adjective'
    if (token.lower === 'her' && belongsTo(tokens, i)) classes[i] = 'determiner'
    // A tagger takes "hull" for a verb even in "the hull".
    if (classes[i] === 'verb' && classes[i - 1] === 'determiner' && !/(?:ed|en|ing|wn)$/.test(token.lower))
      classes[i] = 'noun'
    const form = cueFormOf(token.lower)
    if (classes[i] === 'verb' && !form && classes[i + 1] === 'noun' && isBehindCue(tokens, i)) classes[i] = 'adjective'
    // "the BBC's Today programme"
    if (classes[i] === 'time' && classes[i - 1] === 'possessive' && classes[i + 1] === 'noun') classes[i] = 'noun'
    if (
      !form &&
      !isHeadline &&
      i > 0 &&
      classes[i] === 'verb' &&
      isName(token) &&
      classes[i - 1] !== 'end' &&
      classes[i - 1] !== 'mark'
    ) {
      classes[i] = 'noun'
    }
    if (!form || classes[i] === 'aux' || classes[i] === 'preposition') return
    if (!isHeadline && i > 0 && isName(token) && classes[i - 1] !== 'end' && classes[i - 1] !== 'mark') {
      classes[i] = 'noun'
      return
    }
    const verdict = isVerbInContext(tokens, classes, i)
    const isVerb = verdict ?? askCompromise(document, sentence, token)
    if (isVerb) classes[i] = 'verb'
    else if (classes[i] === 'verb') classes[i] = cueNounOf(token.lower) || form.kinds.has('base') ? 'noun' : 'adjective'
  })
  return classes
}

const isName = ({ text }: Token): boolean => /^\p{Lu}\p{L}/u.test(text)

/** "according to court documents", "said lead author": taggers take the first noun for a verb. */
function isBehindCue(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.lower ?? ''
  if (/(?:ed|ing)$/.test(tokens[i]?.lower ?? '')) return false
  return (before === 'to' && tokens[i - 2]?.lower === 'according') || /^(?:said|says|added|wrote)$/.test(before)
}

/** "her claim", "her suspected infection", and not "told her that". */
function belongsTo(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]?.pos
  if (next === 'NOUN' || next === 'PROPN' || next === 'ADJ') return true
  return next === 'VERB' && (tokens[i + 2]?.pos === 'NOUN' || tokens[i + 2]?.pos === 'PROPN')
}

/** Whether a token is an end mark of its quotation, also where that is an apostrophe's twin. */
function isMarkOf(token: Token, quotation: Quotation | null): boolean {
  return quotation !== null && (token.end <= quotation.inner.start || token.start >= quotation.inner.end)
}

function askCompromise(document: Document, sentence: Sentence, token: Token): boolean {
  return (
    token.pos === 'VERB' ||
    verbGroups(document, sentence).some(({ start, end }) => start <= token.start && token.end <= end)
  )
}
