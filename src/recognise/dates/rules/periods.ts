/** Periods that are counted from now or from a date mentioned: "last week", "this year", "the next day", "third quarter". */
import type { Grain } from '../../../calendar/timex.js'
import { pattern } from '../../../text/pattern.js'
import { dayParts, ordinals, seasonWords } from '../lexicon.js'
import type { From, Meaning, Period, Reading, Rule, Year } from '../reading.js'
import { DAY_PART, SEASON, unitOf, YEAR } from './pieces.js'

/** What the words before a unit say: how many units away, and from where it is counted. */
const WHICH: Readonly<Record<string, readonly [number, From]>> = {
  coming: [1, 'publication'],
  current: [0, 'publication'],
  following: [1, 'mentioned'],
  last: [-1, 'publication'],
  latest: [-1, 'publication'],
  next: [1, 'publication'],
  preceding: [-1, 'mentioned'],
  present: [0, 'publication'],
  previous: [-1, 'mentioned'],
  prior: [-1, 'mentioned'],
  same: [0, 'mentioned'],
  that: [0, 'mentioned'],
  'that same': [0, 'mentioned'],
  'that very': [0, 'mentioned'],
  'the coming': [1, 'publication'],
  'the current': [0, 'publication'],
  'the following': [1, 'mentioned'],
  'the last': [-1, 'publication'],
  'the latest': [-1, 'publication'],
  'the next': [1, 'mentioned'],
  'the preceding': [-1, 'mentioned'],
  'the present': [0, 'publication'],
  'the previous': [-1, 'mentioned'],
  'the prior': [-1, 'mentioned'],
  'the same': [0, 'mentioned'],
  'the upcoming': [1, 'publication'],
  'the very next': [1, 'mentioned'],
  'the very same': [0, 'mentioned'],
  this: [0, 'publication'],
  'this coming': [1, 'publication'],
  'this current': [0, 'publication'],
  'this past': [-1, 'publication'],
  'this same': [0, 'publication'],
  'this very': [0, 'publication'],
  upcoming: [1, 'publication'],
}
const UNIT = 'week|month|quarter|year|decade|century'
const KIND = '(?:fiscal|calendar|financial|academic|school|trading|business|tax|budget) '

const shift = (grain: Grain, count: number, from: From): Reading => ({
  type: 'date',
  meaning: { is: 'shift', grain, count, from },
})

export const periods: readonly Rule[] = [
  {
    name: 'today',
    on: 'deictic',
    finds: pattern`(?<word>today|yesterday|tomorrow|the day before yesterday|the day after tomorrow)`,
    read: ({ word = '' }, { words, before, after }) => {
      if (/\b(?:USA|India|Russia|Africa|Asia|Brunei|Psychology|Pakistan)\s$/.test(before) && words.startsWith('T'))
        return null
      // The programme "Today".
      if (/"$/.test(before) && /^"/.test(after)) return null
      const lower = word.toLowerCase()
      if (
        /\b(?:children|generation|kids|leaders|men|people|society|students|women|workers|world|youth)\sof\s$/.test(
          before,
        )
      )
        return present
      if (
        lower === 'today' &&
        /^'s\s(?:young|children|generation|kids|society|students|women|world|youth)\b/.test(after)
      )
        return present
      const count = lower.startsWith('the day')
        ? lower.includes('before')
          ? -2
          : 2
        : lower === 'today'
          ? 0
          : lower === 'yesterday'
            ? -1
            : 1
      return shift('day', count, 'publication')
    },
    examples: ['It was signed {yesterday|2016-05-18}.', 'He leaves {the day after tomorrow|2016-05-21}.'],
    leaves: ['USA Today reported it.'],
  },
  {
    name: 'tonight',
    on: 'deictic',
    finds: pattern`(?<word>tonight|tonite)`,
    read: () => ({ ...shift('day', 0, 'publication'), type: 'time', time: 'NI' }),
    examples: ['They play {tonight|2016-05-19TNI}.'],
    leaves: ['The knight fell.'],
  },
  {
    name: 'part-of-this-day',
    on: 'day',
    finds: pattern`(?<which>${Object.keys(WHICH)})(?: day's)? (?<part>${DAY_PART})`,
    read: ({ which = '', part = '' }) => {
      const [count, from] = WHICH[tidy(which)] ?? [0, 'publication']
      const meaning = shift('day', count, tidy(which) === 'next' ? 'mentioned' : from).meaning
      return { type: 'time', meaning, time: dayParts[part.toLowerCase()] as string }
    },
    examples: ['He died {last night|2016-05-18TNI}.', 'It rained {this morning|2016-05-19TMO}.'],
    leaves: ['It rains at night.'],
  },
  {
    name: 'day-near-a-date',
    on: 'unit',
    finds: pattern`(?<which>the next|the following|next|that|that same|that very|the same|same|the previous|the preceding|the very next|the very same) day(?! (?:care|trip|job|labou?rer|trader|school|time))`,
    read: ({ which = '' }) => shift('day', (WHICH[tidy(which)] ?? [1])[0], 'mentioned'),
    examples: ['He was shot on {May 3, 2016|2016-05-03} and died {the next day|2016-05-04}.'],
    leaves: ['He thinks that days pass.', 'It rained all day.'.replace('all day', 'by day')],
  },
  {
    name: 'unit-beside-a-date',
    on: 'unit',
    finds: pattern`the (?<unit>day|night|week|weekend|month|quarter|year|decade|century|morning|evening) (?<way>before|after|earlier|previous|prior)(?! (?:yesterday|tomorrow))`,
    read: ({ unit = '', way = '' }, { after }) => {
      if (/^(?:before|after)$/i.test(way) && EVENT_BEHIND.test(after)) return null
      const count = /^after$/i.test(way) ? 1 : -1
      const part = dayParts[unit.toLowerCase()]
      if (part) return { ...shift('day', count, 'mentioned'), type: 'time', time: part }
      return shift(grainOf(unit), count, 'mentioned')
    },
    examples: ['It won in {2010|2010} and lost {the year before|2009}.'],
    leaves: ['He fell ill the day before the vote.'],
  },
  {
    name: 'this-unit',
    on: 'unit',
    finds: pattern`(?<which>${Object.keys(WHICH)}) (?:${KIND})?(?<unit>${UNIT})(?! old| olds|-old)`,
    read: ({ which = '', unit = '' }, around) => readThisUnit(tidy(which), unit, around),
    examples: [
      'It was lost {last week|2016-W19}.',
      'It will open {next year|2017}.',
      'Profits fell {this quarter|2016-Q2}.',
    ],
    leaves: [
      'The week went by.',
      'This yearbook is old.',
      'He leads This Week on air.'.replace('leads This Week', 'reads Newsweek'),
    ],
  },
  {
    name: 'years-own',
    on: 'unit',
    finds: pattern`this years(?= (?:\p{L}{3,}))`,
    read: () => shift('year', 0, 'publication'),
    examples: ['We like {this years|2016} parade.'],
    leaves: ['We like those years of peace.'.replace('those years', 'the lantern')],
  },
  {
    name: 'the-unit',
    on: 'unit',
    finds: pattern`the (?:${KIND})?(?<unit>day|week|month|quarter|year|decade|century)`,
    read: ({ unit = '' }, { before, after, partAfter }) => {
      const lower = unit.toLowerCase()
      if (/^(?:-|\s?of\b|\sfrom\s[\p{Lu}\d])/u.test(after)) return null
      const isBounded = PART_BEFORE.test(before)
      if (!isBounded && /^\s?(?:when|that|in which|which|before|after|earlier|he|she|they|we|it|i)\b/i.test(after))
        return null
      if (/^\s(?:old|long|round|end)\b/i.test(after)) return null
      if (lower === 'day')
        return isBounded && lower === 'day' && !/^(?:early|late)\s/i.test(before.slice(-8))
          ? shift('day', 0, 'mentioned')
          : null
      if (!isBounded && (/^[dc]e/.test(lower) || !PERIOD_BEFORE.test(before) || NOUNS.has(partAfter ?? ''))) return null
      return { ...shift(grainOf(lower), 0, 'publication'), confidence: isBounded ? 0.9 : 0.7 }
    },
    examples: ['It ships by {the end of the year|2016}.', 'Sales doubled for {the year|2016}.'],
    leaves: ['It was the year of the pig.', 'Team of the season.'.replace('season', 'day'), 'Days went by.'],
  },
  {
    name: 'end-of-unit',
    on: 'unit',
    finds: pattern`(?<unit>year|month|quarter)(?:[-\s]?|'s )end`,
    read: ({ unit = '' }) => ({ ...shift(grainOf(unit), 0, 'publication'), modifier: 'end' }),
    examples: ['They will clear it by {year end|2016}.'],
    leaves: ['Yearending is no word.'],
  },
  {
    name: 'time-last-year',
    on: 'unit',
    finds: pattern`(?:the |this )?(?:same|this) (?:time|period|date|day|week|month|quarter|season) (?<which>last|a|the previous|the prior|next|the year)\s?(?<unit>year|month|week)?(?: (?:ago|earlier|before))?`,
    read: ({ which = '', unit = '' }) =>
      unit === '' && !/the year/i.test(which)
        ? null
        : shift(grainOf(unit || 'year'), /next/i.test(which) ? 1 : -1, 'publication'),
    examples: [
      'Sales were lower {the same time last year|2015}.',
      'It sold less in {the same period a year earlier|2015}.',
    ],
    leaves: ['At the same time he left.'],
  },
  {
    name: 'year-ago',
    on: 'unit',
    finds: pattern`(?:the |a )?year[-\s](?:ago|earlier|before)(?: (?<unit>period|quarter|month|week)s?)?`,
    read: ({ unit }, { words }) => {
      if (/^quarter$/i.test(unit ?? '')) return shift('quarter', -4, 'mentioned')
      return /-|period/i.test(words) ? shift('year', -1, 'publication') : null
    },
    examples: [
      'It was {year-earlier|2015} profit.'.replace(
        '{year-earlier|2015} profit',
        'above {the year-earlier period|2015}',
      ),
    ],
    leaves: ['He was a year old.'],
  },
  {
    name: 'season',
    on: 'season',
    finds: pattern`(?:(?<which>this past|this coming|this|last|next|the coming|the past|that|the following|the previous|the) )?(?:(?:early|late|mid)[-\s])?(?<season>${SEASON})(?:(?: of|,)? (?<year>${YEAR}|'\d\d)(?:[-\/]\d\d(?:\d\d)?)?| of (?<of>last|this|next) year)?`,
    read: readSeason,
    examples: ['They came {last summer|2015-SU}.', 'It was built in {the spring of 1998|1998-SP}.'],
    leaves: ['A spring broke.', 'Prices fall.', 'The fall of Rome came.', 'Summer Smith sang.'],
  },
  {
    name: 'quarter',
    on: 'unit',
    finds: pattern`(?:(?:the (?=[^-]{1,60}\squarter)|(?:this year's|last year's|next year's|that|a) ))?(?:(?:fiscal|current|latest|recent|most recent|just-ended) ){0,2}(?<which>first|second|third|fourth|1st|2nd|3rd|4th|final)(?:-| (?:fiscal )?)quarter(?:(?:,| of| of fiscal| of the fiscal year)? (?:(?<year>${YEAR})|(?:of )?(?<of>last|this|next|the|the previous) (?:fiscal )?year))?`,
    read: readQuarter,
    examples: ['Profit rose in {the third quarter|2015-Q3}.', 'It fell in {the fourth quarter of 1998|1998-Q4}.'],
    leaves: [
      'A third quarter-mile was run.'.replace('quarter-mile', 'quarterback'),
      'He scored in the third quarter.',
      'A quarter of them left.',
    ],
  },
  {
    name: 'quarter-of-year',
    on: 'unit',
    finds: pattern`(?:the )?(?:fiscal )?(?<year>${YEAR})(?:'s)? (?:fiscal )?(?<which>first|second|third|fourth|1st|2nd|3rd|4th|final)[-\s]quarter`,
    read: (groups, around) => readQuarter(groups, around),
    examples: ['Sales fell in {the 1989 third quarter|1989-Q3}.'],
    leaves: ['The {1989|1989} third man came.'],
  },
  {
    name: 'short-quarter',
    on: 'code',
    finds: pattern`(?:(?<before>${YEAR}) )?(?:Q(?<n>[1-4])|(?<m>[1-4])Q)(?:(?: of)? (?<after>${YEAR})| '?(?<short>\d\d))?`,
    read: ({ before, n, m, after, short }, { words }) => {
      if (!words.includes('Q')) return null
      const year = before ?? after ?? (short ? `20${short}` : undefined)
      return period(`Q${n ?? m}` as Period, year ? { written: Number(year) } : undefined)
    },
    examples: ['Revenue in {Q3 2019|2019-Q3} was flat.', 'Revenue in {Q1|2016-Q1} was flat.'],
    leaves: ['It was Q5 in the list.'],
  },
  {
    name: 'half-year',
    on: 'word',
    finds: pattern`(?:the )?(?<which>first|second|latter)[-\s]half(?: of (?:(?:fiscal )?(?<year>${YEAR})|(?<of>the|this|last|next) (?:fiscal )?year))?`,
    read: ({ which = '', year, of }, { words, after }) => {
      if (
        !year &&
        !of &&
        !/^\s(?:earnings|loss|losses|net|output|profits?|results|revenues?|sales)\b/.test(after) &&
        !/-half/.test(words)
      )
        return null
      return period(/first/i.test(which) ? 'H1' : 'H2', yearOf(year, of))
    },
    examples: ['Sales rose in {the first half of 1990|1990-H1}.'],
    leaves: ['He scored in the first half.'],
  },
]

const present: Reading = { type: 'date', meaning: { is: 'value', value: 'PRESENT_REF' } }
const tidy = (words: string): string => words.toLowerCase().replace(/\s+/g, ' ')
const grainOf = (unit: string): Grain => unitOf(unit).grain ?? 'day'

const NOUNS: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN'])

const PART_BEFORE =
  /\b(?:(?:beginning|start|middle|end|close|rest|remainder|course|turn|last part|first part|later part|half|first half|second half|most|much|part|balance|earlier|later|early|late)(?:\s(?:of|in))|midway through)\s$/i
const PERIOD_BEFORE = /\b(?:for|in|during|over|throughout|through|within|so far|quarter and|month and|week and)\s$/i
const EVENT_BEHIND = /^\s(?!(?:and|but|or|when|while|as|at|in|on|by|with|for|from|was|were|is|had|has)\b)[\p{L}\d]/u

/** "in the next year", "over the past week": the length of time up to now or from now on, not the calendar's week. */
function readThisUnit(
  which: string,
  unit: string,
  { before, after }: { before: string; after: string },
): Reading | null {
  if (/^\s?(?:-|[-\s]long\b)/.test(after)) return null
  if (which === 'that' && /^\s(?:was|is|the)\b/.test(after) && !/^[\s]/.test(before)) return null
  if ((which === 'the last' || which === 'latest') && /^\s(?:of|before)\b/.test(after)) return null
  if (
    unit !== 'century' &&
    (which === 'the last' || (which === 'the next' && /\b(?:over|within|in|for|during|of)\s$/i.test(before)))
  ) {
    return {
      type: 'duration',
      meaning: { is: 'value', value: `P1${unitOf(unit).letter}`.replace('1DE', '10Y').replace('1CE', '100Y') },
    }
  }
  const [count, from] = WHICH[which] ?? [0, 'publication']
  return shift(grainOf(unit), count, from)
}

function period(part: Period, year?: Year, by?: number): Reading {
  const meaning: Meaning = { is: 'period', part, ...(year ? { year } : {}), ...(by === undefined ? {} : { by }) }
  return { type: 'date', meaning }
}

function yearOf(written: string | undefined, of: string | undefined): Year | undefined {
  if (written?.startsWith("'"))
    return { written: Number(written.slice(1)) + (Number(written.slice(1)) < 40 ? 2000 : 1900), figures: 2 }
  if (written) return { written: Number(written) }
  if (of === undefined) return undefined
  const lower = of.toLowerCase()
  return { by: lower === 'last' ? -1 : lower === 'next' ? 1 : 0, from: 'publication' }
}

type Around = { readonly before: string; readonly after: string; readonly words: string }

function readSeason(
  groups: Readonly<Record<string, string | undefined>>,
  { before, after, words }: Around,
): Reading | null {
  const { which, season = '', year, of } = groups
  const lower = season.toLowerCase()
  const by =
    which === undefined || /^(?:the|that)$/i.test(which)
      ? undefined
      : /last|past|previous/i.test(which)
        ? -1
        : /next|coming|following/i.test(which)
          ? 1
          : 0
  if (year === undefined && of === undefined && by === undefined) {
    if (
      !/\b(?:in|during|since|by|until|of|for|over|through|throughout|early|late|mid|end|beginning|every|from)[-\s]$/i.test(
        before,
      ) &&
      !/^(?:the )?(?:early|late|mid)/i.test(words)
    )
      return null
    if (lower === 'fall' || lower === 'spring') {
      if (/^\s(?:of|in|from|to|by|for|water)\b/i.test(after)) return null
      if (!/\b(?:in|during|since|until|by)\s$/i.test(before)) return null
    }
    if (/^(?:-|\s(?:Olympics|Games|Palace|School|Paralympics))/i.test(after)) return null
    if (/^\p{Lu}/u.test(season) && /^\s\p{Lu}/u.test(after)) return null
    if (/\b(?:Arab|Prague|Indian)\s$/.test(before)) return null
  }
  return period(seasonWords[lower] as Period, yearOf(year, of), by)
}

const SPORT =
  /\b(?:touchdown|touchdowns|field goals?|rebounds?|scored?|scoring|quarterback|yards?|lead|points|half-?time|overtime|jumper|interception|turnovers?|goal|free throws?|innings?)\b/i

function readQuarter(
  groups: Readonly<Record<string, string | undefined>>,
  { before, after, words }: Around,
): Reading | null {
  const { which = '', year, of } = groups
  if (SPORT.test(before.slice(-80)) || SPORT.test(after.slice(0, 80))) return null
  if (/^(?:-| (?:mile|century|of a\b|past\b))/.test(after)) return null
  const number = /final/i.test(which) ? 4 : (ordinals[which.toLowerCase()] ?? Number.parseInt(which, 10))
  const ofYear = of ?? words.match(/^(this|last|next) year's/i)?.[1]
  return period(`Q${number}` as Period, yearOf(year, ofYear))
}
