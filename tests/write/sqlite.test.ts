import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import initSqlJs, { type Database } from 'sql.js'
import { expect, test } from 'vitest'
import { extractArticle } from '../../src/extract.js'
import { articleOf } from '../../src/read/article.js'
import { openSqlite } from '../../src/write/sqlite/sqlite.js'
import { pathOf } from '../outside.js'
import { PLAIN, type Read, streamed } from './written.js'

const TEXTS = [
  'Two people died in Oslo on 4 May 2024, the mayor, Kari Moen, said.\n',
  'She said "it\'s over"; DROP TABLE articles; --\n',
]
const articles: readonly Read[] = TEXTS.map((text, i) => {
  const article = { ...articleOf(text, { published: { value: '2024-05-06', from: 'option' } }), id: `a'${i + 1}".txt` }
  return { record: extractArticle(article), text }
})

async function databaseOf(
  read: readonly Read[],
  settings = PLAIN,
): Promise<{ readonly bytes: Buffer; readonly database: Database }> {
  const bytes = streamed(await openSqlite(), read, settings)
  const sql = await initSqlJs()
  return { bytes, database: new sql.Database(bytes) }
}

const ask = (database: Database, query: string): unknown[][] => database.exec(query)[0]?.values ?? []

test('every item is a row of its kind, every mention and reference of its own table', async () => {
  const { database } = await databaseOf(articles)
  for (const kind of PLAIN.kinds) {
    const expected = articles.flatMap(({ record }, i) => (record[kind] ?? []).map(({ id }) => [i + 1, id]))
    expect(ask(database, `SELECT article, id FROM fact_${kind} ORDER BY article, rowid`)).toEqual(expected)
  }
  const mentions = articles.flatMap(({ record }) =>
    [...(record.people ?? []), ...(record.places ?? []), ...(record.organizations ?? [])].flatMap(
      (entity) => entity.mentions,
    ),
  )
  expect(ask(database, "SELECT count(*) FROM mentions WHERE list IN ('people', 'places', 'organizations')")).toEqual([
    [mentions.length],
  ])
  const dangling = `SELECT * FROM item_references r WHERE NOT EXISTS (SELECT 1 FROM facts_search s
    WHERE s.article = r.article AND s.id = r.target)`
  expect(ask(database, dangling)).toEqual([])
  expect(ask(database, 'PRAGMA foreign_key_check')).toEqual([])
  expect(ask(database, 'PRAGMA integrity_check')).toEqual([['ok']])
})

test('the views tell where, when and by whose word', async () => {
  const { database } = await databaseOf(articles)
  expect(
    ask(
      database,
      'SELECT article_id, outcome, count_min, place_text, place_country, date_value, claim_source FROM figures',
    ),
  ).toEqual([['a\'1".txt', 'killed', 2, 'Oslo', 'NO', '2024-05-04', 'the mayor, Kari Moen']])
  expect(ask(database, 'SELECT source_entity_text FROM claims WHERE article = 1')).toEqual([['Kari Moen']])
})

test('articles and facts can be searched', async () => {
  const { database } = await databaseOf(articles)
  expect(ask(database, "SELECT docid FROM articles_search WHERE articles_search MATCH 'mayor'")).toEqual([[1]])
  expect(ask(database, "SELECT id FROM facts_search WHERE list = 'people' AND facts_search MATCH 'moen'")).toEqual([
    ['n1'],
  ])
  // What is found leads to its row as any other table's does.
  const joined = `SELECT f.article, f.id FROM facts_search s JOIN figures f ON f.article = s.article AND f.id = s.id
    WHERE facts_search MATCH 'oslo'`
  expect(ask(database, joined)).toEqual([[1, 'c1']])
})

test('with some kinds only, the others have no table', async () => {
  const { database } = await databaseOf(articles, { ...PLAIN, kinds: ['dates'] })
  const names = ask(
    database,
    "SELECT name FROM sqlite_master WHERE name LIKE 'fact_%' AND type = 'table' AND name NOT LIKE 'facts_search%'",
  )
  expect(names).toEqual([['fact_dates']])
})

test.skipIf(pathOf('sqlite3') === null)('the sqlite3 shell opens it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-'))
  try {
    const file = join(folder, 'facts.sqlite')
    writeFileSync(file, (await databaseOf(articles)).bytes)
    const { stdout, stderr } = spawnSync(
      'sqlite3',
      [file, 'SELECT outcome, place_text FROM figures; PRAGMA integrity_check'],
      { encoding: 'utf8' },
    )
    expect(stderr).toBe('')
    expect(stdout).toBe('killed|Oslo\nok\n')
  } finally {
    rmSync(folder, { recursive: true })
  }
})
