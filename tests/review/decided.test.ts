import { expect, test, vi } from 'vitest'
import { extractArticle } from '../../src/extract.js'
import { articleOf } from '../../src/read/article.js'
import { decidedRecord } from '../../src/review/decided/decided.js'
import { type Decision, type Fields, type Item, parseDecisions, reviewOf } from '../../src/review/decisions/index.js'
import { reviewable } from '../../src/review/session/article.js'
import { referenceTo } from '../../src/review/session/lookup.js'
import { decide, type Said } from './sample.js'

vi.setConfig({ testTimeout: 300_000 })

const TEXT =
  'Mara Olt said that the pier was closed. Anders Hale said that it leaked.\n\n' +
  'Hale denied that 14 people had died in Tarn. Olt told reporters that three sailors were missing.\n'
const record = extractArticle(articleOf(TEXT, { id: 'a.txt' }))
const given = reviewable(record, TEXT)
const itemsOf = (layer: string): readonly Item[] => given.layers.get(layer) ?? []
const person = (name: string): Item => itemsOf('people').find((item) => item.name === name) as Item

const on = (layer: string, item: Item, said: Said): Decision => decide(given, layer, item, said)
const decided = (...lines: readonly Decision[]) => decidedRecord(record, reviewOf(given, lines))
const people = (of: ReturnType<typeof decided>) =>
  (of.people ?? []) as readonly (Item & { readonly mentions: readonly Fields[] })[]

test('the article has what the tests are about', () => {
  expect(itemsOf('people').map(({ name }) => name)).toEqual(['Mara Olt', 'Anders Hale'])
  expect(itemsOf('claims').map(({ source }) => (source as Fields).entity)).toEqual(['n1', 'n2', 'n2', 'n1'])
})

test('of two people joined, one has all mentions, and whatever pointed to the other points to that one', () => {
  const into = referenceTo({ layer: 'people', item: person('Mara Olt') })
  const joined = decided(on('people', person('Anders Hale'), { decision: 'merge', value: { into } }))
  expect(people(joined).map(({ id, mentions }) => [id, mentions.map(({ text }) => text)])).toEqual([
    ['n1', ['Mara Olt', 'Anders Hale', 'Hale', 'Olt']],
  ])
  expect(joined.claims?.map(({ source }) => source?.entity)).toEqual(['n1', 'n1', 'n1', 'n1'])
})

test('mentions split off are another person, who says what was said by those words', () => {
  const mentions = (person('Anders Hale').mentions as readonly Fields[]).slice(1)
  const split = decided(
    on('people', person('Anders Hale'), { decision: 'split', value: { mentions, name: 'Jon Hale' } }),
  )
  expect(people(split).map(({ id, name }) => [id, name])).toEqual([
    ['n1', 'Mara Olt'],
    ['n2', 'Anders Hale'],
    ['n3', 'Jon Hale'],
  ])
  expect(split.claims?.map(({ source }) => source?.entity)).toEqual(['n1', 'n2', 'n3', 'n1'])
})

test('nothing refers to what was rejected', () => {
  const without = decided(
    on('people', person('Anders Hale'), { decision: 'reject' }),
    on('casualties', itemsOf('casualties')[0] as Item, { decision: 'reject' }),
  )
  expect(without.claims?.map(({ source }) => source?.entity)).toEqual(['n1', null, null, 'n1'])
  expect(without.claims?.flatMap(({ casualties }) => casualties)).toEqual(['c2'])
  expect(people(without)[1]?.review).toMatchObject({ decision: 'reject', by: 'ab' })
})

test('another source is chosen by its words, and stands in the export by its id', () => {
  const entity = referenceTo({ layer: 'people', item: person('Mara Olt') })
  const [, claim] = itemsOf('claims') as [Item, Item]
  const corrected = decided(on('claims', claim, { decision: 'edit', value: { source: { entity } } }))
  expect(corrected.claims?.[1]).toMatchObject({
    source: { entity: 'n1', type: 'person' },
    review: { decision: 'edit', was: { source: { entity: 'n2' } } },
  })
})

test('what the program no longer finds is exported where it was accepted, with the next id', () => {
  const gone: Item = {
    ...(itemsOf('casualties')[1] as Item),
    id: 'c7',
    start: TEXT.indexOf('reporters'),
    end: TEXT.indexOf('reporters') + 9,
    text: 'reporters',
    victims: null,
    event: null,
  }
  const kept = decided(on('casualties', gone, { decision: 'accept' }))
  expect(kept.casualties?.map(({ id, text }) => [id, text])).toEqual([
    ['c1', '14 people'],
    ['c3', 'reporters'],
    ['c2', 'three sailors'],
  ])
  expect(kept.review.counts).toMatchObject({ notFound: 1, lost: 0 })
  expect(kept.review.lost).toMatchObject([{ layer: 'casualties', found: 'notFound', decision: 'accept' }])
  const dropped = decided(on('casualties', gone, { decision: 'reject' }))
  expect(dropped.casualties).toHaveLength(2)
})

test('two people who are each to be the other stay apart', () => {
  const [olt, hale] = [person('Mara Olt'), person('Anders Hale')]
  const ring = decided(
    on('people', olt, { decision: 'merge', value: { into: referenceTo({ layer: 'people', item: hale }) } }),
    on('people', hale, { decision: 'merge', value: { into: referenceTo({ layer: 'people', item: olt }) } }),
  )
  expect(people(ring).map(({ id }) => id)).toEqual(['n1', 'n2'])
  expect(parseDecisions('').decisions).toEqual([])
})
