import { type Entry, type Fields, type Item, isFields } from '../decisions/index.js'
import { type Lookup, resolveReference } from '../session/lookup.js'

/** The items of each layer, and what ids have become of those that were joined with others. */
interface Joined {
  readonly layers: ReadonlyMap<string, readonly Item[]>
  readonly renamed: ReadonlyMap<string, string>
  readonly splitOff: readonly SplitOff[]
}

/** Mentions that were taken off an entity, and the id of the one that they are now. */
interface SplitOff {
  readonly from: string
  readonly to: string
  readonly mentions: readonly Mention[]
}

/** Joins and splits entities as was decided: the mentions of one go to another, or become another one. */
export function joinEntities(
  layers: ReadonlyMap<string, readonly Item[]>,
  entries: readonly Entry[],
  lookup: Lookup,
): Joined {
  const now = new Map([...layers].map(([layer, items]) => [layer, [...items]]))
  const splitOff = entries.flatMap((entry) =>
    entry.decided?.decision === 'split' ? split(entry, now.get(entry.layer) ?? []) : [],
  )
  const renamed = mergesIn(entries, lookup)
  for (const [id, into] of renamed) {
    for (const items of now.values()) moveMentions(items, id, into)
  }
  return { layers: now, renamed, splitOff }
}

/** What each joined entity has become; chains are followed to their end, and rings are left alone. */
function mergesIn(entries: readonly Entry[], lookup: Lookup): ReadonlyMap<string, string> {
  const direct = new Map<string, string>()
  for (const { item, decided, value, isExtracted } of entries) {
    if (decided?.decision !== 'merge' || !isExtracted) continue
    const into = resolveReference(value?.into, lookup)?.item.id
    if (into && into !== item.id) direct.set(item.id, into)
  }
  const ends = new Map<string, string>()
  for (const id of direct.keys()) {
    const seen = new Set([id])
    let end = direct.get(id) as string
    for (let next = direct.get(end); next && !seen.has(end); next = direct.get(end)) {
      seen.add(end)
      end = next
    }
    if (!seen.has(end)) ends.set(id, end)
  }
  return ends
}

function moveMentions(items: Item[], id: string, into: string): void {
  const from = items.findIndex((item) => item.id === id)
  const to = items.findIndex((item) => item.id === into)
  const [one, other] = [items[from], items[to]]
  if (!one || !other) return
  items[to] = { ...other, mentions: [...mentionsOf(other), ...mentionsOf(one)].sort((a, b) => a.start - b.start) }
  items.splice(from, 1)
}

export interface Mention extends Fields {
  readonly start: number
  readonly end: number
}

const mentionsOf = ({ mentions }: Fields): readonly Mention[] =>
  Array.isArray(mentions) ? (mentions as readonly Mention[]) : []

/** Takes mentions off an entity, which become another one behind it. */
function split({ item, value }: Entry, items: Item[]): readonly SplitOff[] {
  const index = items.findIndex(({ id }) => id === item.id)
  const whole = items[index]
  if (!whole || !isFields(value) || !Array.isArray(value.mentions)) return []
  const chosen = value.mentions as readonly Mention[]
  const isChosen = (mention: Mention): boolean =>
    chosen.some(({ start, end }) => start === mention.start && end === mention.end)
  const off = mentionsOf(whole).filter(isChosen)
  const rest = mentionsOf(whole).filter((mention) => !isChosen(mention))
  if (off.length === 0 || rest.length === 0) return []
  const last = Math.max(...items.map(({ id }) => Number(id.slice(1)) || 0))
  const name = typeof value.name === 'string' && value.name !== '' ? value.name : String(off[0]?.text ?? '')
  items[index] = { ...whole, mentions: rest }
  const id = `${item.id.charAt(0)}${last + 1}`
  items.push({ ...whole, id, name, mentions: off })
  return [{ from: item.id, to: id, mentions: off }]
}

/** An item whose source is named by words that were taken off an entity is said by the new one. */
export function sourceSplitOff(item: Item, splitOff: readonly SplitOff[]): Item {
  const { source } = item
  if (splitOff.length === 0 || !isFields(source) || !Array.isArray(source.spans)) return item
  const spans = source.spans as readonly Mention[]
  const to = splitOff.find(
    ({ from, mentions }) =>
      from === source.entity &&
      mentions.some(({ start, end }) => spans.some((span) => span.start < end && start < span.end)),
  )
  return to ? { ...item, source: { ...source, entity: to.to } } : item
}
