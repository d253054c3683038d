import { existsSync } from 'node:fs'
import { type Command, CommanderError } from 'commander'
import { systemCode } from '../read/errors.js'
import { optionsTaken, refuseStrayOptions } from './command-options.js'
import { keepMemorySmall } from './engine/engine-flags.js'
import { ClosedPipe, describeFault, OutputError, UsageError } from './errors.js'
import { type ExitStatus, exitStatus } from './exit.js'
import { SHORT_HELP } from './help.js'
import { createMessages, type Messages } from './messages.js'
import { nearest } from './nearest.js'
import { openStdout } from './output.js'
import { createProgram } from './program.js'
import { NO_PROGRESS, type Progress } from './progress-choice.js'
import type { ReviewFlags } from './review/settings.js'
import type { Flags, Settings } from './settings.js'
import { readVersion } from './version.js'

/** Runs the program with the words of its command line; the status that it should end with. */
export async function run(words: readonly string[]): Promise<ExitStatus> {
  // A closed standard error is no reason to stop.
  process.stderr.on('error', () => {})
  const version = readVersion()
  let status: ExitStatus = exitStatus.ok
  let help = ''
  const program = createProgram(version, {
    extract: async (operands, flags) => {
      refuseMisspeltCommand(operands[0], program)
      status = await extract(operands, await configured('extract', flags), version)
    },
    convert: async (operands, flags) => {
      status = await runOn(
        { command: 'convert', operands, flags: await configured('convert', flags) },
        async (settings, messages) => (await import('./convert-command.js')).runConvert(settings, messages, version),
      )
    },
    compare: async (operands, flags) => {
      status = await runOn(
        { command: 'compare', operands, flags: await configured('compare', flags) },
        async (settings, messages) => (await import('./compare-command.js')).runCompare(settings, messages, version),
      )
    },
    explain: async (operands, flags) => {
      const { readWhere, runExplain } = await import('./explain-command.js')
      const where = readWhere(flags)
      status = await runOn(
        { command: 'explain', operands, flags: await configured('explain', flags) },
        (settings, messages) => runExplain(settings, { where, messages, version }),
      )
    },
    config: async (flags) => {
      const { describeConfiguration } = await import('./config/config.js')
      // What is set must be right, as if it were to be used.
      await (await import('./settings.js')).readSettings([], await configured('config', flags))
      help = describeConfiguration(flags, program)
    },
    completion: async (shell, tree) => {
      help = (await import('./completion/completion.js')).completionScript(shell, tree)
    },
    review: async (operands, flags) => {
      status = await review(operands, await configured('review', flags), version)
    },
    schema,
    print: (text) => {
      help += text
    },
  })
  const configured = async <Given extends Flags>(command: string, flags: Given): Promise<Given> => {
    const { withConfiguration } = await import('./config/config.js')
    return withConfiguration(flags, program, optionsTaken(command))
  }
  try {
    await parse(program, words)
    if (help) await openStdout(process.stdout).write(help)
    return status
  } catch (error) {
    const messages = createMessages({ verbosity: 'normal', debug: words.includes('--debug') }, printError)
    return await report(error, { messages, version, program })
  }
}

/** A word that is no file, but nearly a command: whoever typed it did not mean the file. */
function refuseMisspeltCommand(word: string | undefined, program: Command): void {
  if (word === undefined || !/^[a-z-]+$/i.test(word) || existsSync(word)) return
  const names = program.commands.map((command) => command.name())
  const meant = nearest(word, names)
  if (meant) throw new UsageError(`"${word}" is neither a file nor a command (did you mean ${meant}?)`)
}

// What follows loads the language libraries, which --help and --version must not wait for.

async function extract(operands: readonly string[], flags: Flags, version: string): Promise<ExitStatus> {
  const { readSettings } = await import('./settings.js')
  const settings = await readSettings(operands, flags)
  if (operands.length === 0 && settings.filesFrom.length === 0 && process.stdin.isTTY) {
    process.stderr.write(SHORT_HELP)
    return exitStatus.usage
  }
  const { runExtract } = await import('./extract-command.js')
  const progress = await openProgress(settings)
  const messages = createMessages(settings, (line) => {
    progress.clear()
    printError(line)
  })
  return runExtract(settings, { messages, progress, version })
}

/** What it is drawn with is loaded where it is drawn. */
async function openProgress({ verbosity, progress: choice }: Settings): Promise<Progress> {
  const isTerminal = isInteractive()
  if (verbosity === 'quiet' || choice === 'off' || (choice === 'auto' && !isTerminal)) return NO_PROGRESS
  const { createProgress } = await import('./progress.js')
  return createProgress({
    choice,
    isTerminal,
    columns: () => process.stderr.columns || 80,
    print: printError,
    now: () => performance.now(),
  })
}

/** Whether a person is there to look at a line that moves; records that are printed meanwhile would run into it. */
function isInteractive(): boolean {
  const { CI, TERM } = process.env
  return (
    process.stdin.isTTY === true && process.stderr.isTTY === true && !process.stdout.isTTY && !CI && TERM !== 'dumb'
  )
}

async function review(operands: readonly string[], flags: ReviewFlags, version: string): Promise<ExitStatus> {
  const { readSettings } = await import('./settings.js')
  // What is exported is the record with its review, a line each, unless another format is asked for.
  const settings = await readSettings(operands, flags.export ? { format: 'jsonl', ...flags } : flags)
  const { readReviewSettings } = await import('./review/settings.js')
  const { runReview } = await import('./review/command.js')
  const messages = createMessages(settings, printError)
  keepMemorySmall()
  return runReview({ settings, review: readReviewSettings(flags, settings.only), flags, messages, version })
}

/** The words behind a command. */
interface Called {
  readonly command: string
  readonly operands: readonly string[]
  readonly flags: Flags
}

/** A command that reads what is named, as `extract` does, with fewer options. */
async function runOn(
  { command, operands, flags }: Called,
  work: (settings: Settings, messages: Messages) => Promise<ExitStatus>,
): Promise<ExitStatus> {
  refuseStrayOptions(command, flags)
  const { readSettings } = await import('./settings.js')
  const settings = await readSettings(operands, flags)
  if (operands.length === 0 && settings.filesFrom.length === 0 && process.stdin.isTTY) {
    throw new UsageError(`${command}: nothing to read: name files or folders, or pipe something in`)
  }
  keepMemorySmall()
  return work(settings, createMessages(settings, printError))
}

async function schema(of: string, flags: Flags): Promise<void> {
  refuseStrayOptions('schema', flags)
  const { runSchema } = await import('./schema-command.js')
  await runSchema(of, flags.output === undefined || flags.output === '-' ? null : flags.output, flags.force ?? false)
}

/** Calls what the words ask for. That commander has printed help or the version is no error. */
async function parse(program: Command, words: readonly string[]): Promise<void> {
  try {
    await program.parseAsync([...words], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError) || error.exitCode !== 0) throw error
  }
}

function printError(line: string): void {
  process.stderr.write(line)
}

interface Around {
  readonly messages: Messages
  readonly version: string
  readonly program: Command
}

async function report(error: unknown, { messages, version, program }: Around): Promise<ExitStatus> {
  if (error instanceof ClosedPipe) return exitStatus.ok
  if (error instanceof CommanderError || error instanceof UsageError) {
    const what = error instanceof UsageError ? error.message : await describeUsage(error, program)
    messages.error(`${what}; see "copydesk --help"`, error)
    return exitStatus.usage
  }
  if (error instanceof OutputError) {
    messages.error(error.message, error)
    return exitStatus.output
  }
  const isOutOfFiles = systemCode(error) === 'EMFILE'
  messages.error(isOutOfFiles ? OUT_OF_FILES : describeFault(version, error), error)
  return exitStatus.fault
}

const OUT_OF_FILES = 'too many files are open for it to load; "ulimit -n 256" before it lets it have enough'

/** commander's message on one line: "unknown option '--formt' (did you mean --format?)". */
async function describeUsage({ code, message }: CommanderError, program: Command): Promise<string> {
  const owners = [program, ...program.commands]
  if (code === 'commander.optionMissingArgument') {
    const { acceptedBy, acceptedInWords } = await import('./accepted.js')
    const option = owners.flatMap(({ options }) => options).find(({ flags }) => message.includes(`'${flags}'`))
    const accepted = acceptedBy(option?.long ?? '', '')
    if (option && accepted) return `${option.long} needs a value: ${acceptedInWords(accepted)}`
  }
  const [, unknown] = message.match(/unknown option '(--[a-z-]+)/) ?? []
  const owner = owners.find(({ options }) => options.some(({ long }) => long === unknown))
  if (unknown && owner) return `${unknown} is an option of ${owner.name()}: copydesk ${owner.name()} ${unknown} …`
  return message
    .replace(/^error: /, '')
    .replace(/\n\(Did you mean (.*)\?\)$/, ' (did you mean $1?)')
    .replaceAll('\n', ' ')
}
