import type { Extraction } from '../../link/extraction.js'
import { kinds } from '../../recognise/kinds.js'
import { type Decision, type Item, type Review, type Reviewable, reviewOf } from '../decisions/index.js'

/** An article that is reviewed. */
export interface ReviewArticle {
  readonly id: string
  readonly sha256: string
  readonly text: string
  /** Its record, made when it is first asked for, with every kind and offsets in UTF-16. */
  record(): Extraction
}

/** A record as decisions are put to it. */
export function reviewable(record: Extraction, text: string): Reviewable {
  const { id, sha256 } = record.document
  const layers = kinds.map((kind) => [kind, (record[kind] ?? []) as readonly Item[]] as const)
  return { doc: { id, sha256 }, text, layers: new Map(layers) }
}

const reviews = new WeakMap<readonly Decision[], Review>()

/** What was decided on an article; worked out once for a list of decisions, which belongs to one article. */
export function reviewOfArticle(article: ReviewArticle, decisions: readonly Decision[]): Review {
  let review = reviews.get(decisions)
  if (!review) {
    review = reviewOf(reviewable(article.record(), article.text), decisions)
    reviews.set(decisions, review)
  }
  return review
}
