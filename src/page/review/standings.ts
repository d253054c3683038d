/** Shows in the lists and in the text what was decided. */
import type { Entry } from '../../review/decisions/index.js'
import { nameOf } from '../../review/session/lookup.js'
import { entryKey, reviewAt, type State } from '../../review/session/state.js'
import { byId, make } from '../dom.js'
import { correctionsOf } from './card.js'
import { highlight } from './selection.js'
import { current, setState } from './session.js'

const shown = new Map<string, string>()

/** Brings the lists up to date: what stands otherwise than before is written anew, and nothing else is touched. */
export function showStandings(): void {
  const state = current()
  const { entries, lost } = reviewAt(state, 0)
  for (const entry of entries) {
    if (!entry.isExtracted) continue
    const isTouched = entry.inForce.length > 0 || shown.has(entry.item.id)
    if (isTouched) showEntry(state, entry)
  }
  const apart = [...entries.filter(({ isExtracted }) => !isExtracted), ...lost]
  showApart(state, apart)
  highlight(
    'added',
    apart.flatMap(({ place }) => (place ? [place] : [])),
  )
}

function showEntry(state: State, entry: Entry): void {
  const notes = entry.notes.map(({ by, note }) => `note by ${by}: ${note}`)
  const lines = [...correctionsOf(state, entry), ...notes]
  const said = `${entry.standing}\n${lines.join('\n')}`
  const { id } = entry.item
  if (shown.get(id) === said) return
  shown.set(id, said)
  const item = document.getElementById(id)
  const head = item?.querySelector(':scope > .head')
  if (!item || !head) return
  item.querySelector(':scope > .decided')?.remove()
  delete item.dataset.standing
  if (entry.inForce.length === 0) return
  item.dataset.standing = entry.standing
  head.after(decidedLine(entry.standing, lines))
}

const decidedLine = (standing: string, lines: readonly string[]): HTMLElement =>
  make(
    'p',
    { class: 'decided about' },
    make('span', { class: 'standing' }, standing),
    lines.length > 0 ? ` ${lines.join(' · ')}` : null,
  )

/** Additions, and decisions that have lost their item, in a section of their own. */
function showApart(state: State, apart: readonly Entry[]): void {
  document.getElementById('apart')?.remove()
  if (apart.length === 0) return
  byId('facts').append(
    make(
      'section',
      { class: 'kind', id: 'apart', 'aria-labelledby': 'h-apart' },
      make('h2', { id: 'h-apart' }, 'Added, or no longer found'),
      make('ul', { class: 'items' }, ...apart.map((entry) => apartItem(state, entry))),
    ),
  )
}

function apartItem(state: State, entry: Entry): HTMLElement {
  const key = entryKey(entry)
  const standing = entry.finding === 'placed' ? 'added' : entry.finding === 'lost' ? 'lost' : 'no longer found'
  return make(
    'li',
    { class: 'item', 'data-standing': entry.standing },
    make(
      'p',
      { class: 'head' },
      make(
        'button',
        { type: 'button', click: () => setState({ at: { article: 0, entry: key } }) },
        nameOf(entry.corrected) || entry.layer,
      ),
    ),
    decidedLine(standing, [entry.layer, ...entry.notes.map(({ note }) => note), ...correctionsOf(state, entry)]),
  )
}
