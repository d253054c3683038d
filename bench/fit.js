// How time grows with the length of one article, and with the number of articles: the slope of a line through four sizes, both axes logarithmic.
// 1 is linear.
import { performance } from 'node:perf_hooks'
import { benchArticles, benchText } from './articles.js'
import { round } from './process.js'

const SIZES = [10_000, 100_000, 1_000_000, 10_000_000]

/** @returns {Promise<Record<string, unknown>>} seconds at each size, and the exponents */
export async function measureGrowth() {
  const { extract, extractAll } = await import('../dist/bundle/index.js')
  for await (const _ of extractAll(benchArticles(1_000_000).articles)) {
    // Warm: what is measured is the growth, not the compiler.
  }
  const one = await timesOf(async (size) => extract(benchText(size)))
  const many = await timesOf(async (size) => {
    for await (const { error } of extractAll(benchArticles(size).articles)) if (error) throw error
  })
  return {
    'one article, s': one,
    'one article, exponent': exponentOf(one),
    'many articles, s': many,
    'many articles, exponent': exponentOf(many),
  }
}

async function timesOf(work) {
  const times = {}
  for (const size of SIZES) {
    // Small sizes are over at once: the shortest of several.
    const runs = size < 1_000_000 ? 5 : 1
    let shortest = Number.POSITIVE_INFINITY
    for (let i = 0; i < runs; i++) {
      const started = performance.now()
      await work(size)
      shortest = Math.min(shortest, performance.now() - started)
    }
    times[size] = round(shortest / 1000, 4)
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
