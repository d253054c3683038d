import type { Document, Sentence, Token } from '../../../language/document.js'
import { isPlural } from '../../../language/words/plurals.js'
import { wordSet } from '../../../language/words/word-set.js'
import { openView, viewsOf } from '../../../syntax/view.js'
import { firstEndingAfter, firstFrom } from '../../../text/sorted.js'
import { inReadingOrder } from '../../../text/span.js'
import type { Person, PersonMention } from '../../people/schema.js'
import { harmVerbOf } from '../lexicon/harm-forms.js'
import { states } from '../lexicon/harm-words.js'
import { once, readSentence } from '../reading.js'
import type { Casualty, Outcome } from '../schema.js'
import { harmedAsCounted } from './as-counted.js'
import { asObject, asOwner } from './as-object.js'
import { asSubject } from './as-subject.js'
import { harmedInGroup } from './in-group.js'
import { harmNouns } from './lexicon.js'
import { countedNames, type Name } from './names.js'
import type { Place } from './place.js'

/** One who is named and said to have come to harm. */
export interface NamedVictim {
  readonly person: Person
  readonly mention: PersonMention
  readonly sentence: Sentence
  readonly outcome: Outcome
  readonly rule: string
}

/** Each person with each harm, where the text first says so. */
export function findVictims(
  document: Document,
  people: readonly Person[],
  figures: readonly Casualty[],
): readonly NamedVictim[] {
  const found: NamedVictim[] = []
  const seen = new Set<string>()
  for (const [sentence, names] of namesBySentence(document, people)) {
    const harms = harmsOf(document, sentence, { names, earlier: once(() => lastOutcome(document, sentence, figures)) })
    for (const { person, mention, outcome, rule } of harms) {
      const key = `${person.id} ${outcome}`
      if (seen.has(key)) continue
      seen.add(key)
      found.push({ person, mention, sentence, outcome, rule })
    }
  }
  return found
}

/** The names of each sentence in text order, without those that stand for another's: lists of the counted, second names. */
function namesBySentence(document: Document, people: readonly Person[]): ReadonlyMap<Sentence, readonly Name[]> {
  const found = new Map<Sentence, Name[]>()
  const names = people.flatMap((person) =>
    person.mentions.map((mention) => ({ start: mention.start, end: mention.end, person, mention })),
  )
  for (const name of names.sort(inReadingOrder)) {
    const { kind, start, sentence: number } = name.mention
    const sentence = document.sentences[firstFrom(document.sentences, start + 1) - 1]
    if (kind !== 'name' || number === null || !sentence || isAlias(sentence, name.mention)) continue
    const others = found.get(sentence)
    if (others) others.push(name)
    else found.set(sentence, [name])
  }
  return found
}

interface Given {
  readonly names: readonly Name[]
  /** What befell those who were spoken of last. */
  readonly earlier: () => Outcome | null
}

/** What befell those whom a sentence names: by the words beside each, else as if each were counted, and by the lists that they are in. */
function harmsOf(document: Document, sentence: Sentence, { names, earlier }: Given): readonly (Name & Harm)[] {
  const free = names.filter(({ mention }) => !isListed(sentence, mention))
  const beside = free.flatMap((name) => harmsAt(document, sentence, name.mention).map((harm) => ({ ...name, ...harm })))
  // "Ana Roe was shot and later died": of the hurt it is asked whether they lived.
  const told = new Set(beside.flatMap(({ mention, outcome }) => (outcome === 'injured' ? [] : [mention])))
  const others = free.filter(({ mention }) => !told.has(mention))
  if (others.length === 0) return beside
  const more = readSentence(document, sentence, false).flatMap((reading) => {
    const counted = countedNames(reading, others)
    if (counted.length === 0) return []
    const inGroup = harmedInGroup(reading, countedNames(reading, free), earlier)
    return [...harmedAsCounted(reading, counted), ...inGroup]
  })
  const hurt = new Set(beside.map(({ mention }) => mention))
  const died = more.filter(({ mention, outcome }) => outcome === 'killed' && hurt.has(mention))
  const dead = new Set(died.map(({ mention }) => mention))
  const alive = beside.filter(({ mention }) => !dead.has(mention))
  return [...alive, ...died, ...more.filter(({ mention }) => !hurt.has(mention))].sort(inReadingOrder)
}

/** What befell those who were counted last, not far before; else the killed where a killing is told of. */
function lastOutcome({ sentences }: Document, sentence: Sentence, figures: readonly Casualty[]): Outcome | null {
  const number = sentence.number ?? 0
  for (let i = firstFrom(figures, sentence.end) - 1; i >= 0; i--) {
    const figure = figures[i]
    if (!figure || number - (figure.sentence ?? 0) > NOT_FAR) break
    if (figure.status === 'actual' && figure.count.max !== 0) return figure.outcome
  }
  const at = firstFrom(sentences, sentence.start)
  const near = sentences.slice(Math.max(0, at - NOT_FAR), at + 1)
  return near.some(({ tokens }) => tokens.some(saysDeath)) ? 'killed' : null
}
const NOT_FAR = 4
const saysDeath = (token: Token): boolean =>
  harmVerbOf(token)?.outcome === 'killed' ||
  states.get(token.lower) === 'killed' ||
  harmNouns.get(token.lower) === 'killed'

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
      return isNaming && counted?.pos === 'NOUN' && isPlural(counted)
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
const NAME_MARKS = wordSet`( ) - of`

const LONGEST_LIST = 24
const NAMING = wordSet`identified named`
const LIST_MARKS = wordSet`( ) , and`

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
