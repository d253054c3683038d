import type { Command, Option } from 'commander'

/** An option that a configuration may set. */
export interface ConfigKey {
  /** As in the file: "max-size". */
  readonly name: string
  /** As in the flags: "maxSize". */
  readonly flag: string
  /** As in the environment: "COPYDESK_MAX_SIZE". */
  readonly variable: string
  readonly type: 'switch' | 'value' | 'list'
  /** Whether its value is the name of a file, which is relative to the configuration that has it. */
  readonly isPath: boolean
  /** As its description tells it; null where there is none. */
  readonly byDefault: string | boolean | null
}

/** What a run is about, and not how it is done, is said on the command line alone. */
const ONLY_ON_COMMAND_LINE: ReadonlySet<string> = new Set([
  'config',
  'files-from',
  'force',
  'help',
  'id',
  'json',
  'null',
  'output',
  'resume',
  'shard',
  'version',
])
const PATHS: ReadonlySet<string> = new Set(['names', 'errors'])

/** The options that may be set, read off the command tree. */
export function configKeys(program: Command): readonly ConfigKey[] {
  return program.options
    .filter(({ long, hidden, negate }) => long && !hidden && !negate && !ONLY_ON_COMMAND_LINE.has(long.slice(2)))
    .map((option) => {
      const name = (option.long as string).slice(2)
      return {
        name,
        flag: option.attributeName(),
        variable: `COPYDESK_${name.toUpperCase().replaceAll('-', '_')}`,
        type: typeOf(option),
        isPath: PATHS.has(name),
        byDefault: defaultOf(option),
      }
    })
}

function defaultOf(option: Option): string | boolean | null {
  if (typeOf(option) === 'switch') return false
  const told = option.description.match(/\(default: ([^()]*)\)/)?.[1]?.replace(/,.*/, '') ?? null
  return told === 'none' || told === 'all' || told === 'found out' ? null : told
}

function typeOf(option: Option): ConfigKey['type'] {
  if (!option.required && !option.optional) return 'switch'
  return option.parseArg ? 'list' : 'value'
}
