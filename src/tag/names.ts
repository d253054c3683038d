import { everyday } from './lexicon/everyday.js'
import { NAME_FACTS, nameBits } from './name-table.js'
import { oncePerText } from './once-per-text.js'

/** What the name lists know of one word. */
interface NameFacts {
  readonly male: boolean
  readonly female: boolean
  readonly given: boolean
  readonly family: boolean
}

/** Whether a word is a given or a family name that we know; null when it is neither. Accents and case do not count. */
export const nameFacts: (word: string) => NameFacts | null = oncePerText(readFacts)

function readFacts(word: string): NameFacts | null {
  const key = keyOf(word)
  const facts = factsOf(nameBits(key))
  if (facts) return facts
  // "al-Maliki", "El-Sisi", "O'Brien" are written in many ways; "Jean-Marie", "Abdul-Rahman" are known by their first part.
  const bare = key.replace(/^(?:al|el|as|ar|an|at|ad|az|ash)[- ]/, '')
  if (bare !== key) return factsOf(nameBits(bare))
  return key.includes('-') ? factsOf(nameBits(key.split('-')[0] as string)) : null
}

/** Facts are shared by all words of one kind: there are few kinds. */
const known: readonly (NameFacts | null)[] = Array.from({ length: 16 }, (_, bits) =>
  bits === 0
    ? null
    : {
        male: (bits & NAME_FACTS.male) !== 0,
        female: (bits & NAME_FACTS.female) !== 0,
        given: (bits & NAME_FACTS.given) !== 0,
        family: (bits & NAME_FACTS.family) !== 0,
      },
)
const factsOf = (bits: number): NameFacts | null => known[bits & 15] ?? null

/** Whether a word is known as a given name, of either sex. */
export function isGivenName(word: string): boolean {
  const facts = nameFacts(word)
  return facts !== null && (facts.male || facts.female || facts.given)
}

/** Whether some list has a word as a given name, rare ones and those that are family names or words as well ("Sydney", "Hope"). */
export const mayBeGivenName = (word: string): boolean =>
  isGivenName(word) || (nameBits(keyOf(word)) & NAME_FACTS.rareGiven) !== 0

/** Whether some list of names, the large one too, has a word, which may be one of everyday English as well. */
export const isListedName = (word: string): boolean => (nameBits(keyOf(word)) & ~NAME_FACTS.plain) !== 0

/** Whether a word, in lower case, is one of everyday English. */
export const isPlainEnglish = (lower: string): boolean =>
  (nameBits(lower) & NAME_FACTS.plain) !== 0 || everyday.has(lower)

/** Whether some list of names has a word, and everyday English has not. */
export const isClearName = ({ text, lower }: { readonly text: string; readonly lower: string }): boolean =>
  isListedName(text) && !isPlainEnglish(lower)

/** Lower case without accents, as names are looked up and compared. */
export function keyOf(word: string): string {
  const lower = word.toLowerCase()
  return ASCII.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '')
}
const ASCII = /^[\0-\x7f]*$/
