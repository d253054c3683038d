import type { Quotation, Sentence, Token } from '../language/document.js'
import { reportingFormOf, reportingNounOf } from '../language/words/reporting-forms.js'
import { startsWithCapital } from '../text/capital.js'
import { isDoubtfulVerb } from './doubtful-verb.js'
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
  const classes = tokens.map((token, i) => (isMarkOf(token, quotations[i] ?? null) ? 'mark' : classOf(token)))
  const isHeadline =
    sentence.role === 'title' || tokens.filter(({ text }) => startsWithCapital(text)).length > tokens.length * 0.6
  tokens.forEach((token, i) => {
    const mended = mendedClass(tokens, classes, i)
    if (mended) classes[i] = mended
    const isInnerName =
      !isHeadline && i > 0 && isName(token) && classes[i - 1] !== 'end' && !opensAt(classes, quotations, i)
    const form = reportingFormOf(token.lower)
    if (isInnerName && classes[i] === 'verb') classes[i] = 'noun'
    if (!form || classes[i] === 'aux' || classes[i] === 'preposition' || (mended === 'noun' && i === 0)) return
    if (isInnerName) {
      classes[i] = 'noun'
      return
    }
    const isVerb = isVerbInContext(tokens, classes, i) ?? isDoubtfulVerb(tokens, classes, i)
    if (isVerb) classes[i] = 'verb'
    else if (classes[i] === 'verb')
      classes[i] = reportingNounOf(token.lower) || form.kinds.has('base') ? 'noun' : 'adjective'
  })
  return classes
}

/** Whether a token stands right behind the mark that opens its quotation. */
const opensAt = (classes: readonly WordClass[], quotations: View['quotations'], i: number): boolean =>
  classes[i - 1] === 'mark' && (quotations[i] ?? null) !== null

/** What a tagger gets wrong and the words beside it tell; null where nothing is to be mended. */
function mendedClass(tokens: readonly Token[], classes: readonly WordClass[], i: number): WordClass | null {
  const { lower } = tokens[i] as Token
  const [before, own, after] = [classes[i - 1], classes[i], classes[i + 1]]
  if (lower === '.' && isOfWord(tokens, i)) return 'other'
  if (lower === 'may' && isMonth(tokens, i)) return 'noun'
  if (isInitials(tokens, i)) return 'noun'
  // "Read said it sank"
  if (i === 0 && own === 'verb' && CUES.has(tokens[1]?.lower ?? '')) return 'noun'
  // "people on board the ferry"
  if (lower === 'board' && tokens[i - 1]?.lower === 'on' && STARTS.has(after ?? 'end')) return 'preposition'
  if (LATER.has(lower) && before === 'determiner') return 'adjective'
  // "officials worldwide suspect"
  if (POSTPOSED.has(lower) && before === 'noun' && after !== 'noun') return 'adverb'
  if (lower === 'her' && belongsTo(tokens, i)) return 'determiner'
  if (own === 'verb' && before === 'determiner' && !/(?:ed|en|ing|wn)$/.test(lower)) return 'noun'
  // "a televised address"
  if (
    own === 'verb' &&
    before === 'verb' &&
    classes[i - 2] === 'determiner' &&
    /(?:ed|en|ing)$/.test(tokens[i - 1]?.lower ?? '') &&
    lower === tokens[i]?.lemma
  )
    return 'noun'
  if (own === 'verb' && after === 'noun' && !reportingFormOf(lower) && isBehindCue(tokens, i)) return 'adjective'
  // "and abducted by gunmen"
  if (own === 'noun' && isParticipleForm(lower) && tokens[i + 1]?.lower === 'by' && before !== 'determiner')
    return 'verb'
  if (own === 'verb' && before === 'number' && /[^s]s$/.test(lower)) return 'noun'
  // "all those aboard were killed"
  if (own === 'preposition' && WITHOUT_OBJECT.has(lower) && ENDS.has(after ?? 'end')) return 'adverb'
  if (own === 'adverb' && before === 'determiner' && COMPASS.has(lower)) return 'noun'
  // "the BBC's Today programme"
  if (own === 'time' && before === 'possessive' && after === 'noun') return 'noun'
  return null
}

const isParticipleForm = (lower: string): boolean => /[^e]{2}ed$/.test(lower) && !ED_NOUNS.has(lower)
const ED_NOUNS: ReadonlySet<string> = new Set(['accused', 'bobsled', 'deceased', 'hundred', 'kindred', 'watershed'])

/** "Rep. Olt, D-Calif., said": the full stop of an abbreviation, and no end. */
const isOfWord = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.end === tokens[i]?.start && (tokens[i + 1]?.lower === ',' || tokens[i + 1]?.lower === ')')

/** "taken in May", "on May 4", and not "in which May may speak". */
const isMonth = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.text === 'May' && i > 0 && (BEFORE_MONTHS.has(tokens[i - 1]?.lower ?? '') || tokens[i + 1]?.pos === 'NUM')
const BEFORE_MONTHS: ReadonlySet<string> = new Set([
  'by', 'during', 'early', 'in', 'last', 'late', 'mid', 'next', 'of', 'on', 'since', 'this', 'until',
]) // biome-ignore format: a list
const STARTS: ReadonlySet<WordClass> = new Set(['adjective', 'determiner', 'noun', 'number'])
const COMPASS: ReadonlySet<string> = new Set([
  'east',
  'north',
  'northeast',
  'northwest',
  'south',
  'southeast',
  'southwest',
  'west',
])
const POSTPOSED: ReadonlySet<string> = new Set(['abroad', 'alike', 'elsewhere', 'nationwide', 'worldwide'])
const WITHOUT_OBJECT: ReadonlySet<string> = new Set(['aboard', 'inside', 'nearby', 'outside'])
const ENDS: ReadonlySet<WordClass> = new Set(['aux', 'comma', 'conjunction', 'end', 'verb'])
/** "the WHO said", "US officials": initials that look like pronouns, in a sentence that is not all in capitals. */
const isInitials = (tokens: readonly Token[], i: number): boolean =>
  INITIALS.has(tokens[i]?.text ?? '') && tokens.some(({ text }) => /^\p{Ll}{2}/u.test(text))
const INITIALS: ReadonlySet<string> = new Set(['IT', 'US', 'WHO'])
const LATER: ReadonlySet<string> = new Set(['earlier', 'later'])

const isName = ({ text }: Token): boolean => startsWithCapital(text) && /^\p{Lu}\p{L}/u.test(text)

/** "according to court documents", "said lead author": taggers take the first noun for a verb. */
function isBehindCue(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.lower ?? ''
  if (/(?:ed|ing)$/.test(tokens[i]?.lower ?? '')) return false
  return (before === 'to' && tokens[i - 2]?.lower === 'according') || CUES.has(before)
}

const CUES: ReadonlySet<string> = new Set(['added', 'said', 'says', 'wrote'])

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
