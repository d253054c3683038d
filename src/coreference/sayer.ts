import type { Sentence, Token } from '../language/document.js'
import { bes } from '../language/words/auxiliaries.js'
import { wordSet } from '../language/words/word-set.js'
import { firstFrom } from '../text/sorted.js'
import { isSayingVerb } from './saying.js'
import type { Standing } from './standing.js'

/** A verb of saying stands within so many tokens: "he has also told", "she went on to say". */
export const REACH_OF_VERB = 4

/** Whether somebody is the one who says what a sentence tells: "Olt said", "Olt, whose office fined Roe, said", '"…," said Olt'. */
export function isSayer<Referent>({ start, end, isSubject }: Standing<Referent>, sentence: Sentence): boolean {
  const behind = firstFrom(sentence.tokens, end)
  return (
    (isSubject && saysAt(sentence, behind)) ||
    // "The leader, Mr. Olt, told": the comma may close an apposition.
    (isSubject && sentence.tokens[behind]?.text === ',' && saysAt(sentence, behind + 1)) ||
    saysAt(sentence, behindAside(sentence, behind)) ||
    isSaidBehind(sentence, firstFrom(sentence.tokens, start))
  )
}

/** "Olt, the envoy to Lima, told": where the sentence goes on behind an aside; nowhere where there is none. */
function behindAside({ tokens }: Sentence, at: number): number {
  const closing = tokens.slice(at + 1, at + LONGEST_ASIDE).findIndex(({ text }) => text === ',')
  return tokens[at]?.text === ',' && closing >= 0 ? at + closing + 2 : tokens.length
}
const LONGEST_ASIDE = 14

/** '"…," said Interior Minister Olt': a quotation, a verb of saying, a title, a name. */
function isSaidBehind({ tokens }: Sentence, at: number): boolean {
  for (let i = at - 1; i >= Math.max(1, at - TITLE); i--) {
    const token = tokens[i] as Token
    if (token.pos === 'VERB') return isSayingVerb(token) && /^["']$/.test(tokens[i - 1]?.text ?? '')
    if (!/^[\p{L}-]/u.test(token.text)) return false
  }
  return false
}
/** How many words a title and the verb before it may have. */
const TITLE = 7

/** Whether the words from a token on are a verb of saying, adverbs and the like aside. */
export function saysAt({ tokens }: Sentence, from: number): boolean {
  let isPassive = false
  for (const token of tokens.slice(from, from + REACH_OF_VERB)) {
    const { lower, pos } = token
    if (pos === 'VERB' && isSayingVerb(token)) return !isPassive
    if (pos !== 'ADV' && pos !== 'AUX' && !GOES_ON.has(lower)) return false
    isPassive ||= bes.has(lower)
  }
  return false
}
const GOES_ON = wordSet`continued went on to`
