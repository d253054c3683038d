/** Numbers that look random and are the same for the same seed, on any machine. */
export interface Random {
  /** A whole number from 0 up to `below`, not included. */
  below(below: number): number
  oneOf<T>(list: readonly T[]): T
  /** True once in so many times. */
  once(times: number): boolean
}

/** By mulberry32: 32 bits of state are enough to choose edits. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  // The first numbers of neighbouring seeds are alike.
  next()
  next()
  const below = (limit: number): number => Math.floor(next() * limit)
  return {
    below,
    oneOf: (list) => list[below(list.length)] as (typeof list)[number],
    once: (times) => below(times) === 0,
  }
}
