import { stringify } from 'csv-stringify/sync'
import type { StreamWriter } from '../format.js'
import type { Cell } from '../tables/fields.js'
import { pickedColumns, rowsOf } from '../tables/table.js'

/**
 * CSV as RFC 4180 has it, with "\n" between rows. A cell that a spreadsheet would run as a formula gets an apostrophe in
 * front (`escape_formulas` of csv-stringify); numbers stay numbers.
 */
export const csvStream: StreamWriter = {
  part: (record, text, { kinds, fields }) => lines(rowsOf(record, text, { of: pickedColumns(kinds, fields), kinds })),
  open: ({ kinds, fields, excel }) => ({
    begin: () => (excel ? BYTE_ORDER_MARK : '') + lines([pickedColumns(kinds, fields).map(({ name }) => name)]),
    add: (part) => part,
    end: () => '',
  }),
}

/** By which Excel knows UTF-8. */
const BYTE_ORDER_MARK = '\ufeff'

function lines(rows: readonly (readonly Cell[])[]): string {
  return rows.length === 0 ? '' : stringify(rows as Cell[][], { escape_formulas: true, record_delimiter: '\n' })
}
