import type { Token } from '../../../language/document.js'
import { determiningOwners } from '../../../language/words/function-words.js'
import { wordSet } from '../../../language/words/word-set.js'
import { isHarmForm } from '../lexicon/harm-forms.js'
import { bes, dos, haves, linking, modals } from '../lexicon/words.js'
import { isTemporal, readNounPhrase } from '../quantities/noun-phrase.js'
import type { Quantity } from '../quantities/quantity.js'
import type { Reading } from '../reading.js'
import { FARTHEST, type Slot } from './slots.js'
import { skipAdverbsRight } from './verb-group.js'

/** The quantities that are the object of a verb or follow "of": the first one next to it, and those listed with it. */
export function findObjects(reading: Reading, from: number): readonly Slot[] {
  const { tokens, startingAt } = reading
  const slots: Slot[] = []
  let i = skipAdverbsRight(tokens, from)
  let mayStart = true
  let member: 'near' | 'listed' = 'near'
  while (i < tokens.length && i - from < FARTHEST) {
    const quantity = startingAt.get(i)
    if (mayStart && quantity) {
      if (member === 'listed' && startsClause(tokens, quantity.to)) return slots
      slots.push({ quantity, via: member })
      i = quantity.to
      mayStart = false
      continue
    }
    const { lower } = tokens[i] as Token
    if (mayStart) {
      const end = skipNoun(tokens, i)
      if (end === i) return slots
      if (member === 'listed' && startsClause(tokens, end)) return slots
      i = end
      mayStart = false
    } else if (
      lower === 'and' ||
      lower === 'or' ||
      lower === 'plus' ||
      (lower === 'as' && tokens[i + 1]?.lower === 'well')
    ) {
      i += lower === 'as' ? 3 : 1
      mayStart = true
      member = 'listed'
    } else if (lower === ',') {
      if (/^(?:and|or)$/.test(tokens[i + 1]?.lower ?? '')) i++
      else if (!isMember(reading, i + 1) || !listGoesOn(reading, i + 1)) return slots
      else {
        i++
        mayStart = true
        member = 'listed'
      }
    } else if (isTemporal(tokens, i)) i++
    else if (i > from && DESCRIBES.test(lower)) i = Math.max(i + 1, skipNoun(tokens, i + 1))
    else if (linking.has(lower) && lower !== 'including' && lower !== 'after' && lower !== 'before') {
      i = skipNoun(tokens, i + 1, startingAt.get(i + 1))
    } else return slots
  }
  return slots
}

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
  let i = startingAt.get(at)?.to ?? skipNoun(tokens, at)
  for (let step = 0; step < 30 && i < tokens.length; step++) {
    const lower = tokens[i]?.lower ?? ''
    if (lower === 'and' || lower === ',') {
      const at = lower === ',' && tokens[i + 1]?.lower === 'and' ? i + 2 : i + 1
      const next = startingAt.get(at)
      if (lower === 'and') return next !== undefined || readNounPhrase(tokens, at).head !== null
      if (!isMember(reading, at)) return false
      i = next?.to ?? skipNoun(tokens, at)
      continue
    }
    if (
      !linking.has(lower) &&
      !isTemporal(tokens, i) &&
      tokens[i]?.pos !== 'NOUN' &&
      tokens[i]?.pos !== 'PROPN' &&
      tokens[i]?.pos !== 'DET' &&
      tokens[i]?.pos !== 'ADJ'
    )
      return false
    i++
  }
  return false
}

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
export function startsClause(tokens: readonly Token[], from: number): boolean {
  let i = skipAdverbsRight(tokens, from)
  for (let step = 0; step < 2 && linking.has(tokens[i]?.lower ?? ''); step++) i = skipNoun(tokens, i + 1)
  i = skipAdverbsRight(tokens, i)
  const token = tokens[i]
  if (!token) return false
  if (bes.has(token.lower) || haves.has(token.lower) || dos.has(token.lower) || modals.has(token.lower)) return true
  if (token.pos !== 'VERB' && !isHarmForm(token)) return false
  return !/ing$/.test(token.lower)
}

/** Whether the object of a verb begins at a token. */
export function hasObject(reading: Reading, from: number): boolean {
  const { tokens, startingAt } = reading
  const i = skipAdverbsRight(tokens, from)
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
