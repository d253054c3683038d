/**
 * A view of a text in which each odd character is replaced by one plain one, so that patterns need to know one form of
 * quotation mark, apostrophe, dash and blank only. Same length in UTF-16 code units: offsets hold in both.
 * Double marks “ ” „ ‟ « » ″ become ", single ones ‘ ’ ‚ ‛ ` ´ ′ become ', dashes ‐ ‑ ‒ – — ― − become -, and every white
 * space but the line feed becomes a blank; a soft hyphen stays, since it has no width.
 */
export function plainView(text: string): string {
  return text.replace(ODD, (character) => {
    if (DOUBLE_MARKS.includes(character)) return '"'
    if (SINGLE_MARKS.includes(character)) return "'"
    if (DASHES.includes(character)) return '-'
    return ' '
  })
}

const DOUBLE_MARKS = '“”„‟«»″＂'
const SINGLE_MARKS = '‘’‚‛`´′＇'
const DASHES = '‐‑‒–—―−'
/** White space that is no plain blank, and U+FEFF and U+2028, which lose a library's place when left standing. */
const BLANKS = '\\t\\r\\v\\f\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff'
const ODD = new RegExp(`[${DOUBLE_MARKS}${SINGLE_MARKS}${DASHES}${BLANKS}]`, 'g')
