import { readFileSync } from 'node:fs'
import { shippedFile } from '../text/shipped-file.js'
import { hashOf } from '../text/word-table.js'
import { oncePerText } from './once-per-text.js'

/** So many weights the model has: patterns of letters share them by their hash. */
export const SHAPE_WEIGHTS = 16_384
/** A weight of the file is so many of these. */
export const SHAPE_STEP = 1 / 24

/** The patterns of letters of a word: all runs of two to five, its ends marked. Bounded: of a longer word its beginning. */
export function shapePatterns(word: string): readonly number[] {
  const marked = `^${word.slice(0, LONGEST)}$`
  const patterns: number[] = []
  for (let length = 2; length <= 5; length++) {
    for (let at = 0; at + length <= marked.length; at++)
      patterns.push(hashOf(marked.slice(at, at + length)) % SHAPE_WEIGHTS)
  }
  return patterns
}
const LONGEST = 24

let weights: Int8Array | null = null

/**
 * How much a word looks like somebody's name by its letters alone: above 0 rather a name, below 0 rather a common word or a town; about
 * -10 to 10. In lower case without accents. Logistic regression, made by scripts/build-name-shapes.js.
 */
export const nameShape = oncePerText((word: string): number => {
  weights ??= new Int8Array(readFileSync(shippedFile('models/name-shapes.bin')))
  let sum = weights[SHAPE_WEIGHTS] as number
  for (const pattern of shapePatterns(word)) sum += weights[pattern] as number
  return sum * SHAPE_STEP
})
