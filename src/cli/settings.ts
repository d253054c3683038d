import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { type LanguageChoice, languageChoices } from '../language/which/with-language.js'
import { isKnownEncoding } from '../read/decode.js'
import { InputError } from '../read/errors.js'
import { inputKinds, type ReadOptions } from '../read/options.js'
import type { OwnName } from '../read/own-name.js'
import { readDay } from '../read/published.js'
import { readSize } from '../read/size.js'
import { kinds } from '../recognise/kinds.js'
import type { Kind } from '../recognise/recognisers.js'
import type { Format } from '../write/format.js'
import { defaultFormat, formats } from '../write/formats.js'
import { type OffsetUnit, offsetUnits } from '../write/offset-unit.js'
import { type ColourChoice, colourChoices } from './colour.js'
import { UsageError } from './errors.js'
import { nearest } from './nearest.js'
import { type ProgressChoice, progressChoices } from './progress-choice.js'
import type { Shard } from './shard.js'

/** Everything the command line says, checked. */
export interface Settings {
  /** Files, folders, patterns and `-`, as given. */
  readonly operands: readonly string[]
  /** Files that list further names; `-` is standard input. */
  readonly filesFrom: readonly string[]
  /** Whether NUL rather than a line feed ends the names in them. */
  readonly nullSeparated: boolean
  /** Endings of the files that are read from folders, with their dot; null: those that are known. */
  readonly endings: readonly string[] | null
  readonly reading: ReadOptions
  /** The id of the article from standard input. */
  readonly id: string | null
  readonly failFast: boolean
  /** A file for what fails; null: none. */
  readonly errors: string | null
  /** Whether what was done before is gone on with. */
  readonly resume: boolean
  /** The share of the articles that is read: `index` of `count`, from 1; null: all. */
  readonly shard: Shard | null
  /** How progress is shown. */
  readonly progress: ProgressChoice
  /** The most workers. */
  readonly jobs: number
  /** Seconds that an article may take; null: as long as it likes. */
  readonly timeout: number | null
  /** Kinds of facts asked for. */
  readonly only: readonly Kind[]
  /** The user's own, out of the files that `--names` gives. */
  readonly names: readonly OwnName[]
  /** Those files, which are no articles. */
  readonly nameFiles: readonly string[]
  readonly language: LanguageChoice
  readonly offsets: OffsetUnit
  readonly includeText: boolean
  readonly format: Format
  readonly pretty: boolean
  /** `--generated-at`, as given. */
  readonly generatedAt: string | null
  /** Columns of a table; null: all. */
  readonly fields: readonly string[] | null
  readonly excel: boolean
  readonly brief: boolean
  /** Columns of a page that is read; null: the terminal's, or 80. */
  readonly width: number | null
  /** A file's or a folder's name; null: standard output. */
  readonly output: string | null
  readonly force: boolean
  readonly colour: ColourChoice
  readonly verbosity: 'quiet' | 'normal' | 'verbose'
  readonly debug: boolean
}

/** Options as they stand on the command line, not checked yet. */
export interface Flags {
  readonly input?: string
  readonly date?: string
  readonly id?: string
  readonly ext?: readonly string[]
  readonly filesFrom?: readonly string[]
  readonly null?: boolean
  readonly encoding?: string
  readonly strictEncoding?: boolean
  readonly maxSize?: string
  readonly keepFields?: boolean
  readonly failFast?: boolean
  readonly errors?: string
  readonly resume?: boolean
  readonly shard?: string
  readonly progress?: string | false
  readonly jobs?: string
  readonly timeout?: string
  readonly only?: readonly string[]
  readonly names?: readonly string[]
  readonly language?: string
  readonly offsets?: string
  readonly text?: boolean
  readonly format?: string
  readonly output?: string
  readonly force?: boolean
  readonly pretty?: boolean
  readonly generatedAt?: string
  readonly fields?: readonly string[]
  readonly excel?: boolean
  readonly brief?: boolean
  readonly width?: string
  readonly color?: string | false
  readonly quiet?: boolean
  readonly verbose?: boolean
  readonly debug?: boolean
}

const LARGEST = 500_000_000

/** Checks the command line as a whole. Throws a UsageError for the first thing that is wrong with it. */
export async function readSettings(operands: readonly string[], flags: Flags): Promise<Settings> {
  const only = flags.only ? listOf('--only', flags.only).map((kind) => oneOf('--only', kind, kinds)) : kinds
  const settings: Settings = {
    operands,
    filesFrom: flags.filesFrom ?? [],
    nullSeparated: flags.null ?? false,
    endings: flags.ext ? listOf('--ext', flags.ext).map((ending) => `.${ending.replace(/^\./, '')}`) : null,
    reading: await readOptions(flags),
    id: flags.id ?? null,
    failFast: flags.failFast ?? false,
    errors: flags.errors ?? null,
    resume: flags.resume ?? false,
    shard: readShard(flags.shard),
    progress: flags.progress === false ? 'off' : oneOf('--progress', flags.progress ?? 'auto', progressChoices),
    jobs: readJobs(flags.jobs),
    timeout: readTimeout(flags.timeout),
    only,
    names: await readNames(flags.names),
    nameFiles: flags.names ?? [],
    language: oneOf('--language', flags.language ?? 'auto', languageChoices),
    offsets: oneOf('--offsets', flags.offsets ?? 'utf16', offsetUnits),
    includeText: flags.text ?? false,
    ...(await readOutput(flags, only)),
    colour: flags.color === false ? 'never' : oneOf('--color', flags.color ?? 'auto', colourChoices),
    verbosity: flags.quiet ? 'quiet' : flags.verbose ? 'verbose' : 'normal',
    debug: flags.debug ?? false,
  }
  checkTogether(settings)
  return Object.freeze(settings)
}

/** How files are read. */
const readOptions = async (flags: Flags): Promise<ReadOptions> => ({
  input: oneOf('--input', flags.input ?? 'auto', inputKinds),
  encoding: await readEncoding(flags.encoding),
  strictEncoding: flags.strictEncoding ?? false,
  maxSize: readMaxSize(flags.maxSize),
  date: readDate(flags.date),
  keepFields: flags.keepFields ?? false,
})

/** What is written, and where. */
const readOutput = async (flags: Flags, only: readonly Kind[]) => ({
  format: readFormat(flags.format),
  pretty: flags.pretty ?? false,
  generatedAt: readTime(flags.generatedAt),
  fields: await readFields(flags.fields, only),
  excel: flags.excel ?? false,
  brief: flags.brief ?? false,
  width: readWidth(flags.width),
  output: flags.output === undefined || flags.output === '-' ? null : flags.output,
  force: flags.force ?? false,
})

/** What options and operands must be to each other. */
function checkTogether({ operands, filesFrom, nullSeparated, id, resume, output, errors }: Settings): void {
  const asksForStdin = [...operands, ...filesFrom].filter((name) => name === '-').length
  if (asksForStdin > 1) throw new UsageError('- stands for standard input and may be given once')
  if (nullSeparated && filesFrom.length === 0)
    throw new UsageError('--null says how names in --files-from end, which is not given')
  const readsStdin = operands.includes('-') || (operands.length === 0 && filesFrom.length === 0)
  if (id !== null && !readsStdin)
    throw new UsageError('--id names the article from standard input, which is not read here')
  if (resume && output === null) throw new UsageError('--resume goes on with a file: -o FILE says which')
  if (errors === '-' || errors === '') throw new UsageError('--errors needs the name of a file')
  if (errors !== null && output !== null && resolve(errors) === resolve(output))
    throw new UsageError('--errors and --output name the same file')
  if (id === '') throw new UsageError('--id is empty')
}

export function oneOf<T extends string>(option: string, value: string, accepted: readonly T[]): T {
  const known = accepted.find((candidate) => candidate === value)
  if (known !== undefined) return known
  const meant = nearest(value, accepted)
  throw new UsageError(
    `${option}: "${value}" is not one of ${accepted.join(', ')}${meant ? ` (did you mean ${meant}?)` : ''}`,
  )
}

/** Repeated options add up, and each may name several. */
function listOf(option: string, values: readonly string[]): readonly string[] {
  const entries = values.flatMap((value) => value.split(',')).map((entry) => entry.trim())
  const named = [...new Set(entries)].filter((entry) => entry !== '')
  if (named.length === 0) throw new UsageError(`${option} names nothing`)
  return named
}

async function readEncoding(name: string | undefined): Promise<string | null> {
  if (name === undefined) return null
  if (await isKnownEncoding(name)) return name
  throw new UsageError(
    `--encoding: "${name}" is not a known encoding, such as utf-8, utf-16le, windows-1252 or shift_jis`,
  )
}

function readMaxSize(value: string | undefined): number {
  const size = readSize(value ?? '10 MB')
  if (size === null) throw new UsageError(`--max-size: "${value}" is not a size, such as 10MB, 500kB or 1MiB`)
  if (size > LARGEST) throw new UsageError(`--max-size: "${value}" is more than the largest size, 500 MB`)
  return size
}

function readWidth(value: string | undefined): number | null {
  if (value === undefined) return null
  if (/^\d{1,4}$/.test(value) && Number(value) >= 20) return Number(value)
  throw new UsageError(`--width: "${value}" is not a number of columns, from 20 to 9999`)
}

/** The columns that `--fields` picks; they must be columns of the kinds asked for. */
async function readFields(
  values: readonly string[] | undefined,
  only: readonly Kind[],
): Promise<readonly string[] | null> {
  if (values === undefined) return null
  const { tableColumns } = await import('../write/tables/table.js')
  const known = tableColumns(only).map(({ name }) => name)
  return listOf('--fields', values).map((field) => oneOf('--fields', field, known))
}

/** The names in the user's files; what is wrong with one is told before anything else is read. */
async function readNames(paths: readonly string[] | undefined): Promise<readonly OwnName[]> {
  if (paths === undefined) return []
  const { readOwnNames } = await import('../tag/own/file.js')
  try {
    return await readOwnNames(paths)
  } catch (error) {
    throw error instanceof InputError ? new UsageError(error.message) : error
  }
}

function readFormat(name = defaultFormat.name): Format {
  const known = oneOf(
    '--format',
    name,
    formats.map((format) => format.name),
  )
  return formats.find((format) => format.name === known) ?? defaultFormat
}

/** A day, or a day with a time: 2025-02-06 or 2025-02-06T10:15:00Z. */
function readTime(value: string | undefined): string | null {
  if (value === undefined) return null
  const [, day, time] = value.match(/^(\d{4}-\d\d-\d\d)([T ]\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?$/) ?? []
  if (day && readDay(day) && (!time || !Number.isNaN(Date.parse(value)))) return value
  throw new UsageError(`--generated-at: "${value}" is not a time (2025-02-06 or 2025-02-06T10:15:00Z)`)
}

function readShard(value: string | undefined): Shard | null {
  if (value === undefined) return null
  const [index = 0, count = 0] = /^\d{1,6}\/\d{1,6}$/.test(value) ? value.split('/').map(Number) : []
  if (index >= 1 && index <= count) return { index, count }
  throw new UsageError(`--shard: "${value}" is not a part of a whole, such as 3/16 for the third of sixteen`)
}

function readJobs(value: string | undefined): number {
  if (value === undefined) return availableParallelism()
  const jobs = /^\d{1,3}$/.test(value) ? Number(value) : 0
  if (jobs < 1 || jobs > MOST_JOBS) throw new UsageError(`--jobs: "${value}" is not a number from 1 to ${MOST_JOBS}`)
  return jobs
}

const MOST_JOBS = 256

function readTimeout(value: string | undefined): number | null {
  if (value === undefined) return 60
  const seconds = /^\d{1,6}(?:\.\d{1,3})?$/.test(value) ? Number(value) : Number.NaN
  if (!(seconds <= LONGEST_TIMEOUT)) {
    throw new UsageError(`--timeout: "${value}" is not a number of seconds (0 for none, at most ${LONGEST_TIMEOUT})`)
  }
  return seconds === 0 ? null : seconds
}

const LONGEST_TIMEOUT = 86_400

function readDate(value: string | undefined): string | null {
  if (value === undefined) return null
  const day = readDay(value)
  if (day === null) throw new UsageError(`--date: "${value}" is not a date (YYYY-MM-DD)`)
  return day
}
