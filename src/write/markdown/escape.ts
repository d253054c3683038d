import { terminalSafe } from '../terminal-safe.js'

/**
 * Text from outside as Markdown (CommonMark and GitHub's tables) shows it and nothing more: on one line, no mark-up, no HTML,
 * no link, no end of a cell. Invisible signs are labelled as on a terminal.
 */
export function escapeMarkdown(text: string): string {
  return terminalSafe(text.replace(/\s+/g, ' ').trim())
    .replace(/[\\`*_{}[\]()#+\-.!|~<>&@:]/g, (sign) => (QUIET.test(sign) ? sign : `\\${sign}`))
    .replace(/(https?|ftp|www|mailto)(\\?[:.])/gi, '$1\u2060$2')
}

/** Signs that mean nothing inside a line of a table; dots and colons do where an address is made of itself. */
const QUIET = /[().!+\-:@]/
