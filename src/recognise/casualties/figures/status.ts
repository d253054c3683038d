import type { Token } from '../../../language/document.js'
import { formsOfBe } from '../../../language/words/function-words.js'
import { wordSet } from '../../../language/words/word-set.js'
import type { Link, Reading } from '../reading.js'
import type { Casualty } from '../schema.js'

type Status = Casualty['status']

/** Whether a figure is stated, said to be false, or only possible. */
export function statusOf(reading: Reading, link: Link): Status {
  if (isDenied(reading, link)) return 'denied'
  if (link.hypothetical || isOpen(reading, link) || hangsOnModal(reading, link)) return 'hypothetical'
  return 'actual'
}

/** Verbs that call what follows false. */
const DENIES =
  /^(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:e|es|ed|ing)|rebut(?:s|ted|ting)?|disput(?:e|es|ed|ing)|contradict(?:s|ed|ing)?|disprov(?:e|es|ed|ing)|debunk(?:s|ed|ing)?|disavow(?:s|ed|ing)?)$/
const REPORTS =
  /^(?:reports?|claims?|allegations?|rumou?rs?|assertions?|suggestions?|statements?|accounts?|figures?|stories|story|news|accusations?|that)$/
/** Denied is the blame, not the figure. */
const BLAME =
  /^(?:charges?|involvement|responsibility|role|murder\w*|complicity|guilt|wrongdoing|raping|knowledge|negligence|causing)$/

function isDenied({ tokens }: Reading, { quantity, from }: Link): boolean {
  const limit = Math.min(quantity.from, from)
  for (let i = limit - 1; i >= 0 && limit - i < 30; i--) {
    const { lower } = tokens[i] as Token
    if (/^(?:but|;|although|though|while|whereas|after|when|adding|because|since)$/.test(lower)) return false
    if (UNTRUE.has(lower) && i > 0) return /^(?:reports?|claims?|that|as)$/.test(tokens[i + 1]?.lower ?? '')
    if (!DENIES.test(lower)) continue
    return governs(tokens, i, limit)
  }
  return isCalledFalse(tokens, Math.max(quantity.to, from), limit)
}

const UNTRUE = wordSet`untrue false baseless unfounded inaccurate`

/** "denied that …", "denied reports of …", "denied killing", "denied 20 had died"; not "denied the charges". */
function governs(tokens: readonly Token[], verb: number, limit: number): boolean {
  const words = tokens.slice(verb + 1, limit + 2)
  if (words.some(({ lower }) => BLAME.test(lower))) return false
  if (words.some(({ lower }) => REPORTS.test(lower))) return true
  return words.length <= 5
}

/** "Reports that 20 had died were false", "Claims of 20 deaths were denied". */
function isCalledFalse(tokens: readonly Token[], from: number, limit: number): boolean {
  if (
    !tokens
      .slice(Math.max(0, limit - 6), limit)
      .some(({ lower }) => REPORTS.test(lower) && lower !== 'that' && lower !== 'news')
  )
    return false
  for (let i = from; i < tokens.length && i < from + 20; i++) {
    const lower = tokens[i]?.lower ?? ''
    if (lower === ',' || lower === ';') return false
    if (formsOfBe.has(lower)) {
      const next = tokens.slice(i + 1, i + 4)
      if (next.some((token) => CALLED_FALSE.has(token.lower))) return true
    }
  }
  return false
}

const CALLED_FALSE = wordSet`false untrue denied dismissed rejected wrong baseless unfounded incorrect fabricated`

const FEARS =
  /^(?:fear|fears|feared|fearing|worried|worries|worry|risk|risks|risking|threat|threaten|threatens|threatened|threatening|predict|predicts|predicted|forecast|forecasts|project|projects|simulat\w+|scenario|could|might|may|would|if|unless|hopes?|plans?|planned|planning)$/

/** What makes the clause of a figure possible only: "if …", "it is feared that", "a plan to", "could". */
function isOpen({ tokens }: Reading, { quantity, at, from }: Link): boolean {
  const first = Math.min(quantity.from, from, at)
  for (let i = first - 1; i >= 0 && first - i < 9; i--) {
    const { lower } = tokens[i] as Token
    if (/^[;:.,]$/.test(lower) || CLAUSE_BORDERS.has(lower)) return false
    if (!FEARS.test(lower)) continue
    if (OPEN_MODALS.has(lower)) return governsPlainly(tokens, i, first)
    if (/^(?:if|unless)$/.test(lower)) return true
    if (
      /^(?:fear|fears|feared|fearing|worried|worries|worry|predict|predicts|predicted|hopes?|risk|risks|risking|forecast|forecasts)$/.test(
        lower,
      )
    )
      return true
    return /^(?:to|of|that)$/.test(tokens[i + 1]?.lower ?? '') && first - i < 6
  }
  return hasConsequence(tokens, Math.max(quantity.to, at))
}

const OPEN_MODALS = wordSet`may could might would`

const CLAUSE_BORDERS = wordSet`but and after when which who where while as said says say`

/** "The dam could burst, killing hundreds": a participle is as sure as the verb that it hangs on. */
function hangsOnModal({ tokens }: Reading, { quantity, at, from }: Link): boolean {
  if (!/ing$/.test(tokens[at]?.lower ?? '') || tokens[at]?.lower === 'missing') return false
  const start = Math.min(quantity.from, from)
  if (!/^(?:,|with|and)$/.test(tokens[start - 1]?.lower ?? '')) return false
  for (let i = start - 2; i >= 0 && start - i < 22; i--) {
    const { lower, pos } = tokens[i] as Token
    if (/^(?:;|:|"|said|says|after|when|because|that)$/.test(lower)) return false
    if (UNSURE_MODALS.has(lower) && tokens[i]?.text !== 'May') return true
    if (SURE_AUXILIARIES.has(lower) || (pos === 'VERB' && /ed$/.test(lower) && tokens[i - 1]?.pos !== 'AUX'))
      return false
  }
  return false
}

const SURE_AUXILIARIES = wordSet`was were has had have did`

const UNSURE_MODALS = wordSet`could would might may will`

/** "could result in", "may lead to", "would mean". */
const governsPlainly = (tokens: readonly Token[], modal: number, first: number): boolean =>
  tokens[modal]?.text !== 'May' && first - modal < 7

/** "20 people feared dead" is read in the verb group; "20 people could die" too; here: "… had been killed, it is feared". */
const hasConsequence = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at, at + 4).some(({ lower }, i, words) => lower === 'feared' && words[i - 1]?.lower === 'is')
