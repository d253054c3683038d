// Lays the small table of the language detector eld (Apache-2.0) out so that it is searched where it lies, in dist/assets/ngrams.bin: a part of the
// build, so that it is always that of the installed package, which has it as a program that makes an object for each of its 81 thousand runs of letters.
import { mkdirSync, readFileSync } from 'node:fs'
import { writePacked } from './packed-file.js'

const eld = new URL('../node_modules/eld/', import.meta.url)
const { version } = JSON.parse(readFileSync(new URL('package.json', eld), 'utf8'))
const { ngramsData } = await import(new URL('src/ngrams/small.js', eld))
const { type, languages, ngrams } = ngramsData

const grams = Object.keys(ngrams).sort((a, b) => (a < b ? -1 : 1))
const entries = grams.map((gram) => Object.entries(ngrams[gram]))
const all = entries.flat().map(([language, weight]) => [Number(language), weight])
const bytesOf = (numbers) => {
  if (numbers.some((number) => !(number === (number & 255)))) throw new RangeError('no number of a byte')
  return Buffer.from(numbers)
}
mkdirSync(new URL('../dist/assets', import.meta.url), { recursive: true })
writePacked(
  'dist/assets/ngrams.bin',
  { from: `eld ${version}`, type, languages },
  {
    gram: bytesOf([...grams.join('')].map((letter) => letter.charCodeAt(0))),
    'gram.length': bytesOf(grams.map(({ length }) => length)),
    'gram.weights': bytesOf(entries.map(({ length }) => length)),
    language: bytesOf(all.map(([language]) => language)),
    weight: bytesOf(all.map(([, weight]) => weight)),
  },
)
