import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import type { Comparison } from '../../src/compare/schema.js'
import { comparisonPage } from '../../src/compare/write/html/page.js'
import { find, SAMPLE_TEXT, sampleRecord } from '../write/sample.js'
import { PLAIN } from '../write/written.js'

const articles = [1, 2].map(() => ({ record: sampleRecord(), text: SAMPLE_TEXT }))
const exactly = (n: number) => ({ min: n, max: n, approximate: false, vague: false })
const telling = (article: number, asOf: string, voice: string | null) => ({
  article,
  item: 'c3',
  ...find(SAMPLE_TEXT, '12 bodies'),
  asOf,
  voice,
  superseded: false,
})

function comparison(voice = 'the police'): Comparison {
  const listed = (id: string, title: string) => ({ id, title, publishedAt: '2024-03-04', sha256: '0'.repeat(64) })
  const saying = { article: 1, item: 'q1', ...find(SAMPLE_TEXT, '12 bodies'), voice }
  return {
    schemaVersion: '1.1',
    articles: [listed('a.txt', 'Ferry sinks'), listed('b.txt', voice)],
    events: [
      {
        id: 'v1',
        type: 'accident',
        text: 'ferry sank',
        date: { from: '2024-03-04', to: '2024-03-04' },
        place: { name: 'Mombasa', country: 'KE' },
        articles: [
          { article: 0, event: 'e1', own: true },
          { article: 1, event: 'e1', own: false },
        ],
        tolls: [
          {
            outcome: 'killed',
            undividedWith: [],
            among: null,
            steps: [
              { count: exactly(12), status: 'actual', tellings: [telling(0, '2024-03-04', voice)] },
              { count: exactly(15), status: 'actual', tellings: [telling(1, '2024-03-04', 'the hospital')] },
              { count: exactly(27), status: 'actual', tellings: [telling(1, '2024-03-06', null)] },
            ],
            differences: [
              { kind: 'contradiction', from: 0, to: 1 },
              { kind: 'update', from: 1, to: 2 },
            ],
          },
        ],
        sharedClaims: [{ sayings: [saying, { ...saying, article: 0 }], voices: 1 }],
        numberClashes: [],
      },
    ],
    withoutEvent: [],
  }
}

test('each number stands with its day, its voice, its article and its words', () => {
  const { document } = parseHTML(comparisonPage(comparison(), articles, PLAIN))
  const rows = [...document.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent ?? ''),
  )
  expect(rows.map((row) => row.slice(0, 4))).toEqual([
    ['12', '4 March 2024', 'the police', '[1]'],
    ['15', '4 March 2024', 'the hospital', '[2]'],
    ['27', '6 March 2024', 'no source given', '[2]'],
  ])
  expect(rows[0]?.[4]).toMatch(/^….*“We have found 12 bodies,” its commander José Mwangi.*…$/)
})

test('contradictions and updates are told apart, and the way of the toll is drawn', () => {
  const { document } = parseHTML(comparisonPage(comparison(), articles, PLAIN))
  const said = [...document.querySelectorAll('section section > ul > li')].map(({ textContent }) => textContent)
  expect(said.slice(0, 2)).toEqual(['Contradiction: 12 against 15', '27 takes the place of 15'])
  expect(document.querySelectorAll('.chart circle').length).toBe(3)
})

test('links lead somewhere, nothing can run, and a hostile name stays text', () => {
  const page = comparisonPage(comparison('<img src=x onerror=alert(1)>\u202e'), articles, PLAIN)
  const { document } = parseHTML(page)
  for (const link of document.querySelectorAll('a[href^="#"]')) {
    expect(document.getElementById(link.getAttribute('href')?.slice(1) ?? '')).not.toBeNull()
  }
  expect(page).toContain('script-src &#39;none&#39;')
  expect(document.querySelectorAll('img, script').length).toBe(0)
  expect(page).not.toContain('\u202e')
})
