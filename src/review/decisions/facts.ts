import { plainView } from '../../text/plain.js'
import { type Fields, isFields } from './decision.js'

/** Fields that say how an item was found or counted, not what it says. */
const NOT_FACTS: ReadonlySet<string> = new Set([
  'id',
  'start',
  'end',
  'spans',
  'mentions',
  'sentence',
  'rule',
  'confidence',
  'links',
  'resolvedBy',
  'review',
])
/** Ids are counted anew in every run. */
const ID = /^[a-z]\d+$/

/**
 * What an item said when it was decided on and says otherwise now: "count.min: 12 → 14". Fields that only one of the two
 * versions of the program knows are no difference, nor are ids, blanks and forms of quotation marks.
 */
export function differences(was: Fields, is: Fields): readonly string[] {
  const before = factsOf(was)
  const now = factsOf(is)
  const changed: string[] = []
  for (const [path, value] of before) {
    const other = now.get(path) ?? nothingAbove(path, now)
    if (other !== undefined && other !== value) changed.push(`${path}: ${value} → ${other}`)
  }
  for (const path of now.keys()) {
    if (!before.has(path) && nothingAbove(path, before)) changed.push(`${path}: none → ${now.get(path)}`)
  }
  return changed
}

/** "none" where the field that `path` lies in is null: a claim without a source has no source.text. */
function nothingAbove(path: string, facts: ReadonlyMap<string, string>): string | undefined {
  const dot = path.indexOf('.')
  return dot < 0 ? undefined : facts.get(path.slice(0, dot))
}

/** The facts of an item as words, by their paths. */
function factsOf(item: Fields): ReadonlyMap<string, string> {
  const facts = new Map<string, string>()
  const waiting: (readonly [string, unknown])[] = Object.entries(item)
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const [path, value] = next
    if (NOT_FACTS.has(path.slice(path.lastIndexOf('.') + 1)) || value === undefined) continue
    if (isFields(value))
      waiting.push(...Object.entries(value).map(([key, inner]) => [`${path}.${key}`, inner] as const))
    else if (!isReference(value)) facts.set(path, asWords(value))
  }
  return facts
}

function isReference(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((entry) => typeof entry !== 'string' || ID.test(entry))
  return typeof value === 'string' && ID.test(value)
}

function asWords(value: unknown): string {
  if (typeof value === 'string') return plainView(value).replace(/\s+/g, ' ')
  return value === null ? 'none' : JSON.stringify(value)
}
