import type { Format } from '../format.js'

/** A database file that the sqlite3 shell and datasette open: a table a kind, views that join them, full-text search. */
export const sqlite: Format = {
  name: 'sqlite',
  description: 'a database to query',
  media: 'application/vnd.sqlite3',
  ending: '.sqlite',
  stream: 'end',
  folder: false,
  kinds: null,
  wholeRecord: true,
  tellsDecisions: true,
  options: [],
  load: async () => ({ stream: await (await import('./sqlite.js')).openSqlite() }),
}
