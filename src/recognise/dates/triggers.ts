/** Which kinds of words a sentence holds: a rule whose word is missing need not be tried. */
import { holidayNames } from '../../calendar/holidays.js'
import type { Sentence } from '../../language/document.js'
import {
  dayParts,
  decadeWords,
  futureWords,
  months,
  ordinals,
  pastWords,
  presentWords,
  seasonWords,
  setWords,
  unitForms,
  units,
  weekdays,
} from './lexicon.js'
import type { Trigger } from './reading.js'

/** Where the words of a sentence that can begin a search stand, and of which kinds they are. */
export interface Triggers {
  readonly kinds: ReadonlySet<Trigger>
  readonly first: number
  readonly last: number
}

/** Null for a sentence without any. */
export function triggersIn(sentence: Sentence): Triggers | null {
  let kinds: Set<Trigger> | null = null
  let first = 0
  let last = 0
  for (const token of sentence.tokens) {
    const found = kindsOf(token.lower)
    if (!found) continue
    if (!kinds) {
      kinds = new Set()
      first = token.start
    }
    for (const kind of found) kinds.add(kind)
    last = token.end
  }
  return kinds && { kinds, first, last }
}

const WORDS = new Map<string, readonly Trigger[]>()

function addWords(kind: Trigger, words: readonly string[]): void {
  for (const word of words) {
    const known = WORDS.get(word) ?? []
    if (!known.includes(kind)) WORDS.set(word, [...known, kind])
  }
}

/** The words of phrases in which one word tells the phrase: of "the near future" that is "future". */
const partsOf = (phrases: readonly string[], dull: RegExp): readonly string[] =>
  phrases.flatMap((phrase) => phrase.split(/[\s-]/)).filter((word) => !dull.test(word))

addWords(
  'month',
  Object.keys(months).flatMap((word) => [word, `${word}.`]),
)
addWords(
  'weekday',
  Object.keys(weekdays).flatMap((word) => [word, `${word}.`, `${word}s`]),
)
addWords('unit', [
  ...Object.keys(units).flatMap((word) => [word, `${word}s`, `${word}long`, `${word}end`]),
  ...Object.keys(unitForms),
])
addWords('unit', ['weekday', 'weekdays', 'daylong', 'nightlong'])
addWords('season', Object.keys(seasonWords))
addWords('day', [...Object.keys(dayParts), ...Object.keys(dayParts).map((word) => `${word}s`)])
addWords('deictic', ['today', 'yesterday', 'tomorrow', 'tonight', 'tonite'])
addWords('clock', ['am', 'pm', 'a.m', 'p.m', 'a.m.', 'p.m.', 'noon', 'midnight', 'midday', "o'clock", 'o', 'clock'])
addWords(
  'set',
  Object.keys(setWords).flatMap((word) => [word, ...word.split('-').slice(1)]),
)
addWords('word', [...Object.keys(decadeWords), ...Object.keys(ordinals), 'century', 'centuries', 'latter'])
addWords(
  'vague',
  partsOf(
    [...presentWords, ...pastWords, ...futureWords],
    /^(?:a|at|ago|around|back|in|just|more|most|near|not|right|so|some|the|to|too|term|very|while|short|long|point|time|times|these|this|that|earlier|former|distant|immediate|next|coming)$/,
  ),
)
addWords('vague', ['term', 'times', 'ago', 'point', 'moment', 'time', 'back'])
addWords(
  'holiday',
  partsOf(
    holidayNames,
    /^(?:of|de|july|may|april|monday|sunday|thursday|friday|wednesday|tuesday|new|all|world|human)$/,
  ),
)

const FIGURES: readonly Trigger[] = ['figures']
const CLOCK: readonly Trigger[] = ['figures', 'clock']
const YEAR: readonly Trigger[] = ['figures', 'year']
const TIMED = /[:.]\d\d|[ap]\.?m\.?$/

function kindsOf(word: string): readonly Trigger[] | undefined {
  const code = word.charCodeAt(0)
  const isFigures = (code >= 48 && code <= 57) || (code === 39 && word.length > 1)
  if (!isFigures)
    return (
      WORDS.get(word) ??
      (word.includes('-') || word.includes('.')
        ? kindsOfParts(word)
        : code === 113 || code === 102
          ? figuresInside(word)
          : undefined)
    )
  if (TIMED.test(word)) return CLOCK
  return word.length >= 4 ? YEAR : FIGURES
}

/** "Q3", "FY2019". */
const figuresInside = (word: string): readonly Trigger[] | undefined => (/^(?:q|fy)\d/.test(word) ? FIGURES : undefined)

function kindsOfParts(word: string): readonly Trigger[] | undefined {
  const found = word.split(/[-.]/).flatMap((part) => WORDS.get(part) ?? (/^\d/.test(part) ? YEAR : []))
  return found.length ? found : undefined
}
