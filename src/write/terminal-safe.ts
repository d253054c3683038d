/**
 * Text from outside (an article, a file's name, an id) as it may be shown in a terminal: nothing in it is obeyed, turns
 * the direction of writing or hides. Control characters become their pictures (ESC is ␛), others labels (<RLO>). What is
 * several lines becomes one. Emoji stay whole.
 *
 * @example terminalSafe('a\u001b[2Jb\u202ec') // "a␛[2Jb<RLO>c"
 */
export function terminalSafe(text: string): string {
  if (!UNSAFE.test(text)) return text
  return text.replace(emojiOrUnsafe(), (found) => (UNSAFE_ALONE.test(found) ? labelOf(found) : found))
}

/** A stretch of a text as it may be shown on a page, and how many code units of the text it stands for. */
interface SafePiece {
  readonly shown: string
  readonly length: number
  /** Whether a label, or nothing, is shown in place of what stands there. */
  readonly isSign: boolean
}

/** A text as stretches that can be shown as they are, and labels. Line feeds and tabs stay; a line's end of two characters shows one. */
export function* safePieces(text: string): Generator<SafePiece> {
  let from = 0
  for (const { 0: found, index } of text.matchAll(emojiOrUnsafe())) {
    if (found === '\n' || found === '\t' || !UNSAFE_ALONE.test(found)) continue
    if (index > from) yield { shown: text.slice(from, index), length: index - from, isSign: false }
    const isLineEnd = found === '\r' && text[index + 1] === '\n'
    yield { shown: isLineEnd ? '' : labelOf(found), length: found.length, isSign: true }
    from = index + found.length
  }
  if (from < text.length) yield { shown: text.slice(from), length: text.length - from, isSign: false }
}

/** What stands for a character that would not be seen, or not as what it is. */
function labelOf(character: string): string {
  const code = character.codePointAt(0) as number
  if (code >= 0xd800 && code <= 0xdfff) return '\ufffd'
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  if (code === 0x7f) return '␡'
  return `<${LABELS.get(code) ?? `U+${code.toString(16).toUpperCase().padStart(4, '0')}`}>`
}

/**
 * By Unicode's properties: controls, format characters (but the signs that enclose figures, which are seen), whatever is to
 * be ignored where it is displayed (fillers, variation selectors, tags), separators of lines and paragraphs, halves of
 * surrogate pairs, code points that are no characters; and those that no property tells and that look blank: the Braille
 * pattern without dots, the null notehead, the filler of the Khitan script.
 */
const SIGN =
  '(?![\\u0600-\\u0605\\u06dd\\u070f\\u0890\\u0891\\u08e2\\u{110bd}\\u{110cd}])' +
  '[\\p{Cc}\\p{Cf}\\p{Default_Ignorable_Code_Point}\\p{Zl}\\p{Zp}\\p{Surrogate}\\p{Noncharacter_Code_Point}\\u2800\\u{1d159}\\u{16fe4}]'

const UNSAFE = new RegExp(SIGN, 'u')
const UNSAFE_ALONE = new RegExp(`^${SIGN}$`, 'u')
/** "👩‍🚒" is a woman and a fire engine, joined, and "🏴󠁧󠁢󠁳󠁣󠁴󠁿" a flag with hidden letters that are its name: as long as they are emoji of the standard. */
function emojiOrUnsafe(): RegExp {
  built ??= new RegExp(`\\p{RGI_Emoji}|${SIGN}`, 'gv')
  return built
}

/** Built when it is needed: all emoji take 10 ms. */
let built: RegExp | null = null

const LABELS: ReadonlyMap<number, string> = new Map([
  [0x00ad, 'SHY'],
  [0x034f, 'CGJ'],
  [0x061c, 'ALM'],
  [0x200b, 'ZWSP'],
  [0x200c, 'ZWNJ'],
  [0x200d, 'ZWJ'],
  [0x200e, 'LRM'],
  [0x200f, 'RLM'],
  [0x202a, 'LRE'],
  [0x202b, 'RLE'],
  [0x202c, 'PDF'],
  [0x202d, 'LRO'],
  [0x202e, 'RLO'],
  [0x2060, 'WJ'],
  [0x2066, 'LRI'],
  [0x2067, 'RLI'],
  [0x2068, 'FSI'],
  [0x2069, 'PDI'],
  [0xfeff, 'BOM'],
])
