import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { describeSystemError, systemCode } from '../../read/errors.js'
import { UsageError } from '../errors.js'

/** A configuration file, read: data alone, nothing in it is run. */
export interface ConfigFile {
  /** As it is shown. */
  readonly path: string
  /** The folder that paths in it are relative to. */
  readonly folder: string
  readonly members: Readonly<Record<string, unknown>>
}

const NAMES = ['copydesk.config.json', '.copydeskrc.json'] as const
const LARGEST = 1_000_000

/** The file that `--config` names; it must be there. */
export function namedFile(name: string): ConfigFile {
  const file = readConfig(name)
  if (!file) throw new UsageError(`--config: ${name}: no such file`)
  return file
}

/**
 * The files that are found without being named, the nearest first: one from the working folder upward, as far as a folder with
 * `.git` or the home folder; and the user's own. Never one from the folder of an article.
 */
export function foundFiles(environment: Readonly<Record<string, string | undefined>>): readonly ConfigFile[] {
  const own = join(environment.XDG_CONFIG_HOME || join(homeFolder(environment), '.config'), 'copydesk', 'config.json')
  return [fileUpward(process.cwd(), homeFolder(environment)), readConfig(own)].filter((file) => file !== null)
}

function homeFolder({ HOME }: Readonly<Record<string, string | undefined>>): string {
  return HOME || homedir()
}

function fileUpward(from: string, home: string): ConfigFile | null {
  for (let folder = from; ; folder = dirname(folder)) {
    for (const name of NAMES) {
      const file = readConfig(join(folder, name))
      if (file) return file
    }
    if (folder === dirname(folder) || existsSync(join(folder, '.git')) || isSame(folder, home)) return null
  }
}

function isSame(a: string, b: string): boolean {
  try {
    return realpathSync(a) === realpathSync(b)
  } catch {
    return resolve(a) === resolve(b)
  }
}

/** Null where there is none. */
function readConfig(path: string): ConfigFile | null {
  const written = readText(path)
  if (written === null) return null
  if (written.length > LARGEST) throw new UsageError(`${path}: is larger than a configuration may be, 1 MB`)
  const value = parse(path, written)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new UsageError(`${path}: a JSON object is expected, such as {"format": "jsonl"}`)
  }
  return { path, folder: dirname(resolve(path)), members: value as Readonly<Record<string, unknown>> }
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8').replace(/^\ufeff/, '')
  } catch (error) {
    if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR') return null
    throw new UsageError(`${path}: ${describeSystemError(error)}`)
  }
}

function parse(path: string, written: string): unknown {
  try {
    return JSON.parse(written)
  } catch (error) {
    throw new UsageError(
      `${path}: is not JSON (${error instanceof Error ? error.message.split('\n')[0] : 'unreadable'})`,
    )
  }
}
