import type { CompletedCommand, CompletedOption } from './tree.js'

/** A completion script for zsh: put it into a folder of $fpath as _copydesk, or `source <(copydesk completion zsh)`. */
export function zshScript(tree: readonly CompletedCommand[]): string {
  const commands = tree.slice(1)
  return `#compdef copydesk
# zsh completion for copydesk
_copydesk() {
  local command=copydesk word
  for word in \${words[2,CURRENT-1]}; do
    case $word in
      ${commands.map(({ name }) => name).join('|')}) command=$word; break ;;
    esac
  done
  if [[ $command == copydesk && $CURRENT -eq 2 && $PREFIX != -* ]]; then
    local -a commands=(
${commands.map(({ name, description }) => `      ${quoted(`${name}:${description.replaceAll(':', '\\:')}`)}`).join('\n')}
    )
    _describe command commands
    _files
    return
  fi
  case $command in
${tree.map(caseOf).join('\n')}
  esac
}
if [[ $funcstack[1] == _copydesk ]]; then _copydesk "$@"; else compdef _copydesk copydesk; fi
`
}

function caseOf({ name, options, operands }: CompletedCommand): string {
  const operand = operands ? `2:word:(${operands.join(' ')})` : '*:file:_files'
  const specs = [...options.flatMap(specsOf), quoted(operand)]
  return `    ${name})
      _arguments -s ${specs.join(' \\\n        ')}
      ;;`
}

/** One specification for each name; the names of an option shut each other out. */
function specsOf({ names, description, takes }: CompletedOption): readonly string[] {
  const words = description.replace(/[[\]]/g, '').replaceAll(':', ' ')
  const action = takes === null ? '' : `:value:${actionOf(takes)}`
  return names.map((name) => quoted(`(${names.join(' ')})${name}[${words}]${action}`))
}

function actionOf(takes: NonNullable<CompletedOption['takes']>): string {
  if (takes === 'file') return '_files'
  return takes === 'word' ? ' ' : `(${takes.join(' ')})`
}

const quoted = (words: string): string => `'${words.replaceAll("'", "'\\''")}'`
