/**
 * The text of an element as it is read on the page: white space run together, a blank line between blocks, a line feed
 * where the page has one (`<br>`), a tab between the cells of a table. What is not shown, and captions, are left out.
 */
export function textOfPage(top: Element): string {
  const text = new PageText()
  // With a stack of our own: a deep page must not exhaust the program's.
  const waiting: (Node | Closing)[] = [top]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if ('closes' in next) close(next.closes, text)
    else if (next.nodeType === TEXT) text.write(next.textContent ?? '', isPreformatted(next))
    else if (next.nodeType === ELEMENT && open(next as Element, text)) {
      waiting.push({ closes: nameOf(next as Element) })
      const children = next.childNodes
      for (let i = children.length - 1; i >= 0; i--) waiting.push(children[i] as Node)
    }
  }
  return text.whole()
}

interface Closing {
  readonly closes: string
}

const ELEMENT = 1
const TEXT = 3

/** Whether there is something to read in it. */
function open(element: Element, text: PageText): boolean {
  const name = nameOf(element)
  if (UNSEEN.has(name) || element.hasAttribute('hidden')) {
    if (name === 'img') text.breakWord()
    return false
  }
  if (name === 'br') text.breakLine()
  else if (name === 'q') text.write('“')
  else if (name === 'td' || name === 'th') text.startCell()
  else if (BLOCKS.has(name)) text.breakBlock()
  return true
}

function close(name: string, text: PageText): void {
  if (name === 'q') text.write('”')
  else if (BLOCKS.has(name)) text.breakBlock()
}

const nameOf = (element: Element): string => element.tagName.toLowerCase()
const isPreformatted = (node: Node): boolean => node.parentElement !== null && nameOf(node.parentElement) === 'pre'

/** Text that is being put together; gaps count only between what is written, and the widest of several. */
class PageText {
  readonly #parts: string[] = []
  #gap = ''

  write(content: string, isExact = false): void {
    if (isExact) this.#put(content)
    else {
      const words = content.replace(/[ \t\n\r\f]+/g, ' ')
      if (words.startsWith(' ')) this.#widen(' ')
      // Not trim(): a no-break space may come as a node of its own.
      const inner = words.replace(/^ | $/g, '')
      if (inner !== '') this.#put(inner)
      if (words.endsWith(' ')) this.#widen(' ')
    }
  }

  breakLine(): void {
    if (this.#gap === '\n') this.#gap = '\n\n'
    else this.#widen('\n')
  }

  /** A picture stands between the words beside it. */
  breakWord(): void {
    this.#widen(' ')
  }

  breakBlock(): void {
    this.#widen('\n\n')
  }

  startCell(): void {
    this.#widen('\t')
  }

  whole(): string {
    return this.#parts.join('').trim()
  }

  #widen(gap: string): void {
    if (WIDTHS.indexOf(gap) > WIDTHS.indexOf(this.#gap)) this.#gap = gap
  }

  #put(content: string): void {
    if (this.#gap === '\n' && goesOn(this.#parts.at(-1) ?? '', content)) this.#gap = ' '
    if (this.#parts.length > 0) this.#parts.push(this.#gap)
    this.#parts.push(content)
    this.#gap = ''
  }
}

const WIDTHS: readonly string[] = ['', ' ', '\t', '\n', '\n\n']

const UNSEEN: ReadonlySet<string> = new Set(
  (
    'applet audio button canvas datalist dialog embed figcaption frame frameset head iframe img input label map meter nav ' +
    'noframes noscript object option picture progress script select style svg template textarea title video'
  ).split(' '),
)

const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dir div dl dt fieldset figure footer form h1 h2 h3 h4 h5 ' +
    'h6 header hgroup hr html legend li main menu ol p pre section summary table tr ul'
  ).split(' '),
)

/** Whether a sentence goes on behind a line break (`<br>`), which sets lines, not sentences. */
const goesOn = (before: string, behind: string): boolean =>
  /^\p{Ll}/u.test(behind) ? !/[.!?:…]["'”’)\]]*$/u.test(before) : OPEN_END.test(before)

/** A word that no sentence or heading ends with. */
const OPEN_END = /(?:\s|^)(?:a|an|and|at|by|for|from|her|his|in|its|of|on|or|that|the|their|to|which|with)$/
