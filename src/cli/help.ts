import type { Command, Help } from 'commander'

/** Columns of the help: the terminal's, at most 100; 80 where there is none. */
export const helpWidth = (): number => Math.min(Math.max(process.stdout.columns || 80, 40), 100)

const EXAMPLES = `  copydesk -f text article.txt            read the facts, with their sentences
  copydesk article.txt > article.json     the same as JSON, which is the default
  copydesk -f jsonl articles/ -o all.jsonl
  curl -s https://example.org/story | copydesk --date 2025-02-05 -f text`

const EXIT_STATUS = `  0   every input was read, also where nothing was found in it
  1   at least one input failed; the results of the others were printed
  2   wrong usage; nothing was read
  70  a fault in copydesk itself
  74  the output could not be written`

const ENVIRONMENT = `  NO_COLOR     set and not empty: no colour
  FORCE_COLOR  set: colour also where the output is no terminal (0: none)`

/** The help of the program or of one of its commands. `extract` is the program's main job: it has the program's options. */
export function formatHelp(command: Command, helper: Help): string {
  const program = command.parent ?? command
  const isExtract = command === program || command.name() === 'extract'
  const described = isExtract ? program : command
  const parts = [
    section('', `${described.description()}`),
    section('Usage:', `  ${usageOf(command, program)}`),
    ...(isExtract ? [section('Examples:', EXAMPLES)] : []),
    ...(command === program ? [section('Commands:', commandRows(program, helper))] : []),
    ...(described === program ? [] : ownSections(command, helper)),
    ...optionSections(program, optionsOf(command, isExtract), helper),
    ...(isExtract ? [section('Exit status:', EXIT_STATUS), section('Environment:', ENVIRONMENT)] : []),
    ...(isExtract ? ['More: README.md and docs/ in the package\n'] : []),
  ]
  return parts.join('\n')
}

/** The names of a command's options, besides --help; null: all there are. */
function optionsOf(command: Command, isExtract: boolean): ReadonlySet<string> | null {
  if (isExtract) return null
  if (command.name() === 'review') return REVIEW_OPTIONS
  return command.name() === 'help' ? new Set() : SHARED_OPTIONS
}

/** Options that every command takes. */
export const SHARED_OPTIONS: ReadonlySet<string> = new Set(['output', 'force', 'color', 'quiet', 'verbose', 'debug'])

/** Options of the program that a review takes: how articles are read, which kinds are gone through, how an export is written. */
const REVIEW_OPTIONS: ReadonlySet<string> = new Set([
  ...SHARED_OPTIONS,
  ...[
    'input',
    'date',
    'ext',
    'files-from',
    'null',
    'encoding',
    'strict-encoding',
    'max-size',
    'only',
    'format',
    'pretty',
  ],
])

/** What is said where nothing is named and nothing is piped in. */
export const SHORT_HELP = `copydesk: nothing to read: name files or folders, or pipe an article in

  copydesk -f text article.txt
  copydesk articles/ > articles.json
  copydesk --help
`

function usageOf(command: Command, program: Command): string {
  return command === program || command.name() === 'extract'
    ? `copydesk ${program.usage()}`
    : `copydesk ${command.name()} ${command.usage()}`
}

function section(heading: string, body: string): string {
  return `${heading && `${heading}\n`}${body}\n`
}

function commandRows(program: Command, helper: Help): string {
  return helper
    .visibleCommands(program)
    .map((command) =>
      row(
        helper.subcommandTerm(command).replace(/ \[(?:options|paths\.\.\.)\]/g, ''),
        helper.subcommandDescription(command),
        helper,
      ),
    )
    .join('\n')
}

/** The options under their headings; all of them, or those named in `names`. */
function optionSections(program: Command, names: ReadonlySet<string> | null, helper: Help): readonly string[] {
  const groups = new Map<string, string[]>()
  for (const option of helper.visibleOptions(program)) {
    if (names && !names.has(option.name()) && option.name() !== 'help') continue
    const heading = option.helpGroupHeading ?? LAST_GROUP
    groups.set(heading, [
      ...(groups.get(heading) ?? []),
      row(helper.optionTerm(option), helper.optionDescription(option), helper),
    ])
  }
  const ordered = [...groups].sort(([a], [b]) => Number(a === LAST_GROUP) - Number(b === LAST_GROUP))
  return ordered.map(([heading, rows]) => section(heading, rows.join('\n')))
}

/** The options of a command's own. */
function ownSections(command: Command, helper: Help): readonly string[] {
  const own = command.options.filter(({ hidden, long }) => !hidden && long !== '--help')
  if (own.length === 0) return []
  const rows = own.map((option) => row(helper.optionTerm(option), helper.optionDescription(option), helper))
  return [section('Options:', rows.join('\n'))]
}

const LAST_GROUP = 'Other:'
const TERM_WIDTH = 25

function row(term: string, description: string, helper: Help): string {
  const width = (helper.helpWidth ?? 80) - TERM_WIDTH - 2
  const [first = '', ...rest] = helper.boxWrap(description, width).split('\n')
  return [`  ${term.padEnd(TERM_WIDTH)}${first}`, ...rest.map((line) => `${' '.repeat(TERM_WIDTH + 2)}${line}`)].join(
    '\n',
  )
}
