import { resolve } from 'node:path'
import { UsageError } from '../errors.js'
import { nearest } from '../nearest.js'
import type { ConfigFile } from './files.js'
import type { ConfigKey } from './keys.js'

/** A value as the command line would have it, and where it came from. */
export interface ConfigValue {
  readonly value: string | boolean | readonly string[]
  /** "COPYDESK_FORMAT", or the file's name. */
  readonly from: string
}

/** Values by the name of their flag. */
export type Layer = ReadonlyMap<string, ConfigValue>

/** The values that the environment sets. Throws a UsageError for a switch that is neither on nor off. */
export function environmentLayer(
  environment: Readonly<Record<string, string | undefined>>,
  keys: readonly ConfigKey[],
): Layer {
  const layer = new Map<string, ConfigValue>()
  for (const { variable, flag, type } of keys) {
    const written = environment[variable]
    if (written === undefined || written === '') continue
    layer.set(flag, { value: fromWords(variable, written, type), from: variable })
  }
  return layer
}

function fromWords(variable: string, written: string, type: ConfigKey['type']): ConfigValue['value'] {
  if (type === 'value') return written
  if (type === 'list') return [written]
  if (ON.has(written.toLowerCase())) return true
  if (OFF.has(written.toLowerCase())) return false
  throw new UsageError(`${variable}: "${written}" is not one of 1, true, yes, on, 0, false, no, off`)
}

const ON: ReadonlySet<string> = new Set(['1', 'true', 'yes', 'on'])
const OFF: ReadonlySet<string> = new Set(['0', 'false', 'no', 'off'])

/** The values that a file sets. Throws a UsageError that names the file and the member for what cannot be meant. */
export function fileLayer({ path, folder, members }: ConfigFile, keys: readonly ConfigKey[]): Layer {
  const layer = new Map<string, ConfigValue>()
  for (const [name, value] of Object.entries(members)) {
    const key = keys.find((candidate) => candidate.name === name)
    if (!key) {
      const meant = nearest(
        name,
        keys.map((candidate) => candidate.name),
      )
      throw new UsageError(
        `${path}: "${name}" is no setting${meant ? ` (did you mean ${meant}?)` : `; there are ${keys.map((one) => one.name).join(', ')}`}`,
      )
    }
    layer.set(key.flag, { value: fromJson(value, key, { where: `${path}: ${name}`, folder }), from: path })
  }
  return layer
}

/** The value of a member of a file, as its option has it. */
function fromJson(
  value: unknown,
  { type, isPath }: ConfigKey,
  { where, folder }: { readonly where: string; readonly folder: string },
): ConfigValue['value'] {
  if (type === 'switch') {
    if (typeof value === 'boolean') return value
    throw new UsageError(`${where}: true or false is expected`)
  }
  if (type === 'list') {
    const entries = Array.isArray(value) ? value : [value]
    if (entries.length > 0 && entries.every((entry) => typeof entry === 'string'))
      return isPath ? entries.map((entry) => resolve(folder, entry)) : entries
    throw new UsageError(`${where}: a string or a list of strings is expected`)
  }
  if (typeof value === 'string') return isPath ? resolve(folder, value) : value
  if (typeof value === 'number') return String(value)
  throw new UsageError(`${where}: a string is expected`)
}
