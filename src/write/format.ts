import type { Extraction } from '../link/extraction.js'
import type { Kind } from '../recognise/recognisers.js'

/** Options of the command line that only some formats heed. */
export type FormatOption = 'brief' | 'color' | 'excel' | 'fields' | 'generated-at' | 'pretty' | 'width'

/** What holds for everything that a run writes. */
export interface WriteSettings {
  /** The program's own version. */
  readonly version: string
  /** `--pretty`. */
  readonly pretty: boolean
  /** 0: no colour. As chalk counts. */
  readonly colourLevel: 0 | 1 | 2 | 3
  /** Columns that a line may take. */
  readonly width: number
  /** `--generated-at`: the time to be shown as that of making; null: none is, so that the same input gives the same bytes. */
  readonly generatedAt: string | null
  /** `--only`: the kinds that records hold. */
  readonly kinds: readonly Kind[]
  /** `--fields`: the columns of a table, in this order; null: all of them. */
  readonly fields: readonly string[] | null
  /** `--excel`: with the mark by which Excel knows UTF-8. */
  readonly excel: boolean
  /** `--brief`: of a page that is read, the summary only. */
  readonly brief: boolean
}

/** Text, which is written as UTF-8, or bytes as they are. */
export type Chunk = string | Uint8Array

/** A file in the folder that is written. */
export interface OutputFile {
  /** Its path in the folder, of plain names with / between them. */
  readonly path: string
  readonly content: Chunk
}

/** How records are written, in two steps. `Part` is what is made of one record, `Written` what goes out. */
export interface Writer<Part, Written> {
  /**
   * What is written of a record. It depends on nothing but the record, its analysed text and the settings, so that several workers
   * can make parts in any order; it can be sent from one to another.
   */
  part(record: Extraction, text: string, settings: WriteSettings): Part
  /** Starts the output of one run. */
  open(settings: WriteSettings): Assembly<Part, Written>
}

/** The output of one run: the parts are added in the order of the articles. */
export interface Assembly<Part, Written> {
  begin(): Written
  add(part: Part): Written
  end(): Written
}

/** Writes into one stream. */
export type StreamWriter<Part = string> = Writer<Part, Chunk>
/** Writes files into a folder. */
export type FolderWriter<Part = unknown> = Writer<Part, readonly OutputFile[]>

/** What makes a format's bytes; a format has a stream, a folder, or both. */
export interface Writers {
  readonly stream?: StreamWriter<unknown>
  readonly folder?: FolderWriter<unknown>
}

/**
 * A format: what is known of it before it is loaded, which `--help` must not wait for. Its folder has this in `format.ts`,
 * which imports types only; `formats.ts` lists all of them.
 */
export interface Format {
  /** As `--format` takes it. */
  readonly name: string
  /** For `--help`: "json (one document)". */
  readonly description: string
  /** Media type of what it writes. */
  readonly media: string
  /** Ending of its files, with the dot. */
  readonly ending: string
  /** How it fills a stream: each record as it is finished; all of it when the run has ended; with one article only; never. */
  readonly stream: 'each' | 'end' | 'single' | 'never'
  /** Whether it can fill a folder. */
  readonly folder: boolean
  /** Null: every kind of fact, also one that is new. Else those for which the format's standard has a place. */
  readonly kinds: readonly Kind[] | null
  /**
   * Whether it gets records with all kinds, also under `--only`, and itself leaves out the items not asked for: a table of
   * figures tells where and by whose word, which the record of figures alone does not.
   */
  readonly wholeRecord: boolean
  /** Whether an item of a reviewed record says what was decided on it. Where it does not, rejected items are left out. */
  readonly tellsDecisions: boolean
  /** Which of the options it heeds. */
  readonly options: readonly FormatOption[]
  load(): Promise<Writers>
}
