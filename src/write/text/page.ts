import { Chalk, type ChalkInstance } from 'chalk'
import { terminalSafe } from '../terminal-safe.js'
import { columnsOf } from './columns.js'

/** What a run of text is; each has its colour, and none is told by its colour alone. */
export type Style = 'plain' | 'heading' | 'strong' | 'quiet' | 'source' | 'cue' | 'content' | 'warning'

/** Some text of one style, safe to print, on one line. Made by `run` only. */
export interface Run {
  readonly text: string
  readonly style: Style
}

/** Lines that belong together. `isArticle`: words of the article, behind a bar. */
export interface Paragraph {
  readonly indent: number
  readonly runs: readonly Run[]
  readonly isArticle?: boolean
}

/** The one way from a text, ours or the article's, to the page: white space becomes single blanks, nothing is obeyed. */
export function run(text: string, style: Style = 'plain'): Run {
  return { text: terminalSafe(text.replace(/\s+/g, ' ')), style }
}

export const paragraph = (indent: number, ...runs: readonly Run[]): Paragraph => ({ indent, runs })
export const blankLine: Paragraph = { indent: 0, runs: [] }

/** Paragraphs as lines for a terminal: wrapped at the width, in colour where the level allows it. */
export function print(
  paragraphs: readonly Paragraph[],
  { width, colourLevel }: { readonly width: number; readonly colourLevel: 0 | 1 | 2 | 3 },
): string {
  const chalk = new Chalk({ level: colourLevel })
  const lines = paragraphs.flatMap(({ indent, runs, isArticle = false }) => {
    // Parts of parts go in ever further, but never so far that no room is left.
    const margin = ' '.repeat(Math.min(indent, Math.floor(width / 3))) + (isArticle ? '│ ' : '')
    // What does not fit on a line of our own words goes on a little further in.
    const rest = isArticle || indent === 0 ? margin : `${margin}  `
    return wrap(runs, width - rest.length).map((line, i) => paintLine(chalk, i === 0 ? margin : rest, line))
  })
  return lines.map((line) => `${line}\n`).join('')
}

/** How many columns are left for a paragraph's words. */
export function roomIn(width: number, indent: number): number {
  return Math.max(10, width - indent - 2)
}

function paintLine(chalk: ChalkInstance, margin: string, line: readonly Run[]): string {
  const words = line.map(({ text, style }) => PAINT[style](chalk, text)).join('')
  return (margin.includes('│') ? chalk.dim(margin) + words : margin + words).trimEnd()
}

const PAINT: Readonly<Record<Style, (chalk: ChalkInstance, text: string) => string>> = {
  plain: (_chalk, text) => text,
  heading: (chalk, text) => chalk.bold.underline(text),
  strong: (chalk, text) => chalk.bold(text),
  quiet: (chalk, text) => chalk.dim(text),
  source: (chalk, text) => chalk.cyan(text),
  cue: (chalk, text) => chalk.magenta(text),
  content: (chalk, text) => chalk.green(text),
  warning: (chalk, text) => chalk.yellow(text),
}

/** Fills lines with words; a word longer than a line has one to itself. */
function wrap(runs: readonly Run[], columns: number): readonly (readonly Run[])[] {
  const lines: Run[][] = [[]]
  let used = 0
  for (const word of wordsOf(runs)) {
    const size = word.reduce((sum, { text }) => sum + columnsOf(text), 0)
    if (used > 0 && used + 1 + size > columns) {
      lines.push([])
      used = 0
    }
    const line = lines.at(-1) as Run[]
    if (used > 0)
      append(line, { text: ' ', style: line.at(-1)?.style === word[0]?.style ? (word[0] as Run).style : 'plain' })
    for (const part of word) append(line, part)
    used += size + (used > 0 ? 1 : 0)
  }
  return lines
}

/** The words of runs: a word may go on from one run into the next, as in "[12". */
function wordsOf(runs: readonly Run[]): readonly (readonly Run[])[] {
  const words: Run[][] = [[]]
  for (const { text, style } of runs) {
    text.split(' ').forEach((piece, i) => {
      if (i > 0) words.push([])
      if (piece) words.at(-1)?.push({ text: piece, style })
    })
  }
  return words.filter((word) => word.length > 0)
}

function append(line: Run[], { text, style }: Run): void {
  const last = line.at(-1)
  if (last?.style === style) line[line.length - 1] = { text: last.text + text, style }
  else line.push({ text, style })
}
