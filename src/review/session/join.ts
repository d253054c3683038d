import { type Ends, type Entry, endsOf, type Fields } from '../decisions/index.js'
import { isOfEntities } from './add.js'
import { additionAt, lineHere, newBatch, type Saying, write } from './decide.js'
import { choose } from './edit.js'
import { nameOf, referenceTo } from './lookup.js'
import { browse, type ListMode, type Mode, type Row } from './mode.js'
import { lineMode } from './modes.js'
import { toNextOpen } from './move.js'
import { changedFields, valueAt } from './paths.js'
import { entryKey, queueAt, reviewAt, type State, type Step, stay, type Written } from './state.js'

/** Joins an item with another: an entity with one that is chosen, everywhere at once; anything else with the next of its kind. */
export function merge(state: State, entry: Entry): Step {
  return isOfEntities(entry) ? mergeEntity(state, entry) : mergeWithNext(state, entry)
}

function mergeEntity(state: State, entry: Entry): Step {
  const others = reviewAt(state, state.at.article).entries.filter(
    (other) => other.layer === entry.layer && entryKey(other) !== entryKey(entry),
  )
  const choices = others.map((other) => ({ label: nameOf(other.corrected), value: entryKey(other) }))
  return choose(state, choices, {
    title: `“${nameOf(entry.corrected)}” is the same as`,
    back: browse,
    before: null,
    set: (now, key) => {
      const into = others.find((other) => entryKey(other) === key)
      const reference =
        into && referenceTo({ layer: into.layer, item: { ...into.item, name: into.corrected.name } as Entry['item'] })
      if (!into || !reference) return stay(now)
      const line = lineHere(now, entry, { decision: 'merge', value: { into: reference } })
      return onward(write(now, [line], `Merged: ${nameOf(entry.corrected)} is ${nameOf(into.corrected)}`))
    },
  })
}

function mergeWithNext(state: State, entry: Entry): Step {
  const queue = queueAt(state, state.at.article)
  const start = entry.place?.[0] ?? 0
  const next = queue.find(
    (other) =>
      other.layer === entry.layer &&
      other.isExtracted &&
      entryKey(other) !== entryKey(entry) &&
      (other.place?.[0] ?? 0) >= start,
  )
  if (!entry.isExtracted || !next) return stay(state, 'There is no next one to merge with')
  const text = state.articles[state.at.article]?.text ?? ''
  const mode: Mode = {
    name: 'confirm',
    question: `Merge with the next: “${nameOf(next.corrected)}”?`,
    back: browse,
    finish: (now) => {
      const batch = newBatch(now)
      const value = changedFields(entry.item, joined(entry.corrected, next.corrected, text))
      const keep: Saying = { decision: 'edit', value, batch }
      const drop: Saying = { decision: 'reject', note: 'merged into the one before', batch }
      return onward(write(now, [lineHere(now, entry, keep), lineHere(now, next, drop)], 'Merged with the next'))
    },
  }
  return stay({ ...state, mode }, '')
}

/** Two items as one: its place is that of both, and so are the stretches of what is said. */
function joined(one: Fields, other: Fields, text: string): Fields {
  const [a, b] = [endsOf(one), endsOf(other)]
  if (!a || !b) return one
  const start = Math.min(a[0], b[0])
  const end = Math.max(a[1], b[1])
  const spans = [...spansOf(one), ...spansOf(other)].sort((x, y) => x.start - y.start)
  const words = spans.map((span) => text.slice(span.start, span.end)).join(' … ')
  const content = spans.length > 0 ? { content: { spans, text: words } } : {}
  return { ...one, ...content, start, end, text: text.slice(start, end) }
}

interface Span {
  readonly start: number
  readonly end: number
}

const spansOf = (item: Fields): readonly Span[] => {
  const spans = valueAt(item, 'content.spans')
  return Array.isArray(spans) ? (spans as readonly Span[]) : []
}

/** Splits an item: of an entity some mentions are another one; anything else is cut in two at a place in its words. */
export function split(state: State, entry: Entry): Step {
  if (isOfEntities(entry)) return splitEntity(state, entry)
  if (!entry.isExtracted) return stay(state, 'Only what was extracted can be split')
  const ends = wordsToSplit(entry.corrected)
  if (!ends) return stay(state, 'There is nothing to split')
  const mode: Mode = {
    name: 'span',
    label: 'the second of the two (its first character to its last)',
    ends,
    moving: 'start',
    back: browse,
    finish: (now, second) => cut(now, entry, { first: [ends[0], second[0]], second }),
  }
  return stay({ ...state, mode }, '')
}

function wordsToSplit(item: Fields): Ends | null {
  const spans = spansOf(item)
  const [first, last] = [spans[0], spans.at(-1)]
  return first && last ? [first.start, last.end] : endsOf(item)
}

function cut(state: State, entry: Entry, { first, second }: { readonly first: Ends; readonly second: Ends }): Step {
  const text = state.articles[state.at.article]?.text ?? ''
  if (text.slice(...first).trim() === '') return stay(state, 'Nothing is left for the first of the two')
  const batch = newBatch(state)
  const value = changedFields(entry.item, cutTo(entry.corrected, first, text))
  const { id: _id, ...copied } = cutTo(entry.corrected, second, text)
  const keep = lineHere(state, entry, { decision: 'edit', value, batch })
  const added = additionAt(state, { layer: entry.layer, ends: endsOf(copied) ?? second }, copied)
  const lines: readonly Written[] = [keep, { ...added, decision: { ...added.decision, batch } }]
  return onward(write(state, lines, 'Split in two'))
}

/** An item with only what of its words lies in a stretch. */
function cutTo(item: Fields, [from, to]: Ends, text: string): Fields {
  const within = spansOf(item).flatMap(({ start, end }) => {
    const words = text.slice(Math.max(start, from), Math.min(end, to))
    const first = Math.max(start, from) + words.length - words.trimStart().length
    return words.trim() === '' ? [] : [{ start: first, end: first + words.trim().length }]
  })
  const only = text.slice(from, to).trim()
  const start = from + text.slice(from, to).indexOf(only)
  const place = { start, end: start + only.length, text: only }
  if (within.length === 0) return { ...item, ...place }
  return {
    ...item,
    ...place,
    content: { spans: within, text: within.map((span) => text.slice(span.start, span.end)).join(' … ') },
  }
}

/** The mentions chosen so far, and the row looked at. */
interface Choice {
  readonly chosen: ReadonlySet<number>
  readonly row: number
}

function splitEntity(state: State, entry: Entry, { chosen, row }: Choice = { chosen: new Set(), row: 0 }): Step {
  const mentions = entry.item.mentions as readonly (Fields & Span)[]
  if (mentions.length < 2) return stay(state, 'It is mentioned once only')
  const rows: readonly Row[] = mentions.map((mention, i) => ({
    label: String(mention.text),
    detail: aroundOf(state, mention),
    isOn: chosen.has(i),
  }))
  const mode: ListMode = {
    name: 'list',
    title: `Which of these are not “${nameOf(entry.corrected)}”?`,
    rows,
    row,
    keys: 'Space choose · Enter split off · Esc leave',
    press: (now, key, at) => {
      if (key === 'space') return splitEntity(now, entry, { chosen: toggled(chosen, at), row: at })
      if (key !== 'enter') return null
      if (chosen.size === 0 || chosen.size === mentions.length) return stay(now, 'Choose some of them, and not all')
      return nameSplit(
        now,
        entry,
        mentions.filter((_, i) => chosen.has(i)),
      )
    },
  }
  return stay({ ...state, mode }, '')
}

function toggled(chosen: ReadonlySet<number>, at: number): ReadonlySet<number> {
  const next = new Set(chosen)
  if (!next.delete(at)) next.add(at)
  return next
}

function aroundOf(state: State, { start, end }: Span): string {
  const text = state.articles[state.at.article]?.text ?? ''
  return `…${text.slice(Math.max(0, start - AROUND), end + AROUND).replace(/\s+/g, ' ')}…`
}
const AROUND = 20

function nameSplit(state: State, entry: Entry, mentions: readonly (Fields & Span)[]): Step {
  const mode = lineMode({
    label: 'Their name',
    typed: String(mentions[0]?.text ?? ''),
    finish: (now, name) => {
      const spans = mentions.map(({ start, end, text }) => ({ start, end, text }))
      const line = lineHere(now, entry, { decision: 'split', value: { mentions: spans, name } })
      return onward(write(now, [line], `Split off: ${name}`))
    },
  })
  return stay({ ...state, mode }, '')
}

const onward = (step: Step): Step => (step.lines ? { ...step, state: toNextOpen(step.state) } : step)
