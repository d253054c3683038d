import type { Token } from '../../language/document.js'
import { harmVerbOf, isHarmForm } from './harm-forms.js'
import { bes, dos, haves, linking, modals, reportingVerbs } from './lexicon.js'
import { isTemporal, readNounPhrase } from './noun-phrase.js'
import { isPlural, kindOfNoun } from './nouns.js'
import type { Quantity } from './quantity.js'
import type { Reading } from './reading.js'
import { skipAdverbsRight } from './verb-group.js'

/** A quantity in a place of the grammar, and how surely it stands there. */
export interface Slot {
  readonly quantity: Quantity
  /** `near`: next to the verb or at the end of a plain walk; `listed`: joined to such a one; `relative`: before "who". */
  readonly via: 'near' | 'listed' | 'relative'
}

/** No subject stands farther from its verb than this. */
const FARTHEST = 45

/**
 * The quantities that are the subject of the verb group that begins at `from`: a walk to the left over what stands below
 * the subject (prepositional phrases, participles, relative clauses, parentheses), and over the list that it may be.
 * `modifier`: a participle or relative clause belongs to the people next to it, not to a noun farther left.
 */
export function findSubjects(reading: Reading, from: number, modifier: boolean): readonly Slot[] {
  const { tokens, endingAt } = reading
  const slots: Slot[] = []
  let i = from - 1
  let listed = false
  let relative = modifier
  let first = true
  while (i >= 0 && from - i < FARTHEST) {
    if (tokens[i]?.lower === 'to' && i === from - 1 && endingAt.has(i)) i--
    if (modifier && first && tokens[i]?.lower === ',' && endingAt.has(i)) i--
    i = skipParticiple(tokens, skipAside(tokens, i), endingAt)
    const pronoun = tokens[i]?.lower ?? ''
    if (/^(?:who|that|which)$/.test(pronoun) && first) {
      relative = true
      i = tokens[i - 1]?.lower === ',' ? i - 2 : i - 1
      first = false
      continue
    }
    const quantity = endingAt.get(i + 1)
    const start = quantity ? quantity.from : nounPhraseStart(tokens, i, endingAt)
    if (start > i) return slots
    if (!quantity && relative && first_(slots) && isPeople(tokens[i])) return slots
    const before = tokens[start - 1]
    const step = stepLeft(tokens, start - 1)
    const via = relative ? 'relative' : listed ? 'listed' : 'near'
    // "since 123 people died": a clause, whose subject stands next to its verb.
    const isClause =
      first &&
      /^(?:after|before|since|until|because|than|as|when|while|where|if|though|although)$/.test(before?.lower ?? '')
    const isNext = (relative || isClause) && slots.length === 0 && !listed
    if (quantity && (isNext || step !== 'below') && !(listed && step === 'object')) slots.push({ quantity, via })
    if (quantity && step === 'below' && before?.lower === 'of' && isCollective(tokens[start - 2])) {
      slots.push({ quantity, via })
      return slots
    }
    if (step === 'subject' || step === 'object' || (isNext && quantity && step === 'below')) return slots
    if (step === 'list') {
      if (!quantity && slots.length === 0 && modifier) return slots
      listed = true
    }
    first = false
    i = step === 'below' || step === 'list' ? skipJoint(tokens, start - 1) : start - 2
  }
  return slots
}

const first_ = (slots: readonly Slot[]): boolean => slots.length === 0
const isPeople = (token: Token | undefined): boolean =>
  token !== undefined && kindOfNoun(token) === 'person' && isPlural(token)
const isCollective = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^(?:group|groups|team|family|crew|party|crowd|total|convoy|boatload|gang|number|unit|contingent|majority|most|all)$/.test(
    token.lower,
  )

/** "a child infected with the virus", "workers employed at the plant": over the participle to the noun that it describes. */
function skipParticiple(tokens: readonly Token[], from: number, endingAt: ReadonlyMap<number, Quantity>): number {
  const token = tokens[from]
  if (
    !token ||
    endingAt.has(from + 1) ||
    !(token.pos === 'VERB' || harmVerbOf(token)) ||
    !/(?:ed|en|wn|ing|ught|eft|eld|ade|ound)$/.test(token.lower)
  )
    return from
  const before = tokens[from - 1]
  return endingAt.has(from) || before?.pos === 'NOUN' ? from - 1 : from
}

/** Over what is said in passing before a verb: brackets, ages, "including …", days. */
function skipAside(tokens: readonly Token[], from: number): number {
  let i = from
  for (let step = 0; step < 4 && i > 0; step++) {
    const { lower } = tokens[i] as Token
    if (isTemporal(tokens, i)) i--
    else if (lower === ')') i = leftOf(tokens, i, '(')
    else if (lower === ',' || lower === '-') {
      const open = openingOf(tokens, i, lower)
      if (open === null) return i
      i = open - 1
    } else if (
      /^(?:abroad|aboard|alone|also|combined|elsewhere|globally|here|inside|locally|nationwide|nearby|onboard|overall|there|together|worldwide)$/.test(
        lower,
      ) ||
      lower === 'all' ||
      lower === 'both' ||
      lower === 'each'
    )
      i--
    else return i
  }
  return i
}

function leftOf(tokens: readonly Token[], from: number, mark: string): number {
  for (let i = from - 1; i >= 0 && from - i < 20; i--) if (tokens[i]?.lower === mark) return i - 1
  return from
}

const ASIDE =
  /^(?:including|among|amongst|mostly|mainly|most|many|some|all|both|who|which|whom|aged|with|as|at|one|two|three|half|ranging|mainly|largely|a|an|from|in|on|of|members?|men|women)$/

/** The first comma (or dash) of the parenthesis that ends at `close`; null where that is no parenthesis. */
function openingOf(tokens: readonly Token[], close: number, mark: string): number | null {
  for (let i = close - 1; i > 0 && close - i < 25; i--) {
    if (tokens[i]?.lower !== mark) continue
    const first = tokens[i + 1]
    if (!first) return null
    const isAge = first.pos === 'NUM' && i + 2 === close
    if (isCounted(first) && !isCounted(tokens[i - 1]) && tokens[i - 1]?.pos !== 'NOUN' && !endsName(tokens, i - 1))
      return null
    if (isAge || ASIDE.test(first.lower) || first.pos === 'PROPN' || first.pos === 'NUM') {
      return hasClause(tokens, i + 1, close) ? null : i
    }
    // "including students, clerics and members of the middle class,": the list has commas of its own.
    if (
      mark === '-' ||
      !INCLUDING.test(
        tokens
          .slice(Math.max(0, i - 20), i)
          .map(({ lower }) => lower)
          .join(' '),
      )
    )
      return null
  }
  return null
}

const isCounted = (token: Token | undefined): boolean =>
  token?.pos === 'DET' || (token?.pos === 'NUM' && !/^\d+$/.test(token.text))

/** "Ana Ruiz, a nurse from Kalo, was killed": what follows the name says who she is, and counts nobody. */
function endsName(tokens: readonly Token[], end: number): boolean {
  let i = end
  while (i >= 0 && tokens[i]?.pos === 'PROPN' && !isTemporal(tokens, i)) i--
  return i < end && !linking.has(tokens[i]?.lower ?? '') && tokens[i]?.lower !== 'the' && !isTemporal(tokens, i + 1)
}

/** A list that is said in passing has begun before. */
const INCLUDING = /, (?:including|among|such as|mostly|mainly)\b/

/** A finite verb with no relative pronoun before it: not said in passing. */
function hasClause(tokens: readonly Token[], from: number, to: number): boolean {
  if (/^(?:who|which|whom|whose|that|as)$/.test(tokens[from]?.lower ?? '')) return false
  for (let i = from; i < to; i++) {
    if (/^(?:who|whom|whose|which|that)$/.test(tokens[i]?.lower ?? '')) return false
    const lower = tokens[i]?.lower ?? ''
    if (bes.has(lower) || haves.has(lower) || modals.has(lower)) return true
  }
  return false
}

/** The first token of the noun phrase that ends at `end`. */
function nounPhraseStart(tokens: readonly Token[], end: number, endingAt: ReadonlyMap<number, Quantity>): number {
  let i = end
  while (i >= 0 && end - i < 12) {
    const { lower, pos } = tokens[i] as Token
    const isInner =
      pos === 'NOUN' ||
      pos === 'PROPN' ||
      pos === 'ADJ' ||
      pos === 'NUM' ||
      pos === 'DET' ||
      lower === "'s" ||
      lower === "'" ||
      lower === '"' ||
      /^(?:its|their|his|her|our|my|your|dead|them|us|him|it|board|north|south|east|west|northeast|northwest|southeast|southwest)$/.test(
        lower,
      ) ||
      (pos === 'VERB' && i < end && /ed$/.test(lower) && /^(?:NOUN|ADJ|PROPN)$/.test(tokens[i + 1]?.pos ?? '')) ||
      (lower === '-' && tokens[i - 1]?.end === tokens[i]?.start)
    if (!isInner || linking.has(lower) || (isHarmForm(tokens[i]) && pos !== 'NOUN' && lower !== 'dead')) break
    i--
    if (pos === 'DET' || endingAt.has(i + 1)) break
  }
  return i + 1
}

type Left = 'below' | 'list' | 'subject' | 'object'

/** What the word before a noun phrase makes of it. */
function stepLeft(tokens: readonly Token[], i: number): Left {
  const token = tokens[i]
  if (!token) return 'subject'
  const { lower, pos } = token
  if (lower === 'that' || (lower === 'as' && tokens[i - 1]?.pos === 'PUNCT')) return 'subject'
  if (linking.has(lower)) return 'below'
  if (lower === 'and' || lower === 'or' || lower === '&' || lower === 'plus') return 'list'
  if (lower === 'as' && tokens[i - 1]?.lower === 'well') return 'list'
  if (lower === ',' && isPlaceInPlace(tokens, i)) return 'below'
  if (lower === ',') return continuesList(tokens, i) ? 'list' : 'subject'
  if (pos === 'VERB' || harmVerbOf(token)) {
    if (reportingVerbs.has(token.lemma) || reportingVerbs.has(lower)) return 'subject'
    return isReduced(tokens, i) ? 'below' : 'object'
  }
  return 'subject'
}

/** "in Springfield, Illinois". */
const isPlaceInPlace = (tokens: readonly Token[], comma: number): boolean =>
  tokens[comma - 1]?.pos === 'PROPN' && tokens[comma + 1]?.pos === 'PROPN' && !isTemporal(tokens, comma - 1)

/** ", two soldiers and a nurse": what stands left of the comma is a member too. */
function continuesList(tokens: readonly Token[], comma: number): boolean {
  const before = tokens[comma - 1]
  return before !== undefined && (before.pos === 'NOUN' || before.pos === 'NUM') && kindOfNoun(before) === 'person'
}

/** "people trying to cross the river", "workers employed at the plant", "men who fled the war": below the noun before it. */
function isReduced(tokens: readonly Token[], i: number): boolean {
  for (let j = i; j > i - 4 && j > 0; j--) {
    const before = tokens[j - 1] as Token
    const { lower, pos } = before
    if (/^(?:who|which|that|whom)$/.test(lower)) return true
    if (pos === 'NOUN' || pos === 'PROPN' || pos === 'NUM') return /ing$/.test(tokens[j]?.lower ?? '')
    if (!(lower === 'to' || pos === 'VERB' || pos === 'AUX' || pos === 'ADV' || pos === 'PART')) return false
  }
  return false
}

const skipJoint = (tokens: readonly Token[], i: number): number => {
  let j = i
  if (tokens[j]?.lower === 'as' && tokens[j - 1]?.lower === 'well') j -= 1
  // "trying to cross": over the verbs to the noun that they belong to.
  while (
    j >= 0 &&
    (tokens[j]?.pos === 'VERB' ||
      tokens[j]?.pos === 'PART' ||
      tokens[j]?.pos === 'AUX' ||
      /^(?:to|who|which|that)$/.test(tokens[j]?.lower ?? ''))
  ) {
    j--
    if (tokens[j]?.pos === 'NOUN' || tokens[j]?.pos === 'NUM' || tokens[j]?.pos === 'PROPN') return j
  }
  const after = j === i ? i - 1 : j
  return tokens[after]?.lower === ',' && /^(?:and|or)$/.test(tokens[i]?.lower ?? '') ? after - 1 : after
}

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
      else if (!startingAt.has(i + 1) || !listGoesOn(reading, i + 1)) return slots
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

/** A comma goes on with a list only if the list ends in "and". */
function listGoesOn(reading: Reading, at: number): boolean {
  const { tokens, startingAt } = reading
  let i = startingAt.get(at)?.to ?? at
  for (let step = 0; step < 30 && i < tokens.length; step++) {
    const lower = tokens[i]?.lower ?? ''
    if (lower === 'and' || lower === ',') {
      const next = startingAt.get(lower === ',' && tokens[i + 1]?.lower === 'and' ? i + 2 : i + 1)
      if (lower === 'and') return next !== undefined || readNounPhrase(tokens, i + 1).head !== null
      if (next) {
        i = next.to
        continue
      }
      return false
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
  while (tokens[i]?.pos === 'DET' || /^(?:its|their|his|her|our|my|your|the)$/.test(tokens[i]?.lower ?? '')) i++
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
    !/^(?:there|that|who|which|what|late|early|far)$/.test(token.lower)
  )
}

/** "killed 20 km north of", "killed two years ago". */
const MEASURES =
  /^(?:days?|feet|hours?|kilomet(?:er|re)s?|km|met(?:er|re)s?|miles?|minutes?|months?|percent|seconds?|weeks?|years?|yards?)$/
