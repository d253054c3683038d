import type { Quantity } from '../quantities/quantity.js'

/** A quantity in a place of the grammar, and how surely it stands there. */
export interface Slot {
  readonly quantity: Quantity
  /** `near`: next to the verb or at the end of a plain walk; `listed`: joined to such a one; `relative`: before "who". */
  readonly via: 'near' | 'listed' | 'relative'
}

/** No subject stands farther from its verb than this. */
export const FARTHEST = 45
