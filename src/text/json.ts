/**
 * JSON lets these stand as they are, but a terminal obeys U+009B as it does ESC [, and some readers end a line at U+0085,
 * U+2028 and U+2029: escaped they mean the same.
 */
const ESCAPED = /[\u007f-\u009f\u2028\u2029]/g

/** A value as JSON that no terminal obeys and no reader of lines breaks; `indent` spaces for each level. */
export function safeJson(value: unknown, indent = 0): string {
  const text = JSON.stringify(value, null, indent)
  return text.replace(ESCAPED, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
