/** The script of an article's page. Without it the page can be read; with it facts are chosen, filtered and reviewed. */
import { choose, type From, itemsAt, targetOf } from './choose.js'
import { addControls, isShown } from './controls.js'
import { addReview, lookAtItem } from './review/panel.js'

function chosen(id: string, from: From, at: Element | null = null): void {
  if (choose(id, from, at)) lookAtItem(id)
}

/** The next of the items over a piece: clicking again goes through all that lie there. */
function nextAt(mark: Element): string | undefined {
  const ids = itemsAt(mark, isShown)
  const current = ids.findIndex((id) => location.hash === `#${id}`)
  return ids[(current + 1) % ids.length]
}

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  const hash = link?.getAttribute('href') ?? ''
  if (!link || !hash.startsWith('#')) return
  const mark = link.closest('mark')
  const target = mark ? null : targetOf(hash)
  const id = mark ? nextAt(mark) : target?.id
  if (id === undefined) {
    if (mark) event.preventDefault()
    return
  }
  event.preventDefault()
  const isSpot = link.classList.contains('spot')
  chosen(id, mark ? 'text' : isSpot ? 'address' : 'list', target?.at ?? mark)
})

// Thousands of marks must not stand between a keyboard's user and the lists: Tab stops at one of them, and the lists lead to each.
const links = document.querySelectorAll<HTMLElement>('mark a')
links.forEach((link, i) => {
  if (i > 0) link.tabIndex = -1
})

addControls()
addReview((id) => choose(id, 'address'))

function openAddress(): void {
  const target = targetOf(location.hash)
  if (target) chosen(target.id, 'address', target.at)
}
addEventListener('hashchange', openAddress)
openAddress()
