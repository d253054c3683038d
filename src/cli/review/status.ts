import {
  type Counts,
  countsOf,
  type Decision,
  type Entry,
  type Review,
  standings,
} from '../../review/decisions/index.js'
import { reviewOfArticle } from '../../review/session/article.js'
import { terminalSafe } from '../../write/terminal-safe.js'
import { columnsOf } from '../../write/text/columns.js'
import type { Batch } from './articles.js'

/** How far the review of an article has come. */
interface ArticleStatus extends Counts {
  readonly id: string
  readonly decisionsFile: string
}

/** How far a review has come. */
export interface Status {
  readonly articles: readonly ArticleStatus[]
  readonly total: Counts
  /** Decisions in the same files on articles that were not given. */
  readonly notGiven: readonly { readonly id: string; readonly lines: number }[]
}

/** Counts the items of every article: those of the kinds asked for, and whatever else was decided on. */
export function statusOf({ articles, decisions, others }: Batch, layers: ReadonlySet<string>): Status {
  const counted = articles.map((article, i) => ({
    id: article.id,
    decisionsFile: article.decisionsPath,
    ...countsOf(withDecided(reviewOfArticle(article, decisions[i] ?? []), layers)),
  }))
  return { articles: counted, total: totalOf(counted), notGiven: notGivenOf(others) }
}

/** A review of the items asked for, and of those decided on. */
export function withDecided(review: Review, layers: ReadonlySet<string>): Review {
  const counts = ({ layer, inForce }: Entry): boolean => layers.has(layer) || inForce.length > 0
  return { ...review, entries: review.entries.filter(counts) }
}

const FIELDS = ['items', ...standings, 'changed', 'notFound', 'lost'] as const

function totalOf(counted: readonly Counts[]): Counts {
  const sums = FIELDS.map((field) => [field, counted.reduce((sum, counts) => sum + counts[field], 0)] as const)
  return Object.fromEntries(sums) as Record<(typeof FIELDS)[number], number>
}

function notGivenOf(others: readonly Decision[]): Status['notGiven'] {
  const lines = new Map<string, number>()
  for (const { doc } of others) lines.set(doc.id, (lines.get(doc.id) ?? 0) + 1)
  return [...lines].map(([id, count]) => ({ id, lines: count }))
}

const HEADS = ['accepted', 'rejected', 'open', 'disputed', 'changed', 'lost', 'article'] as const

/** The status as a table for people. */
export function statusTable({ articles, total, notGiven }: Status): string {
  const all = articles.length > 1 ? [...articles, { ...total, id: `${articles.length} articles` }] : articles
  const rows = [HEADS, ...all.map((counts) => cellsOf(counts, terminalSafe(counts.id)))]
  const widths = HEADS.map((_, i) => Math.max(...rows.map((row) => columnsOf(String(row[i])))))
  const lines = rows.map((row) =>
    row
      .map((cell, i) => (i === HEADS.length - 1 ? cell : ' '.repeat((widths[i] ?? 0) - columnsOf(String(cell))) + cell))
      .join('  '),
  )
  const others = notGiven.map(
    ({ id, lines: count }) => `${count} lines on an article that was not given: ${terminalSafe(id)}`,
  )
  return `${[...lines, ...others].join('\n')}\n`
}

function cellsOf(counts: Counts, id: string): readonly string[] {
  const { accepted, edited, added, rejected, open, later, disputed, changed, notFound, lost } = counts
  return [accepted + edited + added, rejected, open + later, disputed, changed, notFound + lost].map(String).concat(id)
}
