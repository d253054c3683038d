// Writes the golden record of every article in fixtures/articles beside it: exactly what the program prints for it; and into tests/readings/ what
// it reads in the sentences of the tests.
// Read the difference as you would read code, then commit it.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  articlesToRead,
  keptFile,
  READ,
  readingOf,
  textsOf,
  textsOfIncidents,
  textsOfRules,
  textsOfTables,
} from './readings.js'
import { recordsOf } from './records.js'
import { textsToWork, WORKINGS, workingsFile, workingsOf } from './workings.js'

const root = new URL('..', import.meta.url)
const folder = 'fixtures/articles'
const articles = readdirSync(new URL(folder, root)).filter((name) => /\.(txt|html|jsonl)$/.test(name))

for (const name of articles) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['bin/copydesk.js', '--quiet', '--pretty', `${folder}/${name}`],
    { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  )
  if (status !== 0) {
    process.stderr.write(`${stderr}build-fixtures: ${name}: status ${status}\n`)
    process.exitCode = 1
    continue
  }
  const golden = `${folder}/${name.slice(0, -extname(name).length)}.json`
  writeFileSync(new URL(golden, root), stdout)
  process.stdout.write(`${golden}\n`)
}

// What is read in the sentences and articles of the tests.
mkdirSync(new URL('tests/readings/articles/', root), { recursive: true })
for (const name of READ) {
  const texts = textsOf(fileURLToPath(root), name)
  keep(name, texts, read(texts))
}
const { proofs } = await import('../dist/explain/rules.js')
const { lineRules } = await import('../dist/segment/boilerplate.js')
const rules = [...Object.values(proofs).flat(), ...lineRules]
for (const [name, texts] of [
  ['rules', textsOfRules(rules)],
  ['incidents', textsOfIncidents(fileURLToPath(root))],
  ['tables', textsOfTables(fileURLToPath(root))],
])
  keep(name, texts, read(texts))
const articlesOfTests = articlesToRead(fileURLToPath(root))
const records = read(articlesOfTests)
for (const article of articlesOfTests) keep(`articles/${article.id}`, [article], records)

function keep(name, texts, records) {
  writeFileSync(new URL(keptFile(name), root), texts.map((text) => readingOf(records.get(text.id), text)).join(''))
  process.stdout.write(`${keptFile(name)}\n`)
}

function read(texts) {
  return recordsOf(texts.map(({ id, text, published }) => ({ id, text, date: published ?? undefined })))
}

// What is made on the way to them.
const built = await Promise.all(WORKINGS.map((name) => import(`../dist/${name}.js`)))
const of = Object.assign({}, ...built)
mkdirSync(new URL('tests/readings/workings/', root), { recursive: true })
for (const { name, texts } of textsToWork(fileURLToPath(root), rules)) {
  writeFileSync(new URL(workingsFile(name), root), texts.map((text) => workingsOf(text, of)).join(''))
  process.stdout.write(`${workingsFile(name)}\n`)
}

// The README shows what the program prints for some of them.
await import('./readme-examples.js')
