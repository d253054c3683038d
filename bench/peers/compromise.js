// compromise over JSONL from standard input: people, places, organizations and numbers of every text.
import { readFileSync } from 'node:fs'
import nlp from 'compromise'

let found = 0
for (const line of readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
  const doc = nlp(JSON.parse(line).text)
  for (const view of [doc.people(), doc.places(), doc.organizations(), doc.numbers()]) found += view.json().length
}
console.log(JSON.stringify({ found, version: `compromise ${nlp.version}` }))
