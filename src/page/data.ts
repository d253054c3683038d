import type { Extraction } from '../link/extraction.js'
import { byId } from './dom.js'

/** A kind of fact, as the page was told. */
interface PageKind {
  readonly kind: string
  readonly label: string
  /** The number of its colour. */
  readonly number: number
}

/** What the page's script works on. */
interface PageData {
  readonly tool: string
  readonly kinds: readonly PageKind[]
  readonly record: Extraction
  readonly text: string
}

let known: PageData | undefined

/** The data block of the page. */
export function pageData(): PageData {
  known ??= JSON.parse(byId('record').textContent ?? '') as PageData
  return known
}
