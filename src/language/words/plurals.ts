import type { Token } from '../document.js'
import { wordRows } from './word-set.js'

const IRREGULAR = wordRows`
  bodies: body; buses: bus; calves: calf; children: child; feet: foot; geese: goose; lives: life; mice: mouse;
  oxen: ox; people: people; teeth: tooth; thieves: thief; wives: wife; wolves: wolf`

/** The singular of a noun in lower case, by the rules of spelling. */
export function singular(word: string): string {
  const known = IRREGULAR.get(word)?.[0]
  if (known) return known
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`
  if (word.endsWith('children')) return word.slice(0, -3)
  if (word.endsWith('people')) return word
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ss|us|is)$/.test(word)) return word
  if (/(?:ss|x|zz|ch|sh)es$/.test(word)) return word.slice(0, -2)
  return word.endsWith('s') ? word.slice(0, -1) : word
}

/** Whether a noun is written as a plural. */
export const isPlural = (token: Token): boolean => {
  const { lower } = token
  return singular(lower) !== lower || /(?:people|police|personnel|staff|ese|troops)$/.test(lower)
}
