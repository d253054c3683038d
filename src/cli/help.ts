import type { Command, Help, Option } from 'commander'
import { optionsTaken } from './command-options.js'

/** Columns of the help: the terminal's, at most 100; 80 where there is none. */
export const helpWidth = (): number => Math.min(Math.max(process.stdout.columns || 80, 40), 100)

export const EXAMPLES = `  copydesk -f text article.txt            read the facts, with their sentences
  copydesk article.txt > article.json     the same as JSON, which is the default
  copydesk -f jsonl articles/ -o all.jsonl
  curl -s https://example.org/story | copydesk --date 2025-02-05 -f text`

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
  const parts = [
    section('', `${described.description()}`),
    section('Usage:', `  ${usageOf(command, program)}`),
    ...(isExtract ? [section('Examples:', EXAMPLES)] : []),
    ...(command === program ? [section('Commands:', commandRows(program, helper))] : []),
    ...(described === program ? [] : ownSections(command, helper)),
    ...optionSections(program, isExtract ? null : optionsTaken(command.name()), helper),
    ...(isExtract ? [section('Exit status:', EXIT_STATUS), section('Environment:', ENVIRONMENT)] : []),
    ...(isExtract ? ['More: README.md and docs/ in the package\n'] : []),
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

/** The options under their headings; all of them, or those named in `names`. */
function optionSections(command: Command, names: ReadonlySet<string> | null, helper: Help): readonly string[] {
  return optionsByGroup(command, names).map(({ group, options }) =>
    section(
      group,
      options.map((option) => row(helper.optionTerm(option), helper.optionDescription(option), helper)).join('\n'),
    ),
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
