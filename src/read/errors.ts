import type { Origin } from './article.js'

/** Why an input failed, for programs; the codes are stable. */
export type ErrorCode =
  | 'not-found'
  | 'unreadable'
  | 'not-text'
  | 'encoding'
  | 'too-large'
  | 'invalid-json'
  | 'invalid-article'
  | 'no-articles'
  | 'timeout'
  | 'memory'
  | 'crashed'
  | 'internal'

/**
 * An input that could not be read. Its message is one line: where, what is wrong and, where that is known, what to do.
 *
 * @example throw new InputError('wire.jsonl:14', 'has no "text"')
 */
export class InputError extends Error {
  override readonly name = 'InputError'
  readonly code: ErrorCode
  /** The file and the line, where they are known apart. */
  readonly origin: Origin | null

  constructor(
    /** The file, or FILE:LINE. */
    readonly where: string,
    readonly what: string,
    { code = 'unreadable', origin = null }: Details = {},
  ) {
    super(`${where}: ${what}`)
    this.code = code
    this.origin = origin
  }
}

interface Details {
  readonly code?: ErrorCode
  readonly origin?: Origin | null
}

/** Anything else that was thrown while an input was read: a fault of the program, or of a library that it uses. */
export class ReadingFault extends Error {
  override readonly name = 'ReadingFault'

  constructor(
    /** The file, or FILE:LINE. */
    readonly where: string,
    cause: unknown,
    readonly origin: Origin | null = null,
  ) {
    super(where, { cause })
  }
}

/** What was thrown while an input was read, as the failure of that input. */
export function asFailure(error: unknown, where: string, origin: Origin): InputError | ReadingFault {
  if (error instanceof ReadingFault) return error
  if (!(error instanceof InputError)) return new ReadingFault(where, error, origin)
  return new InputError(error.where, error.what, { code: error.code, origin: error.origin ?? origin })
}

/** What a failed file operation is as the failure of an input. */
export const systemFailure = (where: string, error: unknown): InputError =>
  new InputError(where, describeSystemError(error), {
    code: systemCode(error) === 'ENOENT' ? 'not-found' : 'unreadable',
  })

/** What a failed file operation means, in words: ENOENT is "no such file or folder". */
export function describeSystemError(error: unknown): string {
  return WORDS.get(systemCode(error)) ?? (error instanceof Error ? error.message : String(error))
}

/** The system's own name for a failed operation, such as ENOENT; empty for any other error. */
export const systemCode = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : ''

const WORDS: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'permission denied'],
  ['EBUSY', 'is in use by another program'],
  ['EDQUOT', 'the disk quota is used up'],
  ['EFBIG', 'the file has become too large'],
  ['EIO', 'the disk or device reports an error'],
  ['EISDIR', 'is a folder'],
  ['ELOOP', 'is a symbolic link that leads back to itself'],
  ['EMFILE', 'too many files are open'],
  ['ENAMETOOLONG', 'the name is too long'],
  ['ENFILE', 'too many files are open'],
  ['ENODEV', 'no such device'],
  ['ENOENT', 'no such file or folder'],
  ['ENOSPC', 'no space left on the device'],
  ['ENOTDIR', 'a part of the path is not a folder'],
  ['ENXIO', 'no such device'],
  ['EPERM', 'not permitted'],
  ['EROFS', 'the file system is read-only'],
])
