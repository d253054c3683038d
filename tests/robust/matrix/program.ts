import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { root } from '../root.js'
import { firstOf, type Trial, unless } from './row.js'

export interface Ran {
  readonly stdout: string
  readonly stderr: string
  readonly status: number | null
  readonly signal: string | null
  /** The folder in which it ran; gone when the trial has ended. */
  readonly folder: string
}

export type Files = Readonly<Record<string, string | Uint8Array>>

/** What is expected of a run of the program. */
export interface Expected {
  readonly status: number
  /** How many records there must be in JSONL on standard output. */
  readonly records?: number
  readonly stderr?: RegExp
  readonly check?: (ran: Ran) => string | null
}

export const article = 'President Ada Roe said on Monday that 12 people were killed in Lagos.\n'

/** A shell script in a new folder with these files; `copydesk` is the program. Its messages must be whole lines and no stack. */
export function program(
  name: string,
  script: string,
  { files = {}, slow = false, ...expected }: Expected & { readonly files?: Files; readonly slow?: boolean },
): Trial {
  return { name, slow, run: () => inFolder(files, (folder) => judge(runScript(script, folder), expected)) }
}

export function inFolder<T>(files: Files, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-matrix-'))
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), content)
    }
    return use(folder)
  } finally {
    spawnSync('chmod', ['-R', 'u+rwX', folder])
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A run that takes longer hangs. */
const PATIENCE = 300_000

export function runScript(script: string, folder: string): Ran {
  const define = 'copydesk() { "$NODE" "$PROGRAM" "$@"; }'
  const { stdout, stderr, status, signal } = spawnSync('bash', ['--norc', '-c', `${define}\n${script}`], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH,
      NODE: process.execPath,
      PROGRAM: fileURLToPath(new URL('bin/copydesk.js', root)),
      ROOT: fileURLToPath(root).replace(/\/$/, ''),
    },
    maxBuffer: 500_000_000,
    timeout: PATIENCE,
    input: '',
  })
  return { stdout, stderr, status, signal, folder }
}

function judge(ran: Ran, { status, records, stderr, check }: Expected): string | null {
  const strange = ran.stderr.split('\n').find((line) => line !== '' && !line.startsWith('copydesk: '))
  return firstOf(
    unless(ran.status === status, `status ${ran.status ?? ran.signal}, not ${status}: ${ran.stderr.slice(0, 300)}`),
    unless(!/^\s+at .*:\d+/m.test(ran.stderr), `a stack: ${ran.stderr.slice(0, 300)}`),
    strange === undefined || stderr ? null : `said ${JSON.stringify(strange)}`,
    records === undefined
      ? null
      : unless(recordsIn(ran).length === records, `${recordsIn(ran).length} records, not ${records}`),
    stderr ? unless(stderr.test(ran.stderr), `standard error is ${JSON.stringify(ran.stderr.slice(0, 400))}`) : null,
    check?.(ran),
  )
}

interface Printed {
  readonly document: { readonly id: string }
  readonly dates?: readonly object[]
}

/** The records of JSONL, or of a JSON document, on standard output. */
export function recordsIn({ stdout }: Pick<Ran, 'stdout'>): readonly Printed[] {
  if (stdout.startsWith('{"schemaVersion":') && stdout.includes('"articles":')) {
    const { articles } = JSON.parse(stdout) as { articles?: readonly Printed[] }
    if (articles) return articles
  }
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Printed)
}
