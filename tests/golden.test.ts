import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { expect, test } from 'vitest'
import { extractArticle } from '../src/extract.js'
import type { Article } from '../src/read/article.js'
import { serialize } from '../src/write/json/serialize.js'
import { selectRecord } from '../src/write/select.js'
import { articlesByFile, files, folder, root } from './fixture-articles.js'

/** The record as the program prints it. */
const printed = (article: Article): unknown =>
  JSON.parse(serialize(selectRecord(extractArticle(article), article.text)))

test.each(files)('%s gives its golden record (after a wanted change: npm run fixtures)', (name) => {
  const golden = readFileSync(new URL(`${folder}/${name.slice(0, -extname(name).length)}.json`, root), 'utf8')
  expect(articlesByFile.get(name)?.map(printed)).toEqual(JSON.parse(golden).articles)
})
