import type { Proof } from '../recogniser.js'
import type { Link, Reading } from './reading.js'

/** Finds figures of one wording in a sentence. */
export interface CasualtyRule extends Proof {
  find(reading: Reading): readonly Link[]
}
