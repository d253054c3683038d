import type { Claim } from '../../recognise/claims/schema.js'
import type { SourceEvidence } from './schema.js'

/** Who a source was found to be. */
export interface Speaker {
  readonly claim: Claim
  readonly entity: string | null
  readonly by: SourceEvidence | null
  readonly confidence: number
  /** An earlier claim by the same voice, where no entity tells that. */
  readonly sameAs: Claim | null
  readonly sex: 'male' | 'female' | null
  readonly isPerson: boolean
}

/** Those who spoke so far, the latest last. */
export type Memory = readonly Speaker[]
