import type { Extraction } from '../link/extraction.js'
import type { Assembly, Chunk, Format, OutputFile, WriteSettings } from '../write/format.js'
import { UsageError } from './errors.js'
import type { Output } from './output.js'
import type { OutputFolder } from './output-folder.js'

/** Where a run's records go, in its format. */
export interface Sink {
  /** What is to be written of a record; it may be made in any order. */
  part(record: Extraction, text: string): unknown
  begin(): Promise<void>
  /** Writes a part, in the order of the articles. */
  add(part: unknown): Promise<void>
  end(): Promise<void>
  /** Makes whole what is out already, and leaves no trace of what is not: the run was stopped. */
  interrupt(): Promise<void>
  /** Leaves no trace of what was written, where that can be done. */
  discard(): void
}

/** A sink into one stream. */
export async function streamSink(format: Format, settings: WriteSettings, output: Output): Promise<Sink> {
  const { stream } = await format.load()
  if (!stream) throw new UsageError(`--format ${format.name} writes a folder: -o FOLDER says which`)
  const assembly = stream.open(settings)
  const into = format.stream === 'single' ? singleArticle(format, assembly, output) : manyArticles(assembly, output)
  const interrupt = async (): Promise<void> => (output.isLive ? into.end() : output.discard())
  return { part: (record, text) => stream.part(record, text, settings), ...into, interrupt, discard: output.discard }
}

type Into = Pick<Sink, 'begin' | 'add' | 'end'>

function manyArticles(assembly: Assembly<unknown, Chunk>, output: Output): Into {
  // Not before there is something to print: a program that is killed over its first article has begun no document.
  let begin = async (): Promise<void> => {
    begin = async () => {}
    await output.write(assembly.begin())
  }
  return {
    begin: async () => {},
    add: async (part) => {
      await begin()
      await output.write(assembly.add(part))
    },
    end: async () => {
      await begin()
      await output.write(assembly.end())
      await output.finish()
    },
  }
}

/** One article makes the whole: nothing is written before it is known to be the only one. */
function singleArticle(format: Format, assembly: Assembly<unknown, Chunk>, output: Output): Into {
  let only: Chunk | null = null
  return {
    begin: async () => {},
    add: async (part) => {
      if (only !== null) throw tooMany(format)
      only = assembly.add(part)
    },
    end: async () => {
      if (only === null) return output.discard()
      for (const chunk of [assembly.begin(), only, assembly.end()]) await output.write(chunk)
      await output.finish()
    },
  }
}

/** What is said where several articles are to go where only one can. */
export const tooMany = ({ name }: Format): UsageError =>
  new UsageError(`--format ${name} puts one article in a file; for several, -o FOLDER/ takes a page each and an index`)

/** A sink into a folder. */
export async function folderSink(format: Format, settings: WriteSettings, output: OutputFolder): Promise<Sink> {
  const { folder } = await format.load()
  if (!folder) throw new UsageError(`--format ${format.name} is written to one file, not to a folder`)
  const assembly = folder.open(settings)
  const write = async (files: readonly OutputFile[]): Promise<void> => {
    for (const file of files) await output.write(file)
  }
  return {
    part: (record, text) => folder.part(record, text, settings),
    begin: async () => {
      await output.begin()
      await write(assembly.begin())
    },
    add: (part) => write(assembly.add(part)),
    end: () => write(assembly.end()),
    interrupt: async () => output.discard(),
    discard: output.discard,
  }
}
