/** A line of the checklist for command lines, by its beginning, with what holds it: tests by file and the beginning of a name, or a reason in docs/cli.md. */
export interface Line {
  readonly line: string
  readonly tests?: readonly string[]
  /** By its beginning, under "What is not as one might expect" in docs/cli.md. */
  readonly why?: string
}

const cli = (file: string, ...names: readonly string[]): readonly string[] =>
  names.map((name) => `tests/cli/${file}.test.ts: ${name}`)
const terminal = (...names: readonly string[]): readonly string[] => names.map((name) => `tests/terminal/${name}`)

const streams: readonly Line[] = [
  {
    line: 'stdout carries only results',
    tests: [
      ...cli('output', 'a single clean input says nothing'),
      ...cli('faults', 'a fault of a reader costs'),
      ...terminal('streams.test.ts: a run into a file'),
    ],
  },
  {
    line: 'The default format is JSON, everywhere',
    tests: [
      ...cli('output', 'the format is JSON unless', '-o writes a file whole'),
      ...cli('explain', 'the default is JSON'),
      ...cli('compare', 'the default is JSON'),
      ...terminal('streams.test.ts: what is printed is what a pipe gets'),
      ...cli('usage', 'the help names every format'),
    ],
  },
  { line: '`--format json|jsonl|csv|html|text|…`', tests: cli('output', 'the format is JSON unless') },
  {
    line: 'UTF-8 out',
    tests: [
      'tests/write/json.test.ts: jsonl is one line',
      'tests/write/every-format.test.ts: $name is UTF-8 with line feeds only',
    ],
  },
  {
    line: 'JSONL: each record is flushed',
    tests: [...cli('output', 'records are printed as they are finished'), ...cli('workers', 'the bytes are the same')],
  },
  { line: 'Respect backpressure', tests: cli('output', 'five megabytes come whole') },
  { line: 'Never call `process.exit()`', tests: cli('checklist', 'the program is ended'), why: 'The program is ended' },
  {
    line: 'Broken pipe',
    tests: [...cli('output', 'a reader that closes the pipe'), ...cli('options', 'whoever reads the messages')],
  },
  { line: 'Any other stdout error', tests: cli('output', 'a full disk is one line') },
]

const input: readonly Line[] = [
  {
    line: 'Operands are files, directories or `-`',
    tests: [...cli('inputs', 'a folder is read'), ...terminal('streams.test.ts: nothing named')],
  },
  {
    line: '`-` is stdin and may appear once',
    tests: [...cli('usage', "['standard input twice'"), ...cli('inputs', 'standard input is told')],
  },
  { line: '`--` ends options', tests: cli('inputs', 'names come from a list') },
  { line: 'Directories are walked', tests: cli('inputs', 'a folder is read in byte order') },
  {
    line: 'Patterns that the shell did not expand',
    tests: cli('inputs', 'patterns in quotes are expanded', 'patterns find what the shell would'),
  },
  { line: '`--files-from FILE` reads names', tests: cli('inputs', 'names come from a list') },
  { line: 'The same file named twice', tests: cli('options', 'a file that is named twice') },
  { line: 'An output file or directory that lies inside', tests: cli('output', 'the output is never put over') },
  {
    line: '`-i/--input text|html|jsonl|auto`',
    tests: [...cli('inputs', 'standard input is told by its first'), ...cli('faults', '--verbose tells how an input')],
  },
  {
    line: 'Encoding: BOM, else valid UTF-8',
    tests: [...cli('inputs', 'encodings are found out'), 'tests/read/decode.test.ts: what is guessed'],
  },
]

const options: readonly Line[] = [
  { line: 'Long option for everything', tests: cli('options', 'every option is long') },
  {
    line: '`--opt=value` and `--opt value`',
    tests: cli('options', '--opt=value is', 'of an option that takes one value', 'every switch of the program'),
  },
  {
    line: 'Unknown option, bad value, missing value',
    tests: [...cli('usage', '%s is a usage error'), ...cli('options', 'what an option takes is said')],
  },
  { line: 'Usage errors exit 2', tests: cli('usage', '%s is a usage error') },
  {
    line: 'Options work before and after operands',
    tests: cli('options', '--opt=value is', 'an option of another command'),
  },
  { line: 'Numbers and dates are validated', tests: cli('options', '%j is refused') },
  { line: 'No option ever takes a secret', why: 'No option takes a secret' },
]

const help: readonly Line[] = [
  { line: '`-h/--help` on the program', tests: cli('options', 'the help of each command'), why: 'Help ends with' },
  { line: '`-V/--version` prints', tests: cli('usage', '--version prints the name') },
  {
    line: '`copydesk help CMD` equals',
    tests: [
      ...cli('options', 'the help of each command'),
      ...cli('usage', 'the help names every format'),
      ...terminal('streams.test.ts: the help is as wide'),
    ],
  },
  { line: 'Man page from the same source', tests: cli('completion', 'the man page says what the help says') },
  {
    line: '`copydesk completion bash|zsh|fish`',
    tests: [...cli('completion', 'options are those'), ...terminal('completion.test.ts: completes commands, options')],
  },
  { line: 'README examples are run', tests: ['tests/readme.test.ts: the examples of the README'] },
]

const colour: readonly Line[] = [
  {
    line: 'One function decides',
    tests: [...cli('colour', '--color=%s'), ...cli('output', 'colour is asked for')],
    why: 'Messages have no colour',
  },
  { line: 'chalk does **not** look', tests: cli('checklist', 'chalk is told its level') },
  {
    line: 'Colour is never the only carrier',
    tests: [
      'tests/write/text/text.test.ts: colour adds nothing but colour',
      ...terminal('review.test.ts: shows source'),
    ],
  },
  {
    line: 'All text that came from input',
    tests: [
      'tests/write/terminal-safe.test.ts: of every code point',
      'tests/write/text/text.test.ts: no text whatever',
      ...terminal('review.test.ts: a text that is out to harm'),
    ],
  },
  {
    line: 'Width by `string-width`',
    tests: [
      'tests/write/text/columns.test.ts: columns are counted',
      'tests/write/text/text.test.ts: families of emoji',
    ],
  },
  {
    line: 'No prompt, spinner or cursor movement',
    tests: [...cli('review', 'without a terminal the screen is refused'), ...cli('progress', 'plain progress is')],
  },
]

const messages: readonly Line[] = [
  {
    line: 'Error: `copydesk: FILE: what went wrong`',
    tests: [...cli('inputs', 'one bad file costs no other'), ...cli('faults', '--debug shows the stack')],
  },
  {
    line: "One file's failure never stops",
    tests: cli('inputs', 'one bad file costs no other', '--fail-fast stops at'),
  },
  {
    line: '`-q` silences all but errors',
    tests: [
      ...cli('output', 'a single clean input says nothing'),
      ...cli('faults', '--verbose tells how'),
      'tests/docs.test.ts: docs/output.md names every warning',
    ],
  },
  { line: 'Internal errors say so', tests: cli('faults', 'a fault of the program in one article') },
]

const statuses: readonly Line[] = [
  {
    line: '0 |',
    tests: [...cli('inputs', 'an empty article is a record'), ...cli('output', 'a reader that closes the pipe')],
  },
  { line: '1 |', tests: cli('inputs', 'one bad file costs no other') },
  { line: '2 |', tests: [...cli('usage', '%s is a usage error'), ...cli('config', '%s is refused')] },
  { line: '70 |', tests: cli('faults', 'the status is 70 only') },
  { line: '74 |', tests: cli('output', 'a full disk is one line', 'an output that cannot be written') },
  { line: '130 / 143 |', tests: cli('workers', '%s ends a run among articles') },
]

const running: readonly Line[] = [
  {
    line: 'stderr only, terminal only, after 500 ms',
    tests: cli('progress', 'on a terminal a line is drawn', 'how many there will be'),
  },
  { line: 'Not a terminal: silent', tests: cli('progress', 'plain progress is', 'it is asked for') },
  {
    line: 'First Ctrl-C or SIGTERM',
    tests: cli('workers', '%s ends a run among', 'a signal ends a run that waits'),
    why: 'A second Ctrl-C',
  },
  {
    line: 'A JSON array is closed',
    tests: cli('workers', '%s ends a run among articles', 'an interrupted run puts no file'),
  },
  {
    line: 'The terminal is always restored',
    tests: terminal(
      'review.test.ts: %s leaves a terminal',
      'review.test.ts: a new size and a stop',
      'killed.slow.test.ts: loses no decision',
    ),
  },
]

const files: readonly Line[] = [
  {
    line: 'Write a temporary file beside the target',
    tests: [
      ...cli('output', '-o writes a file whole', 'an interrupted run leaves no file'),
      ...cli('resume', 'an input is never replaced'),
    ],
  },
  {
    line: 'Output names are made from input names',
    tests: ['tests/write/file-names.test.ts: no id leaves', 'tests/write/formats.test.ts: $name keeps to its folder'],
  },
  {
    line: 'Journal for `--resume`',
    tests: cli('resume', 'runs that are killed again and again', 'only what has changed', 'what failed is tried'),
  },
]

const configuration: readonly Line[] = [
  { line: 'Options > `COPYDESK_*` variables', tests: cli('config', 'the command line is stronger', 'a file is found') },
  {
    line: 'Data only: no configuration file',
    tests: [...cli('config', '%s is refused'), ...cli('names', 'a configuration names the file')],
  },
  { line: '`copydesk config` prints', tests: cli('config', 'the command line is stronger', '--no-config reads no') },
]

const stability: readonly Line[] = [
  {
    line: 'No network, no telemetry',
    tests: [...cli('output', 'neither the time zone nor'), 'tests/robust/matrix/files.ts: no network'],
  },
  { line: 'What scripts may rely on', tests: cli('checklist', 'the README lists what') },
  {
    line: 'Start-up of `--version` and `--help`',
    tests: cli('usage', 'help and version load little'),
    why: 'How long it takes to start',
  },
]

/** Every line, by its heading. */
export const checklist: Readonly<Record<string, readonly Line[]>> = {
  Streams: streams,
  Input: input,
  Options: options,
  Help: help,
  'Colour and terminal': colour,
  Messages: messages,
  'Exit codes': statuses,
  'Progress and signals': running,
  'Files we write': files,
  Configuration: configuration,
  Stability: stability,
}

/** What a review hands on, the same way. */
export const exportsOfReview: readonly Line[] = [
  {
    line: 'CSV: one row an item',
    tests: ['tests/write/every-format.test.ts: a table has the columns', 'tests/write/csv.test.ts: a cell that begins'],
  },
  {
    line: 'ClaimReview draft from accepted claims',
    why: 'A rating and an address',
    tests: [
      'tests/write/annotations.test.ts: a draft of ClaimReview',
      'tests/write/annotations.test.ts: of reviewed claims only',
    ],
  },
  {
    line: 'W3C Web Annotation (both selectors), brat',
    tests: [
      'tests/write/annotations.test.ts: both selectors',
      'tests/write/annotations.test.ts: brat gets each span',
      'tests/write/every-format.test.ts: brat reads its spans',
      ...cli('review', '--export writes every article'),
    ],
  },
]
