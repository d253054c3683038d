import type { Extraction } from '../../link/extraction.js'
import { recognisers } from '../../recognise/recognisers.js'
import type { Extent } from '../../text/span.js'
import type { WriteSettings } from '../format.js'
import { type OffsetMap, offsetMap } from '../offset-unit.js'
import { type FieldColumn, type Fields, fieldColumns } from '../tables/fields.js'
import { phraseOf } from '../words/described.js'
import { lookupOf } from '../words/lookup.js'
import { partType, typeOfKind } from './names.js'

/**
 * Brat's standoff format: T lines with what is marked, R lines from an item to its parts and to what it refers to, and notes
 * with what the item says. Brat counts characters as Python does, so offsets are code points, whatever --offsets says; a span
 * over a line break is given as its pieces, which brat demands.
 */
export function annotationsOf(given: Extraction, text: string, { kinds }: WriteSettings): string {
  const { record } = lookupOf(given, text)
  const lines = new Lines(text)
  const links: Link[] = []
  for (const { kind, spans, describe } of recognisers) {
    if (!kinds.includes(kind)) continue
    for (const item of record[kind] ?? []) {
      const fields = item as unknown as Fields
      const own = extentOf(fields)
      const marked = own ? [own] : (spans as (of: unknown) => readonly Extent[])(item)
      const [first, ...others] = marked.map((extent) => lines.mark(typeOfKind(kind), [extent]))
      if (!first) continue
      lines.name(item.id, first)
      for (const other of others) lines.relate('sameAs', first, other)
      for (const [field, extents] of partsOf(fields)) {
        lines.relate(field, first, lines.mark(partType(kind, field), extents))
      }
      const told = (describe as (of: unknown) => ReturnType<typeof describe>)(item)
      lines.note(first, `${item.id}: ${phraseOf(told)}`)
      links.push(...linksOf(fields, first, fieldColumns(kind)))
    }
  }
  for (const { name, from, to } of links) lines.refer(name, from, to)
  return lines.text()
}

/** A reference from the mark of an item to the item with an id. */
interface Link {
  readonly name: string
  readonly from: string
  readonly to: string
}

function linksOf(item: Fields, from: string, columns: readonly FieldColumn[]): readonly Link[] {
  return columns.flatMap((column) =>
    column.letters === ''
      ? []
      : String(column.read(item) ?? '')
          .split(' ')
          .filter(Boolean)
          .map((to) => ({ name: column.name, from, to })),
  )
}

function extentOf(item: Fields): Extent | null {
  const { start, end } = item
  return typeof start === 'number' && typeof end === 'number' ? { start, end } : null
}

/** The fields of an item that are words of their own: its source, its cue, its victims. */
function partsOf(item: Fields): readonly (readonly [string, readonly Extent[]])[] {
  return Object.entries(item).flatMap(([name, value]) => {
    if (value === null || typeof value !== 'object') return []
    const { spans } = value as Fields
    const own = extentOf(value as Fields)
    const extents = Array.isArray(spans) ? (spans as readonly Extent[]) : own ? [own] : []
    return extents.length > 0 ? [[name, extents] as const] : []
  })
}

/** The lines of one file, numbered as they come. A class, since the numbers count on. */
class Lines {
  private readonly lines: string[] = []
  private readonly marks = new Map<string, string>()
  private readonly known = new Map<string, string>()
  private relations = 0
  private notes = 0
  private readonly toCodePoints: OffsetMap

  constructor(private readonly article: string) {
    this.toCodePoints = offsetMap(article, 'codepoint')
  }

  mark(type: string, extents: readonly Extent[]): string {
    const pieces = extents.flatMap((extent) => piecesOf(this.article, extent))
    const where = pieces.map(({ start, end }) => `${this.toCodePoints(start)} ${this.toCodePoints(end)}`).join(';')
    const key = `${type} ${where}`
    const marked = this.marks.get(key)
    if (marked) return marked
    const id = `T${this.marks.size + 1}`
    this.marks.set(key, id)
    const words = pieces.map(({ start, end }) => this.article.slice(start, end)).join(' ')

    this.lines.push(`${id}\t${key}\t${words}`)
    return id
  }

  name(item: string, mark: string): void {
    this.known.set(item, mark)
  }

  refer(name: string, from: string, item: string): void {
    const to = this.known.get(item)
    if (to) this.relate(name, from, to)
  }

  relate(name: string, from: string, to: string): void {
    if (from !== to) this.lines.push(`R${++this.relations}\t${name} Arg1:${from} Arg2:${to}`)
  }

  note(mark: string, words: string): void {
    this.lines.push(`#${++this.notes}\tAnnotatorNotes ${mark}\t${words.replace(/\s+/g, ' ')}`)
  }

  text(): string {
    return this.lines.map((line) => `${line}\n`).join('')
  }
}

/** An extent cut at line breaks, without the blanks around them. */
function piecesOf(text: string, { start, end }: Extent): readonly Extent[] {
  return [...text.slice(start, end).matchAll(/[^\t\n\v\f\r\u0085\u2028\u2029]+/g)].flatMap(({ 0: line, index }) => {
    const words = line.trim()
    const from = start + index + line.indexOf(words)
    return words ? [{ start: from, end: from + words.length }] : []
  })
}
