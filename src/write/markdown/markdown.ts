import type { Extraction } from '../../link/extraction.js'
import { type Kind, recognisers } from '../../recognise/recognisers.js'
import type { StreamWriter, WriteSettings } from '../format.js'
import type { Cell } from '../tables/fields.js'
import { pickedColumns, rowsOf, type TableColumn } from '../tables/table.js'
import { dateInWords } from '../words/date-words.js'
import { escapeMarkdown } from './escape.js'

/** Articles one under the other: a heading, what is known of it, and a table for each kind of fact that it has. */
export const markdownStream: StreamWriter = {
  part: describeArticle,
  open: () => {
    let isFirst = true
    return {
      begin: () => '',
      add: (part) => {
        const before = isFirst ? '' : '\n---\n\n'
        isFirst = false
        return before + part
      },
      end: () => '',
    }
  },
}

function describeArticle(record: Extraction, text: string, settings: WriteSettings): string {
  const { document } = record
  const known = [
    escapeMarkdown(document.id),
    document.publishedAt && `published ${escapeMarkdown(dateInWords(document.publishedAt.value))}`,
    document.url && /^https?:\/\/[^\s<>()]+$/.test(document.url) ? `<${document.url}>` : null,
  ].filter(Boolean)
  return [
    `# ${escapeMarkdown(document.title?.text ?? document.id)}`,
    known.join(' · '),
    ...record.warnings.map(({ message }) => `> **Note:** ${escapeMarkdown(message)}`),
    ...recognisers
      .filter(({ kind }) => settings.kinds.includes(kind))
      .map(({ kind, label }) => section(kind, label, tableOf(record, text, { ...settings, kinds: [kind] }))),
  ]
    .map((block) => `${block}\n`)
    .join('\n')
}

function section(kind: Kind, label: string, table: string | null): string {
  const heading = `## ${capitalised(label)}`
  return `${heading}\n\n${table ?? `No ${kind} found.`}`
}

/** Columns that tell nothing to a reader, or the same in every row. */
const LEFT: ReadonlySet<string> = new Set([
  'article',
  'file',
  'line',
  'title',
  'published',
  'url',
  'layer',
  'start',
  'end',
  'rule',
])
const isLeft = (name: string): boolean => LEFT.has(name) || name.startsWith('links_')

/** A table without the columns that are empty in this article; null without rows. */
function tableOf(record: Extraction, text: string, { kinds, fields }: WriteSettings): string | null {
  const columns = pickedColumns(kinds, fields)
  const rows = rowsOf(record, text, { of: columns, kinds })
  if (rows.length === 0) return null
  const shown = columns
    .map((column, i) => ({ column, i }))
    .filter(({ column, i }) => fields !== null || (!isLeft(column.name) && rows.some((row) => row[i] !== null)))
    .filter(({ column }) => fields !== null || !isIdOfShown(column, columns))
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    line(shown.map(({ column }) => column.name.replace(/_text$/, '').replaceAll('_', ' '))),
    line(shown.map(() => '---')),
    ...rows.map((row) => line(shown.map(({ i }) => cellInWords(row[i] ?? null)))),
  ].join('\n')
}

/** A reference of which the name stands in a column of its own. */
const isIdOfShown = ({ name }: TableColumn, columns: readonly TableColumn[]): boolean =>
  columns.some((other) => other.name === `${name}_text`)

const cellInWords = (cell: Cell): string => (cell === null ? '' : escapeMarkdown(String(cell)))

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
