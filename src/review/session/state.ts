import type { Decision, Entry, Fields, Review } from '../decisions/index.js'
import { type ReviewArticle, reviewOfArticle } from './article.js'
import type { Filter } from './filters.js'
import { isShownBy, sorted } from './filters.js'
import type { Mode } from './mode.js'
import type { Sort } from './sorts.js'

/** Which item is looked at: its article, and its key there; null where the article has none to show. */
export interface Position {
  readonly article: number
  readonly entry: string | null
}

/** Something that was done, to be told and to be taken back. */
export interface Done {
  readonly position: Position
  readonly what: string
  /** The lines that were written, by article. */
  readonly lines: readonly Written[]
}

/** A line for the decisions file of an article. */
export interface Written {
  readonly article: number
  readonly decision: Decision
}

/** One of the places of a name: what to show of it, and the fields that an item gets. */
export interface PlaceSense {
  readonly label: string
  readonly detail: string
  readonly fields: Fields
}

/** All that the review screen shows, at one moment. */
export interface State {
  readonly articles: readonly ReviewArticle[]
  /** What is in the decisions file of each article. */
  readonly decisions: readonly (readonly Decision[])[]
  readonly at: Position
  readonly mode: Mode
  readonly layers: ReadonlySet<string>
  readonly filters: readonly Filter[]
  readonly sort: Sort
  /** What is told in the last line until the next key. */
  readonly message: string
  /** What was done in this session and not taken back, the latest last. */
  readonly done: readonly Done[]
  readonly search: string
  /** How many lines the text was moved away from the item. */
  readonly scroll: number
  /** Articles that another review holds: they can be read only. */
  readonly readOnly: ReadonlyMap<number, string>
  readonly by: string
  readonly tool: string
  /** What a place's name can stand for, as fields of a place; absent where there is no gazetteer to ask, as in a page. */
  readonly placesNamed?: (name: string) => readonly PlaceSense[]
  /** The time now, for the lines. */
  readonly now: () => string
}

/** What a key leads to. The lines must be on disk before the state is shown. */
export interface Step {
  readonly state: State
  readonly lines?: readonly Written[]
  readonly leave?: 'quit' | 'interrupt' | 'suspend'
}

/** The key of an entry in its article: it stays while decisions are added. */
export function entryKey(entry: Entry): string {
  const { layer, item, isExtracted, keys, inForce } = entry
  if (isExtracted) return `${layer} ${item.id}`
  const first = inForce[0]
  return `${layer} ${keys[0] ?? ''} ${first?.target.start ?? ''}`
}

export const reviewAt = (state: State, article: number): Review =>
  reviewOfArticle(state.articles[article] as ReviewArticle, state.decisions[article] ?? [])

const queues = new WeakMap<Review, { readonly state: State; readonly queue: readonly Entry[] }>()

/** The entries of an article that pass the filters, in the order asked for; what was lost comes last. */
export function queueAt(state: State, article: number): readonly Entry[] {
  const review = reviewAt(state, article)
  const known = queues.get(review)
  const isSame =
    known?.state.layers === state.layers && known.state.filters === state.filters && known.state.sort === state.sort
  if (known && isSame) return known.queue
  const subject = state.articles[article] as ReviewArticle
  const shown = (entry: Entry): boolean => state.layers.has(entry.layer) && isShownBy(state.filters, entry, subject)
  const queue = [...sorted(review.entries.filter(shown), state.sort, subject), ...review.lost.filter(shown)]
  queues.set(review, { state, queue })
  return queue
}

/** The entry looked at; null where there is none. */
export function currentEntry(state: State): Entry | null {
  const { article, entry } = state.at
  if (entry === null) return null
  const review = reviewAt(state, article)
  return [...review.entries, ...review.lost].find((candidate) => entryKey(candidate) === entry) ?? null
}

/** Where the entry looked at stands in its queue; -1 where a filter hides it. */
export const indexInQueue = (state: State): number =>
  queueAt(state, state.at.article).findIndex((entry) => entryKey(entry) === state.at.entry)

/** The state with another item looked at. */
export const lookAt = (state: State, at: Position): State => ({ ...state, at, scroll: 0 })

export const say = (state: State, message: string): State => ({ ...state, message })
export const stay = (state: State, message = state.message): Step => ({ state: say(state, message) })
