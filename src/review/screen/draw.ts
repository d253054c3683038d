import { recognisers } from '../../recognise/recognisers.js'
import { countsOf, type Ends, type Entry, endsOf } from '../decisions/index.js'
import { confidenceInWords } from '../session/filters.js'
import type { Mode } from '../session/mode.js'
import { sortNames } from '../session/sorts.js'
import { currentEntry, indexInQueue, queueAt, reviewAt, type State } from '../session/state.js'
import { detailsOf } from './details.js'
import { helpLines } from './help.js'
import { listLines } from './list.js'
import { type Mark, marksOf, paragraphAt, paragraphsOf, passage } from './passage.js'
import { promptOf } from './prompt.js'
import { cutLine, type Line, run, widthOf, wrap } from './runs.js'

/** Columns and lines of a terminal. */
export interface Size {
  readonly columns: number
  readonly rows: number
}

/** One picture of the screen: as many lines as it has rows, none wider than it is. */
export interface Frame {
  readonly lines: readonly Line[]
  /** Where the cursor stands, counted from 0; null: it is hidden. */
  readonly cursor: { readonly row: number; readonly column: number } | null
}

const LEAST: Size = { columns: 20, rows: 8 }

/** The screen at a moment. It depends on nothing but the state and the size. */
export function draw(state: State, size: Size): Frame {
  if (size.columns < LEAST.columns || size.rows < LEAST.rows) {
    return filled([[run('too small: q leaves')]], size)
  }
  const entry = currentEntry(state)
  const head = [...headLines(state, size.columns), ...titleLines(state, entry, size.columns)]
  const prompt = promptOf(state, size.columns)
  const room = size.rows - head.length - prompt.lines.length
  const lines = [...head, ...bodyLines(state, entry, { columns: size.columns, rows: room }), ...prompt.lines]
  const row = size.rows - prompt.lines.length + prompt.cursorRow
  return { ...filled(lines, size), cursor: prompt.column === null ? null : { row, column: prompt.column } }
}

function filled(lines: readonly Line[], { columns, rows }: Size): Frame {
  const all = Array.from({ length: rows }, (_, i) => cutLine(lines[i] ?? [], columns))
  return { lines: all, cursor: null }
}

/** Which article, which item of how many, and how many are decided. */
function headLines(state: State, columns: number): readonly Line[] {
  const { article } = state.at
  const counts = countsOf(reviewAt(state, article), state.layers)
  const index = indexInQueue(state)
  const left = [
    run(`${state.articles[article]?.id ?? ''}`, 'heading'),
    run(state.articles.length > 1 ? `  article ${article + 1} of ${state.articles.length}` : '', 'quiet'),
    run(state.readOnly.has(article) ? '  READ ONLY' : '', 'warning'),
  ]
  const accepted = counts.accepted + counts.edited + counts.added
  const told = [
    `${index + 1} of ${queueAt(state, article).length}`,
    `${accepted} accepted`,
    `${counts.rejected} rejected`,
    `${counts.open + counts.later} open`,
    counts.disputed > 0 ? `${counts.disputed} disputed` : '',
    counts.lost + counts.notFound > 0 ? `${counts.lost + counts.notFound} lost` : '',
  ]
  const right = [run(told.filter(Boolean).join(' · '))]
  const gap = columns - widthOf(left) - widthOf(right)
  if (gap >= 2) return [[...left, run(' '.repeat(gap)), ...right]]
  return [cutLine(left, columns), cutLine(right, columns)]
}

/** What kind of item it is, where it stands, how sure the program is, and the rule that fired. */
function titleLines(state: State, entry: Entry | null, columns: number): readonly Line[] {
  const narrowed = [
    ...state.filters.map(({ name }) => name),
    ...(state.sort === 'document' ? [] : [sortNames[state.sort]]),
  ]
  const shown = narrowed.length > 0 ? [run(`showing: ${narrowed.join(' + ')}`, 'quiet')] : []
  if (!entry) return [[run('Nothing to show here', 'warning')], ...(shown.length > 0 ? [shown] : [])]
  const { layer, item, standing } = entry
  const label = recognisers.find(({ kind }) => kind === layer)?.label ?? layer
  const confidence = typeof item.confidence === 'number' ? ` (${item.confidence.toFixed(2)})` : ''
  const title = [
    run(`${item.id || '+'} `, 'quiet'),
    run(label, 'strong'),
    run('  '),
    run(standing.toUpperCase(), standing === 'disputed' ? 'warning' : standing === 'open' ? 'strong' : 'good'),
    run(`  confidence ${confidenceInWords(item.confidence)}${confidence}`),
    run(typeof item.rule === 'string' ? `  rule ${item.rule}` : '', 'quiet'),
  ]
  return [...wrap(title, columns, 2), ...(shown.length > 0 ? wrap(shown, columns, 2) : [])]
}

function bodyLines(state: State, entry: Entry | null, size: Size): readonly Line[] {
  if (state.mode.name === 'help') {
    const help = helpLines().flatMap((line) => wrap(line, size.columns, 11))
    const { shown, note } = windowOn(help, size.rows - 1, state.scroll)
    return [rule(size.columns, note ? `keys, ${note}` : 'keys'), ...padded(shown, size.rows - 1)]
  }
  if (size.columns >= WIDE) return besideLines(state, entry, size)
  const below = lowerLines(state, entry, size)
  const rows = size.rows - below.length
  const text = textLines(state, entry, size.columns)
  const { shown, note } = windowOn(text, rows - 1, state.scroll)
  return [rule(size.columns, note), ...padded(shown, rows - 1), ...below]
}

/** From this width on what is known of an item stands beside its text, whose lines would be too long to read. */
const WIDE = 140
const TEXT_COLUMNS = 90

function besideLines(state: State, entry: Entry | null, { columns, rows }: Size): readonly Line[] {
  const { shown, note } = windowOn(textLines(state, entry, TEXT_COLUMNS), rows - 1, state.scroll)
  const right = lowerLines(state, entry, { columns: columns - TEXT_COLUMNS - BAR.length, rows: rows * 2 })
  const [head = [], ...others] = right.length > 0 ? right : [rule(columns - TEXT_COLUMNS - BAR.length, '')]
  const beside = padded(others, rows - 1)
  return [
    [...rule(TEXT_COLUMNS, note), run('─┬─', 'quiet'), ...head],
    ...padded(shown, rows - 1).map((line, i) => [
      ...line,
      run(' '.repeat(Math.max(0, TEXT_COLUMNS - widthOf(line)))),
      run(BAR, 'quiet'),
      ...(beside[i] ?? []),
    ]),
  ]
}

const BAR = ' │ '

/** Below the text: a list that is chosen from, or what is known of the item. */
function lowerLines(state: State, entry: Entry | null, { columns, rows }: Size): readonly Line[] {
  const mode: Mode = shownList(state.mode)
  if (mode.name === 'list') {
    const most = Math.max(3, Math.floor(rows * LIST_SHARE))
    return [rule(columns, mode.title), ...listLines(mode, { columns, rows: most })]
  }
  if (!entry) return []
  const most = Math.max(2, Math.floor(rows * DETAILS_SHARE))
  const details = detailsOf(state, entry).flatMap((line) => wrap(line, columns, 2))
  const kept =
    details.length <= most
      ? details
      : [...details.slice(0, most - 1), [run(`… ${details.length - most + 1} more lines`, 'quiet')]]
  return kept.length > 0 ? [rule(columns, ''), ...kept] : []
}

/** The list behind a line that is typed for it, or a stretch that is selected for it. */
function shownList(mode: Mode): Mode {
  return (mode.name === 'line' || mode.name === 'confirm') && mode.back.name === 'list' ? mode.back : mode
}

const LIST_SHARE = 0.6
const DETAILS_SHARE = 0.5

/** The paragraph of the item with its marks, and a paragraph of context on each side. */
function textLines(state: State, entry: Entry | null, columns: number): readonly Line[] {
  const text = state.articles[state.at.article]?.text ?? ''
  const { marks, place } = shownMarks(state, entry)
  if (place === null) return entry ? wordsAsTheyStood(entry, columns) : []
  const paragraphs = paragraphsOf(text)
  const first = paragraphAt(paragraphs, place[0])
  const last = Math.max(first, paragraphAt(paragraphs, Math.max(place[0], place[1] - 1)))
  const from = Math.max(0, first - 1)
  return paragraphs.slice(from, last + 2).flatMap((ends, i) => {
    const isOwn = from + i >= first && from + i <= last
    const runs = passage(text, ends, { marks, base: isOwn ? 'plain' : 'quiet' })
    return [...(i > 0 ? [[]] : []), ...wrap(runs, columns)]
  })
}

/** What was decided on, where its words are no longer in the text. */
function wordsAsTheyStood({ inForce }: Entry, columns: number): readonly Line[] {
  const target = inForce.at(-1)?.target
  if (!target) return []
  const words = [
    run(target.prefix, 'quiet'),
    run('[', 'strong', true),
    run(target.exact, 'strong', true),
    run(']', 'strong', true),
    run(target.suffix, 'quiet'),
  ]
  return [...wrap([run('As it stood when it was decided on:', 'quiet')], columns), [], ...wrap(words, columns)]
}

function shownMarks(
  state: State,
  entry: Entry | null,
): { readonly marks: readonly Mark[]; readonly place: Ends | null } {
  const { mode } = state
  if (mode.name === 'span') {
    const cursor = mode.moving === 'end' ? mode.ends[1] - 1 : mode.ends[0]
    return { marks: [{ ends: mode.ends, style: 'chosen' }], place: [cursor, cursor + 1] }
  }
  const list = shownList(mode)
  const draft = list.name === 'list' ? list.draft : undefined
  if (draft) {
    const layer = entry?.layer ?? ''
    return { marks: marksOf(layer, draft), place: endsOf(draft) }
  }
  if (!entry) return { marks: [], place: null }
  return {
    marks: marksOf(entry.layer, entry.corrected),
    place: entry.place && (endsOf(entry.corrected) ?? entry.place),
  }
}

/** As many of the lines as there is room for, with what is marked in sight. */
function windowOn(
  lines: readonly Line[],
  rows: number,
  scroll: number,
): { readonly shown: readonly Line[]; readonly note: string } {
  if (lines.length <= rows) return { shown: lines, note: '' }
  const isMarked = (line: Line): boolean => line.some(({ isFocus }) => isFocus)
  const first = Math.max(0, lines.findIndex(isMarked))
  const last = Math.max(first, lines.findLastIndex(isMarked))
  const spare = rows - (last - first + 1)
  const wanted = (spare >= 0 ? first - Math.floor(spare / 2) : first) + scroll
  const from = Math.max(0, Math.min(lines.length - rows, wanted))
  return {
    shown: lines.slice(from, from + rows),
    note: `lines ${from + 1}–${from + rows} of ${lines.length} (PgUp PgDn)`,
  }
}

function padded(lines: readonly Line[], rows: number): readonly Line[] {
  return Array.from({ length: Math.max(0, rows) }, (_, i) => lines[i] ?? [])
}

/** A line across the screen, with some words in it. */
function rule(columns: number, words: string): Line {
  const shown = words ? `── ${words} ` : ''
  const line = cutLine([run(shown, 'quiet')], columns)
  return [...line, run('─'.repeat(Math.max(0, columns - widthOf(line))), 'quiet')]
}
