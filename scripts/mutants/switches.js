/**
 * The switches of the mutants, asked by the sources: which is on, which were reached, and which made a difference while none was on. A mutant that says
 * in a whole test what the source says need not be tried with it.
 *
 * @param {number} count of mutants
 */
export function switchesOf(count) {
  const reached = new Uint8Array(count + 1)
  const differing = new Uint8Array(count + 1)
  let on = null
  let left = Number.POSITIVE_INFINITY
  let asked = 0
  /** How deep in what is asked only to see what it would say. What is met there is kept by the program, and would not be met again. */
  let guesses = 0
  const note = (number) => {
    if (number >= 0) differing[number] = 1
  }

  function is(number) {
    // A mutant that never ends is noticed.
    asked++
    if (--left < 0) throw new Error('asked for too often')
    if (guesses === 0) reached[number] = 1
    return number === on
  }
  function differs(number) {
    note(number)
    return is(number)
  }
  /** What a mutant that takes the other part would say. */
  function guess(ask, said, { number, isAsked, hasEffect }) {
    if (number < 0 || on !== null || differing[number] === 1) return
    if (hasEffect || guesses === MOST_GUESSES || saysOther(ask, said, isAsked)) note(number)
  }
  function saysOther(ask, said, isAsked) {
    guesses++
    try {
      return isOther(said, ask(), isAsked)
    } catch {
      return true
    } finally {
      guesses--
    }
  }

  /** `place`: the numbers of the mutants that keep one part, -1 for none; what matters of the value. */
  const joined =
    (isDecided) =>
    (a, ask, { keptLeft, keptRight, isAsked, hasEffect }) => {
      if (keptLeft >= 0 && is(keptLeft)) return a
      if (isDecided(a)) {
        guess(ask, a, { number: keptRight, isAsked, hasEffect })
        return a
      }
      const b = ask()
      if (hasEffect || isOther(a, b, isAsked)) note(keptLeft)
      return b
    }

  return {
    is,
    differs,
    mark: note,
    yes: (number, value) => {
      if (value) note(number)
      return value
    },
    and: joined((a) => !a),
    or: joined((a) => a),
    /** Forgets what was met, and gives those that made a difference. */
    met: () => {
      const all = numbersIn(differing)
      differing.fill(0)
      reached.fill(0)
      return all
    },
    /** How often the sources have asked so far. */
    asked: () => asked,
    wereReached: () => numbersIn(reached),
    wasReached: (number) => reached[number] === 1,
    /** Turns one on for so many questions, or all off. */
    turn: (number, most = Number.POSITIVE_INFINITY) => {
      on = number
      left = most
    },
  }
}

/** One in the other. */
const MOST_GUESSES = 2

const isOther = (a, b, isAsked) => (isAsked ? Boolean(a) !== Boolean(b) : !Object.is(a, b))

function numbersIn(list) {
  const found = []
  list.forEach((is, number) => {
    if (is) found.push(number)
  })
  return found
}
