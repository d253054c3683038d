import { parseHTML } from 'linkedom'

/** The text as it can be read off the page: paragraphs at the places that they say, labels counted as what they stand for. */
export function placesIn(page: string, text: string): readonly { readonly start: number; readonly read: string }[] {
  const { document } = parseHTML(page)
  return [...document.querySelectorAll('#body > p')].map((paragraph) => {
    const start = Number(paragraph.getAttribute('data-start'))
    let read = ''
    const add = (node: Node): void => {
      const units = node.nodeType === 1 ? (node as Element).getAttribute('data-n') : null
      if (units !== null) read += text.slice(start + read.length, start + read.length + Number(units))
      else if (node.nodeType === 3) read += node.textContent
      else for (const child of node.childNodes) add(child)
    }
    add(paragraph)
    return { start, read }
  })
}
