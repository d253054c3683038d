// wink-nlp with its English model over JSONL from standard input: sentences, parts of speech and entities (dates, times, numbers …) of every text.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd', 'pos', 'ner'])
const { version } = require('wink-nlp/package.json')

let found = 0
for (const line of readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
  const doc = nlp.readDoc(JSON.parse(line).text)
  doc.tokens().out(nlp.its.pos)
  found += doc.entities().out(nlp.its.detail).length
}
console.log(JSON.stringify({ found, version: `wink-nlp ${version}` }))
