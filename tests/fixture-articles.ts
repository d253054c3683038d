import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Article } from '../src/read/article.js'
import { readSource } from '../src/read/read.js'

/** Where the articles are that users try the program on. */
export const folder = 'fixtures/articles'
export const root = new URL('..', import.meta.url)
export const files = readdirSync(new URL(folder, root)).filter((name) => /\.(txt|html|jsonl)$/.test(name))

async function read(name: string): Promise<readonly Article[]> {
  const options = { input: 'auto', encoding: null, strictEncoding: false, maxSize: 10_000_000, date: null } as const
  const articles: Article[] = []
  const from = fileURLToPath(new URL(`${folder}/${name}`, root))
  for await (const article of readSource({ name: `${folder}/${name}`, from }, options)) {
    if (article instanceof Error) throw article
    articles.push(article)
  }
  return articles
}

export const articlesByFile = new Map(await Promise.all(files.map(async (name) => [name, await read(name)] as const)))
export const articles = [...articlesByFile.values()].flat()
