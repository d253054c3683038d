import { columnsOf } from '../../write/text/columns.js'
import type { Mode } from '../session/mode.js'
import type { State } from '../session/state.js'
import { cutLine, type Line, run, wrap } from './runs.js'

/** The last lines of the screen: what was done, or what is asked, and the keys. */
interface Prompt {
  readonly lines: readonly Line[]
  /** The column of the cursor; null where nothing is typed. */
  readonly column: number | null
  /** The line of the prompt in which the cursor stands. */
  readonly cursorRow: number
}

const QUEUE_KEYS = [
  'a accept',
  'x reject',
  'e correct',
  'n note',
  'space later',
  'u undo',
  'j/k move',
  '+ add',
  'f filter',
  '? help',
  'q leave',
]

export function promptOf(state: State, columns: number): Prompt {
  const { mode } = state
  if (mode.name === 'line') return linePrompt(mode, columns)
  const said = state.message === '' ? [] : [cutLine([run(state.message, 'strong')], columns)]
  const asked = mode.name === 'confirm' ? wrap([run(`${mode.question} `, 'strong'), run('y yes · n no')], columns) : []
  const keys = asked.length > 0 ? [] : [keysLine(mode, columns)]
  const lines = [...(asked.length > 0 ? asked : said.length > 0 ? said : [[]]), ...keys]
  return { lines, column: null, cursorRow: 0 }
}

function keysLine(mode: Mode, columns: number): Line {
  if (mode.name === 'list') return cutLine([run(mode.keys, 'quiet')], columns)
  if (mode.name === 'help') return [run('↓ ↑ move · any other key: back', 'quiet')]
  if (mode.name === 'span') {
    const moving = mode.moving === 'none' ? 'space begins' : `moving its ${mode.moving} (Tab: the other)`
    return cutLine(
      [run(`${mode.label}: `, 'strong'), run(`${moving} · ← → ^← ^→ ↑ ↓ · Enter take · Esc leave`, 'quiet')],
      columns,
    )
  }
  return fitting(columns)
}

/** As many of the keys as there is room for; help and leaving always. */
function fitting(columns: number): Line {
  const [help, leave] = QUEUE_KEYS.slice(-2) as [string, string]
  const kept: string[] = []
  for (const key of QUEUE_KEYS.slice(0, -2)) {
    if ([...kept, key, help, leave].join('  ').length <= columns) kept.push(key)
  }
  return [run([...kept, help, leave].join('  '), 'quiet')]
}

function linePrompt(mode: Extract<Mode, { name: 'line' }>, columns: number): Prompt {
  const label = run(`${mode.label}: `, 'strong')
  const room = Math.max(8, columns - columnsOf(label.text) - 1)
  const before = run(mode.typed.slice(0, mode.cursor)).text
  const hidden = Math.max(0, columnsOf(before) - room)
  const shown = hidden > 0 ? `…${before.slice(hidden + 1)}` : before
  const line = cutLine([label, run(shown), run(mode.typed.slice(mode.cursor))], columns)
  return {
    lines: [line, cutLine([run('Enter take · Esc leave', 'quiet')], columns)],
    column: Math.min(columns - 1, columnsOf(label.text) + columnsOf(shown)),
    cursorRow: 0,
  }
}
