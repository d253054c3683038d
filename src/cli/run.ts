import { CommanderError } from 'commander'
import { colourLevel } from './colour.js'
import { ClosedPipe, describeFault, OutputError, UsageError } from './errors.js'
import { type ExitStatus, exitStatus } from './exit.js'
import { createMessages, type Messages } from './messages.js'
import { type Output, openStdout } from './output.js'
import { createProgram } from './program.js'
import type { Flags } from './settings.js'
import { readVersion } from './version.js'

/** Runs the program with the words of its command line; the status it should end with. */
export async function run(words: readonly string[]): Promise<ExitStatus> {
  const version = readVersion()
  let status: ExitStatus = exitStatus.ok
  const messages = createMessages({ verbosity: 'normal', debug: words.includes('--debug') }, printError)
  const program = createProgram(version, {
    extract: async (operands, flags) => {
      status = await runExtract(operands, flags, version)
    },
    schema: async (flags) => {
      status = await runSchema(flags)
    },
  })
  try {
    await program.parseAsync([...words], { from: 'user' })
    return status
  } catch (error) {
    return report(error, messages, version)
  }
}

function printError(line: string): void {
  process.stderr.write(line)
}

function report(error: unknown, messages: Messages, version: string): ExitStatus {
  if (error instanceof ClosedPipe) return exitStatus.ok
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exitStatus.ok
    messages.error(`${describeUsage(error)}; "copydesk --help" shows what there is`)
    return exitStatus.usage
  }
  if (error instanceof UsageError || error instanceof OutputError) {
    messages.error(error.message, error)
    return error instanceof UsageError ? exitStatus.usage : exitStatus.output
  }
  messages.error(describeFault(version, error), error)
  return exitStatus.fault
}

/** commander's message on one line: "unknown option '--formt' (did you mean --format?)". */
function describeUsage({ message }: CommanderError): string {
  return message
    .replace(/^error: /, '')
    .replace(/\n\(Did you mean (.*)\?\)$/, ' (did you mean $1?)')
    .replaceAll('\n', ' ')
}

async function runExtract(operands: readonly string[], flags: Flags, version: string): Promise<ExitStatus> {
  const { readSettings } = await import('./settings.js')
  const settings = await readSettings(operands, flags)
  const messages = createMessages(settings, printError)
  const { extractSources } = await import('./extract.js')
  const sources = operands.map((name) => ({ name, from: name === '-' ? process.stdin : name }))
  const output: Output = openStdout(process.stdout)
  return extractSources(settings, {
    sources: sources.length ? sources : [{ name: settings.id ?? '-', from: process.stdin }],
    output,
    messages,
    context: {
      version,
      pretty: settings.pretty,
      colourLevel: colourLevel(settings.colour, process.stdout.isTTY ?? false, process.env),
      width: process.stdout.columns || 80,
    },
  })
}

async function runSchema(_flags: Flags): Promise<ExitStatus> {
  const { jsonSchema } = await import('../write/schema.js')
  await openStdout(process.stdout).write(`${JSON.stringify(jsonSchema(), null, 2)}\n`)
  return exitStatus.ok
}
