import { describe, expect, test } from 'vitest'
import { lineRules, ruleOf } from '../../src/segment/boilerplate.js'
import { plainView } from '../../src/text/plain.js'

describe.each(lineRules)('the rule $name', (rule) => {
  test.each(rule.examples)('finds %s', (line) => {
    expect(ruleOf(plainView(line), rule.where)?.name).toBe(rule.name)
  })

  test.each(rule.leaves)('leaves %s', (line) => {
    expect(ruleOf(plainView(line), rule.where)).toBeNull()
  })
})

test('every rule has counter-examples, and names are unique', () => {
  expect(lineRules.filter(({ leaves }) => leaves.length < 2).map(({ name }) => name)).toEqual([])
  expect(new Set(lineRules.map(({ name }) => name)).size).toBe(lineRules.length)
})
