// Lays the small table of the language detector eld (Apache-2.0) out so that it is searched where it lies, in dist/assets/ngrams.bin: a part of the
// build, so that it is always that of the installed package, which has it as a program that makes an object for each of its 81 thousand runs of letters.
import { mkdirSync, readFileSync } from 'node:fs'
import { smallNumbers, wordSections, writePacked } from './packed-file.js'

const eld = new URL('../node_modules/eld/', import.meta.url)
const { version } = JSON.parse(readFileSync(new URL('package.json', eld), 'utf8'))
const { ngramsData } = await import(new URL('src/ngrams/small.js', eld))
const { type, languages, ngrams } = ngramsData

const entries = Object.values(ngrams).map((weights) => Object.entries(weights))
const all = entries.flat().map(([language, weight]) => [Number(language), weight])
if (all.some((pair) => pair.some((number) => !(number === (number & 255))))) throw new RangeError('no number of a byte')
let end = 0
const ends = entries.map((weights) => {
  end += weights.length
  return end
})
mkdirSync(new URL('../dist/assets', import.meta.url), { recursive: true })
writePacked(
  'dist/assets/ngrams.bin',
  { from: `eld ${version}`, type, languages },
  {
    ...wordSections('gram', Object.keys(ngrams)),
    'weight.ends': smallNumbers(ends),
    language: Buffer.from(all.map(([language]) => language)),
    weight: Buffer.from(all.map(([, weight]) => weight)),
  },
)
