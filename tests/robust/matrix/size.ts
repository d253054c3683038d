import { extractArticle } from '../../../src/extract.js'
import { articleOf } from '../../../src/read/article.js'
import { joinedShapes } from '../constructions.js'
import { faultyGrowth } from '../growth.js'
import { counting } from '../steps.js'
import { bytes, text } from './in-process.js'
import { patternTrials } from './patterns.js'
import { article, inFolder, program, runScript } from './program.js'
import { firstOf, type Section, type Trial, unless } from './row.js'

const fill = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
const KB = 1_000
const line = (words: string): string => `${JSON.stringify({ text: words })}\n`

const storms = (pieces: readonly string[], length: number): readonly Trial[] =>
  pieces.map((piece) => text(JSON.stringify(piece), fill(piece, length)))

/** A name for each number, no two alike. */
const nameOf = (number: number): string => {
  const word = [...String(number + 10)]
    .map((digit) => ['ba', 'ko', 'ri', 'ten', 'mul', 'sar', 'vo', 'lin', 'dek', 'pha'][Number(digit)])
    .join('')
  return word.charAt(0).toUpperCase() + word.slice(1)
}
const series = (count: number, pieceOf: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => pieceOf(i)).join('')

/** How much memory the program took at most, in MB, as the system counts it. */
function peakOf(words: string, files: Readonly<Record<string, string>>): number {
  return inFolder(files, (folder) => {
    // Linux tells the peak of a process as long as it runs: a module that is loaded first reads it when the program ends.
    const script = `cat > peak.cjs <<'END'\nprocess.on('exit', () => require('fs').writeFileSync('peak', String(process.resourceUsage().maxRSS)))\nEND\nNODE_OPTIONS='--require ./peak.cjs' copydesk ${words} > out && [ -s out ] && cat peak`
    return Number(runScript(script, folder).stdout) / 1024
  })
}

export const sizeSection: Section = {
  title: 'Size and shape',
  rows: [
    {
      case: 'a file over --max-size',
      expected: 'refused from its size before it is read; the option is named',
      trials: [
        program('1 KB', 'copydesk -f jsonl --max-size 1KB big.txt b.txt', {
          files: { 'big.txt': 'a '.repeat(1_000), 'b.txt': article },
          status: 1,
          records: 1,
          stderr: /big\.txt: .*--max-size/,
        }),
      ],
    },
    {
      case: 'a file of 1 GB; standard input that never ends',
      expected: 'refused as soon as the limit is passed',
      trials: [
        program('a file', 'truncate -s 1G big.txt; copydesk -f jsonl big.txt b.txt', {
          files: { 'b.txt': article },
          status: 1,
          records: 1,
          stderr: /big\.txt: .*--max-size/,
        }),
        program('a stream', 'yes | copydesk -f jsonl --max-size 1MB -', {
          status: 1,
          records: 0,
          stderr: /--max-size/,
        }),
      ],
    },
    {
      case: '1 GB of JSONL with small articles',
      expected: 'constant memory: four times the lines take no more than 1.2 times as much',
      trials: [
        {
          name: '1,000 and 4,000 lines',
          slow: true,
          run: () => {
            const peaks = [1_000, 4_000].map((count) =>
              peakOf('-f jsonl --only dates a.jsonl', { 'a.jsonl': line(article.repeat(5)).repeat(count) }),
            )
            const [few = 0, many = 0] = peaks
            return firstOf(
              unless(many < Math.max(few * 1.2, few + 60), `${Math.round(few)} and ${Math.round(many)} MB`),
              unless(many < 400, `${Math.round(many)} MB`),
            )
          },
        },
      ],
    },
    {
      case: 'one line of JSONL of 50 MB',
      expected: 'that line fails, the rest goes on',
      trials: [
        bytes('between two', `${line(article)}${line('x'.repeat(50_000 * KB))}${line(article)}`, {
          input: 'jsonl',
          check: ({ articles, faults }) =>
            unless(
              articles.length === 2 && /in:2: is longer/.test(faults[0] ?? ''),
              `${articles.length} read, ${faults[0]}`,
            ),
        }),
      ],
    },
    {
      case: '10 MB on one line without full stops',
      expected: 'cost in proportion to length',
      trials: [
        text('100 KB', fill(article.replace('.\n', ' and '), 100 * KB)),
        { ...text('400 KB', fill(article.replace('.\n', ' and '), 400 * KB)), slow: true },
      ],
    },
    {
      case: '128 KB of one word, dots, quotation marks, blanks, digits',
      expected: 'read, in proportion',
      trials: storms(['a', '.', '"', "'", ' ', '7'], 128 * KB),
    },
    {
      case: '10⁵ quotation marks that open, in turn, or never close',
      expected: 'no quotation, no exception',
      trials: storms(['“', '“‘', '"a ', '‘It ', '«', '``'], 100 * KB),
    },
    {
      case: '10⁵ brackets, 10⁴ nested "said that"',
      expected: 'read, in proportion',
      trials: storms(['(', '[](){}', '((a) ', 'Olt said that ', 'who said that ', 'he said she said '], 100 * KB),
    },
    {
      case: '10⁴ names × 10⁴ mentions',
      expected: 'no cost of all with all',
      trials: [
        text(
          'different names',
          series(10_000, (i) => `${nameOf(i)} `),
        ),
        text(
          'names and mentions',
          series(10_000, (i) => `Mr. ${nameOf((i * 7) % 4_000)} left. `),
        ),
        text(
          'one last name',
          series(6_000, (i) => `${nameOf(i)} Stone said so. `),
        ),
        text(
          'bodies with letters',
          series(2_000, (i) => `The ${nameOf(i)} Labour Union (${nameOf(i)[0]}LU) met. `),
        ),
      ],
    },
    {
      case: 'any list, noun phrase, brackets or quotations, 10 to 10,000 times, with and without a verb behind',
      expected: 'cost in proportion, counted in steps',
      trials: joinedShapes()
        .filter((_, i) => i % 4 === 0)
        .map((shape) => ({
          name: `${shape.item}× ${shape.tail}`,
          slow: true,
          run: () => counting(() => faultyGrowth(shape, 320)),
        })),
      tests: [
        'tests/robust/cost.slow.test.ts: whatever is joined to itself',
        'tests/robust/cost.slow.test.ts: ten thousand times',
      ],
    },
    {
      case: 'a line of JSON nested 10⁵ deep',
      expected: 'read, or refused by name',
      trials: ['[', '{"a":'].map((piece) =>
        bytes(piece, `${piece.repeat(100_000)}\n{"text":"a","x":${'['.repeat(5_000)}${']'.repeat(5_000)}}\n`, {
          input: 'jsonl',
          check: ({ articles, faults }) =>
            // What begins with [ is a list of articles, and refused as one.
            unless(
              articles.length === (piece === '[' ? 0 : 1) && faults.length >= 1,
              `${articles.length} read, ${faults.length} refused`,
            ),
        }),
      ),
    },
    {
      case: 'numbers: 1e400, 10^40 dead, ١٢, 1,2,3,4, 0x10',
      expected: 'no Infinity or NaN; null, or no figure',
      trials: [
        'The model ends with 1e400 people killed.',
        'He said 10^40 dead were found.',
        `${'9'.repeat(400)} people were killed.`,
        '١٢ people were killed.',
        '1,2,3,4 dead were found.',
        '0x10 people were killed.',
      ].map((words) =>
        text(words.slice(0, 40), words, ({ casualties }) =>
          unless(
            casualties.every(({ count }) => (count.max ?? 0) < 1e10 && Number.isFinite(count.min ?? 0)),
            'a figure without end',
          ),
        ),
      ),
    },
    {
      case: 'dates: 2025-02-30, 31 April, year 0, year 99999, 2882015',
      expected: 'no date is made of them',
      trials: [
        'It fell on 2025-02-30.',
        'It fell on 31 April.',
        'It fell on 5 May 0000.',
        'It fell in the year 0.',
        'It fell on 0000-05-05.',
        'It fell on May 5, 99999.',
        'It is dated 2882015.',
      ].map((words) => text(words, words, ({ dates }) => unless(dates.length === 0, `read as ${dates[0]?.value}`))),
    },
    {
      case: '--timeout for each article',
      expected: 'given up with the error timeout; the batch goes on',
      trials: [
        program('an option of the program', 'copydesk -f jsonl --timeout 60 a.txt', {
          files: { 'a.txt': article },
          status: 0,
          records: 1,
        }),
      ],
      tests: ['tests/cli/workers.test.ts: an article that %s costs itself only'],
    },
    {
      case: 'a worker without memory',
      expected: 'that article fails, the batch goes on',
      tests: ['tests/cli/workers.test.ts: an article that %s costs itself only'],
    },
    {
      case: 'every regular expression',
      expected: 'no repeat within a repeat; none is slow on pumped strings',
      trials: patternTrials,
    },
    {
      case: 'an article does not change the next',
      expected: 'no state is carried over',
      trials: [
        {
          name: 'a hostile one between two',
          run: () => {
            const before = JSON.stringify(extractArticle(articleOf(article)))
            extractArticle(articleOf(fill('“‘(7 and ', 20 * KB)))
            return unless(JSON.stringify(extractArticle(articleOf(article))) === before, 'the record is another')
          },
        },
      ],
    },
  ],
}
