import type { Range } from '../../../syntax/view.js'
import type { Proof } from '../../recogniser.js'
import type { Occurrence } from './occurrences.js'
import type { Unit } from './unit.js'

/** What a construction finds: parts of a claim as ranges of a unit's tokens. */
export interface Reading {
  /** Where the cue ends, when it takes more than the verb group: "called for", "issued a warning". */
  readonly cueEnd?: number
  readonly content: readonly Range[]
  /** Who says it, when that is not the verb's subject. */
  readonly source?: Range | null
  /** The cue's lemma, when it is not the verb's: "call for". */
  readonly lemma?: string
}

/** A cue verb in its unit, and what stands around it. */
export interface Context {
  readonly unit: Unit
  readonly occurrence: Occurrence
  /** All cue verbs of the unit. */
  readonly all: readonly Occurrence[]
  /** The token at which the content can begin: after the verb group and what is told of the occasion. */
  readonly at: number
  /** The end of the unit's own words. */
  readonly limit: number
}

/** A way in which something is reported. */
export interface Rule extends Proof {
  /** 0 to 1: how sure a claim found in this way is. */
  readonly confidence: number
}

/** One way in which a verb does. */
export interface Construction extends Rule {
  find(context: Context): Reading | null
}

/** A claim as it was found, before it gets its number. */
export interface Finding {
  readonly rule: string
  readonly confidence: number
  readonly unit: Unit
  readonly lemma: string
  readonly source: Range | null
  readonly cue: Range | null
  readonly content: readonly Range[]
  readonly isNegated: boolean
}

/** What a rule has found; nothing is negated unless it is said. */
export const foundBy = <Parts extends object>({ name: rule, confidence }: Rule, parts: Parts) => ({
  isNegated: false,
  ...parts,
  rule,
  confidence,
})
