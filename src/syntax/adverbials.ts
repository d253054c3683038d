import { lowerAt } from '../language/words/lower-at.js'
import { wordSet } from '../language/words/word-set.js'
import { firstAnswer } from '../text/first-answer.js'
import { isHead } from './simple-phrase-before.js'
import type { View } from './view.js'

const PERIODS = wordSet`
  week weekend month quarter year decade summer autumn fall winter spring night time january february march april
  may june july august september october november december`
const WHICH = wordSet`last this next that earlier`

const BEFORE_TIMES = wordSet`early from in last late next on since this until`

/** "all the evidence to date | suggests": adverbs of two words. */
const isFixed = (first: string | undefined, second: string | undefined): boolean => FIXED.has(`${first} ${second}`)
const FIXED: ReadonlySet<string> = new Set(['for now', 'in fact', 'in part', 'in turn', 'of late', 'so far', 'to date'])

/** Back over "on Monday", "last week", "in November", ", however," between subject and verb. */
export function backOverAdverbials(view: View, group: number): number {
  let end = group
  for (;;) {
    const length = firstAnswer(ADVERBIALS, (lengthOf) => lengthOf(view, end))
    if (length === undefined) return end
    end -= length
  }
}

/** How many tokens an adverbial of one kind has that ends before a token; undefined where none does. */
type LengthOf = (view: View, end: number) => number | undefined

/** "last week"; but "This month is", "that year brings": a period that is itself the subject has nothing before it. */
const ofPeriod: LengthOf = ({ classes, tokens }, end) => {
  if (!PERIODS.has(lowerAt(tokens, end - 1)) || !WHICH.has(lowerAt(tokens, end - 2))) return undefined
  return end > 2 && classes[end - 3] !== 'comma' ? 2 : undefined
}

/** "on Monday", "late Tuesday". */
const ofTime: LengthOf = ({ classes, tokens }, end) => {
  if (classes[end - 1] !== 'time') return undefined
  return BEFORE_TIMES.has(lowerAt(tokens, end - 2)) ? 2 : 1
}

/** Before "far" alone, which is an adverb too. */
const ofTwoWords: LengthOf = ({ tokens }, end) =>
  isFixed(tokens[end - 2]?.lower, tokens[end - 1]?.lower) ? 2 : undefined

const ofAdverb: LengthOf = ({ classes }, end) => (classes[end - 1] === 'adverb' ? 1 : undefined)

/** ", however," */
const ofLink: LengthOf = ({ classes, tokens }, end) =>
  classes[end - 1] === 'comma' && LINKING.has(lowerAt(tokens, end - 2)) && classes[end - 3] === 'comma' ? 3 : undefined

const ofFloating: LengthOf = (view, end) =>
  (FLOATING.has(lowerAt(view.tokens, end - 1)) && floats(view, end - 2)) ||
  // "The board and the union all | criticised it": "…, all died" are others.
  (lowerAt(view.tokens, end - 1) === 'all' && isHead(view, end - 2))
    ? 1
    : undefined

const ADVERBIALS: readonly LengthOf[] = [ofPeriod, ofTime, ofTwoWords, ofAdverb, ofLink, ofFloating]

/** "The men both | said": words that belong to a subject and stand behind it. */
const FLOATING = wordSet`both each herself himself itself themselves`

/** "They fled; | both died": behind nobody the word is the subject. */
const floats = (view: View, i: number): boolean => isHead(view, i) || view.classes[i] === 'comma'
const LINKING = wordSet`however meanwhile too though also`
