import { expect, test } from 'vitest'
import { extractArticle } from '../../src/extract.js'
import { articleOf } from '../../src/read/article.js'
import { bratFolder } from '../../src/write/brat/brat.js'
import { citronStream } from '../../src/write/citron/citron.js'
import { claimReviewStream } from '../../src/write/claimreview/claimreview.js'
import { gkgStream } from '../../src/write/gkg/gkg.js'
import { webAnnotationStream } from '../../src/write/webannotation/webannotation.js'
import { bytesOf, PLAIN, type Read, streamed } from './written.js'

// Emoji before the facts: code points and code units part ways there. A claim runs over a line end.
const TEXT =
  '🚢🚢 Ferry sinks off Oslo\n\nTwo people died in Oslo on 4 May 2024 and the harbour was\nclosed, the mayor, Kari Moen, said. "We 😢 are shocked," Moen added.\n\nPolice said <b>nobody</b> else was hurt; "it is over", officer Jon Lie said.\n'

const article = {
  ...articleOf(TEXT, { published: { value: '2024-05-06', from: 'option' } }),
  id: 'oslo.txt',
  url: 'https://example.org/oslo',
}
const read: Read = { record: extractArticle(article), text: TEXT }
/** As Python counts. */
const points = Array.from(TEXT)
const pointSlice = (start: number, end: number): string => points.slice(start, end).join('')

test('both selectors of every Web Annotation find the same words', () => {
  const page = JSON.parse(streamed(webAnnotationStream, [read]).toString())
  expect(page['@context']).toBe('http://www.w3.org/ns/anno.jsonld')
  expect(page.type).toBe('AnnotationPage')
  expect(page.items.length).toBeGreaterThan(6)
  for (const { id, type, target, body } of page.items) {
    expect(id).toMatch(/^urn:sha256:[0-9a-f]{64}:[a-z]\d+$/)
    expect(type).toBe('Annotation')
    expect(body[0].purpose).toBe('tagging')
    for (const { source, selector } of target) {
      const [position, quote] = selector
      expect(source).toBe('https://example.org/oslo')
      expect(pointSlice(position.start, position.end)).toBe(quote.exact)
      expect(TEXT).toContain(quote.prefix + quote.exact + quote.suffix)
    }
  }
})

test('brat gets each span as its text has it, and nothing refers to what is not there', () => {
  const assembly = bratFolder.open(PLAIN)
  const files = [...assembly.begin(), ...assembly.add(bratFolder.part(read.record, TEXT, PLAIN)), ...assembly.end()]
  const contentOf = (path: string) => bytesOf(files.find((file) => file.path === path)?.content ?? '').toString()
  expect(files.map(({ path }) => path).sort()).toEqual(['annotation.conf', 'oslo.txt.ann', 'oslo.txt.txt'])
  expect(contentOf('oslo.txt.txt')).toBe(TEXT)

  const lines = contentOf('oslo.txt.ann').trimEnd().split('\n')
  const marks = new Map<string, string>()
  const configured = contentOf('annotation.conf').split('\n')
  for (const line of lines.filter((candidate) => candidate.startsWith('T'))) {
    const [id = '', where = '', words] = line.split('\t')
    const [type = '', ...rest] = where.split(' ')
    const pieces = rest
      .join(' ')
      .split(';')
      .map((piece) => piece.split(' ').map(Number))
    expect(pieces.map(([start, end]) => pointSlice(start as number, end as number)).join(' ')).toBe(words)
    expect(configured).toContain(type)
    marks.set(id, type)
  }
  for (const line of lines.filter((candidate) => candidate.startsWith('R'))) {
    const [, name = '', one = '', other = ''] = line.match(/^R\d+\t(\S+) Arg1:(T\d+) Arg2:(T\d+)$/) ?? []
    expect(configured).toContain(`${name}\tArg1:${marks.get(one)}, Arg2:${marks.get(other)}`)
  }
  expect(lines.some((line) => line.includes('\tplace Arg1:'))).toBe(true)
  expect(lines.every((line) => /^(?:T\d+|R\d+|#\d+)\t/.test(line))).toBe(true)
})

test('citron gets cue, source and content of each claim, counted as Python counts', () => {
  const [line = ''] = streamed(citronStream, [read]).toString().trimEnd().split('\n')
  const { text, quotes } = JSON.parse(line)
  expect(text).toBe(TEXT)
  expect(quotes.length).toBeGreaterThan(2)
  for (const { cue, sources, contents, coreferences } of quotes) {
    for (const span of [cue, ...sources, ...contents, ...coreferences]) {
      expect(pointSlice(span.start, span.end)).toBe(span.text)
    }
    expect(sources.length * contents.length).toBeGreaterThan(0)
  }
  const short = quotes.find(({ sources }: { sources: { text: string }[] }) => sources[0]?.text === 'Moen')
  expect(short?.coreferences[0]?.text.replace(/\s+/, ' ')).toBe('Kari Moen')
})

test('a draft of ClaimReview has what schema.org asks of it but the verdict', () => {
  const { '@context': context, '@graph': drafts } = JSON.parse(streamed(claimReviewStream, [read]).toString())
  expect(context).toBe('https://schema.org')
  expect(drafts.length).toBeGreaterThan(2)
  for (const draft of drafts) {
    expect(draft['@type']).toBe('ClaimReview')
    expect(draft.creativeWorkStatus).toBe('Draft')
    expect(draft).not.toHaveProperty('reviewRating')
    expect(draft).not.toHaveProperty('url')
    expect(draft.claimReviewed).toMatch(/\S/)
    expect(draft.itemReviewed).toMatchObject({
      '@type': 'Claim',
      author: { name: expect.stringMatching(/\S/) },
      datePublished: '2024-05-06',
      appearance: { url: 'https://example.org/oslo' },
    })
  }
})

test('of reviewed claims only those accepted become drafts', () => {
  const [first, ...others] = read.record.claims ?? []
  const reviewed = [
    { ...first, review: { decision: 'accept' } },
    ...others.map((claim) => ({ ...claim, review: { decision: 'reject' } })),
  ] as unknown as NonNullable<typeof read.record.claims>
  const written = streamed(claimReviewStream, [{ ...read, record: { ...read.record, claims: reviewed } }]).toString()
  expect(JSON.parse(written)['@graph']).toHaveLength(1)
})

test('the graph of GDELT has 27 columns, and its quotations and counts stand where it says', () => {
  const columns = streamed(gkgStream, [read]).toString().replace(/\n$/, '').split('\t')
  expect(columns).toHaveLength(27)
  expect(columns[1]).toBe('20240506000000')
  expect(columns[4]).toBe('https://example.org/oslo')
  const [type, number, object, , place, country] = (columns[6] ?? '').split(';')[0]?.split('#') ?? []
  expect([type, number, object, place, country]).toEqual(['KILL', '2', 'people', 'Oslo', 'NO'])
  for (const quotation of (columns[22] ?? '').split('#')) {
    const [offset, length, , words = ''] = quotation.split('|')
    const written = TEXT.slice(Number(offset), Number(offset) + Number(length))
    expect(written.slice(0, 5)).toBe(words.slice(0, 5))
  }
})
