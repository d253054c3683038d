import type { Word } from './words.js'

/** Whether a word begins with a capital, as names do. */
export const isNameWord = (word: Word | undefined): boolean => word?.shape === 'name' || word?.shape === 'acronym'

/** The words from..to as one name, with single blanks. */
export function joinedText(words: readonly Word[], from: number, to: number): string {
  let text = ''
  for (let i = from; i < Math.min(to, words.length); i++) {
    const word = words[i] as Word
    text += i > from && !word.glued ? ` ${word.text}` : word.text
  }
  return text
}
