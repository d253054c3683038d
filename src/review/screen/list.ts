import { cutEnd } from '../../write/text/columns.js'
import type { ListMode, Row } from '../session/mode.js'
import type { Size } from './draw.js'
import { cutLine, type Line, run } from './runs.js'

/** The rows of a list around the one that is chosen, which has a sign in front of it. */
export function listLines({ rows, row }: ListMode, size: Size): readonly Line[] {
  const room = Math.min(rows.length, size.rows)
  const from = Math.max(0, Math.min(rows.length - room, row - Math.floor(room / 2)))
  const labels = Math.min(Math.max(...rows.map(({ label }) => label.length), 0), Math.floor(size.columns / 2))
  return rows
    .slice(from, from + room)
    .map((one, i) => rowLine(one, { isChosen: from + i === row, labels, columns: size.columns }))
}

interface RowLook {
  readonly isChosen: boolean
  readonly labels: number
  readonly columns: number
}

function rowLine({ label, detail, isOn }: Row, { isChosen, labels, columns }: RowLook): Line {
  const box = isOn === undefined ? '' : isOn ? '[x] ' : '[ ] '
  const shown = cutEnd(label.replace(/\s+/g, ' '), labels)
  const runs = [
    run(isChosen ? '▸ ' : '  ', 'strong'),
    run(box),
    run(`${shown}${' '.repeat(Math.max(0, labels - shown.length))}  `, isChosen ? 'strong' : 'plain'),
    run(detail ?? '', isChosen ? 'strong' : 'quiet'),
  ]
  return cutLine(runs, columns)
}
