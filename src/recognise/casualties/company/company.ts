import type { Token } from '../../../language/document.js'
import { bes } from '../../../language/words/auxiliaries.js'
import { pluralReferrers } from '../../../language/words/function-words.js'
import { lowerAt } from '../../../language/words/lower-at.js'
import { singular } from '../../../language/words/plurals.js'
import { wordSet } from '../../../language/words/word-set.js'
import { startsClause } from '../grammar/objects.js'
import { harmVerbOf, isHarmForm } from '../lexicon/harm-forms.js'
import { countedNouns, harmedPeople, states } from '../lexicon/harm-words.js'
import { linking } from '../lexicon/words.js'
import { isTemporal } from '../quantities/noun-phrase.js'
import type { Quantity } from '../quantities/quantity.js'
import type { Link, Reading } from '../reading.js'
import type { Outcome } from '../schema.js'
import { dependent, isZero, nearestBefore } from './dependent.js'
import { canBeMember, listStart } from './members.js'

/** What is known when a quantity without a harm of its own is looked at. */
export interface Company {
  /** Figures of the same sentence that are known already. */
  readonly links: readonly Link[]
  /** The last figure of a sentence not far before; null where there is none. */
  readonly earlier: Link | null
}

/** "12 people were killed, including three children and a nurse". */
export function included(reading: Reading, quantity: Quantity, { links, earlier }: Company): Link | null {
  const { tokens } = reading
  if (!canBeMember(quantity) || isOneSuch(reading, quantity)) return null
  const at = listStart(reading, quantity, /^(?:including|include|includes|included|among|-)$/)
  if (at === null) return null
  const word = tokens[at]?.lower ?? ''
  if (word === '-' || word.startsWith('include')) return null
  const isAmong = word === 'among'
  if (isAmong && !pluralReferrers.has(tokens[at + 1]?.lower ?? '')) return null
  const whole = nearestBefore(links, at) ?? (at <= 2 ? earlier : null) ?? nearestBefore(links, tokens.length)
  if (!whole || whole.quantity === quantity || isZero(whole)) return null
  return dependent(quantity, whole, { at, relation: 'partOf' })
}

/** "a series of attacks, including one in Kabul": an attack, no person. */
const isOneSuch = ({ tokens }: Reading, { noun, partitive, max, to }: Quantity): boolean =>
  noun === 'none' &&
  partitive === null &&
  (max === 1 || !/^(?:who|whom|of|aged|in|from|on|,|\.|;|and|\))$/.test(tokens[to]?.lower ?? '.')) &&
  !DESCRIBING.has(tokens[to]?.lower ?? '')

const DESCRIBING = wordSet`who whom of aged`

/** "45 people dead in Nyanza, 12 in North Eastern and seven in Rift Valley": numbers alone, in step with one that has a harm. */
export function shared(reading: Reading, quantity: Quantity, links: readonly Link[]): Link | null {
  const { tokens } = reading
  if (!isPlacedNumber(reading, quantity) || startsClause(reading, quantity.to)) return null
  const model = nearestBefore(links, quantity.from)
  if (!model || isZero(model) || quantity.from - model.quantity.to > 12 || model.relation === 'updates') return null
  const between = tokens.slice(model.quantity.to, quantity.from)
  return between.every((_, i) => isInStep(tokens, model.quantity.to + i))
    ? dependent(quantity, model, { at: model.at })
    : null
}

/** ", 12 in North Eastern"; but not "two rebels, both from Tarn": the same two. */
function isPlacedNumber({ tokens }: Reading, { noun, partitive, form, from, to, core }: Quantity): boolean {
  if (noun !== 'none' || partitive || form !== 'number' || lowerAt(tokens, core) === 'both') return false
  return PLACING.has(lowerAt(tokens, to)) && BEFORE_NEXT.has(lowerAt(tokens, from - 1))
}
const BEFORE_NEXT = wordSet`, ; and`

/** What may stand between one number and the next in step with it: places, and what befell there. */
const isInStep = (tokens: readonly Token[], i: number): boolean => {
  const { lower, pos } = tokens[i] as Token
  if (linking.has(lower) || COUNTED_BY.has(lower) || lower === 'and' || IN_STEP.has(pos)) return true
  return isTemporal(tokens, i) || isHarmForm(tokens[i])
}
const IN_STEP = wordSet`ADJ AUX DET NOUN PROPN PUNCT`

const COUNTED_BY = wordSet`confirmed reported recorded registered announced`

const PLACING = wordSet`in from at on near`

/** "12 of them were children", "three of the victims are from Ohio": of those spoken of before. */
export function ofThem(reading: Reading, quantity: Quantity, { links, earlier }: Company): Link | null {
  const { tokens } = reading
  const outcome = ofGroup(reading, quantity)
  if (!outcome || isPutBesideName(tokens, quantity)) return null
  const next = tokens[quantity.to]
  const isCopula =
    next !== undefined &&
    bes.has(next.lower) &&
    (REPORTED.has(lowerAt(tokens, quantity.to + 1)) || namesPeople(tokens, quantity.to + 1))
  const isPhrase =
    startsPhrase(tokens[quantity.from - 1]) &&
    (!next || CLOSE_CLASSES.has(next.pos) || /ly$/.test(next.lower)) &&
    quantity.form !== 'vague'
  if (!isCopula && !isPhrase) return null
  if (outcome !== 'earlier')
    return { quantity, outcomes: [outcome], at: quantity.to - 1, from: quantity.from, strength: 60, relation: 'partOf' }
  const whole = nearestBefore(links, quantity.from) ?? earlier
  return whole && !isZero(whole) ? dependent(quantity, whole, { at: quantity.from, relation: 'partOf' }) : null
}

/** "Ana Roe, | one of the dead, lived there": says who she is, and counts nobody. */
const isPutBesideName = (tokens: readonly Token[], { from, max }: Quantity): boolean =>
  max === 1 && lowerAt(tokens, from - 1) === ',' && tokens[from - 2]?.pos === 'PROPN'

/** "57 of the victims were | reported in the east". */
const REPORTED = wordSet`confirmed counted found recorded recovered registered reported`

const CLOSE_CLASSES = wordSet`ADP NOUN PUNCT ADJ DET`

/** "were children", "was a nurse", "are from Ohio", "were wanted militants". */
export function namesPeople(tokens: readonly Token[], at: number): boolean {
  const { lower, pos } = tokens[at] as Token
  if (OPENING_PEOPLE.has(lower) || pos === 'NOUN' || pos === 'PROPN' || pos === 'NUM') return true
  return (pos === 'VERB' || pos === 'ADJ') && tokens[at + 1]?.pos === 'NOUN'
}

const OPENING_PEOPLE = wordSet`a an from aged under women men`

/** Where "three of them children" can begin; not "responsibility for four of them". */
const startsPhrase = (before: Token | undefined): boolean =>
  !before || before.pos === 'PUNCT' || BEFORE_A_PHRASE.has(before.lower)

const BEFORE_A_PHRASE = wordSet`and with but while that say says said`

function ofGroup({ tokens }: Reading, { partitive, to, head, form }: Quantity): Outcome | 'earlier' | null {
  if (form === 'nobody') return null
  const last = tokens[to - 1]?.lower ?? ''
  if (partitive === 'pronoun') {
    if (pluralReferrers.has(last)) return 'earlier'
    return states.get(last) ?? harmVerbOf(tokens[to - 1])?.outcome ?? null
  }
  if (partitive !== 'noun' || head === null) return null
  const word = singular(tokens[head]?.lower ?? '')
  return word === 'victim' ? 'earlier' : (harmedPeople.get(word) ?? countedNouns.get(word) ?? null)
}

/** "138 new cases brought the total to 871": a total of what was counted before. */
export function total({ tokens }: Reading, quantity: Quantity, { links, earlier }: Company): Link | null {
  if (quantity.form !== 'number' || quantity.noun !== 'none' || tokens[quantity.from - 1]?.lower !== 'to') return null
  const words = tokens.slice(Math.max(0, quantity.from - 10), quantity.from)
  const at = words.findIndex(({ lower }) => TOTALS.has(lower))
  if (
    at < 0 ||
    !words.some(({ lower }) =>
      /^(?:br(?:ing|ings|inging|ought)|rais(?:es?|ed|ing)|tak(?:es?|ing)|took|push(?:es|ed|ing)?)$/.test(lower),
    )
  )
    return null
  const counted = nearestBefore(links, quantity.from) ?? earlier
  return counted ? dependent(quantity, counted, { at: quantity.from, relation: 'updates' }) : null
}

const TOTALS = wordSet`total tally figure count number`

/** "52 dead, up from 41", "the toll was lowered to 40 from 52": what was counted before. */
export function countedBefore({ tokens }: Reading, quantity: Quantity, { links }: Company): Link | null {
  if (quantity.noun !== 'none' || quantity.partitive || quantity.form !== 'number') return null
  const lower = (i: number): string => tokens[i]?.lower ?? ''
  let at = quantity.from - 1
  if (lower(at) === 'of' && COUNTS.has(lower(at - 1))) {
    at -= 2
    while (/^(?:an?|the|its|earlier|early|first|initial|last|official|previous|prior)$/.test(lower(at))) at--
  }
  at = beforeEarlier(tokens, at)
  if (lower(at) !== 'from') return null
  const model = nearestBefore(links, at)
  if (!model || isZero(model)) return null
  const isChange = CHANGED.has(lower(at - 1))
  const from = isChange ? at - 1 : at
  const hasComma = lower(from - 1) === ',' || lower(from - 1) === '-'
  // "30 people on Monday, up from": a word or two may stand between.
  const apart = (hasComma ? from - 1 : from) - model.quantity.to
  const isClose = apart === 0 || (isChange && hasComma && apart <= 2)
  return isClose && (isChange || model.relation === 'updates' || TO.test(lower(model.quantity.from - 1)))
    ? dependent(quantity, model, { at: quantity.from })
    : null
}

/** "From | the earlier reported 61". */
function beforeEarlier(tokens: readonly Token[], from: number): number {
  let at = from
  while (EARLIER.has(lowerAt(tokens, at))) at--
  return at
}
const EARLIER = wordSet`an earlier estimated initial initially previous previously reported the`

const CHANGED = wordSet`up down revised higher lower`

const COUNTS = wordSet`count figure number tally toll total`
const TO = /^(?:at|to)$/
