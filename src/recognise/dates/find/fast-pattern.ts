/**
 * Rules' patterns in a form that is compiled and run faster. Matching without regard to capitals and over all the letters of
 * Unicode is slow; so a pattern is run on text in small letters, with the letters that English news has, and what stood there is
 * cut from the text itself. A pattern is built when it is first needed: few articles need them all.
 */
import type { Groups, Rule } from '../reading.js'

/** The text with plain signs, as it is and in small letters. */
export interface Views {
  readonly words: string
  readonly lower: string
}

/** Where a pattern matches, and what its groups are in the text. */
export interface Match {
  readonly start: number
  readonly end: number
  readonly groups: Groups
}

/** The next match of a rule from an offset on. */
export function findNext(rule: Rule, { words, lower }: Views, from: number): Match | null {
  const { pattern, needsCapitals } = fastPattern(rule)
  pattern.lastIndex = from
  const match = pattern.exec(needsCapitals ? words : lower)
  if (!match) return null
  const groups: Record<string, string | undefined> = {}
  for (const [name, span] of Object.entries(match.indices?.groups ?? {})) {
    groups[name] = span && words.slice(span[0], span[1])
  }
  return { start: match.index, end: pattern.lastIndex, groups }
}

interface FastPattern {
  readonly pattern: RegExp
  /** Whether it is run on the text as it is, since capitals count. */
  readonly needsCapitals: boolean
}

const built = new Map<Rule, FastPattern>()

function fastPattern(rule: Rule): FastPattern {
  const known = built.get(rule)
  if (known) return known
  const needsCapitals = !rule.finds.flags.includes('i')
  const fast = { pattern: new RegExp(fastSource(rule.finds.source, needsCapitals), 'dg'), needsCapitals }
  // On a long text the engine compiles at once to machine code, and not to its slower intermediate code first.
  fast.pattern.lastIndex = LONG_TEXT.length - 1
  fast.pattern.exec(LONG_TEXT)
  built.set(rule, fast)
  return fast
}

const LONG_TEXT = ' '.repeat(1000)

/** Letters beyond ASCII, of either case: Latin, Greek, Cyrillic and on. */
const OTHER_LETTERS = '\\u00c0-\\u02af\\u0370-\\u1fff\\u3040-\\ud7ff'

function fastSource(source: string, needsCapitals: boolean): string {
  const letters = `${needsCapitals ? 'A-Z' : ''}a-z${OTHER_LETTERS}`
  const plain = source
    .replaceAll('[\\p{L}\\p{N}]', `[${letters}0-9]`)
    .replaceAll('[\\p{L}]', `[${letters}]`)
    .replaceAll('\\p{Lu}', needsCapitals ? '[A-Z\\u00c0-\\u00de]' : `[${letters}]`)
    .replaceAll('\\p{Ll}', `[a-z${OTHER_LETTERS}]`)
    .replaceAll('\\p{L}', `[${letters}]`)
  return needsCapitals ? plain : lowerLiterals(plain)
}

/** Small letters for the literal ones of a pattern; escapes like \S and names of groups stay as they are. */
function lowerLiterals(source: string): string {
  return source.replace(/\\.|\(\?<[A-Za-z]+>|[A-Z]/g, (part) => (part.length === 1 ? part.toLowerCase() : part))
}

/** A view of equal length in which the letters A to Z are small. */
export const lowerView = (plain: string): string => plain.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
