import { readFileSync } from 'node:fs'

/** A marked stretch of a case: `{at least 12 people|killed 12-}`. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly label: string
}

/** One line of a case file with its marks taken out. */
export interface Case {
  readonly text: string
  readonly marks: readonly Mark[]
  /** The publication date set by the nearest "# published YYYY-MM-DD" above; null before the first. */
  readonly published: string | null
  readonly heading: string
  readonly line: number
}

/** Takes the marks out of a sentence; marks may stand inside each other. */
export function unmark(marked: string): { readonly text: string; readonly marks: readonly Mark[] } {
  const marks: Mark[] = []
  const open: number[] = []
  let text = ''
  for (let i = 0; i < marked.length; i++) {
    const character = marked[i] as string
    if (character === '{') open.push(text.length)
    else if (character === '|' && open.length) {
      const close = marked.indexOf('}', i)
      const start = open.pop() as number
      marks.push({ start, end: text.length, text: text.slice(start), label: marked.slice(i + 1, close) })
      i = close
    } else text += character
  }
  return { text, marks: marks.sort((a, b) => a.start - b.start || b.end - a.end) }
}

/** The cases of tests/cases/NAME.txt: one marked sentence a line, under "#" headings. `\n` in a line is a line break. */
export function readCases(name: string): readonly Case[] {
  const cases: Case[] = []
  let published: string | null = null
  let heading = ''
  readFileSync(new URL(`./cases/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .forEach((raw, i) => {
      const line = raw.trim()
      const date = line.match(/^# published (\d{4}-\d\d-\d\d|unknown)$/)
      if (date) published = date[1] === 'unknown' ? null : (date[1] as string)
      else if (line.startsWith('#')) heading = line.replace(/^#+\s*/, '')
      else if (line) cases.push({ ...unmark(line.replaceAll('\\n', '\n')), published, heading, line: i + 1 })
    })
  return cases
}
