import { writeAttributes } from './attributes.js'
import { blockElements, impliedEnds, paragraphEnders, scopes, tableParts } from './elements.js'

/** As deep as elements are nested; what stands deeper is put on the last level. Real pages stay below 60; browsers stop at 512. */
export const DEEPEST = 120

interface OpenElement {
  readonly name: string
  /** Its end tag stood where it could not end: it ends as soon as it can. */
  isEnding: boolean
}

/** The elements that are open at a point of a page. Every look along them is as long as they are deep, which is bounded. */
export class OpenElements {
  readonly #stack: OpenElement[] = []
  /** Elements too deep to be opened, by name: their end tags are passed over. */
  readonly #passedOver = new Map<string, number>()

  /** How much there is to walk over: each element counts as often as there are elements around it. */
  weight = 0

  constructor(private readonly parts: string[]) {}

  start(name: string, attributes: ReadonlyMap<string, string>): void {
    this.#endBefore(name)
    if (this.#stack.length >= DEEPEST) {
      this.#passedOver.set(name, (this.#passedOver.get(name) ?? 0) + 1)
      // Where a block is left out, its words still stand apart from those before.
      if (blockElements.has(name)) this.void('br', NOTHING)
      return
    }
    this.weight += this.#stack.length + EACH
    this.#stack.push({ name, isEnding: false })
    this.parts.push(`<${name}${writeAttributes(attributes)}>`)
  }

  void(name: string, attributes: ReadonlyMap<string, string>): void {
    this.weight += this.#stack.length + EACH
    if (name === 'hr') this.#endBefore(name)
    this.parts.push(`<${name}${writeAttributes(attributes)}>`)
  }

  end(name: string): void {
    const passedOver = this.#passedOver.get(name) ?? 0
    if (passedOver > 0) {
      this.#passedOver.set(name, passedOver - 1)
      return
    }
    const isBlock = blockElements.has(name)
    for (let i = this.#stack.length - 1; i >= 0; i--) {
      const open = this.#stack[i] as OpenElement
      if (open.name === name || (HEADING.test(name) && HEADING.test(open.name))) {
        this.#endTo(i)
        return
      }
      if (!isBlock && blockElements.has(open.name)) {
        this.#endLater(name, i)
        return
      }
      if (open.name === 'table' || (scopes.has(open.name) && !tableParts.has(name))) return
    }
  }

  endAll(): void {
    this.#endTo(0)
  }

  /** What ends by itself where an element begins. */
  #endBefore(name: string): void {
    if (paragraphEnders.has(name)) this.#endFirst(PARAGRAPH, PARAGRAPH_SCOPES)
    if (HEADING.test(name) && HEADING.test(this.#stack.at(-1)?.name ?? '')) this.#endTo(this.#stack.length - 1)
    const implied = impliedEnds.get(name)
    if (implied) this.#endFirst(implied.ends, implied.within)
  }

  /** Ends the outermost of some elements up to a limit. */
  #endFirst(names: ReadonlySet<string>, within: ReadonlySet<string>): void {
    let first = -1
    for (let i = this.#stack.length - 1; i >= 0; i--) {
      const { name } = this.#stack[i] as OpenElement
      if (names.has(name)) first = i
      else if (within.has(name)) break
    }
    if (first >= 0) this.#endTo(first)
  }

  /** "<b>one <p>two</b> three</p>": the end tag counts when the block between has ended. */
  #endLater(name: string, below: number): void {
    for (let i = below; i >= 0; i--) {
      const open = this.#stack[i] as OpenElement
      if (scopes.has(open.name)) return
      if (open.name === name && !open.isEnding) {
        open.isEnding = true
        return
      }
    }
  }

  #endTo(index: number): void {
    while (this.#stack.length > index || this.#stack.at(-1)?.isEnding) {
      const open = this.#stack.pop()
      if (!open) return
      this.parts.push(`</${open.name}>`)
    }
  }
}

const HEADING = /^h[1-6]$/
const NOTHING: ReadonlyMap<string, string> = new Map()
/** What an element costs however few there are around it. */
const EACH = 8
const PARAGRAPH = new Set(['p'])
const PARAGRAPH_SCOPES = new Set([...scopes, 'button'])
