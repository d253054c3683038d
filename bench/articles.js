// The text that is measured on: news of many kinds, as much as is asked for. The development sets and articles of ../shared where they are there,
// and the fixtures. What is there is taken again and again, each time with other names and numbers, so that a later round is no repetition.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const SETS = [
  'data/claims.train',
  'data/wikinews-dates.dev',
  'data/geovirus.dev',
  'data/ner/gmb.train',
  'data/ner/wikigold.train',
  'articles/wikinews',
].map((name) => join(root, '..', 'shared', `${name}.jsonl`))

/** @typedef {{ id: string, text: string, date: string | null }} BenchArticle */

/** What there is. @returns {{ source: string, pool: { text: string, date: string | null }[] }} */
export function benchPool() {
  const sets = SETS.filter(existsSync)
  const source = sets.length > 0 ? 'fixtures, development sets and Wikinews' : 'fixtures'
  return { source, pool: [...readFixtures(), ...sets.flatMap(readSet)] }
}

/** @returns {{ articles: BenchArticle[], bytes: number }} of the pool's texts, so many bytes or a little more */
export function benchArticles(least, pool = benchPool().pool) {
  const names = namesIn(pool)
  const articles = []
  let bytes = 0
  for (let i = 0; bytes < least; i++) {
    const { text, date } = pool[i % pool.length]
    const round = Math.floor(i / pool.length)
    const own = round === 0 ? text : varied(text, names, round)
    articles.push({ id: `bench/${i}`, text: own, date })
    bytes += Buffer.byteLength(own)
  }
  return { articles, bytes }
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

const NAME = /(?<=\p{Ll} )\p{Lu}\p{Ll}{3,}/gu

/** Capitalised words that open no sentence, sorted, and where each stands among them. */
function namesIn(pool) {
  const list = [...new Set(pool.flatMap(({ text }) => text.match(NAME) ?? []))].sort()
  return { list, at: new Map(list.map((name, i) => [name, i])) }
}

/** The same words stand for the same others throughout a round; each round has its own. */
function varied(text, { list, at }, round) {
  return text
    .replace(NAME, (name) => list[((at.get(name) ?? 0) + round * 7919) % list.length])
    .replace(/\d+/g, (digits) => String((Number(digits) + round) % 10 ** digits.length).padStart(digits.length, '1'))
}
