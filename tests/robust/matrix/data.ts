import { bytes, text } from './in-process.js'
import { article, program } from './program.js'
import { type Section, unless } from './row.js'

const jsonl = (name: string, content: string, articles: number, faults: number) =>
  bytes(name, content, {
    input: 'jsonl',
    check: (read) =>
      unless(
        read.articles.length === articles && read.faults.length === faults,
        `${read.articles.length} read, refused: ${read.faults.join('; ')}`,
      ),
  })
const good = `${JSON.stringify({ text: article })}\n`

const PAGES: Readonly<Record<string, string>> = {
  'no body': '<html><head><title>Roe leaves</title></head></html>',
  'no html': `<p>${article}`,
  'only text': article,
  'nested 10⁵ deep': `${'<div>'.repeat(100_000)}${article}`,
  '10⁵ paragraphs': `<body>${'<p>a</p>'.repeat(100_000)}<p>${article}</p>`,
  'a huge attribute': `<body><p class="${'x '.repeat(150_000)}">${article}</p></body>`,
  frames: `<html><frameset><frame src="a"></frameset></html>`,
  'broken nesting': `<b><p></b><i></p><table><p>${article}<td></table></i>`,
  'empty elements of SVG': `<body><svg>${'<path/>'.repeat(10_000)}</svg><p>${article}</p></body>`,
  'an end before its start': `</p></div></body></html><p>${article}</p>`,
  'a script that never ends': `<body><p>${article}</p><script>while(true){}`,
  entities: `<p>${'&amp;&#0;&#x110000;&bogus;&nbsp;'.repeat(10_000)}${article}</p>`,
  'an unclosed comment': `<p>${article}</p><!-- ${'x'.repeat(100_000)}`,
  'a wrong charset': `<meta charset="no-such"><p>${article}</p>`,
}

export const dataSection: Section = {
  title: 'Input data as attack',
  rows: [
    {
      case: 'members __proto__, constructor, toString',
      expected: 'ignored; no object is changed',
      trials: [
        bytes(
          'in JSONL',
          `{"text":${JSON.stringify(article)},"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"toString":5}\n`,
          {
            input: 'jsonl',
            check: ({ articles }) => unless(articles.length === 1 && !('polluted' in {}), 'polluted'),
          },
        ),
      ],
    },
    {
      case: 'a name "constructor", "__proto__", "hasOwnProperty"',
      expected: 'like any name',
      trials: ['constructor', '__proto__', 'hasOwnProperty', 'toString', 'valueOf', '__defineGetter__'].map((word) => {
        const name = word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
        return text(
          word,
          `In ${name}, ${name} killed five ${word} of the ${name} Party. "${name}," ${name} said. President ${name} met ${name} ${word} on Monday.`,
        )
      }),
    },
    {
      case: 'a configuration with unknown keys, wrong types, a huge list, a pattern in a word list',
      expected: 'an error with the path; words are literal',
      tests: ['tests/cli/config.test.ts: '],
    },
    {
      case: 'a configuration in a folder of articles',
      expected: 'not looked for there; data, never code',
      tests: ['tests/cli/config.test.ts: '],
    },
    {
      case: 'JSONL: a bad line, a blank one, no text, text that is no string, CRLF, a mark, U+2028, no line feed at the end',
      expected: 'the bad line is refused by its number, the others read',
      trials: [
        jsonl('a bad line', `${good}{"text":\n${good}`, 2, 1),
        jsonl('a blank line', `${good}\n  \n${good}`, 2, 0),
        jsonl('no text', `{"id":"a"}\n${good}`, 1, 1),
        jsonl('text that is a list', `{"text":["a"]}\n${good}`, 1, 1),
        jsonl('null', `null\n5\n"a"\n[]\n${good}`, 1, 4),
        jsonl('CRLF', `${good.trimEnd()}\r\n${good}`, 2, 0),
        jsonl('a mark', `\ufeff${good}`, 1, 0),
        jsonl('U+2028 within', `{"text":"a\u2028b"}\n`, 1, 0),
        jsonl('no line feed at the end', good.trimEnd(), 1, 0),
        program('told by its number', 'copydesk -f jsonl a.jsonl', {
          files: { 'a.jsonl': `${good}{x\n${good}` },
          status: 1,
          records: 2,
          stderr: /a\.jsonl:2: /,
        }),
      ],
    },
    {
      case: 'a wrong date',
      expected: 'a warning; the date is unknown',
      trials: ['2025-02-30', 'yesterday', 5, {}, '0000-00-00', '99999-01-01'].map((date) =>
        bytes(JSON.stringify(date), JSON.stringify({ text: article, date }), {
          input: 'jsonl',
          date: null,
          check: ({ articles, codes }) =>
            unless(articles[0]?.published === null && codes.includes('invalid-date'), 'taken'),
        }),
      ),
    },
    {
      case: 'HTML: 10⁵ nested tags, no body, frames, scripts, entities, huge attributes, broken nesting',
      expected: 'text, or refused by name; nothing is run or fetched; the batch goes on',
      trials: [
        ...Object.entries(PAGES).map(([name, page]) =>
          bytes(name, page, {
            input: 'html',
            check: ({ articles, faults }) => unless(articles.length + faults.length === 1, 'neither read nor refused'),
          }),
        ),
        program('a batch of them', 'copydesk -f jsonl *.html a.txt', {
          files: {
            'a.txt': article,
            'no body.html': PAGES['no body'] as string,
            'attribute.html': PAGES['a huge attribute'] as string,
            'frames.html': PAGES.frames as string,
          },
          status: 0,
          records: 4,
          stderr: /^/,
        }),
      ],
    },
  ],
}
