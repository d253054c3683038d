import type { Document, PartOfSpeech, Sentence, Token } from '../../language/document.js'
import { wordsOfHitAndRun } from '../../language/words/hit-and-run.js'
import { placesOf } from '../../language/words/marks.js'
import { wordSet } from '../../language/words/word-set.js'
import { startsWithCapital } from '../../text/capital.js'
import { gather } from '../../text/gather.js'
import { type Span, spanOf } from '../../text/span.js'
import { type EventWord, eventSingular, eventVerb, setApart, takesUp, wideNouns } from './lexicon.js'
import { EVENT_NOUN, nounAt } from './noun-at.js'

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
  /** "Charged with murder": what somebody is blamed for, which tells of no new deed. */
  readonly isCharge?: boolean
  /** "Killed nine in an attack": what the deed of the sentence was done in. */
  readonly isFrame?: boolean
  /** "In revenge for the killing": what the other deed of the sentence was done for. */
  readonly isCause?: boolean
  /** "Sank in a storm": what the deed of the sentence was done amid. */
  readonly isAmid?: boolean
  /** "Triggered mudslides". */
  readonly isTriggered?: boolean
  /** The family of the first word of "bomb attack". */
  readonly kin?: number
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
  // In a headline a verb is often taken for a noun: "Ferry sinks off Mombasa".
  const verbs = sentence.role === 'title' ? VERBS_OF_TITLES : VERBS
  const nouns = placesOf(tokens, EVENT_NOUN)
  let next = 0
  let at = -1
  for (const token of tokens) {
    at++
    const mayBeNoun = nouns[next] === at
    if (mayBeNoun) next++
    else if (!verbs.has(token.pos)) continue
    const noun = mayBeNoun ? nounAt(tokens, token, at) : null
    const isVerb = noun === null && verbs.has(token.pos) && !isOtherVerb(tokens, at)
    const word = isVerb ? (eventVerb(token.lemma) ?? (verbs === VERBS ? null : eventVerb(bareOf(token)))) : null
    if (noun) pushNoun(mentions, nounMention(document, sentence, { at, ...noun }))
    else if (word) mentions.push(verbMention(document, sentence, { token, word }))
  }
  return mentions
}

/** "A bomb attack" is one, and called by both words. */
function pushNoun(mentions: EventMention[], mention: EventMention): void {
  const before = mentions.at(-1)
  const isOne =
    before?.form === 'noun' &&
    before.word.type === 'attack' &&
    (mention.word.type === 'attack' || mention.word.type === 'accident') &&
    mention.start <= before.start
  if (!isOne) {
    mentions.push(mention)
    return
  }
  const word: EventWord = { ...mention.word, type: 'attack' }
  mentions[mentions.length - 1] = { ...mention, word, kin: before.word.family }
}

/** "Sinks", which a tagger takes for the plural of a noun. */
const bareOf = ({ lower }: Token): string => (lower.length > 3 ? lower.replace(/s$/, '') : lower)

const VERBS: ReadonlySet<PartOfSpeech> = new Set(['VERB'])
const VERBS_OF_TITLES: ReadonlySet<PartOfSpeech> = new Set(['VERB', 'NOUN', 'PROPN', 'ADJ'])

function verbMention(
  document: Document,
  sentence: Sentence,
  { token, word }: { readonly token: Token; readonly word: EventWord },
): EventMention {
  const plain = { isDefinite: false, isNew: false, isApart: false, isPlural: false, isWide: false, isRoving: false }
  return { ...spanOf(document, token.start, token.end), sentence, head: token.lemma, word, form: 'verb', ...plain }
}

/** "Arrested for assaulting officers" tells why; "erupted into flames" of no volcano, "gun sales" of no shot. */
const isOtherVerb = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.lemma === 'erupt' && !tokens.some(({ lower }) => VOLCANIC.has(lower))) ||
  // "Will not derail the talks".
  (tokens[at]?.lemma === 'derail' && tokens[at + 1]?.pos === 'DET') ||
  (tokens[at]?.lemma === 'gun' && tokens[at + 1]?.lower !== 'down') ||
  (tokens[at - 1]?.lower === 'for' && tokens[at]?.lower.endsWith('ing') === true)
const VOLCANIC = wordSet`ash crater lava mount mt mt. volcanic volcano volcanoes`

function nounMention(
  document: Document,
  sentence: Sentence,
  { at, noun, word }: { readonly at: number; readonly noun: string; readonly word: EventWord },
): EventMention {
  const { tokens } = sentence
  const from = firstOf(tokens, at)
  const head = tokens[at] as Token
  const described = tokens.slice(from, at).map(({ lower }) => lower)
  const before = determinerBefore(tokens, from)
  // "One of the country's deadliest crashes" was not told of.
  const isOne = isOneOf(tokens, from)
  // A bomber tells of a bombing, but is no name of it; nor are two bombers two bombings.
  const isActor = head.lower.startsWith('bomber')
  const isPlural = !isActor && isPluralAt(head, tokens[at + 1], noun)
  // "Two separate attacks" are told of here.
  const isApart = [...described, before].some(
    (lower) => (setApart.has(lower) && !(isPlural && lower === 'separate')) || /^(?:1[89]|20)\d\d$/.test(lower),
  )
  const isDefinite = !isOne && (takesUp.has(before) || before === "'s" || before === 'its' || before === 'their')
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
    isNew: !isDefinite && !isActor && (isOne || isPlural || (ARTICLES.has(before) && !isPredicate(tokens, from))),
    isApart,
    isPlural,
    isWide: wideNouns.has(noun),
    isRoving: BEAR_NAMES.has(noun),
    isCharge: isCharge(tokens, from, at),
    ...partOf(tokens, from, noun),
    // "The National Hurricane Center" is no storm, nor is "Storm Kills Ten" one of that name.
    name: nameOfFire(tokens, at) ?? (isDefinite || sentence.role === 'title' ? null : (named?.lower ?? null)),
  }
}

/** "the Carr Fire": great fires bear names, before their noun. */
function nameOfFire(tokens: readonly Token[], at: number): string | null {
  const [before, head] = [tokens[at - 1], tokens[at]]
  const isNamed = at > 1 && head?.text === 'Fire' && before?.pos === 'PROPN'
  return isNamed ? before.lower : null
}

/** "Charged with capital murder", "on charges of murder"; but "with the murder of Roe" tells of the deed. */
function isCharge(tokens: readonly Token[], from: number, at: number): boolean {
  const before = tokens[from - 1]?.lower ?? ''
  const next = tokens[at + 1]
  // "accused of kidnapping a dozen men": who was harmed stands behind.
  const isDeed = next !== undefined && (TELLING.has(next.lower) || OBJECTS.has(next.pos))
  if (!BLAMING.has(before) || isDeed) return false
  return tokens.slice(Math.max(0, from - MOST_TO_CHARGE), from - 1).some(({ lower }) => CHARGES.has(lower))
}
const TELLING = wordSet`of in`
const OBJECTS = wordSet`DET NUM PRON PROPN`
const BLAMING = wordSet`of with`
const MOST_TO_CHARGE = 5
const CHARGES = wordSet`accused acquitted charge charged charges convicted count counts guilty suspicion`

/** What a happening has to do with another of its sentence, by the words before it. */
function partOf(
  tokens: readonly Token[],
  from: number,
  noun: string,
): Pick<EventMention, 'isFrame' | 'isCause' | 'isAmid' | 'isTriggered'> {
  const [earlier = '', before = ''] = tokens.slice(Math.max(0, from - 2), from).map(({ lower }) => lower)
  return {
    isFrame: FRAMES.has(noun) && IN.has(earlier) && ARTICLES.has(before),
    isCause: isCause(tokens, from),
    isAmid:
      BEAR_NAMES.has(noun) &&
      IN.has(earlier) &&
      ARTICLES.has(before) &&
      eventVerb(tokens[from - 3]?.lemma ?? '') !== null,
    isTriggered: TRIGGERS.has(before) || (from === 1 && TRIGGERS.has(earlier)),
  }
}

const ARTICLES = wordSet`a an another`
const FRAMES = wordSet`accident assault attack incident raid`
const IN = wordSet`during in`
const TRIGGERS = wordSet`caused causing sparked sparking spawned spawning triggered triggering unleashed unleashing`

/** "It was a suicide attack": what was told of is called so; but "there was a crash". */
function isPredicate(tokens: readonly Token[], from: number): boolean {
  const [subject, verb] = [tokens[from - 3]?.lower, tokens[from - 2]?.lower]
  return (IS.has(verb ?? '') && subject !== 'there') || verb === 'as'
}
const IS = wordSet`be been being is was were`

/** "In revenge for the killing", "retaliating for a raid". */
function isCause(tokens: readonly Token[], from: number): boolean {
  const before = tokens.slice(Math.max(0, from - MOST_TO_CAUSE), from).map(({ lower }) => lower)
  const at = before.findLastIndex((lower) => REVENGE.has(lower))
  return (
    at >= 0 &&
    (before.slice(at).some((lower) => lower === 'for' || lower === 'to') || before[at]?.startsWith('aveng') === true)
  )
}
const MOST_TO_CAUSE = 5
const REVENGE = wordSet`avenge avenged avenging reprisal reprisals response retaliation retaliating revenge vengeance`

/** How far before a noun "one of the country's" begins, in words. */
const ONE_OF = 5
const isOneOf = (tokens: readonly Token[], from: number): boolean =>
  tokens
    .slice(Math.max(0, from - ONE_OF), from)
    .some(({ lower }, i, few) => lower === 'one' && few[i + 1]?.lower === 'of')

/** The word before a noun phrase, days left out: "the | Monday night massacre". */
function determinerBefore(tokens: readonly Token[], from: number): string {
  let at = from - 1
  while (DAYS.test(tokens[at]?.lower ?? '')) at--
  return tokens[at]?.lower ?? ''
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
  const isNamed = next?.pos === 'PROPN' && startsWithCapital(head.text) && BEAR_NAMES.has(head.lower)
  return isNamed ? next : null
}
const BEAR_NAMES = wordSet`cyclone hurricane storm typhoon`

const MOST_WORDS = 5

/** The first word of what describes a noun: "deadly air crash". */
function firstOf(tokens: readonly Token[], at: number): number {
  let from = at
  while (from > 0 && at - from < MOST_WORDS && describes(tokens[from - 1] as Token, tokens[from] as Token)) from--
  const more = wordsOfHitAndRun(tokens, from)
  if (more > 0) return from - more
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
