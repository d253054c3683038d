/**
 * Text from outside (an article, a file's name, an id) as it may be shown in a terminal: nothing in it is obeyed, turns
 * the direction of writing or hides. Control characters become their pictures (ESC is ␛), others labels (<RLO>). What is
 * several lines becomes one.
 *
 * @example terminalSafe('a\u001b[2Jb\u202ec') // "a␛[2Jb<RLO>c"
 */
export function terminalSafe(text: string): string {
  return text.replace(UNSAFE, (character, offset: number, whole: string) => {
    const code = character.codePointAt(0) as number
    if (code >= 0xd800 && code <= 0xdfff) return '\ufffd'
    if (code < 0x20) return String.fromCharCode(0x2400 + code)
    if (code === 0x7f) return '␡'
    if (code === ZERO_WIDTH_JOINER && joinsEmoji(whole, offset)) return character
    return `<${LABELS.get(code) ?? `U+${code.toString(16).toUpperCase().padStart(4, '0')}`}>`
  })
}

/**
 * C0 and C1 controls, halves of surrogate pairs, marks and overrides of direction, invisible signs, line and paragraph separators, and the tag
 * characters in which hidden text can be written. A soft hyphen is left: it shows nothing that is not there.
 */
const UNSAFE =
  /[\u0000-\u001f\u007f-\u009f\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\p{Surrogate}\u{e0000}-\u{e007f}]/gu

const ZERO_WIDTH_JOINER = 0x200d

/** "👩‍🚒" is a woman and a fire engine, joined. */
function joinsEmoji(whole: string, offset: number): boolean {
  return (
    EMOJI_BEFORE.test(whole.slice(Math.max(0, offset - 4), offset)) &&
    EMOJI_AFTER.test(whole.slice(offset + 1, offset + 3))
  )
}
const EMOJI_BEFORE = /[\p{Extended_Pictographic}\p{Emoji_Modifier}]\ufe0f?$/u
const EMOJI_AFTER = /^\p{Extended_Pictographic}/u

const LABELS: ReadonlyMap<number, string> = new Map([
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
