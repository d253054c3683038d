/** What the resolving of one expression is given, and what it gives back. */

import type { Mention } from '../mention.js'
import type { Meaning } from '../reading.js'
import type { Pointing } from '../tense/direction.js'
import type { Anchors } from './anchors.js'

/** One kind of meaning. */
export type Is<Kind extends Meaning['is']> = Extract<Meaning, { is: Kind }>

/** What an expression means: its TIMEX3 value and what that was counted from. */
export interface Resolved {
  readonly value: string
  /** The id of a date item, or the publication date; null where nothing was counted. */
  readonly anchor: string | null
}

/** The mention that ends a list of months, and how many turns of the year lie before it. */
export interface ListEnd {
  readonly mention: Mention
  readonly turns: number
}

/** What surrounds a mention in the reading of the text. */
export interface Place {
  readonly anchors: Anchors
  readonly previous: Mention | undefined
  readonly next: Mention | undefined
  /** The id that `next` will have. */
  readonly nextId: string
  /** The mention behind `next`, if that is a time: the Friday of "from 6 p.m. to 8 p.m. on Friday". */
  readonly afterNext: Mention | undefined
  /** The year of the list or range that the mention opens: "in March and June 2010". */
  readonly listed: number | null
  /** The last month of the list that the mention opens, where no year stands in it: the September of "in April, June and September". */
  readonly listEnd: ListEnd | null
  /** The place of its sentence among all sentences. */
  readonly place: number
}

/** The place of a mention of one kind of meaning, and what can be asked about it there. */
export type At<Kind extends Meaning['is']> = Asking & { readonly meaning: Is<Kind> }

/** A place with what can be asked about it. */
export interface Asking extends Place {
  readonly direction: Pointing
  /** What the mention behind means. */
  readonly ofNext: (next: Mention) => Resolved | null
}
