import { openPacked } from '../../text/packed-file.js'

/** What eld, the detector of languages, is given to work with: which runs of letters speak for which languages, and how much. */
export interface NgramTable {
  readonly type: string
  /** ISO 639-1 codes by the languages' numbers. */
  readonly languages: Readonly<Record<number, string>>
  /** Of a run of letters the weight for each language's number. */
  readonly ngrams: Readonly<Record<string, Readonly<Record<number, number>> | undefined>>
}

/**
 * eld's table as the build lays it out. In the package it is a program of 1.6 MB that makes 81 thousand objects: 50 MB in every worker, and a tenth of
 * a second. Here the runs, a byte a letter, stand sorted one behind the other, and one becomes an object when it is asked for. `scripts/build-bundle.js`
 * puts this in the place of the package's own.
 */
export function openNgrams(): NgramTable {
  const file = openPacked('dist/assets/ngrams.bin')
  const { type, languages } = file.head as unknown as Pick<NgramTable, 'type' | 'languages'>
  const [text, ends, weightEnds] = [file.bytes('gram'), file.ends('gram.length'), file.ends('gram.weights')]
  const [numbers, weights] = [file.bytes('language'), file.bytes('weight')]
  const gramAt = (index: number): string => text.toString('latin1', ends[index - 1] ?? 0, ends[index])
  const weightsOf = (gram: string): Readonly<Record<number, number>> | undefined => {
    const index = findSorted(gram, ends.length, gramAt)
    if (index < 0) return undefined
    const found: Record<number, number> = {}
    for (let i = weightEnds[index - 1] ?? 0; i < (weightEnds[index] ?? 0); i++) {
      found[numbers[i] as number] = weights[i] as number
    }
    return found
  }
  const ngrams = new Proxy({}, { get: (_, gram) => weightsOf(String(gram)) })
  return { type, languages, ngrams }
}

/** The index of `wanted` among so many sorted texts; -1 where it is none of them. */
function findSorted(wanted: string, size: number, textAt: (index: number) => string): number {
  let low = 0
  let high = size
  while (low < high) {
    const middle = (low + high) >>> 1
    if (textAt(middle) < wanted) low = middle + 1
    else high = middle
  }
  return low < size && textAt(low) === wanted ? low : -1
}
