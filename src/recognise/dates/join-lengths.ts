/** Two lengths of time that are one: "one hour and 12 minutes", "two years, three months". */
import type { Document } from '../../language/document.js'
import { spanOf } from '../../text/span.js'
import type { Mention } from './recognise.js'

/** A length in a unit and the one behind it in a smaller unit, with their values added; null for what is no such pair. */
export function joinLengths(document: Document, a: Mention, b: Mention): Mention | null {
  if (a.reading.type !== 'duration' || b.reading.type !== 'duration') return null
  if (!JOINED.test(document.plain.slice(a.end, b.start)) || /^(?:the|an?other)\b/i.test(b.text)) return null
  const [first, second] = [lengthOf(a), lengthOf(b)]
  if (!first || !second || !PAIRS.has(first.unit + second.unit)) return null
  // "between a year and six months": two lengths.
  if (BETWEEN.test(document.plain.slice(Math.max(a.sentence.start, a.start - 20), a.start))) return null
  const reading = { ...a.reading, meaning: { is: 'value', value: valueOfPair(first, second) } as const }
  return { ...a, ...spanOf(document, a.start, b.end), reading }
}

const JOINED = /^(?:,? and|,)?\s{1,3}$/
const BETWEEN = /\b(?:between|either)\s(?:about\s)?$/i

/** Units that follow one another in such a pair, as TIMEX3 writes them; those of the clock with their T. */
const PAIRS: ReadonlySet<string> = new Set(['YM', 'MW', 'MD', 'WD', 'DTH', 'THTM', 'TMTS'])

interface Length {
  readonly count: string
  readonly unit: string
}

function lengthOf({ reading: { meaning } }: Mention): Length | null {
  const parts = meaning.is === 'value' ? meaning.value.match(/^P(T?)(\d+(?:\.\d+)?)([A-Z])$/) : null
  return parts ? { count: parts[2] as string, unit: `${parts[1]}${parts[3]}` } : null
}

/** PT1H12M, P2DT3H: one T before the units of the clock. */
function valueOfPair(...lengths: readonly Length[]): string {
  const written = lengths.map(({ count, unit }) => (unit.startsWith('T') ? `T${count}${unit.slice(1)}` : count + unit))
  return `P${written.join('')}`.replace(/(T.*)T/, '$1')
}
