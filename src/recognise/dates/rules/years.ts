/** Years, decades and centuries. */
import { yearValue } from '../../../calendar/timex.js'
import { exactPattern, pattern } from '../../../text/pattern.js'
import { decadeWords, ordinals } from '../lexicon.js'
import type { Modifier, Reading, Rule, Surroundings } from '../reading.js'
import { numberOf, ORDINAL_WORD, YEAR } from './pieces.js'

const value = (written: string, confidence?: number): Reading => ({
  type: 'date',
  meaning: { is: 'value', value: written },
  ...(confidence === undefined ? {} : { confidence }),
})

export const years: readonly Rule[] = [
  {
    name: 'bare-year',
    on: 'figures',
    finds: pattern`(?:(?:the )?year (?<early>\d{1,3}(?!\d|[-,.:%]\d|-))|(?:(?:the )?year )?(?<year>${YEAR}))`,
    read: ({ early, year = early ?? '' }, around) => {
      if (early && !/^the /i.test(around.words)) return null
      const isNamed = /\byear/i.test(around.words)
      const confidence = isNamed ? 0.95 : yearConfidence(Number(year), around)
      return confidence
        ? { type: 'date', meaning: { is: 'calendar', year: { written: Number(year) } }, confidence }
        : null
    },
    examples: [
      'The plant closed in {1958|1958}.',
      'The {1991|1991} strike ended.',
      'It was founded in {the year 71|0071}.',
      'It grew from {2004|2004} to {2009|2009}.',
      'Wars of {1968|1968} and {1969|1969} followed.',
    ],
    leaves: [
      'He counted 1709 children.',
      'It costs $1999 now-ish.'.replace(' now-ish', ''),
      'See page 1984.',
      'The Boeing 2000 flew.',
      'It reached 1,958 metres.',
    ],
  },
  {
    name: 'spelt-year',
    on: 'word',
    finds: pattern`(?<century>eighteen|nineteen|twenty)[-\s](?:(?<tens>ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[-\s](?:one|two|three|four|five|six|seven|eight|nine))?)|(?:oh|hundred and)[-\s](?<ones>one|two|three|four|five|six|seven|eight|nine))`,
    read: ({ century: hundreds = '', tens, ones }, { before, after }) => {
      if (
        !/\b(?:in|since|of|by|until|from|to|before|after|year|during|and)\s$/i.test(before) ||
        /^\s(?:\p{Ll}+s|million|thousand|hundred|percent)\b/u.test(after)
      )
        return null
      const end = numberOf(tens ?? ones ?? '')
      const start = numberOf(hundreds)
      return end === null || start === null ? null : value(String(start * 100 + end), 0.8)
    },
    examples: ['He was born in {nineteen eighty-four|1984}.'],
    leaves: ['He won nineteen eighty times.', 'In twenty two towns it rained.'],
  },
  {
    name: 'fiscal-year',
    on: 'word',
    finds: pattern`(?:the )?(?:fiscal|financial)(?: year)?(?:,? (?:ended|ending) in)? (?<year>${YEAR})(?:[-\/](?<short>\d\d)(?!\d))?`,
    read: ({ year = '' }) => value(year),
    examples: ['Sales fell in {fiscal 1989|1989}.', 'It lost money in {the fiscal year 1990|1990}.'],
    leaves: ['The fiscal 5000 is a car.'],
  },
  {
    name: 'short-fiscal-year',
    on: 'code',
    finds: pattern`FY\s?'?(?<year>${YEAR}|\d\d)`,
    read: ({ year = '' }, { words }) =>
      words.startsWith('FY') ? value(year.length === 2 ? String(century(Number(year)) + Number(year)) : year) : null,
    examples: ['It made more in {FY2019|2019}.'],
    leaves: ['The fy19 driver is new.'],
  },
  {
    name: 'year-range-end',
    on: 'year',
    finds: pattern`(?<=(?<![-\d.,$])(?<century>1[5-9]|20)(?<from>\d\d)\s?[-\/]\s?)(?<to>\d\d)(?![-\/.:,]?\d)`,
    read: ({ century: hundreds = '', from = '', to = '' }, { before }) =>
      !NUMBER_BEFORE.test(before.replace(/\d{4}\s?[-/]\s?$/, '')) &&
      (Number(to) > Number(from) || (from === '99' && to === '00'))
        ? value(String(Number(hundreds) + (to === '00' ? 1 : 0)) + to, 0.8)
        : null,
    examples: ['He led it in {2006|2006}-{09|2009}.'],
    leaves: ['Flight 2006-09 left.'],
  },
  {
    name: 'short-year',
    on: 'decade',
    finds: pattern`(?<!\p{L}|\d )'(?<year>\d\d)(?!['\d]|s\b)`,
    read: ({ year = '' }, { before }) =>
      /\b(?:in|of|since|from|to|until|by|and|class|summer|winter|spring|fall|early|late)\s$/i.test(before)
        ? {
            type: 'date',
            meaning: { is: 'calendar', year: { written: century(Number(year)) + Number(year), figures: 2 } },
          }
        : null,
    examples: ["They won in {'98|1998}."],
    leaves: ["He wrote '98 on it.", "It is 6 '12 long."],
  },
  {
    name: 'era-year',
    on: 'era',
    finds: exactPattern`(?:(?:A\.D\.|AD) (?<after>\d{1,4})|(?<year>\d{1,5}) (?:(?<bc>B\.C\.(?:E\.)?|BCE?)|A\.D\.|AD|C\.E\.|CE))`,
    read: ({ after, year, bc }) => {
      const number = Number(after ?? year)
      return number > 0 && number < 10_000 ? value(yearValue(bc ? 1 - number : number)) : null
    },
    examples: ['Caesar died in {44 BC|BC0044}.', 'The mountain erupted in {AD 79|0079}.'],
    leaves: ['The ad 79 was shown.'],
  },
  {
    name: 'decade',
    on: 'decade',
    finds: pattern`(?:the |those )?(?<decade>1[1-9]\d0|20[0-9]0|'[1-9]0)'?s`,
    read: ({ decade = '' }) => value(decadeValue(decade)),
    examples: ['It began in {the 1990s|199}.', "He sang in {the '60s|196}.", 'It was built in {the 1800s|18}.'],
    leaves: ['She is in her 60s.', 'Temperatures in the 60s are usual.'],
  },
  {
    name: 'bare-decade',
    on: 'decade',
    finds: pattern`(?<=(?:the |the early |the late |the mid-?\s?|early |late |mid-|and |to |-))(?<decade>[2-9]0)s(?! (?:degrees|today|tonight))`,
    read: ({ decade = '' }, { before }) =>
      /\b(?:the|of|since|until)\s(?:early\s|late\s|mid-)?$/i.test(before) &&
      DECADE_CUE.test(before) &&
      !/\b(?:aged?|highs?|lows?|his|her|their|temperatures?|degrees|women|men|people)\b/i.test(before)
        ? value(`19${decade[0]}`, 0.6)
        : null,
    examples: ['He was a star of the {80s|198}.'],
    leaves: ['She is in her 60s.', 'Highs will be in the 60s.'],
  },
  {
    name: 'named-decade',
    on: 'word',
    finds: pattern`the (?<part>early |late |mid-|mid )?(?<decade>${Object.keys(decadeWords)})(?! degrees)`,
    read: ({ decade = '', part }, { before }) =>
      /\b(?:his|her|their|temperatures?|highs?|lows?)\b/i.test(before)
        ? null
        : { ...value(`19${decadeWords[decade.toLowerCase()]}`), ...(part ? { modifier: partModifier(part) } : {}) },
    examples: ['Pop art came with {the sixties|196}.'],
    leaves: ['He is in his sixties.', 'Temperatures rose into the seventies.'],
  },
  {
    name: 'centuries',
    on: 'word',
    finds: pattern`(?:the )?(?<which>\d{1,2}(?:st|nd|rd|th)|${ORDINAL_WORD})(?=(?:,| and| or| to| through|-|\s-)\s?(?:the )?(?:early |late |mid-)?(?:\d{1,2}(?:st|nd|rd|th)|${ORDINAL_WORD})[-\s]centur)`,
    read: ({ which = '' }) => {
      const number = ordinals[which.toLowerCase()] ?? Number.parseInt(which, 10)
      return number > 30 ? null : value(String(number - 1).padStart(2, '0'))
    },
    examples: ['It peaked in {the 15th|14} and {16th centuries|15}.'],
    leaves: ['He came 15th and she 17th.'],
  },
  {
    name: 'century',
    on: 'word',
    finds: pattern`(?:the (?=[^-\s]{1,12}\scentur))?(?<which>\d{1,2}(?:st|nd|rd|th)|${ORDINAL_WORD})[-\s]centur(?:y|ies)(?: (?<bc>B\.?C\.?))?`,
    read: ({ which = '', bc }) => {
      const number = ordinals[which.toLowerCase()] ?? Number.parseInt(which, 10)
      return bc || number < 1 || number > 30 ? null : value(String(number - 1).padStart(2, '0'))
    },
    examples: ['It is {the 20th century|19}.', 'A {nineteenth-century|18} house burned.'],
    leaves: ['It took a century-long fight.'.replace('a century-long', 'their 45th'), 'The 20th man won.'],
  },
]

const century = (year: number): number => (year < 40 ? 2000 : 1900)
const DECADE_CUE = /\b(?:in|of|since|until|during|from|through)\s(?:the\s)?/i
const partModifier = (part: string): Modifier => (/early/i.test(part) ? 'start' : /late/i.test(part) ? 'end' : 'mid')

function decadeValue(written: string): string {
  const short = written.match(/^'(\d)0$/)
  if (short) return `${Number(short[1]) < 2 ? 20 : 19}${short[1]}`
  // "the 1800s" is the whole century; "the 2000s" is more often the decade.
  return written.endsWith('00') && written < '2000' ? written.slice(0, 2) : written.slice(0, 3)
}

/** 0 when a number of four figures is no year; else how sure it is. */
function yearConfidence(year: number, { before, after }: Surroundings): number {
  if (JOINED_AHEAD.test(after) && year >= 1400 && !/[$£€¥#\d-]\s?$/.test(before)) return 0.85
  if (
    (NUMBER_BEFORE.test(before) && !/\b(?:mid|pre|post|early|late)-$/i.test(before)) ||
    NUMBER_AFTER.test(after) ||
    COUNTED.test(after)
  )
    return 0
  const isRecent = year >= 1900 && year <= 2049
  if (YEAR_BEFORE.test(before)) {
    if (isRecent) return isRound(year) && PLURAL.test(after) && !EVENT.test(after) ? 0.4 : 0.95
    return PLURAL.test(after) || year < 1400 ? 0 : 0.8
  }
  if (JOINED_BEFORE.test(before)) return isRecent && !PLURAL.test(after) ? 0.85 : 0
  if (!isRecent) return PAREN.test(before) && /^\s?[)-]/.test(after) && year >= 1400 ? 0.6 : 0
  if (PROPER_BEFORE.test(before)) return 0
  if (isRound(year)) return EVENT.test(after) ? 0.7 : 0
  return 0.75
}

const isRound = (year: number): boolean => year % 100 === 0
/** Money, house numbers, hyphenated codes, telephone numbers, parts of larger numbers. */
const NUMBER_BEFORE =
  /(?:[$£€¥#/:]\s?|[\d\p{L}][-.,]|\b(?:no|nos|number|page|pages|room|route|flight|highway|article|section|act|bill|resolution|model|channel|lot|rs|us\$|eur|usd|gbp|chapter|unit|suite|apartment|box|code|line|than|times|nearly|almost|approximately|roughly|estimated|least|most|over|exactly|plus|another|additional|some|every|each|these|those|were|are|up to)\.?\s)$/iu
const NUMBER_AFTER =
  /^(?:[.,:]\d|%|-?\p{L}{1,3}\d|\s?-\s?\d{5}|[-\s](?:strong|odd|foot|metre|meter|mile|km|acre|seat|page|member|ton|tonne|square)\b|\/\d{3}|°|-\d{3}\b|[-/.]\d{1,2}[-/.]\d)/iu
/** Things that are counted, never dated. */
const COUNTED =
  /^\s(?:(?:[\p{L}-]+ly|new|more|other|different|additional|local|young|foreign|british|american|civilian|armed|confirmed|registered|square|cubic|metric)\s){0,2}(?:acres?|bodies|calories|cars|cases|cents|children|citizens|civilians|copies|cubic|deaths|delegates|detainees|dollars|employees|euros|families|fans|feet|fighters|files|ft|gallons|grams|guests|homes|hours|households|houses|injured|inches|jobs|kg|kilograms|kilometers|kilometres|km|lives|marchers|megawatts|members|men|meters|metres|miles|militants|minutes|mm|mw|objects|of them|officers|officials|others|patients|people|per ?cent|percent|percentage|permits|persons|pieces|points|police|policemen|pounds|prisoners|protesters|protestors|refugees|residents|riders|rounds|runners|rupees|seats|secs?|seconds|shares|ships|signatures|soldiers|spectators|square|staff|students|swimmers|teachers|terms|tonnes|tons|tourists|troops|\p{Ll}+(?:children|men|women|people|workers|owners|holders|makers)|units|vehicles|victims|villagers|visitors|voters|votes|volunteers|watts|women|workers|yards|yen|mg|ml|mb|gb|rpm|hp|calls|letters|pages|titles|barrels|bpd|megabytes)\b/iu
const YEAR_BEFORE =
  /\b(?:in|since|by|until|till|from|during|before|after|through|throughout|year|early|late|mid|pre|post|between|circa|c\.|around|summer|spring|winter|autumn|fall|end|beginning|back in|as of|as|of|for|to|season|autumn of|class of|early as|late as|back|way|january|february|march|april|may|june|july|august|september|october|november|december)(?:\s|-)$/i
const JOINED_BEFORE =
  /\b(?:1[5-9]\d\d|20\d\d)(?:,|\s?-|\/|\s(?:and|or|to|through|until|till|versus|vs\.?))\s?(?:in\s|early\s|late\s|mid-)?$/i
const JOINED_AHEAD = /^\s?(?:-|to|through|until)\s?(?:1[4-9]\d\d|20\d\d)(?![\d,.]\d|\d| \p{Ll}+s\b)/u
const PLURAL =
  /^\s(?!(?:was|is|has|as|us|its|his|this|does|says|sees|elections?|pres|wins|plans)\b)(?:\p{Ll}+\s)?\p{Ll}{3,}s\b/u
const EVENT =
  /^(?:\s[\p{L}'-]+)?\s(?:accord|act|agreement|attacks?|assassination|bombings?|budget|campaigns?|census|ceasefire|champions?|championships?|conflict|constitution|coup|crash|crisis|cup|deal|debates?|disaster|earthquake|election|elections|eruption|figures|film|finals?|floods?|games|genocide|hurricane|invasion|killings?|law|levels?|massacre|murders?|olympics|peace|pledge|protests?|prices|quake|race|raids?|rates?|record|referendum|revolution|riots?|season|shootings?|strikes?|study|summit|tournament|treaty|trial|tsunami|uprising|vote|war|wars|winner|winners|world)\b/iu
/** "Fan Expo 2016", "Windows 2000": the year ends a name. Not at the head of a sentence, where a capital says nothing. */
const PROPER_BEFORE = /[\p{L}\d.,'"-]+\s\p{Lu}[\p{L}'-]*\s$/u
const PAREN = /\($/
