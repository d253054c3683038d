import { type FileHandle, open, stat } from 'node:fs/promises'
import { InputError, systemFailure } from './errors.js'
import type { Chunks } from './stream.js'

/** A file that is being read. */
export interface OpenFile {
  /** Its bytes; opened when the first are asked for, and closed after the last. */
  readonly chunks: Chunks
  /** Null where it has none beforehand: a pipe. */
  readonly size: number | null
}

/** A file or a named pipe; `name` is what messages call it. Devices and sockets are refused. */
export async function openFile(path: string | Buffer, name: string): Promise<OpenFile> {
  try {
    // Before it is opened: opening some devices already does something.
    const stats = await stat(path)
    if (stats.isDirectory()) throw new InputError(name, 'is a folder')
    if (!stats.isFile() && !stats.isFIFO()) throw new InputError(name, 'is a device or a socket, not a file')
    return { chunks: chunksOf(path, name), size: stats.isFile() ? stats.size : null }
  } catch (error) {
    throw asInputError(error, name)
  }
}

async function* chunksOf(path: string | Buffer, name: string): Chunks {
  let handle: FileHandle | null = null
  try {
    handle = await open(path)
    const buffer = Buffer.allocUnsafe(CHUNK)
    for (;;) {
      const { bytesRead } = await handle.read(buffer, 0, CHUNK, null)
      if (bytesRead === 0) return
      yield Buffer.from(buffer.subarray(0, bytesRead))
    }
  } catch (error) {
    throw asInputError(error, name)
  } finally {
    await handle?.close()
  }
}

const CHUNK = 65_536

const asInputError = (error: unknown, name: string): InputError =>
  error instanceof InputError ? error : systemFailure(name, error)
