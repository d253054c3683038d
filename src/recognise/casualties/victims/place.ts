import type { Token } from '../../../language/document.js'
import type { View } from '../../../syntax/view.js'

/** A name where it stands in its sentence. */
export interface Place {
  readonly tokens: readonly Token[]
  /** The first token of the name, and the one behind its last. */
  readonly from: number
  readonly to: number
  readonly isTitle: boolean
  readonly plain: string
  /** The sentence as the grammar sees it. */
  readonly view: () => View | null
}

/** So many words at most stand between a name and what governs it. */
export const MOST_BEFORE = 9

/** "stabbed | to death" */
export const endsInDeath = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'to' && tokens[at + 1]?.lower === 'death'
