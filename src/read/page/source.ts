import { readAttributes, writeAttributes } from './attributes.js'
import { drawingEnders, frameElements, headElements, nestingUnread, unreadElements, voidElements } from './elements.js'
import { OpenElements } from './open-elements.js'

/** A page's markup in order, with what is known of it before it is parsed. */
export interface PageSource {
  /** One html, head and body, each element closed in its place; without scripts, styles, drawings and comments. */
  readonly html: string
  /** The contents of its JSON-LD scripts. */
  readonly linkedData: readonly string[]
  /** Classes that the page's own style sheets do not show. */
  readonly unshown: ReadonlySet<string>
  /** Its elements, each counted as often as there are elements around it: what a search through all of them costs. */
  readonly weight: number
}

/**
 * Puts a page's markup in order in one walk over it, as browsers understand it (html.spec.whatwg.org, 13.2): tags that are
 * left out, stand in the wrong place or are never closed; elements nested too deep are left out, their content is not.
 */
export function readSource(html: string): PageSource {
  const page = new Page()
  TOKEN.lastIndex = 0
  let from = 0
  for (let token = TOKEN.exec(html); token; token = TOKEN.exec(html)) {
    page.text(html.slice(from, token.index))
    const [, slash, name] = token
    from =
      name === undefined
        ? endOfComment(html, token.index)
        : slash
          ? endTag(page, { html, name: name.toLowerCase(), at: TOKEN.lastIndex })
          : startTag(page, { html, name: name.toLowerCase(), at: TOKEN.lastIndex })
    TOKEN.lastIndex = from
  }
  page.text(html.slice(from))
  return page.whole()
}

const TOKEN = /<(?:[!?]|(\/?)([a-z][^\s/>]{0,40}))/gi

/** Where a comment, a declaration or a processing instruction ends. */
function endOfComment(html: string, at: number): number {
  const isComment = html.startsWith('<!--', at)
  // "<!-->" is a whole comment.
  const close = isComment ? html.indexOf('-->', at + 2) : html.indexOf('>', at)
  return close < 0 ? html.length : close + (isComment ? 3 : 1)
}

/** A tag of the markup: its name, and where its name ends. */
interface Tag {
  readonly html: string
  readonly name: string
  readonly at: number
}

function endTag(page: Page, { html, name, at }: Tag): number {
  const close = html.indexOf('>', at)
  if (name === 'br') page.start('br', new Map())
  else if (!frameElements.has(name) && !voidElements.has(name)) page.end(name)
  return close < 0 ? html.length : close + 1
}

function startTag(page: Page, { html, name, at }: Tag): number {
  const { attributes, end } = readAttributes(html, at)
  if (frameElements.has(name)) {
    page.frame(attributes)
    return end
  }
  if (name === 'title') return page.title(html, end)
  const menuEnd = menus.has(name) ? page.endOfMenu(html, name, end) : null
  if (menuEnd !== null) return menuEnd
  if (!unreadElements.has(name)) {
    page.start(name === 'image' ? 'img' : name, attributes)
    return end
  }
  if (html.startsWith('/>', end - 2) && nestingUnread.has(name)) return end
  const close = nestingUnread.has(name) ? endOfDrawing(html, name, end) : page.endOfRaw(html, name, end)
  if (name === 'script' && /^application\/ld\+json/i.test(attributes.get('type') ?? ''))
    page.linked(html.slice(end, close))
  if (name === 'style') page.styled(html.slice(end, Math.min(close, end + LONGEST_STYLE)))
  return close
}

/** Elements that hold nothing of a story, where they are as they should be. */
const menus: ReadonlySet<string> = new Set(['datalist', 'nav', 'select'])

const LONGEST_MENU = 60_000
const MORE_THAN_MENU =
  /<(?:h1|article|main|body|nav|script|time|blockquote)[\s>]|articleBody|byline|datePublished|<p[\s>][^<]{80}/i

const LONGEST_STYLE = 200_000

/** Where a drawing, a formula or a template ends: with its own end tag, or before what cannot stand in it. */
function endOfDrawing(html: string, name: string, from: number): number {
  let open = 1
  const tags = /<(\/?)([a-z][^\s/>]{0,40})[^>]*>?/gi
  tags.lastIndex = from
  for (let tag = tags.exec(html); tag; tag = tags.exec(html)) {
    const other = (tag[2] as string).toLowerCase()
    if (other === name && !tag[0].endsWith('/>')) open += tag[1] ? -1 : 1
    if (open === 0) return tags.lastIndex
    if (name !== 'template' && !tag[1] && drawingEnders.has(other)) return tag.index
  }
  return html.length
}

/** The page that is put together. */
class Page {
  readonly #parts: string[] = []
  readonly #open = new OpenElements(this.#parts)
  readonly #frame = new Map<string, string>()
  readonly #linkedData: string[] = []
  readonly #unshown = new Set<string>()
  readonly #unclosed = new Set<string>()
  readonly #menuEnds = new Map<string, number>()
  #title: string | null = null
  #inBody = false

  text(text: string): void {
    if (text === '') return
    if (!this.#inBody && text.trim() === '') return
    this.#beginBody()
    this.#parts.push(text)
  }

  start(name: string, attributes: ReadonlyMap<string, string>): void {
    if (!headElements.has(name)) this.#beginBody()
    if (voidElements.has(name)) this.#open.void(name, attributes)
    else this.#open.start(name, attributes)
  }

  end(name: string): void {
    this.#open.end(name)
  }

  /** What stands on the tags of html, head and body: the first of each name counts. */
  frame(attributes: ReadonlyMap<string, string>): void {
    for (const [name, value] of attributes) if (!this.#frame.has(name)) this.#frame.set(name, value)
  }

  /** The first title is the page's own. */
  title(html: string, from: number): number {
    const close = this.endOfRaw(html, 'title', from)
    const text = html.slice(from, close).replace(/<\/title[^>]*>?$/i, '')
    this.#title ??= text.slice(0, LONGEST_TITLE).replaceAll('<', '&lt;')
    return close
  }

  /** Where a menu ends; null where it is not closed, is long, or holds more than a menu. */
  endOfMenu(html: string, name: string, from: number): number | null {
    let close = this.#menuEnds.get(name) ?? 0
    // Each end tag is looked for once.
    if (close < from) {
      const end = new RegExp(`</${name}\\s*>`, 'gi')
      end.lastIndex = from
      close = end.exec(html)?.index ?? Number.POSITIVE_INFINITY
      this.#menuEnds.set(name, close)
    }
    if (close > from + LONGEST_MENU || MORE_THAN_MENU.test(html.slice(from, close))) return null
    return html.indexOf('>', close) + 1
  }

  /** Where an element ends whose content is no markup. */
  endOfRaw(html: string, name: string, from: number): number {
    if (this.#unclosed.has(name)) return from
    const end = new RegExp(`</${name}[^>]*>?`, 'gi')
    end.lastIndex = from
    if (end.exec(html)) return end.lastIndex
    // It is looked for once.
    this.#unclosed.add(name)
    return GO_ON.has(name) ? html.length : from
  }

  linked(script: string): void {
    this.#linkedData.push(script.replace(/<\/script[^>]*>?$/i, ''))
  }

  styled(sheet: string): void {
    for (const [, name] of sheet.matchAll(UNSHOWN)) this.#unshown.add(name as string)
  }

  whole(): PageSource {
    this.#open.endAll()
    const title = this.#title === null ? '' : `<title>${this.#title}</title>`
    const head = this.#inBody ? '' : '</head><body>'
    const html = `<!doctype html><html${writeAttributes(this.#frame)}><head>${title}${this.#parts.join('')}${head}</body></html>`
    return { html, linkedData: this.#linkedData, unshown: this.#unshown, weight: this.#open.weight }
  }

  #beginBody(): void {
    if (this.#inBody) return
    this.#inBody = true
    this.#parts.push('</head><body>')
  }
}

const LONGEST_TITLE = 2000
/** ".card { display: none }": a rule for one class alone. */
const UNSHOWN = /(?:^|[};,])\s{0,99}\.([\w-]{1,80})\s{0,9}\{[^{}]{0,400}?\bdisplay\s{0,9}:\s{0,9}none/g
/** What is not closed goes on to the end of the page; of other elements the tag alone is passed over. */
const GO_ON: ReadonlySet<string> = new Set(['noframes', 'script', 'style'])
