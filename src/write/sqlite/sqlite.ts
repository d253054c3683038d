import initSqlJs, { type Database, type SqlJsStatic } from 'sql.js'
import type { StreamWriter, WriteSettings } from '../format.js'
import type { Cell } from '../tables/fields.js'
import { type RecordRows, rowsOf } from './rows.js'
import { factTables, quoted, statementsOf } from './schema.js'

/**
 * The database is made in memory by SQLite itself, compiled to WebAssembly (sql.js): no native build, and no file besides the
 * one that is asked for. It is written when the run has ended.
 */
export async function openSqlite(): Promise<StreamWriter<RecordRows>> {
  const sql = await initSqlJs()
  return {
    part: (record, text, { kinds }) => rowsOf(record, text, kinds),
    open: (settings) => {
      const database = new FactDatabase(sql, settings)
      return {
        begin: () => '',
        add: (rows) => {
          database.add(rows)
          return ''
        },
        end: () => database.finish(),
      }
    },
  }
}

/** Statements are prepared once; one transaction holds the whole run. */
class FactDatabase {
  private readonly database: Database
  private readonly inserts = new Map<string, ReturnType<Database['prepare']>>()
  private count = 0

  constructor(sql: SqlJsStatic, { kinds }: WriteSettings) {
    this.database = new sql.Database()
    for (const statement of statementsOf(factTables(kinds))) this.database.run(statement)
    this.database.run('BEGIN')
  }

  add({ article, facts, mentions, references, search }: RecordRows): void {
    const key = ++this.count
    this.insert('articles', [key, ...article])
    for (const [table, rows] of Object.entries(facts)) for (const row of rows) this.insert(table, [key, ...row])
    for (const row of mentions) this.insert('mentions', [key, ...row])
    for (const row of references) this.insert('item_references', [key, ...row])
    for (const row of search) this.insert('facts_search', [key, ...row])
  }

  finish(): Uint8Array {
    this.database.run("INSERT INTO articles_search(articles_search) VALUES ('rebuild')")
    this.database.run('COMMIT')
    for (const statement of this.inserts.values()) statement.free()
    const bytes = this.database.export()
    this.database.close()
    return bytes
  }

  private insert(table: string, row: readonly Cell[]): void {
    const places = row.map(() => '?').join(', ')
    const statement =
      this.inserts.get(table) ?? this.database.prepare(`INSERT INTO ${quoted(table)} VALUES (${places})`)
    this.inserts.set(table, statement)
    statement.run(row.map((cell) => (typeof cell === 'boolean' ? Number(cell) : cell)))
  }
}
