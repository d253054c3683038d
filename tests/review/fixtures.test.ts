import { readdirSync, readFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { extractArticle } from '../../src/extract.js'
import { articleOf } from '../../src/read/article.js'
import {
  countsOf,
  type Decision,
  type Item,
  type Reviewable,
  reviewOf,
  standings,
} from '../../src/review/decisions/index.js'
import { reviewable } from '../../src/review/session/article.js'
import { decide } from './sample.js'

vi.setConfig({ testTimeout: 300_000 })

const folder = new URL('../../fixtures/articles/', import.meta.url)
const articles = readdirSync(folder).filter((name) => name.endsWith('.txt'))

function recordOf(name: string, text: string): Reviewable {
  const article = articleOf(text, { id: name })
  return reviewable(extractArticle(article), article.text)
}

const VERDICTS = ['accept', 'reject', 'edit', 'later'] as const

/** A decision on every item of a record. */
function decideAll(record: Reviewable): readonly Decision[] {
  const items = [...record.layers].flatMap(([layer, found]) => found.map((item) => ({ layer, item })))
  return items.map(({ layer, item }, i) => {
    const decision = VERDICTS[i % VERDICTS.length] as (typeof VERDICTS)[number]
    return decide(record, layer, item, {
      decision,
      note: `${layer} ${i}`,
      ...(decision === 'edit' ? { value: { checked: i } } : {}),
    })
  })
}

/** How many decisions are found the same, changed, no longer found or lost; each must be somewhere. */
function whereabouts(record: Reviewable, lines: readonly Decision[]) {
  const review = reviewOf(record, lines)
  const all = [...review.entries, ...review.lost]
  const notes = all.flatMap(({ inForce }) => inForce.map(({ note }) => note))
  expect(notes.sort()).toEqual(lines.map(({ note }) => note).sort())
  const counts = countsOf(review)
  expect(standings.reduce((sum, standing) => sum + counts[standing], 0)).toBe(counts.items)
  const of = (finding: string): number => all.filter((entry) => entry.finding === finding).length
  return { same: of('same'), changed: of('changed'), notFound: of('notFound'), lost: of('lost') }
}

/** Three edits as an editor makes them: a sentence put in at the top, a word in the middle, quotation marks and a blank line at the end. */
function edited(text: string): string {
  const half = text.indexOf(' ', Math.floor(text.length / 2))
  const end = Math.floor((text.length * 3) / 4)
  const last = text.slice(end).replaceAll('"', '”').replace('\n\n', '\n\n\n')
  return `Editor's note: this story has been updated.\n\n${text.slice(0, half)} allegedly${text.slice(half, end)}${last}`
}

test.each(articles)('%s: decisions stay with the same text', (name) => {
  const record = recordOf(name, readFileSync(new URL(name, folder), 'utf8'))
  const lines = decideAll(record)
  expect(whereabouts(record, lines)).toEqual({ same: lines.length, changed: 0, notFound: 0, lost: 0 })
})

test.each(articles)('%s: after three edits each decision is found again, shown as changed, or listed', (name) => {
  const text = readFileSync(new URL(name, folder), 'utf8')
  const lines = decideAll(recordOf(name, text))
  const { same, changed, lost } = whereabouts(recordOf(name, edited(text)), lines)
  expect(same).toBeGreaterThanOrEqual(0.8 * lines.length)
  expect(same + changed).toBeGreaterThanOrEqual(0.9 * lines.length)
  expect(lost).toBeLessThanOrEqual(0.05 * lines.length)
})

test.each(articles)(
  '%s: after a change of the program each decision is found again, shown as changed, or listed',
  (name) => {
    const record = recordOf(name, readFileSync(new URL(name, folder), 'utf8'))
    const lines = decideAll(record)
    const dropped = new Set<string>()
    const layers = [...record.layers].map(([layer, items]) => {
      const changed = items.flatMap((item, i): readonly Item[] => {
        const id = `${item.id.charAt(0)}${900 + i}`
        if (i % 5 === 4) {
          dropped.add(`${layer} ${item.id}`)
          return []
        }
        return [
          i % 3 === 2 ? { ...item, id, kind: 'other', name: `${item.name ?? ''} II`, value: 'P1D' } : { ...item, id },
        ]
      })
      return [layer, changed] as const
    })
    const found = whereabouts({ ...record, layers: new Map(layers) }, lines)
    expect(found.lost).toBe(0)
    expect(found.notFound).toBeLessThanOrEqual(dropped.size)
    expect(found.same + found.changed + found.notFound).toBe(lines.length)
  },
)
