import { browse, type ConfirmMode, type LineMode, type ListMode } from './mode.js'
import { type State, type Step, stay } from './state.js'

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** A key in a list: up and down move, Escape leaves, everything else is the list's own. */
export function pressInList(state: State, mode: ListMode, key: string): Step {
  const { rows, row } = mode
  const to = (next: number): Step =>
    stay({ ...state, mode: { ...mode, row: Math.max(0, Math.min(rows.length - 1, next)) } })
  if (key === 'down' || key === 'j') return to(row + 1)
  if (key === 'up' || key === 'k') return to(row - 1)
  if (key === 'pagedown') return to(row + PAGE)
  if (key === 'pageup') return to(row - PAGE)
  if (key === 'home') return to(0)
  if (key === 'end') return to(rows.length - 1)
  const step = mode.press(state, key, row)
  if (step) return step
  return key === 'escape' || key === 'q' ? stay({ ...state, mode: browse }, '') : stay(state)
}

const PAGE = 10

/** A key in a line that is typed. */
export function pressInLine(state: State, mode: LineMode, key: string): Step {
  const { typed, cursor } = mode
  if (key === 'enter') return mode.finish({ ...state, mode: mode.back }, typed.trim())
  if (key === 'escape' || key === 'ctrl-c') return stay({ ...state, mode: mode.back }, '')
  const edited = editLine(typed, cursor, key)
  return stay({ ...state, mode: { ...mode, ...edited } })
}

interface Edited {
  readonly typed: string
  readonly cursor: number
}

function editLine(typed: string, cursor: number, key: string): Edited {
  const before = typed.slice(0, cursor)
  const after = typed.slice(cursor)
  const last = [...segmenter.segment(before)].at(-1)?.segment ?? ''
  const next = [...segmenter.segment(after)][0]?.segment ?? ''
  const motions: Readonly<Record<string, () => Edited>> = {
    left: () => ({ typed, cursor: cursor - last.length }),
    right: () => ({ typed, cursor: cursor + next.length }),
    home: () => ({ typed, cursor: 0 }),
    end: () => ({ typed, cursor: typed.length }),
    backspace: () => ({ typed: before.slice(0, before.length - last.length) + after, cursor: cursor - last.length }),
    delete: () => ({ typed: before + after.slice(next.length), cursor }),
    'ctrl-u': () => ({ typed: after, cursor: 0 }),
    'ctrl-a': () => ({ typed, cursor: 0 }),
    'ctrl-e': () => ({ typed, cursor: typed.length }),
    space: () => ({ typed: `${before} ${after}`, cursor: cursor + 1 }),
  }
  const motion = motions[key]
  if (motion) return motion()
  const put = key.startsWith('paste:') ? key.slice('paste:'.length).replace(/\s+/g, ' ') : isPrintable(key) ? key : ''
  return { typed: before + put + after, cursor: cursor + put.length }
}

/** A key that stands for itself: names of keys are longer than one character. */
const isPrintable = (key: string): boolean => [...segmenter.segment(key)].length === 1 && !/^\p{C}/u.test(key)

/** A key in a question: y does it, everything else does not. */
export function pressInConfirm(state: State, mode: ConfirmMode, key: string): Step {
  const back = { ...state, mode: mode.back }
  return key === 'y' || key === 'Y' || key === 'enter' ? mode.finish(back) : stay(back, 'Nothing was done')
}

/** A line to be typed, with what it begins with. */
export function lineMode(
  given: Omit<LineMode, 'name' | 'cursor' | 'back'> & { readonly back?: LineMode['back'] },
): LineMode {
  return { name: 'line', cursor: given.typed.length, back: browse, ...given }
}
