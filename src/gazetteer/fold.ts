/**
 * The form in which names are kept and looked up: Latin letters without accents, no apostrophes, blanks for hyphens,
 * "Saint" for "St.", initials without dots. Case is kept, since it tells Turkey from turkey.
 *
 * @example foldName('Sana’a') // 'Sanaa'
 * @example foldName('U.S.') // 'US'
 */
export function foldName(name: string): string {
  if (SIMPLE.test(name)) return name
  const plain = PLAIN.test(name) ? name : unaccent(name)
  return plain
    .replace(INITIALS, (initials) => initials.replaceAll('.', ''))
    .replace(/['"`]/g, '')
    .replace(/[-\s/]+/g, ' ')
    .replace(SHORTENED, (short) => LONG[short.slice(0, 2)] ?? short)
    .trim()
}

/** One word of plain letters, as most are. */
const SIMPLE = /^[A-Za-z]+$/
/** Letters, blanks, dots and hyphens alone: nothing to take an accent from. */
const PLAIN = /^[A-Za-z .-]*$/
const INITIALS = /\b(?:[A-Za-z]\.){2,}|\b(?:[A-Z]\.)+[A-Z]\b/g
const SHORTENED = /\b(?:St|Ft|Mt)\.? (?=[A-Z])/g
const LONG: Readonly<Record<string, string>> = { St: 'Saint ', Ft: 'Fort ', Mt: 'Mount ' }

function unaccent(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[‘’ʻʼʾʿʹ′´]/g, '')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[^\0-~]/g, (letter) => LETTERS[letter] ?? '')
}

const LETTERS: Readonly<Record<string, string>> = {
  Æ: 'Ae',
  æ: 'ae',
  Ð: 'D',
  ð: 'd',
  Ø: 'O',
  ø: 'o',
  Þ: 'Th',
  þ: 'th',
  ß: 'ss',
  Đ: 'D',
  đ: 'd',
  Ħ: 'H',
  ħ: 'h',
  ı: 'i',
  Ł: 'L',
  ł: 'l',
  Œ: 'Oe',
  œ: 'oe',
  Ŧ: 'T',
  ŧ: 't',
  Ə: 'A',
  ə: 'a',
  '\u00a0': ' ',
}
