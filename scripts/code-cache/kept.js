// The file that the code of one script is kept in (load.js, make.js): a sum over the rest, a sum over the script, and the code.
import zlib from 'node:zlib'

/** Whether this Node can tell the sums: 20.15 and later. Where it cannot, no code is kept. */
export const canKeep = zlib.crc32 !== undefined

/** The name of the file, for this Node. */
export const nameOfKept = (script) => `${script}-${process.version}-${process.arch}.bin`

/** What the file of a script has in it. `code`: what the engine made. */
export function withSums(script, code) {
  const bytes = Buffer.concat([Buffer.alloc(HEAD), code])
  bytes.writeUInt32LE(zlib.crc32(script), WORD)
  bytes.writeUInt32LE(zlib.crc32(bytes.subarray(WORD)), 0)
  return bytes
}

/** The code that is kept; undefined where the file is not whole, or was made of another script. */
export function codeOf(bytes, script) {
  if (!canKeep || bytes.length <= HEAD || zlib.crc32(bytes.subarray(WORD)) !== bytes.readUInt32LE(0)) return undefined
  return zlib.crc32(script) === bytes.readUInt32LE(WORD) ? bytes.subarray(HEAD) : undefined
}

const WORD = 4
/** The engine takes the code as it lies where that is at a whole word of the machine; it copies it elsewhere. */
const HEAD = 2 * WORD
