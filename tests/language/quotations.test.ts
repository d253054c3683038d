import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findQuotations } from '../../src/language/quotations.js'
import { articleOf } from '../../src/read/article.js'
import { segment } from '../../src/segment/segment.js'

const find = (text: string) => findQuotations(text, segment(articleOf(text)))
const textsOf = (text: string): readonly string[] =>
  find(text).map(({ start, end, closed }) => text.slice(start, end) + (closed ? '' : ' (open)'))

describe('marks of every style', () => {
  test.each([
    ['straight', 'He said "it leaked" and "we ran".', ['"it leaked"', '"we ran"']],
    ['curly', 'He said “it leaked” twice.', ['“it leaked”']],
    ['low and high', 'He said „it leaked“ twice.', ['„it leaked“']],
    ['angled', 'He said «it leaked» twice.', ['«it leaked»']],
    ['two single ones', "He said ''it leaked'' and ``we ran''.", ["''it leaked''", "``we ran''"]],
    ['British', "'It leaked,' Olt said. ‘We ran,’ he added.", ["'It leaked,'", '‘We ran,’']],
    ['British, a phrase', "He called it 'a rotten pier' on Monday.", ["'a rotten pier'"]],
    ['nested', 'She said: "They call it \'the ghost\', you know."', ['"They call it \'the ghost\', you know."']],
    [
      'nested the other way',
      'She said: \'They call it "the ghost", you know.\'',
      ['\'They call it "the ghost", you know.\''],
    ],
    ['nested with the same marks', '“They call it “the ghost” there,” he said.', ['“They call it “the ghost” there,”']],
    ['in brackets', 'The pier ("the old lady") leaked.', ['"the old lady"']],
  ])('%s', (_, text, wanted) => expect(textsOf(text)).toEqual(wanted))
})

describe('apostrophes and measures are no quotation marks', () => {
  test.each([
    "The boys' boats and the girls' toys.",
    "Rock 'n' roll of the '90s, and give 'em more.",
    "It wasn't Olt's, and they're late.",
    'A 12" record and a man of 5\'10".',
    '’Tis the season of ’45.',
  ])('%s', (text) => expect(textsOf(text)).toEqual([]))
})

describe('marks that are missing', () => {
  test('a quotation left open at the end of a paragraph goes on in the next', () => {
    expect(textsOf('He said: "It leaked.\n\n"We all ran," he added.')).toEqual(['"It leaked. (open)', '"We all ran,"'])
  })
  test('a paragraph may close what the one before left open without a mark of its own', () => {
    expect(textsOf('He said, "It leaked.\n\nWe ran." Then he left.')).toEqual(['"It leaked. (open)', 'We ran."'])
  })
  test('one mark too many does not swallow the rest of the article', () => {
    expect(textsOf('The " sign fell. He said "no" to me.\n\nShe said "yes".')).toEqual(['"no"', '"yes"'])
    expect(textsOf('It was rotten" he said.\n\nShe said "yes".')).toEqual(['"yes"'])
  })
})

test('quotations lie in order, do not overlap, and hold their inner part', () => {
  const characters = fc.constantFrom('"', "'", '“', '”', '‘', '’', '`', 'a', 'b', ' ', '.', ',', '\n\n', 's')
  fc.assert(
    fc.property(fc.array(characters, { maxLength: 80 }), (list) => {
      const found = find(list.join(''))
      found.forEach(({ start, end, inner }, i) => {
        expect(start <= inner.start && inner.start <= inner.end && inner.end <= end).toBe(true)
        expect(i === 0 || (found[i - 1]?.end ?? 0) <= start).toBe(true)
      })
    }),
  )
})

test.each(['"', "'", '“‘', '"a ', " 'a", '“a ', "a' "])('1e5 characters of %s do not stall it', (piece) => {
  expect(() => find(piece.repeat(1e5 / piece.length))).not.toThrow()
})
