/**
 * Takes the marks out of a sentence, `{at least 12 people|killed 12-}`; they may stand inside each other.
 *
 * @param {string} marked
 */
export function unmark(marked) {
  const marks = []
  const open = []
  let text = ''
  for (let i = 0; i < marked.length; i++) {
    const character = marked[i]
    if (character === '{') open.push(text.length)
    else if (character === '|' && open.length) {
      const close = marked.indexOf('}', i)
      const start = open.pop()
      marks.push({ start, end: text.length, text: text.slice(start), label: marked.slice(i + 1, close) })
      i = close
    } else text += character
  }
  return { text, marks: marks.sort((a, b) => a.start - b.start || b.end - a.end) }
}

/**
 * The cases of a file: one marked sentence a line, under "#" headings; "# published YYYY-MM-DD" sets the publication date of what
 * follows ("unknown": none). `\n` in a line is a line break.
 *
 * @param {string} content
 */
export function casesIn(content) {
  const cases = []
  let published = null
  let heading = ''
  content.split('\n').forEach((raw, i) => {
    const line = raw.trim()
    const date = line.match(/^# published (\d{4}-\d\d-\d\d|unknown)$/)
    if (date) published = date[1] === 'unknown' ? null : date[1]
    else if (line.startsWith('#')) heading = line.replace(/^#+\s*/, '')
    else if (line) cases.push({ ...unmark(line.replaceAll('\\n', '\n')), published, heading, line: i + 1 })
  })
  return cases
}
