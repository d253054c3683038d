/** Where a clause points: whether what it tells lies behind or ahead of the publication date. */
import type { Document, Token } from '../../language/document.js'
import { firstFrom } from '../../text/sorted.js'
import { cueBeside, isBound } from './cues.js'
import type { Direction } from './direction.js'
import type { Mention } from './mention.js'

/** The direction of the clause in which an expression stands, from the words before it and the verb that governs it. */
export function directionOf(document: Document, mention: Mention): Direction {
  const { plain } = document
  const cue = cueBeside(plain, mention)
  if (cue) return cue
  const direction = verbDirection(document, mention)
  if (direction === 'unknown' && isBound(plain, mention)) return 'future'
  const before = plain.slice(Math.max(mention.sentence.start, mention.start - 10), mention.start)
  return direction === 'past' && !ADVERBIAL.test(before) ? 'rather-past' : direction
}

/** "was opened in July", "met early on July 3". */
const ADVERBIAL = /\b(?:during|early|in|late|on)\s$/i

/** The verb nearest before the expression within its clause; for one that opens its clause, the first verb behind it. */
function verbDirection({ plain }: Document, { sentence, start, end }: Mention): Direction {
  const { tokens } = sentence
  const isTitle = sentence.role === 'title'
  const at = firstFrom(tokens, start)
  for (let i = at - 1; i >= 0 && i >= at - FARTHEST; i--) {
    const token = tokens[i] as Token
    if (isClauseEnd(token) && (token.text === ';' || !isVerb(tokens[i - 1]))) break
    if (isOpenOrClose(tokens, i)) return 'future'
    if (isVerb(token)) {
      const direction = directionOfVerb(tokens, i, { isTitle, isTold: false })
      if (direction !== null) return direction
    }
  }
  const isTold = TOLD.test(plain.slice(end, end + 40))
  for (let i = firstFrom(tokens, end); i < tokens.length && i < at + FARTHEST; i++) {
    const token = tokens[i] as Token
    if (token.text === ';') break
    // "By Labor Day, said Jones, the worst will be over."
    if (isVerb(token) && !(at <= NEAR_HEAD && isAside(tokens, i))) {
      const direction = directionOfVerb(tokens, i, { isTitle, isTold })
      if (direction !== null) return direction
    }
  }
  return 'unknown'
}

/** An expression is at the head of its sentence. */
const NEAR_HEAD = 3
const isAside = (tokens: readonly Token[], at: number): boolean =>
  /^(?:says?|said)$/.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.text === ','

/** "Tuesday's blast comes a week after": what has a date and is not on the calendar has happened. */
const TOLD =
  /^'s\s(?!(?:\p{L}+\s){0,2}(?:auction|ballot|ceremony|concert|conference|debate|elections?|final|game|hearing|match|meeting|parade|polls?|primary|race|referendum|show|summit|talks|vote|votes|voting)\b)/u

/** How many tokens away a governing verb is looked for: a run-on sentence of many dates must not be walked for each. */
const FARTHEST = 40

/** "Offices close at noon Wednesday": not the adjective, though it is taken for one; but "kept shops open Friday" is. */
const isOpenOrClose = (tokens: readonly Token[], at: number): boolean =>
  /^(?:open|close)$/.test(tokens[at]?.lower ?? '') &&
  tokens[at]?.pos === 'ADJ' &&
  /^\p{L}+s$/u.test(tokens[at - 1]?.lower ?? '') &&
  /^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.pos ?? '') &&
  !tokens.slice(Math.max(0, at - 6), at).some(isVerb)

const isVerb = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'VERB' || token.pos === 'AUX')
const isClauseEnd = ({ text }: Token): boolean =>
  text === ';' || text === ':' || text === '"' || text === '.' || text === '?'

const MODALS = new Set(['will', "'ll", 'wo', 'shall', 'would', "'d", 'may', 'might', 'must', 'should', 'can', 'could'])
/** Heads of an infinitive that lies ahead of them: "plans to meet". */
const PROSPECTIVE = new Set([
  'about', 'agree', 'aim', 'announce', 'anticipate', 'arrange', 'bind', 'bound', 'decide', 'due', 'expect', 'go', 'hope', 'intend', 'invite', 'likely', 'need',
  'order', 'plan', 'pledge', 'poise', 'prepare', 'project', 'promise', 'propose', 'ready', 'require', 'schedule', 'set', 'slate', 'summon', 'sure', 'threaten',
  'unlikely', 'vow', 'want', 'wait',
]) // biome-ignore format: a table
/** Verbs that tell of what is on the calendar when they stand in the present: "the film opens Friday". */
const SCHEDULED = new Set([
  'address', 'air', 'appear', 'arrive', 'assume', 'attend', 'become', 'begin', 'celebrate', 'close', 'come', 'compete', 'conclude', 'consider', 'convene', 'debut', 'decide',
  'deliver', 'depart', 'dock', 'elect', 'end', 'expire', 'face', 'fall', 'finish', 'fly', 'go', 'head', 'hear', 'hold', 'host', 'inaugurate', 'join', 'kick', 'land', 'lapse',
  'launch', 'leave', 'marry', 'mature', 'meet', 'observe', 'open', 'play', 'premiere', 'present', 'publish', 'receive', 'reconvene', 'release', 'reopen', 'resume',
  'retire', 'return', 'run', 'sail', 'sign', 'sit', 'speak', 'start', 'take', 'testify', 'tour', 'travel', 'turn', 'unveil', 'visit', 'vote',
]) // biome-ignore format: a table
/** Before a verb in its base form: "they host Leeds on Tuesday". */
const SUBJECTS: ReadonlySet<string> = new Set(['NOUN', 'PRON', 'PROPN', 'PUNCT'])
/** "polls open", but not "his radio address", which may be tagged as a verb. */
const isSubject = (tokens: readonly Token[], at: number, { lemma }: Token): boolean => {
  const token = tokens[at]
  if (token?.pos !== 'NOUN') return SUBJECTS.has(token?.pos ?? '')
  return !NOUNS_TOO.has(lemma) || /s$|^(?:children|men|people|police|women)$/.test(token.lower)
}
const NOUNS_TOO = new Set([
  'address',
  'debut',
  'host',
  'launch',
  'play',
  'return',
  'run',
  'show',
  'start',
  'travel',
  'visit',
  'vote',
])
const BE_PRESENT = new Set(['is', 'are', "'s", "'re", 'am', "'m", 'be'])
const FINITE_PAST = new Set(['did', 'had', 'was', 'were'])
/** "were to meet again Friday". */
const BE = new Set([...BE_PRESENT, 'was', 'were'])
const PAST_AUXILIARIES = new Set(['was', 'were', 'had', 'did', 'been', 'has', 'have'])

/** Verbs whose past looks like their base form: "shares hit a low". */
const INVARIANT = new Set([
  'beat', 'broadcast', 'burst', 'cast', 'cost', 'cut', 'hit', 'hurt', 'let', 'put', 'quit', 'read', 'set', 'shed', 'shut', 'slit', 'split', 'spread', 'thrust', 'upset',
]) // biome-ignore format: a table

/** What is known of the clause of a verb. */
interface Clause {
  readonly isTitle: boolean
  /** Whether its subject tells of what has happened, even in the present: "Tuesday's blast comes". */
  readonly isTold: boolean
}

/** Null where the verb says nothing about time, as a participle. */
function directionOfVerb(tokens: readonly Token[], at: number, { isTitle, isTold }: Clause): Direction | null {
  const token = tokens[at] as Token
  let isPerfect = false
  for (let i = at; i >= 0 && i >= at - 4; i--) {
    const { lower, lemma, pos, text } = tokens[i] as Token
    if (i < at && lower === 'to') return isTitle ? 'future' : directionOfInfinitive(tokens, i)
    if (lower === 'have' && i < at) isPerfect = true
    if (i < at && FINITE_PAST.has(lower)) return 'past'
    if (lower === "'d" && isHad(tokens, i)) return 'past'
    if (MODALS.has(lower) && text !== 'May') return isPerfect ? 'past' : 'future'
    if (
      i < at &&
      !(pos === 'VERB' && lower === lemma) &&
      pos !== 'ADV' &&
      pos !== 'PART' &&
      pos !== 'AUX' &&
      lower !== 'not' &&
      lower !== "n't" &&
      lower !== 'have' &&
      lower !== 'be'
    )
      break
  }
  const isWere = token.lower === 'was' || token.lower === 'were'
  if (isWere && tokens[at + 1]?.lower === 'to' && tokens[at + 2]?.lower !== 'have') return 'future'
  if (isPerfect || PAST_AUXILIARIES.has(token.lower)) return 'past'
  if (INVARIANT.has(token.lower) && !isPresentPassive(tokens, at)) return 'past'
  if (token.lower.endsWith('ing')) return ingDirection(tokens, at)
  // "asked that it be removed by Friday"
  if (isPastForm(token) && tokens[at - 1]?.lower === 'be') return 'future'
  if (isPastForm(token))
    return isPresentPassive(tokens, at) && (PROSPECTIVE.has(token.lemma) || isInCondition(tokens, at))
      ? 'future'
      : 'past'
  if (PROSPECTIVE.has(token.lemma) && tokens[at + 1]?.lower === 'to') return 'future'
  if (BE_PRESENT.has(token.lower)) {
    const next = tokens[at + 1]
    if (next?.lower === 'to' || (next && PROSPECTIVE.has(next.lemma)) || next?.lower === 'going') return 'future'
    if (next?.lower.endsWith('ing')) return 'future'
  }
  if (isTitle) return 'past'
  if (token.lower === token.lemma && tokens[at - 1]?.pos === 'CCONJ') return null
  const isInflected = token.lower !== token.lemma || isSubject(tokens, at - 1, token)
  if (!isInflected || !SCHEDULED.has(token.lemma)) return 'unknown'
  return isTold ? 'past' : 'future'
}

/** Of what is planned: "plans to meet", "is to meet". Null for an infinitive of another kind. */
function directionOfInfinitive(tokens: readonly Token[], to: number): Direction | null {
  // "a report to be released Friday"
  if (tokens[to + 1]?.lower === 'be' && tokens[to - 1]?.pos === 'NOUN') return 'future'
  for (let i = to - 1; i >= 0 && i >= to - 5; i--) {
    const token = tokens[i] as Token
    if (PROSPECTIVE.has(token.lemma) || PROSPECTIVE.has(token.lower)) return isOfThePast(tokens, i) ? 'near' : 'future'
    // "has to meet" lies ahead, "had to meet" does not.
    if (i === to - 1 && (token.lower === 'has' || token.lower === 'have')) return 'future'
    if (BE.has(token.lower)) return i === to - 1 && tokens[to + 1]?.lower !== 'have' ? 'future' : null
    if (isVerb(token)) return null
  }
  // A headline: "Schools to shut Monday".
  return to > 0 && to <= 5 && tokens.at(-1)?.text !== '.' ? 'future' : null
}

/** "was set", "had long planned". */
const isOfThePast = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 2), at).some(({ lower }) => FINITE_PAST.has(lower))

function ingDirection(tokens: readonly Token[], at: number): Direction | null {
  const before = tokens[at - 1]?.lower ?? ''
  if (BE_PRESENT.has(before)) return 'future'
  return PAST_AUXILIARIES.has(before) ? 'past' : null
}

/** "he'd tied it", "he'd never tied it": he had, and not he would. */
function isHad(tokens: readonly Token[], at: number): boolean {
  const main = tokens[tokens[at + 1]?.pos === 'ADV' ? at + 2 : at + 1]
  return main?.pos === 'VERB' && isPastForm(main)
}

/** "is expected", "are not expected", "isn't now expected". */
const isPresentPassive = (tokens: readonly Token[], at: number): boolean => {
  const isBetween = tokens[at - 1]?.pos === 'ADV' || tokens[at - 1]?.pos === 'PART'
  return BE_PRESENT.has(tokens[isBetween ? at - 2 : at - 1]?.lower ?? '')
}

/** "when he is sentenced Nov. 18": what the clause tells of is still to come. */
const isInCondition = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 5), at).some(({ lower }) => CONDITIONS.has(lower))
const CONDITIONS: ReadonlySet<string> = new Set(['before', 'if', 'once', 'unless', 'until', 'when'])

/** "met", "killed": neither the base form nor one in -s or -ing. */
const isPastForm = ({ lower, lemma }: Token): boolean =>
  lower.endsWith('ed') || (lower !== lemma && !lower.endsWith('s') && !lower.endsWith('ing') && !BE_PRESENT.has(lower))
