// Which share of the time each stage of the pipeline takes, in one process, warm.
import { performance } from 'node:perf_hooks'

const load = (path) => import(new URL(`../dist/${path}`, import.meta.url).href)

/** Milliseconds of every stage over all articles, after one warm-up round over a tenth of them. */
export async function measureStages(articles) {
  const [{ articleOf }, { segment }, { parse }, { tag }, { recognisers }, { link }] = await Promise.all(
    [
      'read/article.js',
      'segment/segment.js',
      'language/parse.js',
      'tag/tag.js',
      'recognise/recognisers.js',
      'link/link.js',
    ].map(load),
  )
  const run = (list) => {
    const spent = {}
    const time = (stage, work) => {
      const started = performance.now()
      const result = work()
      spent[stage] = (spent[stage] ?? 0) + performance.now() - started
      return result
    }
    for (const { id, text, date } of list) {
      const article = articleOf(text, { id, published: date ? { value: date, from: 'input' } : null })
      const layout = time('segment', () => segment(article))
      const parsed = time('language', () => parse(article, layout))
      const document = time('tag', () => tag(parsed))
      const found = {}
      for (const recogniser of recognisers) {
        found[recogniser.kind] = time(recogniser.kind, () => recogniser.recognise(document, found))
      }
      const record = time('link', () => link(document, found))
      time('write', () => JSON.stringify(record))
    }
    return spent
  }
  run(articles.slice(0, Math.ceil(articles.length / 10)))
  return run(articles)
}
