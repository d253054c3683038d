import type { Token } from '../../../language/document.js'
import { nobodies } from '../lexicon/words.js'
import { readOf, victimsOf } from './counted-noun.js'
import { type NounPhrase, readNounPhrase } from './noun-phrase.js'
import { phraseMatcher } from './phrases.js'
import type { Quantity } from './quantity.js'

const nobodyAt = phraseMatcher(nobodies.map((words) => [words, words] as const))

/** "no one", "none of the passengers", "no injuries or deaths", "no reports of injuries", "no peacekeepers". */
export function readNobody(tokens: readonly Token[], at: number): Quantity | null {
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
  if (first.kind !== 'other') return first
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
