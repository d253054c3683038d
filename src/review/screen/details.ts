import { recognisers } from '../../recognise/recognisers.js'
import { dateInWords } from '../../write/words/date-words.js'
import { type Entry, type Fields, isFields } from '../decisions/index.js'
import { labelOf } from '../session/edit.js'
import { reasonsFor } from '../session/filters.js'
import { type Lookup, lookupOf, nameOf, type Placed, resolveReference } from '../session/lookup.js'
import type { State } from '../session/state.js'
import { type Line, run, type Style } from './runs.js'

interface Detail {
  readonly label: string
  readonly value: string
  readonly style?: Style
}

/** All that is known of an item beside its words, a paragraph each. */
export function detailsOf(state: State, entry: Entry): readonly Line[] {
  const article = state.articles[state.at.article]
  if (!article) return []
  const lookup = lookupOf(article.record())
  const { corrected, layer } = entry
  const details: readonly Detail[] = [
    ...warningsOf(entry),
    ...decisionsOf(entry),
    ...reasonsFor(state.filters, entry, article).map((value) => ({ label: 'shown because', value })),
    ...sourceOf(corrected, lookup, article.text),
    ...linksOf(corrected, lookup),
  ]
  const cells = cellsOf(layer, corrected)
  return [
    ...details.map(({ label, value, style }) => [run(`${label}  `, 'quiet'), run(value, style ?? 'plain')]),
    ...(cells.length > 0 ? [cells.flatMap(cellRuns)] : []),
    ...mentionsOf(corrected, article.text),
  ]
}

function warningsOf({ finding, changes, unplaced, item }: Entry): readonly Detail[] {
  const lost =
    finding === 'lost'
      ? 'these words are no longer in the text'
      : finding === 'notFound'
        ? 'the program no longer finds this'
        : null
  return [
    ...(lost ? [{ label: 'LOST', value: `${lost}: “${nameOf(item)}”`, style: 'warning' as const }] : []),
    ...(finding === 'changed'
      ? [
          {
            label: 'CHANGED',
            value: `since your decision: ${changes.join('; ') || 'its place'}`,
            style: 'warning' as const,
          },
        ]
      : []),
    ...unplaced.map((path) => ({ label: 'CORRECTION LOST', value: labelOf(path), style: 'warning' as const })),
  ]
}

function decisionsOf({ inForce, standing }: Entry): readonly Detail[] {
  return inForce.map(({ by, decision, at, note, value }) => ({
    label: standing === 'disputed' ? 'DISPUTED' : 'decided',
    value: [`${decision} by ${by}, ${at.slice(0, 16).replace('T', ' ')}`, note && `note: ${note}`, intoOf(value)]
      .filter(Boolean)
      .join(' · '),
    style: standing === 'disputed' ? ('warning' as const) : ('good' as const),
  }))
}

function intoOf(value: Fields | undefined): string | null {
  const into = value?.into
  return isFields(into) ? `the same as ${String(into.name ?? into.exact)}` : null
}

/** Who a source is, how that is known, and where the name stands. */
function sourceOf(item: Fields, lookup: Lookup, text: string): readonly Detail[] {
  if (!('source' in item)) return []
  const { source } = item
  if (!isFields(source)) return [{ label: 'source', value: 'nobody is named' }]
  const who = resolveReference(source.entity, lookup)
  const named = who ? `${nameOf(who.item)}${typeof who.item.role === 'string' ? `, ${who.item.role}` : ''}` : null
  const by = typeof source.resolvedBy === 'string' ? `by ${wordsOf(source.resolvedBy)}${sure(source.confidence)}` : null
  const parts = [
    `“${String(source.text)}”${named ? ` → ${named}` : ''}`,
    typeof source.type === 'string' ? wordsOf(source.type) : null,
    source.named === false && !who ? 'unnamed' : null,
    by,
    who ? whereNamed(who, text) : null,
  ]
  return [{ label: 'source', value: parts.filter(Boolean).join(' · ') }]
}

const sure = (confidence: unknown): string => (typeof confidence === 'number' ? ` (${confidence.toFixed(2)})` : '')

/** "own-name" as "own name". */
const wordsOf = (name: string): string =>
  name.replaceAll('-', ' ').replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)

function whereNamed({ item }: Placed, text: string): string | null {
  const mentions = Array.isArray(item.mentions) ? (item.mentions as readonly Fields[]) : []
  const named = mentions.find(({ kind }) => kind === 'name') ?? mentions[0]
  return named ? `named in ${excerptAround(text, named)}` : null
}

function excerptAround(text: string, { start, end }: Fields): string {
  const from = Math.max(0, Number(start) - AROUND)
  const to = Math.min(text.length, Number(end) + AROUND)
  return `“${from > 0 ? '…' : ''}${text.slice(from, to).trim()}${to < text.length ? '…' : ''}”`
}
const AROUND = 25

/** What an item is linked with: the figures, places and dates of a claim, the place and day of a figure. */
function linksOf(item: Fields, lookup: Lookup): readonly Detail[] {
  const links = isFields(item.links) ? item.links : {}
  return Object.entries(item).flatMap(([name, value]) => {
    const placed = (Array.isArray(value) ? value : [value]).flatMap((one) => resolveReference(one, lookup) ?? [])
    if (name === 'id' || placed.length === 0) return []
    const link = links[name.replace(/Id$/, '')]
    const by = isFields(link) && typeof link.by === 'string' ? ` · by ${wordsOf(link.by)}${sure(link.confidence)}` : ''
    return [{ label: labelOf(name.replace(/Id$/, '')), value: `${placed.map(describeLinked).join(', ')}${by}` }]
  })
}

function describeLinked({ layer, item }: Placed): string {
  const content = isFields(item.content) ? item.content.text : null
  const source = isFields(item.source) ? `${String(item.source.text)}: ` : ''
  const about =
    item.country ?? (layer === 'dates' ? dateInWords(String(item.value)) : layer === 'casualties' ? item.outcome : null)
  return `${source}${typeof content === 'string' ? content : nameOf(item)}${about ? ` (${String(about)})` : ''}`
}

/** The columns of a table, those that say something that is not shown anyway. */
function cellsOf(layer: string, item: Fields): readonly Detail[] {
  const describe = recognisers.find(({ kind }) => kind === layer)?.describe as
    | ((item: Fields) => Readonly<Record<string, string | number | null>>)
    | undefined
  const shown = new Set(['confidence', 'rule', 'text', 'source', 'content'])
  return Object.entries(columnsOf(describe, item))
    .filter(([name, value]) => value !== null && value !== 'no' && !shown.has(name) && !ID.test(String(value)))
    .map(([name, value]) => ({
      label: labelOf(name),
      value: typeof value === 'string' ? wordsIfName(name, value) : String(value),
    }))
}

const ID = /^[a-z]\d+$/
const wordsIfName = (name: string, value: string): string =>
  name === 'name' || /\s/.test(value) ? value : wordsOf(value)

function columnsOf(
  describe: ((item: Fields) => Readonly<Record<string, unknown>>) | undefined,
  item: Fields,
): Readonly<Record<string, unknown>> {
  try {
    return describe?.(item) ?? {}
  } catch {
    // A lost item of an earlier version may lack what this version's recogniser looks at.
    return {}
  }
}

const cellRuns = ({ label, value }: Detail, i: number): Line => [
  run(`${i > 0 ? '   ' : ''}${label} `, 'quiet'),
  run(value),
]

/** Where else an entity is mentioned. */
function mentionsOf({ mentions }: Fields, text: string): readonly Line[] {
  if (!Array.isArray(mentions)) return []
  return (mentions as readonly Fields[]).map((mention) => [
    run('mention  ', 'quiet'),
    run(excerptAround(text, mention)),
    run(`  ${String(mention.kind ?? '')} ${String(mention.rule ?? '')}`, 'quiet'),
  ])
}
