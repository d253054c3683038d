import type { Document } from '../language/document.js'
import type { Warning } from '../read/warning.js'

/** What the reader of a record should know, each once: from reading, from segmenting, and from the article as a whole. */
export function warningsOf({ article, text, layout }: Document): readonly Warning[] {
  const warnings: Warning[] = [...article.warnings]
  if (text.trim() === '') {
    warnings.push({ code: 'empty-text', message: 'The article has no text.' })
  } else if (!layout.published) {
    warnings.push({
      code: 'no-publication-date',
      message:
        'No publication date is known, so words such as "Friday" or "last month" are not counted out; give one with --date.',
    })
  }
  return warnings.filter(({ code }, i) => warnings.findIndex((other) => other.code === code) === i)
}
