import { expect, test } from 'vitest'
import { articleOf } from '../../src/read/article.js'

const codes = (text: string): readonly string[] => articleOf(text).warnings.map(({ code }) => code)

test('half surrogate pairs are replaced one for one, whole ones are left', () => {
  expect(articleOf('a\ud83d \ude00 😀').text).toBe('a\ufffd \ufffd 😀')
  expect(codes('a\ud83d')).toEqual(['lone-surrogate'])
  expect(articleOf('x', { id: '\ud800', title: 'a\udfff' })).toMatchObject({ id: '\ufffd', title: 'a\ufffd' })
})

test.each([
  ['It wasnâ€™t so.', ['mojibake']],
  ['The cafÃ© was closed.', ['mojibake']],
  ['It cost Â£5.', ['mojibake']],
  ['São Paulo, SÃO PAULO, château, â, Ärzte', []],
  ['a\0b', ['nul-characters']],
  ['“It’s” — fine…', []],
])('%j is warned of by %j', (text, expected) => {
  expect(codes(text)).toEqual(expected)
})

test('warnings from reading stay, and stand first', () => {
  const known = { warnings: [{ code: 'invalid-utf8', message: 'x' }] }
  expect(articleOf('a\0', known).warnings.map(({ code }) => code)).toEqual(['invalid-utf8', 'nul-characters'])
})
