import type { Token } from '../language/document.js'
import { startsWithCapital } from '../text/capital.js'

/** Brackets around an acronym hold no more tokens. */
const LONGEST = 5

/**
 * Past the acronym or wing in brackets that begins at `open` right behind the name that it stands for, within a phrase that goes on: "Valley
 * Front | (UVF) | militants", "Party | (Marxist) | leaders". Null where the brackets hold anything else, or close the phrase.
 */
export function acronymEnd(tokens: readonly Token[], open: number): number | null {
  if (tokens[open]?.lower !== '(' || !startsWithCapital(tokens[open - 1]?.text ?? '')) return null
  let close = open + 1
  while (close - open <= LONGEST && isPart(tokens[close])) close++
  const next = tokens[close + 1]
  const isShort = tokens[close]?.lower === ')'
  return isShort && (next?.pos === 'NOUN' || next?.pos === 'ADJ') ? close + 1 : null
}

/** Where such brackets open that end just before a token; null where none do. */
export function acronymStart(tokens: readonly Token[], end: number): number | null {
  if (tokens[end - 1]?.lower !== ')') return null
  let open = end - 2
  while (end - open <= LONGEST + 1 && open > 0 && tokens[open]?.lower !== '(') open--
  return acronymEnd(tokens, open) === end ? open : null
}

/** "UVF", "CPI-Maoist", "Maoist": words with a capital. */
function isPart(token: Token | undefined): boolean {
  const text = token?.text ?? ''
  return startsWithCapital(text) || text === '-'
}
