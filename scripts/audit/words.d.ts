/** A list of words with where it stands. */
export interface WordList {
  readonly place: string
  readonly words: readonly string[]
}
export function wordLists(root: string): readonly WordList[]
export function repeatedWords(lists: readonly WordList[]): readonly WordList[]
