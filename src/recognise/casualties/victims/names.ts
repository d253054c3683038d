import type { Token } from '../../../language/document.js'
import { determiningOwners } from '../../../language/words/function-words.js'
import { wordSet } from '../../../language/words/word-set.js'
import { firstEndingAfter, firstFrom, startingIn } from '../../../text/sorted.js'
import type { Extent } from '../../../text/span.js'
import type { Person, PersonMention } from '../../people/schema.js'
import { isHarmForm } from '../lexicon/harm-forms.js'
import { kindOfNoun } from '../lexicon/nouns.js'
import type { Quantity } from '../quantities/quantity.js'
import type { Reading } from '../reading.js'
import type { Outcome } from '../schema.js'

/** A person where a sentence names him. */
export interface Name extends Extent {
  readonly person: Person
  readonly mention: PersonMention
}

/** A name as the quantity that it is: one person, with what stands before the name. */
export interface Counted extends Name {
  readonly quantity: Quantity
}

/** A name with what befell its bearer, and the rule that says so. */
export interface Harmed extends Counted {
  readonly outcome: Outcome
  readonly rule: string
}

/** The names of a sentence as quantities; not those that stand for something of theirs, as in "Ana Roe's brother". */
export function countedNames({ tokens }: Reading, names: readonly Name[]): readonly Counted[] {
  const [first, last] = [tokens[0], tokens.at(-1)]
  if (!first || !last) return []
  return startingIn(names, { start: first.start, end: last.end }).flatMap((name) => {
    const from = firstEndingAfter(tokens, name.start)
    const to = firstFrom(tokens, name.end)
    return isOwner(tokens, to) ? [] : [{ ...name, quantity: oneNamed(tokens, from, to) }]
  })
}

const isOwner = (tokens: readonly Token[], at: number): boolean => /^'s?$/.test(tokens[at]?.lower ?? '')

function oneNamed(tokens: readonly Token[], first: number, to: number): Quantity {
  const from = described(tokens, first, to) ?? titleStart(tokens, first)
  return {
    from,
    to,
    core: from,
    min: 1,
    max: 1,
    approximate: false,
    vague: false,
    form: 'number',
    noun: 'person',
    head: to - 1,
    partitive: null,
    definite: true,
    further: false,
    victims: null,
  }
}

/** So many words at most stand before a name and belong to it. */
const MOST_BEFORE = 9

/** Where the title before a name begins: "the former mayor | Ana Roe", "the wounded officer | Ana Roe". */
function titleStart(tokens: readonly Token[], first: number): number {
  let from = first
  while (from > 0 && first - from < MOST_BEFORE && isOfTitle(tokens, from - 1)) from--
  const harmed = isHarmForm(tokens[from - 1]) && opens(tokens[from - 2]) ? from - 1 : from
  return opens(tokens[harmed - 1]) ? harmed - 1 : harmed
}

/** "his neighbour, | Ana Roe,": the words that the name is put beside; null where there are none. */
function described(tokens: readonly Token[], first: number, to: number): number | null {
  const noun = first - 2
  if (tokens[first - 1]?.lower !== ',' || !CLOSES.has(tokens[to]?.lower ?? '.')) return null
  const head = tokens[noun]
  if (head?.pos !== 'NOUN' || (kindOfNoun(head) !== 'person' && head.lower !== 'victim')) return null
  const from = titleStart(tokens, noun)
  return opens(tokens[from]) && tokens[from]?.lower !== 'a' && tokens[from]?.lower !== 'an' ? from : null
}
const CLOSES = wordSet`, . ; ) - and`

const opens = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'DET' || determiningOwners.has(token.lower))

const OWNING = wordSet`ADJ NOUN PROPN`

const isOfTitle = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (!token) return false
  const { pos, lower, start } = token
  if (lower === '-') return tokens[at - 1]?.end === start
  // "the daily's reporter | Ana Roe"
  if (lower === "'s") return OWNING.has(tokens[at - 1]?.pos ?? '')
  return (pos === 'NOUN' || pos === 'ADJ' || pos === 'PROPN' || pos === 'NUM') && !isHarmForm(token)
}
