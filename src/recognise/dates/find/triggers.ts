/** Which kinds of words a sentence holds: a rule whose word is missing need not be tried. */
import type { Sentence } from '../../../language/document.js'
import { askedOnce } from '../../../language/words/word-facts.js'
import type { Trigger } from '../reading.js'
import { triggerWords } from './trigger-words.js'

/** Where the words of a sentence that can begin a search stand, and of which kinds they are. */
interface Triggers {
  /** One bit for each kind. */
  readonly kinds: number
  readonly first: number
  readonly last: number
}

/** Null for a sentence without any. */
export function triggersIn(sentence: Sentence): Triggers | null {
  let kinds = 0
  let first = 0
  let last = 0
  for (const token of sentence.tokens) {
    const found = kindsIn(token)
    if (found === 0) continue
    if (kinds === 0) first = token.start
    kinds |= found
    last = token.end
  }
  return kinds === 0 ? null : { kinds, first, last }
}

const bits = new Map<Trigger, number>()

/** The bit of a kind of words; there are fewer kinds than a number has bits. */
export function bitOf(kind: Trigger): number {
  const bit = bits.get(kind) ?? 1 << bits.size
  bits.set(kind, bit)
  return bit
}

const kindsIn = askedOnce((lower) => (kindsOf(lower) ?? []).reduce((all, kind) => all | bitOf(kind), 0))

const WORDS = new Map<string, readonly Trigger[]>()
/** For each first letter, the lengths of the words that begin with it: most words of a text are told apart by that. */
const LENGTHS = new Uint32Array(128)
for (const [kind, words] of triggerWords) {
  for (const word of new Set(words)) {
    WORDS.set(word, [...(WORDS.get(word) ?? []), kind])
    const letter = word.charCodeAt(0)
    LENGTHS[letter] = (LENGTHS[letter] ?? 0) | (1 << Math.min(word.length, 31))
  }
}

const FIGURES: readonly Trigger[] = ['figures']
const JOINED: readonly Trigger[] = ['figures', 'joined', 'year']
const CLOCK: readonly Trigger[] = ['figures', 'clock']
const YEAR: readonly Trigger[] = ['figures', 'year']
/** In "the 1990's" the year is a word of its own. */
const ROUND: readonly Trigger[] = ['figures', 'year', 'decade']
const DECADE: readonly Trigger[] = ['figures', 'decade']
const ZONED: readonly Trigger[] = ['figures', 'zone']
const CODE: readonly Trigger[] = ['figures', 'code']
const TIMED = /[:.]\d\d|[ap]\.?m\.?$/

function kindsOf(word: string): readonly Trigger[] | undefined {
  const first = word.charCodeAt(0)
  if (first <= 57 && (first >= 48 || first === APOSTROPHE)) return kindsOfFigures(word)
  if (first < 128 && ((LENGTHS[first] ?? 0) >> Math.min(word.length, 31)) & 1) {
    const known = WORDS.get(word)
    if (known) return known
  }
  if (word.length > 4 && (word.includes('-') || word.includes('.'))) return kindsOfParts(word)
  return CODE_STARTS.includes(first) && /^(?:q[1-4]|h[12]|fy'?\d)/.test(word) ? CODE : undefined
}

const APOSTROPHE = 39
/** The letters of Q3, FY24 and H1. */
const CODE_STARTS: readonly number[] = [102, 104, 113]

function kindsOfFigures(word: string): readonly Trigger[] | undefined {
  if (/[-/]|\d\.\d+\./.test(word)) return /:/.test(word) ? [...JOINED, 'clock'] : JOINED
  if (word.endsWith('0s') || /^'(?:\d|$)/.test(word)) return DECADE
  if (TIMED.test(word)) return CLOCK
  if (/[1-4]q|[12]h$|\d-?(?:q[1-4]|h[12])$/.test(word)) return CODE
  if (/^\d{4}[a-z]{3,4}$/.test(word)) return ZONED
  if (word.length < 4) return FIGURES
  return word.endsWith('0') ? ROUND : YEAR
}

/** "mid-May", "sept-2001", "mid-1980s". */
function kindsOfParts(word: string): readonly Trigger[] | undefined {
  const found = word
    .split(/[-.]/)
    .flatMap((part) => WORDS.get(part) ?? (/^\d/.test(part) ? (kindsOfFigures(part) ?? []) : []))
  return found.length ? found : undefined
}
