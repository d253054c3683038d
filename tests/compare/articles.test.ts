import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { ComparedArticle } from '../../src/compare/article.js'
import { compare } from '../../src/compare/compare.js'
import { type ComparedEvent, type Comparison, comparisonSchema } from '../../src/compare/schema.js'
import { comparisonText } from '../../src/compare/write/text.js'
import { extractArticle } from '../../src/extract.js'
import { articleOf } from '../../src/read/article.js'

const folder = new URL('../../fixtures/compare/', import.meta.url)
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()

const read = (name: string): ComparedArticle => {
  const text = readFileSync(new URL(name, folder), 'utf8')
  return { record: extractArticle({ ...articleOf(text), id: name }), text }
}

/** The articles that are about an event, by the last letters of their names: "basilan-1". */
const about = ({ articles }: ComparedEvent, { articles: all }: Comparison): readonly string[] =>
  articles.filter(({ own }) => own).map(({ article }) => all[article]?.id.slice(6, -4) ?? '')

/** "contradiction 11 14": how the numbers of an outcome stand to each other. */
function differences({ tolls }: ComparedEvent, outcome: string): readonly string[] {
  return tolls
    .filter((toll) => toll.outcome === outcome && toll.among === null)
    .flatMap(({ steps, differences: found }) =>
      found.map(({ kind, from, to }) => {
        const numbers = [from, to].map((i) => steps[i]?.count.min ?? steps[i]?.count.max ?? 0)
        return `${kind} ${numbers.sort((a, b) => a - b).join(' ')}`
      }),
    )
}

describe('six articles about two ferries', () => {
  let articles: readonly ComparedArticle[]
  let comparison: Comparison
  let basilan: ComparedEvent
  let mwanza: ComparedEvent

  beforeAll(() => {
    articles = names.map(read)
    comparison = compare(articles)
    const eventOf = (name: string) =>
      comparison.events.find((event) => about(event, comparison).includes(name)) as ComparedEvent
    basilan = eventOf('basilan-1')
    mwanza = eventOf('mwanza-1')
  })

  test('are told apart', () => {
    expect(about(basilan, comparison)).toEqual(['basilan-1', 'basilan-2', 'basilan-3'])
    expect(about(mwanza, comparison)).toEqual(['mwanza-1', 'mwanza-2', 'mwanza-3'])
  })

  test('one looks back at the other, and another at a third of years ago', () => {
    expect(mwanza.articles.filter(({ own }) => !own).map(({ article }) => names[article])).toEqual([
      'ferry-basilan-3.txt',
    ])
    expect(comparison.events.slice(2).map((event) => event.tolls.map(({ steps }) => steps[0]?.count.min))).toEqual([
      [228],
    ])
  })

  test('what contradicts is shown, and no update is called a contradiction', () => {
    expect(differences(basilan, 'killed')).toContain('contradiction 11 14')
    expect(differences(basilan, 'killed')).toContain('update 8 11')
    expect(differences(mwanza, 'killed')).toContain('contradiction 12 15')
    expect(differences(mwanza, 'killed').some((words) => words === 'update 15 27' || words === 'update 12 27')).toBe(
      true,
    )
    expect(differences(mwanza, 'killed').filter((words) => words.startsWith('contradiction'))).toEqual([
      'contradiction 12 15',
    ])
    expect(differences(basilan, 'missing').filter((words) => !words.startsWith('update'))).toEqual([])
  })

  test('one number is told once, with all who give it', () => {
    const injured = basilan.tolls.filter(({ outcome }) => outcome === 'injured')
    expect(injured.map(({ steps }) => steps.map(({ count }) => count.min))).toEqual([[23]])
    expect(injured[0]?.steps[0]?.tellings.map(({ article }) => article)).toEqual([0, 1, 2])
  })

  test('other numbers on which voices differ are shown', () => {
    const passengers = basilan.numberClashes.find(({ unit }) => unit === 'passengers')
    expect(passengers?.numbers.map(({ number }) => number).sort()).toEqual([205, 212])
  })

  test('what several say is told once', () => {
    expect(mwanza.sharedClaims.some(({ sayings }) => sayings.every(({ text }) => text.includes('80 passengers')))).toBe(
      true,
    )
  })

  test('every word quoted stands where it is said to', () => {
    const placed = comparison.events.flatMap(({ tolls, sharedClaims, numberClashes }) => [
      ...tolls.flatMap(({ steps }) => steps.flatMap(({ tellings }) => tellings)),
      ...sharedClaims.flatMap(({ sayings }) => sayings),
      ...numberClashes.flatMap(({ numbers }) => numbers.flatMap(({ sayings }) => sayings)),
    ])
    expect(placed.length).toBeGreaterThan(15)
    for (const { article, start, end, text } of placed) expect(articles[article]?.text.slice(start, end)).toBe(text)
  })

  test('the value is what its schema says', () => {
    expect(comparisonSchema().safeParse(JSON.parse(JSON.stringify(comparison))).error).toBeUndefined()
  })

  test('the order of the articles changes nothing but their numbers', () => {
    const turned = compare([...articles].reverse())
    const groups = (of: Comparison) => of.events.map((event) => [...about(event, of)].sort()).sort()
    expect(groups(turned)).toEqual(groups(comparison))
  })
})

test('two articles about different events are said to be so', () => {
  const comparison = compare(['ferry-basilan-1.txt', 'ferry-mwanza-3.txt'].map(read))
  const text = comparisonText(comparison, { width: 80, colourLevel: 0 })
  expect(text).toMatch(/^2 articles, about 2 different events; .*no event is told by more than one article/s)
  expect(text).not.toContain('CONTRADICTION')
})

test('articles without figures are named', () => {
  const text = 'The council met on Monday and talked about the budget.\n'
  const comparison = compare([{ record: extractArticle(articleOf(text)), text }])
  expect(comparison.withoutEvent).toEqual([0])
  expect(comparisonText(comparison, { width: 80, colourLevel: 0 })).toMatch(/^1 article; no event with figures/)
})
