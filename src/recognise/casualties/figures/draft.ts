/** What a figure is before the figures of its text are tied together. */
import type { Figure } from '../recognise.js'
import type { Casualty } from '../schema.js'

/** An item whose relation has not been tied to another item's id yet. */
export type Draft = Omit<Casualty, 'id' | 'relation'> & {
  readonly wants: Figure['relation']
  readonly definite: boolean
  readonly isHeadline: boolean
}
