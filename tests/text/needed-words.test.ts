import { describe, expect, test } from 'vitest'
import { rules } from '../../src/recognise/dates/rules/index.js'
import { hasNeeded, neededWords } from '../../src/text/needed-words.js'

describe('what a pattern needs', () => {
  test.each([
    ['weekend', [['weekend']]],
    ['Two Days', [['two'], ['days']]],
    ['years? ago', [['year'], ['ago']]],
    ['(?:years)? later', [['later']]],
    ['(?:years){1,2} later', [['later'], ['years']]],
    ['(?:years){0,2} later', [['later']]],
    ['(?:spring|autumn) term', [['autumn', 'spring'], ['term']]],
    ['spring|autumn', [['spring', 'autumn']]],
    ['spring|', []],
    ['(?:spring|\\d+) rain', [['rain']]],
    ['(?<season>spring|autumn)', [['spring', 'autumn']]],
    ['(?!never)(?<=always )sometimes(?=maybe)', [['sometimes']]],
    ['[a-z]{3}\\s{1,20}harbour', [['harbour']]],
    ['[\\]abc]harbour', [['harbour']]],
    ['\\p{Script=Latin}harbour\\u00e9\\k<name>quay', [['harbour'], ['quay']]],
    ['harbo.r', [['harbo']]],
    ['HARBOUR', [['harbour']]],
    ['harbours+', [['harbour']]],
    ['.*', []],
  ])('%s', (source, needs) => {
    const sorted = (words: readonly (readonly string[])[]) => words.map((list) => [...list].sort()).sort()
    expect(sorted(neededWords(source.replaceAll(' ', '\\s')))).toEqual(sorted(needs))
  })

  test('a text has one word of each list', () => {
    const needs = neededWords('(?:spring|autumn)\\sterm')
    expect(hasNeeded('the spring term', needs)).toBe(true)
    expect(hasNeeded('the spring tide', needs)).toBe(false)
    expect(hasNeeded('the winter term', needs)).toBe(false)
  })

  test('where the pattern of a date rule matches, its words are there', () => {
    const told = rules.flatMap(({ name, finds, examples, leaves }) => {
      const needs = neededWords(finds.source)
      const texts = [...examples, ...leaves].map((text) => text.replace(/\{([^{}|]*)\|[^{}]*\}|[{}]/g, '$1'))
      const matched = texts.flatMap((text) => [...text.matchAll(new RegExp(finds.source, finds.flags))])
      return matched.map(([words]) => ({ name, words, has: hasNeeded(words.toLowerCase(), needs) }))
    })
    expect(told.length).toBeGreaterThan(rules.length)
    expect(told.filter(({ has }) => !has)).toEqual([])
  })
})
