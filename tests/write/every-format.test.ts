import { parse } from 'csv-parse/sync'
import jsonld, { type JsonLdDocument, type Options } from 'jsonld'
import { parseHTML } from 'linkedom'
import { marked } from 'marked'
import initSqlJs from 'sql.js'
import { describe, expect, test, vi } from 'vitest'
import { type Extraction, extractionSchema } from '../../src/link/extraction.js'
import { kinds } from '../../src/recognise/kinds.js'
import { formats } from '../../src/write/formats.js'
import { serialize } from '../../src/write/json/serialize.js'
import { selectRecord } from '../../src/write/select.js'
import { tableColumns } from '../../src/write/tables/table.js'
import { terminalSafe } from '../../src/write/terminal-safe.js'
import { placesIn } from './html/read-page.js'
import { ANNOTATION_CONTEXT } from './readers/anno-context.js'
import { everyArticle } from './readers/articles.js'
import { bytesOf, everythingWritten, PLAIN, type Read, streamed } from './written.js'

const formatOf = (name: string) => formats.find((format) => format.name === name) as (typeof formats)[number]

async function bytesIn(name: string, read: readonly Read[]): Promise<Buffer> {
  const { stream } = await formatOf(name).load()
  if (!stream) throw new Error(`${name} writes into no stream`)
  return streamed(stream, read)
}
const textIn = async (name: string, read: readonly Read[]): Promise<string> => (await bytesIn(name, read)).toString()

const articles = everyArticle.map(([title, read]) => ({ title, read }))
const all = everyArticle.map(([, read]) => read)
const itemsOf = ({ record }: Read) =>
  kinds.flatMap((kind) => (record[kind] ?? []).map((item) => ({ kind, item: item as { readonly id: string } })))
/** As Python counts. */
const pointSlice = (text: string, start: number, end: number): string => Array.from(text).slice(start, end).join('')

const isText = ({ media }: { readonly media: string }): boolean => media !== 'application/vnd.sqlite3'

test.each(formats.filter(isText))(
  '$name is UTF-8 with line feeds only, ends in one, and obeys nothing',
  async (format) => {
    for (const read of all) {
      for (const { path, content } of await everythingWritten(format, [read])) {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(bytesOf(content))
        // The text itself is what offsets count in.
        if (path.endsWith('.txt')) continue
        expect(text.startsWith('\ufeff'), format.name).toBe(false)
        if (text !== '' && format.name !== 'brat') expect(text, format.name).toMatch(/[^\n]\n$/)
        if (format.name !== 'csv' && format.name !== 'brat')
          expect(text.match(/(?![\t\n])\p{Cc}/gu), format.name).toBe(null)
      }
    }
  },
)

describe.each(articles)('$title', ({ read }) => {
  const { record, text } = read

  test('json and jsonl give the record, the latter on one line for any reader of lines', async () => {
    const {
      articles: [one],
    } = JSON.parse(await textIn('json', [read]))
    expect(one).toEqual(JSON.parse(JSON.stringify(record)))
    const written = await textIn('jsonl', [read])
    expect(written.trimEnd().split(/[\n\r\u0085\u2028\u2029\u000b\u000c]/u)).toHaveLength(1)
    expect(JSON.parse(written)).toEqual(one)
  })

  test('text shows nothing that a terminal obeys', async () => {
    for (const line of (await textIn('text', [read])).split('\n')) expect(line).toBe(terminalSafe(line))
  })

  test('csv has a row an item, each as long as the head, and no formula', async () => {
    const rows: string[][] = parse(await bytesIn('csv', [read]))
    const [head = [], ...body] = rows
    expect(head).toEqual(tableColumns(kinds).map(({ name }) => name))
    const at = (name: string) => head.indexOf(name)
    expect(body.map((row) => row[at('id')])).toEqual(itemsOf(read).map(({ item }) => item.id))
    for (const row of body) {
      expect(row).toHaveLength(head.length)
      for (const cell of row)
        expect(/^[=+\-@\t\r＝＋－＠]/.test(cell) && !/^-?\d+(?:\.\d+)?$/.test(cell), cell).toBe(false)
    }
  })

  test('sqlite holds every item, whole', async () => {
    const sql = await initSqlJs()
    const database = new sql.Database(await bytesIn('sqlite', [read]))
    for (const kind of kinds) {
      const found = database.exec(`SELECT id FROM fact_${kind} ORDER BY rowid`)[0]?.values.flat() ?? []
      expect(found).toEqual(
        itemsOf(read)
          .filter((each) => each.kind === kind)
          .map(({ item }) => item.id),
      )
    }
    expect(database.exec('SELECT id, text FROM articles')[0]?.values).toEqual([[record.document.id, text]])
    expect(database.exec('PRAGMA integrity_check')[0]?.values).toEqual([['ok']])
  })

  test('markdown makes tables and nothing else', async () => {
    const page = marked.parse(await textIn('markdown', [read]), { async: false, gfm: true })
    const elements = new Set([...page.matchAll(/<([a-z0-9]+)/g)].map(([, name]) => name as string))
    const plain = ['blockquote', 'h1', 'h2', 'hr', 'p', 'strong', 'table', 'tbody', 'td', 'th', 'thead', 'tr']
    expect([...elements].filter((name) => !plain.includes(name))).toEqual([])
    expect([...page.matchAll(/<strong>(.*?)<\/strong>/g)].filter(([, words]) => words !== 'Note:')).toEqual([])
    for (const [, row = ''] of page.matchAll(/<tr>([\s\S]*?)<\/tr>/g))
      expect(row.match(/<t[dh]/g)?.length).toBeGreaterThan(1)
  })

  test('html runs no script but its own and shows the text', async () => {
    const page = await textIn('html', [read])
    const shown = placesIn(page, text)
    expect(shown.length).toBeGreaterThan(1)
    for (const { start, read: words } of shown) expect(text.slice(start, start + words.length)).toBe(words)
    // But for blank lines, nothing of the article's own text is left out.
    for (const [start = 0, end = 0] of record.document.sentences)
      expect(
        shown.some((place) => place.start <= start && end <= place.start + place.read.length),
        text.slice(start, end),
      ).toBe(true)
    const { document } = parseHTML(page)
    expect(
      [...document.querySelectorAll('script')].filter((script) => /alert\(1\)\s*$/.test(script.textContent)),
    ).toEqual([])
    expect(
      document.querySelectorAll('img, iframe, object, embed, form[action], [onerror], [onmouseover]'),
    ).toHaveLength(0)
    for (const link of document.querySelectorAll('a[href]'))
      expect(link.getAttribute('href')).toMatch(/^(?:#|https?:|mailto:)/)
  })

  test('every Web Annotation means something in its context, and both selectors find the same words', async () => {
    const page = JSON.parse(await textIn('webannotation', [read]))
    const documentLoader: Options.DocLoader['documentLoader'] = async (url) => {
      if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`asks for ${url}`)
      return { documentUrl: url, document: ANNOTATION_CONTEXT } as never
    }
    // In safe mode a term without a meaning, or a relative address, is an error.
    const [expanded] = await jsonld.expand(page as JsonLdDocument, { documentLoader, safe: true } as Options.Expand)
    const [list] = (expanded?.['http://www.w3.org/ns/activitystreams#items'] ?? []) as { '@list'?: unknown[] }[]
    expect(list?.['@list']).toHaveLength(itemsOf(read).length)
    const ids = page.items.map(({ id }: { id: string }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { target } of page.items) {
      for (const {
        selector: [position, quote],
      } of target) {
        expect(pointSlice(text, position.start, position.end)).toBe(quote.exact)
        expect(text).toContain(quote.prefix + quote.exact + quote.suffix)
      }
    }
  })

  test('brat reads its spans off the text', async () => {
    const files = await everythingWritten(formatOf('brat'), [read])
    const contentOf = (ending: string) =>
      bytesOf(files.find(({ path }) => path.endsWith(ending))?.content ?? '').toString()
    const written = contentOf('.txt')
    expect(written).toBe(text)
    const configured = new Set(contentOf('annotation.conf').match(/[\w-]+/g))
    const lines = contentOf('.ann').split('\n').slice(0, -1)
    expect(lines.filter((line) => line.startsWith('T')).length).toBeGreaterThanOrEqual(itemsOf(read).length)
    for (const line of lines) {
      expect(line).toMatch(
        /^(?:T\d+\t[\w-]+ \d+ \d+(?:;\d+ \d+)*\t[^\t\n\r]+|R\d+\t[\w-]+ Arg1:T\d+ Arg2:T\d+|#\d+\tAnnotatorNotes [TR]\d+\t[^\t\n\r]+)$/,
      )
      const [, where = '', words = ''] = line.split('\t')
      if (!line.startsWith('T')) continue
      const [type = '', ...rest] = where.split(' ')
      expect(configured.has(type), type).toBe(true)
      const pieces = rest
        .join(' ')
        .split(';')
        .map((piece) => piece.split(' ').map(Number))
      expect(pieces.map(([start, end]) => pointSlice(written, start as number, end as number)).join(' ')).toBe(words)
    }
  })

  test('citron reads its spans off the text', async () => {
    const { text: written, quotes } = JSON.parse(await textIn('citron', [read]))
    expect(written).toBe(text)
    const quoted = (record.claims ?? []).filter(({ cue, source }) => cue && source)
    expect(quoted.length).toBeGreaterThan(0)
    expect(quotes.map(({ id }: { id: string }) => id)).toEqual(quoted.map(({ id }) => id))
    for (const { cue, sources, contents, coreferences } of quotes) {
      for (const span of [cue, ...sources, ...contents, ...coreferences]) {
        expect(pointSlice(text, span.start, span.end)).toBe(span.text)
      }
    }
  })

  test('a draft of ClaimReview has all that schema.org wants, but the verdict and the address of a review', async () => {
    const { '@context': context, '@graph': drafts } = JSON.parse(await textIn('claimreview', [read]))
    expect(context).toBe('https://schema.org')
    const reviewed = (record.claims ?? []).map((claim) => (claim as { review?: { decision: string } }).review?.decision)
    const wanted = (record.claims ?? []).filter(
      ({ source }, i) =>
        source && (reviewed[i] === undefined || ['accept', 'add', 'edit'].includes(reviewed[i] as string)),
    )
    expect(drafts).toHaveLength(wanted.length)
    for (const draft of drafts) {
      expect(draft).toMatchObject({
        '@type': 'ClaimReview',
        creativeWorkStatus: 'Draft',
        claimReviewed: expect.stringMatching(/\S/),
      })
      expect(draft).not.toHaveProperty('reviewRating')
      expect(draft).not.toHaveProperty('url')
      expect(draft.itemReviewed.author).toMatchObject({
        '@type': expect.stringMatching(/^(?:Person|Organization)$/),
        name: expect.stringMatching(/\S/),
      })
      expect(draft.description !== undefined).toBe(Array.from(draft.claimReviewed).length > 75)
      const { appearance } = draft.itemReviewed
      expect(appearance.url ?? appearance.identifier).toMatch(/\S/)
      if (appearance.url) expect(appearance.url).toMatch(/^https?:/)
    }
  })

  test('gkg has its 27 columns on one line', async () => {
    const written = await textIn('gkg', [read])
    expect(written.split('\n')).toHaveLength(2)
    expect(written.replace(/\n$/, '').split('\t')).toHaveLength(27)
  })
})

test.each(formats)('records that were saved are, as $name, byte for byte what was printed directly', async (format) => {
  const plain = everyArticle.slice(-4).map(([, read]) => read)
  const saved = plain.map(({ record, text }): Read => {
    const saved = savedRecord(serialize(selectRecord(record, text, { includeText: true })))
    return { ...saved, record: selectRecord(saved.record, saved.text) }
  })
  expect(await everythingWritten(format, saved)).toEqual(await everythingWritten(format, plain))
})

/** A record as `convert` reads it from a line. */
function savedRecord(line: string): Read {
  const record = JSON.parse(line) as Extraction
  expect(extractionSchema().safeParse(record).error).toBeUndefined()
  return { record, text: record.document.text ?? '' }
}

test('a table has the columns that a review hands on', async () => {
  const [, read] = everyArticle.find(
    ([title]) => title === 'an article that was reviewed',
  ) as (typeof everyArticle)[number]
  const rows: Record<string, string>[] = parse(await bytesIn('csv', [read]), { columns: true })
  for (const name of [
    'article',
    'title',
    'published',
    'layer',
    'text',
    'start',
    'end',
    'source',
    'source_type',
    'content',
    'cue',
    'hedges',
  ])
    expect(rows[0]).toHaveProperty(name)
  for (const name of [
    'count_min',
    'count_max',
    'outcome',
    'place_text',
    'place_lat',
    'place_lon',
    'date_value',
    'confidence',
  ])
    expect(rows[0]).toHaveProperty(name)
  expect(new Set(rows.map(({ decision }) => decision))).toEqual(new Set(['accept', 'edit', 'reject', 'add', 'later']))
  expect(rows.every(({ reviewer, note }) => reviewer?.startsWith("'=ab") && note)).toBe(true)
})

test.each(formats.filter(({ stream }) => stream !== 'single' && stream !== 'never'))(
  '$name of all the articles is the same each time',
  async ({ name }) => {
    expect((await bytesIn(name, all)).equals(await bytesIn(name, all))).toBe(true)
  },
)

test('nothing of a run, a day or a machine stands in what is written', async () => {
  const writtenOn = async (day: string, format: (typeof formats)[number]) => {
    vi.useFakeTimers({ now: Date.parse(day), toFake: ['Date'] })
    try {
      return await everythingWritten(format, all.slice(0, 2))
    } finally {
      vi.useRealTimers()
    }
  }
  for (const format of formats) {
    const written = await writtenOn('1999-07-13T01:02:03Z', format)
    expect(written.length, format.name).toBeGreaterThan(0)
    for (const { content } of written) {
      const text = bytesOf(content).toString('latin1')
      expect(text.includes(process.cwd()), format.name).toBe(false)
      expect(text, format.name).not.toMatch(/1999-07-13|01:02:03/)
    }
    expect(await writtenOn('2031-11-30T22:58:59Z', format), format.name).toEqual(written)
  }
  expect(PLAIN.generatedAt).toBeNull()
})
