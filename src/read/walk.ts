import { isUtf8 } from 'node:buffer'
import type { Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { InputError, systemFailure } from './errors.js'

type Path = string | Buffer

/**
 * The files in a folder and the folders in it whose names end as asked for, in byte order of their paths. Hidden ones and
 * `node_modules` are left out, as are decisions files, symbolic links not followed. A folder that cannot be read is a fault in its place.
 */
export async function walkFolder(
  top: Path,
  { endings, note }: { readonly endings: readonly string[]; readonly note: (message: string) => void },
): Promise<readonly (Path | InputError)[]> {
  const found: { readonly path: Buffer; readonly fault: InputError | null }[] = []
  const waiting: Buffer[] = [Buffer.from(top)]
  const passedOver = new Map<string, number>()
  const sort = (path: Buffer, entry: Dirent<Buffer>): void => {
    if (entry.isDirectory()) waiting.push(path)
    else if (!endsIn(path, endings)) count(passedOver, endingOf(entry.name))
    else if (entry.isFile()) found.push({ path, fault: null })
    else note(`${path}: not read; it is ${entry.isSymbolicLink() ? 'a symbolic link' : 'no ordinary file'}`)
  }
  for (let folder = waiting.pop(); folder; folder = waiting.pop()) {
    const entries = await entriesOf(folder)
    if (entries instanceof InputError) found.push({ path: folder, fault: entries })
    else for (const entry of entries) if (!isLeftOut(entry.name)) sort(joined(folder, entry.name), entry)
  }
  for (const [ending, files] of [...passedOver].sort()) {
    const name = ending === '' ? 'without an ending' : `ending in ${ending}`
    note(`${top}: ${files} ${files === 1 ? 'file' : 'files'} ${name} not read; --ext names other endings`)
  }
  return found.sort((a, b) => a.path.compare(b.path)).map(({ path, fault }) => fault ?? textIfUtf8(path))
}

async function entriesOf(folder: Buffer): Promise<readonly Dirent<Buffer>[] | InputError> {
  try {
    return await readdir(folder, { withFileTypes: true, encoding: 'buffer' })
  } catch (error) {
    return systemFailure(folder.toString(), error)
  }
}

const isLeftOut = (name: Buffer): boolean =>
  name[0] === DOT || name.toString('latin1') === 'node_modules' || name.toString('latin1').endsWith(DECISIONS)
/** What `copydesk review` keeps beside an article is no article. */
const DECISIONS = '.decisions.jsonl'
const DOT = 0x2e
const SLASH = 0x2f

const count = (counts: Map<string, number>, key: string): Map<string, number> =>
  counts.set(key, (counts.get(key) ?? 0) + 1)

const endingOf = (name: Buffer): string =>
  name
    .toString()
    .match(/\.[^.]{1,20}$/)?.[0]
    .toLowerCase() ?? ''

const endsIn = (path: Buffer, endings: readonly string[]): boolean => {
  const lower = path.toString('utf8').toLowerCase()
  return endings.some((ending) => lower.endsWith(ending.toLowerCase()))
}

const joined = (folder: Buffer, name: Buffer): Buffer =>
  Buffer.concat(folder.at(-1) === SLASH ? [folder, name] : [folder, Buffer.from('/'), name])

const textIfUtf8 = (path: Buffer): Path => (isUtf8(path) ? path.toString('utf8') : path)
