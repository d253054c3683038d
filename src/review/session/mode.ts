import type { Ends, Fields } from '../decisions/index.js'
import type { State, Step } from './state.js'

/** One row of a list that is chosen from. */
export interface Row {
  readonly label: string
  /** What is shown behind the label. */
  readonly detail?: string
  /** Whether it is switched on, in a list of switches. */
  readonly isOn?: boolean
}

/** What is chosen from: a menu, the fields of an item, the people of an article. */
export interface ListMode {
  readonly name: 'list'
  readonly title: string
  readonly rows: readonly Row[]
  readonly row: number
  /** What keys do here: "Enter choose · Esc leave". */
  readonly keys: string
  /** The item as it is being corrected, to be shown meanwhile. */
  readonly draft?: Fields
  /** What Enter (and any key that is no movement) does; null: nothing. */
  readonly press: (state: State, key: string, row: number) => Step | null
}

/** A line that is typed. */
export interface LineMode {
  readonly name: 'line'
  readonly label: string
  readonly typed: string
  /** Where the cursor stands in it. */
  readonly cursor: number
  readonly draft?: Fields
  /** What is done with the line. */
  readonly finish: (state: State, typed: string) => Step
  readonly back: Mode
}

/** A stretch of the text whose ends are moved. */
export interface SpanMode {
  readonly name: 'span'
  readonly label: string
  readonly ends: Ends
  /** Which end moves; `none`: both, until selecting begins. */
  readonly moving: 'start' | 'end' | 'none'
  readonly finish: (state: State, ends: Ends) => Step
  readonly back: Mode
}

/** A question that is answered by y or n. */
export interface ConfirmMode {
  readonly name: 'confirm'
  readonly question: string
  readonly finish: (state: State) => Step
  readonly back: Mode
}

/** What keys mean at the moment. */
export type Mode =
  | { readonly name: 'browse' }
  | { readonly name: 'help' }
  | ListMode
  | LineMode
  | SpanMode
  | ConfirmMode

export const browse: Mode = { name: 'browse' }
