import type { Document, Sentence, Token } from '../../language/document.js'
import { askedOnce } from '../../language/words/word-facts.js'
import { wordSet } from '../../language/words/word-set.js'
import { startsWithCapital } from '../../text/capital.js'
import { gather } from '../../text/gather.js'
import { type Span, spanOf } from '../../text/span.js'
import { type EventWord, eventNoun, eventSingular, eventVerb, setApart, takesUp, wideNouns } from './lexicon.js'

/** Words of the text that tell of a happening: "the deadly air crash", "exploded". */
export interface EventMention extends Span {
  readonly sentence: Sentence
  /** The noun in the singular, or the verb's base form. */
  readonly head: string
  readonly word: EventWord
  readonly form: 'noun' | 'verb' | 'harm'
  /** "the crash": one that was told of. */
  readonly isDefinite: boolean
  /** "a crash", "another crash", "crashes": one that may be new. */
  readonly isNew: boolean
  /** "an earlier crash", "the 1998 bombing". */
  readonly isApart: boolean
  readonly isPlural: boolean
  readonly isWide: boolean
  /** A storm: it goes from place to place. */
  readonly isRoving: boolean
  /** "Melor" of "Typhoon Melor". */
  readonly name?: string | null
}

/** Every happening that the words of a document name, in text order. */
export function findEventMentions(document: Document): readonly EventMention[] {
  return gather(document.sentences, (sentence) =>
    sentence.role === 'byline' || sentence.role === 'date' ? [] : mentionsIn(document, sentence),
  )
}

function mentionsIn(document: Document, sentence: Sentence): readonly EventMention[] {
  const { tokens } = sentence
  const mentions: EventMention[] = []
  tokens.forEach((token, at) => {
    const noun = singularOf(token) === null ? null : nounAt(tokens, token, at)
    const word = noun === null && isVerb(token, sentence) ? eventVerb(token.lemma) : null
    if (noun) mentions.push(nounMention(document, sentence, { at, ...noun }))
    else if (word) mentions.push(verbMention(document, sentence, { token, word }))
  })
  return mentions
}

function verbMention(
  document: Document,
  sentence: Sentence,
  { token, word }: { readonly token: Token; readonly word: EventWord },
): EventMention {
  const plain = { isDefinite: false, isNew: false, isApart: false, isPlural: false, isWide: false, isRoving: false }
  return { ...spanOf(document, token.start, token.end), sentence, head: token.lemma, word, form: 'verb', ...plain }
}

/** In a headline a verb is often taken for a noun: "Ferry sinks off Mombasa". */
const isVerb = ({ pos }: Token, { role }: Sentence): boolean =>
  pos === 'VERB' || (role === 'title' && (pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ'))

/** The event that a token names as a noun. "Earthquake zone", "crash site" only describe something else. */
function nounAt(
  tokens: readonly Token[],
  token: Token,
  at: number,
): { readonly noun: string; readonly word: EventWord } | null {
  const noun = namedBy(tokens, token, at)
  const word = noun === null ? null : eventNoun(noun)
  if (noun === null || word === null) return null
  const next = tokens[at + 1]
  if ((token.pos === 'VERB' && !isVerbalNoun(token, at, next)) || token.pos === 'ADJ' || token.pos === 'AUX')
    return null
  if (next?.pos === 'NOUN' && next.start > token.end && !eventSingular(next.lower) && !TIMES.has(next.lower))
    return null
  if (next && isStruggle(tokens, at)) return null
  if (token.lower === 'conflict' && next?.lower === 'of') return null
  if (token.text === 'March' || NO_EVENT.has(`${tokens[at - 1]?.lower} ${token.lower}`)) return null
  if (tokens[at - 1]?.lower === '-' && /^(?:cease|open)$/.test(tokens[at - 2]?.lower ?? '')) return null
  return { noun, word }
}

/** "A long battle with cancer" is no fighting; what people are killed in is. */
const isStruggle = (tokens: readonly Token[], at: number): boolean =>
  /^(?:battle|fight)$/.test(tokens[at]?.lower ?? '') &&
  /^(?:with|for|over)$/.test(tokens[at + 1]?.lower ?? '') &&
  !tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => lower === 'during' || lower === 'in')

const singularOf = askedOnce(eventSingular)

/** Which noun a token is a form of: "heart attack" is one of its own. */
function namedBy(tokens: readonly Token[], token: Token, at: number): string | null {
  const noun = singularOf(token)
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  // "A suicide bomber killed nine": the bombing, and nobody's suicide.
  if (noun === null)
    return /^bombers?$/.test(token.lower) && (before?.lower === 'suicide' || HARMS.has(next?.lemma ?? ''))
      ? 'bombing'
      : null
  if (noun === 'suicide' && next?.pos === 'NOUN') return null
  // "Opened fire", "came under fire": nothing burns.
  if (noun === 'fire' && SHOTS.has(before?.lemma ?? '')) return 'gunfire'
  return noun === 'attack' && ILLNESSES.has(`${before?.lower} ${token.lower}`) ? 'heart-attack' : noun
}

const HARMS = wordSet`attack blow hit injure kill strike target wound`
const SHOTS: ReadonlySet<string> = new Set(['exchange', 'open', 'return', 'under'])

/** "Fighting continued in the town", at the head of a sentence, is tagged as a verb. */
const isVerbalNoun = ({ lower }: Token, at: number, next: Token | undefined): boolean =>
  at === 0 && /ing$/.test(lower) && next !== undefined && (AFTER_NOUN.has(next.lower) || next.pos === 'AUX')
const AFTER_NOUN: ReadonlySet<string> = new Set([
  'along',
  'among',
  'and',
  'at',
  'between',
  'broke',
  'continued',
  'continues',
  'erupted',
  'in',
  'near',
  'raged',
  'spread',
])

const ILLNESSES: ReadonlySet<string> = new Set(['heart attack', 'asthma attack'])

const NO_EVENT: ReadonlySet<string> = new Set([
  'cold war',
  'general strike',
  'hunger strike',
  'labor strike',
  'labour strike',
  'on strike',
  'world war',
])

const TIMES: ReadonlySet<string> = new Set([
  'today',
  'yesterday',
  'morning',
  'afternoon',
  'evening',
  'night',
  'week',
  'month',
  'year',
])

function nounMention(
  document: Document,
  sentence: Sentence,
  { at, noun, word }: { readonly at: number; readonly noun: string; readonly word: EventWord },
): EventMention {
  const { tokens } = sentence
  const from = firstOf(tokens, at)
  const head = tokens[at] as Token
  const described = tokens.slice(from, at).map(({ lower }) => lower)
  const before = tokens[from - 1]?.lower ?? ''
  const isApart = [...described, before].some((lower) => setApart.has(lower) || /^(?:1[89]|20)\d\d$/.test(lower))
  // A bomber tells of a bombing, but is no name of it; nor are two bombers two bombings.
  const isActor = noun === 'bombing' && head.lower.startsWith('bomber')
  const isPlural = !isActor && isPluralAt(head, tokens[at + 1], noun)
  const isDefinite = takesUp.has(before) || before === "'s" || before === 'its' || before === 'their'
  const named = nameBehind(tokens, at)
  const { start, end, text } = spanOf(document, (tokens[from] as Token).start, (named ?? head).end)
  return {
    start,
    end,
    text,
    sentence,
    head: noun,
    word,
    form: isActor ? 'verb' : 'noun',
    isDefinite,
    isNew: !isDefinite && !isActor && (isPlural || before === 'a' || before === 'an' || before === 'another'),
    isApart,
    isPlural,
    isWide: wideNouns.has(noun),
    isRoving: BEAR_NAMES.has(noun),
    // "The National Hurricane Center" is no storm, nor is "Storm Kills Ten" one of that name.
    name: isDefinite || sentence.role === 'title' ? null : (named?.lower ?? null),
  }
}

/** "Attacks"; "bomb attacks" are several bombs. */
function isPluralAt(head: Token, next: Token | undefined, noun: string): boolean {
  const whole = next?.pos === 'NOUN' ? eventSingular(next.lower) : null
  const [word, singular] = next && whole !== null ? [next, whole] : [head, noun]
  return word.lower !== singular && /s$/.test(word.lower)
}

/** The name behind "Typhoon Melor". */
function nameBehind(tokens: readonly Token[], at: number): Token | null {
  const [head, next] = [tokens[at] as Token, tokens[at + 1]]
  const isNamed =
    next?.pos === 'PROPN' && startsWithCapital(next.text) && startsWithCapital(head.text) && BEAR_NAMES.has(head.lower)
  return isNamed ? next : null
}
const BEAR_NAMES: ReadonlySet<string> = new Set(['cyclone', 'hurricane', 'storm', 'typhoon'])

const MOST_WORDS = 5

/** The first word of what describes a noun: "deadly air crash". */
function firstOf(tokens: readonly Token[], at: number): number {
  let from = at
  while (from > 0 && at - from < MOST_WORDS && describes(tokens[from - 1] as Token, tokens[from] as Token)) from--
  return tokens[from]?.lower === '-' ? from + 1 : from
}

function describes(token: Token, next: Token): boolean {
  if (token.lower === '-') return token.end === next.start
  return (
    (token.pos === 'NOUN' || token.pos === 'ADJ' || token.pos === 'PROPN' || token.pos === 'NUM') &&
    !DAYS.test(token.lower)
  )
}

const DAYS =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:today|yesterday|tonight|morning|afternoon|evening|night|week|month|year)$/
