import type { Extent } from '../text/span.js'

/** Longest stretch handed to a language library at once: both take more than linear time on long ones. */
export const LONGEST_PIECE = 4_000
/** A "word" longer than this is no word; it is kept from the libraries and stands as one token. */
export const LONGEST_WORD = 200

/** Cuts a block into pieces that the language libraries can bear: at sentence ends where possible, else at blanks, else anywhere. */
export function piecesOf(plain: string, { start, end }: Extent): readonly Extent[] {
  const pieces: Extent[] = []
  let from = start
  while (end - from > LONGEST_PIECE) {
    const to = cutBefore(plain, from, from + LONGEST_PIECE)
    pieces.push({ start: from, end: to })
    from = to
  }
  if (from < end) pieces.push({ start: from, end })
  return pieces.flatMap((piece) => splitAtGiantWords(plain, piece))
}

function cutBefore(plain: string, from: number, limit: number): number {
  for (const mark of ['\n', '. ', ' ']) {
    const at = plain.lastIndexOf(mark, limit - mark.length)
    if (at > from) return at + mark.length
  }
  return limit - (isHighSurrogate(plain.charCodeAt(limit - 1)) ? 1 : 0)
}

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code < 0xdc00

const GIANT_WORD = new RegExp(`\\S{${LONGEST_WORD},}`, 'g')

/** Whether there is a stretch without a blank that is long enough: of most texts a few characters tell. */
function mayHoldGiantWord(plain: string, { start, end }: Extent): boolean {
  for (let from = start; end - from >= LONGEST_WORD; ) {
    let at = from + LONGEST_WORD - 1
    while (at >= from && plain.charCodeAt(at) !== BLANK && plain.charCodeAt(at) !== LINE_END) at--
    if (at < from) return true
    from = at + 1
  }
  return false
}

const BLANK = 32
const LINE_END = 10

function splitAtGiantWords(plain: string, piece: Extent): readonly Extent[] {
  if (!mayHoldGiantWord(plain, piece)) return [piece]
  const pieces: Extent[] = []
  let from = piece.start
  for (const match of plain.slice(piece.start, piece.end).matchAll(GIANT_WORD)) {
    const start = piece.start + match.index
    if (start > from) pieces.push({ start: from, end: start })
    from = start + match[0].length
    pieces.push({ start, end: from })
  }
  if (from < piece.end) pieces.push({ start: from, end: piece.end })
  return pieces
}
