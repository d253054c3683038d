import { writtenIn } from '../link/written-text.js'
import type { Article } from '../read/article.js'
import { lookupOf } from '../write/words/lookup.js'
import type { Explanation, Where } from './explanation.js'
import { explainPlace } from './here.js'
import { explainItem, placed } from './items.js'
import { type Study, study } from './study.js'

/**
 * Why an item of an article's record is what it is, or what stands at an offset (UTF-16) and why nothing was found there.
 * Null where there is no item with that id.
 */
export function explain(article: Article, where: Where): Explanation | null {
  const given = study(article)
  const explanation = explained(given, where, article.id)
  if (!explanation || !given.view) return explanation
  return writtenIn(article.text, given.view)(explanation) as Explanation
}

/** The ids of all items, for a message on one that is not there. */
export const idsOf = (article: Article): readonly string[] => placed(study(article).record).map(({ id }) => id)

function explained(given: Study, where: Where, article: string): Explanation | null {
  const around = { given, view: lookupOf(given.record, given.document.text) }
  const items = placed(given.record)
  if ('item' in where) {
    const item = items.find(({ id }) => id === where.item)
    return item ? { article, items: [explainItem(item, null, around)], place: null } : null
  }
  const at = inView(where.at, given)
  const here = items
    .filter(({ spans }) => spans.some(({ start, end }) => start <= at && at < end))
    .sort((a, b) => shortest(a.spans, at) - shortest(b.spans, at))
  const place = { ...explainPlace(at, items, given), at: where.at }
  return { article, items: here.map((item) => explainItem(item, at, around)), place }
}

/** The narrowest stretch of an item around an offset: a name before the claim that it stands in. */
const shortest = (spans: readonly { readonly start: number; readonly end: number }[], at: number): number =>
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
