// The text the benchmark reads: at least 1 MB of varied articles. The development sets of ../shared where they are there,
// else the fixtures, over and over (then the figures are a little too good: the same words come again).
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const SETS = ['claims.train', 'wikinews-dates.dev', 'geovirus.dev', 'ner/gmb.train', 'ner/wikigold.train'].map((name) =>
  join(root, '..', 'shared', 'data', `${name}.jsonl`),
)
const LEAST_BYTES = 1_000_000

/** @returns {{ source: string, articles: { id: string, text: string, date: string | null }[], bytes: number }} */
export function benchArticles() {
  const sets = SETS.filter(existsSync)
  const pool = sets.length ? sets.flatMap(readSet) : readFixtures()
  const articles = []
  let bytes = 0
  for (let i = 0; bytes < LEAST_BYTES; i++) {
    const { text, date } = pool[i % pool.length]
    articles.push({ id: `bench/${i}`, text, date })
    bytes += Buffer.byteLength(text)
  }
  return { source: sets.length ? 'development sets' : 'fixtures, repeated', articles, bytes }
}

function readSet(file) {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  // Every third text of the largest set, so that no genre outweighs the others.
  const step = file.includes('gmb') ? 3 : 1
  return lines.filter((_, i) => i % step === 0).map((line) => JSON.parse(line))
}

function readFixtures() {
  const folder = join(root, 'fixtures', 'articles')
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
  return names.map((name) => ({ text: readFileSync(join(folder, name), 'utf8'), date: null }))
}
