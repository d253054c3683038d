import { UsageError } from './errors.js'

/** Options that every command takes. */
const SHARED = ['output', 'force', 'color', 'quiet', 'verbose', 'debug'] as const
const CONFIGURED = ['config'] as const
const NAMING = ['ext', 'filesFrom', 'null', 'maxSize', 'failFast'] as const
const READING = ['language', 'names', 'input', 'date', 'id', 'encoding', 'strictEncoding'] as const
const SELECTING = ['only', 'offsets', 'text'] as const
const WRITING = ['format', 'json', 'pretty', 'fields', 'excel', 'brief', 'full', 'width', 'generatedAt'] as const

const REVIEWING = ['by', 'sort', 'decisions', 'status', 'export', 'import', 'asGold'] as const
const EXPLAINING = ['at', 'item'] as const

/** The options of the program that a command takes; `extract` takes all of them. */
const TAKEN: Readonly<Record<string, ReadonlySet<string>>> = {
  schema: new Set(SHARED),
  completion: new Set(),
  help: new Set(),
  convert: new Set([...CONFIGURED, ...NAMING, ...SELECTING, 'keepFields', ...WRITING, ...SHARED]),
  review: new Set([...CONFIGURED, ...NAMING, ...READING, ...SELECTING, ...WRITING, ...SHARED, ...REVIEWING]),
  explain: new Set([
    ...CONFIGURED,
    ...EXPLAINING,
    'maxSize',
    ...READING,
    'format',
    'json',
    'pretty',
    'width',
    ...SHARED,
  ]),
  compare: new Set([...CONFIGURED, ...NAMING, ...READING, 'format', 'json', 'pretty', 'width', ...SHARED]),
}

/** The formats that a command prints; null: all that there are. */
export const formatsOf = (command: string): readonly string[] | null => FORMATS[command] ?? null

const FORMATS: Readonly<Record<string, readonly string[]>> = {
  compare: ['json', 'text', 'html'],
  explain: ['json', 'text'],
}

/** Which of the program's options a command takes, by their names in camelCase; null: all. */
export const optionsTaken = (command: string): ReadonlySet<string> | null => TAKEN[command] ?? null

/** Throws a UsageError for the first option that a command does not take. */
export function refuseStrayOptions(command: string, flags: object): void {
  const taken = optionsTaken(command)
  const stray = Object.keys(flags).find((name) => taken !== null && !taken.has(name))
  if (stray) {
    throw new UsageError(
      `${command} does not take --${stray.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
    )
  }
}
