import type { Token } from '../../../language/document.js'
import { readNumber } from '../../../language/numbers.js'
import { wordSet } from '../../../language/words/word-set.js'
import { type Bound, modifiers } from '../lexicon/words.js'
import { phraseMatcher, standsAt } from './phrases.js'
import { rangeToken, vagueAt } from './quantity-core.js'

const modifierAt = phraseMatcher<Bound>(modifiers)

interface Modifiers {
  readonly end: number
  readonly bounds: readonly Bound[]
  readonly definite: boolean
  readonly further: boolean
}

const DETERMINERS = wordSet`the these those other remaining first last latest`

/** Reads the modifiers and determiners that begin at a token: none is as good as some. */
export function readModifiers(tokens: readonly Token[], at: number): Modifiers {
  const bounds: Bound[] = []
  let end = at
  let definite = false
  let further = false
  for (let step = 0; step < 6; step++) {
    const phrase = modifierAt(tokens, end)
    const word = tokens[end]?.lower ?? ''
    if (phrase && canModify(tokens, end, phrase.end)) {
      bounds.push(phrase.value)
      if (/^(?:another|further|additional|a further|an additional)/.test(word)) further = true
      if (word === 'all') definite = true
      end = phrase.end
    } else if (DETERMINERS.has(word)) {
      definite = true
      end++
    } else break
  }
  return { end, bounds, definite, further }
}

/** "some villagers" is itself a quantity, "another policeman" too, and "about" must stand before a number. */
function canModify(tokens: readonly Token[], at: number, end: number): boolean {
  const word = tokens[at]?.lower ?? ''
  if ((word === 'about' || word === 'over') && TAKES_PREPOSITION.test(tokens[at - 1]?.lower ?? '')) return false
  // "has gone up | to 30": how it moved, and no limit.
  if (word === 'up' && MOVED.has(tokens[at - 1]?.lower ?? '')) return false
  // "spray over many of the passengers", "news about several men".
  if (PREPOSITIONS.has(word) && vagueAt(tokens, end)?.value === 3) return false
  return startsAny(tokens, end)
}

const MOVED = wordSet`climbed come crept edged go goes going gone inched moved went`

const PREPOSITIONS = wordSet`about above around below over under`

/** "no word about three sailors", "outrage over 12 deaths": no modifier of the number. */
const TAKES_PREPOSITION =
  /^(?:anger|alarm|asked|concern|concerned|concerns|controversy|details|dispute|fears?|information|inquiry|know|known|news|outcry|outrage|protests?|questions?|row|talk|talked|told|trial|word|words|worr(?:y|ied|ies))$/

const startsNumber = (tokens: readonly Token[], at: number): boolean =>
  readNumber(tokens, at) !== null || vagueAt(tokens, at) !== null || rangeToken(tokens[at]) !== null

const startsAny = (tokens: readonly Token[], at: number): boolean => {
  if (startsNumber(tokens, at) || standsAt(tokens, at, 'between')) return true
  const phrase = modifierAt(tokens, at)
  if (phrase) return startsNumber(tokens, phrase.end) || startsAnyOnce(tokens, phrase.end)
  return DETERMINERS.has(tokens[at]?.lower ?? '') && startsAnyOnce(tokens, at + 1)
}

const startsAnyOnce = (tokens: readonly Token[], at: number): boolean => {
  const step = DETERMINERS.has(tokens[at]?.lower ?? '') ? at + 1 : (modifierAt(tokens, at)?.end ?? at)
  return startsNumber(tokens, step)
}
