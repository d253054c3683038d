import { readFileSync } from 'node:fs'
import { shippedFile } from '../../text/shipped-file.js'

/** The words of a list in models/words, which has one a line. */
export function readWords(name: string): readonly string[] {
  const path = shippedFile(`models/words/${name}.txt`)
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((word) => word !== '')
}
