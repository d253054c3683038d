import { terminalSafe } from '../../../src/write/terminal-safe.js'
import { bytes, text } from './in-process.js'
import { article, program, recordsIn } from './program.js'
import { type Section, unless } from './row.js'

const HOSTILE = [
  '\u001b[2J',
  '\u001b]52;c;eA==\u0007',
  '\u001b]8;;http://a\u001b\\x',
  '\u001bP1$r',
  '\u001b_G',
  '\u009b31m',
  '\u0007',
  '\b\b\b',
  '\rx',
  '\u001b]0;no end',
]
const BIDI = ['\u202e', '\u202a', '\u2066', '\u2069', '\u200b', '\u200f', '\ufeff']
const safely = (shown: string): string | null => {
  const bad = shown.split('\n').find((line) => terminalSafe(line) !== line)
  return unless(bad === undefined, `a terminal is shown ${JSON.stringify(bad)}`)
}

export const outputSection: Section = {
  title: 'Hostile text on its way out',
  rows: [
    {
      case: 'ESC, OSC, DCS, APC, C1, BEL, BS, CR in a text or in the name of a file',
      expected: 'a terminal shows signs for them and obeys none',
      trials: [
        ...HOSTILE.map((odd) => text(JSON.stringify(odd), `${article} "We ${odd} leave," Ada ${odd}Roe said.`)),
        program(
          'in a file’s name',
          `name=$(printf 'a\\033[2Jb.txt'); cp a.txt "$name"; copydesk -f text "$name" && copydesk -f text "$name".no`,
          {
            files: { 'a.txt': article },
            status: 1,
            stderr: /␛\[2J/,
            check: (ran) => safely(ran.stdout + ran.stderr),
          },
        ),
      ],
    },
    {
      case: 'marks of direction, zero-width signs',
      expected: 'labels on a terminal and in a page; kept in JSON',
      trials: BIDI.map((odd) => text(`U+${odd.codePointAt(0)?.toString(16)}`, `Ada Roe ${odd}said: "We ${odd}leave."`)),
      tests: ['tests/write/terminal-safe.test.ts: of every code point'],
    },
    {
      case: '<script>, </script>, <!--, &lt; in texts, ids and titles of a page',
      expected: 'shown as text; nothing is run',
      tests: ['tests/write/html/html.test.ts: ', 'tests/browser/report.test.ts: '],
    },
    {
      case: 'javascript: or data: as an address',
      expected: 'no link',
      trials: ['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', ' https://a'].map((url) =>
        bytes(url, JSON.stringify({ text: article, url }), {
          input: 'jsonl',
          check: ({ articles }) => unless(articles[0]?.url === null, 'kept'),
        }),
      ),
    },
    {
      case: 'cells that begin with = + - @, tab, CR',
      expected: "a ' in front; numbers untouched",
      tests: ['tests/write/csv.test.ts'],
    },
    {
      case: 'quotation marks, commas, line breaks, NUL in cells',
      expected: 'RFC 4180',
      tests: ['tests/write/csv.test.ts'],
    },
    {
      case: 'a line break in an id',
      expected: 'escaped: a line is a record',
      trials: [
        program('JSONL', 'copydesk -f jsonl a.jsonl', {
          files: { 'a.jsonl': `${JSON.stringify({ id: 'a\nb\u2028c', text: article })}\n` },
          status: 0,
          records: 1,
          check: (ran) => unless(recordsIn(ran)[0]?.document.id === 'a\nb\u2028c', 'another id'),
        }),
      ],
    },
    {
      case: 'JSON',
      expected: 'no raw control character; the same after it was read and written; valid against the schema',
      trials: [...HOSTILE, ...BIDI].map((odd) =>
        program(JSON.stringify(odd), 'copydesk -f jsonl --text a.jsonl', {
          files: { 'a.jsonl': `${JSON.stringify({ text: `${article}${odd}` })}\n` },
          status: 0,
          records: 1,
          stderr: /^/,
          check: (ran) =>
            unless(
              !/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/.test(ran.stdout) && recordsIn(ran).length === 1,
              'a control character',
            ),
        }),
      ),
    },
  ],
}
