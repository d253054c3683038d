import type { Entry, Fields } from '../decisions/index.js'
import type { ReviewArticle } from './article.js'
import { lookupOf, nameOf } from './lookup.js'
import type { Sort } from './sorts.js'

/** A filter: an item is shown where it gives a reason. */
export interface Filter {
  readonly name: string
  readonly reason: (entry: Entry, article: ReviewArticle) => string | null
}

const when = (holds: boolean, reason: string): string | null => (holds ? reason : null)
const source = (entry: Entry): Fields | null => (entry.corrected.source ?? null) as Fields | null
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** Below these, confidence is called medium, and low. */
const HIGH = 0.8
const MEDIUM = 0.5

export function confidenceInWords(confidence: unknown): string {
  if (typeof confidence !== 'number') return 'not known'
  if (confidence >= HIGH) return 'high'
  return confidence >= MEDIUM ? 'medium' : 'low'
}

/** Every filter, in the order of the menu. Several combine: an item must pass all of them. */
export const filters: readonly Filter[] = [
  { name: 'open', reason: ({ standing }) => when(standing === 'open' || standing === 'later', 'not decided yet') },
  { name: 'decided', reason: ({ standing }) => when(standing !== 'open' && standing !== 'later', `it is ${standing}`) },
  { name: 'left for later', reason: ({ standing }) => when(standing === 'later', 'left for later') },
  { name: 'disputed', reason: ({ standing }) => when(standing === 'disputed', 'reviewers disagree') },
  { name: 'changed since decided', reason: ({ finding }) => when(finding === 'changed', 'changed since the decision') },
  {
    name: 'lost or no longer found',
    reason: ({ finding }) => when(finding === 'lost' || finding === 'notFound', 'the decision has lost its item'),
  },
  { name: 'with a note', reason: ({ notes }) => when(notes.length > 0, `note: ${notes[0]?.note ?? ''}`) },
  { name: 'has a figure', reason: figureReason },
  { name: 'unnamed source', reason: unnamedReason },
  {
    name: 'no source',
    reason: (entry) => when('source' in entry.corrected && !source(entry), 'nobody is named as its source'),
  },
  {
    name: 'hedged',
    reason: ({ corrected }) => when(list(corrected.hedges).length > 0, `hedged: ${hedgesOf(corrected)}`),
  },
  {
    name: 'unhedged',
    reason: ({ corrected }) =>
      when('hedges' in corrected && list(corrected.hedges).length === 0, 'said without a hedge'),
  },
  { name: 'denied or negated', reason: deniedReason },
  { name: 'quoted directly', reason: ({ corrected }) => when(corrected.kind === 'direct', 'quoted directly') },
  {
    name: 'confidence below high',
    reason: ({ item }) => {
      const words = confidenceInWords(item.confidence)
      return when(words === 'low' || words === 'medium', `confidence is ${words}`)
    },
  },
  { name: 'unresolved', reason: ({ corrected }) => when(corrected.lat === null, 'not found on the map') },
]

function figureReason({ layer, corrected }: Entry, article: ReviewArticle): string | null {
  if (layer === 'casualties') return 'it is a figure'
  const linked = list(corrected.casualties).flatMap((id) => lookupOf(article.record()).get(String(id)) ?? [])
  if (linked[0]) return `has a figure: ${nameOf(linked[0].item)}`
  const content = (corrected.content as Fields | undefined)?.text
  const number = typeof content === 'string' ? content.match(/\d[\d,.]*/) : null
  return number && `has a number: ${number[0]}`
}

function unnamedReason(entry: Entry): string | null {
  const who = source(entry)
  return when(who !== null && who.named === false && !who.entity, `unnamed source: ${String(who?.text ?? '')}`)
}

function deniedReason({ corrected }: Entry): string | null {
  if (corrected.negated === true) return 'negated'
  if (corrected.status === 'denied' || corrected.status === 'hypothetical') return `status: ${corrected.status}`
  return when((corrected.cue as Fields | null)?.stance === 'denying', 'a denial')
}

const hedgesOf = (corrected: Fields): string =>
  list(corrected.hedges)
    .map((hedge) => (hedge as Fields).text)
    .join(', ')

/** Whether an item passes all filters. */
export const isShownBy = (active: readonly Filter[], entry: Entry, article: ReviewArticle): boolean =>
  active.every(({ reason }) => reason(entry, article) !== null)

/** Why an item is shown: the reason of each filter. */
export const reasonsFor = (active: readonly Filter[], entry: Entry, article: ReviewArticle): readonly string[] =>
  active.flatMap(({ reason }) => reason(entry, article) ?? [])

const byName = (name: string): Filter => filters.find((filter) => filter.name === name) as Filter
const REASON: Readonly<Record<Exclude<Sort, 'document' | 'confidence'>, Filter>> = {
  figure: byName('has a figure'),
  unnamed: byName('unnamed source'),
  unhedged: byName('unhedged'),
}

/** Entries in an order; among equals that of the article stays. */
export function sorted(entries: readonly Entry[], sort: Sort, article: ReviewArticle): readonly Entry[] {
  if (sort === 'document') return entries
  const rank = (entry: Entry): number => {
    if (sort === 'confidence') return typeof entry.item.confidence === 'number' ? entry.item.confidence : 1
    return REASON[sort].reason(entry, article) === null ? 1 : 0
  }
  return entries
    .map((entry) => ({ entry, rank: rank(entry) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry)
}
