// Writes packed files, which src/text/packed-file.ts reads, and the sections of a list of words in one, which src/text/word-table.ts reads.
import { writeFileSync } from 'node:fs'
import { PACKED_MARK, PACKED_PREFIX } from '../dist/text/packed-file.js'
import { hashOf } from '../dist/text/word-table.js'

/**
 * @param {string} path of the file, from the package's folder
 * @param {Record<string, unknown>} head what is to stand in its head
 * @param {Record<string, Uint8Array | Uint32Array>} sections bytes, or numbers of 32 bits
 */
export function writePacked(path, head, sections) {
  const whole = asciiOf({ ...head, sections: layOut(sections, 0) })
  // Where the sections begin depends on the length of the head, which tells where they begin: room enough is left, and filled with blanks.
  const room = (whole.length + 16 * Object.keys(sections).length + 7) & ~3
  const placed = layOut(sections, PACKED_PREFIX + room)
  const bytes = Buffer.alloc(Object.values(placed).reduce((end, [start, size]) => Math.max(end, start + size), 0))
  bytes.writeUInt32LE(PACKED_MARK, 0)
  bytes.writeUInt32LE(room, 4)
  bytes.write(asciiOf({ ...head, sections: placed }).padEnd(room), PACKED_PREFIX, 'latin1')
  for (const [section, content] of Object.entries(sections)) {
    const [start] = placed[section]
    if (content instanceof Uint32Array) {
      for (let i = 0; i < content.length; i++) bytes.writeUInt32LE(content[i], start + i * 4)
    } else bytes.set(content, start)
  }
  writeFileSync(new URL(`../${path}`, import.meta.url), bytes)
  return bytes.length
}

function layOut(sections, from) {
  let end = from
  return Object.fromEntries(
    Object.entries(sections).map(([name, content]) => {
      const start = (end + 3) & ~3
      end = start + content.byteLength
      return [name, [start, content.byteLength]]
    }),
  )
}

/** JSON without a letter beyond ASCII, so that it has as many bytes as characters. */
function asciiOf(value) {
  return JSON.stringify(value).replace(
    /[^\0-\x7f]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** Numbers below 2^24 as a section of small numbers. */
export function smallNumbers(numbers) {
  const values = [...numbers]
  if (values.some((value) => !(value >= 0 && value < 2 ** 24))) throw new RangeError('no small number')
  return Buffer.from([0, 8, 16].flatMap((shift) => values.map((value) => (value >>> shift) & 255)))
}

/** The sections of texts, one after another. */
export function textSections(name, list) {
  const texts = list.map((text) => Buffer.from(text))
  let end = 0
  const ends = texts.map((text) => {
    end += text.length
    return end
  })
  return { [`${name}.text`]: Buffer.concat(texts), [`${name}.ends`]: smallNumbers(ends) }
}

/** The sections of a list of words that are looked up. */
export function wordSections(name, words) {
  const hashes = words.map((word, i) => [hashOf(word), i]).sort(([a, i], [b, j]) => a - b || i - j)
  return {
    ...textSections(name, words),
    [`${name}.hashes`]: Uint32Array.from(hashes, ([hash]) => hash),
    [`${name}.order`]: smallNumbers(hashes.map(([, i]) => i)),
  }
}
