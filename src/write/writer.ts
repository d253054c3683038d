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
  /** How many records were written before. */
  readonly index: number
}

/** A format: strings to print in turn, a head, each record as it is finished, and a tail. */
export interface Writer {
  begin(context: WriteContext): string
  /** `text` is the analysed text of the record. */
  record(record: Extraction, text: string, context: WriteContext): string
  /** `context.index` is the number of records written. */
  end(context: WriteContext): string
}
