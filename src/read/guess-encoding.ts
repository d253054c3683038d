/** UTF-16 without a byte order mark, by the NULs in every other byte of what is mostly ASCII; null for anything else. */
export function looksLikeUtf16(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 4096)
  const pairs = sample.length >> 1
  if (pairs < 2 || bytes.length % 2 === 1) return null
  let first = 0
  let second = 0
  for (let i = 0; i < pairs * 2; i += 2) {
    if (sample[i] === 0 && isPlain(sample[i + 1])) first++
    if (sample[i + 1] === 0 && isPlain(sample[i])) second++
  }
  if (second >= pairs * 0.5 && first <= pairs * 0.05) return 'utf-16le'
  return first >= pairs * 0.5 && second <= pairs * 0.05 ? 'utf-16be' : null
}

/** Tab, line feed, carriage return, or a visible ASCII character. */
const isPlain = (byte = 0): boolean => (byte >= 0x20 && byte < 0x7f) || byte === 9 || byte === 10 || byte === 13

/** The legacy encoding that the bytes of an English text are most likely in. */
export async function guessEncoding(bytes: Buffer): Promise<string> {
  const { analyse } = await import('chardet')
  const words = oddWords(bytes)
  const [best] = analyse(Buffer.from(words.join(' ').slice(0, SAMPLE), 'latin1'))
  // Below this it is a toss-up, and English text off an old system is in windows-1252.
  if (!best || best.confidence < 30) return 'windows-1252'
  const name = best.name.toLowerCase()
  // "The château": one word says nothing of the language that its letters are statistics of.
  if (words.length < 3 && !MANY_BYTES.test(name)) return 'windows-1252'
  // A superset of ISO-8859-1, which as browsers know is what such files are in.
  if (name === 'iso-8859-1' || /^(?:ascii|utf-)/.test(name)) return 'windows-1252'
  return name
}

/** Encodings of more than one byte a character, which have patterns of their own. */
const MANY_BYTES = /^(?:big5|euc-|gb|iso-2022|shift_jis)/

/** The words that are not ASCII: beside English words a few Polish or Russian ones would not be heard. */
function oddWords(bytes: Buffer): readonly string[] {
  const words = bytes.toString('latin1').split(/[\0-\x20]/)
  const odd: string[] = []
  let length = 0
  for (const word of words) {
    if (length > SAMPLE) break
    if (!/[\x80-\xff]/.test(word)) continue
    odd.push(word)
    length += word.length + 1
  }
  return odd
}

const SAMPLE = 65_536
