import { unmark } from './marked.js'

/*
 * A counter-example proves something only if it is a near miss: the rule matches it but for what it looks at besides, or would match it
 * after one edit, a word or sign left out, put in, or exchanged for one of the rule's own examples.
 */

/** A text after one edit; `from` and `to` are where words stand in it that are not its own. */
interface Edited {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** Whether a rule would take a counter-example after one edit. */
export function isOneEditAway(left: string, examples: readonly string[], takes: (text: string) => boolean): boolean {
  return editsOf(left, wordsOf(examples.map((example) => unmark(example).text))).some(({ text }) => takes(text))
}

/**
 * Whether the pattern of a rule comes near a counter-example: it matches as it is, or without its guards (what it wants before and behind),
 * or after one edit with a word that an example marks. At least one word of such a match must be the counter-example's own.
 */
export function patternComesNear(
  left: string,
  { finds, examples }: { readonly finds: RegExp; readonly examples: readonly string[] },
): boolean {
  const { text } = unmark(left)
  if (text.search(finds) >= 0 || text.search(withoutGuards(finds)) >= 0) return true
  const marked = wordsOf(examples.flatMap((example) => unmark(example).marks.map((mark) => mark.text)))
  return editsOf(text, marked).some((edited) => matchesOwnWord(finds, edited))
}

/** Words, numbers, single signs, blanks. */
const PIECES = /\p{L}+|\d+|\s+|[^\p{L}\d\s]/gu

function wordsOf(texts: readonly string[]): readonly string[] {
  const words = texts.flatMap((text) => text.match(PIECES) ?? [])
  return [...new Set(words.filter((word) => /[^\s{}]/.test(word)))]
}

/** Every text one edit away; braces, which mark a name, stay. */
function editsOf(text: string, vocabulary: readonly string[]): readonly Edited[] {
  return [...text.matchAll(PIECES)].flatMap(({ 0: piece, index }) => {
    if (/[{}]/.test(piece)) return []
    const [before, after] = [text.slice(0, index), text.slice(index + piece.length)]
    const edit = (put: string): Edited => ({ text: before + put + after, from: index, to: index + put.length })
    const puts = vocabulary.flatMap((word) => putAt(piece, word))
    return ['', ' ', ...puts].map(edit)
  })
}

/** What may stand instead of a piece with one word more, or another. */
function putAt(piece: string, word: string): readonly string[] {
  const isSign = /^[^\p{L}\d]$/u.test(word)
  if (/\s/.test(piece)) return isSign ? [word, `${word} `, ` ${word} `] : [` ${word} `]
  return /[\p{L}\d]/u.test(piece) ? [word] : [word, `${piece}${word} `, ` ${word}${piece}`]
}

function matchesOwnWord(finds: RegExp, { text, from, to }: Edited): boolean {
  return [...text.matchAll(finds)].some(({ 0: words, index }) => {
    const end = index + words.length
    const own = text.slice(index, Math.min(end, from)) + text.slice(Math.max(index, to), end)
    return /[\p{L}\d]/u.test(own)
  })
}

/** A pattern without what it looks for before and behind. */
function withoutGuards({ source, flags }: RegExp): RegExp {
  let kept = ''
  for (let i = 0; i < source.length; ) {
    const isGuard = /^\(\?<?[=!]/.test(source.slice(i, i + 4))
    const length = isGuard ? groupLength(source, i) : source[i] === '\\' ? 2 : 1
    if (!isGuard) kept += source.slice(i, i + length)
    i += length
  }
  return new RegExp(kept, flags)
}

function groupLength(source: string, from: number): number {
  let depth = 0
  let isClass = false
  for (let i = from; i < source.length; i++) {
    const sign = source[i]
    if (sign === '\\') i++
    else if (isClass) isClass = sign !== ']'
    else if (sign === '[') isClass = true
    else if (sign === '(') depth++
    else if (sign === ')' && --depth === 0) return i - from + 1
  }
  return source.length - from
}
