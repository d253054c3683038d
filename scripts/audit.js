#!/usr/bin/env node
// What of the rules and words earns its place: rules that never fire over the fixtures (and the articles and development sets of ../shared
// where it is there), and whether a sentence of tests/cases needs them; all others by use, words that stand twice in one list, and lists of which one is nearly in the other.
//
//   npm run audit
//   npm run audit -- --top 20           the rules used most, of each kind
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { proofs } from '../dist/explain/rules.js'
import { extractAll } from '../dist/index.js'
import { nearCopies, repeatedWords, wordLists } from './audit/words.js'
import { filesBelow } from './files-below.js'
import { keptFile, READ } from './readings.js'
import { readJsonl } from './records.js'

const { values: options } = parseArgs({ options: { top: { type: 'string', default: '1000' } } })
const root = fileURLToPath(new URL('..', import.meta.url))

/** Every article there is to read. */
function articles() {
  const fixtures = join(root, 'fixtures/articles')
  const texts = readdirSync(fixtures).filter((name) => name.endsWith('.txt'))
  const lists = ['../shared/articles', '../shared/data'].flatMap((folder) =>
    existsSync(join(root, folder)) ? filesBelow(root, folder, '.jsonl') : [],
  )
  return [
    ...texts.map((name) => ({ id: name, text: readFileSync(join(fixtures, name), 'utf8') })),
    ...lists.flatMap((path) =>
      readJsonl(readFileSync(join(root, path), 'utf8')).map(({ id, text, date }) => ({
        id: `${path} ${id}`,
        text,
        date,
      })),
    ),
  ]
}

/** How often each rule of a kind stands in the records: of items, their mentions and victims. */
async function usesOf(all) {
  const uses = new Map()
  for await (const { record, id, error } of extractAll(all)) {
    if (error) throw new Error(`${id} could not be read`, { cause: error })
    for (const [kind, items] of Object.entries(record))
      if (Array.isArray(items)) for (const name of namesIn(items)) count(uses, `${kind} ${name}`)
  }
  return uses
}

function namesIn(value) {
  if (Array.isArray(value)) return value.flatMap(namesIn)
  if (value === null || typeof value !== 'object') return []
  const own = typeof value.rule === 'string' ? value.rule.split('+') : []
  return [...own, ...Object.values(value).flatMap(namesIn)]
}

const count = (counts, key) => counts.set(key, (counts.get(key) ?? 0) + 1)

/** The rules of the items that are read in the sentences of tests/cases. */
function rulesOfCases() {
  const kept = READ.map((name) => readFileSync(join(root, keptFile(name)), 'utf8')).join('\n')
  return new Set(
    [...kept.matchAll(/\brule=(?:"([^"]+)"|(\S+?))(?=[\s)\]])/g)].flatMap(([, a, b]) => (a ?? b).split('+')),
  )
}

const all = articles()
const uses = await usesOf(all)
const inCases = rulesOfCases()
const byUse = [...uses].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
// Names are found by clues of which only the loudest stands in the record: those of three kinds are counted together.
const NAMES = ['people', 'places', 'organizations']
const isUsed = (kind, name) => (NAMES.includes(kind) ? NAMES : [kind]).some((one) => uses.has(`${one} ${name}`))

console.log(`${all.length} articles\n`)
for (const kind of Object.keys(proofs)) {
  console.log(`${kind}: rules by use`)
  const own = byUse.filter(([key]) => key.startsWith(`${kind} `)).slice(0, Number(options.top))
  for (const [key, times] of own) console.log(`  ${String(times).padStart(6)} ${key.slice(kind.length + 1)}`)
}
for (const [kind, rules] of Object.entries(proofs)) {
  if (kind === 'people' || kind === 'organizations') continue
  const never = rules.filter(({ name }) => !isUsed(kind, name)).map(({ name }) => name)
  console.log(
    `\n${kind === 'places' ? 'names' : kind}: ${never.length} of ${rules.length} rules never fire${kind === 'dates' ? ' (those that say what is no date are in no record)' : ''}`,
  )
  for (const name of never) console.log(`         ${name}${inCases.has(name) ? '' : ', and in no case'}`)
}

const lists = wordLists(root)
const repeated = repeatedWords(lists)
console.log(`\n${repeated.length} words stand twice in one of ${lists.length} lists`)
for (const { place, words } of repeated) console.log(`  ${place}: ${words.join(', ')}`)
const copies = nearCopies(lists)
console.log(`\n${copies.length} pairs of lists of which one is nearly in the other`)
for (const { one, other, shared, of } of copies) console.log(`  ${shared} of ${of}: ${one} in ${other}`)
