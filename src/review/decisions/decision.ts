/** What one line of a decisions file says. Nothing here needs Node: the HTML page reads and writes the same lines. */

/** What a reviewer can decide. `merge` and `split` are for entities; a rename is an `edit` of the name. */
export const verdicts = ['accept', 'reject', 'edit', 'add', 'later', 'undo', 'merge', 'split'] as const
export type Verdict = (typeof verdicts)[number]

/** Start and end of a span: UTF-16 offsets, half open. */
export type Ends = readonly [start: number, end: number]

/** Where an item stands: by place and by words (the W3C's TextPosition and TextQuote selectors), with its parts. */
export interface Target {
  readonly start: number
  readonly end: number
  /** The characters from start to end. */
  readonly exact: string
  /** Up to 32 characters before. */
  readonly prefix: string
  /** Up to 32 characters after. */
  readonly suffix: string
  /** Spans of the parts by their names: source, cue, content; mentions of an entity. */
  readonly part: Readonly<Record<string, readonly Ends[]>>
}

/** An object of JSON. */
export type Fields = Readonly<Record<string, unknown>>

/** Points to another item, never by its id: ids are counted anew in every run. */
export interface Reference {
  readonly layer: string
  readonly start: number
  readonly end: number
  readonly exact: string
  readonly name?: string
}

/** One line of a decisions file. */
export interface Decision {
  readonly v: 1
  /** When: ISO 8601, UTC. */
  readonly at: string
  /** Who: initials or a name. */
  readonly by: string
  readonly doc: { readonly id: string; readonly sha256: string }
  /** The kind of fact, as the record names it: claims, casualties, people … */
  readonly layer: string
  readonly target: Target
  /** The item as it was extracted; null for an addition. */
  readonly was: Fields | null
  readonly decision: Verdict
  /** Corrected fields (`edit`), the item (`add`), `{into: Reference}` (`merge`), `{mentions, name}` (`split`). */
  readonly value?: Fields
  readonly note?: string
  readonly tool: string
  /** Lines written by one key have one batch, and are taken back together. */
  readonly batch?: string
  /** Keys (`targetKey`) of earlier targets that are the same item in an earlier version of text or program. */
  readonly replaces?: readonly string[]
}

/** A decision, or what is wrong with the value in its place. Fields that are not known are kept. */
export function readDecision(value: unknown): Decision | string {
  if (!isFields(value)) return 'is not an object'
  if (value.v !== 1) return typeof value.v === 'number' && value.v > 1 ? 'is of a newer version' : 'has no "v": 1'
  for (const name of ['at', 'by', 'layer', 'tool'] as const) {
    if (typeof value[name] !== 'string') return `has no "${name}"`
  }
  const { doc } = value
  if (!isFields(doc) || typeof doc.id !== 'string' || typeof doc.sha256 !== 'string') return 'has no "doc"'
  if (!verdicts.some((verdict) => verdict === value.decision)) return `has an unknown decision`
  const target = readTarget(value.target)
  if (target === null) return 'has no "target"'
  const wrong = wrongMember(value)
  return wrong ?? ({ ...value, was: isFields(value.was) ? value.was : null, target } as unknown as Decision)
}

function wrongMember({ value, note, batch, replaces }: Fields): string | null {
  if (value !== undefined && !isFields(value)) return 'has a "value" that is no object'
  if (note !== undefined && typeof note !== 'string') return 'has a "note" that is no string'
  if (batch !== undefined && typeof batch !== 'string') return 'has a "batch" that is no string'
  const isList = replaces === undefined || (Array.isArray(replaces) && replaces.every((key) => typeof key === 'string'))
  return isList ? null : 'has a "replaces" that is no list of strings'
}

function readTarget(value: unknown): Target | null {
  if (!isFields(value)) return null
  const { start, end, exact, prefix = '', suffix = '', part = {} } = value
  if (!isEnds([start, end]) || typeof exact !== 'string' || exact === '') return null
  if (typeof prefix !== 'string' || typeof suffix !== 'string' || !isFields(part)) return null
  const parts = Object.values(part)
  if (!parts.every((spans) => Array.isArray(spans) && spans.every(isEnds))) return null
  return { ...value, start, end, exact, prefix, suffix, part } as unknown as Target
}

function isEnds(value: unknown): value is Ends {
  if (!Array.isArray(value) || value.length !== 2) return false
  const [start, end] = value as unknown[]
  return (
    Number.isInteger(start) && Number.isInteger(end) && 0 <= (start as number) && (start as number) < (end as number)
  )
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
