import { wordSet } from '../language/words/word-set.js'
import { isHead } from './simple-phrase-before.js'
import type { View } from './view.js'

const PERIODS = wordSet`
  week weekend month quarter year decade summer autumn fall winter spring night time january february march april
  may june july august september october november december`
const WHICH = wordSet`last this next that earlier`

const BEFORE_TIMES: ReadonlySet<string> = new Set([
  'early', 'from', 'in', 'last', 'late', 'next', 'on', 'since', 'this', 'until',
]) // biome-ignore format: a list

/** "all the evidence to date | suggests": adverbs of two words. */
const isFixed = (first: string | undefined, second: string | undefined): boolean =>
  first !== undefined && second !== undefined && FIXED.has(`${first} ${second}`)
const FIXED: ReadonlySet<string> = new Set(['for now', 'in fact', 'in part', 'in turn', 'of late', 'so far', 'to date'])

/** Back over "on Monday", "last week", "in November", ", however," between subject and verb. */
export function backOverAdverbials(view: View, group: number): number {
  const { classes, tokens } = view
  let end = group
  for (;;) {
    const isPeriod = PERIODS.has(tokens[end - 1]?.lower ?? '') && WHICH.has(tokens[end - 2]?.lower ?? '')
    // "This month is", "that year brings": a period that is itself the subject has nothing before it.
    if (isPeriod && end > 2 && classes[end - 3] !== 'comma' && classes[end - 3] !== 'conjunction') end -= 2
    else if (classes[end - 1] === 'time' && classes[end - 2] !== 'possessive' && classes[end] !== 'possessive') {
      end--
      if (BEFORE_TIMES.has(tokens[end - 1]?.lower ?? '')) end--
    }
    // Before "far" alone, which is an adverb too.
    else if (isFixed(tokens[end - 2]?.lower, tokens[end - 1]?.lower)) end -= 2
    else if (classes[end - 1] === 'adverb') end--
    else if (classes[end - 1] === 'comma' && LINKING.has(tokens[end - 2]?.lower ?? '') && classes[end - 3] === 'comma')
      end -= 3
    else if (FLOATING.has(tokens[end - 1]?.lower ?? '') && floats(view, end - 2)) end--
    else return end
  }
}

/** "The men both | said": words that belong to a subject and stand behind it. */
const FLOATING = wordSet`both each himself themselves`

/** "They fled; | both died": behind nobody the word is the subject. */
const floats = (view: View, i: number): boolean => isHead(view, i) || view.classes[i] === 'comma'
const LINKING = wordSet`however meanwhile too though also`
