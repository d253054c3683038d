import type { Quotation, Sentence, Token } from '../language/document.js'
import { type ReportingForm, reportingFormOf, reportingNounOf } from '../language/words/reporting-forms.js'
import { askedOnce } from '../language/words/word-facts.js'
import { startsWithCapital } from '../text/capital.js'
import { isDoubtfulVerb } from './doubtful-verb.js'
import { mendedClass } from './mended-class.js'
import { isVerbInContext } from './verb-or-noun.js'
import type { View } from './view.js'
import { classOf, type WordClass } from './word-class.js'

/**
 * The class of each token in its sentence. Words that are a reporting verb or the noun beside it are told apart by their
 * neighbours.
 */
export function classesOf(
  sentence: Sentence,
  { tokens, quotations }: Pick<View, 'tokens' | 'quotations'>,
): readonly WordClass[] {
  const classes: WordClass[] = []
  for (const token of tokens) {
    const quotation = quotations[classes.length]
    classes.push(quotation && isMarkOf(token, quotation) ? 'mark' : classOf(token))
  }
  const isHeadline = sentence.role === 'title' || capitalsIn(tokens) > tokens.length * 0.6
  const isInnerName = (token: Token, i: number): boolean =>
    !isHeadline && i > 0 && isName(token) && classes[i - 1] !== 'end' && !opensAt(classes, quotations, i)
  let i = -1
  for (const token of tokens) {
    i++
    const mended = mendedClass(tokens, classes, i)
    if (mended) classes[i] = mended
    const form = formOf(token)
    const mayBeName = NAMES_TOO.has(classes[i]) && mended !== 'adverb'
    if (!form && !mayBeName) continue
    const isInner = isInnerName(token, i)
    if (isInner && mayBeName) classes[i] = 'noun'
    if (!form || SETTLED.has(classes[i]) || isSettled(token, i, mended)) continue
    if (isInner) classes[i] = 'noun'
    else if (isVerbInContext(tokens, classes, i) ?? isDoubtfulVerb(tokens, classes, i)) classes[i] = 'verb'
    else if (classes[i] === 'verb') classes[i] = nounOrAdjective(token, form)
  }
  return classes
}

/** What a capital inside a sentence makes a name of: "Ms Pledger Grant said", "Fast said". */
const NAMES_TOO: ReadonlySet<WordClass | undefined> = new Set(['adverb', 'verb'])
/** What is no reporting verb, whatever stands beside it. */
const SETTLED: ReadonlySet<WordClass | undefined> = new Set(['aux', 'preposition'])

const formOf = askedOnce(reportingFormOf)

/** "Read said", "the accused told", "the proposed 8 percent rise": no verb that reports. */
const isSettled = ({ lower }: Token, i: number, mended: WordClass | null): boolean =>
  mended === 'adjective' || (mended === 'noun' && (i === 0 || lower === 'accused'))

/** What a word is that could report and does not. */
const nounOrAdjective = ({ lower }: Token, { kinds }: ReportingForm): WordClass =>
  reportingNounOf(lower) || kinds.has('base') ? 'noun' : 'adjective'

function capitalsIn(tokens: readonly Token[]): number {
  let count = 0
  for (const { text } of tokens) if (startsWithCapital(text)) count++
  return count
}

/** Whether a token stands right behind the mark that opens its quotation. */
const opensAt = (classes: readonly WordClass[], quotations: View['quotations'], i: number): boolean =>
  classes[i - 1] === 'mark' && (quotations[i] ?? null) !== null

const isName = ({ text }: Token): boolean =>
  startsWithCapital(text) && (isSmall(text.charCodeAt(1)) || CAPITAL_AND_LETTER.test(text))
const isSmall = (code: number): boolean => code > 96 && code < 123
const CAPITAL_AND_LETTER = /^\p{Lu}\p{L}/u

/** Whether a token is an end mark of its quotation, also where that is an apostrophe's twin. */
function isMarkOf(token: Token, quotation: Quotation): boolean {
  return token.end <= quotation.inner.start || token.start >= quotation.inner.end
}
