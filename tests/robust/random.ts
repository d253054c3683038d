import { randomBy } from '../../scripts/seeded.js'

/** Numbers that look random and are the same for the same seed, on any machine. */
export interface Random {
  /** A whole number from 0 up to `below`, not included. */
  below(below: number): number
  oneOf<T>(list: readonly T[]): T
  /** True once in so many times. */
  once(times: number): boolean
}

export function randomOf(seed: number): Random {
  const next = randomBy(seed)
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
