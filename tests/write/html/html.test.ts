import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { extractArticle } from '../../../src/extract.js'
import type { Extraction } from '../../../src/link/extraction.js'
import { articleOf } from '../../../src/read/article.js'
import { kinds } from '../../../src/recognise/kinds.js'
import { htmlFolder, htmlStream } from '../../../src/write/html/html.js'
import { selectRecord } from '../../../src/write/select.js'
import { SAMPLE_TEXT, sampleRecord } from '../sample.js'
import { PLAIN, streamed } from '../written.js'
import { placesIn } from './read-page.js'

const pageOf = (record: Extraction, text: string): string => streamed(htmlStream, [{ record, text }]).toString()
const read = (text: string, id = 'a.txt'): { record: Extraction; text: string } => {
  const article = { ...articleOf(text, { published: { value: '2025-02-05', from: 'option' } }), id }
  return { record: extractArticle(article), text }
}

/** Every tag of a page but those of its script, its style sheet and its data. */
function tagsIn(page: string): readonly string[] {
  const bare = page.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, '')
  return bare.match(/<[a-z!/][^>]*>/gi) ?? []
}

test('the page shows the text as it is, and says of each paragraph where it stands', () => {
  const places = placesIn(pageOf(sampleRecord(), SAMPLE_TEXT), SAMPLE_TEXT)
  expect(places.length).toBe(4)
  for (const place of places) expect(SAMPLE_TEXT.slice(place.start, place.start + place.read.length)).toBe(place.read)
})

test('every item is listed once with a name, and marked in the text', () => {
  const record = sampleRecord()
  const { document } = parseHTML(pageOf(record, SAMPLE_TEXT))
  const { dates = [], places = [], organizations = [], people = [], casualties = [], claims = [] } = record
  for (const { id } of [...dates, ...places, ...organizations, ...people, ...casualties, ...claims]) {
    expect(document.querySelectorAll(`li#${id}.item`).length, id).toBe(1)
    expect(document.querySelector(`#l-${id}`)?.textContent?.length, id).toBeGreaterThan(5)
    expect(document.querySelector(`#m-${id}`), id).not.toBeNull()
    expect(document.querySelector(`mark[data-ids~="${id}"]`), id).not.toBeNull()
  }
  for (const link of document.querySelectorAll('a[href^="#"]')) {
    const target = link.getAttribute('href')?.slice(1) ?? ''
    expect(document.getElementById(target), target).not.toBeNull()
  }
})

test.each(kinds)('with nothing but %s every link still leads somewhere', (kind) => {
  const record = selectRecord(sampleRecord(), SAMPLE_TEXT, { only: [kind], offsets: 'codepoint' })
  const { document } = parseHTML(pageOf(record, SAMPLE_TEXT))
  for (const link of document.querySelectorAll('a[href^="#"]')) {
    const target = link.getAttribute('href')?.slice(1) ?? ''
    expect(document.getElementById(target), target).not.toBeNull()
  }
  expect(document.querySelectorAll('#facts .item').length).toBeGreaterThan(0)
})

test('ids are there once, and every description leads to words', () => {
  const { document } = parseHTML(pageOf(sampleRecord(), SAMPLE_TEXT))
  const ids = [...document.querySelectorAll('[id]')].map((element) => element.id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const mark of document.querySelectorAll('mark')) {
    expect(document.getElementById(mark.getAttribute('aria-describedby') ?? '')?.textContent).toMatch(/\w/)
  }
})

test('values are words', () => {
  const { record, text } = read(
    'Five people died on 3 May 2024, police said. It rained for 60 days. Later, in the past, it was dry. Every Friday he swims.',
  )
  const { document } = parseHTML(pageOf(record, text))
  const lists = document.querySelector('#facts')?.textContent ?? ''
  expect(lists).toContain('3 May 2024')
  expect(lists).toContain('60 days')
  expect(lists).not.toMatch(/PAST_REF|P60D|XXXX/)
})

test('a figure says who gives it, when and where, and what took its place', () => {
  const base = sampleRecord()
  const casualties = (base.casualties ?? []).map((figure) =>
    figure.id === 'c5' ? { ...figure, relation: { kind: 'updates', of: 'c2' } as const } : figure,
  )
  const { document } = parseHTML(pageOf({ ...base, casualties }, SAMPLE_TEXT))
  const said = (id: string): string => document.querySelector(`#${id} > dl`)?.textContent ?? ''
  expect(said('c2')).toContain('Who says soKenya Coast Guard (organization, named) · not quoted')
  expect(said('c2')).toContain('When4 March 2024')
  expect(said('c2')).toContain('WhereMombasa · KE')
  expect(said('c2')).toContain('Later given asup to 30 killed')
  expect(said('c5')).toContain('Takes the place ofat least 12 killed: people')
})

test('there is a map where more than two places are known, and none for two', () => {
  const record = sampleRecord()
  const copies = [1, 2, 3, 4].flatMap((n) =>
    (record.places ?? []).map((place) => ({
      ...place,
      id: `p${n}`,
      name: `Town ${n}`,
      lat: n === 4 ? null : place.lat,
    })),
  )
  const circles = (count: number) =>
    pageOf({ ...record, places: copies.slice(0, count) }, SAMPLE_TEXT).match(/<circle/g)?.length ?? 0
  expect([1, 2, 3, 4].map(circles)).toEqual([0, 0, 3, 3])
  expect(pageOf({ ...record, places: copies }, SAMPLE_TEXT)).toContain('Not found on the map: Town 4.')
})

test('nothing in the page but its own script can run, and nothing is fetched', () => {
  const page = pageOf(sampleRecord(), SAMPLE_TEXT)
  expect(page).toMatch(
    /http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;sha256-[^;]+&#39;; script-src &#39;sha256-[^;]+&#39;; img-src data:; base-uri &#39;none&#39;; form-action &#39;none&#39;"/,
  )
  for (const tag of tagsIn(page)) expect(tag).not.toMatch(/\s(?:on[a-z]+|style|src)\s*=/i)
  expect(page).not.toMatch(/innerHTML|insertAdjacentHTML|document\.write|\beval\(/)
})

const HOSTILE = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '<!--',
  '-->',
  '&lt;b&gt;',
  '" onmouseover="alert(1)',
  "' style='x",
  '<img src=x onerror=alert(1)>',
  '\u202e evil \u2066',
  '\u0000\u001b[2J\ud800',
  '</title></style></textarea>',
  '\u2028\u2029\ufeff\u200b',
]

test.each(HOSTILE)('a text, a title, an id and an address with %j stay text', (piece) => {
  const text = `Nine people ${piece} were killed in Oslo${piece} on Monday, the ${piece} police said.\n\n“${piece}” said Ana Ruiz.\n`
  const { record } = read(text)
  const named: Extraction = {
    ...record,
    document: { ...record.document, id: piece, url: `javascript:alert(1)//${piece}`, title: { text: piece } },
  }
  const page = pageOf(named, text)
  const { document } = parseHTML(page)
  const clean = tagsIn(pageOf(record, text)).length
  expect(tagsIn(page).length).toBeLessThanOrEqual(clean)
  expect([...document.querySelectorAll('script')].length).toBe(2)
  expect(document.querySelectorAll('img, a[href^="javascript"]').length).toBe(0)
  expect(/[\u0000\u001b\u202e\u2066\u2028\u2029\u200b\ufeff]/.test(page)).toBe(false)
  // What the script works on is the text as it was.
  const block = page.match(/<script type="application\/json" id="record">([\s\S]*?)<\/script>/)?.[1] ?? ''
  expect(JSON.parse(block).text).toBe(text)
})

test('whatever an article holds, its text can be read off the page', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '<b>',
      '&',
      '"',
      '\n',
      '\n\n',
      '\r\n',
      'Nine people died in Oslo, ',
      'he said. ',
      '😀',
      '\u202e',
      '\t',
    ),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const { record, text } = read(pieces.join(''))
      const places = placesIn(pageOf(record, text), text)
      for (const place of places) expect(text.slice(place.start, place.start + place.read.length)).toBe(place.read)
      const shown = places.reduce((sum, place) => sum + place.read.trim().length, 0)
      expect(shown).toBeGreaterThanOrEqual(text.replace(/\s/g, '').length)
    }),
    { numRuns: 60, seed: 7 },
  )
})

test('a page names its maker where it begins', () => {
  const page = pageOf(sampleRecord(), SAMPLE_TEXT)
  expect(page.slice(0, 1500)).toContain('<meta name="generator" content="copydesk 1.2.3">')
})

test('the time of making is shown where it is given only', () => {
  const record = sampleRecord()
  const one = [{ record, text: SAMPLE_TEXT }]
  expect(streamed(htmlStream, one).toString()).not.toContain('· made ')
  const timed = { ...PLAIN, generatedAt: '2025-02-06' }
  expect(streamed(htmlStream, one, timed).toString()).toContain('<time datetime="2025-02-06">2025-02-06</time>')
})

test('a folder has a page for each article and an index that leads to them', () => {
  const assembly = htmlFolder.open(PLAIN)
  const some = [
    read('Nine people died in Oslo.', 'x/1.txt'),
    read('Two died in Lima.', 'x/1.txt'),
    read('No.', 'ü <b>'),
  ]
  const files = some.flatMap(({ record, text }) => assembly.add(htmlFolder.part(record, text, PLAIN)))
  const [index] = assembly.end()
  expect(index?.path).toBe('index.html')
  const { document } = parseHTML(String(index?.content))
  const links = [...document.querySelectorAll('tbody a')].map((link) =>
    decodeURIComponent(link.getAttribute('href') ?? ''),
  )
  expect(links).toEqual(files.map(({ path }) => path))
  expect(new Set(links).size).toBe(3)
  expect(document.querySelector('tbody tr')?.getAttribute('data-words')).toContain('oslo')
  expect(document.querySelector('tbody tr')?.textContent).toContain('9 killed: people')
})
