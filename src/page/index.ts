/** The script of the index: filters its rows. */
import { byId, make } from './dom.js'

const rows = [...byId('rows').children] as HTMLTableRowElement[]
const heads = [...document.querySelectorAll('thead th.number')].map((head) => head.textContent ?? '')
const needed = new Set<number>()
let words: readonly string[] = []

const search = make('input', { type: 'search', id: 'search', input: () => filter(search.value) })
const status = make('span', { role: 'status' })

function filter(value: string): void {
  words = value.toLowerCase().split(/\s+/).filter(Boolean)
  show()
}

function show(): void {
  let count = 0
  for (const row of rows) {
    const has = words.every((word) => row.dataset.words?.includes(word))
    const cells = row.querySelectorAll('td[data-kind]')
    const isShown = has && [...needed].every((column) => Number(cells[column]?.textContent) > 0)
    row.hidden = !isShown
    if (isShown) count++
  }
  status.textContent = `${count} of ${rows.length} shown`
}

const toggles = heads.map((label, column) =>
  make(
    'label',
    {},
    make('input', {
      type: 'checkbox',
      change: (event) => {
        if ((event.target as HTMLInputElement).checked) needed.add(column)
        else needed.delete(column)
        show()
      },
    }),
    label,
  ),
)

byId('controls').append(
  make('label', {}, 'Words, names, dates', search),
  make('fieldset', {}, make('legend', {}, 'Only articles with'), ...toggles),
  status,
)
show()
