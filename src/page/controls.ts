import { pageData } from './data.js'
import { byId, make } from './dom.js'

const hidden = new Set<string>()

/** Whether the items of a kind are shown. */
export const isShown = (layer: string): boolean => !hidden.has(layer)

/** The switches of the kinds and the box that filters the lists. */
export function addControls(): void {
  const { kinds } = pageData()
  const toggles = kinds.map(({ kind, label, number }) =>
    make(
      'label',
      {},
      make('input', {
        type: 'checkbox',
        checked: true,
        change: (event) => switchKind(kind, number, (event.target as HTMLInputElement).checked),
      }),
      label,
    ),
  )
  const search = make('input', { type: 'search', id: 'filter', input: () => filterLists(search.value, status) })
  const status = make('span', { role: 'status' })
  byId('controls').append(
    make('fieldset', {}, make('legend', {}, 'Show'), ...toggles),
    make('label', {}, 'Filter the lists', search),
    status,
  )
}

function switchKind(kind: string, number: number, isOn: boolean): void {
  document.body.classList.toggle(`off${number}`, !isOn)
  if (isOn) hidden.delete(kind)
  else hidden.add(kind)
}

/** Leaves those items of the lists in whose words all the words asked for stand, and what they lie in. */
function filterLists(value: string, status: HTMLElement): void {
  const words = value.toLowerCase().split(/\s+/).filter(Boolean)
  const items = [...document.querySelectorAll<HTMLElement>('#facts .item')]
  const kept = new Set<Element>()
  for (const item of items) {
    const said = (item.textContent ?? '').toLowerCase()
    if (words.every((word) => said.includes(word))) kept.add(item)
  }
  for (const item of items) item.hidden = !kept.has(item)
  for (const group of document.querySelectorAll<HTMLElement>('#facts .group')) {
    group.hidden = words.length > 0 && group.querySelector('.item:not([hidden])') === null
  }
  status.textContent = words.length > 0 ? `${kept.size} of ${items.length} items` : ''
}
