import type { Document, Sentence } from '../language/document.js'
import { bes } from '../language/words/auxiliaries.js'
import { wordSet } from '../language/words/word-set.js'
import { firstFrom } from '../text/sorted.js'
import { isSayer, REACH_OF_VERB, saysAt } from './sayer.js'
import { isQuoted } from './speakers.js'
import type { Standing } from './standing.js'

/** Who spoke last, and in which sentence. */
export interface Heard<Referent> {
  /** Null for somebody without a name. */
  readonly referent: Referent | null
  /** The words for one without a name. */
  readonly standing: Standing<Referent> | null
  readonly number: number
}

/** A sentence with those spoken of in it. */
interface Utterance<Referent> {
  readonly document: Document
  readonly sentence: Sentence
  readonly here: readonly Standing<Referent>[]
}

/** How many sentences somebody's words may go on before "he said". */
const MOST_SAID = 6

/** Who was heard, if nobody else was told of since, and who was heard at all. */
interface Hearing<Referent> {
  readonly heard: Heard<Referent> | null
  readonly last: Heard<Referent> | null
}

/** "He added", behind somebody's words: the one who spoke them, where the sentence tells of nobody else before. */
export function whoGoesOn<Referent>(
  { heard, last }: Hearing<Referent>,
  { document, sentence, here }: Utterance<Referent>,
  index: number,
): Heard<Referent> | null {
  if (!SAYERS.has(sentence.tokens[index]?.lower ?? '') || !saysAt(sentence, index + 1)) return null
  if (tellsInPrivate(sentence, index)) return null
  const isAnswer = answers(sentence, index)
  const who = isAnswer ? last : heard
  if (!who || (sentence.number ?? 0) - who.number > MOST_SAID) return null
  if (isAnswer || isAnnexedAt(sentence, index)) return who
  return here.some(({ isSubject, start }) => isSubject && !isQuoted(start, document)) ? null : who
}
const SAYERS = wordSet`he she`

/** "He told officers that": what somebody who speaks to the paper tells of another. */
const tellsInPrivate = ({ tokens }: Sentence, index: number): boolean => {
  const from = index + 1
  const ahead = tokens.slice(from, from + REACH_OF_VERB).findIndex(({ lower }) => TELLS.has(lower))
  if (ahead < 0) return false
  const [next, second] = tokens.slice(from + ahead + 1, from + ahead + 3)
  const listener = next?.lower === 'to' || next?.lower === 'the' ? second : next
  return LISTENERS.has(listener?.lower ?? '')
}
const TELLS = wordSet`admitted confessed told`
const LISTENERS = wordSet`
  agents cops deputies detectives dispatchers friends investigators neighbors neighbours officers paramedics police`

/** "Asked whether anybody was hurt, he said": who was heard before answers. */
const answers = ({ tokens }: Sentence, index: number): boolean =>
  tokens[0]?.lower === 'asked' && tokens[index - 1]?.text === ','

/** "The bus was late, he said": what is told before is what he says. */
export const isAnnexedAt = (sentence: Sentence, index: number): boolean =>
  sentence.tokens[index - 1]?.text === ',' &&
  saysAt(sentence, index + 1) &&
  /^[.,]$/.test(sentence.tokens[index + 2]?.text ?? '')

/**
 * Who is heard at the end of a sentence: who says something in it outside of quotations, "Olt said", '"…," said Olt'; else who was heard before, as
 * long as nobody else is named.
 */
export function heardAfter<Referent>(
  { document, sentence, here }: Utterance<Referent>,
  { heard, quoting }: { readonly heard: Heard<Referent> | null; readonly quoting: Heard<Referent> | null },
): Heard<Referent> | null {
  const from = endOfOpening(sentence)
  const outside = here.filter(({ start, isPossessive }) => !isPossessive && start >= from && !isQuoted(start, document))
  const sayer = outside.find((standing) => isSayer(standing, sentence))
  if (sayer) return { referent: sayer.referent, standing: sayer, number: sentence.number ?? 0 }
  if (quoting !== heard) return quoting
  if (outside.some((standing) => isReported(standing, sentence))) return heard
  return outside.every(({ referent }) => referent === heard?.referent) ? heard : null
}

/** "When she asked him, he left": who says something in the clause that opens a sentence is not heard at its end. */
function endOfOpening({ start, tokens }: Sentence): number {
  if (!OPENING.has(tokens[0]?.lower ?? '')) return start
  return tokens.slice(0, LONGEST_OPENING).find(({ text }) => text === ',')?.end ?? start
}
const OPENING = wordSet`after although as because before if since though when while`
const LONGEST_OPENING = 40

/** "Olt is said to have left": of whom somebody else tells. */
function isReported<Referent>({ end, isSubject }: Standing<Referent>, { tokens }: Sentence): boolean {
  const at = firstFrom(tokens, end)
  return (
    isSubject &&
    bes.has(tokens[at]?.lower ?? '') &&
    REPORTED.has(tokens[at + 1]?.lower ?? '') &&
    tokens[at + 2]?.lower === 'to'
  )
}
const REPORTED = wordSet`alleged believed claimed reported said thought understood`
