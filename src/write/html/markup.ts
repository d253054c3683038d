import { safePieces } from '../terminal-safe.js'

/** Mark-up that is safe to write: made by `el` and `verbatim` only, so that no text of an article is ever taken for mark-up. */
export interface Html {
  readonly markup: string
}

/** What may stand in an element: text, which is escaped, mark-up, nothing, or a list of these. */
export type Child = string | number | Html | null | undefined | false | readonly Child[]
type Value = string | number | boolean | null | undefined

/** An element. Attributes that are null, undefined or false are left out; `true` is an attribute without a value. */
export function el(
  name: string,
  attributes: Readonly<Record<string, Value>> = {},
  ...children: readonly Child[]
): Html {
  const written = Object.entries(attributes).map(([key, value]) => attribute(key, value))
  const start = `<${name}${written.join('')}>`
  return { markup: EMPTY.has(name) ? start : `${start}${markupOf(children)}</${name}>` }
}

const EMPTY: ReadonlySet<string> = new Set(['br', 'input', 'link', 'meta'])

function attribute(name: string, value: Value): string {
  if (value === null || value === undefined || value === false) return ''
  return value === true ? ` ${name}` : ` ${name}="${escapeMarkup(oneLine(String(value)))}"`
}

function markupOf(child: Child): string {
  if (child === null || child === undefined || child === false) return ''
  if (typeof child === 'string') return markupOfLine(child)
  if (typeof child === 'number') return String(child)
  return 'markup' in child ? child.markup : child.map(markupOf).join('')
}

/** Several pieces of mark-up as one. */
export const joined = (...children: readonly Child[]): Html => ({ markup: markupOf(children) })

/** Words in a line of ours: white space is a blank, and nothing in them is obeyed or hidden. */
const markupOfLine = (text: string): string => escapeMarkup(oneLine(text))

function oneLine(text: string): string {
  const line = text.replace(/[\s\ufeff]+/g, ' ')
  return PLAIN.test(line) ? line : [...safePieces(line)].map(({ shown }) => shown).join('')
}

const PLAIN = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u024f\u2010-\u2027\u2030-\u203a]*$/

/**
 * The article's text, character for character. What cannot be shown (controls, signs that turn the direction of writing, signs
 * without width) is a label that says how many code units it stands for.
 */
export function verbatim(text: string): Html {
  if (PLAIN.test(text)) return { markup: escapeMarkup(text) }
  const pieces = [...safePieces(text)].map(({ shown, length, isSign }) =>
    isSign ? `<span class="sign" data-n="${length}">${escapeMarkup(shown)}</span>` : escapeMarkup(shown),
  )
  return { markup: pieces.join('') }
}

function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** A value as JSON that can stand in a script element, whatever its strings hold. */
export function jsonBlock(id: string, value: unknown): Html {
  const json = JSON.stringify(value).replace(RISKY, (character) =>
    Array.from({ length: character.length }, (_, i) => escapedUnit(character.charCodeAt(i))).join(''),
  )
  return { markup: `<script type="application/json" id="${id}">${json}</script>` }
}

/** What could end the element, and what would be invisible in the page's source. */
const RISKY = /[<>&\u007f-\u009f\p{Cf}\p{Default_Ignorable_Code_Point}\u2028\u2029\p{Surrogate}]/gu

const escapedUnit = (unit: number): string => `\\u${unit.toString(16).padStart(4, '0')}`
