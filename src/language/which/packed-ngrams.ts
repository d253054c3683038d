import { openPacked } from '../../text/packed-file.js'
import { openWordTable } from '../../text/word-table.js'

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
 * a second. Here a run of letters becomes an object when it is asked for. `scripts/build-bundle.js` puts this in the place of the package's own.
 */
export function openNgrams(): NgramTable {
  const file = openPacked('dist/assets/ngrams.bin')
  const { type, languages } = file.head as unknown as Pick<NgramTable, 'type' | 'languages'>
  const table = openWordTable(file, 'gram')
  const ends = file.smallNumbers('weight.ends')
  const [numbers, weights] = [file.bytes('language'), file.bytes('weight')]
  const weightsOf = (gram: string): Readonly<Record<number, number>> | undefined => {
    const index = table.indexOf(gram)
    if (index < 0) return undefined
    const found: Record<number, number> = {}
    for (let i = index > 0 ? ends.at(index - 1) : 0; i < ends.at(index); i++) {
      found[numbers[i] as number] = weights[i] as number
    }
    return found
  }
  const ngrams = new Proxy({}, { get: (_, gram) => weightsOf(String(gram)) })
  return { type, languages, ngrams }
}
