import type { Token } from '../../../language/document.js'
import { readNumber } from '../../../language/numbers.js'
import { lowerAt } from '../../../language/words/lower-at.js'
import { wordSet } from '../../../language/words/word-set.js'
import { needOf, vagueQuantities } from '../lexicon/words.js'
import { readNounPhrase } from './noun-phrase.js'
import { phraseMatcher } from './phrases.js'
import type { Quantity } from './quantity.js'

/** The vague quantity that begins at a token, with the least that it says. */
export const vagueAt = phraseMatcher<number>(vagueQuantities)

/** More people than have ever lived at once are no figure. */
const MOST = 9e9

/** The number or vague quantity itself, without modifiers and noun. */
export interface Core {
  readonly end: number
  readonly min: number | null
  readonly max: number | null
  readonly vague: boolean
  readonly form: Quantity['form']
}

/** Reads the number, range, vague quantity or article that begins at a token; null if none does. */
export function readCore(tokens: readonly Token[], at: number): Core | null {
  return readVague(tokens, at) ?? readBetween(tokens, at) ?? readNumbers(tokens, at) ?? readIndefinite(tokens, at)
}

function readVague(tokens: readonly Token[], at: number): Core | null {
  const vague = vagueAt(tokens, at)
  if (!vague) return null
  const last = tokens[vague.end - 1]?.lower ?? ''
  if (needOf.has(last) && tokens[vague.end]?.lower !== 'of') return null
  // "many as 12", "as many", "so many", "how many": no quantity.
  if (last === 'many' && BEFORE_MANY.has(tokens[at - 1]?.lower ?? '')) return null
  // "the hundreds-strong crowd", "dozens-fold".
  if (tokens[vague.end]?.lower === '-' && tokens[vague.end]?.start === tokens[vague.end - 1]?.end) return null
  return { end: vague.end, min: vague.value, max: null, vague: true, form: 'vague' }
}

const BEFORE_MANY = wordSet`as so how too not`

/** "between 10 and 12". */
function readBetween(tokens: readonly Token[], at: number): Core | null {
  if (tokens[at]?.lower !== 'between') return null
  return readRange(tokens, at + 1, /^(?:and|to|-)$/)
}

/** "1e400", "10^40", "0x10": of a power, or of a number in another base, no part is the number. */
function isPower(tokens: readonly Token[], at: number, end: number): boolean {
  const [before, last, after] = [tokens[at - 1], tokens[end - 1], tokens[end]]
  return before?.text === '^' || (after?.start === last?.end && /^(?:\^|[a-z]\d|x[\da-f]+$)/.test(after?.lower ?? ''))
}

function readNumbers(tokens: readonly Token[], at: number): Core | null {
  const token = rangeToken(tokens[at])
  if (token) return { end: at + 1, ...token, vague: false, form: 'number' }
  const range =
    tokens[at - 1]?.lower === 'from' || tokens[at - 1]?.lower === 'between'
      ? null
      : readRange(tokens, at, /^(?:to|or|-)$/)
  if (range) return range
  const number = readNumber(tokens, at)
  // The rest of a number that was torn apart: "100, 000".
  if (/^0\d/.test(tokens[at]?.text ?? '')) return null
  if (!number || !isCount(number.value) || isPower(tokens, at, number.end)) return null
  const millions = shortMillions(tokens, number.end)
  if (millions && isCount(number.value * millions)) return exactly(number.value * millions, number.end + 1)
  return Number.isInteger(number.value) ? exactly(number.value, number.end) : null
}

/** "2.5m people", "60k cases": the letter stands at the figures, and a noun follows. */
function shortMillions(tokens: readonly Token[], at: number): number | null {
  const letter = tokens[at]
  if (!letter || letter.start !== tokens[at - 1]?.end || !/^[mk]$/.test(letter.lower)) return null
  const noun = readNounPhrase(tokens, at + 1)
  if (noun.kind === 'none' || noun.kind === 'other' || noun.kind === 'excluded') return null
  return letter.lower === 'm' ? 1e6 : 1e3
}

const isCount = (value: number): boolean => value <= MOST

/** "12-15" in one token. */
export function rangeToken(token: Token | undefined): { min: number; max: number } | null {
  const parts = token?.lower.match(/^(\d{1,3}(?:,\d{2,3})*|\d{1,9})-(\d{1,3}(?:,\d{2,3})*|\d{1,9})$/)
  if (!parts) return null
  const [min, max] = [parts[1], parts[2]].map((part) => Number((part ?? '').replaceAll(',', ''))) as [number, number]
  return min < max && isCount(max) ? { min, max } : null
}

function readRange(tokens: readonly Token[], at: number, joint: RegExp): Core | null {
  const low = readNumber(tokens, at)
  if (!low || !joint.test(tokens[low.end]?.lower ?? '')) return null
  const high = readNumber(tokens, low.end + 1)
  if (!high) return null
  // "two to three million": the scale is of both.
  const min = low.value < 1_000 && high.end - low.end > 2 ? low.value * scaleOf(high.value) : low.value
  if (!(min < high.value) || !Number.isInteger(min) || !isCount(high.value)) return null
  return { end: high.end, min, max: high.value, vague: false, form: 'number' }
}

const scaleOf = (value: number): number => (value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : 1)

/** "a policeman", "another soldier", "both pilots", "a couple", "some villagers", "others": by the word that begins it. */
const readIndefinite: ReadCore = (tokens, at) => INDEFINITES.get(lowerAt(tokens, at))?.(tokens, at) ?? null

type ReadCore = (tokens: readonly Token[], at: number) => Core | null

const exactly = (count: number, end: number): Core => ({ end, min: count, max: count, vague: false, form: 'number' })

const readArticle: ReadCore = (_, at) => ({ end: at + 1, min: 1, max: 1, vague: false, form: 'article' })

const some = (end: number, form: Core['form']): Core => ({ end, min: 2, max: null, vague: true, form })

const INDEFINITES: ReadonlyMap<string, ReadCore> = new Map<string, ReadCore>([
  ['a', (tokens, at) => (lowerAt(tokens, at + 1) === 'couple' ? exactly(2, at + 2) : readArticle(tokens, at))],
  ['an', readArticle],
  ['another', readArticle],
  ['any', (_, at) => ({ end: at + 1, min: 0, max: 0, vague: false, form: 'any' })],
  ['both', (tokens, at) => (tokens[at + 1]?.pos !== 'ADJ' ? exactly(2, at + 1) : null)],
  // "the couple", and not "the couple of days"
  [
    'couple',
    (tokens, at) => {
      const next = tokens[at + 1]
      const isPair = lowerAt(tokens, at - 1) === 'the' && next?.lower !== 'of' && next?.pos !== 'NOUN'
      return isPair ? exactly(2, at + 1) : null
    },
  ],
  ['others', (tokens, at) => (BEFORE_OTHERS.has(lowerAt(tokens, at - 1)) ? null : some(at, 'others'))],
  ['some', (tokens, at) => some(at + 1, lowerAt(tokens, at + 1) === 'others' ? 'others' : 'vague')],
])

const BEFORE_OTHERS = wordSet`the these those of all each any most many some`
