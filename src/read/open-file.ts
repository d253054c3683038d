import { type FileHandle, open, stat } from 'node:fs/promises'
import { describeSystemError, InputError } from './errors.js'
import type { Chunks } from './stream.js'

/** A file that is being read. */
export interface OpenFile {
  /** Its bytes, in a stream that closes the file at its end. */
  readonly chunks: Chunks
  /** Null where it has none beforehand: a pipe. */
  readonly size: number | null
}

/** Opens a file or a named pipe; `name` is what messages call it. Devices and sockets are refused. */
export async function openFile(path: string | Buffer, name: string): Promise<OpenFile> {
  try {
    // Before it is opened: opening some devices already does something.
    const stats = await stat(path)
    if (stats.isDirectory()) throw new InputError(name, 'is a folder')
    if (!stats.isFile() && !stats.isFIFO()) throw new InputError(name, 'is a device or a socket, not a file')
    const handle = await open(path)
    return { chunks: chunksOf(handle, name), size: stats.isFile() ? (await handle.stat()).size : null }
  } catch (error) {
    throw asInputError(error, name)
  }
}

async function* chunksOf(handle: FileHandle, name: string): Chunks {
  try {
    const buffer = Buffer.allocUnsafe(CHUNK)
    for (;;) {
      const { bytesRead } = await handle.read(buffer, 0, CHUNK, null)
      if (bytesRead === 0) return
      yield Buffer.from(buffer.subarray(0, bytesRead))
    }
  } catch (error) {
    throw asInputError(error, name)
  } finally {
    await handle.close()
  }
}

const CHUNK = 65_536

const asInputError = (error: unknown, name: string): InputError =>
  error instanceof InputError ? error : new InputError(name, describeSystemError(error))
