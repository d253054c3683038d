import type { NumericOrder } from '../calendar/written-date.js'
import { ruleOf } from './boilerplate.js'
import { isByline } from './byline.js'
import type { BlockRole } from './layout.js'
import { readStampedLine, type StampedLine } from './stamps.js'
import { type Unit, unitsOf } from './units.js'

/** What a unit of the page was found to be; null while nothing says that it is more than text. */
export type Mark = BlockRole | null

/** A page on the way to its layout. */
export interface Page {
  readonly text: string
  readonly plain: string
  readonly order: NumericOrder
  /** The title that came with the article. Where there is one, the first line may be a byline or a date. */
  readonly given: string | null
  readonly units: readonly Unit[]
  readonly marks: readonly Mark[]
  /** The first and the last unit of running text; both are the number of units where there is none. */
  readonly bodyStart: number
  readonly bodyEnd: number
  /** The units of running text. */
  readonly prose: readonly number[]
}

/** Marks to be added, by the index of their unit. */
export type Marks = ReadonlyMap<number, BlockRole>

/** The page with what each line tells by its own words, and where its running text begins and ends. */
export function readPage(text: string, plain: string, known: Pick<Page, 'order' | 'given'>): Page {
  const units = unitsOf(text, plain)
  const marks = withPictures(units, units.map(markOf))
  const whole = units.flatMap((unit, i) =>
    marks[i] === null && isProse(unit.text) && !(i === 0 && endsAbbreviated(unit.text)) ? [i] : [],
  )
  const prose = whole.slice(isStandfirst(units, whole) ? 1 : 0)
  const fallback = units.findIndex(({ text: line }, i) => marks[i] === null && ENDS_LIKE_SENTENCE.test(line))
  const bodyStart = prose[0] ?? (fallback < 0 ? marks.indexOf(null) : fallback)
  const none = units.length
  const start = bodyStart < 0 ? none : bodyStart
  return {
    text,
    plain,
    ...known,
    units,
    marks,
    bodyStart: start,
    bodyEnd: prose.at(-1) ?? start,
    prose,
  }
}

/** The page with more of it marked. Running text that turned out to be something else no longer counts as the body's end. */
export function withMarks(page: Page, added: Marks): Page {
  if (added.size === 0) return page
  const marks = page.marks.map((mark, i) => added.get(i) ?? mark)
  const prose = page.prose.filter((i) => !added.has(i))
  return { ...page, marks, prose, bodyEnd: prose.at(-1) ?? page.bodyEnd }
}

/** The line of a date, where the unit is short and has one. */
export const stampedLineAt = ({ plain, units, order }: Page, i: number): StampedLine | null =>
  readStampedLine(plain, units[i] as Unit, order)

/** Whether a unit is a short line with a day. */
export const isDated = (page: Page, i: number): boolean => (stampedLineAt(page, i)?.stamps.length ?? 0) > 0

/** What a line tells by its own words. A line without a letter or figure is a rule between parts. */
function markOf({ text }: Unit): Mark {
  if (!HAS_A_WORD.test(text)) return 'other'
  return ruleOf(text)?.kind ?? null
}

/** A line between the name of a picture's file and its credit is what stands below the picture; what the picture shows stands above that. */
const withPictures = (units: readonly Unit[], marks: readonly Mark[]): readonly Mark[] =>
  marks.map((mark, i) => {
    if (mark !== null || marks[i + 1] !== 'caption') return mark
    const isBehindFile = marks[i - 1] === 'caption' && FILE.test(units[i - 1]?.text ?? '')
    return isBehindFile || SHOWN.test(units[i]?.text ?? '') ? 'caption' : mark
  })

/** "coast guard boat" */
const SHOWN = /^\p{Ll}[^.!?:;,]{3,60}[^.!?:;,"')]$/u
const FILE = /\.(?:jpe?g|png|gif|webp)$/i

const HAS_A_WORD = /[\p{L}\p{N}]/u
const ENDS_LIKE_SENTENCE = /[.!?…]["')\]]*$/u

/** Running text: a full sentence of some length, or long whatever its end. */
function isProse(line: string): boolean {
  if (line.length >= 220) return true
  if (line.length < 50 || !(ENDS_LIKE_SENTENCE.test(line) || line.endsWith(':'))) return false
  return /\p{Ll}/u.test(line) && line.split(' ').length >= 8
}

/** A sentence between the headline and a byline stands above the running text. */
const isStandfirst = (units: readonly Unit[], [first = 0, next]: readonly number[]): boolean =>
  first > 0 && next !== undefined && isByline(units[first + 1]?.text ?? '') && (units[first]?.text.length ?? 0) <= 200

/** A headline may end with the full stop of an abbreviation: "Hurricane moves toward U.S." */
const endsAbbreviated = (line: string): boolean =>
  line.length <= 130 && !/[.!?] \p{Lu}\p{Ll}/u.test(line) && /(?:\p{Lu}\.){2}$/u.test(line)
