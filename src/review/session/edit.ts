import { intervalOf, isTimexValue } from '../../calendar/read-timex.js'
import { type Ends, type Entry, endsOf, type Fields, isFields, isReferenceTo } from '../decisions/index.js'
import { additionAt, lineHere, write } from './decide.js'
import { type EditableField, editableFields, faultIn } from './fields.js'
import { lookupOf, nameOf, type Placed, referenceTo, resolveReference } from './lookup.js'
import { browse, type ListMode, type Mode, type Row } from './mode.js'
import { lineMode } from './modes.js'
import { toNextOpen } from './move.js'
import { changedFields, valueAt, withValueAt } from './paths.js'
import { type State, type Step, stay } from './state.js'

/** An item that is being corrected, or one that is being added. */
export interface Draft {
  readonly layer: string
  /** The entry that is corrected; null for an addition. */
  readonly entry: Entry | null
  readonly fields: Fields
}

/** The field that stands for the place of an item. */
const PLACE: EditableField = { path: 'text', editor: { by: 'span' }, isNullable: false, isOptional: false }

/** The field that stands for all that tells which place is meant. */
const WHICH_PLACE: EditableField = {
  path: 'which place',
  editor: { by: 'place' },
  isNullable: false,
  isOptional: false,
}

/** The fields of a draft that can be corrected; an item with parts has no place but theirs. */
function fieldsOf(state: State, { layer, fields }: Draft): readonly EditableField[] {
  const own = editableFields(layer)
  const hasPlace =
    endsOf(fields) !== null && !Array.isArray(fields.mentions) && !own.some(({ editor }) => editor.by === 'spans')
  const isOnMap = state.placesNamed !== undefined && 'lat' in fields && 'lon' in fields
  return [...(hasPlace ? [PLACE] : []), ...(isOnMap ? [WHICH_PLACE] : []), ...own]
}

/** The fields of an item, to be corrected one by one. */
export function editMode(state: State, draft: Draft, row = 0): ListMode {
  const fields = fieldsOf(state, draft)
  return {
    name: 'list',
    title: draft.entry ? 'Correct' : `Add to ${draft.layer}`,
    rows: fields.map((field) => rowOf(state, draft, field)),
    row,
    keys: 'Enter change · Del none · s save · Esc leave',
    draft: draft.fields,
    press: (now, key, at) => pressInEdit(now, draft, { key, at, field: fields[at] ?? null }),
  }
}

function rowOf(state: State, draft: Draft, { path, editor }: EditableField): Row {
  if (editor.by === 'place') return { label: path, detail: whichPlace(draft.fields) }
  const value = path === 'text' ? draft.fields.text : valueAt(draft.fields, path)
  return { label: labelOf(path), detail: editor.by === 'switch' ? (value ? 'yes' : 'no') : inWords(state, value) }
}

/** "count.min" as "count: min", "undividedWith" as "undivided with". */
export const labelOf = (path: string): string =>
  path.replaceAll('.', ': ').replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)

/** A value of an item, for a person. */
export function inWords(state: State, value: unknown): string {
  if (value === null || value === undefined || value === '') return '–'
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  const record = state.articles[state.at.article]?.record()
  const placed = record ? resolveReference(value, lookupOf(record)) : null
  if (placed) return nameOf(placed.item)
  if (isReferenceTo(value)) return value.name ?? value.exact
  if (isFields(value)) return typeof value.text === 'string' ? `“${value.text}”` : JSON.stringify(value)
  return String(value)
}

function whichPlace({ lat, lon, country, region }: Fields): string {
  if (typeof lat !== 'number' || typeof lon !== 'number') return 'not known'
  return [region, country, `${lat}, ${lon}`].filter(Boolean).join(' · ')
}

interface PressedInEdit {
  readonly key: string
  readonly at: number
  readonly field: EditableField | null
}

function pressInEdit(state: State, draft: Draft, { key, at, field }: PressedInEdit): Step | null {
  if (key === 's') return save(state, draft, at)
  if (!field) return null
  if ((key === 'delete' || key === 'backspace') && (field.isNullable || field.isOptional)) {
    return change(state, draft, { at, path: field.path, value: field.isNullable ? null : undefined })
  }
  return key === 'enter' || key === 'space' || key === 'right' ? ask(state, draft, { at, field }) : null
}

interface Change {
  readonly at: number
  readonly path: string
  readonly value: unknown
}

function change(state: State, draft: Draft, { at, path, value }: Change): Step {
  const fields =
    path === 'text' && isFields(value)
      ? { ...draft.fields, ...value }
      : withPlace(withValueAt(draft.fields, path, value))
  return stay({ ...state, mode: editMode(state, { ...draft, fields }, at) }, '')
}

/** An item of parts stands from the first character of its content and cue to the last, and of its source where that stands with them. */
function withPlace(fields: Fields): Fields {
  const spans = ['content', 'cue'].flatMap((name) => spansAt(fields, name))
  if (spans.length === 0 || typeof fields.start !== 'number') return fields
  const start = Math.min(...spans.map((span) => span[0]))
  const end = Math.max(...spans.map((span) => span[1]))
  const near = spansAt(fields, 'source').filter(([from, to]) => to > start - NEAR && from < end + NEAR)
  return {
    ...fields,
    start: Math.min(start, ...near.map((span) => span[0])),
    end: Math.max(end, ...near.map((span) => span[1])),
  }
}

const NEAR = 3

function spansAt(fields: Fields, name: string): readonly Ends[] {
  const spans = valueAt(fields, `${name}.spans`)
  if (!Array.isArray(spans)) return []
  return (spans as readonly { readonly start: number; readonly end: number }[]).map(({ start, end }) => [start, end])
}

/** Asks for the new value of a field in the way that suits it. */
function ask(state: State, draft: Draft, { at, field }: { readonly at: number; readonly field: EditableField }): Step {
  const { path, editor } = field
  const before = path === 'text' ? draft.fields : valueAt(draft.fields, path)
  const back = editMode(state, draft, at)
  const set = (now: State, value: unknown): Step => change(now, draft, { at, path, value })
  switch (editor.by) {
    case 'switch':
      return set(state, before !== true)
    case 'choice':
      return choose(
        state,
        editor.choices.map((choice) => ({ label: choice, value: choice })),
        { title: labelOf(path), back, before, set },
      )
    case 'item':
      return choose(state, itemChoices(state, editor.letters, field.isNullable), {
        title: labelOf(path),
        back,
        before: asReference(state, before),
        set,
      })
    case 'span':
      return select(state, {
        label: labelOf(path),
        back,
        ends: endsIn(before),
        set: (now, ends) => set(now, spanOf(now, ends)),
      })
    case 'place':
      return askPlace(state, draft, at)
    case 'spans':
      return askSpans(state, { label: labelOf(path), back, before, set })
    default:
      return askLine(state, field, { back, before, set })
  }
}

/** One of the places that the name can stand for. */
function askPlace(state: State, draft: Draft, at: number): Step {
  const senses = state.placesNamed?.(nameOf(draft.fields)) ?? []
  if (senses.length === 0) return stay(state, `No other place called “${nameOf(draft.fields)}” is known`)
  const choices = senses.map(({ label, detail, fields }) => ({ label, detail, value: fields }))
  return choose(state, choices, {
    title: 'which place',
    back: editMode(state, draft, at),
    before: null,
    set: (now, chosen) => {
      // What told where the other place lies does not hold for this one.
      const { region: _region, geonameId: _geonameId, ...others } = draft.fields
      const fields = { ...others, ...(isFields(chosen) ? chosen : {}) }
      return stay({ ...now, mode: editMode(now, { ...draft, fields }, at) }, '')
    },
  })
}

interface Asked {
  readonly back: Mode
  readonly before: unknown
  readonly set: (state: State, value: unknown) => Step
}

function askLine(state: State, { path, editor }: EditableField, { back, before, set }: Asked): Step {
  const typed = before === null || before === undefined ? '' : String(before)
  const mode = lineMode({
    label: labelOf(path),
    typed,
    back,
    finish: (now, line) => {
      if (editor.by === 'words') return set(now, line)
      const number = Number(line.replaceAll(',', ''))
      if (
        line !== '' &&
        (Number.isNaN(number) || (editor.by === 'number' && editor.whole && !Number.isInteger(number)))
      ) {
        return stay(now, `“${line}” is no ${editor.by === 'number' && editor.whole ? 'whole ' : ''}number`)
      }
      return set(now, line === '' ? null : number)
    },
  })
  return stay({ ...state, mode }, '')
}

interface Choice {
  readonly label: string
  readonly value: unknown
  readonly detail?: string
}

/** One of several values, from a list. */
export function choose(
  state: State,
  choices: readonly Choice[],
  { title, back, before, set }: Asked & { readonly title: string },
): Step {
  if (choices.length === 0) return stay(state, `There is nothing to choose for ${title}`)
  const mode: ListMode = {
    name: 'list',
    title,
    rows: choices.map(({ label, detail }) => (detail ? { label, detail } : { label })),
    row: Math.max(
      0,
      choices.findIndex(({ value }) => JSON.stringify(value) === JSON.stringify(before)),
    ),
    keys: 'Enter choose · Esc back',
    press: (now, key, row) => {
      if (key === 'escape') return stay({ ...now, mode: back }, '')
      return key === 'enter' ? set({ ...now, mode: back }, choices[row]?.value ?? null) : null
    },
  }
  return stay({ ...state, mode }, '')
}

/** An id or a reference as the reference that the choices have. */
function asReference(state: State, value: unknown): unknown {
  const record = state.articles[state.at.article]?.record()
  const placed = record ? resolveReference(value, lookupOf(record)) : null
  return placed ? referenceTo(placed) : value
}

/** The items of the article that a field may point to. */
function itemChoices(state: State, letters: string, isNullable: boolean): readonly Choice[] {
  const record = state.articles[state.at.article]?.record()
  const placed: readonly Placed[] = record ? [...lookupOf(record).values()] : []
  const choices = placed
    .filter(({ item }) => letters.includes(item.id.charAt(0)))
    .map((one) => ({ label: nameOf(one.item), value: referenceTo(one), detail: one.layer }))
  return isNullable ? [{ label: 'none', value: null }, ...choices] : choices
}

interface AskedSpan {
  readonly label: string
  readonly back: Mode
  readonly ends: Ends | null
  readonly set: (state: State, ends: Ends) => Step
}

function select(state: State, { label, back, ends, set }: AskedSpan): Step {
  const draft = back.name === 'list' ? back.draft : undefined
  const around = (draft && endsOf(draft)) ?? [0, 1]
  const mode: Mode = {
    name: 'span',
    label,
    ends: ends ?? [around[0], around[0] + 1],
    moving: ends ? 'end' : 'none',
    finish: set,
    back,
  }
  return stay({ ...state, mode }, '')
}

/** One of the stretches of a part, or its only one. */
function askSpans(state: State, { label, back, before, set }: Asked & { readonly label: string }): Step {
  const spans = spansAt({ part: before }, 'part')
  const replace = (now: State, index: number, ends: Ends): Step => {
    const changed = spans.length === 0 ? [ends] : spans.map((span, i) => (i === index ? ends : span))
    const sorted = [...changed].sort((a, b) => a[0] - b[0])
    const text = now.articles[now.at.article]?.text ?? ''
    return set(now, {
      ...(isFields(before) ? before : BLANK_PART[label]),
      spans: sorted.map(([start, end]) => ({ start, end })),
      text: sorted.map(([start, end]) => text.slice(start, end)).join(' … '),
    })
  }
  const ask1 = (now: State, index: number): Step =>
    select(now, { label, back, ends: spans[index] ?? null, set: (then, ends) => replace(then, index, ends) })
  if (spans.length < 2) return ask1(state, 0)
  const choices = spans.map((ends, i) => ({ label: String(spanOf(state, ends).text), value: i }))
  return choose(state, choices, {
    title: `Which stretch of the ${label}?`,
    back,
    before: 0,
    set: (now, i) => ask1(now, Number(i)),
  })
}

/** What a part that was not there is beside its words. */
const BLANK_PART: Readonly<Record<string, Fields>> = {
  source: { type: 'unknown', named: false, entity: null },
  cue: { lemma: '', stance: 'neutral' },
}

const endsIn = (value: unknown): Ends | null => (isFields(value) ? endsOf(value) : null)

function spanOf(state: State, [start, end]: Ends): Fields {
  return { start, end, text: state.articles[state.at.article]?.text.slice(start, end) ?? '' }
}

function save(state: State, draft: Draft, at: number): Step {
  const { layer, entry } = draft
  const fields = withText(state, withDerived(draft.fields))
  const fault = faultOf(state, layer, fields)
  if (fault) return stay({ ...state, mode: editMode(state, draft, at) }, `Not saved: ${fault}`)
  const now = { ...state, mode: browse }
  const ends = endsOf(fields)
  if (!entry) {
    if (!ends) return stay(now, 'Not saved: it has no place')
    return onward(write(now, [additionAt(now, { layer, ends }, fields)], `Added: ${nameOf(fields)}`))
  }
  const value = changedFields(entry.item, fields)
  if (Object.keys(value).length === 0) return stay(now, 'Nothing was changed')
  const decision = entry.standing === 'added' || !entry.isExtracted ? 'add' : 'edit'
  const line = lineHere(now, entry, { decision, value, ...noteOf(entry) })
  return onward(write(now, [line], `Corrected: ${nameOf(fields)}`))
}

const onward = (step: Step): Step => (step.lines ? { ...step, state: toNextOpen(step.state) } : step)

/** One's note goes along with the next decision. */
export function noteOf({ inForce }: Entry): { readonly note?: string } {
  const note = inForce.at(-1)?.note
  return note ? { note } : {}
}

/** With the words of the place that it has now. */
function withText(state: State, fields: Fields): Fields {
  const { start, end } = fields
  return typeof start === 'number' && typeof end === 'number' ? { ...fields, ...spanOf(state, [start, end]) } : fields
}

/** With what follows from a corrected value: the days of a date. */
function withDerived(fields: Fields): Fields {
  if (!('interval' in fields) || typeof fields.value !== 'string') return fields
  return { ...fields, interval: intervalOf(fields.value) }
}

function faultOf(state: State, layer: string, fields: Fields): string | null {
  if ('interval' in fields && !isTimexValue(String(fields.value))) return `“${String(fields.value)}” is no TIMEX3 value`
  const [min, max] = [valueAt(fields, 'count.min'), valueAt(fields, 'count.max')]
  if (typeof min === 'number' && typeof max === 'number' && min > max) return 'the least is more than the most'
  return faultIn(layer, withIds(state, fields) as Fields)
}

/** With ids in place of references, as the schema has it. */
function withIds(state: State, value: unknown, depth = 0): unknown {
  if (isReferenceTo(value)) {
    const record = state.articles[state.at.article]?.record()
    return record ? (resolveReference(value, lookupOf(record))?.item.id ?? null) : null
  }
  if (depth > DEEPEST || !isFields(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withIds(state, inner, depth + 1)]))
}

const DEEPEST = 3
