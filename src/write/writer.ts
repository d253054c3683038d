import type { Extraction } from '../link/extraction.js'

/** What a writer needs to know besides the record. */
export interface WriteContext {
  /** The program's own version. */
  readonly version: string
  readonly pretty: boolean
  /** 0: no colour. As chalk counts. */
  readonly colourLevel: 0 | 1 | 2 | 3
  /** Columns that a line may take. */
  readonly width: number
}

/**
 * A format: strings to print in turn, a head, each record as it is finished, what stands between two, and a tail. What is
 * printed of a record depends on nothing but the record, so that records can be printed in any order and by several workers.
 */
export interface Writer {
  begin(context: WriteContext): string
  between(context: WriteContext): string
  /** `text` is the analysed text of the record. */
  record(record: Extraction, text: string, context: WriteContext): string
  /** `count` is the number of records written. */
  end(context: WriteContext, count: number): string
}
