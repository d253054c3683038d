import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from '../../src/language/parse.js'
import { articleOf } from '../../src/read/article.js'
import { segment } from '../../src/segment/segment.js'
import { plainView } from '../../src/text/plain.js'

const read = (text: string) => {
  const article = articleOf(text)
  return parse(article, segment(article))
}

/** Texts with what makes offsets slip: odd blanks and breaks, lone surrogates, marks of every kind, words that a page has. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'The ferry sank.', 'U.S.', '"We knew,"', 'he said', '\n', '\n\n', '\r\n', '\u2028', '\u2029', '\ufeff', '\v', '\f', '\u00a0', '\u200b',
        '\u3000', '\u0085', ' ', '\t', '“', '”', '’', '—', '…', '...', '(', ')', '[1]', '5 May 2011', 'KABUL (AP) —', 'By Jane Doe', 'Share',
        'Related articles', '9.1° c', '\ud800', '\udc00', '😀', 'e\u0301', '\u0000', '3.5', "don't", 'cannot', 'dont', '__proto__', 'a.b@c.de',
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join('')) // biome-ignore format: a table

describe('any text', () => {
  test('is held by blocks in order that begin and end with no blank', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const plain = plainView(text)
        let at = 0
        for (const { start, end } of segment(articleOf(text)).blocks) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          expect(plain.slice(at, start).trim()).toBe('')
          expect(plain.slice(start, end).trim()).toHaveLength(end - start)
          at = end
        }
        expect(plain.slice(at).trim()).toBe('')
      }),
    )
  })

  test('is read in sentences that hold all of the readable blocks, and their tokens in order', () => {
    fc.assert(
      fc.property(anyText, (written) => {
        const { layout, plain, sentences, text, tokens } = read(written)
        let at = 0
        let index = 0
        for (const sentence of sentences) {
          const block = layout.blocks[sentence.block]
          expect(block && block.start <= sentence.start && sentence.end <= block.end).toBe(true)
          for (const token of sentence.tokens) {
            expect(tokens[index]).toBe(token)
            expect(token.index).toBe(index++)
            expect(token.text).toBe(text.slice(token.start, token.end))
            expect(token.start).toBeGreaterThanOrEqual(at)
            expect(token.end).toBeGreaterThan(token.start)
            expect(readable(layout.blocks, plain, at, token.start)).toBe('')
            at = token.end
          }
          expect(sentence.start).toBe(sentence.tokens[0]?.start)
          expect(sentence.end).toBe(at)
        }
        expect(index).toBe(tokens.length)
        expect(readable(layout.blocks, plain, at, text.length)).toBe('')
      }),
    )
  })
})

/** What stands between two offsets in blocks that are read, without blanks. */
function readable(blocks: ReturnType<typeof segment>['blocks'], plain: string, from: number, to: number): string {
  return blocks
    .filter(({ reading, start, end }) => reading !== 'none' && start < to && end > from)
    .map(({ start, end }) => plain.slice(Math.max(start, from), Math.min(end, to)).replace(/\s+/g, ''))
    .join('')
}

describe('a hostile text of 100 KB', () => {
  const size = 100_000
  test.each([
    ['dots', '.'.repeat(size)],
    ['dots and blanks', '. '.repeat(size / 2)],
    ['digits', '7'.repeat(size)],
    ['numbers', '7 '.repeat(size / 2)],
    ['quotation marks', '"'.repeat(size)],
    ['quotation marks and blanks', '" '.repeat(size / 2)],
    ['one word', 'a'.repeat(size)],
    ['blanks', ' '.repeat(size)],
    ['line breaks', '\n'.repeat(size)],
    ['short lines', 'a\n'.repeat(size / 2)],
    ['date lines', '5 May 2011\n'.repeat(size / 11)],
    ['headlines', Array.from({ length: size / 30 }, (_, i) => `Ferry sinks off Kalo, part ${i}\n`).join('')],
    ['menu words', 'Home\nShare\nFacebook\n'.repeat(size / 20)],
    ['headings of lists', 'Related articles\nOne more thing here\n'.repeat(size / 37)],
    ['brackets', '(['.repeat(size / 2)],
    ['hyphens', 'a-'.repeat(size / 2)],
    ['capitals', 'A B '.repeat(size / 4)],
    ['initials', 'A. '.repeat(size / 3)],
    ['apostrophes', "'s".repeat(size / 2)],
    ['emoji', '😀'.repeat(size / 2)],
    ['words without an end', 'the ferry sank and '.repeat(size / 19)],
    ['lines of one width', `${'the ferry sank off Kalo at dawn on Monday and nobody knew of it'}\n`.repeat(size / 65)],
  ])('of %s is read', (_, text) => {
    const { tokens, text: own } = read(text)
    for (const token of tokens) if (token.text !== own.slice(token.start, token.end)) throw new Error('a token slipped')
  })
})

describe('what was read before', () => {
  const tokensOf = (text: string) =>
    read(text).sentences.flatMap(({ tokens }) => tokens.map(({ text: word, pos, lemma }) => `${word}/${pos}/${lemma}`))

  test('does not teach it words: "Tarn\'s\'" is one token, and two in "Tarn\'s pier"', () => {
    const before = tokensOf("In Qarn's view, the pier fell.")
    expect(before.slice(0, 3)).toEqual(['In/ADP/in', 'Qarn/PROPN/qarn', "'s/PART/'s"])
    tokensOf("The Qarn's' pier fell.")
    expect(tokensOf("In Qarn's view, the pier fell.")).toEqual(before)
  })

  test('changes no token, whatever it was', () => {
    const word = fc.constantFrom('Vorq', 'vorqs', 'U.Z.', '4,2x', 'zorp-like', 'Qel')
    const mark = fc.constantFrom("'s", "'", "s'", '.', '-', '/', ',', '(', ')', '"', ' ', "'s'", '...', '’')
    const glued = fc.array(fc.oneof(word, mark), { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(glued, glued, (one, other) => {
        const before = tokensOf(one)
        tokensOf(`${other} ${one}' (${one}.) ${one}-${other} ${one}'s`)
        expect(tokensOf(one)).toEqual(before)
      }),
      { numRuns: 200 },
    )
  })
})
