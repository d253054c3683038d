import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { readPage } from '../../src/read/html.js'
import { readSource } from '../../src/read/page/source.js'

const bodyOf = (html: string): string => parseHTML(readSource(html).html).document.body.innerHTML
const textOf = async (html: string): Promise<string> =>
  (await readPage({ text: html, encoding: 'utf-8', warnings: [] }, { id: 'x' })).text

const STORY =
  'The council of Lorne voted on Tuesday to shut the old landing, a spokesman said, since two of its pillars had cracked in the frost.'

describe('a page has one head and one body, wherever its tags stand', async () => {
  test.each([
    ['neither html nor body', `<title>Landing shut</title><p>${STORY}</p>`],
    ['no end of head', `<html><head><title>Landing shut</title><p>${STORY}</p></html>`],
    [
      'the story behind the end of the page',
      `<html><head><title>Landing shut</title></head><body></body></html><p>${STORY}`,
    ],
    ['two bodies', `<title>Landing shut</title><body><div>Home</div></body><body><p>${STORY}</p></body>`],
    ['upper case', `<HTML><HEAD><TITLE>Landing shut</TITLE></HEAD><BODY><P>${STORY}</P></BODY></HTML>`],
    ['text without an element', `<title>Landing shut</title>${STORY}`],
  ])('%s', async (_name, html) => {
    const { document } = parseHTML(readSource(html).html)
    expect(document.title).toBe('Landing shut')
    expect(document.querySelectorAll('body')).toHaveLength(1)
    expect(await textOf(html)).toContain(STORY)
  })

  test('attributes of html are kept', () => {
    expect(parseHTML(readSource('<html lang="de"><body><p>x').html).document.documentElement.getAttribute('lang')).toBe(
      'de',
    )
  })

  test('frames have no text', async () => {
    expect(
      await textOf(
        '<html><head><title>Courier</title></head><frameset cols="20%"><frame src="a"><noframes><p>No frames.</p>',
      ),
    ).toBe('')
  })
})

test.each([
  ['<p>one<p>two<div>three', '<p>one</p><p>two</p><div>three</div>'],
  ['<ul><li>one<li>two<ul><li>in</ul></ul>', '<ul><li>one</li><li>two<ul><li>in</li></ul></li></ul>'],
  ['<b>one <p>two</b> three</p> four', '<b>one <p>two three</p></b> four'],
  ['<a href="1">one <a href="2">two</a>', '<a href="1">one </a><a href="2">two</a>'],
  ['<div><p>one</div>two</p>', '<div><p>one</p></div>two'],
  ['<table><tr><td>a<td>b<tr><td>c</table>', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>'],
  ['<h2>one</h3><h2>two<h2>three', '<h2>one</h2><h2>two</h2><h2>three</h2>'],
  ['one</br>two</p></div>', 'one<br>two'],
  ['<p title=\'say "so"\' onclick="x()">one', '<p title="say &quot;so&quot;">one</p>'],
  ['one<!-- two --><!-->three<![CDATA[x]]>', 'onethree'],
  ['<p>5 < 6 &lt; 7', '<p>5 &lt; 6 &lt; 7</p>'],
])('%s is put in order', (html, ordered) => {
  expect(bodyOf(html)).toBe(ordered)
})

test.each([
  ['drawings', '<svg><title>Paris</title><path/><path/></svg>one'],
  ['drawings that are not closed', '<svg><path/><path/><div>one</div>'],
  ['drawings in drawings', '<svg><svg><path/></svg><text>x</text></svg>one'],
  ['scripts', '<script>"<p>two</p>"</script>one<script>for(;;){}'],
  ['templates', '<template><p>two</p><template>x</template></template>one'],
  ['what is for browsers without scripts', '<noscript>two</noscript>one<iframe>two</iframe>'],
])('%s are passed over', async (_name, html) => {
  expect(await textOf(html)).toBe('one')
})

describe('pages made to cost much', async () => {
  const deepest = (html: string): number => {
    const depths = new Map<Element, number>()
    return Math.max(
      ...Array.from(parseHTML(readSource(html).html).document.querySelectorAll('*'), (element) => {
        const depth = (element.parentElement ? (depths.get(element.parentElement) ?? 0) : 0) + 1
        depths.set(element, depth)
        return depth
      }),
    )
  }

  test.each(['<div>', '<b>', '<ul><li>', '<table><tr><td>', '<p><b>', '<svg><div>', '<a><i>'])(
    '%s is not nested deep',
    (tag) => {
      expect(deepest(tag.repeat(5000))).toBeLessThan(130)
    },
  )

  test('words in elements that are nested too deep are kept, and stand apart', async () => {
    expect((await textOf(`${'<div>'.repeat(3000)}<div>One.</div><div>Two.`)).split(/\s+/)).toEqual(['One.', 'Two.'])
  })

  test.each([
    ['a class', `<p class="${'x '.repeat(150_000)}">${STORY}</p>`],
    ['many attributes', `<p ${'x=1 '.repeat(100_000)}>${STORY}</p>`],
    ['an attribute that is not closed', `<p>${STORY}</p><p title="${'x '.repeat(150_000)}`],
    ['a name', `<p>${STORY}</p><${'x'.repeat(300_000)}>`],
  ])('%s of 300 kB', async (_name, html) => {
    expect(await textOf(html)).toBe(STORY)
  })

  test.each([
    ['<p>x</p>'],
    ['<br>'],
    ['</div>'],
    ['<svg><path/></svg>'],
    ['<img src=x>'],
    ['<!--'],
    ['<script>'],
    ['<a href=x>x'],
  ])('a hundred thousand %s', (tag) => {
    expect(readSource(tag.repeat(100_000)).html.length).toBeLessThan(30 * 100_000)
  })
})
