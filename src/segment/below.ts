import type { BlockRole } from './layout.js'
import type { Marks, Page } from './page.js'

/**
 * What a page that was copied whole has below its story: from the first line there that leads away, every line that is no sentence;
 * and below its rights every line.
 */
export function markBelow({ units, marks, prose }: Page): Marks {
  const found = new Map<number, BlockRole>()
  const massOf = (indexes: readonly number[]): number =>
    indexes.reduce((sum, i) => sum + (units[i]?.text.length ?? 0), 0)
  const rights = marks.findIndex((mark, i) => mark === 'copyright' && i > (prose[LEAST - 1] ?? units.length))
  const told = prose.filter((i) => i < rights)
  const isCut = told.length > 0 && 2 * massOf(prose.filter((i) => i > rights)) <= massOf(told)
  const last = (isCut ? told : prose).at(-1)
  if (last === undefined) return found
  let isBelow = false
  for (let i = last + 1; i < units.length; i++) {
    const mark = marks[i] ?? null
    isBelow ||= mark !== null && LEADS_AWAY.has(mark) && LEADS.test(units[i]?.text ?? '')
    if (mark === null && ((isCut && i > rights) || (isBelow && isLabel(units[i]?.text ?? '')))) found.set(i, 'other')
  }
  return found
}

/** So much of a story stands above the rights in it. */
const LEAST = 3
const LEADS_AWAY: ReadonlySet<BlockRole> = new Set(['copyright', 'navigation', 'other', 'related'])

/** Headlines of other stories, each alone between paragraphs, on a page that has more of what surrounds a story. */
export function markInserts({ units, marks, bodyStart, bodyEnd }: Page): Marks {
  const around = marks.filter((mark) => mark !== null && SURROUNDS.has(mark)).length
  const isEdge = (i: number): boolean => marks[i] !== null || !isLabel(units[i]?.text ?? '')
  const isInsert = (i: number): boolean =>
    marks[i] === null && isHeadline(units[i]?.text ?? '') && isEdge(i - 1) && isEdge(i + 1)
  const found: number[] = []
  if (around >= MANY) for (let i = bodyStart + 1; i < bodyEnd; i++) if (isInsert(i)) found.push(i)
  // The headings of a story that has many are its own.
  return new Map(found.length > MOST ? [] : found.map((i) => [i, 'related']))
}

const MANY = 3
const MOST = 3
const SURROUNDS: ReadonlySet<BlockRole> = new Set([
  'advertisement',
  'copyright',
  'navigation',
  'other',
  'related',
  'share',
])

/** Words without those that a headline does without: "Kalo teen found safe in Lorne". */
const isHeadline = (text: string): boolean =>
  text.length <= 140 &&
  text.split(' ').length >= 6 &&
  /^["'\p{Lu}\d].*[^.!?:;,…"')\]]$/u.test(text) &&
  !/\b(?:an?|the|he|she|they|his|her|their|i|we|was|were|is|are|has|had|have|said|that|which|who|it)\b/i.test(text)
/** Words: no rule between parts, and no address alone. */
const LEADS = /^(?!<?(?:https?:|www\.)\S*$).*\p{L}/iu

/** A line that is no sentence and no entry of a list that the story ends with. */
const isLabel = (text: string): boolean => !/[.!:;]["')\]]*$/.test(text) && !/^(?:[-*•–]|\d{1,2}[.)]) /u.test(text)
