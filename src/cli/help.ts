import type { Command, Help, Option } from 'commander'
import { formatsOf, optionsTaken } from './command-options.js'

/** Columns of the help: the terminal's, at most 100; 80 where there is none. */
export const helpWidth = (): number => Math.min(Math.max(process.stdout.columns || 80, 40), 100)

export const EXAMPLES = `  copydesk -f text article.txt            read the facts, with their sentences
  copydesk article.txt > article.json     the same as JSON, which is the default
  copydesk -f jsonl articles/ -o all.jsonl
  curl -s https://example.org/story | copydesk --date 2025-02-05 -f text`

const COMMAND_EXAMPLES: Readonly<Record<string, string>> = {
  review: `  copydesk review stories/
  copydesk review --status stories/       what is decided, and what is open
  copydesk review --export -f csv --only claims stories/ -o claims.csv`,
  compare: `  copydesk compare -f text monday.txt tuesday.txt
  copydesk compare -f html -o flood.html stories/`,
  explain: `  copydesk explain -f text --item q3 story.txt
  copydesk explain -f text --at 412 story.txt`,
  convert: `  copydesk -f jsonl --text stories/ -o records.jsonl
  copydesk convert records.jsonl -f sqlite -o facts.sqlite`,
  schema: `  copydesk schema -o schema.json
  copydesk schema explain`,
  config: `  copydesk config
  COPYDESK_FORMAT=jsonl copydesk config --config desk.json`,
  completion: `  eval "$(copydesk completion bash)"      in ~/.bashrc
  source <(copydesk completion zsh)       in ~/.zshrc, behind compinit
  copydesk completion fish > ~/.config/fish/completions/copydesk.fish`,
  help: `  copydesk help review`,
}

export const EXIT_STATUS = `  0   every input was read, also where nothing was found in it
  1   at least one input failed; the results of the others were printed
  2   wrong usage; nothing was read
  70  a fault in copydesk itself
  74  the output could not be written`

export const ENVIRONMENT = `  NO_COLOR     set and not empty: no colour
  FORCE_COLOR  set: colour also where the output is no terminal (0: none)
  COPYDESK_…   an option's default, as COPYDESK_FORMAT=jsonl (copydesk config)`

/** The help of the program or of one of its commands. `extract` is the program's main job: it has the program's options. */
export function formatHelp(command: Command, helper: Help): string {
  const program = command.parent ?? command
  const isExtract = command === program || command.name() === 'extract'
  const described = isExtract ? program : command
  const taken = isExtract ? null : optionsTaken(command.name())
  const parts = [
    section('', `${described.description()}`),
    section('Usage:', `  ${usageOf(command, program)}`),
    section('Examples:', isExtract ? EXAMPLES : (COMMAND_EXAMPLES[command.name()] ?? EXAMPLES)),
    ...(command === program ? [section('Commands:', commandRows(program, helper))] : []),
    ...(described === program ? [] : ownSections(command, helper)),
    ...optionSections(program, described, helper),
    section('Exit status:', EXIT_STATUS),
    ...(taken === null || taken.has('config') ? [section('Environment:', ENVIRONMENT)] : []),
    'More: README.md and docs/ in the package\n',
  ]
  return parts.join('\n')
}

/** What is said where nothing is named and nothing is piped in. */
export const SHORT_HELP = `copydesk: nothing to read: name files or folders, or pipe an article in

  copydesk -f text article.txt
  copydesk articles/ > articles.json
  copydesk --help
`

export function usageOf(command: Command, program: Command): string {
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

/** The program's options under their headings, those that a command takes. */
function optionSections(program: Command, command: Command, helper: Help): readonly string[] {
  const taken = command === program ? null : optionsTaken(command.name())
  const printed = formatsOf(command.name())
  const descriptionOf = (option: Option): string =>
    option.name() === 'format' && printed ? `${printed.join(', ')} (default: json)` : helper.optionDescription(option)
  return optionsByGroup(program, taken).map(({ group, options }) =>
    section(group, options.map((option) => row(helper.optionTerm(option), descriptionOf(option), helper)).join('\n')),
  )
}

/** A command's own options that are shown, by their headings; all of them, or those named in `names` (as flags are). */
export function optionsByGroup(
  command: Command,
  names: ReadonlySet<string> | null,
): readonly { readonly group: string; readonly options: readonly Option[] }[] {
  const groups = new Map<string, Option[]>()
  for (const option of command.createHelp().visibleOptions(command)) {
    if (names && !names.has(option.attributeName()) && option.name() !== 'help') continue
    const heading = option.helpGroupHeading ?? LAST_GROUP
    groups.set(heading, [...(groups.get(heading) ?? []), option])
  }
  const ordered = [...groups].sort(([a], [b]) => Number(a === LAST_GROUP) - Number(b === LAST_GROUP))
  return ordered.map(([group, options]) => ({ group, options }))
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
