import { type Anchored, anchor, type Searched, searched } from './anchor.js'
import type { Decision, Ends, Target } from './decision.js'
import { differences } from './facts.js'
import type { Group } from './groups.js'
import { likeness } from './likeness.js'
import { endsOf, type Item, partsOf } from './target.js'

/**
 * What became of the item that was decided on: `same`; `changed` since the decision; `notFound`: the words are there, but the
 * program no longer finds the item; `lost`: the words are no longer in the text. An addition has no item: it is `placed` where
 * its words stand.
 */
export type Finding = 'same' | 'changed' | 'notFound' | 'lost' | 'placed'

/** A group of decisions on one item, and the item of the present record that it belongs to. */
export interface Attached {
  readonly group: Group
  readonly finding: Finding
  readonly item: Item | null
  /** Where the words stand now; null where they are lost. */
  readonly place: Ends | null
  /** What is different, field by field: "count: 12 → 14". */
  readonly changes: readonly string[]
}

/** A record, as far as decisions are concerned. */
export interface Reviewable {
  readonly doc: Decision['doc']
  readonly text: string
  /** The items by layer, that is by kind. */
  readonly layers: ReadonlyMap<string, readonly Item[]>
}

interface Candidate {
  readonly index: number
  readonly item: Item
  readonly score: number
}

/** Finds for every group of decisions the item that it is about. Each item is given once to the decisions of one version of the text. */
export function attach(groups: readonly Group[], record: Reviewable): readonly Attached[] {
  const look = placeFinder(record)
  const placed = groups.map((group) => ({ group, anchored: look(group) }))
  const taken = new Map<string, Set<Item>>()
  const chosen: (Item | null)[] = placed.map(() => null)
  const itemsOf = itemsNear(record)
  const candidates: Candidate[] = placed.flatMap(({ group, anchored }, index) =>
    anchored ? candidatesOf(group, anchored, { index, items: itemsOf(group.layer, anchored.ends) }) : [],
  )
  candidates.sort((a, b) => b.score - a.score || a.index - b.index)
  for (const { index, item } of candidates) {
    const version = placed[index]?.group.last.doc.sha256 ?? ''
    const used = taken.get(version) ?? new Set()
    if (chosen[index] !== null || used.has(item)) continue
    chosen[index] = item
    taken.set(version, used.add(item))
  }
  return placed.map(({ group, anchored }, index) => describe(group, anchored, chosen[index] ?? null))
}

/** Where the words of a group's last decision stand in the text at hand. */
function placeFinder({ doc, text }: Reviewable): (group: Group) => Anchored | null {
  let search: Searched | null = null
  return ({ last }) => {
    const { start, end, exact } = last.target
    if (last.doc.sha256 === doc.sha256 && text.slice(start, end) === exact) return { ends: [start, end], by: 'exact' }
    search ??= searched(text)
    return anchor(last.target, search)
  }
}

/** The items of a layer whose extents touch a place. */
function itemsNear({ layers }: Reviewable): (layer: string, place: Ends) => readonly Item[] {
  const extents = new Map<string, readonly { readonly item: Item; readonly spans: readonly Ends[] }[]>()
  return (layer, [start, end]) => {
    let known = extents.get(layer)
    if (!known) {
      known = (layers.get(layer) ?? []).map((item) => ({ item, spans: allSpans(item) }))
      extents.set(layer, known)
    }
    return known.filter(({ spans }) => spans.some(([from, to]) => from < end && start < to)).map(({ item }) => item)
  }
}

function allSpans(item: Item): readonly Ends[] {
  const ends = endsOf(item)
  return [...(ends ? [ends] : []), ...(partsOf(item).mentions ?? [])]
}

const HALF = 0.5

function candidatesOf(
  { last }: Group,
  { ends }: Anchored,
  { index, items }: { readonly index: number; readonly items: readonly Item[] },
): readonly Candidate[] {
  const moved = moveTarget(last.target, ends)
  return items.flatMap((item) => {
    const score = likeness(moved, item)
    if (score < HALF) return []
    // Of two items in one place the one that says the same comes first.
    const agrees = last.was && differences(last.was, item).length === 0 ? 0.001 : 0
    return [{ index, item, score: score + agrees }]
  })
}

/** The target as it would stand at another place. */
function moveTarget(target: Target, [start, end]: Ends): Target {
  const by = start - target.start
  const move = ([from, to]: Ends): Ends => [from + by, to + by]
  const part = Object.fromEntries(Object.entries(target.part).map(([name, spans]) => [name, spans.map(move)]))
  return { ...target, start, end, part }
}

function describe(group: Group, anchored: Anchored | null, item: Item | null): Attached {
  const { was } = group.last
  if (!anchored) return { group, finding: 'lost', item: null, place: null, changes: [] }
  const place = anchored.ends
  if (!item) return { group, finding: group.isAddition ? 'placed' : 'notFound', item, place, changes: [] }
  const changes = was ? differences(was, item) : []
  return { group, finding: changes.length > 0 ? 'changed' : 'same', item, place, changes }
}
