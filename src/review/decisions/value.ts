import type { Ends } from './decision.js'
import { type Fields, isFields, type Reference, type Target } from './decision.js'

/** Corrections as they hold in the present text. */
interface PlacedValue {
  readonly value: Fields
  /** Paths of corrections whose words are no longer in the text; they are left out of `value`. */
  readonly unplaced: readonly string[]
}

/** Moves every span in a correction to where its words stand now. A span without its words is moved along with the item. */
export function placeValue(value: Fields, target: Target, { text, place }: { text: string; place: Ends }): PlacedValue {
  const by = place[0] - target.start
  const unplaced: string[] = []
  const move = (entry: unknown, path: string): unknown => {
    if (Array.isArray(entry))
      return entry.map((inner, i) => move(inner, `${path}.${i}`)).filter((inner) => inner !== GONE)
    if (!isFields(entry)) return entry
    const span = isSpan(entry) ? moveSpan(entry, by, text) : entry
    if (span === null) {
      unplaced.push(path.replace(/^\./, ''))
      return GONE
    }
    const moved = Object.entries(span).map(([key, inner]) => [key, move(inner, `${path}.${key}`)] as const)
    return Object.fromEntries(moved.filter(([, inner]) => inner !== GONE))
  }
  const placed = move(value, '')
  return { value: isFields(placed) ? placed : {}, unplaced }
}

const GONE = Symbol('gone')

interface SpanFields extends Fields {
  readonly start: number
  readonly end: number
}

const isSpan = (value: Fields): value is SpanFields =>
  typeof value.start === 'number' && typeof value.end === 'number' && value.start <= value.end

function moveSpan(span: SpanFields, by: number, text: string): Fields | null {
  const words = typeof span.exact === 'string' ? span.exact : typeof span.text === 'string' ? span.text : null
  const expected = span.start + by
  if (words === null || words.includes(' … ')) return { ...span, start: expected, end: span.end + by }
  const start = nearest(text, words, expected)
  return start === null ? null : { ...span, start, end: start + words.length }
}

/** Where words stand, nearest to a place. */
function nearest(text: string, words: string, expected: number): number | null {
  if (words === '') return null
  if (text.startsWith(words, expected)) return expected
  const before = text.lastIndexOf(words, expected)
  const after = text.indexOf(words, expected)
  if (before < 0) return after < 0 ? null : after
  return after < 0 || expected - before <= after - expected ? before : after
}

/** An item with its corrections: objects are merged field by field, everything else takes the place of what was there. */
export function correct(item: Fields, value: Fields, depth = 0): Fields {
  const corrected: Record<string, unknown> = { ...item }
  for (const [key, entry] of Object.entries(value)) {
    const before = corrected[key]
    const merges = depth < DEEPEST && isFields(entry) && isFields(before) && !isReferenceTo(entry)
    corrected[key] = merges ? correct(before, entry, depth + 1) : entry
  }
  return corrected
}

const DEEPEST = 5

/** Whether a value points to another item. */
export function isReferenceTo(value: unknown): value is Reference & Fields {
  return isFields(value) && typeof value.layer === 'string' && typeof value.exact === 'string' && isSpan(value)
}
