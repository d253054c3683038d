import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { extractArticle } from '../../src/extract.js'
import { articleOf } from '../../src/read/article.js'
import { type Decision, parseDecisions, serializeDecision } from '../../src/review/decisions/index.js'
import { draw } from '../../src/review/screen/draw.js'
import { widthOf } from '../../src/review/screen/runs.js'
import type { ReviewArticle } from '../../src/review/session/article.js'
import { browse } from '../../src/review/session/mode.js'
import { firstOf, settle } from '../../src/review/session/move.js'
import { press } from '../../src/review/session/press.js'
import { reviewAt, type State } from '../../src/review/session/state.js'
import { sha256 } from './sample.js'

vi.setConfig({ testTimeout: 300_000 })

const HOSTILE =
  'Nine people\u001b[2J died in 👩‍🚒 Lund\u202e, police said\u202c.\n\n“دو نفر” said Mara Olt\u0007, 52. 漢字漢字漢字 were hurt.\n'
const WIRE = readFileSync(new URL('../../fixtures/articles/wire-brief.txt', import.meta.url), 'utf8')

const articles: readonly ReviewArticle[] = [WIRE, HOSTILE].map((text, i) => {
  const article = articleOf(text, { id: `a${i}.txt` })
  const record = extractArticle(article)
  return { id: article.id, sha256: sha256(article.text), text: article.text, record: () => record }
})

let clock = 0
const start = (layers: readonly string[]): State => {
  const state: State = {
    articles,
    decisions: articles.map(() => []),
    at: { article: 0, entry: null },
    mode: browse,
    layers: new Set(layers),
    filters: [],
    sort: 'document',
    message: '',
    done: [],
    search: '',
    scroll: 0,
    readOnly: new Map(),
    by: 'ab',
    tool: 'copydesk test',
    now: () => new Date(1_700_000_000_000 + ++clock).toISOString(),
  }
  return { ...state, at: firstOf(state, 0) }
}

const KEYS =
  'a x e n space u j k J K o + s m A X / f h ? q up down left right ctrl-left ctrl-right w b tab enter enter enter escape backspace delete y pagedown home end 7 Z paste:a\u001b[31mb'.split(
    ' ',
  )
const size = fc.record({ columns: fc.constantFrom(10, 20, 40, 80, 200), rows: fc.constantFrom(5, 8, 12, 24, 60) })
const LAYERS = [
  ['claims', 'casualties'],
  ['people', 'places'],
  ['organizations', 'dates'],
]

/** What is shown to have been decided, in both articles. */
const standingsIn = (state: State) =>
  articles.map((_, i) =>
    reviewAt(state, i).entries.map(({ layer, item, standing, corrected }) => [layer, item.id, standing, corrected]),
  )

test('whatever keys are pressed, the screen is whole and safe, and undoing all of it brings back the beginning', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...KEYS), { maxLength: 60 }),
      fc.constantFrom(...LAYERS),
      size,
      (keys, layers, at) => {
        let state = start(layers)
        const before = standingsIn(state)
        const written: Decision[] = []
        for (const key of keys) {
          const step = press(state, key)
          state = step.state.mode.name === 'browse' ? settle(step.state) : step.state
          written.push(...(step.lines ?? []).map(({ decision }) => decision))
          const { lines } = draw(state, at)
          expect(lines).toHaveLength(at.rows)
          for (const line of lines) {
            expect(widthOf(line)).toBeLessThanOrEqual(at.columns)
            for (const { text } of line) expect(text).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/)
          }
        }
        expect(parseDecisions(written.map(serializeDecision).join('')).warnings).toEqual([])
        state = { ...state, mode: browse }
        for (let left = state.done.length; left > 0; left--) state = press(state, 'u').state
        expect(standingsIn(state)).toEqual(before)
      },
    ),
    { numRuns: 150 },
  )
})

test('what is in the file is what the screen shows, also when it is read anew', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...KEYS), { maxLength: 40 }), fc.constantFrom(...LAYERS), (keys, layers) => {
      let state = start(layers)
      const files: Decision[][] = articles.map(() => [])
      for (const key of keys) {
        const step = press(state, key)
        state = step.state
        for (const { article, decision } of step.lines ?? []) files[article]?.push(decision)
      }
      const read = files.map((lines) => parseDecisions(lines.map(serializeDecision).join('')).decisions)
      expect(standingsIn({ ...state, decisions: read })).toEqual(standingsIn(state))
    }),
    { numRuns: 80 },
  )
})
