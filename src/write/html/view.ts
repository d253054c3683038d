import type { Lookup } from '../words/lookup.js'
import type { Layer } from './layers.js'

/** A record as the sections of the page look at it. */
export interface View extends Lookup {
  readonly text: string
  readonly layers: readonly Layer[]
}
