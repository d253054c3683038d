/** Of each list a text must have one word for a pattern to match in it. */
export type NeededWords = readonly (readonly string[])[]

/**
 * Which words a pattern cannot do without, read off the pattern: looking for a word is many times as fast as running a pattern, which is
 * not even built where they are missing. Empty where no words tell.
 *
 * @example neededWords('(?:two|three) days? (?:ago|later)') // [['day'], ['ago', 'later'], ['two', 'three']]
 */
export const neededWords = (source: string): NeededWords =>
  readAlternatives(source, 0).needs.map((words) => words.map((word) => word.toLowerCase()))

/** Whether a text in small letters has the words. By plain loops: each sentence is asked for each rule. */
export function hasNeeded(lower: string, needs: NeededWords): boolean {
  for (const words of needs) if (!hasOneOf(lower, words)) return false
  return true
}

function hasOneOf(lower: string, words: readonly string[]): boolean {
  for (const word of words) if (lower.includes(word)) return true
  return false
}

/** What was read of a pattern, and where it ended. */
interface Read {
  readonly needs: NeededWords
  readonly to: number
}

/** A pattern, or what stands in a group of it. Of several alternatives each must need something; what tells most of each is taken. */
function readAlternatives(source: string, from: number): Read {
  const first = readSequence(source, from)
  if (source.charAt(first.to) !== '|') return first
  let union: readonly string[] | null = first.needs[0] ?? null
  let at = first.to
  while (source.charAt(at) === '|') {
    const { needs, to } = readSequence(source, at + 1)
    const [best] = needs
    union = union && best ? [...union, ...best] : null
    at = to
  }
  return { needs: union ? telling([[...new Set(union)]]) : [], to: at }
}

/** One alternative: the parts of it that tell most. */
function readSequence(source: string, from: number): Read {
  const needs: (readonly string[])[] = []
  let word = ''
  const endWord = (): void => {
    if (word !== '') needs.push([word])
    word = ''
  }
  let at = from
  while (at < source.length && source.charAt(at) !== '|' && source.charAt(at) !== ')') {
    const part = readPart(source, at)
    const { mayMiss, to } = readQuantifier(source, part.to)
    if (part.sign !== null && to === part.to) word += part.sign
    else {
      endWord()
      // "days?": the s may be missing.
      if (!mayMiss) needs.push(...part.needs)
    }
    at = to
  }
  endWord()
  return { needs: telling(needs), to: at }
}

/** A sign that stands for itself, or anything else with what it needs. */
interface Part extends Read {
  readonly sign: string | null
}

function readPart(source: string, at: number): Part {
  const other = (to: number, needs: NeededWords = []): Part => ({ sign: null, needs, to })
  const sign = source.charAt(at)
  if (sign === '(') {
    const opening = GROUP.exec(source.slice(at, at + LONGEST_OPENING))?.[0] ?? '('
    const { needs, to } = readAlternatives(source, at + opening.length)
    return other(to + 1, LOOKS.has(opening) ? [] : needs)
  }
  if (sign === '[') return other(endOfClass(source, at))
  if (sign === '\\') return other(endOfEscape(source, at))
  return PLAIN.has(sign) ? { sign, needs: [], to: at + 1 } : other(at + 1)
}

const GROUP = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/
const LOOKS: ReadonlySet<string> = new Set(['(?=', '(?!', '(?<=', '(?<!'])
/** Longer than the opening of any group. */
const LONGEST_OPENING = 60
/** Signs that stand for themselves. */
const PLAIN: ReadonlySet<string> = new Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789':,-")

function endOfEscape(source: string, at: number): number {
  const sign = source.charAt(at + 1)
  if (sign === 'p' || sign === 'P') return source.indexOf('}', at) + 1
  if (sign === 'k') return source.indexOf('>', at) + 1
  return at + (sign === 'u' ? 6 : sign === 'x' ? 4 : 2)
}

function endOfClass(source: string, from: number): number {
  let at = from + 1
  while (at < source.length && source.charAt(at) !== ']') at += source.charAt(at) === '\\' ? 2 : 1
  return at + 1
}

function readQuantifier(source: string, at: number): { readonly mayMiss: boolean; readonly to: number } {
  const sign = source.charAt(at)
  if (sign !== '?' && sign !== '*' && sign !== '+' && sign !== '{') return { mayMiss: false, to: at }
  const to = sign === '{' ? source.indexOf('}', at) + 1 : at + 1
  const mayMiss = sign === '?' || sign === '*' || source.startsWith('{0', at)
  return { mayMiss, to: source.charAt(to) === '?' ? to + 1 : to }
}

/** The few that tell most, the rarest first. */
const telling = (needs: NeededWords): NeededWords =>
  needs
    .filter((words) => costOf(words) < TOO_MUCH)
    .sort((a, b) => costOf(a) - costOf(b))
    .slice(0, MOST)

const MOST = 3

/** About how often a text has one of the words: the shorter, the oftener. */
const costOf = (words: readonly string[]): number =>
  words.reduce((sum, { length }) => sum + (OFTEN[length] ?? SELDOM), 0)

const OFTEN: readonly number[] = [100, 100, 10, 1, 0.4, 0.2]
const SELDOM = 0.1
/** Beyond that, most texts have one. */
const TOO_MUCH = 4
