/** The words for which rules are tried at all, by kind. */
import { holidayNames } from '../../../calendar/holidays.js'
import { dayParts, decadeWords, lightWords, months, ordinals, seasonWords, weekdays } from '../lexicon/calendar.js'
import { futureWords, pastWords, presentWords, setWords } from '../lexicon/references.js'
import { unitForms, units } from '../lexicon/units.js'
import { zones } from '../lexicon/zones.js'
import type { Trigger } from '../reading.js'

/** In phrases of the present, past and future, the words that do not tell them. */
const DULL_VAGUE = [
  'a', 'around', 'at', 'coming', 'distant', 'earlier', 'former', 'immediate', 'in', 'just', 'long', 'more', 'most', 'near', 'next', 'not', 'right', 'short', 'so',
  'some', 'that', 'the', 'these', 'this', 'to', 'too', 'very', 'while',
] // biome-ignore format: a table
const DULL_HOLIDAY = [
  'al', 'all', 'april', 'chinese', 'day', 'de', 'friday', 'health', 'human', 'international', 'jewish', 'jr.', 'july', 'king', 'martin', 'mid', 'monday', 'new',
  'night', 'of', 'peoples', 'press', 'rights', 'saturday', 'spring', 'st.', 'sunday', 'super', 'thursday', 'tuesday', 'ul', 'wednesday', 'world', 'years',
] // biome-ignore format: a table

const plural = (words: readonly string[]): readonly string[] => words.flatMap((word) => [word, `${word}s`])
const dotted = (words: readonly string[]): readonly string[] => words.flatMap((word) => [word, `${word}.`])
const names = (table: object): readonly string[] => Object.keys(table)
/** The words of phrases, but for those that would be met everywhere. */
const partsOf = (phrases: readonly string[], dull: readonly string[]): readonly string[] =>
  phrases.flatMap((phrase) => phrase.split(/[\s-]/)).filter((word) => !dull.includes(word))

/** "St. Patrick's" is one token or two: the name counts without its s, too. */
const withStem = (word: string): readonly string[] => {
  const stem = word.replace(/(?<!president)s$/, '')
  return stem === word ? [word] : [word, stem, `${stem}'s`]
}

/** Every kind with its words; what is written in figures is known by its form. */
export const triggerWords: readonly (readonly [Trigger, readonly string[]])[] = [
  ['age', ['age', 'aged', 'ages', 'old', 'olds', 'turned', 'turning', 'youngest']],
  [
    'clock',
    ['a.m', 'a.m.', 'am', 'clock', 'midday', 'midnight', 'noon', "o'clock", 'p.m', 'p.m.', 'past', 'pm', 'quarter'],
  ],
  ['day', [...plural(names(dayParts).flatMap((part) => [part, `mid${part}`])), ...names(lightWords)]],
  ['deictic', ['today', 'tomorrow', 'tonight', 'tonite', 'yesterday']],
  ['era', ['a.d', 'a.d.', 'ad', 'b.c', 'b.c.', 'b.c.e.', 'bc', 'bce', 'c.e.', 'ce']],
  ['holiday', ['year', "year's", ...partsOf(holidayNames, DULL_HOLIDAY).flatMap(withStem)]],
  ['month', dotted(names(months))],
  ['recurring', ['after', 'day', 'days', 'each', 'every', 'nights', 'once', 'out', 'thrice', 'times', 'twice']],
  ['season', plural(names(seasonWords))],
  ['set', names(setWords).flatMap((word) => [word, ...word.split('-').slice(1)])],
  [
    'spoken',
    [
      'afternoon', 'evening', 'fifteen', 'fifty', 'five', 'forty', 'half', 'minute', 'minutes', 'morning', 'night', 'oh', 'past', 'quarter', 'ten', 'thirty', 'tonight', 'twenty',
    ], // biome-ignore format: a table
  ],
  [
    'unit',
    [
      ...names(units).flatMap((word) => [word, `${word}s`, `${word}long`, `${word}end`, `mid${word}`]),
      ...names(unitForms),
      ...plural(['weekday', 'weeknight']),
    ],
  ],
  ['vague', partsOf([...presentWords, ...pastWords, ...futureWords], DULL_VAGUE)],
  ['weekday', dotted(plural(names(weekdays)))],
  [
    'word',
    [
      ...names(decadeWords),
      ...names(ordinals),
      ...['centuries', 'century', 'financial', 'fiscal', 'latter'],
      ...['eighteen', 'eighty', 'fifty', 'forty', 'nineteen', 'ninety', 'seventy', 'sixty', 'thousand', 'twenty'],
    ],
  ],
  [
    'zone',
    [
      ...names(zones).map((zone) => zone.toLowerCase()),
      ...['central', 'eastern', 'greenwich', 'hours', 'hrs', 'local', 'mountain', 'pacific', 'universal'],
    ],
  ],
]
