import { publishedInWords } from '../words/published.js'
import { cutEnd } from './columns.js'
import { type Paragraph, paragraph, run } from './page.js'
import type { View } from './view.js'

/** What the article is: headline, publication date, dateline, byline, where it came from. */
export function headingSection(view: View): readonly Paragraph[] {
  const { byline, dateline, id, title, url } = view.record.document
  const published = publishedInWords(view.record.document)
  return [
    paragraph(0, run(cutEnd(title?.text ?? '(no headline found)', MOST_COLUMNS), 'strong')),
    paragraph(0, run(published ? `Published: ${published}` : 'Publication date not known')),
    ...(dateline ? [paragraph(0, run(`Dateline: ${cutEnd(dateline.text, MOST_COLUMNS)}`))] : []),
    ...(byline ? [paragraph(0, run(`Byline: ${cutEnd(byline.text, MOST_COLUMNS)}`))] : []),
    paragraph(0, run(cutEnd(id, MOST_COLUMNS), 'quiet')),
    ...(url ? [paragraph(0, run(cutEnd(url, MOST_COLUMNS), 'quiet'))] : []),
  ]
}

/** What the reader should know about the article as it was read. */
export function warningsSection(view: View): readonly Paragraph[] {
  return view.record.warnings.map(({ code, message }) =>
    paragraph(0, run('Note: ', 'warning'), run(cutEnd(`${message} (${code})`, MOST_COLUMNS))),
  )
}

/** Enough for any headline; a page of hostile text must not fill the screen. */
const MOST_COLUMNS = 400
