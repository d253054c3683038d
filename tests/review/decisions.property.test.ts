import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  countsOf,
  type Decision,
  type Item,
  parseDecisions,
  type Reviewable,
  reviewOf,
  serializeDecision,
  standings,
} from '../../src/review/decisions/index.js'
import { decide, recordOf } from './sample.js'

const WORDS = ['two', 'men', 'died', 'near', 'the', '“old', 'mill”', 'he', 'said', 'on', 'Monday.', '😀', 'né', '\n\n']
const textOf = fc.array(fc.constantFrom(...WORDS), { minLength: 5, maxLength: 60 }).map((words) => words.join(' '))

/** Items of some words of a text each, in two layers. */
function itemsOf(text: string, seeds: readonly number[]): readonly Item[] {
  const starts = [...text.matchAll(/\S+/g)].map(({ index }) => index)
  return seeds.map((seed, i) => {
    const start = starts[seed % starts.length] ?? 0
    const length = Math.max(1, text.slice(start, start + 4 + (seed % 30)).trimEnd().length)
    return { id: `c${i + 1}`, start, end: start + length, text: text.slice(start, start + length), count: seed % 3 }
  })
}

function layersOf(text: string, seeds: readonly number[]): Record<string, readonly Item[]> {
  const items = itemsOf(text, seeds)
  return { claims: items.filter((_, i) => i % 2 === 0), casualties: items.filter((_, i) => i % 2 === 1) }
}

const seeds = fc.array(fc.nat(1000), { maxLength: 12 })
const choices = fc.array(
  fc.record({
    item: fc.nat(1000),
    by: fc.constantFrom('ab', 'cd'),
    decision: fc.constantFrom<Decision['decision']>('accept', 'reject', 'edit', 'add', 'later', 'undo'),
  }),
  { maxLength: 40 },
)
const edit = fc.record({ at: fc.nat(1000), cut: fc.nat(20), put: fc.constantFrom('', 'x', ' new words ', '"', '\n') })

function linesOn(record: Reviewable, chosen: readonly { item: number; by: string; decision: Decision['decision'] }[]) {
  const all = [...record.layers].flatMap(([layer, items]) => items.map((item) => ({ layer, item })))
  if (all.length === 0) return []
  return chosen.map(({ item, by, decision }, i) => {
    const one = all[item % all.length] as (typeof all)[0]
    return decide(record, one.layer, one.item, { by, decision, note: `line ${i}`, value: { count: i } })
  })
}

/** What is in force by a plain reading of the file: of each reviewer and target the last line not taken back. */
function inForceBy(lines: readonly Decision[]): readonly string[] {
  const stacks = new Map<string, Decision[]>()
  for (const line of lines) {
    const key = JSON.stringify([line.by, line.layer, line.target])
    const stack = stacks.get(key) ?? []
    if (line.decision === 'undo') stack.pop()
    else stack.push(line)
    stacks.set(key, stack)
  }
  return [...stacks.values()].flatMap((stack) => stack.at(-1)?.note ?? []).sort()
}

test('whatever happens to text and program, no decision is dropped and the counts add up', () => {
  fc.assert(
    fc.property(
      textOf,
      seeds,
      choices,
      fc.array(edit, { maxLength: 4 }),
      seeds,
      (text, first, chosen, edits, second) => {
        const before = recordOf(text, layersOf(text, first))
        const lines = linesOn(before, chosen)
        const changed = edits.reduce((now, { at, cut, put }) => {
          const place = at % (now.length + 1)
          return now.slice(0, place) + put + now.slice(place + cut)
        }, text)
        const after = recordOf(changed, layersOf(changed, second))
        const review = reviewOf(after, lines)
        const shown = [...review.entries, ...review.lost].flatMap(({ inForce }) =>
          inForce.map(({ note }) => note as string),
        )
        expect(shown.sort()).toEqual(inForceBy(lines))
        const counts = countsOf(review)
        expect(standings.reduce((sum, standing) => sum + counts[standing], 0)).toBe(counts.items)
        expect(counts.notFound + counts.lost).toBe(review.lost.length)
        expect(review.entries.filter(({ isExtracted }) => isExtracted)).toHaveLength(second.length)
        for (const { place, isExtracted } of review.entries) expect(place !== null || !isExtracted).toBe(true)
      },
    ),
    { numRuns: 400 },
  )
})

test('on the same text and record every decision stays with its very item', () => {
  fc.assert(
    fc.property(textOf, seeds, choices, (text, first, chosen) => {
      const unique = [...new Map(itemsOf(text, first).map((item) => [`${item.start}-${item.end}`, item])).values()]
      const record = recordOf(text, { claims: unique })
      const { entries, lost } = reviewOf(record, linesOn(record, chosen))
      expect(lost).toEqual([])
      expect(entries).toHaveLength(unique.length)
      for (const entry of entries) {
        for (const { was } of entry.inForce) expect(was).toEqual(entry.item)
        if (entry.inForce.length > 0) expect(entry.finding).toBe('same')
      }
    }),
  )
})

test('text put in before or after moves decisions and loses none', () => {
  fc.assert(
    fc.property(
      textOf,
      seeds,
      fc.constantFrom('Updated.\n\n', '😀', 'A long new first paragraph. '),
      (text, first, put) => {
        const [item] = itemsOf(text, first)
        if (!item) return
        const before = recordOf(text, { claims: [item] })
        const now = `${put}${text}${put}`
        const start = (item.start as number) + put.length
        const moved = { ...item, start, end: (item.end as number) + put.length }
        const { entries, lost } = reviewOf(recordOf(now, { claims: [moved] }), [decide(before, 'claims', item)])
        expect(lost).toEqual([])
        expect(entries[0]).toMatchObject({ standing: 'accepted', finding: 'same', place: [moved.start, moved.end] })
      },
    ),
  )
})

test('a file cut off anywhere gives all its whole lines', () => {
  const record = recordOf('Two men died.', { claims: itemsOf('Two men died.', [0, 5]) })
  const lines = linesOn(
    record,
    [0, 1, 0].map((item) => ({ item, by: 'ab – 😀', decision: 'accept' as const })),
  )
  const file = lines.map(serializeDecision).join('')
  fc.assert(
    fc.property(fc.nat(file.length), (cut) => {
      const part = file.slice(0, cut)
      const { decisions, whole } = parseDecisions(part)
      const complete = part.split('\n').length - 1
      expect(decisions.length).toBeGreaterThanOrEqual(complete)
      expect(decisions).toEqual(lines.slice(0, decisions.length))
      expect(parseDecisions(part.slice(0, whole)).warnings).toEqual([])
    }),
  )
})
