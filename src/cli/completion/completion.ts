import type { Command } from 'commander'
import { UsageError } from '../errors.js'
import { bashScript } from './bash.js'
import { fishScript } from './fish.js'
import { completionTree } from './tree.js'
import { zshScript } from './zsh.js'

const SCRIPTS = { bash: bashScript, zsh: zshScript, fish: fishScript } as const

/** The completion script of a shell, made from the command tree. Throws a UsageError for a shell that is not known. */
export function completionScript(shell: string | undefined, program: Command): string {
  if (shell !== 'bash' && shell !== 'zsh' && shell !== 'fish') {
    throw new UsageError(
      `completion: ${shell === undefined ? 'name a shell' : `"${shell}" is not known`}: bash, zsh or fish`,
    )
  }
  return SCRIPTS[shell](completionTree(program))
}
