import type { StreamWriter } from '../format.js'
import { serialize } from '../json/serialize.js'

/** One record a line. */
export const jsonlStream: StreamWriter = {
  part: (record) => `${serialize(record)}\n`,
  open: () => ({ begin: () => '', add: (line) => line, end: () => '' }),
}
