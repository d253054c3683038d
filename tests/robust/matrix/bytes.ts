import { bytes } from './in-process.js'
import { article, program, recordsIn } from './program.js'
import { firstOf, type Section, unless } from './row.js'

const curly = 'The mayor said: “We can’t pay €5” — and left Lagos on Monday.\n'
const WINDOWS: Readonly<Record<string, string>> = { '“': '\x93', '”': '\x94', '’': '\x92', '€': '\x80', '—': '\x97' }
const windows = Buffer.from(
  curly.replace(/[“”’€—]/g, (sign) => WINDOWS[sign] as string),
  'latin1',
)
const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16()

export const bytesSection: Section = {
  title: 'Bytes and encodings',
  rows: [
    {
      case: 'an empty file, only white space, only a byte order mark',
      expected: 'a record with empty lists, warning empty-text, status 0',
      trials: ['', ' \n\t\r\n', '\ufeff'].map((content) =>
        program(JSON.stringify(content), 'copydesk -f jsonl a.txt', {
          files: { 'a.txt': content },
          status: 0,
          records: 1,
          stderr: /no text/,
          check: (ran) =>
            unless(
              ran.stdout.includes('"empty-text"') && recordsIn(ran)[0]?.dates?.length === 0,
              'no warning empty-text',
            ),
        }),
      ),
    },
    {
      case: 'UTF-8 with a byte order mark',
      expected: 'the mark is no part of the text',
      trials: [
        bytes('with a mark', `\ufeff${article}`, {
          check: ({ articles }) => unless(articles[0]?.text === article, 'the mark is in the text'),
        }),
      ],
    },
    {
      case: 'UTF-16, either order, with its mark',
      expected: 'decoded',
      trials: [
        bytes('little-endian', Buffer.from(`\ufeff${curly}`, 'utf16le'), {
          check: ({ articles }) => unless(articles[0]?.text === curly, 'not decoded'),
        }),
        bytes('big-endian', utf16be(`\ufeff${curly}`), {
          check: ({ articles }) => unless(articles[0]?.text === curly, 'not decoded'),
        }),
      ],
    },
    {
      case: 'UTF-16 without its mark',
      expected: 'decoded, with a warning',
      trials: [Buffer.from(article, 'utf16le'), utf16be(article)].map((content, i) =>
        bytes(i === 0 ? 'little-endian' : 'big-endian', content, {
          check: ({ articles, codes }) =>
            unless(articles[0]?.text === article && codes.includes('encoding-guessed'), 'not decoded, or no warning'),
        }),
      ),
    },
    {
      case: 'windows-1252 with ’ “ — €',
      expected: 'decoded right, warning encoding-guessed, the quotation found',
      trials: [
        bytes('curly marks', windows, {
          check: ({ articles, codes }) =>
            firstOf(
              unless(articles[0]?.text === curly, `read as ${articles[0]?.text}`),
              unless(codes.includes('encoding-guessed'), 'no warning'),
            ),
        }),
      ],
    },
    {
      case: 'Latin-1, ISO-8859-2, windows-1251, Shift_JIS',
      expected: 'decoded with --encoding; never wrong without a warning',
      trials: [
        bytes('windows-1251 forced', Buffer.from([0xcf, 0xf3, 0xf2, 0xe8, 0xed]), {
          encoding: 'windows-1251',
          check: ({ articles }) => unless(articles[0]?.text === 'Путин', `read as ${articles[0]?.text}`),
        }),
        bytes('ISO-8859-2 forced', Buffer.from([0xa3, 0xf3, 0x64, 0xbc]), {
          encoding: 'iso-8859-2',
          check: ({ articles }) => unless(articles[0]?.text === 'Łódź', `read as ${articles[0]?.text}`),
        }),
        bytes('Shift_JIS forced', Buffer.from([0x93, 0xfa, 0x96, 0x7b]), {
          encoding: 'shift_jis',
          check: ({ articles }) => unless(articles[0]?.text === '日本', `read as ${articles[0]?.text}`),
        }),
        ...[Buffer.from('The château of Pau', 'latin1'), Buffer.from([0x93, 0xfa, 0x96, 0x7b, 0x82, 0xcc])].map(
          (content, i) =>
            bytes(`guessed ${i + 1}`, content, {
              check: ({ articles, faults, codes }) =>
                unless(
                  faults.length > 0 || (articles.length === 1 && codes.includes('encoding-guessed')),
                  'no warning',
                ),
            }),
        ),
      ],
      tests: ['tests/read/decode.test.ts: an encoding that is named is obeyed'],
    },
    {
      case: 'not valid UTF-8 in one place',
      expected: 'U+FFFD, a warning with count and first byte; --strict-encoding fails',
      trials: [
        bytes('lenient', Buffer.concat([Buffer.from(article), Buffer.from([0xff]), Buffer.from(article)]), {
          check: ({ articles, codes }) =>
            unless(codes.includes('invalid-utf8') && articles[0]?.text.includes('\ufffd') === true, 'no warning'),
        }),
        bytes('strict', Buffer.concat([Buffer.from(article), Buffer.from([0xff])]), {
          strictEncoding: true,
          check: ({ faults }) => unless(/not valid UTF-8/.test(faults[0] ?? ''), 'not refused'),
        }),
      ],
    },
    {
      case: 'UTF-8 cut within its last character',
      expected: 'as above',
      trials: [
        bytes('cut', Buffer.from(`${article}é`).subarray(0, -1), {
          check: ({ codes }) => unless(codes.includes('invalid-utf8'), 'no warning'),
        }),
      ],
    },
    {
      case: 'decoded wrongly before (â€™)',
      expected: 'left as it is, warning mojibake',
      trials: [
        bytes('mojibake', 'The mayorâ€™s ship sank.', {
          check: ({ articles, codes }) =>
            unless(codes.includes('mojibake') && articles[0]?.text.includes('â€™') === true, 'no warning'),
        }),
      ],
    },
    {
      case: 'NUL characters',
      expected: 'kept, with a warning; many are a binary file, refused',
      trials: [
        bytes('one', `${article}\0${article}`, {
          check: ({ articles, codes }) =>
            unless(codes.includes('nul-characters') && articles[0]?.text.includes('\0') === true, 'no warning'),
        }),
        bytes('many', `${'\0ab'.repeat(200)}\0`, {
          check: ({ faults }) => unless(/binary/.test(faults[0] ?? ''), 'not refused'),
        }),
      ],
    },
    {
      case: 'PDF, PNG, zip, docx, gzip called .txt',
      expected: '"looks like PDF", refused, the others read',
      trials: [
        ['PDF', Buffer.from('%PDF-1.7\n')],
        ['PNG', Buffer.from('89504e470d0a1a0a', 'hex')],
        ['zip', Buffer.from('504b0304140000', 'hex')],
        ['gzip', Buffer.from('1f8b0800000000', 'hex')],
      ].map(([name, content]) =>
        program(String(name), 'copydesk -f jsonl a.txt b.txt', {
          files: { 'a.txt': content as Buffer, 'b.txt': article },
          status: 1,
          records: 1,
          stderr: /a\.txt: looks like/,
        }),
      ),
    },
    {
      case: 'half a surrogate pair (JSONL \\ud800)',
      expected: 'U+FFFD in its place, a warning, JSON that any program reads',
      trials: [
        bytes('in JSONL', '{"text":"Ada \\ud800 Roe left Lagos."}\n', {
          input: 'jsonl',
          check: ({ articles, codes }) =>
            unless(
              codes.includes('lone-surrogate') && articles[0]?.text === 'Ada \ufffd Roe left Lagos.',
              'not replaced',
            ),
        }),
      ],
    },
    {
      case: '--offsets byte with all of the above',
      expected: 'counts the bytes of the text in UTF-8',
      trials: [
        bytes('windows-1252', windows, { check: () => null }),
        bytes('UTF-16', Buffer.from(`\ufeff${curly}`, 'utf16le'), { check: () => null }),
        bytes('not valid', Buffer.concat([Buffer.from([0xff]), Buffer.from(curly)]), { check: () => null }),
      ],
      tests: ['tests/write/select.test.ts: slices of the UTF-8 bytes'],
    },
  ],
}
