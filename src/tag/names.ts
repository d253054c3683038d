import { readFileSync } from 'node:fs'
import { everyday } from './lexicon/everyday.js'

/** What the name lists know of one word. */
export interface NameFacts {
  readonly male: boolean
  readonly female: boolean
  readonly given: boolean
  readonly family: boolean
}

const lists = ['male', 'female', 'given', 'family'] as const
let known: ReadonlyMap<string, NameFacts> | null = null

/** Whether a word is a given or a family name that we know; null when it is neither. Accents and case do not count. */
export function nameFacts(word: string): NameFacts | null {
  known ??= load()
  const key = keyOf(word)
  const facts = known.get(key)
  if (facts) return facts
  // "al-Maliki", "El-Sisi", "O'Brien" are written in many ways; "Jean-Marie", "Abdul-Rahman" are known by their first part.
  const bare = key.replace(/^(?:al|el|as|ar|an|at|ad|az|ash)[- ]/, '')
  return bare !== key ? (known.get(bare) ?? null) : (known.get(key.split('-')[0] as string) ?? null)
}

/** Whether a word, in lower case, is one of everyday English. */
export function isPlainEnglish(lower: string): boolean {
  known ??= load()
  return plain.has(lower) || everyday.has(lower)
}
let plain: ReadonlySet<string> = new Set()

/** Lower case without accents, as names are looked up and compared. */
export function keyOf(word: string): string {
  const lower = word.toLowerCase()
  return ASCII.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '')
}
const ASCII = /^[\0-\x7f]*$/

function load(): ReadonlyMap<string, NameFacts> {
  const path = new URL('../../models/names.json', import.meta.url)
  const model = JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<(typeof lists)[number] | 'plain', string>>
  plain = new Set(model.plain.split(' '))
  const facts = new Map<string, NameFacts>()
  for (const list of lists) {
    for (const name of model[list].split(' ')) facts.set(name, { ...NOTHING, ...facts.get(name), [list]: true })
  }
  return facts
}
const NOTHING: NameFacts = { male: false, female: false, given: false, family: false }
