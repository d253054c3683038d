import type { Extraction } from '../../link/extraction.js'
import { kinds } from '../../recognise/kinds.js'
import type { Kind } from '../../recognise/recognisers.js'
import { recordShape } from '../../write/shape.js'
import {
  type Counts,
  countsOf,
  type Decision,
  type Entry,
  endsOf,
  type Fields,
  type Item,
  isFields,
  type Review,
  type Standing,
} from '../decisions/index.js'
import { editableFields } from '../session/fields.js'
import { lookupOf, resolveReference } from '../session/lookup.js'
import { joinEntities, sourceSplitOff } from './entities.js'
import { withReferences } from './references.js'

/** What a record says of its review. */
interface RecordReview {
  /** Everybody who decided something. */
  readonly by: readonly string[]
  readonly counts: Counts
  /** Decisions that have lost their item. */
  readonly lost: readonly Fields[]
}

/** A record with what was decided on it: every item has a `review`, and so has the record. */
type DecidedRecord = Extraction & { readonly review: RecordReview }

/**
 * The record as it was decided: corrections are made, additions put in, entities renamed, joined and split. Rejected items stay,
 * marked as rejected, but nothing refers to them any longer. Items that the program no longer finds are put in where they were
 * accepted or added and their words still stand in the text.
 */
export function decidedRecord(
  record: Extraction,
  review: Review,
  layers: ReadonlySet<string> = new Set(kinds),
): DecidedRecord {
  const entries = [...review.entries, ...review.lost.filter(isStillThere)]
  const all = kinds.map(
    (kind) =>
      [
        kind,
        itemsOf(
          kind,
          entries.filter(({ layer }) => layer === kind),
        ),
      ] as const,
  )
  const { layers: joined, renamed, splitOff } = joinEntities(new Map(all), entries, lookupOf(record))
  const rejected = new Set([...joined.values()].flatMap((items) => items.filter(isRejected).map(({ id }) => id)))
  const lookup = lookupOf(record)
  const idOf = (value: unknown): string | null => {
    const id = resolveReference(value, lookup)?.item.id ?? (typeof value === 'string' ? value : null)
    const now = id === null ? null : (renamed.get(id) ?? id)
    return now === null || rejected.has(now) ? null : now
  }
  const found = Object.fromEntries(
    kinds
      .filter((kind) => record[kind])
      .map((kind) => [
        kind,
        (joined.get(kind) ?? [])
          .map((item) => withReferences(sourceSplitOff(item, splitOff), kind, idOf))
          .sort(inReadingOrder),
      ]),
  )
  const { schemaVersion, document, warnings, ...rest } = record
  return {
    schemaVersion,
    document: withReferences(document as unknown as Item, 'document', idOf) as unknown as Extraction['document'],
    ...rest,
    ...found,
    warnings,
    review: reviewOfRecord(review, layers),
  } as DecidedRecord
}

/** Whether a reviewer has rejected an item of a decided record. */
export const isRejected = ({ review }: Fields): boolean => isFields(review) && review.decision === 'reject'

/** Of what the program no longer finds, that which a reviewer stands for. */
const isStillThere = ({ finding, standing }: Entry): boolean =>
  finding === 'notFound' && (standing === 'accepted' || standing === 'edited' || standing === 'added')

function inReadingOrder(a: Item, b: Item): number {
  const [[start, end], [from, to]] = [endsOf(a) ?? [0, 0], endsOf(b) ?? [0, 0]]
  return start - from || to - end
}

/** The items of a kind with their corrections and what was decided; those that were not extracted get the next ids. */
function itemsOf(kind: Kind, entries: readonly Entry[]): readonly Item[] {
  const letter = recordShape().fields.get(kind)?.fields.get('id')?.letters.charAt(0) ?? 'x'
  const used = entries.map(({ item }) => Number(item.id.slice(1)) || 0)
  let last = Math.max(0, ...used)
  return entries.map((entry) => {
    const id = entry.isExtracted ? entry.item.id : `${letter}${++last}`
    return { id, ...withoutNulls(kind, withoutId(entry.corrected)), review: reviewOfItem(entry) }
  })
}

/** A correction that takes a field away says null; where the schema knows no null the field is left out. */
function withoutNulls(kind: Kind, item: Fields): Fields {
  const absent = editableFields(kind).filter(({ isOptional, isNullable }) => isOptional && !isNullable)
  const names = new Set(['geonameId', ...absent.map(({ path }) => path)])
  return Object.fromEntries(Object.entries(item).filter(([name, value]) => value !== null || !names.has(name)))
}

function withoutId({ id: _id, ...item }: Fields): Fields {
  return item
}

/** The words of the decisions file, and two that stand in no line of it: `open`, and `disputed` where reviewers disagree. */
const DECISION: Readonly<Record<Standing, string>> = {
  open: 'open',
  later: 'later',
  accepted: 'accept',
  edited: 'edit',
  added: 'add',
  rejected: 'reject',
  disputed: 'disputed',
}

/** What was decided on an item. */
function reviewOfItem(entry: Entry): Fields {
  const { standing, inForce, finding, decided, value, notes, changes, item } = entry
  const last = decided ?? inForce.at(-1)
  return {
    decision: DECISION[standing],
    ...(last ? { by: [...new Set(inForce.map(({ by }) => by))].join(', '), at: last.at } : {}),
    ...(notes.length > 0
      ? { note: notes.map(({ note, by }) => (notes.length > 1 ? `${by}: ${note}` : note)).join('; ') }
      : {}),
    ...(finding === 'same' || finding === 'undecided' || finding === 'placed' ? {} : { found: finding }),
    ...(changes.length > 0 ? { changes } : {}),
    ...(standing === 'edited' && value ? { was: wasOf(item, value) } : {}),
    ...(standing === 'disputed'
      ? { decisions: inForce.map(({ by, decision, value }) => ({ by, decision, ...(value ? { value } : {}) })) }
      : {}),
  }
}

/** The corrected fields as they were extracted. */
function wasOf(item: Fields, value: Fields): Fields {
  return Object.fromEntries(Object.keys(value).map((name) => [name, item[name] ?? null]))
}

function reviewOfRecord(review: Review, layers: ReadonlySet<string>): RecordReview {
  const deciding = [...review.entries, ...review.lost].flatMap(({ inForce }) => inForce)
  return {
    by: [...new Set(deciding.map(({ by }) => by))].sort(),
    counts: countsOf(review, layers),
    lost: review.lost.map((entry) => ({
      layer: entry.layer,
      found: entry.finding,
      decision: DECISION[entry.standing],
      target: (entry.inForce.at(-1) as Decision).target,
      was: entry.inForce.at(-1)?.was ?? null,
      ...(entry.notes.length > 0 ? { note: entry.notes.map(({ note }) => note).join('; ') } : {}),
    })),
  }
}
