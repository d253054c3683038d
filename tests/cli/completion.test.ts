import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { formats } from '../../src/write/formats.js'
import { pathOf } from '../outside.js'
import { folder } from './run.js'

/** What bash proposes for the last of the words. */
function proposedByBash(...words: readonly string[]): readonly string[] {
  const script = `eval "$(copydesk completion bash)"; COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _copydesk; printf '%s\\n' "\${COMPREPLY[@]}"`
  return folder({ 'story.txt': '' }).shell(script).stdout.trimEnd().split('\n')
}

describe.skipIf(pathOf('bash') === null)('bash', () => {
  test('commands and files are proposed first', () => {
    const proposed = proposedByBash('copydesk', '')
    for (const word of ['compare', 'convert', 'schema', 'story.txt']) expect(proposed).toContain(word)
  })

  test('options are those that the command takes', () => {
    expect(proposedByBash('copydesk', '--fo')).toEqual(['--format', '--force'])
    expect(proposedByBash('copydesk', 'compare', '--onl')).toEqual([''])
    expect(proposedByBash('copydesk', '--onl')).toEqual(['--only'])
  })

  test('values are proposed where they are known', () => {
    expect(proposedByBash('copydesk', '-f', '')).toEqual(formats.map(({ name }) => name))
    expect(proposedByBash('copydesk', '--offsets', 'b')).toEqual(['byte'])
    expect(proposedByBash('copydesk', 'completion', '')).toEqual(['bash', 'zsh', 'fish'])
    expect(proposedByBash('copydesk', '-o', 'st')).toEqual(['story.txt'])
  })
})

describe.skipIf(pathOf('zsh') === null)('zsh', () => {
  test('the script is sound and defines what completes copydesk', () => {
    const { stdout, stderr } = folder().shell(
      `copydesk completion zsh > _copydesk; zsh -f -c 'autoload -Uz compinit; compinit -u -D; source ./_copydesk; print $_comps[copydesk]'`,
    )
    expect({ stdout, stderr }).toEqual({ stdout: '_copydesk\n', stderr: '' })
  })
})

describe.skipIf(pathOf('fish') === null)('fish', () => {
  const proposed = (line: string): string =>
    folder().shell(
      `copydesk completion fish > c.fish; HOME=$PWD fish --no-config -c 'source c.fish; complete -C "${line}"'`,
    ).stdout

  test('commands, options and values are proposed', () => {
    expect(proposed('copydesk comp')).toMatch(/^compare\t/m)
    expect(proposed('copydesk --for')).toMatch(/^--format\t/m)
    expect(proposed('copydesk --offsets ')).toMatch(/^byte/m)
    expect(proposed('copydesk compare --onl')).not.toContain('--only')
  })
})

test('another shell is refused', () => {
  const { stderr, status } = folder().run(['completion', 'tcsh'])
  expect(status).toBe(2)
  expect(stderr).toContain('bash, zsh or fish')
})

test('the man page says what the help says (after a wanted change: npm run man)', async () => {
  const { manPage } = await import('../../src/cli/man.js')
  const { createProgram } = await import('../../src/cli/program.js')
  const { readVersion } = await import('../../src/cli/version.js')
  const nothing = async (): Promise<void> => {}
  const actions = new Proxy({}, { get: () => nothing }) as Parameters<typeof createProgram>[1]
  const page = readFileSync(new URL('../../man/copydesk.1', import.meta.url), 'utf8')
  expect(page).toBe(manPage(createProgram(readVersion(), actions), readVersion()))
})
