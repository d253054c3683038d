// How CPU time grows with the length of one article, and with the number of articles: the slope of a line through four sizes, both axes
// logarithmic. 1 is linear. At every size the same articles are read again and again, each time with other names and numbers; they are made before
// the clock runs.
import { benchArticles, benchPool } from './articles.js'
import { round } from './process.js'

const SIZES = [10_000, 100_000, 1_000_000, 10_000_000]

/** @returns {Promise<Record<string, unknown>>} CPU seconds by bytes, and the exponents */
export async function measureGrowth(most) {
  const { extract, extractAll } = await import('../dist/bundle/index.js')
  const pool = spread(benchPool().pool, SIZES[0])
  const inputs = SIZES.filter((size) => size <= most).map((size) => benchArticles(size, pool))
  for await (const _ of extractAll(benchArticles(1_000_000).articles)) {
    // Warm: what is measured is the growth, not the compiler.
  }
  const one = await timesOf(
    inputs.map(({ articles }) => articles.map(({ text }) => text).join('\n\n')),
    (text) => extract(text),
    (text) => Buffer.byteLength(text),
  )
  const many = await timesOf(
    inputs,
    async ({ articles }) => {
      for await (const { error } of extractAll(articles)) if (error) throw error
    },
    ({ bytes }) => bytes,
  )
  return {
    'one article, CPU seconds by bytes': one,
    'one article, exponent': exponentOf(one),
    'many articles, CPU seconds by bytes': many,
    'many articles, exponent': exponentOf(many),
  }
}

/** Articles from all over the pool, of so many bytes together. */
function spread(pool, bytes) {
  const short = pool.filter(({ text }) => Buffer.byteLength(text) <= bytes / 4)
  const chosen = []
  for (let i = 0, size = 0; size < bytes; i++) {
    // Steps by a part of the golden section fall on all parts of a list.
    const article = short[Math.floor(((i * 0.618034) % 1) * short.length)]
    chosen.push(article)
    size += Buffer.byteLength(article.text)
  }
  return chosen
}

async function timesOf(inputs, work, bytesOf) {
  const times = {}
  for (const input of inputs) {
    const bytes = bytesOf(input)
    // Small sizes are over at once: the shortest of several.
    const runs = bytes < 900_000 ? 7 : 1
    let shortest = Number.POSITIVE_INFINITY
    for (let i = 0; i < runs; i++) {
      globalThis.gc?.()
      const started = process.cpuUsage()
      await work(input)
      const { user, system } = process.cpuUsage(started)
      shortest = Math.min(shortest, (user + system) / 1e6)
    }
    times[bytes] = round(shortest, 4)
  }
  return times
}

/** The slope of the line of least squares. */
function exponentOf(times) {
  const points = Object.entries(times).map(([size, seconds]) => [Math.log(Number(size)), Math.log(seconds)])
  const [x, y] = [0, 1].map((axis) => points.reduce((sum, point) => sum + point[axis], 0) / points.length)
  const over = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0)
  return round(over / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0), 3)
}
