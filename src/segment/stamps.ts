import { type NumericOrder, readWrittenDate, type WrittenDate } from '../calendar/written-date.js'
import type { Unit } from './units.js'

/** A date that a page gives of itself, and what it says that it is the date of. */
export interface Stamp {
  readonly label: 'published' | 'updated' | null
  readonly date: WrittenDate
}

/** A short line with a date: its stamps, and what is left of it without dates, times and labels. */
export interface StampedLine {
  readonly stamps: readonly Stamp[]
  /** Whether it says when something was ("2 hours ago", "14:05 GMT", "Published"), with or without a date. */
  readonly timed: boolean
  /** The label that no date follows on the line: "Published", with the date on the next. */
  readonly openLabel: Stamp['label']
  /** The other words, joined by blanks; empty in a line that is nothing but its date. */
  readonly words: string
}

/** Longer lines are text. */
const LONGEST_STAMPED_LINE = 160
const MOST_WORDS = 16

/**
 * Reads a line like "Published 14:05 GMT, 3 March 2014 | Updated 4 March" or "Jane Doe, 5 Feb 2025"; null where it has
 * neither a date nor a time, and for lines too long to be one.
 */
export function readStampedLine(plain: string, unit: Unit, order: NumericOrder): StampedLine | null {
  if (unit.end - unit.start > LONGEST_STAMPED_LINE || !HAS_A_SIGN.test(unit.text)) return null
  const stamps: Stamp[] = []
  const words: string[] = []
  let label: Stamp['label'] = null
  let open: Stamp['label'] = null
  let timed = false
  for (let at = unit.start; at < unit.end && words.length <= MOST_WORDS; ) {
    const part = partAt(plain, at, { end: unit.end, order })
    at = part.end
    if (part.kind === 'date') {
      stamps.push({ label, date: part.date })
      open = null
    } else if (part.kind === 'word') words.push(part.word)
    else {
      if (part.kind === 'published' || part.kind === 'updated') open = label = part.kind
      timed ||= part.kind !== 'separator'
    }
  }
  if (words.length > MOST_WORDS || (stamps.length === 0 && !timed)) return null
  return { stamps, timed, openLabel: open, words: words.join(' ') }
}

interface Bounds {
  readonly end: number
  readonly order: NumericOrder
}

/** What stands at a place of such a line: a date, a sign beside one, or another word. */
function partAt(plain: string, at: number, { end, order }: Bounds) {
  const date = readWrittenDate(plain, at, order)
  if (date && date.end <= end) return { kind: 'date', date, end: date.end } as const
  const sign = signAt(plain, at)
  // Signs at the line's end may go on in the lines below.
  if (sign && (sign.end <= end || sign.kind === 'separator')) return sign
  const word = wordAt(plain, at)
  return { kind: 'word', word, end: at + word.length } as const
}

type SignKind = 'published' | 'updated' | 'time' | 'ago' | 'separator'

const ZONE =
  '(?:(?:UTC|GMT)(?:\\s?[+-]\\s?\\d{1,2}(?::?\\d\\d)?)?|[ABCEHIJMNPSW][KES]?[DS]?T|BST|CES?T|EES?T|WES?T|MSK|AZT|AMT|GET|TRT|PKT|HKT|SGT|Z|[+-]\\d\\d:?\\d\\d|hrs|hours|(?:local|eastern|pacific|central|mountain|moscow|baku|yerevan) time)'
const CLOCK = `\\d{1,2}[:.h]\\d\\d(?:[:.]\\d\\d)?(?:\\.\\d{1,6})?(?: ?[ap]\\.?m(?![a-z])\\.?)?`

/** What stands around the date on such a line. */
const SIGNS: readonly (readonly [SignKind, RegExp])[] = [
  ['updated', /(?:and )?(?:(?:last|latest|recently) )?(?:updated?|modified|edited|revised)(?: (?:on|at))?\b:?/iy],
  [
    'published',
    /(?:(?:first|originally|article|story) )?(?:published|posted|created|issued|released|release date|publish date|publication date|pub date|date posted|date|dated|added|uploaded)(?: (?:on|at))?\b:?/iy,
  ],
  [
    'ago',
    /(?:about |over |an? |one |\d{1,3}\+? ?)(?:sec|second|min|minute|hr|hour|h|d|day|week|wk|month|mo|year|yr)s? ago\b/iy,
  ],
  ['time', /\d{1,3}[ -]?min(?:ute)?s?(?: (?:to )?read)?\b/iy],
  [
    'time',
    new RegExp(`T?(?:${CLOCK}|\\d{1,2} ?[ap]\\.?m\\b\\.?|\\d{4}(?= ?(?:GMT|UTC|hrs|[A-Z]{1,3}[SD]?T)\\b))`, 'iy'),
  ],
  ['time', new RegExp(`\\(?(?:${ZONE})\\)?(?:(?![\\p{L}\\p{N}])|(?=Updated|Published|Last))`, 'uy')],
  ['separator', /(?:mon|tues|wednes|thurs|fri|satur|sun)day,?(?=\s{1,3}\d{1,2}[:.]\d\d)/iy],
  ['separator', /\d{1,5} (?:comments?|shares?|views?)\b/iy],
  ['separator', /(?:[\s|,;:/•·●.()[\]-]|(?:at|on)\b)+/iy],
]

function signAt(plain: string, at: number): { readonly kind: SignKind; readonly end: number } | null {
  const inWord = /[\p{L}\p{N}]/u.test(plain.charAt(at - 1)) && !/\p{Lu}/u.test(plain.charAt(at))
  for (const [kind, pattern] of SIGNS) {
    if (inWord && kind !== 'separator' && kind !== 'time') continue
    pattern.lastIndex = at
    if (pattern.test(plain)) return { kind, end: pattern.lastIndex }
  }
  return null
}

function wordAt(plain: string, at: number): string {
  WORD.lastIndex = at
  return WORD.exec(plain)?.[0] ?? plain.charAt(at)
}
const WORD = /[^\s|,;:/•·●()[\]-]+(?:-[^\s|,;:/•·●()[\]-]+)*/uy

/** Figures as dates and times have them, or a word that labels a date: anything else is not worth reading. */
const HAS_A_SIGN =
  /\d[:./-]\d|\d(?:st|nd|rd|th)?[\s-](?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?[,\s-]{1,3}'?\d|\d ?[ap]\.?m|\d[ -]?min|\b(?:published|posted|updated|ago)\b/i
