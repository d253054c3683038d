/** A row of a table and the number of the line on which it begins. */
export interface Row {
  readonly line: number
  readonly fields: readonly string[]
}

/** A quotation mark that opens is not closed. */
export class UnclosedQuote extends Error {
  constructor(readonly line: number) {
    super('a quotation mark is not closed')
  }
}

/**
 * The rows of a table (RFC 4180) whose fields a comma, a semicolon or a tab divides: whichever the first line has. Rows that
 * are blank are left out. Throws an UnclosedQuote.
 */
export function* readRows(text: string): Generator<Row> {
  const head = text.slice(0, firstBreak(text))
  const divider = ['\t', ';', ','].find((sign) => head.includes(sign)) ?? ','
  const plain = new RegExp(`[${divider}\n]`, 'g')
  let line = 1
  let at = 0
  let row: { line: number; fields: string[] } = { line, fields: [] }
  while (at < text.length) {
    let field: string
    if (text[at] === '"') {
      const end = closingQuote(text, at)
      if (end < 0) throw new UnclosedQuote(line)
      field = text.slice(at + 1, end).replaceAll('""', '"')
      line += field.split('\n').length - 1
      at = end + 1
    } else field = ''
    plain.lastIndex = at
    const end = plain.exec(text)?.index ?? text.length
    row.fields.push(field + text.slice(at, end).replace(/\r$/, ''))
    at = end + 1
    if (text[end] === divider) continue
    line++
    if (row.fields.some((each) => each.trim() !== '')) yield row
    row = { line, fields: [] }
  }
  if (row.fields.length > 0) yield row
}

function firstBreak(text: string): number {
  const end = text.indexOf('\n')
  return end < 0 ? text.length : end
}

/** Where the quotation mark stands that closes the one at an offset; -1 where there is none. */
function closingQuote(text: string, open: number): number {
  let at = text.indexOf('"', open + 1)
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2)
  return at
}
