import { type Article, articleOf, type Origin } from './article.js'
import { InputError } from './errors.js'
import { extraOf } from './extra.js'
import { readDay } from './published.js'
import type { Warning } from './warning.js'

/** What is known of an article besides its fields. */
export interface Surroundings {
  /** FILE:LINE: the id of an article that has none, and where a fault is reported. */
  readonly where: string
  /** Null for an article handed in by a program. */
  readonly origin: Origin | null
  readonly encoding: string | null
  /** The date for those that have none; from a flag. */
  readonly date: string | null
  readonly warnings: readonly Warning[]
  /** Whether members that are not known are kept. */
  readonly keepFields?: boolean
}

/**
 * The article that an object describes: `{"id"?, "text", "date"?, "title"?, "url"?}`, each optional one null for unknown.
 * A wrong optional member costs a warning, a wrong `text` the article. Other members are not looked at, but may be kept.
 */
export function articleOfFields(value: unknown, { where, origin, ...around }: Surroundings): Article {
  const refuse = (what: string): InputError => new InputError(where, what, { code: 'invalid-article', origin })
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw refuse('is not an object; {"text": "…"} is expected')
  }
  const warnings: Warning[] = [...around.warnings]
  const member = (name: string): unknown =>
    Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : null
  const read = <T>(name: string, reader: (given: unknown) => T | null, expected: string): T | null => {
    const given = member(name) ?? null
    if (given === null) return null
    const known = reader(given)
    if (known === null)
      warnings.push({ code: `invalid-${name}`, message: `"${name}" is not ${expected}; it is left out.` })
    return known
  }

  const text = member('text') ?? null
  if (text === null) throw refuse('has no "text"')
  if (typeof text !== 'string') throw refuse(`"text" is ${typeName(text)}, not a string`)

  const day = read('date', (given) => (typeof given === 'string' ? readDay(given) : null), 'a date (YYYY-MM-DD)')
  const extra = around.keepFields ? readExtra(value, warnings) : null
  return articleOf(text, {
    id: read('id', readId, 'a string or whole number that is not empty') ?? where,
    origin,
    extra,
    title: read('title', (given) => (typeof given === 'string' ? given : null), 'a string'),
    url: read('url', readUrl, 'an address (https://…)'),
    published: day ? { value: day, from: 'input' } : around.date ? { value: around.date, from: 'option' } : null,
    encoding: around.encoding,
    warnings,
  })
}

function readExtra(value: object, warnings: Warning[]): Article['extra'] {
  const { extra, leftOut } = extraOf(value, KNOWN)
  if (leftOut.length > 0) {
    const message = `Nested too deep to be kept, and left out: ${leftOut.map((name) => JSON.stringify(name)).join(', ')}.`
    warnings.push({ code: 'extra-too-deep', message })
  }
  return extra
}

const KNOWN: ReadonlySet<string> = new Set(['id', 'text', 'date', 'title', 'url'])

/** An address that may be put into a record: of the web and well-formed; null for anything else (`javascript:`, `data:`). */
export function readUrl(given: unknown): string | null {
  return typeof given === 'string' && /^https?:\/\/[^\s/]/i.test(given) && URL.canParse(given) ? given : null
}

/** Many collections count their articles: whole numbers are ids too. */
function readId(given: unknown): string | null {
  if (typeof given === 'string' && given !== '') return given
  return Number.isSafeInteger(given) ? String(given) : null
}

function typeName(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}
