/** What is shown for each mode of the review but browsing: buttons and fields that press the keys of that mode. */
import type { ConfirmMode, LineMode, ListMode, SpanMode } from '../../review/session/mode.js'
import { press } from '../../review/session/press.js'
import type { State } from '../../review/session/state.js'
import { pageData } from '../data.js'
import { type Content, make } from '../dom.js'
import { keyTable } from './buttons.js'
import { current, pressKey, setState, take } from './session.js'

/** The controls of the mode; null while browsing. */
export function modeControls({ mode }: State): HTMLElement | null {
  switch (mode.name) {
    case 'list':
      return listControls(mode)
    case 'line':
      return lineControls(mode)
    case 'span':
      return spanControls(mode)
    case 'confirm':
      return confirmControls(mode)
    case 'help':
      return box('Keys', keyTable(), row(button('Close', 'escape')))
    default:
      return null
  }
}

const box = (title: string, ...content: readonly Content[]): HTMLElement =>
  make('div', { class: 'mode', role: 'group', 'aria-label': title }, make('h3', {}, title), ...content)

const row = (...content: readonly Content[]): HTMLElement => make('div', { class: 'row' }, ...content)

const button = (label: string, key: string): HTMLElement =>
  make('button', { type: 'button', 'data-key': key, click: () => pressKey(key) }, label)

function listControls(mode: ListMode): HTMLElement {
  const isOfSwitches = mode.rows.some(({ isOn }) => isOn !== undefined)
  const key = isOfSwitches ? 'space' : 'enter'
  const rows = mode.rows.map(({ label, detail, isOn }, i) =>
    make(
      'li',
      {},
      make(
        'button',
        {
          type: 'button',
          'aria-current': i === mode.row ? 'true' : null,
          'aria-pressed': isOn === undefined ? null : String(isOn),
          click: () => pressInRow(i, key),
        },
        detail ? `${label} — ${detail}` : label,
      ),
      mode.draft
        ? make('button', { type: 'button', 'aria-label': `no ${label}`, click: () => pressInRow(i, 'delete') }, 'none')
        : null,
    ),
  )
  return box(
    mode.title,
    make('ul', { class: mode.draft ? 'choices fields' : 'choices' }, ...rows),
    row(
      mode.draft ? button('Save', 's') : null,
      isOfSwitches ? button('Done', 'enter') : null,
      button(mode.draft ? 'Leave without saving' : 'Back', 'escape'),
    ),
  )
}

/** A key of a list with one of its rows looked at. */
function pressInRow(index: number, key: string): void {
  const state = current()
  if (state.mode.name !== 'list') return
  take(press({ ...state, mode: { ...state.mode, row: index } }, key))
}

function lineControls(mode: LineMode): HTMLElement {
  const input = make('input', { type: 'text', id: 'line', autocomplete: 'off' })
  input.value = mode.typed
  const finish = (): void => {
    const state = current()
    if (state.mode.name !== 'line') return
    take(press({ ...state, mode: { ...state.mode, typed: input.value, cursor: input.value.length } }, 'enter'))
  }
  input.addEventListener('keydown', (event) => {
    if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Enter') finish()
    else pressKey('escape')
  })
  return make(
    'div',
    { class: 'mode', role: 'group', 'aria-label': `Enter ${mode.label}` },
    row(make('label', { for: 'line' }, mode.label), input),
    row(make('button', { type: 'button', click: finish }, 'OK'), button('Cancel', 'escape')),
  )
}

function spanControls({ label, ends, moving }: SpanMode): HTMLElement {
  const words = pageData().text.slice(...ends)
  const move = (end: 'start' | 'end', name: string, key: string): HTMLElement =>
    make(
      'button',
      {
        type: 'button',
        'aria-label': `${end} ${name}`,
        click: () => {
          const state = current()
          if (state.mode.name !== 'span') return
          take(press({ ...state, mode: { ...state.mode, moving: end } }, key))
        },
      },
      key.endsWith('left') ? (key === 'left' ? '‹' : '«') : key === 'right' ? '›' : '»',
    )
  const ofEnd = (end: 'start' | 'end'): HTMLElement =>
    row(
      make('span', {}, end === 'start' ? 'Start' : 'End'),
      move(end, 'a word back', 'ctrl-left'),
      move(end, 'a character back', 'left'),
      move(end, 'a character on', 'right'),
      move(end, 'a word on', 'ctrl-right'),
    )
  return box(
    `Select ${label}`,
    make(
      'p',
      { class: 'about' },
      'Select words in the article with the mouse or a finger, or move the ends here: arrows move an end by a character, with Control by a word.',
    ),
    make('p', { class: 'card words' }, moving === 'none' ? 'Nothing is selected yet.' : `“${words}”`),
    ofEnd('start'),
    ofEnd('end'),
    row(button('Take these words', 'enter'), button('Cancel', 'escape')),
  )
}

function confirmControls({ question }: ConfirmMode): HTMLElement {
  return box(question, row(button('Yes', 'y'), button('No', 'n')))
}

/** Takes what is selected in the text as the stretch that is asked for. */
export function takeSelection(ends: readonly [number, number]): void {
  const { mode } = current()
  if (mode.name === 'span') setState({ mode: { ...mode, ends, moving: 'end' } })
}
