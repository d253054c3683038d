import type { Document, Sentence, Token } from '../language/document.js'
import { wordSet } from '../language/words/word-set.js'
import { entryAt, firstFrom } from '../text/sorted.js'
import { isOpener } from './around.js'
import { isOneClause } from './bound.js'
import { describedBy, namedBy } from './named-by.js'
import { isPossessive, isSubjectForm } from './place.js'
import { saysAt } from './sayer.js'
import { isQuoted } from './speakers.js'
import type { Standing } from './standing.js'
import { isPutIn } from './told-about.js'
import { leftOfTurn, type Turns } from './turns.js'

/** A pronoun with those spoken of before it. */
interface Around<Referent> {
  readonly document: Document
  readonly sentence: Sentence
  readonly index: number
  readonly standings: readonly Standing<Referent>[]
}

/** Those whom the words around a pronoun leave out; `named` are the names of its sentence. */
export function leftAround<Referent>(
  around: Around<Referent>,
  named: readonly Standing<Referent>[],
  turns: Turns<Referent>,
): ReadonlySet<Referent> {
  const { sentence, index, standings } = around
  const several = turns.isTurn ? leftOfTurn(turns, standings) : leftOut(around)
  const more = [
    whomBefore(around),
    namedBy(sentence, index, named),
    describedBy(sentence, index, standings),
    leftBehind(around, named),
  ]
  return more.every((one) => one === null) ? several : new Set([...several, ...more.filter((one) => one !== null)])
}

/**
 * Who is not the one that a pronoun with a verb of saying means: those spoken of in the quotation before it, '"Olt left early," he said', and the one
 * whose sentence it breaks, "Olt, he said, left early".
 */
function leftOut<Referent>({ document, sentence, index, standings }: Around<Referent>): ReadonlySet<Referent> {
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

/** "Olt, whom | he": not Olt. */
function whomBefore<Referent>({ sentence: { tokens }, index, standings }: Around<Referent>): Referent | null {
  const [comma, whom] = tokens.slice(Math.max(0, index - 2), index)
  const last = standings.at(-1)
  return whom?.lower === 'whom' && (comma?.start === last?.end || comma?.end === last?.end)
    ? (last?.referent ?? null)
    : null
}

/** ", he said," */
const isBroken = (tokens: readonly Token[], index: number): boolean =>
  tokens.slice(index + 1, index + 4).some(({ text }) => text === ',')

/**
 * Who is named behind a pronoun of the same clause, "he spoke of Olt", "his quarrel with Olt", is somebody else; so is who comes "to her rescue".
 */
function leftBehind<Referent>(around: Around<Referent>, named: readonly Standing<Referent>[]): Referent | null {
  const { document, sentence, index, standings } = around
  const { tokens } = sentence
  const pronoun = tokens[index]
  if (!pronoun) return null
  const owns = isPossessive(sentence, index)
  if (owns && tokens[index - 1]?.lower === 'to' && AIDS.has(tokens[index + 1]?.lower ?? ''))
    return (
      standings.findLast((one) => one.isSubject && one.sentence === sentence && one.end <= pronoun.start)?.referent ??
      null
    )
  const next = named[firstFrom(named, pronoun.end)]
  const teller = tellerBehind(around, named)
  if (teller !== null) return teller
  if (!next || (!owns && !isSubjectForm(pronoun))) return null
  const between = document.plain.slice(pronoun.end, next.start)
  if (between.length > CLOSE || !isOneClause(between)) return null
  const verbs = tokens
    .slice(index + 1, firstFrom(tokens, next.start))
    .filter(({ pos }) => pos === 'VERB' || pos === 'AUX')
  // "He became Sir David", "he is Mark Olt".
  if (verbs.every(({ lower }) => IS.has(lower)) && !owns) return null
  return (
    owns
      ? verbs.length === 0 && / (?:about|against|for|of|on|over|to|toward|towards|with) /.test(between)
      : verbs.length > 0
  )
    ? next.referent
    : null
}

/** Those who may be told of before whoever tells it. */
const MOST_BETWEEN = 6

/** "He sent her flowers, Olt said": not Olt, who tells it. */
function tellerBehind<Referent>(
  { document, sentence, index }: Around<Referent>,
  named: readonly Standing<Referent>[],
): Referent | null {
  const { tokens } = sentence
  const pronoun = tokens[index]
  // "As he left, Olt said": not told by Olt. "A man says that he left, Olt said": told by another.
  if (!pronoun || !isSubjectForm(pronoun) || tokens[index - 1]?.lower === 'that' || (index > 0 && isOpener(tokens[0])))
    return null
  const from = pronoun.end
  const at = firstFrom(named, from)
  const next = named.slice(at, at + MOST_BETWEEN).find((one) => one.isSubject && isPutIn(one))
  return next && !isQuoted(from - 1, document) ? next.referent : null
}
const CLOSE = 60
const IS = wordSet`am are be became become becomes been being called had has have is named played plays was were`
const AIDS = wordSet`aid assistance defence defense help rescue side support`
