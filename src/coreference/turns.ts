import type { Document, Sentence } from '../language/document.js'
import { markOf, placesOf } from '../language/words/marks.js'
import { wordSet } from '../language/words/word-set.js'
import { isQuoted } from './speakers.js'
import type { Standing } from './standing.js'

/** Who speaks in an interview that is printed as one. Those who take turns in it do not speak of each other as "he". */
export interface Turns<Referent> {
  readonly block: number
  readonly speakers: ReadonlySet<Referent>
  /** Whether the paragraph is a turn: its words are all somebody's own. */
  readonly isTurn: boolean
}

export const noTurns = <Referent>(): Turns<Referent> => ({ block: -1, speakers: new Set(), isTurn: false })

/**
 * The turns as known at a sentence: a paragraph that begins with a name and a colon is one, "Olt: It rained"; so is one that says "you" or "I", where
 * questions and answers go on, and then whom the article opened with is asked and answers.
 */
export function turnsAt<Referent>(
  document: Document,
  { start, block }: Sentence,
  { named, before, asked }: Known<Referent>,
): Turns<Referent> {
  if (block === before.block) return before
  const [first] = named
  const speaker = first?.referent ?? null
  if (
    speaker !== null &&
    first &&
    first.start - start <= LEAD &&
    LABEL.test(document.plain.slice(first.end, first.end + 3))
  )
    return { block, speakers: joined(before.speakers, speaker), isTurn: true }
  if (asked.blocks.has(block) && asked.guest !== null)
    return { block, speakers: joined(before.speakers, asked.guest), isTurn: true }
  return { block, speakers: before.speakers, isTurn: false }
}

/** More than take turns in one interview. */
const MOST = 12
const joined = <Referent>(speakers: ReadonlySet<Referent>, one: Referent): ReadonlySet<Referent> =>
  speakers.has(one) || speakers.size >= MOST ? speakers : new Set([...speakers, one])

interface Known<Referent> {
  readonly named: readonly Standing<Referent>[]
  readonly before: Turns<Referent>
  readonly asked: Interview<Referent>
}

/** How far from the start of its paragraph a name may stand: "Dr. Olt:". */
const LEAD = 8
const LABEL = /^\)?:[ \n]/

/** An interview without names before its turns. */
export interface Interview<Referent> {
  /** The paragraphs that are questions or answers. */
  readonly blocks: ReadonlySet<number>
  readonly guest: Referent | null
}

/** Questions that make an interview. */
const LEAST_QUESTIONS = 3

/** Finds the questions and answers of an interview, and who is asked: the one most spoken of before the first question. */
export function interviewIn<Referent>(
  document: Document,
  standings: readonly Standing<Referent>[],
): Interview<Referent> {
  const own = document.sentences.filter(({ role, tokens }) => role === 'text' && tokens.length > 0)
  const questions = new Set<number>()
  const voices = new Set<number>()
  own.forEach(({ block, tokens, start }, i) => {
    const isLast = own[i + 1]?.block !== block
    if (isLast && tokens.at(-1)?.text === '?' && !isQuoted(start, document)) questions.add(block)
    if (placesOf(tokens, OWN).some((at) => !isQuoted(tokens[at]?.start ?? start, document))) voices.add(block)
  })
  if (questions.size < LEAST_QUESTIONS) return { blocks: new Set(), guest: null }
  const first = Math.min(...questions)
  const answers = [...voices].filter((block) => block > first)
  return { blocks: new Set([...questions, ...answers]), guest: guestOf(standings, first) }
}
const FIRST_AND_SECOND = wordSet`i me my myself you your`
const OWN = markOf((lower) => FIRST_AND_SECOND.has(lower))

function guestOf<Referent>(standings: readonly Standing<Referent>[], first: number): Referent | null {
  const counts = new Map<Referent, number>()
  for (const { referent, sentence } of standings) {
    if (sentence.block >= first) break
    if (referent !== null) counts.set(referent, (counts.get(referent) ?? 0) + 1)
  }
  const [most, second] = [...counts].sort((a, b) => b[1] - a[1])
  return most && most[1] > (second?.[1] ?? 0) ? most[0] : null
}
