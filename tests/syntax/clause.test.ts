import { expect, test } from 'vitest'
import { backOverAdverbials } from '../../src/syntax/adverbials.js'
import { hasFiniteVerb, isClauseStart, isFiniteAt } from '../../src/syntax/clause.js'
import { overQuantifier, skipQuantifier } from '../../src/syntax/quantifiers.js'
import { viewAt } from './views.js'

test.each([
  ['Olt said |that the hull leaked.', true],
  ['Olt left |because it rained.', true],
  ['Olt said |the hull leaked.', true],
  ['Olt said |there was no hull.', true],
  ['Olt said |at least 12 people died.', true],
  ['Olt said |now the hull is old.', true],
  ['Olt said |by 2050 nothing grows.', false],
  ['Olt said |by 2050, prices will double.', true],
  ['Olt said |in the end, nothing.', false],
  ['Olt said |swimming here is a crime.', true],
  ['Olt liked |swimming in lakes.', false],
  ['Olt said |the board and the union have left.', true],
  ['Olt said |the movement in reaction to Tarn helped improve it.', true],
  ['Olt said |his detention by the army was illegal.', true],
  ['Olt read |the letter to the board.', false],
  ['Olt bought |a hull.', false],
  ['Olt said |the man, who was old, fell.', true],
  ['Olt saw |the man who fell.', false],
  ['Olt saw |the ship that sank.', false],
  ['Olt told |the men yesterday.', false],
  ['Olt said |the men never knew.', true],
  ['Olt said |the men yesterday knew.', true],
  ['Olt met |the men swimming ashore.', false],
  ['Olt said |the dam "will hold".', true],
  ['Olt wants |to leave.', false],
  ['Olt said |some of the men knew.', true],
  ['Olt said |nobody knew.', true],
])('what begins at the bar of "%s" is a clause: %s', (marked, expected) => {
  const { view, at } = viewAt(marked)
  expect(isClauseStart(view, at)).toBe(expected)
})

test.each([
  ['The hull |sank.', true],
  ['The hull |is old.', true],
  ['The hull |also leaks.', true],
  ['The hull |never leaks.', true],
  ['The hull |yesterday leaked.', true],
  ['The hull |leaking since May sank.', false],
  ['The hull |of the ship leaks.', false],
  ['The dam |"will hold".', true],
  ['The captain|, who was ill, stayed.', true],
  ['The captain|, who was ill, and his mate.', false],
  ['The captain |who was ill stayed.', true],
  ['The ship |that sank in May was old.', true],
  ['The captain |and his mate stayed.', false],
])('a finite verb follows at the bar of "%s": %s', (marked, expected) => {
  const { view, at } = viewAt(marked)
  expect(isFiniteAt(view, at)).toBe(expected)
})

test.each([
  ['The hull sank.', true],
  ['The hull will leak.', true],
  ['to leak', false],
  ['to be old', false],
  ['a leaking hull', false],
  ['leaking since May', false],
])('"%s" has a finite verb: %s', (text, expected) => {
  const { view } = viewAt(text)
  expect(hasFiniteVerb(view, 0, view.tokens.length)).toBe(expected)
})

/** The last word of what stands before the adverbials, which end at the bar. */
test.each([
  ['The board on Monday |said no.', 'board'],
  ['The board early Monday |said no.', 'board'],
  ['The board last week |said no.', 'board'],
  ['The board this month |said no.', 'board'],
  ['The board that year |said no.', 'board'],
  ['This month |is cold.', 'month'],
  ['The board, however, |said no.', 'board'],
  ['The board, too, |said no.', 'board'],
  ['The board, |said no.', ','],
  ['The board so far |said no.', 'board'],
  ['The board in turn |said no.', 'board'],
  ['The board in part |said no.', 'board'],
  ['The men both |said no.', 'men'],
  ['The men each |said no.', 'men'],
  ['The men themselves |said no.', 'men'],
  ['The man himself |said no.', 'man'],
  ['The men all |said no.', 'men'],
  ['The board later |said no.', 'board'],
  ['The board repeatedly |said no.', 'board'],
  ['The board later on Friday |said no.', 'board'],
  ['The board |said no.', 'board'],
])('before the adverbials of "%s" stands "%s"', (marked, expected) => {
  const { view, at } = viewAt(marked)
  expect(view.tokens[backOverAdverbials(view, at) - 1]?.text).toBe(expected)
})

test.each([
  ['|at least 12 men', '12'],
  ['|more than 200 men', '200'],
  ['|more than the men', 'the'],
  ['|as many as 16 men', '16'],
  ['|up to half', 'half'],
  ['|close to Tarn', 'Tarn'],
  ['|some men', 'some'],
  ['|nearly 30 men', '30'],
  ['|only men', 'only'],
  ['|men', 'men'],
  ['|well over 30 men', '30'],
])('past the quantifier of "%s" stands "%s"', (marked, expected) => {
  const { view, at } = viewAt(marked)
  expect(view.tokens[skipQuantifier(view, at)]?.text).toBe(expected)
})

test.each([
  ['He saw at least |12 men', 'at'],
  ['He saw more than |200 men', 'more'],
  ['He saw as many as |16 men', 'as'],
  ['He saw just over |16 men', 'just'],
  ['He saw only |16 men', 'only'],
  ['He saw the |16 men', '16'],
  ['He saw at least |the men', 'the'],
])('a quantifier of "%s" begins with "%s"', (marked, expected) => {
  const { view, at } = viewAt(marked)
  expect(view.tokens[overQuantifier(view, at)]?.text).toBe(expected)
})
