import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folder } from '../cli/run.js'
import { pathOf, tmuxPath } from '../outside.js'
import { openPane } from './tmux.js'

interface Shell {
  readonly name: string
  /** Starts it in a terminal, without what a user has set, with the script in `script` read. */
  readonly start: string
}

const SHELLS: readonly Shell[] = [
  { name: 'bash', start: 'PS1="ready> " bash --norc --noprofile' },
  { name: 'zsh', start: 'PS1="ready> " zsh -f' },
  { name: 'fish', start: 'HOME=$PWD fish --no-config -C "function fish_prompt; echo -n \'ready> \'; end"' },
]
const READ: Readonly<Record<string, string>> = {
  bash: 'bind "set bell-style none"; bind "set show-all-if-ambiguous on"; source ./script; echo has-read',
  zsh: 'autoload -Uz compinit; compinit -u -D; source ./script; print has-read',
  fish: 'source ./script; echo has-read',
}

/** Lines that are typed and then completed, and what is seen then: the word made whole, or all that it could be. */
const TYPED: readonly (readonly [string, readonly string[]])[] = [
  ['copydesk compa', ['copydesk compare']],
  ['copydesk --generated-a', ['--generated-at']],
  ['copydesk --offsets codep', ['codepoint']],
  ['copydesk -f ', ['jsonl', 'webannotation', 'sqlite', 'gkg']],
  ['copydesk schema expl', ['schema explain']],
  ['copydesk help conv', ['help convert']],
  ['copydesk completion zs', ['completion zsh']],
  ['copydesk review --sort unh', ['unhedged']],
  ['copydesk compare long-', ['long-story.txt']],
]

describe.skipIf(tmuxPath === null)('completion at a terminal', { timeout: 300_000 }, () => {
  describe.each(SHELLS)('$name', ({ name, start }) => {
    test.skipIf(pathOf(name) === null)('completes commands, options, values and files', async () => {
      const { path, run } = folder({ 'long-story.txt': '' })
      writeFileSync(join(path, 'script'), run(['completion', name]).stdout)
      const pane = openPane(path, { columns: 100, rows: 50 })
      pane.type(start)
      pane.press('Enter')
      await pane.shows('ready>')
      pane.type(READ[name] as string)
      pane.press('Enter')
      await pane.shows(/^has-read/m)
      for (const [line, expected] of TYPED) {
        pane.press('C-u', 'C-l')
        pane.type(line)
        await pane.shows(new RegExp(`> ${line.trimEnd()}`))
        pane.press('Tab')
        for (const word of expected) expect(await pane.shows(word)).toContain(word)
      }
    })
  })
})
