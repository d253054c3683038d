/**
 * The text with its authors above it as "By …", where articles have them. A line that names them already stays as it is where it
 * can be told for a byline by itself; a name alone, or one with a date, cannot.
 */
export function withByline(text: string, authors: readonly string[]): string {
  if (text === '' || authors.length === 0) return text
  const head = text.slice(0, HEAD)
  const line = lineOf(head, authors)
  if (line === null) {
    const lower = labelsIn(head).toLowerCase()
    return authors.every((name) => lower.includes(name.toLowerCase())) ? text : `${bylineOf(authors)}\n\n${text}`
  }
  if (READ_AS_IT_IS.test(line.rest) && !GLUED.test(text.slice(line.start, line.end))) return text
  const left = /\d/.test(line.rest) ? line.rest.replace(BUTTON, '').replace(/^[^\p{L}\d]+|[|,;\s]+$/gu, '') : ''
  const behind = text.slice(line.end)
  const around =
    left === '' ? text.slice(0, line.start) + behind.replace(/^\n+/, '') : text.slice(0, line.start) + left + behind
  return `${bylineOf(authors)}\n\n${around}`
}

const HEAD = 300
/** What stands beside the names and is not of them: "By … Follow". */
const BUTTON = /^by\b:?(?: (?:and|,|&))*\s*|\b(?:follow(?: on \w+)?|view profile|see more)\b/giu

/** The lines that are no sentences: what a story or a biography says of somebody makes no byline. */
const labelsIn = (head: string): string =>
  head
    .split('\n')
    .filter((line) => !ENDS_SENTENCE.test(line))
    .slice(0, head.length < HEAD ? undefined : -1)
    .join('\n')
const ENDS_SENTENCE = /[.!?]["'”)]*$/

/** A longer line, or one with more other words, is no byline. */
const LONGEST = 160
const MOST_OTHER_WORDS = 8

/** What is left of "By Ada Roe and Ben Lee", or of "Ada Roe, Staff Writer". */
const READ_AS_IT_IS = /^[Bb][Yy]\b(?!.*(?:[\d;&(|]|\b[Bb][Yy]\b))|^, \p{Lu}(?!.*\d[\d:])/u

/** "ByAda Roe", where a page has no blank between. */
const GLUED = /^by:?\p{L}/iu

/** The first line near the top that names all of the authors and says little else; `rest` is what else. */
function lineOf(
  head: string,
  authors: readonly string[],
): { readonly start: number; readonly end: number; readonly rest: string } | null {
  let start = 0
  for (const text of head.split('\n')) {
    const end = start + text.length
    const rest = end < head.length || head.length < HEAD ? without(text, authors) : null
    if (rest !== null && isShort(rest)) return { start, end, rest }
    start = end + 1
  }
  return null
}

/** A line without the names; null where one of them is not in it. */
function without(line: string, names: readonly string[]): string | null {
  if (line.length > LONGEST || ENDS_SENTENCE.test(line)) return null
  let rest = line
  for (const name of names) {
    const at = rest.toLowerCase().indexOf(name.toLowerCase())
    if (at < 0) return null
    rest = rest.slice(0, at) + rest.slice(at + name.length)
  }
  return rest.trim()
}

const isShort = (rest: string): boolean => (rest.match(/[\p{L}\p{N}:./-]+/gu) ?? []).length <= MOST_OTHER_WORDS

function bylineOf(authors: readonly string[]): string {
  const [last, ...others] = [...authors].reverse()
  return `By ${others.length > 0 ? `${others.reverse().join(', ')} and ` : ''}${last}`
}
