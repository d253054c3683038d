import { readFileSync } from 'node:fs'

/** The words of a list in models/words, which has one a line. */
export function readWords(name: string): readonly string[] {
  const path = new URL(`../../../models/words/${name}.txt`, import.meta.url)
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((word) => word !== '')
}
