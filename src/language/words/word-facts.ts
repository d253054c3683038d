import { Kept, ownCopy } from '../../text/kept.js'

/**
 * What is known of a word of the language, kept for all of the texts that have it: news says the same few thousand words again and
 * again, and many ask the same of each.
 */
export interface WordFacts {
  /** The word as it is written, with plain signs: one string for all that have it. */
  readonly written: string
  /** The same in lower case. */
  readonly lower: string
  /** Whether it holds a sign that may stand for an odd one of the text: a quotation mark, an apostrophe, a dash. */
  readonly hasPlainSign: boolean
  /** Which of the kinds of words it is of (`marks.ts`); null: not asked yet. */
  marks: readonly number[] | null
  /** What was answered to each question (`askedOnce`), by the question's number. */
  readonly answers: unknown[]
}

/** What has a word. */
interface Worded {
  readonly facts: WordFacts
}

/** So many words are kept: a long batch has ever new names. */
const REMEMBERED = 12_000
const known = new Kept<WordFacts>(REMEMBERED)

/** The facts of a word as it is written, with plain signs. */
export function factsOf(written: string): WordFacts {
  const before = known.get(written)
  if (before) return before
  const word = ownCopy(written)
  const facts = {
    written: word,
    lower: word.toLowerCase(),
    hasPlainSign: PLAIN_SIGN.test(word),
    marks: null,
    answers: [],
  }
  known.set(word, facts)
  return facts
}

/** The signs of the plain view, which stand for others. */
const PLAIN_SIGN = /["' -]/

let questions = 0

/** A question of a word in lower case, which is answered once for each word. The answer is never undefined. */
export function askedOnce<Answer>(ask: (lower: string) => Answer): (word: Worded) => Answer {
  const number = questions++
  return ({ facts }) => {
    const before = facts.answers[number] as Answer | undefined
    if (before !== undefined) return before
    const answer = ask(facts.lower)
    facts.answers[number] = answer
    return answer
  }
}

/** A question of a word as it is written. */
export function askedOnceAsWritten<Answer>(
  ask: (written: string, lower: string) => Answer,
): (facts: WordFacts) => Answer {
  const number = questions++
  return (facts) => {
    const before = facts.answers[number] as Answer | undefined
    if (before !== undefined) return before
    const answer = ask(facts.written, facts.lower)
    facts.answers[number] = answer
    return answer
  }
}
