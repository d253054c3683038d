import type { Document, Sentence } from '../language/document.js'
import { markOf, placesOf } from '../language/words/marks.js'
import { wordSet } from '../language/words/word-set.js'
import { isQuoted } from './speakers.js'
import type { Standing } from './standing.js'

/** Who speaks in an interview that is printed as one. Those who take turns in it seldom speak of each other as "he". */
export interface Turns<Referent> {
  readonly block: number
  readonly speakers: ReadonlySet<Referent>
  /** Whether the paragraph is a turn: its words are all somebody's own. */
  readonly isTurn: boolean
  /** Who has the turn; null for somebody without a name. */
  readonly speaker: Referent | null
  /** The last word of what the speaker is called by, in lower case. */
  readonly name: string
  /** Where the words that name the speaker end, in a paragraph that they open; 0 in others. */
  readonly labelEnd: number
  /** Turns so far: with more than one a paragraph that names no speaker goes on with the last. */
  readonly count: number
}

export const noTurns = <Referent>(): Turns<Referent> => ({
  block: -1,
  speakers: new Set(),
  isTurn: false,
  speaker: null,
  name: '',
  labelEnd: 0,
  count: 0,
})

/**
 * The turns as known at a sentence: a paragraph that begins with a name and a colon is one, "Olt: It rained"; so is one that says "you" or "I", where
 * questions and answers go on, and then whom the article opened with is asked and answers. A name that stands alone, "Lisa Olt:", has the turn in what follows.
 */
export function turnsAt<Referent>(
  document: Document,
  { start, block }: Sentence,
  { named, before, asked }: Known<Referent>,
): Turns<Referent> {
  if (block === before.block) return before
  const [first] = named
  const label =
    first && first.start - start <= LEAD
      ? labelBehind(document.plain.slice(first.end, first.end + LONGEST_LABEL))
      : null
  if (first && label) {
    const speaker = first.referent
    const speakers = speaker === null ? before.speakers : joined(before.speakers, speaker)
    const count = before.count + (label.isAlone ? 2 : 1)
    const name = lastWord(document.plain.slice(first.start, first.end))
    return { block, speakers, isTurn: true, speaker, name, labelEnd: first.end, count }
  }
  if (UNNAMED.test(document.plain.slice(start, start + LONGEST_LABEL)))
    return { ...before, block, isTurn: true, speaker: null, name: '', labelEnd: 0, count: before.count + 1 }
  if (asked.blocks.has(block) && asked.guest !== null)
    return {
      ...before,
      block,
      speakers: joined(before.speakers, asked.guest),
      isTurn: true,
      speaker: null,
      name: '',
      labelEnd: 0,
    }
  return {
    ...before,
    block,
    isTurn: before.isTurn && before.count > 1 && goesOn(document, start, before.name),
    labelEnd: 0,
  }
}

/** A paragraph that names no speaker goes on with the last, unless it tells of that one: "Olt laughs". */
function goesOn({ plain }: Document, start: number, name: string): boolean {
  const end = plain.indexOf('\n', start)
  const paragraph = plain.slice(start, Math.min(end < 0 ? plain.length : end, start + LONGEST_PARAGRAPH))
  return name === '' || !paragraph.toLowerCase().includes(name)
}
const LONGEST_PARAGRAPH = 2000

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase()

/** More than take turns in one interview. */
const MOST = 12
const joined = <Referent>(speakers: ReadonlySet<Referent>, one: Referent): ReadonlySet<Referent> =>
  speakers.has(one) || speakers.size >= MOST ? speakers : new Set([...speakers, one])

interface Known<Referent> {
  readonly named: readonly Standing<Referent>[]
  readonly before: Turns<Referent>
  readonly asked: Interview<Referent>
}

/** How far from the start of its paragraph a name may stand: "Former Sen. Olt:". */
const LEAD = 14
/** A colon behind a name, or behind what somebody is: "Olt (R), Peru:", "Olt, (R), Peru:", "Olt, host:". */
const LABEL = /^(?:,? ?\([^()\n]{1,40}\))?(?:, (?:[A-Za-z][A-Za-z.-]* ?){1,5})?:(?=\s)/
const LONGEST_LABEL = 90
/** "Q:", "Woman:", "Unidentified man #1:". */
const UNNAMED =
  /^(?:Q|A|WN|Host|Interviewer|Moderator|Question|Answer|Reporter|(?:Unidentified )?(?:Wom[ae]n|M[ae]n|Male|Female|Speaker)(?: #?\d)?)(?::|\. (?=[A-Z]))\s/i

function labelBehind(words: string): { readonly isAlone: boolean } | null {
  const [label] = words.match(LABEL) ?? []
  return label === undefined ? null : { isAlone: /^ *\n/.test(words.slice(label.length)) }
}

/**
 * Whom "he" does not mean in a turn: whoever has it, and of two who talk with each other and say "you" the other as well, unless the turn tells of
 * that one by name: "This is Mara Olt. She".
 */
export function leftOfTurn<Referent>(
  { speakers, speaker, block }: Turns<Referent>,
  here: readonly Standing<Referent>[],
): ReadonlySet<Referent> {
  if (speakers.size > 2) return new Set(speaker === null ? [] : [speaker])
  const told = new Set(
    here.filter(({ sentence, isPronoun }) => !isPronoun && sentence.block === block).map(({ referent }) => referent),
  )
  return new Set([...speakers].filter((each) => each === speaker || !told.has(each)))
}

/** An interview without names before its turns. */
interface Interview<Referent> {
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
  const own = document.sentences.filter(({ role }) => role === 'text')
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
