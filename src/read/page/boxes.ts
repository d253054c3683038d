import { beginningOf, lengthOf, lengthUpTo } from './mass.js'
import { namesOf } from './named.js'

/**
 * The boxes of a page that their contents show to be no part of its story: pictures with their owners, forms to sign up, headings with
 * nothing below them but links to other stories, and lists that tell the story in short.
 */
export function boxesIn(elements: readonly Element[]): readonly Element[] {
  const boxes: Element[] = []
  const lengths = new Map<Element, number>()
  const depths = new Map<Element, number>()
  for (const element of elements) {
    const { parentElement } = element
    const depth = ((parentElement && depths.get(parentElement)) ?? 0) + 1
    depths.set(element, depth)
    if (depth <= DEEPEST) boxes.push(...boxesAt(element, lengths))
  }
  return boxes
}

function boxesAt(element: Element, lengths: Map<Element, number>): readonly Element[] {
  const { tagName } = element
  // What stands within a figure is looked at with it.
  if (tagName === 'FIGURE') return !element.parentElement?.closest('figure') && isPicture(element) ? [element] : []
  if (tagName === 'TABLE') return hasControls(element) ? [element] : []
  const named = NAMED.find(({ tags }) => tags.has(tagName))
  if (named && namesOf(element).some((name) => named.names.test(name)) && named.isBox(element)) return [element]
  if (tagName === 'FORM') return isSignUp(element) ? [boxAround(element, lengths)] : []
  return HEADINGS.has(tagName) ? belowHeading(element) : []
}

/** A picture with a line or two below it, in an element that is called so. */
const isCaptioned = (box: Element): boolean =>
  box.querySelector('img, picture, video') !== null &&
  box.querySelector('h1, h2, table, blockquote, article, form') === null &&
  beginningOf(box, LONGEST_CAPTION).length <= LONGEST_CAPTION

const LONGEST_CAPTION = 350
const PICTURE =
  /^(?:[\w-]*[-_])?(?:photos?|images?|img|pictures?|pic|hero)(?:[-_]{0,2}(?:area|block|box|caption|center|container|full|holder|inline|large|lead|left|main|right|wrap|wrapper))?$/i

/** A table with cells to be opened and shut: figures that are renewed from day to day, and stand below many stories. */
const hasControls = (table: Element): boolean =>
  table.querySelector('th') !== null &&
  table.querySelector('td label, td input, td select, td button') !== null &&
  table.querySelector('h1, form, [itemprop="articleBody"]') === null

/** No page is deeper that a person wrote; each look at what an element holds costs as much as that. */
const DEEPEST = 50

/** A picture with a few words beside it: figures hold tables and quotations too. */
function isPicture(figure: Element): boolean {
  if (
    !figure.querySelector('img, picture, video, figcaption') ||
    figure.querySelector('table, pre, blockquote, h1, h2')
  )
    return false
  const captions = Array.from(figure.getElementsByTagName('figcaption')).reduce((sum, one) => sum + lengthOf(one), 0)
  return lengthOf(figure) - captions <= LONGEST_CREDIT
}

const LONGEST_CREDIT = 200

/** A form that asks for an address, with few words. */
const isSignUp = (form: Element): boolean =>
  form.querySelector('input[type="email"], input[name="email"], input[id*="email"]') !== null &&
  form.querySelector('h1') === null &&
  lengthOf(form) <= LONGEST_BOX

/** The box around a form, with the words that recommend it. */
function boxAround(form: Element, lengths: Map<Element, number>): Element {
  let box = form
  for (let left = 3, at = form.parentElement; at && left > 0; at = at.parentElement, left--) {
    if (!BOXES.has(at.tagName)) break
    const length = lengths.get(at) ?? lengthOf(at)
    lengths.set(at, length)
    if (length > LONGEST_BOX || at.querySelector('h1')) break
    box = at
  }
  return box
}

const LONGEST_BOX = 400
const BOXES: ReadonlySet<string> = new Set(['ASIDE', 'DIV', 'LI', 'SECTION'])
const HEADINGS: ReadonlySet<string> = new Set(['DIV', 'H2', 'H3', 'H4', 'H5', 'H6', 'P', 'SPAN', 'STRONG'])

/** A heading with the list or the links that stand below it in its part of the page; nothing where other things do. */
function belowHeading(heading: Element): readonly Element[] {
  const next = heading.nextElementSibling
  if (heading.childElementCount > 1) return []
  const text = (heading.textContent ?? '').trim()
  if (text.length > LONGEST_HEADING) return []
  // What stood below it has been taken out.
  if (!next || lengthUpTo(next, 1) === 0) return OTHERS.test(text) && isAlone(heading) ? [heading] : []
  if (POINTS.test(text)) return isList(next) ? [heading, next] : []
  if (!OTHERS.test(text)) return []
  const links: Element[] = []
  for (let at: Element | null = next; at && isOfLinks(at); at = at.nextElementSibling) links.push(at)
  return links.length > 0 ? [heading, ...links] : []
}

const isAlone = (heading: Element): boolean =>
  heading.parentElement !== null && lengthUpTo(heading.parentElement, LONGEST_HEADING + 1) === lengthOf(heading)

const LONGEST_HEADING = 60
const POINTS =
  /^(?:key (?:points|takeaways|highlights|developments)|(?:main|quick|top) (?:points|takeaways)|(?:the )?takeaways|(?:story |article |report )?highlights|at a glance|in (?:short|brief|summary|a nutshell)|(?:article |quick |ai |story )?summary|tl;?dr|the gist|what (?:you )?(?:need )?to know|need to know|5 things to know)\W{0,2}$/i
const IN_SHORT =
  /^(?:[\w-]*[-_])?(?:summary|key-?points|highlights|takeaways|bullet-?points|at-a-glance|in-brief)(?:[-_]{1,2}(?:points|list|items|bullets|box))?$/i
const OTHERS =
  /^\W{0,2}(?:related|recommended|trending|most (?:read|popular|viewed|shared|commented)|more (?:from|on|in|stories|news|like|coverage)|read (?:more|next|also)|also (?:read|from)|see also|latest|don[’']?t miss|you (?:may|might)|popular|top stories|must[- ]read|in the headlines|in other news|editor[’']?s[’']? picks?|what to read|up next|in case you missed|featured|sponsored|around the web|from around)(?![\p{L}\p{N}]).{0,40}$/iu

/** Elements that are boxes where their names and what they hold say so. */
const NAMED: readonly {
  readonly tags: ReadonlySet<string>
  readonly names: RegExp
  readonly isBox: (element: Element) => boolean
}[] = [
  { tags: new Set(['UL', 'SECTION']), names: IN_SHORT, isBox: isList },
  { tags: new Set(['DIV', 'SPAN']), names: PICTURE, isBox: isCaptioned },
]

/** A list, or a frame around one and no more. */
function isList(element: Element): boolean {
  if (/^[OU]L$/.test(element.tagName)) return true
  const list = /^(?:DIV|SECTION)$/.test(element.tagName) ? element.querySelector('ul, ol') : null
  return list !== null && lengthOf(list) === lengthOf(element)
}

/** Whether most of the words are links to other pages. */
function isOfLinks(element: Element): boolean {
  const length = lengthOf(element)
  if (length > LONGEST_LINKS) return false
  const links = element.tagName === 'A' ? [element] : Array.from(element.getElementsByTagName('a'))
  const linked = links.reduce(
    (sum, link) => sum + (/^#/.test(link.getAttribute('href') ?? '#') ? 0 : lengthOf(link)),
    0,
  )
  return linked > 0 && linked >= MOSTLY * length
}

const LONGEST_LINKS = 3000
const MOSTLY = 0.7
