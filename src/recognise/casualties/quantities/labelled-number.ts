import type { Token } from '../../../language/document.js'
import { readNumber } from '../../../language/numbers.js'
import { bes } from '../../../language/words/auxiliaries.js'
import { lowerAt } from '../../../language/words/lower-at.js'
import { isPlural } from '../../../language/words/plurals.js'
import { wordSet } from '../../../language/words/word-set.js'
import { startsWithCapital } from '../../../text/capital.js'
import { saysHarm } from '../lexicon/harm-forms.js'
import { kindOfNoun } from '../lexicon/nouns.js'
import { labels, months } from '../lexicon/words.js'
import { isTemporal, readNounPhrase } from './noun-phrase.js'
import { phraseMatcher } from './phrases.js'
import type { Core } from './quantity-core.js'

/** "one in five", "two out of three", "one of every ten". */
export function isFraction(tokens: readonly Token[], { end, form, max }: Core): boolean {
  if (form !== 'number' || max === null || max > 9) return false
  const parted = partedAt(tokens, end)
  const whole = parted && readNumber(tokens, parted.end)
  if (!whole || whole.value <= max || whole.value > 1_000) return false
  return readNounPhrase(tokens, whole.end).kind !== 'excluded'
}

const partedAt = phraseMatcher<true>([
  ['in', true],
  ['out of', true],
  ['of every', true],
])

/** A number where it stands: `at` is the first token with what modifies it, `numberAt` that of the number itself. */
interface Place {
  readonly tokens: readonly Token[]
  readonly at: number
  readonly numberAt: number
  readonly core: Core
}

/** A number that is a name's, a year, a day, an age or a sum of money. */
export const isLabelled = (place: Place): boolean =>
  place.core.form === 'number' && LABELS.some((isLabel) => isLabel(place))

type IsLabel = (place: Place) => boolean

/** "$40", "Rs. 40". */
const isMoney: IsLabel = ({ tokens, at }) => /\$$|^(?:[€£¥#]|usd|eur|gbp|rs\.?)$/.test(lowerAt(tokens, at - 1))

/** "a C-130": behind a hyphen without blanks. */
const isJoined: IsLabel = ({ tokens, at, numberAt }) => {
  const [first, hyphen] = [tokens[at - 2], tokens[at - 1]]
  return hyphen?.lower === '-' && hyphen.end === tokens[numberAt]?.start && first?.end === hyphen.start
}

/** "Flight 40", "No. 12". */
const isNumbered: IsLabel = ({ tokens, at, numberAt }) =>
  at === numberAt && labels.has(withoutStop(lowerAt(tokens, at - 1)))

/** "aged between 20 and | 35", "ages 5 to | 9": the second of two ages; but not "aged 5 and 35 others". */
const isSecondAge: IsLabel = ({ tokens, at, core }) => {
  if (!SPANNING.has(lowerAt(tokens, at - 1)) || tokens[at - 2]?.pos !== 'NUM') return false
  const lead = lowerAt(tokens, at - 3) === 'between' ? at - 4 : at - 3
  return AGED.has(lowerAt(tokens, lead)) && !isPeople(tokens, core.end)
}
const SPANNING = wordSet`and or to`
const AGED = wordSet`age aged ages`

/** "May 12", "12 May"; but not "in May 12 people". */
const isDay: IsLabel = ({ tokens, at, numberAt, core }) => {
  if (core.min === null || core.min > 31 || at !== numberAt || !isInFigures(tokens[numberAt])) return false
  if (months.has(withoutStop(lowerAt(tokens, at - 1))) && !isPeople(tokens, core.end)) return true
  return months.has(withoutStop(lowerAt(tokens, core.end))) && tokens[core.end]?.text !== 'may'
}

/** "in 2016", "the 2016 vote". */
const isYear: IsLabel = ({ tokens, at, numberAt, core }) => {
  if (!/^(?:19|20)\d\d$/.test(tokens[numberAt]?.text ?? '') || core.end !== numberAt + 1) return false
  if (lowerAt(tokens, numberAt - 1) === 'the') return !/^(?:person|none)$/.test(readNounPhrase(tokens, core.end).kind)
  return at === numberAt && !isPeople(tokens, core.end) && !isCountOfHarm(tokens, at, core.end)
}

/** ", 22,": an age beside a name or a person. */
const isAge: IsLabel = ({ tokens, at, core }) => {
  if (lowerAt(tokens, at - 1) !== ',' || core.min === null || core.min >= 110) return false
  const who = tokens[at - 2]
  const isClosed = /^[,.]?$/.test(lowerAt(tokens, core.end))
  // "Ana, 29 and Bo, 31": of two with their ages
  const isPaired = lowerAt(tokens, core.end) === 'and' && tokens[core.end + 1]?.pos === 'PROPN'
  if (!who || !(isClosed || isPaired)) return false
  return who.pos === 'PROPN' || (kindOfNoun(who) === 'person' && !isPlural(who))
}

/** "Most of the missing are under 16": how old they are. */
const isAgeLimit: IsLabel = ({ tokens, at, core }) =>
  bes.has(lowerAt(tokens, at - 1)) &&
  AGE_LIMITS.has(lowerAt(tokens, at)) &&
  (core.max ?? core.min ?? 0) < 100 &&
  !isPeople(tokens, core.end)
const AGE_LIMITS = wordSet`over under`

/** "Boeing 737 crashed", "School 59": after a name, with no noun. */
const isOfName: IsLabel = ({ tokens, at, numberAt, core }) => {
  const name = tokens[at - 1]
  const isName = at > 1 && startsWithCapital(name?.text ?? '') && (name?.pos === 'PROPN' || name?.pos === 'NOUN')
  if (!isName || at !== numberAt || !isInFigures(tokens[numberAt])) return false
  if (isTemporal(tokens, at - 1) || isPeople(tokens, core.end)) return false
  return !saysHarm(tokens[core.end]) && !saysHarm(name)
}

const LABELS: readonly IsLabel[] = [
  isMoney,
  isJoined,
  isNumbered,
  isSecondAge,
  isDay,
  isYear,
  isAge,
  isAgeLimit,
  isOfName,
]

const withoutStop = (word: string): string => word.replace(/\.$/, '')

const isInFigures = (token: Token | undefined): boolean => /^\d+$/.test(token?.text ?? '')

/** "killed 40 and injured 1998.", "left 2016 homeless": between a verb and its end, or what became of them, it is no year. */
const isCountOfHarm = (tokens: readonly Token[], at: number, end: number): boolean => {
  const [verb, before, after] = [tokens[at - 1], tokens[at - 2], tokens[end]]
  if (verb?.pos !== 'VERB') return false
  if (verb.lemma === 'leave' && saysHarm(after)) return true
  return saysHarm(verb) && before?.pos !== 'AUX' && (after === undefined || /^[.,;]$/.test(after.text))
}

const isPeople = (tokens: readonly Token[], at: number): boolean => {
  const { kind } = readNounPhrase(tokens, at)
  return kind !== 'none' && kind !== 'other' && kind !== 'excluded'
}
