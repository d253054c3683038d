/**
 * The first answer that one of a row of alternatives gives: each says undefined where it does not apply. Rules of grammar are written so, as
 * a table that is read from the top.
 */
export function firstAnswer<Alternative, Answer>(
  alternatives: readonly Alternative[],
  ask: (alternative: Alternative) => Answer | undefined,
): Answer | undefined {
  for (const alternative of alternatives) {
    const answer = ask(alternative)
    if (answer !== undefined) return answer
  }
  return undefined
}
