import type { Warning } from './warning.js'

/** What is odd about a text as it was read; it is left as it is. */
export function textWarnings(text: string): readonly Warning[] {
  const warnings: Warning[] = []
  if (text.includes('\0')) warnings.push({ code: 'nul-characters', message: 'There are NUL characters in the text.' })
  if (MOJIBAKE.test(text)) {
    const message =
      'The text looks as if it had been decoded wrongly before ("â€™" for an apostrophe); it is left as it is.'
    warnings.push({ code: 'mojibake', message })
  }
  return warnings
}

/** UTF-8 that was read as windows-1252 and written again: ’ “ as â€™ â€œ, é as Ã©, a no-break space as Â and one. */
const MOJIBAKE =
  /â€[\u0080-\u009f\u2018-\u201e\u0152\u0153\u02dc\u2020-\u2026\u2122¦]|Ã[\u0080-\u00bf\u0192\u201a-\u2022\u2030\u2039\u20ac\u2122]|Â[\u00a0£©®°»«]/

/** A text with each half of a surrogate pair that stands alone replaced by U+FFFD, which is as long. */
export const withoutLoneSurrogates = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd')
