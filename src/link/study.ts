import type { Document } from '../language/document.js'
import type { ReadingView } from '../language/reading-view.js'
import type { Found } from '../recognise/recognisers.js'
import type { Extraction } from './extraction.js'

/** An article with all that was made of it on the way: its offsets are those of the text as a reader takes it in. */
export interface Study {
  readonly document: Document
  /** The items before they were tied to each other. */
  readonly found: Found
  readonly record: Extraction
  /** The way back to the text as it was written; null where that is the same. */
  readonly view: ReadingView | null
}
