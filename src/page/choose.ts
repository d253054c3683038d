/** The item that is chosen: on both sides of the page, and in the address. */

/** Shows an item on both sides. `from` is the side on which it was chosen: the other one moves. */
export type From = 'text' | 'list' | 'address'

let marksById: ReadonlyMap<string, readonly Element[]> | undefined
let shown: readonly Element[] = []

/** The pieces of the text and the spots on the map that belong to each item. */
function marksOf(id: string): readonly Element[] {
  if (!marksById) {
    const found = new Map<string, Element[]>()
    for (const mark of document.querySelectorAll('[data-ids]')) {
      for (const one of (mark.getAttribute('data-ids') ?? '').split(' ')) {
        const marks = found.get(one)
        if (marks) marks.push(mark)
        else found.set(one, [mark])
      }
    }
    marksById = found
  }
  return marksById.get(id) ?? []
}

/** Marks an item as the chosen one and brings its other side into view. False where the page has no such item. */
export function choose(id: string, from: From, at: Element | null = null): boolean {
  const item = document.getElementById(id)
  if (!item?.classList.contains('item')) return false
  for (const element of shown) element.classList.remove('on')
  const marks = marksOf(id)
  shown = [item, ...marks]
  for (const element of shown) element.classList.add('on')
  if (location.hash !== `#${id}`) history.replaceState(null, '', `#${id}`)
  const inText = at ?? marks.find((mark) => mark.localName === 'mark')
  if (from !== 'text') reveal(inText, 'center')
  if (from !== 'list') reveal(item, 'nearest')
  return true
}

function reveal(element: Element | null | undefined, block: ScrollLogicalPosition): void {
  element?.scrollIntoView({ block, inline: 'nearest' })
}

/** The item that a link in the page leads to, and the place in the text, where it leads to one. */
export function targetOf(hash: string): { readonly id: string; readonly at: Element | null } | null {
  const name = decodeURIComponent(hash.replace(/^#/, ''))
  const [, id] = name.match(/^m-([a-z]+\d+)(?:-\d+)?$/) ?? []
  if (!id) return document.getElementById(name)?.classList.contains('item') ? { id: name, at: null } : null
  const named = document.getElementById(name)
  const mark = named?.localName === 'mark' ? named : nextMark(named)
  return { id, at: mark }
}

function nextMark(element: Element | null | undefined): Element | null {
  let next = element?.nextElementSibling ?? null
  while (next && next.localName !== 'mark') next = next.nextElementSibling
  return next
}

/** The items over a piece of the text that are of a kind that is shown, the topmost first. */
export function itemsAt(mark: Element, isShown: (layer: string) => boolean): readonly string[] {
  const ids = (mark.getAttribute('data-ids') ?? '').split(' ')
  return ids.filter((id) => isShown(document.getElementById(id)?.getAttribute('data-layer') ?? ''))
}
