import type { Document, Sentence, Token } from '../../../language/document.js'
import { isPlural } from '../../../language/words/plurals.js'
import { wordSet } from '../../../language/words/word-set.js'
import { simplePhraseAfter } from '../../../syntax/noun-phrase-after.js'
import { simplePhraseBefore } from '../../../syntax/simple-phrase-before.js'
import { subjectBefore } from '../../../syntax/subject.js'
import { openView, type View, viewsOf } from '../../../syntax/view.js'
import { firstEndingAfter, firstFrom } from '../../../text/sorted.js'
import type { Person, PersonMention } from '../../people/schema.js'
import { deadlyWithToDeath } from '../lexicon/harm-words.js'
import type { Outcome } from '../schema.js'
import {
  auxiliaries,
  between,
  deadly,
  harmNouns,
  intransitives,
  participles,
  passives,
  states,
  transitives,
  unreal,
} from './lexicon.js'

/** One who is named and said to have come to harm. */
export interface NamedVictim {
  readonly person: Person
  readonly mention: PersonMention
  readonly sentence: Sentence
  readonly outcome: Outcome
  readonly rule: string
}

interface Place {
  readonly tokens: readonly Token[]
  /** The first token of the name, and the one behind its last. */
  readonly from: number
  readonly to: number
  readonly isTitle: boolean
  readonly plain: string
  /** The sentence as the grammar sees it. */
  readonly view: () => View | null
}

/** Each person with each harm, where the text first says so. */
export function findVictims(document: Document, people: readonly Person[]): readonly NamedVictim[] {
  const found: NamedVictim[] = []
  for (const person of people) {
    const seen = new Set<Outcome>()
    for (const mention of person.mentions) {
      if (mention.kind !== 'name' || mention.sentence === null) continue
      const sentence = document.sentences[firstFrom(document.sentences, mention.start + 1) - 1]
      if (!sentence || isListed(sentence, mention) || isAlias(sentence, mention)) continue
      for (const harm of harmsAt(document, sentence, mention)) {
        if (seen.has(harm.outcome)) continue
        seen.add(harm.outcome)
        found.push({ person, mention, sentence, ...harm })
      }
    }
  }
  return found
}

/** "Ramesh Oraon alias | Budhu": one man. */
const isAlias = ({ tokens }: Sentence, mention: PersonMention): boolean =>
  tokens[firstEndingAfter(tokens, mention.start) - 1]?.lower === 'alias'

/** "Three traders, identified as | Abdul Karim (32), Noor Jan and Lal Mia,": those whom a figure counts are not counted again. */
function isListed({ tokens }: Sentence, mention: PersonMention): boolean {
  const from = firstEndingAfter(tokens, mention.start)
  for (let i = from - 1; i > 1 && from - i < LONGEST_LIST; i--) {
    const { lower, pos } = tokens[i] as Token
    if (lower === 'as' || lower === 'namely') {
      const isNaming = lower === 'namely' || NAMING.has(tokens[i - 1]?.lower ?? '')
      const naming = lower === 'as' ? i - 1 : i
      const counted = countedBefore(tokens, tokens[naming - 1]?.lower === ',' ? naming - 2 : naming - 1)
      return isNaming && counted !== undefined && pos !== 'PROPN' && isPlural(counted)
    }
    if (pos !== 'PROPN' && pos !== 'NUM' && !LIST_MARKS.has(lower)) return false
  }
  return false
}

/** "two cadres | of the Tarn Front (TF), identified as": the noun on which a body's name hangs. */
function countedBefore(tokens: readonly Token[], end: number): Token | undefined {
  let i = end
  while (i > 0 && end - i < LONGEST_LIST && isOfName(tokens[i])) i--
  return tokens[i]
}
const isOfName = (token: Token | undefined): boolean =>
  token?.pos === 'PROPN' || token?.pos === 'DET' || (token !== undefined && NAME_MARKS.has(token.lower))
const NAME_MARKS: ReadonlySet<string> = new Set(['(', ')', '-', 'of'])

const LONGEST_LIST = 24
const NAMING: ReadonlySet<string> = new Set(['identified', 'named'])
const LIST_MARKS: ReadonlySet<string> = new Set(['(', ')', ',', 'and'])

interface Harm {
  readonly outcome: Outcome
  readonly rule: string
}

/** One harm, and a second where a relative clause tells it: "beheaded Ana Roe, who had been kidnapped". */
function harmsAt(document: Document, sentence: Sentence, mention: PersonMention): readonly Harm[] {
  const { tokens } = sentence
  const from = firstEndingAfter(tokens, mention.start)
  const to = firstFrom(tokens, mention.end)
  const place: Place = {
    tokens,
    from,
    to,
    isTitle: sentence.role === 'title',
    plain: document.plain,
    // Of a run-on, which is read in pieces, nothing is asked.
    view: () => {
      const [view, ...more] = viewsOf(document, sentence)
      return view && more.length === 0 ? openView(view) : null
    },
  }
  const subject = named('victim-of-verb', asSubject(place))
  const isRelative = tokens[to]?.lower === 'who' || tokens[to + 1]?.lower === 'who'
  const object = subject && !isRelative ? null : named('victim-object', asObject(place))
  const owner = subject || object ? null : named('victim-of-noun', asOwner(place))
  return [subject, object, owner].filter((harm) => harm !== null)
}

const named = (rule: string, outcome: Outcome | null): Harm | null => outcome && { outcome, rule }

/** "Ana Roe, 42, was killed", "Ana Roe, who died in 2006", "Ana Roe found dead". */
function asSubject(place: Place): Outcome | null {
  for (const at of verbsBehind(place)) {
    const outcome = outcomeOfVerb(place, at)
    if (outcome && !hangsOnAnother(place, at)) return outcome
  }
  return behindDescription(place)
}

/** "A guard of the mayor Ana Roe | was killed": the grammar finds another for the verb's subject, on whom the name hangs. */
function hangsOnAnother({ tokens, from, to, isTitle, view }: Place, at: number): boolean {
  // "Founder of Tarn Foods Ana Roe dies"
  if (isTitle || at !== to || !tokens.slice(Math.max(0, from - MOST_BEFORE), from).some(({ lower }) => lower === 'of'))
    return false
  const sentence = view()
  const own = sentence && simplePhraseBefore(sentence, to)
  const subject = own && sentence.classes[own.from - 1] === 'of' ? subjectBefore(sentence, at, true) : null
  return own !== null && subject?.kind === 'own' && subject.core.from < own.from
}

/** "Ana Roe from Tarn was killed", "the driver Ana Roe carrying flour was hurt": a verb of which the grammar finds the name as the subject's own. */
function behindDescription(place: Place): Outcome | null {
  const { tokens, from, to } = place
  if (!DESCRIBING.has(tokens[to]?.lower ?? '') && !/ing$/.test(tokens[to]?.lower ?? '')) return null
  const end = Math.min(tokens.length, to + MOST_ASIDE)
  let at = to + 1
  while (at < end && !passives.has(tokens[at]?.lower ?? '') && !intransitives.has(tokens[at]?.lower ?? '')) at++
  const view = at < end ? place.view() : null
  const subject = view && subjectBefore(view, at, true)
  if (!view || subject?.kind !== 'own' || subject.core.from > from) return null
  return simplePhraseAfter(view, subject.core.from) === to ? outcomeOfVerb(place, at) : null
}
const DESCRIBING = wordSet`at from in of`

const MOST_ASIDE = 25
const MOST_WORDS = 7

/** Where verb groups of a name may begin: behind "who", and behind an apposition, an age, other names of a list. */
function verbsBehind({ tokens, to }: Place): readonly number[] {
  const relative = [to, to + 1].filter((at) => tokens[at]?.lower === 'who').map((at) => at + 1)
  let at = to
  for (let step = 0; step < MOST_ASIDE && at < tokens.length; step++) {
    const behind = behindAside(tokens, at)
    if (behind === null) return relative
    if (behind === at) return [...relative, at]
    at = behind
  }
  return relative
}

/** Where what stands between a name and its verb goes on; the same place where there is nothing more, null where another clause begins. */
function behindAside(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at] as Token
  // "The head of the front, Karim Baloch, | was gunned down"
  if (token.lower === ',' && auxiliaries.has(tokens[at + 1]?.lower ?? '')) return at + 1
  if (token.lower === ',' || isDash(tokens, at)) return closingComma(tokens, at)
  if (token.lower === '(') {
    const close = tokens.slice(at, at + MOST_ASIDE).findIndex(({ lower }) => lower === ')')
    return close < 0 ? null : at + close + 1
  }
  if ((token.lower === 'and' || token.lower === 'alias') && tokens[at + 1]?.pos === 'PROPN') {
    let end = at + 1
    while (tokens[end]?.pos === 'PROPN') end++
    return end
  }
  return token.lower === 'aged' || token.pos === 'NUM' ? at + 1 : at
}

/** A dash between words, not a hyphen in one. */
const isDash = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === '-' && (tokens[at]?.start ?? 0) > (tokens[at - 1]?.end ?? 0)

/** Behind the aside that a comma opens: ", 42," ", a teacher from Lille,"; null where it is none, as before another clause. */
function closingComma(tokens: readonly Token[], at: number): number | null {
  const first = tokens[at + 1]
  if (!first || first.pos === 'CCONJ' || (first.pos === 'PRON' && first.lower !== 'who')) return null
  for (let i = at + 1; i < Math.min(tokens.length, at + MOST_ASIDE); i++) {
    const token = tokens[i] as Token
    if ((token.lower === ',' || isDash(tokens, i)) && endsAside(tokens, i)) return i + 1
    if (/^[;:"]$/.test(token.lower)) return null
  }
  return null
}

/** An aside is over where a verb follows its comma. */
function endsAside(tokens: readonly Token[], comma: number): boolean {
  const next = tokens[comma + 1]
  return (
    next !== undefined &&
    (auxiliaries.has(next.lower) || next.pos === 'VERB' || next.pos === 'ADV' || next.lower === 'also')
  )
}

function outcomeOfVerb({ tokens, isTitle }: Place, from: number): Outcome | null {
  let isPassive = isTitle
  let isMarked = false
  for (let at = from; at < Math.min(tokens.length, from + MOST_WORDS); at++) {
    const { lower } = tokens[at] as Token
    if (unreal.has(lower)) return null
    const outcome = atWord(tokens, at, { isPassive, isMarked })
    if (outcome) return outcome
    if (passives.has(lower)) isPassive = true
    if (auxiliaries.has(lower)) isMarked = true
    else if (!between.has(lower) && tokens[at]?.pos !== 'ADV') return null
  }
  return null
}

function atWord(
  tokens: readonly Token[],
  at: number,
  { isPassive, isMarked }: { readonly isPassive: boolean; readonly isMarked: boolean },
): Outcome | null {
  const { lower } = tokens[at] as Token
  const next = tokens[at + 1]
  if (intransitives.has(lower) && !startsObject(next)) return intransitives.get(lower) ?? null
  if (states.has(lower) && (isMarked || isPassive || /^(?:found|dies?)$/.test(tokens[at - 1]?.lower ?? '')))
    return states.get(lower) ?? null
  if (lower === 'taken' && isPassive) return taken(tokens, at)
  if (LOSES.has(lower) && OWN.has(next?.lower ?? '') && LIFE.has(tokens[at + 2]?.lower ?? '')) return 'killed'
  if (isPassive && deadlyWithToDeath.has(lower) && endsInDeath(tokens, at + 1)) return 'killed'
  const participle = participles.get(lower)
  if (!participle || !isPassive || startsObject(next)) return null
  if (lower === 'gunned' && next?.lower !== 'down') return null
  return participle === 'injured' && isDeadly(tokens, at) ? 'killed' : participle
}

/** "lost his life" */
const LOSES = wordSet`loses lost`
const OWN = wordSet`her his their`
const LIFE = wordSet`life lives`

const startsObject = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.pos === 'DET' || token.pos === 'NUM' || token.pos === 'PROPN') &&
  !NO_OBJECT_STARTS.has(token.lower) &&
  !DAY.test(token.lower)

const NO_OBJECT_STARTS = wordSet`on in at today`

const DAY =
  /day$|^(?:today|tonight|january|february|march|april|may|june|july|august|september|october|november|december|this|last|late|early)$/

/** "shot dead", "fatally shot", "stabbed to death", "shot and killed". */
function isDeadly(tokens: readonly Token[], at: number): boolean {
  const behind = tokens.slice(at + 1, at + 4).map(({ lower }) => lower)
  return (
    /^(?:fatally|mortally)$/.test(tokens[at - 1]?.lower ?? '') ||
    deadly.has(behind[0] ?? '') ||
    endsInDeath(tokens, at + 1) ||
    (behind[0] === 'and' && behind.includes('killed'))
  )
}

/** "taken hostage", "taken into custody", "taken prisoner". */
function taken(tokens: readonly Token[], at: number): Outcome | null {
  const behind = `${tokens[at + 1]?.lower} ${tokens[at + 2]?.lower}`
  if (/^hostage/.test(behind)) return 'abducted'
  return /^(?:prisoner|captive|into custody)/.test(behind) ? 'detained' : null
}

const MOST_BEFORE = 9

/** "killing Ana Roe", "arrested 22-year-old Ana Roe", "the death of Ana Roe". */
function asObject({ tokens, from, to }: Place): Outcome | null {
  if (/^'s?$/.test(tokens[to]?.lower ?? '')) return null
  const isToDeath = endsInDeath(tokens, to)
  // "assassinated the head of the council, | Rahim Wali,"
  const isNamedBehind = tokens[from - 1]?.lower === ',' && CLOSES.has(tokens[to]?.lower ?? '.')
  for (let at = isNamedBehind ? from - 2 : from - 1; at >= Math.max(0, from - MOST_BEFORE); at--) {
    const token = tokens[at] as Token
    const isKilling = isDeadlyBefore(tokens, at) || (isToDeath && deadlyWithToDeath.has(token.lower))
    if (isKilling) return isReal(tokens, at) && !isPassiveAt(tokens, at) ? 'killed' : null
    const verb = transitives.get(token.lower)
    if (verb && (token.pos !== 'ADJ' || isBehindNoun(tokens, at)))
      return isReal(tokens, at) && !isPassiveAt(tokens, at) ? verb : null
    if (token.lower === 'of' && !isNamedBehind && harmNouns.has(tokens[at - 1]?.lower ?? ''))
      return isReal(tokens, at - 1) ? (harmNouns.get(tokens[at - 1]?.lower ?? '') ?? null) : null
    if (!isTitleWord(token) && !(isNamedBehind && IN_DESCRIPTIONS.has(token.lower))) return null
  }
  return null
}

/** "Rebels beheaded | inspector Ana Roe": what a tagger calls an adjective is the verb where a noun stands before it. */
const isBehindNoun = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.pos === 'NOUN' || tokens[at - 1]?.pos === 'PROPN'

const CLOSES: ReadonlySet<string> = new Set([',', '.', '-', ';'])
const IN_DESCRIPTIONS: ReadonlySet<string> = new Set(['at', 'for', 'in', 'of'])

const endsInDeath = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'to' && tokens[at + 1]?.lower === 'death'

/** "shot dead | Ana Roe", "gunned down | Ana Roe", "hacked to death | Ana Roe": the last word of such a verb. */
function isDeadlyBefore(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at] as Token
  const before = tokens[at - 1]?.lower ?? ''
  if (lower === 'dead') return before === 'shot' || before === 'shooting'
  if (lower === 'down') return /^(?:gunn|mow)(?:ed|ing)$/.test(before)
  return lower === 'death' && before === 'to' && deadlyWithToDeath.has(tokens[at - 2]?.lower ?? '')
}

/** What may stand between a verb and a name: "the former mayor of", no: only what stands before a name. */
const isTitleWord = ({ pos, lower }: Token): boolean =>
  pos === 'DET' ||
  pos === 'ADJ' ||
  pos === 'NOUN' ||
  pos === 'PROPN' ||
  pos === 'NUM' ||
  lower === '-' ||
  lower === "'s" ||
  lower === '.'

function isReal(tokens: readonly Token[], at: number): boolean {
  return !tokens.slice(Math.max(0, at - 5), at).some(({ lower }) => unreal.has(lower))
}

const isPassiveAt = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => passives.has(lower))

/** "Ana Roe's murder", "the Roe assassination". */
function asOwner({ tokens, from, to }: Place): Outcome | null {
  const [next, second] = [tokens[to], tokens[to + 1]]
  if (next && /^'s?$/.test(next.lower)) {
    const at = BESIDE_DEATH.has(second?.lower ?? '') ? to + 2 : to + 1
    const noun = harmNouns.get(tokens[at]?.lower ?? '')
    return noun && isReal(tokens, from) && !COMPOUND.has(tokens[at + 1]?.lower ?? '') ? noun : null
  }
  const isThe = tokens[from - 1]?.lower === 'the'
  return isThe && /^(?:assassination|murder|kidnapping)$/.test(next?.lower ?? '')
    ? (harmNouns.get(next?.lower ?? '') ?? null)
    : null
}

const BESIDE_DEATH = wordSet`recent sudden tragic violent alleged untimely subsequent`

/** "Ana Roe's death toll", "the murder suspect": harm of another. */
const COMPOUND = wordSet`toll squad threat threats penalty sentence suspect trial case charge charges warrant row`
