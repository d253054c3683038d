import { expect, test } from 'vitest'
import { extractArticle } from '../../src/extract.js'
import { type Article, articleOf } from '../../src/read/article.js'

const codesOf = (text: string, known: Partial<Article> = {}): readonly string[] =>
  extractArticle(articleOf(text, known)).warnings.map(({ code }) => code)

const dated: Partial<Article> = { published: { value: '2024-05-15', from: 'input' } }
const odd = { code: 'odd', message: 'Something is odd.' }

interface Case {
  readonly says: string
  readonly text: string
  readonly known?: Partial<Article>
  readonly codes: readonly string[]
}

const cases: readonly Case[] = [
  {
    says: 'a text without a date is told of, as its relative days are not counted out',
    text: 'It fell on Friday.',
    codes: ['no-publication-date'],
  },
  { says: 'a text that came with a date is not', text: 'It fell on Friday.', known: dated, codes: [] },
  {
    says: 'nor is one that bears its own date',
    text: 'Port falls\n\n15 May 2024\n\nThe port fell on Friday, the board said.',
    codes: [],
  },
  { says: 'nothing but blanks is an empty text, and no more', text: ' \n\t ', codes: ['empty-text'] },
  {
    says: 'what was odd when it was read is told first',
    text: 'It fell.',
    known: { warnings: [odd] },
    codes: ['odd', 'no-publication-date'],
  },
  {
    says: 'what was odd twice is told once',
    text: 'It fell.',
    known: { ...dated, warnings: [odd, { ...odd }] },
    codes: ['odd'],
  },
]

test.each(cases)('$says', ({ text, known, codes }) => {
  expect(codesOf(text, known)).toEqual(codes)
})
