import type { Command, Option } from 'commander'
import { optionsTaken } from './command-options.js'
import { ENVIRONMENT, EXAMPLES, EXIT_STATUS, optionsByGroup, usageOf } from './help.js'

/** The man page, section 1, in the macros of man(7), from the same command tree as the help. */
export function manPage(program: Command, version: string): string {
  const commands = program.commands.filter((command) => !['extract', 'help'].includes(command.name()))
  return [
    `.TH COPYDESK 1 "" "copydesk ${version}" "User Commands"`,
    '.SH NAME',
    'copydesk \\- find the facts in news articles',
    '.SH SYNOPSIS',
    ...[program, ...commands].map((command) => `.B ${escaped(usageOf(command, program))}\n.br`),
    '.SH DESCRIPTION',
    escaped(program.description().replaceAll('\n', ' ')),
    '.SH COMMANDS',
    ...commands.flatMap((command) => commandPart(command, program)),
    ...optionsByGroup(program, null).flatMap(({ group, options }) => [
      `.SH ${escaped(group.replace(/:$/, '').toUpperCase())}`,
      ...options.flatMap(optionPart),
    ]),
    ...listed('EXAMPLES', EXAMPLES),
    ...listed('EXIT STATUS', EXIT_STATUS),
    ...listed('ENVIRONMENT', ENVIRONMENT),
    '',
  ].join('\n')
}

function commandPart(command: Command, program: Command): readonly string[] {
  const taken = optionsTaken(command.name())
  const shared = taken === null ? [] : optionsOf(program, taken)
  const own = optionsOf(command, null)
  return [
    '.TP',
    `.B ${escaped(command.name())}`,
    escaped((command.description() || command.summary()).replaceAll('\n', ' ')),
    ...(shared.length > 0 ? ['.br', escaped(`Takes ${shared.map(({ long }) => long).join(', ')}.`)] : []),
    ...(own.length > 0 ? ['.RS', ...own.flatMap(optionPart), '.RE'] : []),
  ]
}

const optionsOf = (command: Command, names: ReadonlySet<string> | null): readonly Option[] =>
  optionsByGroup(command, names)
    .flatMap(({ options }) => options)
    .filter(({ long }) => long !== '--help')

const optionPart = ({ flags, description }: Option): readonly string[] => [
  '.TP',
  `.B ${escaped(flags)}`,
  escaped(description),
]

const listed = (heading: string, lines: string): readonly string[] => [
  `.SH ${heading}`,
  '.nf',
  ...lines.split('\n').map((line) => escaped(line.replace(/^ {2}/, ''))),
  '.fi',
]

/** Nothing in a text is a request or an escape; hyphens stay hyphens. */
const escaped = (words: string): string =>
  words
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^(['.])/gm, '\\&$1')
