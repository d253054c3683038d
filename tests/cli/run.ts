import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

/** The program as users start it. */
export const program = fileURLToPath(new URL('../../bin/copydesk.js', import.meta.url))

export interface Ran {
  readonly stdout: string
  readonly stderr: string
  readonly status: number | null
  readonly signal: NodeJS.Signals | null
}

export interface Around {
  readonly stdin?: string | Uint8Array
  readonly environment?: Readonly<Record<string, string>>
}

/** A new empty folder with these files in it, in which the program can be run; gone when the test has ended. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): {
  readonly path: string
  run(words: readonly string[], around?: Around): Ran
  /** The same by a shell, for pipes and redirections; `copydesk` is the program. */
  shell(script: string, environment?: Readonly<Record<string, string>>): Ran
} {
  const path = mkdtempSync(join(tmpdir(), 'copydesk-test-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true })
    writeFileSync(join(path, name), content)
  }
  const start = (command: string, words: readonly string[], { stdin = '', environment = {} }: Around): Ran => {
    const { stdout, stderr, status, signal } = spawnSync(command, words, {
      cwd: path,
      input: stdin,
      encoding: 'utf8',
      // Nothing of the environment that the tests happen to run in.
      env: { PATH: process.env.PATH, ...environment },
      maxBuffer: 100_000_000,
      timeout: 600_000,
    })
    return { stdout, stderr, status, signal }
  }
  return {
    path,
    run: (words, around = {}) => start(process.execPath, [program, ...words], around),
    shell: (script, environment = {}) => {
      const define = 'copydesk() { "$NODE" "$PROGRAM" "$@"; }'
      const names = { NODE: process.execPath, PROGRAM: program }
      return start('bash', ['--norc', '-c', `${define}\n${script}`], { environment: { ...names, ...environment } })
    },
  }
}

/** The ids of the records in JSONL output. */
export const idsIn = (jsonl: string): readonly string[] => recordsIn(jsonl).map(({ document }) => document.id)

interface Printed {
  readonly document: {
    readonly id: string
    readonly origin: { readonly file: string; readonly line?: number }
    readonly input?: unknown
    readonly text?: string
    readonly encoding: string | null
    readonly publishedAt: { readonly value: string; readonly from: string } | null
  }
  readonly warnings: readonly { readonly code: string }[]
}

export const recordsIn = (jsonl: string): readonly Printed[] =>
  jsonl
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Printed)

/** The program started, not waited for. */
export function launch(words: readonly string[], cwd: string, environment: Readonly<Record<string, string>> = {}) {
  return spawn(process.execPath, [program, ...words], { cwd, env: { PATH: process.env.PATH ?? '', ...environment } })
}
