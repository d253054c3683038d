import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from '../../src/language/parse.js'
import { articleOf } from '../../src/read/article.js'
import { casualties } from '../../src/recognise/casualties/index.js'
import { companyRules } from '../../src/recognise/casualties/rules/company-rules.js'
import { rules } from '../../src/recognise/casualties/rules/index.js'
import { type Casualty, casualtySchema } from '../../src/recognise/casualties/schema.js'
import { segment } from '../../src/segment/segment.js'
import { tag } from '../../src/tag/tag.js'
import { type Mark, readCases, unmark } from '../marked.js'

function figuresOf(text: string): readonly Casualty[] {
  const article = articleOf(text)
  return casualties.recognise(tag(parse(article, segment(article))), { people: [] })
}

/** As in the case files: `killed 12-`, `killed -60 denied`, `injured 36- vague`, `killed 0 +injured`, `killed 7 partOf`. */
function labelOf(item: Casualty): string {
  const { min, max, approximate, vague } = item.count
  const words = [item.outcome, min === max ? `${min}` : `${min ?? ''}-${max ?? ''}`]
  if (item.undividedWith) words.push(`+${item.undividedWith.join('+')}`)
  if (item.status !== 'actual') words.push(item.status)
  if (approximate) words.push('about')
  if (vague) words.push('vague')
  if (item.relation) words.push(item.relation.kind)
  return inOrder(words.join(' '))
}

const inOrder = (label: string): string => {
  const [outcome, range, ...rest] = label.split(' ')
  return [outcome, range, ...rest.sort()].join(' ')
}
const marksOf = (text: string): readonly string[] =>
  figuresOf(text).map((item) => `${item.start} ${item.text}|${labelOf(item)}`)
const wantedOf = (marks: readonly Mark[]): readonly string[] =>
  marks.map(({ start, text, label }) => `${start} ${text}|${inOrder(label)}`)

const allRules = [...rules, ...companyRules]

describe.each(allRules.map((rule) => [rule.name, rule] as const))('the rule %s', (_, rule) => {
  test.each(rule.examples)('finds: %s', (marked) => {
    const { text, marks } = unmark(marked)
    expect(marksOf(text).map((mark) => mark.replace(/ (?:partOf|updates|sameAs)$/, ''))).toEqual(wantedOf(marks))
    expect(figuresOf(text).map((item) => item.rule)).toContain(rule.name)
  })
  test.each(rule.leaves)('leaves: %s', (text) => {
    expect(figuresOf(text).filter((item) => item.rule === rule.name)).toEqual([])
  })
})

test('no two rules have one name', () => {
  expect(new Set(allRules.map(({ name }) => name)).size).toBe(allRules.length)
})

const words = fc.constantFrom(
  ...'a the 12 two dozens of several people soldiers were was killed killing wounded and or , . toll rose to from at least no one injuries dead missing who that fled their homes arrested including in blast - " ( ) not could denied 2,00,000 1e9 half million'.split(
    ' ',
  ),
)

test('any figure stands where it says, is in reading order, fits the schema, and has no floor above its ceiling', () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), (list) => {
      const text = list.join(' ')
      const items = figuresOf(text)
      items.forEach((item, i) => {
        casualtySchema().parse(item)
        expect(item.id).toBe(`c${i + 1}`)
        expect(text.slice(item.start, item.end)).toBe(item.text)
        expect(item.text.trim()).toBe(item.text)
        if (item.victims) expect(text.slice(item.victims.start, item.victims.end)).toBe(item.victims.text)
        if (item.event) expect(text.slice(item.event.start, item.event.end)).toBe(item.event.text)
        const { min, max } = item.count
        expect(min !== null || max !== null).toBe(true)
        if (min !== null && max !== null) expect(min).toBeLessThanOrEqual(max)
        if (item.relation) expect(items.slice(0, i).some(({ id }) => id === item.relation?.of)).toBe(true)
        if (i > 0) expect(item.start).toBeGreaterThanOrEqual(items[i - 1]?.start ?? 0)
      })
    }),
    { numRuns: 400 },
  )
})

test('no text makes it throw', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => Array.isArray(figuresOf(text))))
})

test.each([
  ['numbers', '12 '],
  ['dots', '.'],
  ['deaths', '12 people were killed and '],
  ['lists', 'two men, a nurse, '],
  ['tolls', 'the toll rose to 12 and '],
  ['commas', 'killed , '],
])('100 KB of %s do not stall it', (_, piece) => {
  expect(() => figuresOf(piece.repeat(Math.ceil(100_000 / piece.length)))).not.toThrow()
})

test.each(readCases('casualties').map((line) => [line.line, line] as const))(
  'tests/cases/casualties.txt:%i',
  (_, line) => {
    expect(marksOf(line.text)).toEqual(wantedOf(line.marks))
  },
)
