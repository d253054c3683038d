import type { Token } from '../../../language/document.js'
import { relatives } from '../../../language/words/function-words.js'
import { wordSet } from '../../../language/words/word-set.js'
import { bes, haves, linking, modals } from '../lexicon/words.js'
import { isTemporal } from '../quantities/noun-phrase.js'

/** Over what is said in passing before a verb: brackets, ages, "including …", days. */
export function skipAside(tokens: readonly Token[], from: number): number {
  let i = from
  for (let step = 0; step < 4 && i > 0; step++) {
    const { lower } = tokens[i] as Token
    if (isTemporal(tokens, i)) i--
    else if (tokens[i - 1]?.lower === 'aged') i -= 2
    else if (lower === ')') i = leftOf(tokens, i, '(')
    else if (lower === ',' || lower === '-') {
      const open = openingOf(tokens, i, lower)
      if (open === null) return i
      i = open - 1
    } else if (WHERE.has(lower) || lower === 'all' || lower === 'both' || lower === 'each') i--
    else return i
  }
  return i
}

const WHERE = wordSet`
  abroad aboard alone also combined elsewhere globally here inside locally nationwide nearby onboard overall there
  together worldwide`

function leftOf(tokens: readonly Token[], from: number, mark: string): number {
  for (let i = from - 1; i >= 0 && from - i < 20; i--) if (tokens[i]?.lower === mark) return i - 1
  return from
}

const SAYS = wordSet`added adds announced confirmed reported reports said say says`

const ASIDE =
  /^(?:including|among|amongst|mostly|mainly|most|many|some|all|both|who|which|whom|aged|with|as|at|one|two|three|half|ranging|mainly|largely|a|an|from|in|on|of|members?|men|women)$/

/** The first comma (or dash) of the parenthesis that ends at `close`; null where that is no parenthesis. */
function openingOf(tokens: readonly Token[], close: number, mark: string): number | null {
  for (let i = close - 1; i > 0 && close - i < 25; i--) {
    if (tokens[i]?.lower !== mark) continue
    const first = tokens[i + 1]
    if (!first) return null
    // "Twelve people, the police said, were killed."
    if (
      mark === ',' &&
      (first.lower === 'according' || tokens.slice(close - 4, close).some(({ lower }) => SAYS.has(lower)))
    )
      return i
    const isAge = first.pos === 'NUM' && i + 2 === close
    if (isCounted(first) && !isCounted(tokens[i - 1]) && tokens[i - 1]?.pos !== 'NOUN' && !endsName(tokens, i - 1))
      return null
    if (isAge || ASIDE.test(first.lower) || first.pos === 'PROPN' || first.pos === 'NUM') {
      return hasClause(tokens, i + 1, close) ? null : i
    }
    // "including students, clerics and members of the middle class,": the list has commas of its own.
    if (
      mark === '-' ||
      !INCLUDING.test(
        tokens
          .slice(Math.max(0, i - 20), i)
          .map(({ lower }) => lower)
          .join(' '),
      )
    )
      return null
  }
  return null
}

const isCounted = (token: Token | undefined): boolean =>
  token?.pos === 'DET' || (token?.pos === 'NUM' && !/^\d+$/.test(token.text))

/** "Ana Ruiz, a nurse from Kalo, was killed": what follows the name says who she is, and counts nobody. */
export function endsName(tokens: readonly Token[], end: number): boolean {
  let i = end
  while (i >= 0 && isNamePart(tokens, i)) i--
  return i < end && !linking.has(tokens[i]?.lower ?? '') && tokens[i]?.lower !== 'the' && !isTemporal(tokens, i + 1)
}

/** A list that is said in passing has begun before. */
const INCLUDING = /, (?:including|among|such as|mostly|mainly)\b/

/** A finite verb with no relative pronoun before it: not said in passing. */
function hasClause(tokens: readonly Token[], from: number, to: number): boolean {
  if (OPENING_CLAUSE.has(tokens[from]?.lower ?? '')) return false
  for (let i = from; i < to; i++) {
    if (relatives.has(tokens[i]?.lower ?? '')) return false
    const lower = tokens[i]?.lower ?? ''
    if (bes.has(lower) || haves.has(lower) || modals.has(lower)) return true
  }
  return false
}

const OPENING_CLAUSE = wordSet`who which whom whose that as`

/** A name's word, or the comma in "Basra, Iraq". */
const isNamePart = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i]?.pos === 'PROPN' && !isTemporal(tokens, i)) || (tokens[i]?.lower === ',' && tokens[i - 1]?.pos === 'PROPN')
