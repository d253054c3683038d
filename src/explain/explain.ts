import type { Study } from '../link/study.js'
import { writtenIn } from '../link/written-text.js'
import type { Kind } from '../recognise/recognisers.js'
import { lookupOf } from '../write/words/lookup.js'
import type { Explanation, Where } from './explanation.js'
import { explainPlace } from './here.js'
import { explainItem } from './items.js'
import { eventsPlaced, type Placed, placed, voicesPlaced } from './placed.js'
import { explainRelation, isRelation } from './relations.js'

/**
 * Why an item of an article's record is what it is, or what stands at an offset (UTF-16) of its text and why nothing was
 * found there. Null where there is no item with that id.
 */
export function explain(text: string, given: Study, where: Where): Explanation | null {
  const explanation = explained(given, where)
  if (!explanation || !given.view) return explanation
  return writtenIn(text, given.view)(explanation) as Explanation
}

/** The ids of all items, for a message on one that is not there. */
export const idsOf = ({ record }: Study): readonly string[] =>
  [...placed(record), ...eventsPlaced(record), ...voicesPlaced(record)].map(({ id }) => id)

function explained(given: Study, where: Where): Explanation | null {
  const article = given.record.document.id
  const around = { given, view: lookupOf(given.record, given.document.text) }
  // A voice stands where its claims do, which tell of it.
  const items = [...placed(given.record), ...eventsPlaced(given.record)]
  const explainOne = (item: Placed, at: number | null) =>
    isRelation(item) ? explainRelation(item, at, around) : explainItem(item as Placed<Kind>, at, around)
  if ('item' in where) {
    const item = [...items, ...voicesPlaced(given.record)].find(({ id }) => id === where.item)
    return item ? { article, items: [explainOne(item, null)], place: null } : null
  }
  const at = inView(where.at, given)
  const here = items
    .filter(({ spans }) => spans.some(({ start, end }) => start <= at && at < end))
    .sort((a, b) => shortest(a.spans, at) - shortest(b.spans, at))
  const place = { ...explainPlace(at, items, given), at: where.at }
  return { article, items: here.map((item) => explainOne(item, at)), place }
}

/** The narrowest stretch of an item around an offset: a name before the claim that it stands in. */
const shortest = (spans: Placed['spans'], at: number): number =>
  Math.min(...spans.filter(({ start, end }) => start <= at && at < end).map(({ start, end }) => end - start))

/** The offset in the text as it is read of one in the text as it was written. */
function inView(at: number, { view }: Study): number {
  if (!view) return at
  let [low, high] = [0, view.text.length]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (view.sourceOf({ start: middle, end: middle }).start <= at) low = middle
    else high = middle - 1
  }
  return low
}
