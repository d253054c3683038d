import { plainView } from '../../text/plain.js'
import type { Ends } from './decision.js'

/** A text with one kind of quotation mark and dash, and one blank for every run of white space, with the way to it and back. */
export interface Folded {
  readonly text: string
  /** From an offset of the text to the same place in the folded one. */
  fold(offset: number): number
  /** From ends in the folded text to those in the text. */
  unfold(ends: Ends): Ends
}

/** Folds a text, so that small edits of blanks and quotation marks make no difference. */
export function foldText(text: string): Folded {
  const plain = plainView(text)
  /** Of each folded character the offset of the first one it stands for. */
  const starts: number[] = []
  let folded = ''
  for (const run of plain.matchAll(/[ \n]+|[^ \n]+/g)) {
    if (run[0].trim() === '') {
      folded += ' '
      starts.push(run.index)
    } else {
      folded += run[0]
      for (let i = 0; i < run[0].length; i++) starts.push(run.index + i)
    }
  }
  return {
    text: folded,
    fold: (offset) => firstAtLeast(starts, offset),
    unfold: ([start, end]) => [starts[start] ?? text.length, (starts[end - 1] ?? text.length - 1) + 1],
  }
}

/** The index of the first number that is not below `least`; the numbers rise. */
function firstAtLeast(numbers: readonly number[], least: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] as number) < least) low = middle + 1
    else high = middle
  }
  return low
}
