import type { Word } from './words.js'

/**
 * Asks a question of a place in a sentence once: each clue and rule may ask it anew. Answers go when the sentence does.
 * The answer must hang on the words alone.
 */
export function oncePerWord<Answer>(
  ask: (words: readonly Word[], at: number) => Answer,
): (words: readonly Word[], at: number) => Answer {
  const known = new WeakMap<readonly Word[], Answer[]>()
  return (words, at) => {
    let answers = known.get(words)
    if (!answers) {
      answers = []
      known.set(words, answers)
    }
    const before = answers[at]
    if (before !== undefined) return before
    const answer = ask(words, at)
    answers[at] = answer
    return answer
  }
}
