/** The script of the index: filters its rows and puts them in another order. */
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

/** Makes of each heading a button that sorts by its column: the most first, words from A to Z, again the other way round. */
function addSorting(): void {
  const body = byId('rows')
  for (const [column, head] of [...document.querySelectorAll('thead th')].entries()) {
    const label = head.textContent ?? ''
    const sort = (): void => {
      const isNumber = head.classList.contains('number')
      const isBack = head.getAttribute('aria-sort') === (isNumber ? 'descending' : 'ascending')
      for (const other of document.querySelectorAll('thead th')) other.removeAttribute('aria-sort')
      head.setAttribute('aria-sort', isBack === isNumber ? 'ascending' : 'descending')
      body.append(...inOrder(column, isNumber, isBack))
    }
    head.replaceChildren(make('button', { type: 'button', click: sort }, label))
  }
}

function inOrder(column: number, isNumber: boolean, isBack: boolean): readonly HTMLTableRowElement[] {
  const shownIn = (row: HTMLTableRowElement): string => {
    const cell = row.cells[column]
    return cell?.querySelector('time')?.getAttribute('datetime') ?? cell?.textContent ?? ''
  }
  const compare = (a: string, b: string): number => (isNumber ? Number(b) - Number(a) : a.localeCompare(b, 'en'))
  return [...rows].sort((a, b) => (isBack ? -1 : 1) * compare(shownIn(a), shownIn(b)))
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
addSorting()
show()
