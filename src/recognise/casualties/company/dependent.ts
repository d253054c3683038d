import type { Quantity } from '../quantities/quantity.js'
import type { Link } from '../reading.js'

/** The last of the links before a token that is no part of another one. */
export const nearestBefore = (links: readonly Link[], at: number): Link | null =>
  links.reduce<Link | null>(
    (best, link) =>
      link.quantity.from < at &&
      (!best || link.quantity.from > best.quantity.from) &&
      !link.relation?.startsWith('part')
        ? link
        : best,
    null,
  )

/** Whether a link counts nobody. */
export const isZero = ({ quantity }: Link): boolean => quantity.max === 0

/** A link of a quantity that shares the harm of another. */
export const dependent = (quantity: Quantity, whole: Link, { at, relation }: Pick<Link, 'at' | 'relation'>): Link => ({
  quantity,
  outcomes: whole.outcomes,
  ...(whole.undivided ? { undivided: true } : {}),
  at,
  from: Math.min(at, quantity.from),
  strength: 55,
  ...(whole.hypothetical ? { hypothetical: true } : {}),
  ...(relation ? { relation } : {}),
})
