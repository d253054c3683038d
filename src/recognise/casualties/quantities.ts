import type { Token } from '../../language/document.js'
import { readNumber } from '../../language/numbers.js'
import { isHarmForm } from './harm-forms.js'
import {
  type Bound,
  labels,
  modifiers,
  months,
  needOf,
  nobodies,
  standAlone,
  suffixes,
  vagueQuantities,
} from './lexicon.js'
import { isTemporal, type NounPhrase, readNounPhrase } from './noun-phrase.js'
import { isPlural, kindOfNoun } from './nouns.js'
import { phraseMatcher, standsAt } from './phrases.js'
import type { Quantity } from './quantity.js'

const modifierAt = phraseMatcher<Bound>(modifiers)
const suffixAt = phraseMatcher<Bound>(suffixes)
const vagueAt = phraseMatcher<number>(vagueQuantities)
const nobodyAt = phraseMatcher(nobodies.map((words) => [words, words] as const))

/** The quantities of a sentence that may count people, in order and without overlaps. */
export function findQuantities(tokens: readonly Token[]): readonly Quantity[] {
  const quantities: Quantity[] = []
  let i = 0
  while (i < tokens.length) {
    const quantity = readQuantity(tokens, i)
    if (quantity) quantities.push(quantity)
    i = quantity ? quantity.to : i + 1
  }
  return quantities
}

/** The quantity that begins at a token, its modifiers included; null if none does. */
export function readQuantity(tokens: readonly Token[], at: number): Quantity | null {
  const token = tokens[at]
  if (!token || (token.pos !== 'NUM' && !STARTERS.has(token.lower) && !/^\d/.test(token.lower))) return null
  return readNobody(tokens, at) ?? readCounted(tokens, at)
}

/** The words that a quantity can begin with, beside numbers: a quick look before the reading. */
const STARTERS: ReadonlySet<string> = new Set([
  ...[...modifiers, ...vagueQuantities].map(([phrase]) => phrase.split(' ')[0] ?? ''),
  ...nobodies.map((phrase) => phrase.split(' ')[0] ?? ''),
  ...'a an another any between both half no others some the these those zero one two three four five six seven eight nine ten eleven'.split(
    ' ',
  ),
  ...'twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety'.split(
    ' ',
  ),
])

/** More people than have ever lived at once are no figure. */
const MOST = 9e9

interface Core {
  readonly end: number
  readonly min: number | null
  readonly max: number | null
  readonly vague: boolean
  readonly form: Quantity['form']
}

/** Modifiers, a determiner, the number or vague quantity, and the noun. */
function readCounted(tokens: readonly Token[], at: number): Quantity | null {
  const before = readModifiers(tokens, at)
  const core = readCore(tokens, before.end)
  if (!core || isLabelled(tokens, at, before.end, core) || isFraction(tokens, core)) return null
  const suffix = suffixAt(tokens, core.end)
  const bounds = [...before.bounds, ...(suffix && !standsAlone(tokens, suffix.end, core) ? [suffix.value] : [])]
  const end = suffix && bounds.length > before.bounds.length ? suffix.end : core.end
  const noun = readCountedNoun(tokens, end, core)
  if (!noun) return null
  const floor = bounds.includes('floor')
  const ceiling = bounds.includes('ceiling') && !floor
  const someAlone = before.someAlone && core.form === 'number'
  return {
    from: at,
    to: Math.max(noun.to, end),
    core: before.end,
    min: ceiling && core.form === 'number' ? null : core.min,
    max: floor ? null : core.max,
    approximate: (bounds.includes('about') || someAlone) && core.form === 'number',
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

/** "12 or so" but "12 or more people": a suffix that is itself the start of a quantity is none. */
const standsAlone = (tokens: readonly Token[], end: number, core: Core): boolean =>
  core.form !== 'number' || (tokens[end - 1]?.lower === 'odd' && tokens[end]?.lower === 'enough')

interface Modifiers {
  readonly end: number
  readonly bounds: readonly Bound[]
  readonly definite: boolean
  readonly further: boolean
  readonly someAlone: boolean
}

const DETERMINERS = new Set(['the', 'these', 'those', 'other', 'remaining', 'first', 'last', 'latest'])

function readModifiers(tokens: readonly Token[], at: number): Modifiers {
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
    } else if (DETERMINERS.has(word) && (word === 'the' || word === 'these' || word === 'those' || end > at)) {
      definite = true
      end++
    } else break
  }
  if (definite && end > at && !startsNumber(tokens, end)) {
    // "the dozens of villagers" counts; "the several" and "the many" do too; "the policemen" does not, and falls to readCore.
    definite = true
  }
  return { end, bounds, definite, further, someAlone: false }
}

/** "some villagers" is itself a quantity, "another policeman" too, and "about" must stand before a number. */
function canModify(tokens: readonly Token[], at: number, end: number): boolean {
  const word = tokens[at]?.lower ?? ''
  if ((word === 'about' || word === 'over') && TAKES_PREPOSITION.test(tokens[at - 1]?.lower ?? '')) return false
  return startsAny(tokens, end)
}

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
  return startsNumber(tokens, at) || startsNumber(tokens, step)
}

function readCore(tokens: readonly Token[], at: number): Core | null {
  return readVague(tokens, at) ?? readBetween(tokens, at) ?? readNumbers(tokens, at) ?? readIndefinite(tokens, at)
}

function readVague(tokens: readonly Token[], at: number): Core | null {
  const vague = vagueAt(tokens, at)
  if (!vague) return null
  const last = tokens[vague.end - 1]?.lower ?? ''
  if (needOf.has(last) && tokens[vague.end]?.lower !== 'of') return null
  // "many as 12", "as many", "so many", "how many": no quantity.
  if (last === 'many' && /^(?:as|so|how|too|not)$/.test(tokens[at - 1]?.lower ?? '')) return null
  // "the hundreds-strong crowd", "dozens-fold".
  if (tokens[vague.end]?.lower === '-' && tokens[vague.end]?.start === tokens[vague.end - 1]?.end) return null
  const end = needOf.has(last) ? vague.end : vague.end
  return { end, min: vague.value, max: last === 'of' ? null : null, vague: true, form: 'vague' }
}

/** "between 10 and 12". */
function readBetween(tokens: readonly Token[], at: number): Core | null {
  if (tokens[at]?.lower !== 'between') return null
  return readRange(tokens, at + 1, /^(?:and|to|-)$/)
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
  if (!number || !isCount(number.value)) return null
  const millions = shortMillions(tokens, number.end)
  if (millions && isCount(number.value * millions)) {
    return {
      end: number.end + 1,
      min: number.value * millions,
      max: number.value * millions,
      vague: false,
      form: 'number',
    }
  }
  return Number.isInteger(number.value)
    ? { end: number.end, min: number.value, max: number.value, vague: false, form: 'number' }
    : null
}

/** "2.5m people", "60k cases": the letter stands at the figures, and a noun follows. */
function shortMillions(tokens: readonly Token[], at: number): number | null {
  const letter = tokens[at]
  if (!letter || letter.start !== tokens[at - 1]?.end || !/^[mk]$/.test(letter.lower)) return null
  const noun = readNounPhrase(tokens, at + 1)
  if (noun.kind === 'none' || noun.kind === 'other' || noun.kind === 'excluded') return null
  return letter.lower === 'm' ? 1e6 : 1e3
}

const isCount = (value: number): boolean => value >= 0 && value <= MOST

/** "12-15" in one token. */
function rangeToken(token: Token | undefined): { min: number; max: number } | null {
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
  const scale =
    low.value < 1_000 && high.value >= 1e6 && high.end - low.end > 2
      ? 10 ** (Math.floor(Math.log10(high.value) / 3) ** 1)
      : 1
  const min = scale > 1 ? low.value * scaleOf(high.value) : low.value
  if (!(min < high.value) || !Number.isInteger(min) || !Number.isInteger(high.value) || !isCount(high.value))
    return null
  return { end: high.end, min, max: high.value, vague: false, form: 'number' }
}

const scaleOf = (value: number): number => (value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : 1)

/** "a policeman", "another soldier", "both pilots", "a couple", "some villagers", "others". */
function readIndefinite(tokens: readonly Token[], at: number): Core | null {
  const word = tokens[at]?.lower ?? ''
  const next = tokens[at + 1]
  if (word === 'both')
    return next?.lower === 'of' || next?.pos !== 'ADJ'
      ? { end: at + 1, min: 2, max: 2, vague: false, form: 'number' }
      : null
  if (word === 'a' && next?.lower === 'couple') return { end: at + 2, min: 2, max: 2, vague: false, form: 'number' }
  if (
    (word === 'others' && !/^(?:the|these|those|of|all|each|any|most|many|some)$/.test(tokens[at - 1]?.lower ?? '')) ||
    (word === 'some' && next?.lower === 'others')
  ) {
    return { end: word === 'some' ? at + 1 : at, min: 2, max: null, vague: true, form: 'others' }
  }
  if (word === 'some') return { end: at + 1, min: 2, max: null, vague: true, form: 'vague' }
  if (word === 'a' || word === 'an' || word === 'another')
    return { end: at + 1, min: 1, max: 1, vague: false, form: 'article' }
  if (word === 'any') return { end: at + 1, min: 0, max: 0, vague: false, form: 'any' }
  return null
}

interface CountedNoun extends NounPhrase {
  readonly partitive: Quantity['partitive']
  readonly victims: readonly [number, number] | null
}

const PRONOUNS = /^(?:them|us|you|whom|those|these|which)$/

/** The noun after the number, "of" and what follows it, or nothing; null when what is counted cannot be people. */
function readCountedNoun(tokens: readonly Token[], end: number, core: Core): CountedNoun | null {
  const noun =
    tokens[end]?.lower === 'of' && core.form !== 'article' ? readOf(tokens, end + 1) : readPlain(tokens, end, core)
  if (!noun || noun.kind === 'excluded') return null
  const head = noun.head === null ? undefined : tokens[noun.head]
  // "A guard was killed and another wounded."
  if (noun.kind === 'none' && tokens[end - 1]?.lower === 'another' && isHarmed(tokens[end])) return noun
  if (
    core.form === 'article' &&
    (noun.kind === 'none' || noun.kind === 'case' || noun.kind === 'harm' || noun.kind === 'life')
  )
    return null
  if (core.form === 'article' && head && isPlural(head) && !/^(?:woman|one)$/.test(head.lower)) return null
  if (core.form === 'vague' && noun.kind === 'none' && !noun.partitive) {
    return standAlone.has(tokens[end - 1]?.lower ?? '') ? noun : null
  }
  if (tokens[end - 1]?.lower === 'some' && (!head || !isPlural(head))) return null
  return noun
}

const isHarmed = (token: Token | undefined): boolean => isHarmForm(token) || token?.pos === 'AUX'

const nothing = (end: number): CountedNoun => ({
  from: end,
  to: end,
  head: null,
  kind: 'none',
  partitive: null,
  victims: null,
})

function readPlain(tokens: readonly Token[], end: number, core: Core): CountedNoun | null {
  const next = tokens[end]
  if (!next) return nothing(end)
  if (
    /^(?:%|percent|per|pct|st|nd|rd|th|th-century|am|pm|a\.m\.?|p\.m\.?|°|x|mm|cm|km|kg|m|c|ft|lb|lbs|oz|mph|kph)$/.test(
      next.lower,
    )
  )
    return null
  // "a three-car crash", "the 24-hour strike": the number describes a noun.
  if (next.lower === '-' && next.start === tokens[end - 1]?.end && !startsAge(tokens, end)) return null
  if (next.lower === '-' && startsAge(tokens, end) && core.form !== 'article') return null
  if (/^['"]$/.test(next.lower) && next.start === tokens[end - 1]?.end) return nothing(end)
  const noun = readNounPhrase(tokens, end)
  if (noun.head === null) return nothing(end)
  const joined = joinNouns(tokens, noun, core)
  return { ...joined, partitive: null, victims: victimsOf(tokens, joined) }
}

const startsAge = (tokens: readonly Token[], at: number): boolean =>
  /^(?:years?|months?|weeks?|days?)$/.test(tokens[at + 1]?.lower ?? '')

/** "26 students and teachers", "12 men, women and children": nouns that share the number. */
function joinNouns(tokens: readonly Token[], noun: NounPhrase, core: Core): NounPhrase {
  if (noun.kind !== 'person' || core.form === 'article' || noun.head === null) return noun
  let end = noun
  for (let step = 0; step < 3; step++) {
    const joint = tokens[end.to]?.lower
    if ((joint !== 'and' && joint !== ',') || tokens[end.to + 1]?.pos === 'VERB') return end
    const next = readNounPhrase(tokens, end.to + 1)
    const head = next.head === null ? undefined : tokens[next.head]
    if (!head || next.kind !== 'person' || !isPlural(head) || /^others?$/.test(head.lower) || next.to - next.from > 2)
      return end
    const after = tokens[next.to]
    const goesOn = joint === ',' ? after?.lower === 'and' || after?.lower === ',' : true
    if (!goesOn || (after && (after.pos === 'VERB' || after.pos === 'AUX') && joint === ',')) return end
    end = { ...next, from: noun.from, head: noun.head, kind: 'person' }
  }
  return end
}

function victimsOf(tokens: readonly Token[], noun: NounPhrase): CountedNoun['victims'] {
  if (noun.kind !== 'person' && noun.kind !== 'group' && noun.kind !== 'other') return null
  let from = noun.from
  while (from < noun.to - 1 && /^(?:more|other|others|additional|further|of|-|")$/.test(tokens[from]?.lower ?? ''))
    from++
  return /^(?:more|others?|else)$/.test(tokens[from]?.lower ?? '') || from >= noun.to ? null : [from, noun.to]
}

const ARTICLES = /^(?:the|its|their|his|her|our|my|your|these|those|a|an)$/

/** "of its soldiers", "of the 20 men", "of them". */
function readOf(tokens: readonly Token[], at: number): CountedNoun | null {
  const word = tokens[at]?.lower ?? ''
  if (PRONOUNS.test(word) && !(ARTICLES.test(word) && readNounPhrase(tokens, at + 1).head !== null)) {
    const to = at + 1
    return { from: at, to, head: null, kind: 'none', partitive: 'pronoun', victims: null }
  }
  let from = at
  if (tokens[from]?.lower === 'all') from++
  const hasArticle = ARTICLES.test(tokens[from]?.lower ?? '')
  if (hasArticle) from++
  const number = readNumber(tokens, from)
  if (number) from = number.end
  else if (/^(?:many|several|most|more)$/.test(tokens[from]?.lower ?? '')) from++
  const noun = readNounPhrase(tokens, from)
  const harmed = tokens[from]
  if (noun.head === null) {
    // "20 of the dead", "three of the wounded", "12 of the 30".
    if (hasArticle && harmed && isHarmForm(harmed)) return { ...nothing(from + 1), from: at, partitive: 'pronoun' }
    return number ? { ...nothing(from), from: at, partitive: 'pronoun' } : null
  }
  return { ...noun, from: at, partitive: hasArticle ? 'noun' : null, victims: victimsOf(tokens, noun) }
}

/** "no one", "none of the passengers", "no injuries or deaths", "no reports of injuries", "no peacekeepers". */
function readNobody(tokens: readonly Token[], at: number): Quantity | null {
  const zero = {
    core: at,
    min: 0,
    max: 0,
    approximate: false,
    vague: false,
    form: 'nobody',
    definite: false,
    further: false,
    victims: null,
  } as const
  const pronoun = nobodyAt(tokens, at)?.value
  if (pronoun) {
    const end = at + pronoun.split(' ').length
    if (pronoun === 'not one' || pronoun === 'none') {
      const of = tokens[end]?.lower === 'of' ? readOf(tokens, end + 1) : null
      if (of)
        return {
          ...zero,
          from: at,
          to: of.to,
          noun: of.kind,
          head: of.head,
          partitive: of.partitive,
          victims: of.victims,
        }
      if (pronoun === 'not one') return null
    }
    const to = tokens[end]?.lower === 'else' ? end + 1 : end
    return { ...zero, from: at, to, noun: 'person', head: to - 1, partitive: null }
  }
  if (tokens[at]?.lower !== 'no') return null
  const from = noReports(tokens, at)
  const noun = firstHarm(tokens, from)
  if (noun.head === null || noun.kind === 'excluded' || noun.kind === 'other') return null
  return {
    ...zero,
    from: at,
    to: lastOfHarms(tokens, noun.to),
    noun: noun.kind,
    head: noun.head,
    partitive: null,
    victims: victimsOf(tokens, noun),
  }
}

/** The noun after "no", or the harm joined to it: "no damage or injuries". */
function firstHarm(tokens: readonly Token[], from: number): NounPhrase {
  const first = readNounPhrase(tokens, from)
  if (first.head === null || first.kind !== 'other') return first
  let joint = tokens[first.to]?.lower === ',' ? first.to + 1 : first.to
  if (/^(?:or|and|nor)$/.test(tokens[joint]?.lower ?? '')) joint++
  const second = joint > first.to ? readNounPhrase(tokens, joint) : first
  return second.kind === 'harm' || second.kind === 'casualty' ? second : first
}

/** "no immediate reports of" stands like "no". */
function noReports(tokens: readonly Token[], at: number): number {
  for (let i = at + 1; i < at + 5; i++) {
    if (/^reports?$/.test(tokens[i]?.lower ?? '') && tokens[i + 1]?.lower === 'of')
      return i + (tokens[i + 2]?.lower === 'any' ? 3 : 2)
  }
  return at + 1
}

/** "no deaths, injuries or damage": the span runs to the last harm named. */
function lastOfHarms(tokens: readonly Token[], to: number): number {
  let end = to
  let list = to
  for (let step = 0; step < 4; step++) {
    const comma = tokens[list]?.lower === ',' ? 1 : 0
    const joint = /^(?:or|and|nor)$/.test(tokens[list + comma]?.lower ?? '') ? 1 : 0
    if (comma + joint === 0) return end
    const next = readNounPhrase(tokens, list + comma + joint)
    if (next.head === null) return end
    list = next.to
    if (/^(?:harm|case|casualty)$/.test(next.kind)) end = next.to
    if (joint) return end
  }
  return end
}

/** "one in five", "two out of three", "one of every ten". */
function isFraction(tokens: readonly Token[], { end, form, max }: Core): boolean {
  if (form !== 'number' || max === null || max > 9) return false
  const words = tokens.slice(end, end + 2).map(({ lower }) => lower)
  const at =
    words[0] === 'in'
      ? end + 1
      : words[0] === 'out' && words[1] === 'of'
        ? end + 2
        : words[0] === 'of' && words[1] === 'every'
          ? end + 2
          : null
  const whole = at === null ? null : readNumber(tokens, at)
  if (!whole || whole.value <= max || whole.value > 1_000) return false
  return readNounPhrase(tokens, whole.end).kind !== 'excluded'
}

/** A number that is a name's, a year, a day, an age or a sum of money. */
function isLabelled(tokens: readonly Token[], at: number, numberAt: number, core: Core): boolean {
  if (core.form !== 'number') return false
  const before = tokens[at - 1]
  const after = tokens[core.end]
  const number = tokens[numberAt] as Token
  if (before && /^[$€£¥#]$|^(?:usd|eur|gbp|us\$|rs|rs\.|hk\$|a\$|c\$)$/.test(before.lower)) return true
  if (before?.lower === '-' && before.end === number.start && tokens[at - 2]?.end === before.start) return true
  if (before && /\$$/.test(before.lower)) return true
  if (before && labels.has(before.lower.replace(/\.$/, '')) && at === numberAt) return true
  const isFigure = /^\d+$/.test(number.text)
  if (isFigure && core.min !== null && core.min <= 31 && at === numberAt) {
    if (before && months.has(before.lower.replace(/\.$/, '')) && !isPeople(tokens, core.end)) return true
    if (after && months.has(after.lower.replace(/\.$/, '')) && after.text !== 'may') return true
  }
  if (/^(?:19|20)\d\d$/.test(number.text) && core.end === numberAt + 1) {
    const isDefinite = tokens[numberAt - 1]?.lower === 'the'
    if (
      isDefinite
        ? !/^(?:person|none)$/.test(readNounPhrase(tokens, core.end).kind)
        : at === numberAt && !isPeople(tokens, core.end)
    )
      return true
  }
  // ", 22,": an age beside a name or a person.
  if (
    before?.lower === ',' &&
    (after?.lower === ',' || after?.lower === '.' || after === undefined) &&
    core.min !== null &&
    core.min < 110
  ) {
    const beforeComma = tokens[at - 2]
    return (
      beforeComma !== undefined &&
      (beforeComma.pos === 'PROPN' || (kindOfNoun(beforeComma) === 'person' && !isPlural(beforeComma)))
    )
  }
  // "Boeing 737 crashed", "School 59": after a name, with no noun.
  const isName =
    before !== undefined && at > 1 && /^\p{Lu}/u.test(before.text) && (before.pos === 'PROPN' || before.pos === 'NOUN')
  if (isName && at === numberAt && isFigure && !isTemporal(tokens, at - 1) && !isPeople(tokens, core.end)) {
    return !isHarmForm(tokens[core.end]) && !isHarmForm(before)
  }
  return false
}

const isPeople = (tokens: readonly Token[], at: number): boolean => {
  const { kind } = readNounPhrase(tokens, at)
  return kind !== 'none' && kind !== 'other' && kind !== 'excluded'
}
