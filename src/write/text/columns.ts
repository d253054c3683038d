import stringWidth from 'string-width'

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
/** Latin letters and the punctuation of newspapers, each of one column: most text is settled by them, and at once. */
const NARROW = /^[\u0020-\u007e\u00a1-\u00ac\u00ae-\u024f\u2010-\u2027\u2030-\u203a]*$/

/** How many columns of a terminal a text takes. */
export function columnsOf(text: string): number {
  return NARROW.test(text) ? text.length : stringWidth(text)
}

/** A word longer than this is cut in two rather than left out. */
const LONG_WORD = 20

/** The beginning of a text in at most `columns` columns, with … where it was cut, at a blank where one is near. */
export function cutEnd(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text
  const kept = takeWhole(text, columns - 1)
  const blank = kept.lastIndexOf(' ')
  return `${(blank > 0 && kept.length - blank < LONG_WORD ? kept.slice(0, blank) : kept).trimEnd()}…`
}

/** The end of a text, as `cutEnd`. */
export function cutStart(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text
  const kept = takeWholeFromEnd(text, columns - 1)
  const blank = kept.indexOf(' ')
  return `…${(blank >= 0 && blank < LONG_WORD && blank < kept.length - 1 ? kept.slice(blank + 1) : kept).trimStart()}`
}

/** Both ends of a text, with … in the middle. */
export function cutMiddle(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text
  if (columns < 5) return cutEnd(text, columns)
  const head = Math.ceil((columns - 1) / 2)
  return `${cutEnd(text, head)} ${cutStart(text, Math.max(1, columns - 1 - head))}`
    .replace('… …', ' … ')
    .replace(/ {2,}/g, ' ')
}

/** Whole graphemes from the start. */
function takeWhole(text: string, columns: number): string {
  if (NARROW.test(text)) return text.slice(0, columns)
  let kept = ''
  let used = 0
  for (const { segment } of segmenter.segment(text)) {
    used += columnsOf(segment)
    if (used > columns) break
    kept += segment
  }
  return kept
}

function takeWholeFromEnd(text: string, columns: number): string {
  if (NARROW.test(text)) return text.slice(Math.max(0, text.length - columns))
  const graphemes = [...segmenter.segment(text)].map(({ segment }) => segment)
  let from = graphemes.length
  let used = 0
  while (from > 0) {
    used += columnsOf(graphemes[from - 1] as string)
    if (used > columns) break
    from--
  }
  return graphemes.slice(from).join('')
}
