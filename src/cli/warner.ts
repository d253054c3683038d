import type { Warning } from '../read/warning.js'
import type { Messages } from './messages.js'

/** Says what the records of a run warn of. */
export interface Warner {
  /** `where`: the article's file, or FILE:LINE. */
  warn(warnings: readonly Warning[], where: string): void
  /** To be called when all are done: counts what was not said. */
  end(): void
}

/**
 * That no date is known is the rule rather than the exception, and only explained. In a file in which every id stands twice, thousands of lines
 * that say so would bury all else: the first are named and the rest counted. The records warn of each, and so does `--verbose`.
 */
export function createWarner({ note, warning }: Pick<Messages, 'note' | 'warning'>, isVerbose: boolean): Warner {
  let duplicates = 0
  return {
    warn: (warnings, where) => {
      for (const { code, message } of warnings) {
        if (code === 'duplicate-id' && ++duplicates > MOST_NAMED && !isVerbose) continue
        const say = code === 'no-publication-date' ? note : warning
        say(`${where}: warning: ${message}`)
      }
    },
    end: () => {
      const left = duplicates - MOST_NAMED
      if (left <= 0 || isVerbose) return
      const articles = left === 1 ? '1 more article has' : `${left} more articles have`
      warning(`warning: ${articles} the id of an earlier one; --verbose names each`)
    },
  }
}

const MOST_NAMED = 10
