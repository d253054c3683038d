/** So many answers are kept: texts ask for the same few again and again. */
const REMEMBERED = 5_000

/** A function of a text that remembers what it answered of late. */
export function oncePerText<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const now = answer(text)
    if (known.size >= REMEMBERED) known.clear()
    known.set(text, now)
    return now
  }
}
