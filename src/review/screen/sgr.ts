import type { Frame } from './draw.js'
import type { Style } from './runs.js'

/** How each style looks where there is colour: SGR parameters. The selection is reversed also without. */
const LOOKS: Readonly<Record<Style, string>> = {
  plain: '',
  quiet: '2',
  strong: '1',
  heading: '1',
  warning: '1;31',
  good: '32',
  source: '1;36',
  cue: '33',
  content: '4',
  chosen: '7',
}

const ESC = '\u001b['

/** What is written to a terminal to show a frame: every line in its place, the rest of it cleared. */
export function paint({ lines, cursor }: Frame, hasColour: boolean): string {
  const painted = lines.map((line, row) => {
    const runs = line.map(({ text, style }) => {
      const look = hasColour || style === 'chosen' ? LOOKS[style] : ''
      return look === '' ? text : `${ESC}${look}m${text}${ESC}0m`
    })
    return `${ESC}${row + 1};1H${runs.join('')}${ESC}K`
  })
  const place = cursor ? `${ESC}${cursor.row + 1};${cursor.column + 1}H${ESC}?25h` : ''
  // Between these two a terminal that knows them shows nothing half drawn.
  return `${ESC}?2026h${ESC}?25l${painted.join('')}${place}${ESC}?2026l`
}
