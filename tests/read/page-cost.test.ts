import { describe, expect, test } from 'vitest'
import { removeComments } from '../../src/read/page/comments.js'
import { countCards } from '../../src/read/page/judge.js'
import { elementsIn } from '../../src/read/page/named.js'
import { parseHTML } from '../../src/read/parse-html.js'

const pageOf = (body: string) => parseHTML(`<!doctype html><html><body>${body}</body></html>`).document

describe('what a walk over a page asks grows with the page, not with its square', () => {
  test('what a part holds is counted once, however many headings are in it', () => {
    const document = pageOf(`<div>${'<h3><a href="/x">The headline of another story</a></h3>'.repeat(300)}</div>`)
    const card = document.querySelector('div') as Element
    const ask = card.getElementsByTagName.bind(card)
    let asked = 0
    card.getElementsByTagName = ((name: string) => {
      asked++
      return ask(name)
    }) as Element['getElementsByTagName']
    expect(countCards(elementsIn(document))).toEqual({ count: 300, mass: 300 * 29 })
    expect(asked).toBeLessThan(10)
  })

  test('headings of comments before the story are told by one look for its heading', () => {
    const headings = 300
    const document = pageOf(`<div>${'<h4>3 replies</h4><p>So it is.</p>'.repeat(headings)}<h1>The story</h1></div>`)
    const elements = elementsIn(document)
    let asked = 0
    for (const element of elements) {
      const next = element.nextElementSibling
      Object.defineProperty(element, 'nextElementSibling', {
        get: () => {
          asked++
          return next
        },
      })
    }
    removeComments(elements)
    expect(document.querySelectorAll('h4')).toHaveLength(headings)
    expect(asked).toBeLessThan(4 * headings)
  })

  test('headings of comments behind the story are removed with what stands below them', () => {
    const document = pageOf(
      `<div><h1>The story</h1><p>${'It is told here in some words. '.repeat(5)}</p>${'<h4>3 replies</h4><p>So it is.</p>'.repeat(300)}</div>`,
    )
    removeComments(elementsIn(document))
    expect(document.querySelector('div')?.childElementCount).toBe(2)
  })
})
