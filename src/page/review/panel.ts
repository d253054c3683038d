/** The review in the page: a panel with a button for every key, beside the lists. */
import { currentEntry, type State } from '../../review/session/state.js'
import { isShown } from '../controls.js'
import { byId, make } from '../dom.js'
import { buttonRows } from './buttons.js'
import { cardOf } from './card.js'
import { isLetter, keyName } from './key-names.js'
import { modeControls, takeSelection } from './modes.js'
import { highlight, selectedEnds } from './selection.js'
import {
  addFile,
  counts,
  current,
  decisions,
  isKeptByBrowser,
  onChange,
  pressKey,
  saveFile,
  setReviewer,
  setState,
  unsaved,
} from './session.js'
import { showStandings } from './standings.js'

/** Called with the id of the item that the review looks at. */
type Show = (id: string) => void

const card = make('div')
const mode = make('div')
const status = make('p', { role: 'status', 'aria-live': 'polite', class: 'message' })
const letters = make('input', { type: 'checkbox', checked: true })
const saveButton = make('button', { type: 'button', click: saveFile }, 'Save decisions')
const toggle = make(
  'button',
  { type: 'button', 'aria-pressed': 'false', 'aria-controls': 'review', click: () => open(!isOpen()) },
  'Review',
)
const browsing = make('div', {}, ...buttonRows(pressed))
const panel = make(
  'section',
  { class: 'review', id: 'review', hidden: true, tabindex: '-1', 'aria-labelledby': 'review-title' },
  make('h2', { id: 'review-title' }, 'Review'),
  card,
  mode,
  status,
  browsing,
  make('div', { class: 'row' }, saveButton, importControl(), reviewerControl()),
  make(
    'div',
    { class: 'row' },
    make('label', {}, letters, 'Keys of one letter'),
    make('button', { type: 'button', click: () => open(false) }, 'Close the review'),
  ),
)

/** Puts the review into the page. `show` brings the item that it looks at into view. */
export function addReview(show: Show): void {
  byId('controls').append(toggle)
  byId('facts').prepend(panel)
  onChange((before) => render(before, show))
  document.addEventListener('keydown', pressedKey)
  document.addEventListener('selectionchange', () => {
    const ends = current().mode.name === 'span' ? selectedEnds() : null
    if (ends) takeSelection(ends)
  })
  addEventListener('beforeunload', (event) => {
    if (unsaved() > 0) event.preventDefault()
  })
  // What is brought into view in the lists must not lie under the panel.
  new ResizeObserver(() => {
    byId('facts').style.scrollPaddingTop = `${panel.offsetHeight + GAP}px`
  }).observe(panel)
  showStandings()
  render(null, show)
  if (decisions().length > 0) open(true)
}

const GAP = 12

const isOpen = (): boolean => !panel.hidden

function open(isNow: boolean): void {
  panel.hidden = !isNow
  toggle.setAttribute('aria-pressed', String(isNow))
  document.body.classList.toggle('reviewing', isNow)
  if (isNow && currentEntry(current()) === null) pressKey('j')
}

let isChosenInPage = false

/** The review looks at an item that was chosen in the page. */
export function lookAtItem(id: string): void {
  const layer = document.getElementById(id)?.dataset.layer
  if (!layer || current().mode.name !== 'browse') return
  const entry = `${layer} ${id}`
  if (current().at.entry === entry) return
  // It is in view already, where it was chosen.
  isChosenInPage = true
  setState({ at: { article: 0, entry }, message: '' })
  isChosenInPage = false
}

function pressed(key: string): void {
  const selected = key === '+' ? selectedEnds() : null
  pressKey(key)
  if (!selected || current().mode.name !== 'span') return
  takeSelection(selected)
  pressKey('enter')
}

function pressedKey(event: KeyboardEvent): void {
  if (!isOpen() || event.defaultPrevented) return
  const target = event.target instanceof Element ? event.target : null
  if (target?.closest('input, textarea, select')) return
  const key = keyName(event)
  if (key === null || !isWanted(key, target)) return
  event.preventDefault()
  if (key === 'q' && current().mode.name === 'browse') open(false)
  else pressed(key)
}

/** Whether a key is the review's: scrolling, following links and pressing buttons stay the browser's. */
function isWanted(key: string, target: Element | null): boolean {
  const { name } = current().mode
  if ((key === 'space' || key === 'enter') && target?.closest('button, a, summary')) return false
  if (isLetter(key)) return letters.checked
  if (name === 'span' || name === 'list') return true
  if (name !== 'browse') return key === 'escape' || key === 'enter'
  return (key === 'down' || key === 'up') && panel.contains(target)
}

function render(before: State | null, show: Show): void {
  const state = current()
  card.replaceChildren(cardOf(state))
  if (before?.mode !== state.mode) renderMode(state, before)
  highlight('chosen', state.mode.name === 'span' ? [state.mode.ends] : [])
  if (before && before.decisions !== state.decisions) showStandings()
  const { items, open: left, later } = counts()
  const progress = `${items - left - later} of ${items} decided`
  const kept = isKeptByBrowser() ? '' : ' · this browser keeps nothing: save before you close the page'
  status.textContent = [state.message, progress].filter(Boolean).join(' · ') + kept
  saveButton.textContent = unsaved() > 0 ? `Save decisions (${unsaved()} not saved)` : 'Save decisions'
  const entry = currentEntry(state)
  const isElsewhere = before !== null && before.at !== state.at && !isChosenInPage
  if (entry?.isExtracted && isElsewhere && isShown(entry.layer)) show(entry.item.id)
}

function renderMode(state: State, before: State | null): void {
  const focused = document.activeElement
  const hadFocus = mode.contains(focused)
  const name = hadFocus ? focused?.getAttribute('aria-label') : null
  const controls = modeControls(state)
  mode.replaceChildren(...(controls ? [controls] : []))
  browsing.hidden = controls !== null
  if (!before) return
  const isOther = before.mode.name !== state.mode.name
  const same = name && mode.querySelector<HTMLElement>(`[aria-label="${CSS.escape(name)}"]`)
  if (!isOther && same) same.focus({ preventScroll: true })
  else if (controls && (isOther || hadFocus)) focusFirst(controls)
  else if (!controls && (hadFocus || isOther)) panel.focus({ preventScroll: true })
}

/** To the field that is typed in, the row that is looked at, or the first button. */
function focusFirst(controls: HTMLElement): void {
  const first =
    controls.querySelector<HTMLElement>('input') ??
    controls.querySelector<HTMLElement>('[aria-current="true"]') ??
    controls.querySelector<HTMLElement>('[data-key="enter"]') ??
    controls.querySelector<HTMLElement>('button')
  first?.focus({ preventScroll: true })
  if (first instanceof HTMLInputElement) first.select()
}

function importControl(): HTMLElement {
  const input = make('input', {
    type: 'file',
    id: 'import',
    accept: '.jsonl,application/jsonl',
    change: async () => {
      const file = input.files?.[0]
      if (file) addFile(file.name, await file.text())
      input.value = ''
    },
  })
  return make('label', {}, 'Import decisions', input)
}

function reviewerControl(): HTMLElement {
  const input = make('input', { type: 'text', size: '8', autocomplete: 'off', change: () => setReviewer(input.value) })
  input.value = current().by
  return make('label', {}, 'Your initials', input)
}
