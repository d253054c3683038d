import { expect, test } from 'vitest'
import { LONGEST_PIECE, LONGEST_WORD, piecesOf } from '../../src/language/pieces.js'

const cut = (text: string): readonly string[] =>
  piecesOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))

test('a block that the libraries can bear is one piece', () => {
  expect(cut('The ferry sank. Nobody was hurt.')).toEqual(['The ferry sank. Nobody was hurt.'])
  expect(cut('')).toEqual([])
})

test('pieces hold all of a block, in order, and none is too long', () => {
  for (const text of [
    'The ferry sank. '.repeat(900),
    'ferry '.repeat(2000),
    'x y'.repeat(4000),
    'Ferry\n'.repeat(1500),
  ]) {
    const pieces = cut(text)
    expect(pieces.join('')).toBe(text)
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(LONGEST_PIECE)
  }
})

test('a long block is cut behind a line, else behind a sentence, else behind a blank', () => {
  expect(cut('The ferry sank. '.repeat(900)).every((piece) => piece.endsWith('. '))).toBe(true)
  expect(cut('ferry '.repeat(2000)).every((piece) => piece.endsWith('ferry '))).toBe(true)
  expect(cut('The ferry. It\n'.repeat(900)).every((piece) => piece.endsWith('It\n'))).toBe(true)
})

test('a giant word is a piece of its own, with what stands before and behind it apart', () => {
  const word = 'x'.repeat(LONGEST_WORD)
  expect(cut(`It says ${word} there`)).toEqual(['It says ', word, ' there'])
  expect(cut(word)).toEqual([word])
  expect(cut(`${word.slice(1)} there`)).toEqual([`${word.slice(1)} there`])
})

test('a giant word of emoji is never cut within one', () => {
  for (const piece of cut(`a${'😀'.repeat(LONGEST_PIECE)}`)) expect(piece).not.toMatch(/\p{Cs}/u)
})
