// Builds models/names.bin: what every list of names says of a word, and which words are plain English. Sources and
// licences: models/README.md. The file is a sorted table of hashes with a byte of facts for each, searched as it is.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import nlp from 'compromise'
import { NAME_FACTS } from '../dist/tag/name-table.js'
import { hashOf } from '../dist/text/word-table.js'
import { writePacked } from './packed-file.js'

const require = createRequire(import.meta.url)
const SOURCES = { MaleName: 'male', FemaleName: 'female', FirstName: 'given', LastName: 'family' }
const facts = new Map()

/** Lower case and without accents, as the program looks names up. */
const keyOf = (name) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
const add = (key, fact) => facts.set(key, (facts.get(key) ?? 0) | NAME_FACTS[fact])
const linesOf = (name) => readFileSync(new URL(`../models/src/names/${name}`, import.meta.url), 'utf8').split('\n')

/** What compromise knows as a plain word of English, so that "Border Shield" is not taken for a person. */
const PLAIN =
  /^(?:Adjective|Singular|Plural|Actor|Noun|PastTense|PresentTense|Gerund|Infinitive|Uncountable|Comparative|Superlative|Participle|Adverb|Unit)$/
const NAMING = /Name|City|Country|Region|Place|Organization|ProperNoun|Demonym|SportsTeam|Person/
// What is a word or something else there, but for names that people and places share.
const plain = new Set(
  Object.entries(nlp.model().two.switches).flatMap(([word, senses]) => (senses === 'Person|Place' ? [] : [word])),
)

for (const [word, tags] of Object.entries(nlp.model().one.lexicon)) {
  for (const tag of [tags].flat()) if (tag in SOURCES && !word.includes(' ')) add(keyOf(word), SOURCES[tag])
  if ([tags].flat().some((tag) => PLAIN.test(tag)) && ![tags].flat().some((tag) => NAMING.test(tag))) plain.add(word)
}
for (const word of plain) if (/^[a-z]{3,}$/.test(word)) add(word, 'plain')

let section = ''
for (const line of linesOf('own.txt')) {
  if (line.startsWith('## ')) section = line.slice(3).split(':')[0]
  else if (line && !line.startsWith('#'))
    for (const name of line.split(' ')) if (name.length > 1) add(keyOf(name), section)
}
for (const sex of ['female', 'male']) {
  for (const line of linesOf(`given-${sex}.txt`)) {
    if (line.startsWith('#')) continue
    // Among them are family names that serve as given ones, rarely ("Davis", "Carr"), and words ("Rain", "Chance").
    for (const name of line.split(' ')) if (name.length > 2) add(keyOf(name), 'rareGiven')
  }
}
for (const name of Object.keys(require('humannames'))) {
  if (/^\p{Lu}[\p{L}'-]{2,}$/u.test(name)) add(keyOf(name), 'listed')
}

const rows = [...facts].map(([key, bits]) => [hashOf(key), bits]).sort(([a], [b]) => a - b)
const table = rows.filter(([hash], i) => i === 0 || hash !== rows[i - 1][0])
const upper = new Uint8Array(2 ** 16)
for (const [hash] of table) upper[hash >>> 16]++
if (table.length !== upper.reduce((sum, count) => sum + count, 0))
  throw new RangeError('too many words with one beginning')
writePacked(
  'models/names.bin',
  {},
  {
    'upper.words': upper,
    lower: Uint8Array.from([0, 8].flatMap((shift) => table.map(([hash]) => (hash >>> shift) & 255))),
    facts: Uint8Array.from(table, ([, bits]) => bits),
  },
)
console.log(`${table.length} names and words, ${rows.length - table.length} with the hash of another`)
