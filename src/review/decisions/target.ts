import type { Decision, Ends, Fields, Target } from './decision.js'

/** An item of a record, of whatever kind. */
export interface Item extends Fields {
  readonly id: string
}

/** How many characters before and after an item are kept with a decision. */
const CONTEXT = 32

/** Where an item stands in its text, for a line of the decisions file. Null for an item without a place. */
export function targetOf(text: string, item: Fields): Target | null {
  const ends = endsOf(item)
  return ends && targetAt(text, ends, partsOf(item))
}

/** The target of a stretch of text. */
export function targetAt(text: string, [start, end]: Ends, part: Target['part'] = {}): Target {
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(wholeFrom(text, Math.max(0, start - CONTEXT)), start),
    suffix: text.slice(end, wholeFrom(text, Math.min(text.length, end + CONTEXT))),
    part,
  }
}

/** An offset that does not split a surrogate pair: behind it, where it would. */
function wholeFrom(text: string, offset: number): number {
  return offset > 0 && (text.codePointAt(offset - 1) ?? 0) > 0xffff ? offset + 1 : offset
}

/** Start and end of an item: its own, else those of its first mention. */
export function endsOf(item: Fields): Ends | null {
  const own = endsIn(item)
  if (own) return own
  return Array.isArray(item.mentions) ? endsIn(item.mentions[0]) : null
}

/** The spans of an item's parts: every field that is a span, has spans or is a list of spans, by its name. */
export function partsOf(item: Fields): Target['part'] {
  const parts: Record<string, readonly Ends[]> = {}
  for (const [name, value] of Object.entries(item)) {
    const spans = spansIn(value)
    if (spans.length > 0) parts[name] = spans
  }
  return parts
}

function spansIn(value: unknown): readonly Ends[] {
  if (Array.isArray(value)) return value.flatMap(toEnds)
  const own = endsIn(value)
  if (own) return [own]
  const spans = (value as Fields | null)?.spans
  return Array.isArray(spans) ? spans.flatMap(toEnds) : []
}

const toEnds = (value: unknown): readonly Ends[] => {
  const ends = endsIn(value)
  return ends ? [ends] : []
}

function endsIn(value: unknown): Ends | null {
  if (typeof value !== 'object' || value === null) return null
  const { start, end } = value as Fields
  return typeof start === 'number' && typeof end === 'number' && start < end ? [start, end] : null
}

/** One key for the item that a decision is about, within one version of the text. */
export function targetKey({ layer, doc, target }: Pick<Decision, 'layer' | 'doc' | 'target'>): string {
  const { start, end, part } = target
  const names = Object.keys(part).sort()
  const parts = names.map((name) => `${name}:${(part[name] ?? []).map((ends) => ends.join('-')).join(',')}`)
  return [layer, doc.sha256.slice(0, 16), `${start}-${end}`, ...parts].join(' ')
}
