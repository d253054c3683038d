import type { Token } from '../../../language/document.js'
import { readNumber } from '../../../language/numbers.js'
import { isPlural } from '../../../language/words/plurals.js'
import { startsWithCapital } from '../../../text/capital.js'
import { saysHarm } from '../lexicon/harm-forms.js'
import { kindOfNoun } from '../lexicon/nouns.js'
import { labels, months } from '../lexicon/words.js'
import { isTemporal, readNounPhrase } from './noun-phrase.js'
import type { Core } from './quantity-core.js'

/** "one in five", "two out of three", "one of every ten". */
export function isFraction(tokens: readonly Token[], { end, form, max }: Core): boolean {
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
export function isLabelled(tokens: readonly Token[], at: number, numberAt: number, core: Core): boolean {
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
        : at === numberAt && !isPeople(tokens, core.end) && !isCountOfHarm(tokens, at, core.end)
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
    before !== undefined &&
    at > 1 &&
    startsWithCapital(before.text) &&
    (before.pos === 'PROPN' || before.pos === 'NOUN')
  if (isName && at === numberAt && isFigure && !isTemporal(tokens, at - 1) && !isPeople(tokens, core.end)) {
    return !saysHarm(tokens[core.end]) && !saysHarm(before)
  }
  return false
}

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
