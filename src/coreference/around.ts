import type { Document, Sentence, Token } from '../language/document.js'
import { wordSet } from '../language/words/word-set.js'
import { entryAt, firstFrom } from '../text/sorted.js'
import { saysAt } from './heard.js'
import { isSubjectForm } from './place.js'
import type { Standing } from './standing.js'

interface Around<Referent> {
  readonly document: Document
  readonly sentence: Sentence
  readonly index: number
  readonly standings: readonly Standing<Referent>[]
}

/**
 * Who is not the one that a pronoun with a verb of saying means: those spoken of in the quotation before it, '"Olt left early," he said', and the one
 * whose sentence it breaks, "Olt, he said, left early".
 */
export function leftOut<Referent>({ document, sentence, index, standings }: Around<Referent>): ReadonlySet<Referent> {
  const left = new Set<Referent>()
  const { tokens } = sentence
  const [before, pronoun] = [tokens[index - 1], tokens[index]]
  if (!before || !pronoun || !isSubjectForm(pronoun) || !saysAt(sentence, index + 1)) return left
  const quotation = entryAt(document.quotations, before.start)
  const inside = quotation && quotation.end <= pronoun.start ? quotation : null
  for (const { referent, start, end } of standings) {
    if (referent === null) continue
    if (
      inside
        ? start > inside.start && end < inside.end
        : before.text === ',' && end === before.start && isBroken(tokens, index)
    )
      left.add(referent)
  }
  return left
}

/** ", he said," */
const isBroken = (tokens: readonly Token[], index: number): boolean =>
  tokens.slice(index + 1, index + 4).some(({ text }) => text === ',')

/** Words that open a clause or a phrase before the one that is told. */
const OPENERS = wordSet`
  after although as at because before besides by despite during even following for from if in like once since though unless until upon when whenever while with without`

/** "If he wins, Olt will go": the subject behind the clause or phrase that opens a sentence with a pronoun in it. */
export function announcedBehind<Referent>({
  document,
  sentence,
  token,
  named,
}: {
  readonly document: Document
  readonly sentence: Sentence
  readonly token: Token
  readonly named: readonly Standing<Referent>[]
}): Standing<Referent> | null {
  if (!OPENERS.has(sentence.tokens[0]?.lower ?? '')) return null
  // "After his death, Olt led the bank": somebody else's death.
  if (PARTINGS.has(sentence.tokens[firstFrom(sentence.tokens, token.end)]?.lower ?? '')) return null
  const next = named[firstFrom(named, token.end)]
  if (!next?.isSubject || next.referent === null || next.start - token.end > REACH) return null
  return COMES.test(document.plain.slice(token.end, next.start)) ? next : null
}
/** What befalls one whose place or cause another takes. */
const PARTINGS = wordSet`
  absence assassination behalf death departure dismissal exit footsteps funeral honor honour killing memory murder ouster ousting passing presence
  removal resignation retirement sacking stead wake`
/** How far behind the pronoun, in characters. */
const REACH = 160
const COMES = /^[^,;:."()]{1,120}, (?:the )?(?:[\p{Lu}][\p{L}.]* )*$/u

/** Whether a sentence is nothing but somebody's words. */
export function isAllQuoted({ quotations }: Document, { start, end }: Sentence): boolean {
  const quotation = entryAt(quotations, start)
  return quotation !== null && quotation.end >= end - 1
}
