import type { Command, Option } from 'commander'
import { acceptedBy } from '../accepted.js'
import { optionsTaken } from '../command-options.js'

/** An option as a shell completes it. */
export interface CompletedOption {
  /** "-f" and "--format", without what it takes. */
  readonly names: readonly string[]
  readonly description: string
  /** What may stand behind it: these words, a file, something that cannot be completed, or nothing. */
  readonly takes: readonly string[] | 'file' | 'word' | null
}

/** A command as a shell completes it. */
export interface CompletedCommand {
  readonly name: string
  readonly description: string
  readonly options: readonly CompletedOption[]
  /** What its operand may be; null: files. */
  readonly operands: readonly string[] | null
}

/** What a shell has to know, read off the command tree. The first command is the program itself. */
export function completionTree(program: Command): readonly CompletedCommand[] {
  const own = visible(program).map((option) => completed(option, program.name()))
  const optionsOf = (command: Command): readonly CompletedOption[] => {
    const taken = optionsTaken(command.name())
    const shared = visible(program).filter((option) => taken === null || taken.has(option.attributeName()))
    return [...shared, ...visible(command)].map((option) => completed(option, command.name()))
  }
  return [
    { name: program.name(), description: 'find the facts in articles', options: own, operands: null },
    ...program.commands.map((command) => ({
      name: command.name(),
      description: command.summary() || command.description(),
      options: optionsOf(command),
      operands: command.registeredArguments[0]?.argChoices ?? null,
    })),
  ]
}

const visible = (command: Command): readonly Option[] =>
  command.options.filter(({ hidden, long }) => !hidden && long !== undefined)

function completed(option: Option, command: string): CompletedOption {
  const { short, long = '', description } = option
  return {
    names: [...(short ? [short] : []), long],
    description: description.split(/[;(]/)[0]?.trim() ?? '',
    takes: option.required || option.optional ? valuesOf(long, command) : null,
  }
}

function valuesOf(option: string, command: string): CompletedOption['takes'] {
  const accepted = acceptedBy(option, command)
  return accepted?.words ?? (accepted?.isFile ? 'file' : 'word')
}
