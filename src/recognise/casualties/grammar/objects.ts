import type { Token } from '../../../language/document.js'
import { bes, dos, have, modals } from '../../../language/words/auxiliaries.js'
import { determiningOwners } from '../../../language/words/function-words.js'
import { lowerAt } from '../../../language/words/lower-at.js'
import { wordSet } from '../../../language/words/word-set.js'
import { skipAdverbsRight } from '../../../syntax/verb-group.js'
import { isHarmForm } from '../lexicon/harm-forms.js'
import { nounsOf } from '../lexicon/harm-words.js'
import { linking } from '../lexicon/words.js'
import { isTemporal, readNounPhrase } from '../quantities/noun-phrase.js'
import type { Quantity } from '../quantities/quantity.js'
import type { Reading } from '../reading.js'
import { FARTHEST, type Slot } from './slots.js'

/** The quantities that are the object of a verb or follow "of": the first one next to it, and those listed with it. */
export function findObjects(reading: Reading, from: number): readonly Slot[] {
  const { tokens, startingAt } = reading
  const slots: Slot[] = []
  let via: Slot['via'] = 'near'
  let at: number | null = skipAdverbsRight(reading.view(), from)
  while (at !== null && at < tokens.length && at - from < FARTHEST) {
    const end = memberEnd(reading, at)
    if (end === at || (via === 'listed' && (startsClause(reading, end) || isOtherHarm(tokens, end)))) return slots
    const quantity = startingAt.get(at)
    if (quantity) slots.push({ quantity, via })
    at = nextMember(reading, end, from + FARTHEST)
    via = 'listed'
  }
  return slots
}

/** Where what is counted, or any other noun, ends that begins at a token; the same place where none does. */
const memberEnd = ({ tokens, startingAt }: Reading, at: number): number =>
  startingAt.get(at)?.to ?? skipNoun(tokens, at)

/** Where the next member of a list begins, over what is said of the one before; null where the list is over. */
function nextMember(reading: Reading, from: number, limit: number): number | null {
  const { tokens } = reading
  let i = from
  while (i < tokens.length && i < limit) {
    const lower = lowerAt(tokens, i)
    const next = lowerAt(tokens, i + 1)
    if (JOINTS.has(lower)) return i + 1
    if (next === 'well') return i + 3
    if (lower === ',' && !JOINTS.has(next)) return isMember(reading, i + 1) && listGoesOn(reading, i + 1) ? i + 1 : null
    const behind = lower === ',' ? i + 1 : overDescription(reading, i)
    if (behind === i) return null
    i = behind
  }
  return null
}
const JOINTS = wordSet`and or plus`

/** Past a day, "named Haddad" or "from the town"; the same place where nothing of the kind stands there. */
function overDescription({ tokens, startingAt }: Reading, i: number): number {
  const lower = lowerAt(tokens, i)
  if (isTemporal(tokens, i)) return i + 1
  if (DESCRIBES.test(lower)) return Math.max(i + 1, skipNoun(tokens, i + 1))
  return linking.has(lower) && !ELSEWHERE.has(lower) ? skipNoun(tokens, i + 1, startingAt.get(i + 1)) : i
}
/** What follows these is no part of the object. */
const ELSEWHERE = wordSet`after before including`

/** "the abduction of 20 nurses and the murders | of two": those of whom another harm is told. */
const isOtherHarm = (tokens: readonly Token[], end: number): boolean =>
  tokens[end]?.lower === 'of' && nounsOf.has(tokens[end - 1]?.lower ?? '')

/** Participles between one member of a list and the next: "a man named Haddad and four others". */
const DESCRIBES =
  /^(?:accused|believed|called|carrying|escorting|guarding|identified|known|manning|named|riding|serving|sleeping|standing|suspected|travell?ing|waiting|wanted|working)$/

/** What is counted, or one who is known: "a woman, her daughter and two nurses". */
const isMember = ({ tokens, startingAt }: Reading, at: number): boolean =>
  startingAt.has(at) || (KNOWN.has(tokens[at]?.lower ?? '') && skipNoun(tokens, at) > at + 1)
const KNOWN = wordSet`her his its our the their`

/** A comma goes on with a list only if the list ends in "and". */
function listGoesOn(reading: Reading, at: number): boolean {
  const { tokens, startingAt } = reading
  let i = memberEnd(reading, at)
  for (let step = 0; step < 30 && i < tokens.length; step++) {
    const lower = lowerAt(tokens, i)
    if (lower === 'and') return startingAt.has(i + 1) || readNounPhrase(tokens, i + 1).head !== null
    if (lower === ',') {
      const next = lowerAt(tokens, i + 1) === 'and' ? i + 2 : i + 1
      if (!isMember(reading, next)) return false
      i = memberEnd(reading, next)
    } else if (linking.has(lower) || isTemporal(tokens, i) || NOMINAL.has(tokens[i]?.pos ?? '')) i++
    else return false
  }
  return false
}
const NOMINAL = wordSet`ADJ DET NOUN PROPN`

function skipNoun(tokens: readonly Token[], from: number, quantity?: Quantity): number {
  if (quantity) return quantity.to
  let i = from
  while (tokens[i]?.pos === 'DET' || determiningOwners.has(tokens[i]?.lower ?? '')) i++
  while (tokens[i]?.pos === 'NUM') i++
  const noun = readNounPhrase(tokens, i)
  if (noun.to > i) return noun.to
  return tokens[i]?.pos === 'PRON' ? i + 1 : i
}

/** Whether a verb of its own follows: what seemed a list member is the subject of a new clause. */
export function startsClause(reading: Reading, from: number): boolean {
  const { tokens } = reading
  let i = skipAdverbsRight(reading.view(), from)
  for (let step = 0; step < 2 && linking.has(tokens[i]?.lower ?? ''); step++) i = skipNoun(tokens, i + 1)
  i = skipAdverbsRight(reading.view(), i)
  const token = tokens[i]
  if (!token) return false
  if (bes.has(token.lower) || have.has(token.lower) || dos.has(token.lower) || modals.has(token.lower)) return true
  if (token.pos !== 'VERB' && !isHarmForm(token)) return false
  return !/ing$/.test(token.lower)
}

/** Whether the object of a verb begins at a token. */
export function hasObject(reading: Reading, from: number): boolean {
  const { tokens, startingAt } = reading
  const i = skipAdverbsRight(reading.view(), from)
  if (startingAt.has(i)) return true
  const token = tokens[i]
  if (!token || isTemporal(tokens, i) || linking.has(token.lower) || isHarmForm(token)) return false
  if (token.pos === 'NUM') return !MEASURES.test(tokens[i + 1]?.lower ?? '')
  return (
    ['DET', 'PRON', 'PROPN', 'NOUN', 'ADJ'].includes(token.pos) &&
    !/^(?:alive|there|that|who|which|what|late|early|far)$/.test(token.lower)
  )
}

/** "killed 20 km north of", "killed two years ago". */
const MEASURES =
  /^(?:days?|feet|hours?|kilomet(?:er|re)s?|km|met(?:er|re)s?|miles?|minutes?|months?|percent|seconds?|weeks?|years?|yards?)$/
