import { isUtf8 } from 'node:buffer'
import type { Named } from './sources.js'

/** The names in a list, one a line or each ended by NUL. Empty lines are passed over. */
export function namesIn(bytes: Buffer, nullSeparated: boolean): readonly Named[] {
  // As characters of one byte each, so that names that are not UTF-8 stay what they are.
  const names = bytes.toString('latin1').split(nullSeparated ? '\0' : /\r?\n/)
  return names
    .filter((name) => name !== '')
    .map((name) => Buffer.from(name, 'latin1'))
    .map((name) => ({ name: isUtf8(name) ? name.toString('utf8') : name, isOperand: false }))
}
