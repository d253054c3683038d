import type { Kind } from '../../recognise/recognisers.js'
import { type FieldColumn, fieldColumns, kindOfList, listNames } from '../tables/fields.js'
import { listsOfReference, referenceColumns } from '../tables/references.js'

/** A table of the database: one a list of items, whose rows have a key of article and id. */
interface FactTable {
  /** The list in the record: "casualties". */
  readonly list: string
  /** "fact_casualties". */
  readonly name: string
  readonly columns: readonly FieldColumn[]
}

/** Tables for the kinds asked for, and for what is made of them. */
export function factTables(kinds: readonly Kind[]): readonly FactTable[] {
  return listNames()
    .filter((list) => kinds.includes(kindOfList(list)))
    .map((list) => ({ list, name: `fact_${list}`, columns: fieldColumns(list) }))
}

/** The statements that make an empty database. `casualties` can be asked as `figures` too, the name that readers look for. */
export function statementsOf(tables: readonly FactTable[]): readonly string[] {
  const views = tables.flatMap((table) => [viewOf(table, table.list, tables), ...aliasOf(table, tables)])
  return [ARTICLES, ...tables.map(tableOf), MENTIONS, REFERENCES, ...INDEXES, ...views, ARTICLES_SEARCH, FACTS_SEARCH]
}

const aliasOf = (table: FactTable, tables: readonly FactTable[]): readonly string[] =>
  table.list === 'casualties' ? [viewOf(table, 'figures', tables)] : []

const ARTICLES = `CREATE TABLE articles (
  key INTEGER PRIMARY KEY, id TEXT NOT NULL, file TEXT, line INTEGER, title TEXT, published TEXT, url TEXT, language TEXT,
  sha256 TEXT NOT NULL, offset_unit TEXT NOT NULL, length INTEGER NOT NULL, warnings TEXT, text TEXT NOT NULL
)`

const MENTIONS = `CREATE TABLE mentions (
  article INTEGER NOT NULL REFERENCES articles(key), list TEXT NOT NULL, item TEXT NOT NULL,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, text TEXT NOT NULL, sentence INTEGER, kind TEXT, use TEXT, rule TEXT
)`

const REFERENCES = `CREATE TABLE item_references (
  article INTEGER NOT NULL REFERENCES articles(key), list TEXT NOT NULL, item TEXT NOT NULL, field TEXT NOT NULL, target TEXT NOT NULL
)`

const INDEXES = [
  'CREATE INDEX mentions_of ON mentions(article, list, item)',
  'CREATE INDEX references_of ON item_references(article, list, item)',
  'CREATE INDEX references_to ON item_references(article, target)',
]

const ARTICLES_SEARCH = 'CREATE VIRTUAL TABLE articles_search USING fts4(title, text, content="articles")'
const FACTS_SEARCH =
  'CREATE VIRTUAL TABLE facts_search USING fts4(article, list, id, text, sentence, notindexed=article, notindexed=list, notindexed=id)'

/** A name as SQL takes it whatever it is. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

const TYPES: Readonly<Record<FieldColumn['type'], string>> = { text: 'TEXT', integer: 'INTEGER', real: 'REAL' }

function tableOf({ name, columns }: FactTable): string {
  const own = columns.map((column) => `${quoted(column.name)} ${TYPES[column.type]}`)
  return `CREATE TABLE ${quoted(name)} (
  article INTEGER NOT NULL REFERENCES articles(key), id TEXT NOT NULL,
  start INTEGER, "end" INTEGER, text TEXT, sentence INTEGER, sentence_text TEXT,
  ${[...own, 'rule TEXT', 'confidence REAL'].join(', ')},
  PRIMARY KEY (article, id)
)`
}

/** The rows of a table with their article, and with what their references lead to. */
function viewOf({ name, columns }: FactTable, view: string, tables: readonly FactTable[]): string {
  const told = columns.flatMap((column) => referenceColumns(column).map((reference) => ({ column, reference })))
  const selected = told.flatMap(({ column, reference }) => {
    const targets = tables.filter(({ list }) => listsOfReference(column).includes(list))
    if (column.isList || targets.length === 0) return []
    const field = reference.name === `${column.name}_text` ? null : reference.name.slice(column.name.length + 1)
    const found = targets.map((target) => {
      const wanted = field ?? (target.columns.some((own) => own.name === 'name') ? 'name' : 'text')
      return `(SELECT t.${quoted(wanted)} FROM ${quoted(target.name)} t WHERE t.article = f.article AND t.id = f.${quoted(column.name)})`
    })
    return [`${found.length > 1 ? `coalesce(${found.join(', ')})` : found[0]} AS ${quoted(reference.name)}`]
  })
  const article = 'a.id AS article_id, a.title AS title, a.published AS published, a.url AS url'
  return `CREATE VIEW ${quoted(view)} AS SELECT ${[article, 'f.*', ...selected].join(',\n  ')}
FROM ${quoted(name)} f JOIN articles a ON a.key = f.article`
}
