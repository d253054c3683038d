import type { Token } from '../../../language/document.js'
import { bes } from '../../../language/words/auxiliaries.js'
import { wordSet } from '../../../language/words/word-set.js'
import { isMeantOrOrdered } from '../grammar/meant.js'
import { deadlyWithToDeath } from '../lexicon/harm-words.js'
import type { Outcome } from '../schema.js'
import { harmNouns, transitives, unreal } from './lexicon.js'
import { endsInDeath, MOST_BEFORE, type Place } from './place.js'

/** "killing Ana Roe", "arrested 22-year-old Ana Roe", "the death of Ana Roe". */
export function asObject({ tokens, from, to }: Place): Outcome | null {
  if (/^'s?$/.test(tokens[to]?.lower ?? '')) return null
  // "assassinated the head of the council, | Rahim Wali,"
  const isNamedBehind = tokens[from - 1]?.lower === ',' && CLOSES.has(tokens[to]?.lower ?? '.')
  for (let at = isNamedBehind ? from - 2 : from - 1; at >= Math.max(0, from - MOST_BEFORE); at--) {
    const harm = harmAt(tokens, at, { to, isNamedBehind })
    if (harm !== undefined) return harm
  }
  return null
}

/** The harm that a word before a name says was done; null where nothing farther left can, undefined where it may. */
function harmAt(
  tokens: readonly Token[],
  at: number,
  { to, isNamedBehind }: { readonly to: number; readonly isNamedBehind: boolean },
): Outcome | null | undefined {
  const verb = deedAt(tokens, at, to)
  if (verb) return isReal(tokens, at) && !isPassiveAt(tokens, at) ? verb : null
  const noun = isNamedBehind ? null : harmOf(tokens, at)
  if (noun) return isReal(tokens, at - 1) && !isMeantOrOrdered(tokens, at - 1) ? noun : null
  const token = tokens[at]
  return token && (isTitleWord(token) || (isNamedBehind && IN_DESCRIPTIONS.has(token.lower))) ? undefined : null
}

/** "the death | of Ana Roe": the harm that a noun before "of" says. */
const harmOf = (tokens: readonly Token[], of: number): Outcome | null =>
  tokens[of]?.lower === 'of' ? (harmNouns.get(tokens[of - 1]?.lower ?? '') ?? null) : null

/** What a verb says that was done to the one whose name ends at `to`; null where the word is none. */
function deedAt(tokens: readonly Token[], at: number, to: number): Outcome | null {
  const { lower, pos } = tokens[at] as Token
  if (isDeadlyBefore(tokens, at) || (endsInDeath(tokens, to) && deadlyWithToDeath.has(lower))) return 'killed'
  return pos !== 'ADJ' || isBehindNoun(tokens, at) ? (transitives.get(lower) ?? null) : null
}

/** "Rebels beheaded | inspector Ana Roe": what a tagger calls an adjective is the verb where a noun stands before it. */
const isBehindNoun = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.pos === 'NOUN' || tokens[at - 1]?.pos === 'PROPN'

const CLOSES = wordSet`, . - ;`
const IN_DESCRIPTIONS = wordSet`at for in of`

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

/** "Was killed"; but "was accused of killing" tells what he did. */
const isPassiveAt = (tokens: readonly Token[], at: number): boolean =>
  !/ing$/.test(tokens[at]?.lower ?? '') && tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => bes.has(lower))

/** "Ana Roe's murder", "the Roe assassination". */
export function asOwner({ tokens, from, to }: Place): Outcome | null {
  const [next, second] = [tokens[to], tokens[to + 1]]
  if (next && /^'s?$/.test(next.lower)) {
    const at = BESIDE_DEATH.has(second?.lower ?? '') ? to + 2 : to + 1
    const noun = isBodyFound(tokens, at) ? 'killed' : harmNouns.get(tokens[at]?.lower ?? '')
    return noun && isReal(tokens, from) && !isMeantOrOrdered(tokens, from) && !COMPOUND.has(tokens[at + 1]?.lower ?? '')
      ? noun
      : null
  }
  const isThe = tokens[from - 1]?.lower === 'the'
  return isThe && /^(?:assassination|murder|kidnapping)$/.test(next?.lower ?? '')
    ? (harmNouns.get(next?.lower ?? '') ?? null)
    : null
}

/** "Ana Roe's body | was found"; not "Ana Roe's body language". */
const isBodyFound = (tokens: readonly Token[], at: number): boolean =>
  BODIES.has(tokens[at]?.lower ?? '') && BODY_FATES.has(tokens[at + 1]?.lower ?? '')
const BODIES = wordSet`body corpse remains`
const BODY_FATES = wordSet`found had has have is lay recovered was washed were`

const BESIDE_DEATH = wordSet`recent sudden tragic violent alleged untimely subsequent`

/** "Ana Roe's death toll", "the murder suspect": harm of another. */
const COMPOUND = wordSet`toll squad threat threats penalty sentence suspect trial case charge charges warrant row`
