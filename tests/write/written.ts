import type { Extraction } from '../../src/link/extraction.js'
import { kinds } from '../../src/recognise/kinds.js'
import type { Chunk, Format, OutputFile, StreamWriter, WriteSettings } from '../../src/write/format.js'

/** A record with the text that it was made of. */
export interface Read {
  readonly record: Extraction
  readonly text: string
}

export const PLAIN: WriteSettings = {
  version: '1.2.3',
  pretty: false,
  colourLevel: 0,
  width: 80,
  generatedAt: null,
  kinds,
  fields: null,
  excel: false,
  brief: false,
}

/** All that is written into a stream. */
export function streamed<Part>(writer: StreamWriter<Part>, read: readonly Read[], settings = PLAIN): Buffer {
  const assembly = writer.open(settings)
  const added = read.map(({ record, text }) => assembly.add(writer.part(record, text, settings)))
  return Buffer.concat([assembly.begin(), ...added, assembly.end()].map(bytesOf))
}

/** What a format makes of some records: the files of its folder, and what it writes into a stream as a file without a name. */
export async function everythingWritten(format: Format, read: readonly Read[]): Promise<readonly OutputFile[]> {
  const { stream, folder } = await format.load()
  // A page of one article is all that a stream of such a format can take.
  const runs = format.stream === 'single' ? read.map((one) => [one]) : [read]
  const files = stream ? runs.map((run) => ({ path: '', content: streamed(stream, run) })) : []
  const assembly = folder?.open(PLAIN)
  if (!folder || !assembly) return files
  const first = assembly.begin()
  const added = read.flatMap(({ record, text }) => assembly.add(folder.part(record, text, PLAIN)))
  return [...files, ...first, ...added, ...assembly.end()]
}

export const bytesOf = (chunk: Chunk): Buffer => Buffer.from(chunk as Uint8Array)
