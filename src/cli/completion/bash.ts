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
  # "--format=js" comes as three words.
  [[ $before == '=' ]] && before=\${COMP_WORDS[COMP_CWORD-2]}
  [[ $word == '=' ]] && word=
  case $command:$before in
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

/** What may stand behind an option: first where it differs from what the same option of an earlier command takes. */
function valueCases(tree: readonly CompletedCommand[]): string {
  const known = new Map<string, string>()
  const own: string[] = []
  for (const { command, names, takes } of tree.flatMap(({ name, options }) =>
    options.map((option) => ({ command: name, ...option })),
  )) {
    if (takes === null) continue
    const reply = replyOf(takes)
    const key = names.map((name) => `*:${name}`).join('|')
    if (!known.has(key)) known.set(key, reply)
    else if (known.get(key) !== reply) own.push(caseOf(names.map((name) => `${command}:${name}`).join('|'), reply))
  }
  return [...own, ...[...known].map(([key, reply]) => caseOf(key, reply))].join('\n')
}

const caseOf = (key: string, reply: string): string => `    ${key}) ${reply} ;;`

function replyOf(takes: NonNullable<CompletedOption['takes']>): string {
  const words = typeof takes === 'string' ? FILE_OR_NOTHING[takes] : `-W "${takes.join(' ')}"`
  return words ? `COMPREPLY=($(compgen ${words} -- "$word")); return` : 'return'
}

const FILE_OR_NOTHING = { file: '-f', word: '' } as const
