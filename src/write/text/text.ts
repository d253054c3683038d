import { terminalSafe } from '../terminal-safe.js'
import type { Writer } from '../writer.js'

/** The readable view, for a journalist at a terminal. */
export const text: Writer = {
  begin: () => '',
  record: (record) => `${terminalSafe(record.document.title?.text ?? record.document.id)}\n`,
  end: () => '',
}
