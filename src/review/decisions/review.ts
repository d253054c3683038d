import { type Attached, attach, type Finding, type Reviewable } from './attach.js'
import { type Decision, type Ends, type Fields, isFields } from './decision.js'
import { type Folded, foldLines, type Standing } from './fold.js'
import { groupDecisions } from './groups.js'
import { endsOf, type Item } from './target.js'
import { correct, placeValue } from './value.js'

/** An item of a record, or one that was added or is no longer found, with what was decided on it. */
export interface Entry extends Folded {
  readonly layer: string
  /** As extracted; where it no longer is, as it was decided on or added. */
  readonly item: Item
  /** With the corrections in force, if any; spans and fields of it are to be shown. */
  readonly corrected: Fields
  readonly finding: Finding | 'undecided'
  readonly isExtracted: boolean
  readonly place: Ends | null
  /** What the decision to act on says beside its verdict, its places those of the present text. */
  readonly value: Fields | null
  /** What is different since the decision, in words. */
  readonly changes: readonly string[]
  /** Corrections that have no place in the present text. */
  readonly unplaced: readonly string[]
  /** Keys of the targets that decisions on it were about, for `replaces`. */
  readonly keys: readonly string[]
  readonly notes: readonly { readonly by: string; readonly note: string }[]
}

/** What was decided on the items of one record. */
export interface Review {
  readonly doc: Decision['doc']
  /** Every item of the record and every addition, in reading order. */
  readonly entries: readonly Entry[]
  /** Decisions whose item the program no longer finds, or whose words are no longer in the text. */
  readonly lost: readonly Entry[]
}

/** Puts decisions to the items of a record. Every decision in force is in `entries` or in `lost`. */
export function reviewOf(record: Reviewable, decisions: readonly Decision[]): Review {
  const attached = attach(groupDecisions(decisions), record)
  const ofItem = new Map<Item, Attached[]>()
  const apart: Entry[] = []
  for (const one of attached) {
    if (one.item) ofItem.set(one.item, [...(ofItem.get(one.item) ?? []), one])
    else apart.push(...entryApart(one, record))
  }
  const extracted = [...record.layers].flatMap(([layer, items]) =>
    items.map((item) => entryOf(layer, item, { attached: ofItem.get(item) ?? [], record })),
  )
  const isPlaced = ({ finding }: Entry): boolean => finding === 'placed'
  return {
    doc: record.doc,
    entries: [...extracted, ...apart.filter(isPlaced)].sort(inReadingOrder),
    lost: apart.filter((entry) => !isPlaced(entry)).sort(inReadingOrder),
  }
}

function inReadingOrder(a: Entry, b: Entry): number {
  const [[start, end], [from, to]] = [a.place ?? [0, 0], b.place ?? [0, 0]]
  return start - from || to - end
}

function entryOf(
  layer: string,
  item: Item,
  { attached, record }: { readonly attached: readonly Attached[]; readonly record: Reviewable },
): Entry {
  const lines = attached.flatMap(({ group }) => group.lines).sort((a, b) => a.order - b.order)
  const folded = foldLines(lines)
  const latest = attached.reduce<Attached | null>(
    (best, one) => (!best || lastOrder(one) > lastOrder(best) ? one : best),
    null,
  )
  return {
    ...folded,
    ...correctedItem(item, folded.decided, { place: latest?.place ?? null, record }),
    layer,
    item,
    finding: latest && folded.inForce.length > 0 ? latest.finding : 'undecided',
    isExtracted: true,
    place: endsOf(item),
    changes: folded.inForce.length > 0 ? (latest?.changes ?? []) : [],
    keys: attached.flatMap(({ group }) => [...group.keys]),
    notes: notesIn(folded),
  }
}

const lastOrder = ({ group }: Attached): number => group.lines.at(-1)?.order ?? -1

/** An addition, or an item that is no longer there; none where every decision on it was taken back. */
function entryApart(attached: Attached, record: Reviewable): readonly Entry[] {
  const { group, finding, place, changes } = attached
  const folded = foldLines(group.lines)
  if (folded.inForce.length === 0) return []
  const last = group.last
  const base = { ...(last.was ?? {}), ...placeItself(last, place), id: '' }
  const decided = folded.decided ?? folded.inForce.at(-1) ?? null
  return [
    {
      ...folded,
      ...correctedItem(base, decided, { place, record }),
      layer: group.layer,
      item: base,
      finding,
      isExtracted: false,
      place,
      changes,
      keys: [...group.keys],
      notes: notesIn(folded),
    },
  ]
}

function placeItself({ target }: Decision, place: Ends | null): Fields {
  const [start, end] = place ?? [target.start, target.end]
  return { start, end, text: target.exact }
}

function correctedItem(
  item: Item,
  decided: Decision | null,
  { place, record }: { readonly place: Ends | null; readonly record: Reviewable },
): Pick<Entry, 'corrected' | 'value' | 'unplaced'> {
  if (!decided || !isFields(decided.value)) return { corrected: item, value: null, unplaced: [] }
  const { text } = record
  const { value, unplaced } = place
    ? placeValue(decided.value, decided.target, { text, place })
    : { value: decided.value, unplaced: [] }
  const corrects = decided.decision === 'edit' || decided.decision === 'add'
  return { corrected: corrects ? correct(item, value) : item, value, unplaced }
}

const notesIn = ({ inForce }: Folded): Entry['notes'] => inForce.flatMap(({ by, note }) => (note ? [{ by, note }] : []))

/** How many items stand where. The standings add up to `items`; `changed`, `notFound` and `lost` are told beside them. */
export interface Counts extends Readonly<Record<Standing, number>> {
  /** Items of the record and additions. */
  readonly items: number
  /** Items decided on that are no longer what they were. */
  readonly changed: number
  /** Decisions on items that the program no longer finds. */
  readonly notFound: number
  /** Decisions on words that are no longer in the text. */
  readonly lost: number
}

/** Counts the items of a review; those of the layers named, where any are. */
export function countsOf({ entries, lost }: Review, layers?: ReadonlySet<string>): Counts {
  const wanted = (entry: Entry): boolean => !layers || layers.has(entry.layer)
  const counted = entries.filter(wanted)
  const gone = lost.filter(wanted)
  const of = (standing: Standing): number => counted.filter((entry) => entry.standing === standing).length
  return {
    items: counted.length,
    open: of('open'),
    later: of('later'),
    accepted: of('accepted'),
    edited: of('edited'),
    added: of('added'),
    rejected: of('rejected'),
    disputed: of('disputed'),
    changed: counted.filter(({ finding }) => finding === 'changed').length,
    notFound: gone.filter(({ finding }) => finding === 'notFound').length,
    lost: gone.filter(({ finding }) => finding === 'lost').length,
  }
}
