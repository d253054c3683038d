import { SCHEMA_VERSION } from '../../link/schema-version.js'
import type { StreamWriter } from '../format.js'
import { serialize } from './serialize.js'

/** One document of JSON: the envelope with every record in it, written one after another. */
export const jsonStream: StreamWriter = {
  part: (record, _text, { pretty }) =>
    pretty ? `\n    ${serialize(record, 2).replaceAll('\n', '\n    ')}` : serialize(record),
  open: ({ version, pretty }) => {
    const { head, tail } = envelope(version, pretty)
    let count = 0
    return {
      begin: () => head,
      add: (part) => (count++ > 0 ? `,${part}` : part),
      end: () => `${pretty && count > 0 ? '\n  ' : ''}${tail}\n`,
    }
  },
}

/** The envelope up to its first record, and after its last. */
function envelope(version: string, pretty: boolean): { readonly head: string; readonly tail: string } {
  const empty = JSON.stringify(
    { schemaVersion: SCHEMA_VERSION, generator: { name: 'copydesk', version }, articles: [] },
    null,
    pretty ? 2 : 0,
  )
  const cut = empty.lastIndexOf(']')
  return { head: empty.slice(0, cut), tail: empty.slice(cut) }
}
