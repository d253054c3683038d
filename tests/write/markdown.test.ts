import { marked } from 'marked'
import { expect, test } from 'vitest'
import { extractArticle } from '../../src/extract.js'
import { articleOf } from '../../src/read/article.js'
import { markdownStream } from '../../src/write/markdown/markdown.js'
import { PLAIN, type Read, streamed } from './written.js'

function readArticle(text: string, id: string, title: string | null = null): Read {
  const article = { ...articleOf(text, { published: { value: '2024-05-06', from: 'option' } }), id, title }
  return { record: extractArticle(article), text }
}

/** What the mark-up of a page is made of, as another program reads it. */
function elementsOf(markdown: string): ReadonlySet<string> {
  const html = marked.parse(markdown, { async: false, gfm: true })
  return new Set([...html.matchAll(/<([a-z0-9]+)/g)].map(([, name]) => name as string))
}

const PLAIN_ELEMENTS = ['h1', 'h2', 'hr', 'p', 'table', 'tbody', 'td', 'th', 'thead', 'tr']

test.each([
  '<script>alert(1)</script>',
  '**bold** and _slanted_ and ~~gone~~',
  '[a](http://x.example) and ![b](http://y.example)',
  'http://x.example and www.example.org and <http://z.example>',
  '`code` and ```more```',
  '| a | b |\n| --- | --- |',
  '# heading\n\n- item\n\n1. item\n\n> quote',
  'a \\| b \\',
  '&lt;b&gt; &amp; &#60;i&#62;',
])('%j is shown and does nothing', (hostile) => {
  const markdown = streamed(markdownStream, [
    readArticle(`Two people died in Oslo, ${hostile} said the mayor of ${hostile}.\n`, hostile, hostile),
  ]).toString()
  expect([...elementsOf(markdown)].filter((name) => !PLAIN_ELEMENTS.includes(name))).toEqual([])
})

test('each kind has its table, with what its references lead to', () => {
  const markdown = streamed(markdownStream, [
    readArticle('Two people died in Oslo on 4 May 2024, the mayor said.\n', 'oslo.txt'),
    readArticle('Nothing happened.\n', 'nothing.txt'),
  ]).toString()
  expect(markdown).toContain('## Casualty figures')
  expect(markdown).toMatch(/\| c1 \| Two people \|.* killed \|.* Oslo \|/)
  expect(markdown).toContain('No casualties found.')
  expect(markdown.split('\n').filter((line) => line === '---')).toHaveLength(1)
})

test('only the columns asked for', () => {
  const read = readArticle('Two people died in Oslo.\n', 'oslo.txt')
  const markdown = streamed(markdownStream, [read], {
    ...PLAIN,
    kinds: ['casualties'],
    fields: ['text', 'outcome'],
  }).toString()
  expect(markdown).toContain('| text | outcome |\n| --- | --- |\n| Two people | killed |')
})
