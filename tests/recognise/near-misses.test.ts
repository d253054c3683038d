import { describe, expect, test } from 'vitest'
import { claimRules } from '../../src/explain/rules.js'
import type { Document } from '../../src/language/document.js'
import { casualties } from '../../src/recognise/casualties/index.js'
import { companyRules } from '../../src/recognise/casualties/rules/company-rules.js'
import { rules as figureRules } from '../../src/recognise/casualties/rules/index.js'
import { claims } from '../../src/recognise/claims/index.js'
import { rules as dateRules } from '../../src/recognise/dates/rules/index.js'
import type { Proof } from '../../src/recognise/recogniser.js'
import { lineRules } from '../../src/segment/boilerplate.js'
import { gatherWords } from '../../src/tag/article.js'
import { findCandidates } from '../../src/tag/candidates.js'
import type { Clue } from '../../src/tag/clue.js'
import { aroundClues } from '../../src/tag/decide.js'
import { ownClues } from '../../src/tag/own-clues.js'
import { plainView } from '../../src/text/plain.js'
import { isOneEditAway, patternComesNear } from '../near-miss.js'
import { documentOf, parsedOf } from '../tag/documents.js'

/** The counter-examples of a rule that prove nothing. */
const farFrom = (rule: Proof, takes: (text: string) => boolean): readonly string[] =>
  rule.leaves.filter((left) => !isOneEditAway(left, rule.examples, takes))

const uses = (items: readonly { readonly rule: string }[], { name }: Proof): boolean =>
  items.some(({ rule }) => rule === name)
const figuresIn = (document: Document) => casualties.recognise(document, { people: [] })

const isHeard = (clue: Clue, text: string): boolean =>
  findCandidates(gatherWords(parsedOf(text))).some((candidate) => clue.weigh(candidate) !== null)

/** A line up to the end of each of its words: a sentence may begin as such a line does. */
const beginnings = (text: string): readonly string[] =>
  [...text.matchAll(/\s|$/g)].map(({ index }) => text.slice(0, index))

// What is listed in a failure is too far from its rule: take an example, and change one word of it so that the rule must not take it.
describe('the counter-examples of each rule are near misses', () => {
  test.each(dateRules.map((rule) => [rule.name, rule] as const))('dates: %s', (_, rule) => {
    const finds = new RegExp(rule.finds.source, rule.finds.flags)
    expect(rule.leaves.filter((left) => !patternComesNear(left, { ...rule, finds }))).toEqual([])
  })
  test.each([...figureRules, ...companyRules].map((rule) => [rule.name, rule] as const))(
    'casualties: %s',
    (_, rule) => {
      expect(farFrom(rule, (text) => uses(figuresIn(documentOf(text)), rule))).toEqual([])
    },
  )
  test.each(claimRules.map((rule) => [rule.name, rule] as const))('claims: %s', (_, rule) => {
    expect(farFrom(rule, (text) => uses(claims.recognise(documentOf(text), {}), rule))).toEqual([])
  })
  test.each([...ownClues, ...aroundClues].map((clue) => [clue.name, clue] as const))('names: %s', (_, clue) => {
    expect(farFrom(clue, (text) => isHeard(clue, text))).toEqual([])
  })
  test.each(lineRules.map((rule) => [rule.name, rule] as const))('lines: %s', (_, rule) => {
    const takes = (text: string) => text.length <= rule.longest && plainView(text).search(rule.finds) >= 0
    const opens = (text: string) => beginnings(text).some(takes)
    expect(rule.leaves.filter((left) => !opens(left) && !isOneEditAway(left, rule.examples, takes))).toEqual([])
  })
})
