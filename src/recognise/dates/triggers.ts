/** Which kinds of words a sentence holds: a rule whose word is missing need not be tried. */
import { holidayNames } from '../../calendar/holidays.js'
import type { Sentence } from '../../language/document.js'
import { dayParts, decadeWords, lightWords, months, ordinals, seasonWords, weekdays } from './lexicon/calendar.js'
import { futureWords, pastWords, presentWords, setWords } from './lexicon/references.js'
import { unitForms, units } from './lexicon/units.js'
import { zones } from './lexicon/zones.js'
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

const plural = (words: readonly string[]): readonly string[] => words.flatMap((word) => [word, `${word}s`])
const dotted = (words: readonly string[]): readonly string[] => words.flatMap((word) => [word, `${word}.`])
const names = (table: object): readonly string[] => Object.keys(table)
/** The words of phrases, but for those that would be met everywhere. */
const partsOf = (phrases: readonly string[], dull: readonly string[]): readonly string[] =>
  phrases.flatMap((phrase) => phrase.split(/[\s-]/)).filter((word) => !dull.includes(word))

/** In phrases of the present, past and future, the words that do not tell them. */
const DULL_VAGUE = [
  'a', 'around', 'at', 'coming', 'distant', 'earlier', 'former', 'immediate', 'in', 'just', 'long', 'more', 'most', 'near', 'next', 'not', 'right', 'short', 'so',
  'some', 'that', 'the', 'these', 'this', 'to', 'too', 'very', 'while',
] // biome-ignore format: a table
const DULL_HOLIDAY = [
  'al', 'all', 'april', 'chinese', 'day', 'de', 'friday', 'health', 'human', 'international', 'jewish', 'jr.', 'july', 'king', 'martin', 'mid', 'monday', 'new',
  'night', 'of', 'peoples', 'press', 'rights', 'saturday', 'spring', 'st.', 'sunday', 'super', 'thursday', 'tuesday', 'ul', 'wednesday', 'world', 'years',
] // biome-ignore format: a table

const hours: readonly string[] = ['tonight', 'morning', 'afternoon', 'evening']

const KINDS: readonly (readonly [Trigger, readonly string[]])[] = [
  ['age', ['age', 'aged', 'ages', 'old', 'olds', 'turned', 'turning', 'youngest']],
  [
    'clock',
    ['am', 'pm', 'a.m', 'p.m', 'a.m.', 'p.m.', 'noon', 'midnight', 'midday', "o'clock", 'clock', 'past', 'quarter'],
  ],
  ['day', [...plural(names(dayParts).flatMap((part) => [part, `mid${part}`])), ...names(lightWords)]],
  ['deictic', ['today', 'yesterday', 'tomorrow', 'tonight', 'tonite']],
  ['era', ['ad', 'bc', 'bce', 'ce', 'a.d.', 'b.c.', 'c.e.', 'b.c.e.', 'a.d', 'b.c']],
  // "St. Patrick's" is one token or two: the name counts without its s, too.
  [
    'holiday',
    [
      'year',
      "year's",
      ...partsOf(holidayNames, DULL_HOLIDAY).flatMap((word) => {
        const stem = word.replace(/(?<!president)s$/, '')
        return stem === word ? [word] : [word, stem, `${stem}'s`]
      }),
    ],
  ],
  ['month', dotted(names(months))],
  [
    'spoken',
    [
      'past',
      'half',
      'quarter',
      'fifteen',
      'thirty',
      'forty',
      'fifty',
      'oh',
      'five',
      'minutes',
      'ten',
      'twenty',
      ...hours,
    ],
  ],
  ['season', plural(names(seasonWords))],
  ['set', [...names(setWords).flatMap((word) => [word, ...word.split('-').slice(1)])]],
  ['recurring', ['every', 'each', 'once', 'twice', 'thrice', 'times', 'after', 'day', 'days', 'nights', 'out']],
  [
    'unit',
    [
      ...names(units).flatMap((word) => [word, `${word}s`, `${word}long`, `${word}end`, `mid${word}`]),
      ...names(unitForms),
      ...plural(['weekday', 'weeknight']),
    ],
  ],
  ['vague', [...partsOf([...presentWords, ...pastWords, ...futureWords], DULL_VAGUE)]],
  ['weekday', dotted(plural(names(weekdays)))],
  [
    'word',
    [
      ...names(decadeWords),
      ...names(ordinals),
      'century',
      'centuries',
      'latter',
      'fiscal',
      'financial',
      'nineteen',
      'eighteen',
      'twenty',
      'thousand',
      'ninety',
      'eighty',
      'seventy',
      'sixty',
      'fifty',
      'forty',
    ],
  ],
  [
    'zone',
    [
      ...names(zones).map((zone) => zone.toLowerCase()),
      'hours',
      'hrs',
      'eastern',
      'greenwich',
      'local',
      'pacific',
      'central',
      'mountain',
      'universal',
    ],
  ],
]

const WORDS = new Map<string, readonly Trigger[]>()
/** For each first letter, the lengths of the words that begin with it: most words of a text are told apart by that. */
const LENGTHS = new Uint32Array(128)
for (const [kind, words] of KINDS) {
  for (const word of new Set(words)) {
    WORDS.set(word, [...(WORDS.get(word) ?? []), kind])
    const letter = word.charCodeAt(0)
    LENGTHS[letter] = (LENGTHS[letter] ?? 0) | (1 << Math.min(word.length, 31))
  }
}

const FIGURES: readonly Trigger[] = ['figures']
const JOINED: readonly Trigger[] = ['figures', 'joined', 'year']
const CLOCK: readonly Trigger[] = ['figures', 'clock']
const YEAR: readonly Trigger[] = ['figures', 'year']
/** In "the 1990's" the year is a word of its own. */
const ROUND: readonly Trigger[] = ['figures', 'year', 'decade']
const DECADE: readonly Trigger[] = ['figures', 'decade']
const ZONED: readonly Trigger[] = ['figures', 'zone']
const CODE: readonly Trigger[] = ['figures', 'code']
const TIMED = /[:.]\d\d|[ap]\.?m\.?$/

function kindsOf(word: string): readonly Trigger[] | undefined {
  const first = word.charCodeAt(0)
  if (first <= 57 && (first >= 48 || first === APOSTROPHE)) return kindsOfFigures(word)
  if (first < 128 && ((LENGTHS[first] ?? 0) >> Math.min(word.length, 31)) & 1) {
    const known = WORDS.get(word)
    if (known) return known
  }
  if (word.length > 4 && (word.includes('-') || word.includes('.'))) return kindsOfParts(word)
  return CODE_STARTS.includes(first) && /^(?:q[1-4]|h[12]|fy'?\d)/.test(word) ? CODE : undefined
}

const APOSTROPHE = 39
/** The letters of Q3, FY24 and H1. */
const CODE_STARTS: readonly number[] = [102, 104, 113]

function kindsOfFigures(word: string): readonly Trigger[] | undefined {
  if (/[-/]|\d\.\d+\./.test(word)) return /:/.test(word) ? [...JOINED, 'clock'] : JOINED
  if (word.endsWith('0s') || /^'(?:\d|$)/.test(word)) return DECADE
  if (TIMED.test(word)) return CLOCK
  if (/[1-4]q|[12]h$/.test(word)) return CODE
  if (/^\d{4}[a-z]{3,4}$/.test(word)) return ZONED
  if (word.length < 4) return FIGURES
  return word.endsWith('0') ? ROUND : YEAR
}

/** "mid-May", "sept-2001", "mid-1980s". */
function kindsOfParts(word: string): readonly Trigger[] | undefined {
  const found = word
    .split(/[-.]/)
    .flatMap((part) => WORDS.get(part) ?? (/^\d/.test(part) ? (kindsOfFigures(part) ?? []) : []))
  return found.length ? found : undefined
}
