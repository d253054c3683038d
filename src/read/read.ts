import { basename } from 'node:path'
import { type Article, articleOf } from './article.js'
import { decode } from './decode.js'
import { asFailure, type InputError, type ReadingFault } from './errors.js'
import { kindOfHead, kindOfName } from './input-kind.js'
import { readJsonl } from './jsonl.js'
import { openFile } from './open-file.js'
import type { InputKind, ReadOptions } from './options.js'
import { type Chunks, collect, named, peek, tooLarge } from './stream.js'
import { isUnread, readUnread, type UnreadPage } from './unread-page.js'

/** Something to be read: a file, or a stream that has been opened already, as standard input has. */
export interface Source {
  /** As its reader named it: the id of the article in it. */
  readonly name: string
  /** Where the file is; bytes where its name is not UTF-8. A stream has none. */
  readonly from: string | Buffer | Chunks
}

/** What stands in an article's place in a run: the article, a page in which it has to be found, or why there is none. */
export type Reading = Article | UnreadPage | InputError | ReadingFault

/** The articles of a source, each as it is read; a fault stands in the place of the article that it cost. */
export async function* readSource(
  source: Source,
  options: ReadOptions,
  note?: (message: string) => void,
): AsyncIterable<Article | InputError | ReadingFault> {
  for await (const reading of findArticles(source, options, note)) {
    try {
      yield isUnread(reading) ? await readUnread(reading, options) : reading
    } catch (error) {
      yield asFailure(error, source.name, originOf(source))
    }
  }
}

/** The same, with pages as they are. */
export async function* findArticles(
  source: Source,
  options: ReadOptions,
  note: (message: string) => void = () => {},
): AsyncIterable<Reading> {
  const origin = originOf(source)
  try {
    const { kind, because, chunks } = await open(source, options)
    note(`${source.name}: read as ${kind} (${because})`)
    if (kind === 'jsonl') yield* readJsonl(chunks, { name: source.name, file: origin.file }, options)
    else yield await readWhole(source, { kind, chunks }, options)
  } catch (error) {
    yield asFailure(error, source.name, origin)
  }
}

const isFile = ({ from }: Source): boolean => typeof from === 'string' || Buffer.isBuffer(from)

/** Standard input is `-`, whatever the articles in it are called. */
const originOf = (source: Source) => ({ file: isFile(source) ? source.name : '-', line: null })

/** Opens a source and finds out what it is: as told, else by its ending, else by how it begins. */
async function open(
  { name, from }: Source,
  { input, maxSize }: ReadOptions,
): Promise<{ readonly kind: InputKind; readonly because: string; readonly chunks: Chunks }> {
  const file = typeof from === 'string' || Buffer.isBuffer(from) ? await openFile(from, name) : null
  const chunks = file?.chunks ?? named(from as Chunks, name)
  const known = input !== 'auto' ? input : file && kindOfName(name)
  const { head, all } = known ? { head: null, all: chunks } : await peek(chunks, (start) => kindOfHead(start) !== null)
  const kind = known ?? (head && kindOfHead(head)) ?? 'text'
  const because = input !== 'auto' ? 'as --input says' : known ? 'by its ending' : 'by its first character'
  if (kind !== 'jsonl' && (file?.size ?? 0) > maxSize) throw tooLarge(name, maxSize)
  return { kind, because, chunks: all }
}

async function readWhole(
  source: Source,
  { kind, chunks }: { readonly kind: Exclude<InputKind, 'jsonl'>; readonly chunks: Chunks },
  options: ReadOptions,
): Promise<Article | UnreadPage> {
  const { name } = source
  const bytes = await collect(chunks, options.maxSize, name)
  const known = {
    id: name,
    origin: originOf(source),
    fileName: isFile(source) ? basename(name) : null,
    published: options.date ? ({ value: options.date, from: 'option' } as const) : null,
  }
  if (kind === 'html') return { ...known, bytes, warnings: [] }
  const { text, encoding, warnings } = await decode(bytes, { ...options, where: name })
  return articleOf(text, { ...known, encoding, warnings })
}
