import type { CompletedCommand, CompletedOption } from './tree.js'

/** A completion script for bash 3.2 or later: `eval "$(copydesk completion bash)"`. */
export function bashScript(tree: readonly CompletedCommand[]): string {
  const commands = tree.slice(1).map(({ name }) => name)
  return `# bash completion for copydesk
_copydesk() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command=copydesk options i
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    case \${COMP_WORDS[i]} in
      ${commands.join('|')}) command=\${COMP_WORDS[i]}; break ;;
    esac
  done
  case $before in
${valueCases(tree)}
  esac
  case $command in
${tree.map(({ name, options }) => `    ${name}) options="${wordsOf(options)}" ;;`).join('\n')}
  esac
  if [[ $word == -* ]]; then
    COMPREPLY=($(compgen -W "$options" -- "$word"))
  elif [[ $command == copydesk && $COMP_CWORD -eq 1 ]]; then
    COMPREPLY=($(compgen -W "${commands.join(' ')}" -- "$word") $(compgen -f -- "$word"))
  else
    case $command in
${operandCases(tree)}
      *) COMPREPLY=($(compgen -f -- "$word")) ;;
    esac
  fi
}
complete -o filenames -F _copydesk copydesk
`
}

const operandCases = (tree: readonly CompletedCommand[]): string =>
  tree
    .flatMap(({ name, operands }) =>
      operands ? [`      ${name}) COMPREPLY=($(compgen -W "${operands.join(' ')}" -- "$word")) ;;`] : [],
    )
    .join('\n')

const wordsOf = (options: readonly CompletedOption[]): string => options.flatMap(({ names }) => names).join(' ')

/** What may stand behind an option, the same in every command. */
function valueCases(tree: readonly CompletedCommand[]): string {
  const cases = new Map<string, string>()
  for (const { names, takes } of tree.flatMap(({ options }) => options)) {
    if (takes === null) continue
    const reply = typeof takes === 'string' ? FILE_OR_NOTHING[takes] : `-W "${takes.join(' ')}"`
    cases.set(names.join('|'), reply ? `COMPREPLY=($(compgen ${reply} -- "$word")); return` : 'return')
  }
  return [...cases].map(([names, reply]) => `    ${names}) ${reply} ;;`).join('\n')
}

const FILE_OR_NOTHING = { file: '-f', word: '' } as const
