import { type Article, articleOf } from './article.js'
import { InputError } from './errors.js'
import { readDay } from './published.js'
import type { Warning } from './warning.js'

/** What is known of an article besides its fields. */
export interface Origin {
  /** FILE:LINE: the id of an article that has none, and where a fault is reported. */
  readonly where: string
  readonly encoding: string | null
  /** The date for those that have none; from a flag. */
  readonly date: string | null
  readonly warnings: readonly Warning[]
}

/**
 * The article that an object describes: `{"id"?, "text", "date"?, "title"?, "url"?}`, each optional one null for unknown.
 * A wrong optional member costs a warning, a wrong `text` the article. Other members are not looked at.
 */
export function articleOfFields(value: unknown, origin: Origin): Article {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InputError(origin.where, 'is not an object; {"text": "…"} is expected')
  }
  const warnings: Warning[] = [...origin.warnings]
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
  if (text === null) throw new InputError(origin.where, 'has no "text"')
  if (typeof text !== 'string') throw new InputError(origin.where, `"text" is ${typeName(text)}, not a string`)

  const day = read('date', (given) => (typeof given === 'string' ? readDay(given) : null), 'a date (YYYY-MM-DD)')
  return articleOf(text, {
    id: read('id', readId, 'a string') ?? origin.where,
    title: read('title', (given) => (typeof given === 'string' ? given : null), 'a string'),
    url: read('url', readUrl, 'an address (https://…)'),
    published: day ? { value: day, from: 'input' } : origin.date ? { value: origin.date, from: 'option' } : null,
    encoding: origin.encoding,
    warnings,
  })
}

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
