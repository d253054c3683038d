import { readFileSync } from 'node:fs'
import { endianness } from 'node:os'
import { setEnvironmentData } from 'node:worker_threads'
import { SHARED_FILES } from '../../text/packed-file.js'
import { shippedFile } from '../../text/shipped-file.js'

/** What every worker opens. */
const FILES = ['models/gazetteer.bin', 'models/wink.bin', 'models/names.bin']

/** Lays the tables that the workers read where all of them read the same bytes: 11 MB less for each but the first. */
export function shareFiles(): void {
  // Where numbers lie the other way round, each worker turns its own.
  if (endianness() === 'BE') return
  setEnvironmentData(SHARED_FILES, new Map(FILES.flatMap((path) => shared(path))))
}

/** The path with the bytes; nothing where the file cannot be read: the worker that needs it tells of that. */
function shared(path: string): readonly (readonly [string, SharedArrayBuffer])[] {
  try {
    const content = readFileSync(shippedFile(path))
    const bytes = new SharedArrayBuffer(content.byteLength)
    new Uint8Array(bytes).set(content)
    return [[path, bytes]]
  } catch {
    return []
  }
}
