import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { claimRules as rules } from '../../src/explain/rules.js'
import { parse } from '../../src/language/parse.js'
import { articleOf } from '../../src/read/article.js'
import { claims } from '../../src/recognise/claims/index.js'
import { type Claim, claimSchema } from '../../src/recognise/claims/schema.js'
import { segment } from '../../src/segment/segment.js'
import { tag } from '../../src/tag/tag.js'
import { type Mark, readCases, unmark } from '../marked.js'

function claimsOf(text: string): readonly Claim[] {
  const article = articleOf(text)
  return claims.recognise(tag(parse(article, segment(article))), {})
}

const ROLES = ['source', 'cue', 'content'] as const
const printed = (text: string, spans: readonly { readonly start: number; readonly end: number }[] | undefined) =>
  (spans ?? []).map(({ start, end }) => `${start} ${text.slice(start, end)}`).join(' + ') || '-'

/** A claim as "[0 Olt] [4 said] 9 it leaked". */
const lineOf = (text: string, claim: Claim): string =>
  `[${printed(text, claim.source?.spans)}] [${printed(text, claim.cue?.spans)}] ${printed(text, claim.content.spans)}`

/** The claims that the marks of a case want: a mark's numbers say of which it is a part. */
function wantedOf(text: string, marks: readonly Mark[]): readonly string[] {
  const numbers = new Set(marks.flatMap((mark) => numbersOf(mark)))
  return [...numbers].map((number) => {
    const part = (role: string) =>
      marks.filter((mark) => mark.label.split(' ')[0] === role && numbersOf(mark).includes(number))
    const [source, cue, content] = ROLES.map((role) => printed(text, part(role)))
    return `[${source}] [${cue}] ${content}`
  })
}

const numbersOf = ({ label: words }: Mark): readonly string[] => {
  const numbers = words.split(' ').slice(1)
  return numbers.length ? numbers : ['1']
}

describe.each(rules.map((rule) => [rule.name, rule] as const))('the rule %s', (name, rule) => {
  test.each(rule.examples)('finds: %s', (marked) => {
    const { text, marks } = unmark(marked)
    const found = claimsOf(text)
    expect(found.map((claim) => lineOf(text, claim)).sort()).toEqual([...wantedOf(text, marks)].sort())
    expect(found.map(({ rule: used }) => used)).toContain(name)
  })
  test.each(rule.leaves)('leaves: %s', (text) => {
    expect(claimsOf(text).filter(({ rule: used }) => used === name)).toEqual([])
  })
})

test('no two rules have one name, and each has a counter-example', () => {
  expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length)
  expect(rules.filter(({ leaves }) => leaves.length === 0)).toEqual([])
})

describe('the cases', () => {
  test.each(readCases('claims').map((item) => [`line ${item.line}: ${item.text}`, item] as const))(
    '%s',
    (_, { text, marks }) => {
      const found = claimsOf(text).map((claim) => lineOf(text, claim))
      expect([...found].sort()).toEqual([...wantedOf(text, marks)].sort())
    },
  )
})

describe('what goes with a claim', () => {
  const only = (text: string): Claim => {
    const [claim, ...others] = claimsOf(text)
    if (!claim || others.length) throw new Error(`wants one claim: ${text}`)
    return claim
  }

  test.each([
    ['"It leaked," Olt said.', 'direct'],
    ['Olt said the pier was "rotten from end to end".', 'mixed'],
    ['Olt said the pier leaked.', 'indirect'],
  ])('the kind of: %s is %s', (text, kind) => expect(only(text).kind).toBe(kind))

  test.each([
    ['Olt denied that it leaked.', 'denying', false],
    ['Olt claimed that it leaked.', 'distancing', false],
    ['Olt acknowledged that it leaked.', 'endorsing', false],
    ['Olt urged residents to leave.', 'ordering', false],
    ['Olt asked whether it leaked.', 'questioning', false],
    ['Olt said that it leaked.', 'neutral', false],
    ['Olt does not believe that it leaked.', 'neutral', true],
    ['Olt has never said that it leaked.', 'neutral', true],
  ])('the stance of: %s is %s, negated %s', (text, stance, negated) => {
    const claim = only(text)
    expect([claim.cue?.stance, claim.negated]).toEqual([stance, negated])
  })

  test('hedges are the words inside the content, not its cue and not the month', () => {
    expect(only('Olt said the pier may have leaked and that it will reportedly close in May.').hedges).toEqual([
      { start: 18, end: 21, text: 'may' },
      { start: 51, end: 61, text: 'reportedly' },
    ])
    expect(only('Reportedly, the pier leaked.').hedges).toEqual([])
  })

  test.each([
    ['Two survivors said it leaked.', 'group'],
    ['The report said it leaked.', 'document'],
    ['The ministry said it leaked.', 'government'],
    ['The newspaper said it leaked.', 'media'],
    ['A spokesman for the ministry said it leaked.', 'person'],
    ['The union said it leaked.', 'organization'],
    ['It said it leaked.', 'unknown'],
  ])('the type of the source of: %s is %s', (text, type) => expect(only(text).source?.type).toBe(type))

  test('a claim quoted inside another has it as its parent', () => {
    const [outer, inner] = claimsOf('Police said the driver admitted that he had slept.')
    expect([outer?.parent, inner?.parent]).toEqual([null, outer?.id])
  })

  test('a claim runs from its first to its last part', () => {
    expect(only('On Monday "it leaked," Olt told reporters in Tarn. "We ran."').text).toBe(
      '"it leaked," Olt told reporters in Tarn. "We ran."',
    )
  })
})

describe('any text', () => {
  const words = fc.constantFrom(
    ...'Olt said that the pier leaked , " . \' who which according to board and but while reported is was claims that\'s : ; - ( ) not told them urged he called it as of for "It \n\n accused by allegedly said, May may 12 U.S. what'.split(
      ' ',
    ),
  )
  const texts = fc.array(words, { maxLength: 80 }).map((list) => list.join(' '))

  test('gives claims that fit the schema, whose spans hold their texts, are sorted and lie inside the claim', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = claimsOf(text)
        for (const claim of found) {
          expect(claimSchema().safeParse(claim).error).toBeUndefined()
          expect(text.slice(claim.start, claim.end)).toBe(claim.text)
          for (const part of [claim.source, claim.cue, claim.content]) {
            if (!part) continue
            expect(part.spans.map(({ start, end }) => text.slice(start, end)).join(' … ')).toBe(part.text)
            expect(part.spans.every(({ start, end }) => start < end && claim.start <= start && end <= claim.end)).toBe(
              true,
            )
            expect(part.spans.every(({ start }, i) => i === 0 || start >= (part.spans[i - 1]?.end ?? 0))).toBe(true)
          }
          expect(claim.parent === null || found.some(({ id }) => id === claim.parent)).toBe(true)
        }
        expect(found.map(({ id }) => id)).toEqual([...new Set(found.map(({ id }) => id))])
      }),
      { numRuns: 400 },
    )
  })

  test('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => Array.isArray(claimsOf(text))))
  })

  test.each([
    ['quotation marks', '"'.repeat(1e5)],
    ['curly marks that never close', '“‘'.repeat(5e4)],
    ['nested clauses', `${'Olt said that '.repeat(1e4)}it leaked.`],
    ['commas', 'Olt, '.repeat(2e4)],
    ['joined names', `${'Olt and '.repeat(2e4)}Hale said it leaked.`],
    ['cues', 'said '.repeat(2e4)],
  ])('%s do not stall it', (_, text) => {
    const article = articleOf(text)
    const document = { ...parse(article, segment(article)), names: [] }
    const found = claims.recognise(document, {})
    expect(found.reduce((sum, claim) => sum + claim.text.length, 0)).toBeLessThan(text.length * 60)
  })
})
