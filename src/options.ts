import { type LanguageChoice, languageChoices } from './language/which/with-language.js'
import type { OwnKind, OwnName } from './read/own-name.js'
import { readDay } from './read/published.js'
import { kinds } from './recognise/kinds.js'
import type { Kind } from './recognise/recognisers.js'
import { checkOwnName, OwnNameError } from './tag/own/check.js'
import { type OffsetUnit, offsetUnits } from './write/offset-unit.js'

/** What holds for every article of a run. */
export interface RunOptions {
  /** Publication date (YYYY-MM-DD) of articles that come without one: what "Friday" and "last month" are counted from. */
  readonly date?: string | null
  /** The kinds of facts that are wanted; all of them unless given. */
  readonly only?: readonly Kind[]
  /** What every `start` and `end` counts: `utf16` (JavaScript, the default), `codepoint` (Python) or `byte` (of UTF-8). */
  readonly offsets?: OffsetUnit
  /** `en` reads every text as English; `auto`, the default, reads nothing from texts in other languages. */
  readonly language?: LanguageChoice
  /** Whether the text is put into the record. */
  readonly includeText?: boolean
  /** Names and verbs of the user's own, which win over what the program knows. */
  readonly names?: readonly OwnNameInput[]
}

/** A name of the user's own as a program hands it in. */
export interface OwnNameInput {
  readonly name: string
  /** `none`: no name at all; `cue`: a verb, in its base form, that reports what somebody said. */
  readonly kind: OwnKind
  /** Of an organization or a place: one of the types that records have. */
  readonly type?: string | null
  readonly aliases?: readonly string[]
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | null
  /** Degrees north and east of a place; both or neither. */
  readonly lat?: number | null
  readonly lon?: number | null
  /** Of a cue: one of the stances that records have; `neutral` unless given. */
  readonly stance?: string | null
}

/** The names of the options, checked and whole. */
export const ownNamesOf = ({ names }: RunOptions): readonly OwnName[] =>
  (names ?? []).map((name) => checkOwnName({ ...name }))

/** What is known of the one article that `extract` is given. */
export interface ExtractOptions extends RunOptions {
  readonly id?: string
  /** A title that does not stand in the text. */
  readonly title?: string | null
  readonly url?: string | null
}

/**
 * Checks options at the door.
 * @throws TypeError for an unknown option or one of the wrong type.
 * @throws RangeError for a value that is not accepted.
 */
export function checkOptions<Options extends RunOptions>(
  options: Options,
  accepted: readonly (keyof Options)[],
): Options {
  if (typeof options !== 'object' || options === null) throw new TypeError('options: an object is expected')
  for (const [name, value] of Object.entries(options)) {
    if (!(accepted as readonly string[]).includes(name)) {
      throw new TypeError(`options.${name}: no such option; there are ${accepted.join(', ')}`)
    }
    if (value !== undefined) CHECKS[name]?.(value, `options.${name}`)
  }
  return options
}

type Check = (value: unknown, name: string) => void

/** Throws for what is no text; `hint` is part of the message. */
export function checkString(value: unknown, name: string, hint = ''): asserts value is string {
  if (typeof value !== 'string') throw new TypeError(`${name}: a string is expected${hint}`)
}

const orNull =
  (check: Check): Check =>
  (value, name) => {
    if (value !== null) check(value, name)
  }

const CHECKS: Readonly<Record<string, Check>> = {
  id: checkString,
  title: orNull(checkString),
  url: orNull(checkString),
  date: orNull((value, name) => {
    checkString(value, name, ', such as "2025-02-05"')
    if (readDay(value) === null) throw new RangeError(`${name}: "${value}" is not a date (YYYY-MM-DD)`)
  }),
  only: (value, name) => {
    if (!Array.isArray(value)) throw new TypeError(`${name}: a list is expected, such as ["dates"]`)
    for (const kind of value) checkOneOf(kind, name, kinds)
  },
  offsets: (value, name) => checkOneOf(value, name, offsetUnits),
  language: (value, name) => checkOneOf(value, name, languageChoices),
  names: (value, name) => {
    if (!Array.isArray(value)) throw new TypeError(`${name}: a list is expected, such as [{ name, kind }]`)
    value.forEach((entry: unknown, at) => {
      if (typeof entry !== 'object' || entry === null) throw new TypeError(`${name}[${at}]: an object is expected`)
      try {
        checkOwnName({ ...entry })
      } catch (error) {
        throw error instanceof OwnNameError ? new RangeError(`${name}[${at}]: ${error.message}`) : error
      }
    })
  },
  includeText: (value, name) => {
    if (typeof value !== 'boolean') throw new TypeError(`${name}: true or false is expected`)
  },
}

function checkOneOf(value: unknown, name: string, accepted: readonly string[]): void {
  if (!accepted.some((candidate) => candidate === value)) {
    throw new RangeError(`${name}: ${JSON.stringify(value)} is not one of ${accepted.join(', ')}`)
  }
}
