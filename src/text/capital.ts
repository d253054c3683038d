/** Whether a text begins with a capital letter. Asked of every word, so plain letters are told without a pattern. */
export function startsWithCapital(text: string): boolean {
  const code = text.charCodeAt(0)
  return code < 128 ? code > 64 && code < 91 : CAPITAL.test(text)
}

const CAPITAL = /^\p{Lu}/u

/** "PORT ST. LUCIE" as "Port St. Lucie". */
export const titled = (text: string): string =>
  text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
