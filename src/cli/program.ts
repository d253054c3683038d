import { Argument, Command, Option } from 'commander'
import { kinds } from '../recognise/kinds.js'
import type { Format, FormatOption } from '../write/format.js'
import { defaultFormat, formats } from '../write/formats.js'
import type { ConfigFlags } from './config/config.js'
import { UsageError } from './errors.js'
import type { ExplainFlags } from './explain-command.js'
import { formatHelp, helpWidth } from './help.js'
import { addReviewOptions } from './review/options.js'
import type { ReviewFlags } from './review/settings.js'
import type { Flags } from './settings.js'

/** What the program does for each command; loaded when it is called. */
interface Actions {
  extract(operands: readonly string[], flags: Flags): Promise<void>
  review(operands: readonly string[], flags: ReviewFlags): Promise<void>
  convert(operands: readonly string[], flags: Flags): Promise<void>
  compare(operands: readonly string[], flags: Flags): Promise<void>
  explain(operands: readonly string[], flags: Flags & ExplainFlags): Promise<void>
  config(flags: Flags & ConfigFlags): Promise<void>
  completion(shell: string | undefined, program: Command): Promise<void>
  schema(of: string, flags: Flags): Promise<void>
  /** Takes the help and the version. */
  print(text: string): void
}

/** The command line: commands and options, each with its help. What the values must be is checked in settings.ts. */
export function createProgram(version: string, actions: Actions): Command {
  const quiet = (command: Command): Command => quieted(command, actions.print)
  const program = quiet(new Command('copydesk'))
    .description(
      'Reads English news articles and prints structured JSON: dates, places,\norganizations, people, casualty figures and attributed claims, each tied to its\nexact characters in the text.',
    )
    .usage('[extract] [options] [paths…|-]')
    .version(`copydesk ${version}`, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .argument('[paths...]', 'files, folders or patterns; - is standard input')
    .action((operands: string[], _options, command: Command) => actions.extract(operands, flagsOf(command)))
  addOptions(program)

  quiet(program.command('extract'))
    .summary('find the facts in articles (the default)')
    .argument('[paths...]')
    .helpOption('-h, --help', 'print this help')
    .action((operands: string[], _options, command: Command) => actions.extract(operands, flagsOf(command)))
  addReviewOptions(
    quiet(program.command('review'))
      .summary('go through claims and figures one by one, and keep what was decided')
      .argument('[paths...]')
      .helpOption('-h, --help', 'print this help')
      .action((operands: string[], _options, command: Command) => actions.review(operands, flagsOf(command))),
  )
  quiet(program.command('compare'))
    .summary('hold articles on one event side by side')
    .description(
      'Tells which articles are about one event, which figures each gives for it and on\nwhose word, how the toll moved, and where numbers contradict each other.',
    )
    .usage('[options] [paths…|-]')
    .argument('[paths...]')
    .helpOption('-h, --help', 'print this help')
    .action((operands: string[], _options, command: Command) => actions.compare(operands, flagsOf(command)))
  quiet(program.command('explain'))
    .summary('say why an item is what it is, or why nothing was found')
    .description(
      'Says of one item, or of what stands at an offset of one article: by which rule\nand clues it was found, what was rejected and why, and how it is tied to others.',
    )
    .usage('[options] [path|-]')
    .argument('[paths...]')
    .helpOption('-h, --help', 'print this help')
    .option('--at <offset>', 'what stands at this offset of the text, in UTF-16 units')
    .option('--item <id>', 'the item with this id: q3, p1 …')
    .action((operands: string[], _options, command: Command) => actions.explain(operands, flagsOf(command)))
  quiet(program.command('convert'))
    .summary('turn saved records into another format')
    .description(
      'Turns records that were saved as json or jsonl with --text into any other\nformat, without reading the articles again.',
    )
    .usage('[options] [records…|-]')
    .argument('[records...]')
    .helpOption('-h, --help', 'print this help')
    .action((operands: string[], _options, command: Command) => actions.convert(operands, flagsOf(command)))
  quiet(program.command('schema'))
    .summary("print the output's JSON Schema")
    .description(
      "Prints the JSON Schema of what extract prints, where a record's is at\n$defs/record; or that of compare or explain.",
    )
    .usage('[extract|compare|explain] [-o FILE] [--force]')
    .addArgument(words('[of]', ['extract', 'compare', 'explain']))
    .helpOption('-h, --help', 'print this help')
    .action((of: string | undefined, _options, command: Command) => actions.schema(of ?? 'extract', flagsOf(command)))
  quiet(program.command('config'))
    .summary('print the settings in force, and where each came from')
    .description(
      'Prints the settings that the command line, the environment and the configuration\nfiles give, as JSON, each with where it came from.',
    )
    .usage('[options]')
    .helpOption('-h, --help', 'print this help')
    .action((_options, command: Command) => actions.config(flagsOf(command)))
  quiet(program.command('completion'))
    .summary('print a completion script for bash, zsh or fish')
    .description('Prints a script by which a shell completes commands, options and their values.')
    .usage('bash|zsh|fish')
    .addArgument(words('[shell]', ['bash', 'zsh', 'fish']))
    .helpOption('-h, --help', 'print this help')
    .action((shell: string | undefined) => actions.completion(shell, program))
  // Not commander's own, which answers a command that there is not with the whole help and no word of why.
  program.helpCommand(false)
  quiet(program.command('help'))
    .summary('print the help of a command')
    .description('Prints the help of the program, or of the command that is named.')
    .usage('[command]')
    .addArgument(
      words(
        '[command]',
        program.commands.map((command) => command.name()),
      ),
    )
    .helpOption('-h, --help', 'print this help')
    .action((name: string | undefined) => printHelp(program, name))
  return program
}

/** An operand that is one of some words, which a shell can complete; the command itself says what is wrong with another. */
function words(name: string, accepted: readonly string[]): Argument {
  const argument = new Argument(name)
  argument.argChoices = [...accepted]
  return argument
}

/** "json (one document), jsonl (a record a line) or text (to be read)". */
function describeFormats(): string {
  const described = formats.map(({ name, description }) => `${name} (${description})`)
  return `${described.slice(0, -1).join(', ')} or ${described.at(-1)}`
}

const namesOf = (some: readonly Format[]): string => some.map(({ name }) => name).join(', ')
const foldersOf = (): string => namesOf(formats.filter(({ folder }) => folder))
const heeding = (option: FormatOption): string => namesOf(formats.filter(({ options }) => options.includes(option)))

function printHelp(program: Command, name: string | undefined): void {
  const command = name === undefined ? program : program.commands.find((candidate) => candidate.name() === name)
  if (!command) {
    const names = program.commands.map((candidate) => candidate.name())
    throw new UsageError(`help: "${name}" is not one of ${names.join(', ')}`)
  }
  command.outputHelp()
}

/** Nothing is printed or ended by commander itself: errors come back as exceptions. */
function quieted(command: Command, print: (text: string) => void): Command {
  return command
    .exitOverride()
    .configureOutput({ outputError: () => {}, writeOut: print, getOutHelpWidth: helpWidth })
    .configureHelp({ formatHelp })
}

function flagsOf(command: Command): Flags {
  return command.optsWithGlobals<Flags>()
}

function addOptions(program: Command): void {
  const collect = (value: string, earlier: readonly string[] = []): readonly string[] => [...earlier, value]
  const add = (flags: string, description: string): Option => {
    const option = new Option(flags, description)
    program.addOption(option)
    return option
  }

  program.optionsGroup('Reading:')
  add(
    '-i, --input <kind>',
    'what the inputs are: text, html, jsonl, or auto (default: auto, by the ending, then by the first character)',
  )
  add('--date <date>', 'publication date (YYYY-MM-DD) of articles that come without one')
  add('--id <id>', 'id of the article from standard input (default: -)')
  add(
    '--ext <endings>',
    'endings of the files to read from folders (default: txt,text,md,html,htm,jsonl,ndjson)',
  ).argParser(collect)
  add('--files-from <file>', 'read the files named in FILE, one a line; - is standard input').argParser(collect)
  add('-0, --null', 'names in --files-from end with NUL, as find -print0 writes them')
  add('--encoding <name>', 'read in this encoding (default: found out)')
  add('--strict-encoding', 'fail on bytes that are not valid, instead of putting U+FFFD there')
  add('--max-size <size>', 'largest article, a file or a line of JSONL (default: 10 MB)')
  add('--fail-fast', 'stop at the first input that fails')
  add('-j, --jobs <number>', 'articles that are worked on at a time (default: one a core)')
  add('--shard <i/n>', 'read only the i-th of n parts of the articles, told apart by their ids')
  add('--timeout <seconds>', 'give an article up that takes longer; 0 for never (default: 60)')

  program.optionsGroup('Extracting:')
  add('--only <kinds>', `only these: ${kinds.join(', ')}`).argParser(collect)
  add('--names <file>', 'names and verbs of your own from FILE (CSV or JSONL), before those known').argParser(collect)
  add('--language <code>', 'en: read every text as English (default: auto, which reads no facts from other languages)')
  add('--offsets <unit>', 'what start and end count: utf16, codepoint, byte (default: utf16)')
  add('--text', 'put the analysed text into each record')
  add('--keep-fields', 'put what else a line of JSONL says into its record')

  program.optionsGroup('Writing:')
  add('-f, --format <format>', `${describeFormats()} (default: ${defaultFormat.name})`)
  add('--json', 'the same as --format json')
  add('-o, --output <file>', `write to FILE; - is standard output; ${foldersOf()} take a folder (FOLDER/)`)
  add('--resume', 'go on where an earlier run with the same -o FILE has stopped')
  add('--errors <file>', 'write what fails to FILE too, a line of JSON each')
  add('--force', 'let -o replace what is there')
  add('--pretty', 'indent JSON')
  add('--fields <names>', `columns of ${heeding('fields')}, in this order (default: all)`).argParser(collect)
  add('--brief', `of ${heeding('brief')}, the summary only; --full: all of it (the default)`)
  program.addOption(new Option('--full', 'the summary and all that is behind it').hideHelp())
  add('--width <columns>', `columns of ${heeding('width')} (default: the terminal's, or 80)`)
  add('--excel', `begin ${heeding('excel')} with the mark by which Excel knows UTF-8`)
  add('--generated-at <time>', `time to be shown as that of making, by ${heeding('generated-at')} (default: none)`)

  program.optionsGroup('Messages:')
  add('--color <when>', 'auto, always or never (default: auto)')
  add('--progress <how>', 'auto (on a terminal) or plain (a line every ten seconds) (default: auto)')
  add('-q, --quiet', 'print errors only')
  add('-v, --verbose', 'explain what is done and why')
  add('--debug', 'show the stack of an error')
  program.optionsGroup('Configuration:')
  add('--config <file>', 'settings from FILE, a JSON object with the names of options; --no-config: from no file')
  program.optionsGroup('Other:')

  // Each switch can be taken back, for scripts that add to a command line.
  for (const name of [
    'null',
    'strict-encoding',
    'fail-fast',
    'text',
    'keep-fields',
    'json',
    'config',
    'force',
    'resume',
    'progress',
    'pretty',
    'excel',
    'brief',
    'color',
    'quiet',
    'verbose',
    'debug',
  ]) {
    program.addOption(new Option(`--no-${name}`).hideHelp())
  }
  // The later of these wins.
  program.on('option:json', () => program.setOptionValue('format', 'json'))
  program.on('option:full', () => program.setOptionValue('brief', false))
  program.on('option:quiet', () => program.setOptionValue('verbose', false))
  program.on('option:verbose', () => program.setOptionValue('quiet', false))
}
