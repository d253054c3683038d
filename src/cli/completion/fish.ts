import type { CompletedCommand, CompletedOption } from './tree.js'

/** A completion script for fish: `copydesk completion fish > ~/.config/fish/completions/copydesk.fish`. */
export function fishScript(tree: readonly CompletedCommand[]): string {
  const commands = tree.slice(1)
  const lines = [
    ...commands.map(
      ({ name, description }) => `complete -c copydesk -n __fish_use_subcommand -a ${name} -d ${quoted(description)}`,
    ),
    ...commands.flatMap(({ name, operands }) =>
      operands
        ? [`complete -c copydesk -n '__fish_seen_subcommand_from ${name}' -f -a ${quoted(operands.join(' '))}`]
        : [],
    ),
    ...tree.flatMap(({ name, options }) => {
      const when = name === 'copydesk' ? '__fish_use_subcommand' : `__fish_seen_subcommand_from ${name}`
      return options.map((option) => `complete -c copydesk -n ${quoted(when)} ${partsOf(option)}`)
    }),
  ]
  return `# fish completion for copydesk\n${lines.join('\n')}\n`
}

function partsOf({ names, description, takes }: CompletedOption): string {
  const flags = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`))
  return [...flags, ...valuePart(takes), `-d ${quoted(description)}`].join(' ')
}

function valuePart(takes: CompletedOption['takes']): readonly string[] {
  if (takes === null) return []
  if (takes === 'file') return ['-r', '-F']
  return takes === 'word' ? ['-x'] : ['-x', `-a ${quoted(takes.join(' '))}`]
}

const quoted = (words: string): string => `'${words.replace(/[\\']/g, '\\$&')}'`
