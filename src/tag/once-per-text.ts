import { Kept } from '../text/kept.js'

/** So many answers are kept: texts ask for the same few again and again. */
const REMEMBERED = 5_000

/** A function of a text that remembers what it answered of late. */
export function oncePerText<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Kept<Answer>(REMEMBERED)
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const now = answer(text)
    known.set(text, now)
    return now
  }
}
