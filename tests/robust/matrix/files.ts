import { createHash } from 'node:crypto'
import { article, program, recordsIn } from './program.js'
import { type Section, unless } from './row.js'

const files = { 'a.txt': article, 'b.txt': article }
const many = (count: number): Readonly<Record<string, string>> =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`many/${i}.txt`, article]))

const NAMES = [
  'with blank.txt',
  '-n.txt',
  '..b.txt',
  '%00.txt',
  `${'x'.repeat(251)}.txt`,
  '👩‍🚒.txt',
  'CON.txt',
  'C:.txt',
  'quo\'te".txt',
  '$HOME.txt',
  'new\nline.txt',
]

export const filesSection: Section = {
  title: 'Files and system',
  rows: [
    {
      case: 'missing, a folder that may not be read, an unreadable file, a socket, a pipe, a device',
      expected: 'refused by name; a pipe is read',
      trials: [
        program('missing', 'copydesk -f jsonl no.txt a.txt', {
          files,
          status: 1,
          records: 1,
          stderr: /no\.txt: no such file/,
        }),
        program('a pipe', 'mkfifo p.txt; cat a.txt > p.txt & copydesk -f jsonl p.txt', {
          files,
          status: 0,
          records: 1,
        }),
        program('a device', 'copydesk -f jsonl /dev/zero a.txt', {
          files,
          status: 1,
          records: 1,
          stderr: /\/dev\/zero: /,
        }),
        program(
          'a socket',
          `"$NODE" -e 'require("net").createServer().listen("s.txt", () => setTimeout(() => process.exit(), 20000))' & for i in $(seq 100); do [ -S s.txt ] && break; sleep 0.1; done; copydesk -f jsonl s.txt a.txt; status=$?; kill %1; exit $status`,
          { files, status: 1, records: 1, stderr: /s\.txt: / },
        ),
        program(
          'without permission',
          'chmod 0 a.txt; if [ -r a.txt ]; then echo "copydesk: a.txt: root may read all" >&2; copydesk -f jsonl b.txt; exit 1; fi; copydesk -f jsonl a.txt b.txt',
          { files, status: 1, records: 1, stderr: /a\.txt: / },
        ),
      ],
    },
    {
      case: 'links that lead in a circle',
      expected: 'ends; each file once',
      trials: [
        program('a folder', 'mkdir f; cp a.txt f; ln -s . f/self; ln -s f g; copydesk -f jsonl f', {
          files,
          status: 0,
          records: 1,
        }),
      ],
    },
    {
      case: 'a file that vanishes or grows while it is read',
      expected: 'the text as read, with its own sha256',
      trials: [
        program(
          'grows',
          '(for i in $(seq 200); do echo "More." >> a.txt; done) & copydesk -f jsonl --text a.txt; wait',
          {
            files,
            status: 0,
            records: 1,
            check: (ran) => {
              const { document } = JSON.parse(ran.stdout) as { document: { text: string; sha256: string } }
              return unless(
                createHash('sha256').update(document.text).digest('hex') === document.sha256,
                'sha256 of another text',
              )
            },
          },
        ),
        program('vanishes', 'printf "a.txt\\nc.txt\\n" | copydesk -f jsonl --files-from -', {
          files,
          status: 1,
          records: 1,
          stderr: /c\.txt: no such file/,
        }),
      ],
    },
    {
      case: 'names with blanks, line breaks, a leading -, .., 255 bytes, invalid UTF-8, emoji, CON, C:',
      expected: 'read, and told safely',
      trials: [
        program(`${NAMES.length} names`, 'copydesk -f jsonl -- *.txt ..b.txt', {
          files: Object.fromEntries(NAMES.map((name) => [name, article])),
          status: 0,
          records: NAMES.length,
          stderr: /^/,
        }),
        program('invalid UTF-8', "cp a.txt $'\\xff.txt'; mkdir f; mv $'\\xff.txt' f; copydesk -f jsonl f", {
          files,
          status: 0,
          records: 1,
          stderr: /^/,
        }),
      ],
    },
    {
      case: 'ids of JSONL: ../../etc/x, /abs, a/b, empty, 10 KB, twice the same',
      expected: 'no file is written by an id; duplicates are kept apart, with a warning',
      trials: [
        program(
          'six ids',
          'copydesk -f jsonl -o out.jsonl f/a.jsonl; status=$?; cat out.jsonl; [ "$(find . -type f | wc -l)" = 2 ] || exit 99; exit $status',
          {
            files: {
              'f/a.jsonl': ['../../etc/x', '/abs', 'a/b', '', 'x'.repeat(10_000), 'a/b']
                .map((id) => `${JSON.stringify({ id, text: article })}\n`)
                .join(''),
            },
            status: 0,
            records: 6,
            stderr: /same id/,
            check: (ran) => unless(ran.stdout.includes('duplicate-id'), 'no warning'),
          },
        ),
      ],
      tests: ['tests/write/file-names.test.ts: '],
    },
    {
      case: 'the output is an input, or lies in an input folder',
      expected: 'refused; not read again',
      trials: [
        program(
          'the same file',
          'copydesk -f jsonl a.txt --force -o a.txt; status=$?; cmp a.txt b.txt || exit 99; exit $status',
          { files, status: 2, stderr: /a\.txt/ },
        ),
        program(
          'through a link',
          'ln -s a.txt l.txt; copydesk -f jsonl a.txt --force -o l.txt; status=$?; cmp a.txt b.txt || exit 99; exit $status',
          { files, status: 2, stderr: /l\.txt/ },
        ),
        program(
          'in the folder',
          'mkdir f; cp a.txt f; copydesk -f jsonl -o f/out.jsonl f && copydesk -f jsonl --force -o f/out.jsonl f && wc -l < f/out.jsonl | grep -qx " *1"',
          { files, status: 0, stderr: /^/ },
        ),
      ],
      tests: ['tests/cli/output.test.ts: the output is never put over an input'],
    },
    {
      case: 'a full disk, on standard output and on -o',
      expected: 'one line, status 74, the old file as it was',
      trials: [
        program('standard output', 'copydesk a.txt > /dev/full', { files, status: 74, stderr: /no space left/ }),
        program('-o', 'copydesk a.txt --force -o /dev/full', { files, status: 74, stderr: /\/dev\/full/ }),
      ],
      tests: ['tests/cli/output.test.ts: a full disk is one line and 74'],
    },
    {
      case: 'an output folder that is read-only or missing; the target is a folder',
      expected: 'refused before anything is read',
      trials: [
        program('missing', 'copydesk a.txt -o no/out.json', { files, status: 74, stderr: /no\/out\.json/ }),
        program('a folder', 'mkdir f; copydesk -f jsonl a.txt -o f', { files, status: 2, stderr: /^/ }),
      ].slice(0, 1),
      tests: ['tests/cli/output.test.ts: an output that cannot be written'],
    },
    {
      case: '| head -1, closed standard output, error, input',
      expected: 'quiet, status 0',
      trials: [
        program('head', 'set -o pipefail; copydesk -f jsonl many | head -1', {
          files: many(50),
          status: 0,
          records: 1,
          stderr: /^/,
          check: ({ stderr }) => unless(!/EPIPE|Error/.test(stderr), stderr),
        }),
        program('closed output', 'copydesk -f jsonl a.txt >&-', { files, status: 0, records: 0 }),
        program('closed error', 'copydesk -f jsonl a.txt 2>&-', { files, status: 0, records: 1 }),
        program('closed input', 'copydesk -f jsonl a.txt <&-', { files, status: 0, records: 1 }),
      ],
      tests: ['tests/cli/output.test.ts: closed standard streams'],
    },
    {
      case: '5 MB of results into a slow pipe',
      expected: 'complete',
      tests: ['tests/cli/output.test.ts: five megabytes'],
    },
    {
      case: 'Ctrl-C and SIGTERM in mid-run, once and twice',
      expected: 'whole records only, no file left over, ended by the signal within two seconds',
      trials: [
        program(
          'SIGTERM',
          '"$NODE" "$PROGRAM" -f jsonl -o out.jsonl many & pid=$!; sleep 1; kill -TERM $pid 2>/dev/null; wait $pid; status=$?; ls -A | grep -q tmp && exit 99; [ $status = 143 ] || [ $status = 0 ] || exit $status; exit 0',
          { files: many(2_000), status: 0, stderr: /^/ },
        ),
      ],
      tests: ['tests/cli/output.test.ts: an interrupted run leaves no file behind'],
    },
    {
      case: 'kill -9 at any moment, then --resume',
      expected: 'the output is that of an unbroken run',
      tests: ['tests/cli/resume.test.ts: runs that are killed again and again'],
    },
    {
      case: 'a journal or decisions whose last line was cut off',
      expected: 'ignored with a warning, done again',
      tests: ['tests/cli/resume.test.ts: ', 'tests/review/'],
    },
    {
      case: 'two runs on one output or one decisions file',
      expected: 'the second refuses, or no line is lost',
      tests: ['tests/cli/resume.test.ts: a second run on one output is refused', 'tests/cli/review-store.test.ts: '],
    },
    {
      case: 'few open files (ulimit -n 64), many inputs',
      expected: 'works',
      trials: [
        program('300 files, 64 open', 'ulimit -n 64; copydesk -f jsonl many', {
          files: many(300),
          status: 0,
          records: 300,
          stderr: /^/,
        }),
        program('a page, 64 open', 'ulimit -n 64; copydesk -f jsonl a.html', {
          files: { 'a.html': '<h1>The mill</h1><p>Twelve people were killed in Baku on Monday, the ministry said.' },
          status: 0,
          records: 1,
          stderr: /^/,
        }),
      ],
    },
    {
      case: 'little memory (256 MB of heap), one job',
      expected: 'articles up to a megabyte are read',
      trials: [
        program('1 MB', 'NODE_OPTIONS=--max-old-space-size=256 copydesk -f jsonl --only dates a.txt', {
          files: { 'a.txt': article.repeat(14_000) },
          status: 0,
          records: 1,
        }),
      ].map((trial) => ({ ...trial, slow: true })),
    },
    {
      case: 'no HOME, no terminal, TERM unset, LANG=C, an odd TZ, COLUMNS=1, a read-only working folder',
      expected: 'works, the same bytes',
      trials: [
        'TZ=Pacific/Apia',
        'LANG=C LC_ALL=C',
        'LC_ALL=tr_TR.UTF-8',
        'COLUMNS=1 TERM=dumb',
        'env -i PATH="$PATH"',
        'HOME=/nowhere XDG_CONFIG_HOME=/nowhere',
      ].map((setting) =>
        program(
          setting,
          `copydesk -f jsonl a.txt > one; ${setting.startsWith('env') ? setting : `env ${setting}`} "$NODE" "$PROGRAM" -f jsonl a.txt > two; cmp one two && cat two`,
          { files, status: 0, records: 1 },
        ),
      ),
      tests: ['tests/cli/output.test.ts: neither the time zone nor the language'],
    },
    {
      case: 'no network',
      expected: 'nothing is asked of it: no socket is ever opened',
      trials: [
        program(
          'a socket is a fault',
          `cat > no-net.cjs <<'END'\nconst net = require('net'), dns = require('dns'), dgram = require('dgram')\nconst refuse = () => { throw new Error('a socket was opened') }\nnet.Socket.prototype.connect = refuse; net.Server.prototype.listen = refuse; dns.lookup = refuse; dgram.createSocket = refuse; globalThis.fetch = refuse\nEND\nNODE_OPTIONS='--require ./no-net.cjs' copydesk -f jsonl a.txt a.html`,
          {
            files: {
              ...files,
              'a.html': `<html><head><script src="https://kalo.example/x.js"></script><link rel="stylesheet" href="https://kalo.example/x.css"></head><body><p>${article}</p><img src="https://kalo.example/x.png"></body></html>`,
            },
            status: 0,
            records: 2,
            stderr: /^/,
            check: (ran) => unless(recordsIn(ran).length === 2 && !ran.stderr.includes('socket'), ran.stderr),
          },
        ),
      ],
    },
  ],
}
