import type { Token } from '../../../language/document.js'
import { readNumber } from '../../../language/numbers.js'
import { bes } from '../../../language/words/auxiliaries.js'
import { lowerAt } from '../../../language/words/lower-at.js'
import { singular } from '../../../language/words/plurals.js'
import { askedOnce } from '../../../language/words/word-facts.js'
import { wordSet } from '../../../language/words/word-set.js'
import { type Bound, firstWords, modifiers, nobodies, suffixes, temporals, vagueQuantities } from '../lexicon/words.js'
import { readCountedNoun } from './counted-noun.js'
import { isFraction, isLabelled } from './labelled-number.js'
import { readNobody } from './nobody.js'
import { phraseMatcher } from './phrases.js'
import type { Quantity } from './quantity.js'
import { type Core, readCore } from './quantity-core.js'
import { readModifiers } from './quantity-modifiers.js'

const suffixAt = phraseMatcher<Bound>(suffixes)

/** The quantities of a sentence that may count people, in order and without overlaps. */
export function findQuantities(tokens: readonly Token[]): readonly Quantity[] {
  const quantities: Quantity[] = []
  let i = 0
  while (i < tokens.length) {
    // Most words begin none; that is seen here, before a call.
    const token = tokens[i]
    const quantity =
      token?.pos === 'NUM' || (token && mayStart(token))
        ? (readQuantity(tokens, i) ?? readAsMany(tokens, i, quantities.at(-1)))
        : null
    if (quantity) quantities.push(quantity)
    i = quantity ? quantity.to : i + 1
  }
  return quantities
}

/** The quantity that begins at a token, its modifiers included; null if none does. */
function readQuantity(tokens: readonly Token[], at: number): Quantity | null {
  const counted = readNobody(tokens, at) ?? readCounted(tokens, at)
  if (counted?.form !== 'article') return counted
  if (isPairAt(tokens, counted.to)) return { ...counted, to: counted.to + 2, min: 2, max: 2, form: 'number' }
  return isCouple(tokens, counted) ? { ...counted, min: 2, max: 2, form: 'number', noun: 'person' } : counted
}

/** "a Maoist couple": two people. */
const isCouple = (tokens: readonly Token[], { head, to }: Quantity): boolean =>
  COUPLES.has(tokens[head ?? -1]?.lower ?? '') && tokens[to]?.lower !== 'of'
const COUPLES = wordSet`couple duo`

/** "Two were killed and | as many injured": the number before once more; not "in as many days", "twice as many". */
function readAsMany(tokens: readonly Token[], at: number, before: Quantity | undefined): Quantity | null {
  if (lowerAt(tokens, at) !== 'as' || lowerAt(tokens, at + 1) !== 'many') return null
  const isSame = before?.form === 'number' && before.min === before.max && at - before.to < MOST_TO_SAME
  const behind = lowerAt(tokens, at + 2)
  if (!isSame || behind === 'as' || temporals.has(singular(behind)) || OF_ANOTHER.has(lowerAt(tokens, at - 1)))
    return null
  const core: Core = { end: at + 2, min: before.min, max: before.max, vague: false, form: 'number' }
  const noun = readCountedNoun(tokens, core.end, core)
  return (
    noun && {
      ...before,
      from: at,
      to: Math.max(noun.to, core.end),
      core: at,
      noun: noun.kind,
      head: noun.head,
      partitive: noun.partitive,
      definite: false,
      further: true,
      victims: noun.victims,
    }
  )
}
const MOST_TO_SAME = 15
const OF_ANOTHER = wordSet`half in least nearly not times twice`

function startsWithDigit(word: string): boolean {
  const code = word.charCodeAt(0)
  return code > 47 && code < 58
}

/** The words that a quantity can begin with, beside figures: a quick look before the reading. */
const STARTERS: ReadonlySet<string> = new Set([
  ...[...modifiers, ...vagueQuantities].map(([phrase]) => phrase.split(' ')[0] ?? ''),
  ...nobodies.map((phrase) => phrase.split(' ')[0] ?? ''),
  ...firstWords,
  'as',
])

const mayStart = askedOnce((lower) => STARTERS.has(lower) || startsWithDigit(lower))

/** Modifiers, a determiner, the number or vague quantity, and the noun. */
function readCounted(tokens: readonly Token[], at: number): Quantity | null {
  if (isOneOfCounted(tokens, at)) return null
  const before = readModifiers(tokens, at)
  const core = readCore(tokens, before.end)
  if (!core || isLabelled({ tokens, at, numberAt: before.end, core }) || isFraction(tokens, core)) return null
  const suffix = suffixAt(tokens, core.end)
  const suffixed = suffix !== null && core.form === 'number'
  const bounds = [...before.bounds, ...(suffixed ? [suffix.value] : [])]
  const end = suffixed ? suffix.end : core.end
  const noun = readCountedNoun(tokens, end, core)
  if (!noun) return null
  const floor = bounds.includes('floor') || isPassed(tokens, at, core.min)
  const ceiling = bounds.includes('ceiling') && !floor
  return {
    from: at,
    to: Math.max(noun.to, end),
    core: before.end,
    min: ceiling && core.form === 'number' ? null : core.min,
    max: floor ? null : core.max,
    approximate: bounds.includes('about') && core.form === 'number',
    vague: core.vague,
    form: core.form,
    noun: noun.kind,
    head: noun.head,
    partitive: noun.partitive,
    definite: before.definite,
    further: before.further || /^(?:others?|more)$/.test(tokens[noun.head ?? end - 1]?.lower ?? ''),
    victims: noun.victims,
  }
}

/** "a father and son", "a man and woman": two, of which the second has no article. */
const isPairAt = (tokens: readonly Token[], and: number): boolean =>
  tokens[and]?.lower === 'and' && PAIRED.has(tokens[and - 1]?.lower ?? '') && PAIRED.has(tokens[and + 1]?.lower ?? '')
const PAIRED = wordSet`boy bride brother daughter father girl groom husband man mother sister son wife woman`

/** "He was one of four men arrested": the four are the figure. */
const isOneOfCounted = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'one' &&
  tokens[at + 1]?.lower === 'of' &&
  readNumber(tokens, at + 2) !== null &&
  bes.has(tokens[at - 1]?.lower ?? '')

/** "climbs past 1,600", "passes 200 cases": the number is left behind, though the word that says so is no part of the figure. */
const isPassed = (tokens: readonly Token[], at: number, min: number | null): boolean =>
  min !== null &&
  min >= 10 &&
  /^(?:past|pass|passes|surpass(?:es|ed|ing)?|tops?|topped|exceed(?:s|ed|ing)?)$/.test(tokens[at - 1]?.lower ?? '')
