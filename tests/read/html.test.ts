import { expect, test } from 'vitest'
import type { Article } from '../../src/read/article.js'
import { declaredEncoding, readPage } from '../../src/read/html.js'
import { bytesOf } from './bytes.js'

const page = (html: string, known: Partial<Article> = {}): Promise<Article> =>
  readPage({ text: html, encoding: 'utf-8', warnings: [] }, { id: 'page.html', ...known })

const PARAGRAPH =
  'The mill at Olt was closed on Monday, officials said, after the river rose above its wall, and eleven people were led away from it in boats.'

const WHOLE = `<!doctype html><html><head>
<title>Mill closed after flood | The Olt Post</title>
<link rel="canonical" href="https://post.example/mill">
<script type="application/ld+json">{"@graph":[{"@type":"WebSite","datePublished":"2001-01-01"},{"@type":["NewsArticle"],"datePublished":"2025-02-05T22:10:00-08:00"}]}</script>
</head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
<article><h1>Mill closed after flood</h1><p class="byline">By Ana Pop</p>
<p>${PARAGRAPH}</p><script>document.write('never')</script>
<p>The mayor said <q>we&nbsp;were lucky</q>.<br>Nobody was hurt.</p>
<h2>What is known</h2><ul><li>The road is shut</li><li>The school is open</li></ul>
<table><tr><td>Led away</td><td>11</td></tr></table>
<figure><img src="x.jpg"><figcaption>The mill in June.</figcaption></figure>
<p>${PARAGRAPH}</p></article>
<footer>Copyright 2025 The Olt Post</footer></body></html>`

test('the article is taken out of its page', async () => {
  const article = await page(WHOLE)
  expect(article).toMatchObject({
    title: 'Mill closed after flood',
    url: 'https://post.example/mill',
    published: { value: '2025-02-05', from: 'metadata' },
    derived: true,
  })
  expect(article.text.split('\n\n')).toEqual([
    'By Ana Pop',
    PARAGRAPH,
    'The mayor said “we\u00a0were lucky”.\nNobody was hurt.',
    'What is known',
    'The road is shut',
    'The school is open',
    'Led away\t11',
    PARAGRAPH,
  ])
})

test('a date that was given beforehand goes before the page’s own', async () => {
  const known = { published: { value: '2024-01-01', from: 'option' } as const }
  expect((await page(WHOLE, known)).published).toEqual(known.published)
})

test.each([
  ['<meta property="article:published_time" content="2025-02-05T10:00:00Z">'],
  ['<meta itemprop="datePublished" content="2025-02-05">'],
  ['<meta name="DC.Date.Issued" content="2025-02-05">'],
  ['<meta property="og:article:published_time" content="2025-02-05T10:00:00">'],
  ['<meta name="ptime" content="20250205101500">'],
  ['<meta name="parsely-page" content=\'{"title":"x","pub_date":"2025-02-05T10:00:00Z"}\'>'],
  ['<meta name="publish-date" content="Wed Feb 05 10:00:00 UTC 2025">'],
  ['<meta name="date" content="25/13/2025"><span itemprop="datePublished" content="2025-02-05">Feb 5</span>'],
  ['<time class="updated" datetime="2025-02-06">now</time><time class="published" datetime="2025-02-05">now</time>'],
  ['<abbr class="published" title="2025-02-05T10:00:00+00:00">Feb 5</abbr>'],
  ['<script type="application/ld+json">{"@type":"WebPage","datePublished":"2025-02-05"}</script>'],
  ['<meta name="pubdate" content="Wed, 05 Feb 2025 10:00:00 GMT">'],
  ['<time datetime="2025-02-05T10:00" pubdate>yesterday</time>'],
  ['<span itemprop="datePublished"><time itemprop="datePublished" datetime="2025-02-05"></time></span>'],
  ['<script type="application/ld+json">{broken</script><time datetime="2025-02-05">now</time>'],
  ['<meta name="date" content="soon"><meta name="publish-date" content="20250205">'],
])('%s says when it was published', async (head) => {
  expect((await page(`<html><head>${head}</head><body><p>${PARAGRAPH}</p></body></html>`)).published?.value).toBe(
    '2025-02-05',
  )
})

test.each([
  ['no date', '<p>x</p>'],
  ['two times, neither marked', '<time datetime="2025-02-05">a</time><time datetime="2025-02-06">b</time>'],
  [
    'the date of something else',
    '<script type="application/ld+json">{"@type":"Event","datePublished":"2025-02-05"}</script>',
  ],
])('%s: nothing is guessed', async (_name, html) => {
  expect((await page(html)).published).toBeNull()
})

test.each(['javascript:alert(1)', 'data:text/html,x', '/mill', 'ftp://x/y'])(
  '%s is not an address to keep',
  async (href) => {
    expect(
      (await page(`<html><head><link rel="canonical" href="${href}"></head><body><p>x</p></body></html>`)).url,
    ).toBeNull()
  },
)

test.each([
  ['a piece of a page', `<p>One.</p><p>Two &amp; a half.</p>`, 'One.\n\nTwo & a half.'],
  ['words alone', 'One &lt; two', 'One < two'],
  ['nothing', '', ''],
  ['frames', '<html><frameset><frame src="a.html"></frameset></html>', ''],
  ['scripts and styles', '<html><body><script>x()</script><style>p{}</style><noscript>y</noscript></body></html>', ''],
  [
    'a page at whose top readability fails',
    '<</g>/body><r><td>the pier, which is old, is shut',
    'the pier, which is old, is shut',
  ],
  ['tags left open', '<html><body><p>One<p>Two<div>Three</body>', 'One\n\nTwo\n\nThree'],
])('%s is read', async (_name, html, text) => {
  expect((await page(html)).text).toBe(text)
})

test('a page made to be deep is read', async () => {
  expect((await page(`<html><body>${'<div>'.repeat(5000)}deep`)).text).toBe('deep')
})

test('a page declares what it is in', () => {
  expect(declaredEncoding(bytesOf('<html><meta charset="ISO-8859-1">'))).toBe('windows-1252')
  expect(declaredEncoding(bytesOf('<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">'))).toBe(
    'shift_jis',
  )
  expect(declaredEncoding(bytesOf('<meta charset=utf-8>'))).toBeNull()
  expect(declaredEncoding(bytesOf('<p>charset=latin1'))).toBeNull()
})
