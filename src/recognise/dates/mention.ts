/** A time expression in the text and what its words say. */
import type { Sentence } from '../../language/document.js'
import type { Span } from '../../text/span.js'
import type { Reading } from './reading.js'

/** Found by a rule, and not yet resolved. */
export interface Mention extends Span {
  readonly sentence: Sentence
  readonly rule: string
  readonly reading: Reading
}
