import { boxesIn } from './boxes.js'
import { removeComments } from './comments.js'
import { insertsIn } from './inserts.js'
import { lengthOf, massIn } from './mass.js'
import { namesOf } from './named.js'
import { teasersIn } from './teasers.js'

/**
 * Takes out of a page what is not its story, before that is looked for: readers' comments, cards that are shown when the pointer
 * rests on a name, lists of other stories, buttons. Classes of elements within a sentence say nothing of it, and are taken off.
 */
export function cleanPage(elements: readonly Element[], unshown: ReadonlySet<string>): void {
  const lengths = new Map<Element, number>()
  let whole: number | null = null
  for (const element of elements) {
    if (!element.parentElement || KEPT.has(element.tagName) || !isMarked(element)) continue
    if (isWithinSentence(element, lengths)) cleanInline(element, unshown)
    else if (isElsewhere(element)) {
      whole ??= massIn(elements)
      if (!holdsStory(element, whole)) element.remove()
    }
  }
  for (const teaser of teasersIn(elements)) teaser.remove()
  for (const box of boxesIn(elements)) box.remove()
  for (const box of insertsIn(elements)) box.remove()
  removeComments(elements)
  for (const element of elements) if (isLineOfLinks(element)) element.remove()
}

const isLineOfLinks = (element: Element): boolean =>
  LINES.has(element.tagName) ? isLinkAlone(element) : element.tagName === 'A' && isLineOfLink(element)

/** Whether it has anything that says what it is. */
const isMarked = (element: Element): boolean => MARKING.some((name) => element.hasAttribute(name))
const MARKING = ['class', 'id', 'style', 'hidden', 'aria-hidden', 'aria-label', 'role']
const LINES: ReadonlySet<string> = new Set(['DIV', 'LI', 'P'])
const KEPT: ReadonlySet<string> = new Set(['BODY', 'MAIN', 'H1', 'HTML'])
const INLINE: ReadonlySet<string> = new Set(
  'A ABBR B BDI BDO CITE CODE DFN EM FONT I LABEL MARK Q S SMALL SPAN STRONG SUB SUP TIME U VAR'.split(' '),
)

/** Whether an element is a part of a paragraph of some words. */
function isWithinSentence(element: Element, lengths: Map<Element, number>): boolean {
  if (!INLINE.has(element.tagName)) return false
  let around = element.parentElement
  while (around && INLINE.has(around.tagName)) around = around.parentElement
  if (!around || !/^(?:P|LI|BLOCKQUOTE|DD|TD)$/.test(around.tagName)) return false
  const length = lengths.get(around) ?? lengthOf(around)
  lengths.set(around, length)
  return length >= 60 && lengthOf(element) < 0.8 * length
}

function cleanInline(element: Element, unshown: ReadonlySet<string>): void {
  const names = namesOf(element)
  if (names.some((name) => unshown.has(name) || POPUP.test(name)) || isHidden(element)) element.remove()
  else for (const name of ['class', 'id', 'rel', 'itemprop']) element.removeAttribute(name)
}

const POPUP =
  /^(?:[\w-]*(?:tooltip|hover-?card|pop-?up|pop-?over|rollover)[\w-]*(?:content|text|block|body|card|box)[\w-]*|tooltiptext|hovercard|hover-card|sr-only|visually-?hidden|screen-reader-text|screenreader|offscreen|hidden)$/i

const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') || element.hasAttribute('style') || element.getAttribute('aria-hidden') === 'true'

/** Whether a part of the page is something else than its story, by its name. */
function isElsewhere(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.hasAttribute('style'))
    return !element.querySelector('h1') && lengthOf(element) < 2000
  if (
    !isDialog(element) &&
    ![...namesOf(element), ...labelOf(element)].some(
      (name) => COMMENTS.test(name) || OTHER.test(name) || WIDGET.test(name),
    )
  )
    return false
  return (
    !element.querySelector('h1, [itemprop="articleBody"]') &&
    !(element.tagName === 'ARTICLE' && !/comment/i.test(element.getAttribute('class') ?? ''))
  )
}

/** What a part of the page is called for those who listen, as if it were a name: "newsletter promotion", "Related stories". */
const labelOf = (element: Element): readonly string[] => {
  const label = element.getAttribute('aria-label')
  return label === null || label.length > 40 ? [] : [label.trim().replace(/\s+/g, '-')]
}

/** A name alone does not take most of the running text away: what is read behind a button is "read-more" too. */
const holdsStory = (element: Element, whole: number): boolean =>
  whole >= LITTLE &&
  !namesOf(element).some((name) => COMMENTS.test(name)) &&
  2 * massIn(Array.from(element.getElementsByTagName('p'))) > whole

/** Of a shorter story the teasers of others may be more than half. */
const LITTLE = 600

const isDialog = (element: Element): boolean => /^(?:alert)?dialog$/i.test(element.getAttribute('role') ?? '')

const COMMENTS =
  /^(?:(?:js-?|fb-|wp-|post-|article-|story-|reader-?s?-?|user-?|the-?|block-|view-|node-|c-|m-|l-)?(?:comments?|responses|replies|discussion)(?:[-_]{0,2}(?:list|area|section|wrap|wrapper|container|block|box|body|content|form|threads?|region|stream|text|holder|module|template|respond|item|inner|count|link|view|feed|main))?|commentlist|comment-\d+|disqus(?:_thread|-thread|-comments)?|respond|livefyre[\w-]*|coral[\w-]*|viafoura[\w-]*|spot-?im[\w-]*|hyvor[\w-]*)$/i
const OTHER =
  /^(?:(?!(?:has|no|with|show|is)[-_])(?:[\w-]*[-_])?related(?:[-_]?(?:articles?|posts?|stories|story|content|links?|news|topics?|coverage|items?|box|block|list|reading|media)(?:[-_][\w-]*)?)?|(?:[\w-]*[-_])?recommended[-_](?:articles?|posts?|stories|content|links?|news)|[\w-]*relcontent[\w-]*|jp-relatedposts|yarpp[\w-]*|more[-_](?:stories|news|articles|from|on)[\w-]*|most[-_]?(?:read|popular|viewed|shared|commented)[\w-]*|recommend(?:ed|ations?)?|trending[\w-]*|popular[-_](?:posts|stories|articles)|also[-_]?(?:read|like)|read[-_]?(?:more|next|also)(?:[-_](?:card|box|block|links?|list|section|container|wrapper|module|stories|articles))?|outbrain[\w-]*|taboola[\w-]*|zergnet[\w-]*|(?:[\w-]*[-_])?subscribe(?!r[-_](?:only|preview|content))[\w-]*|share(?:[-_]?(?:buttons?|bar|tools?|links?|icons?|this|widget))?|sharing|sharedaddy|sd-sharing[\w-]*|social(?:[-_]?(?:share|media|links?|icons?|buttons?|bar|tools?|sharing))?|addthis[\w-]*|addtoany[\w-]*|advert[\w-]*|ad[-_](?:container|slot|unit|wrapper|banner)|sponsor(?:ed)?[\w-]*|promo(?:[-_][\w-]*)?|author[-_]?(?:bio|box|info|card|profile|description|about)|about[-_]?(?:the[-_]?)?author|(?:post|article|entry)[-_]author[-_](?:bio|box)|bio|biography|breadcrumbs?|tag[-_]?(?:s|list|cloud|links)|post[-_]?tags|cookie[\w-]*|consent[\w-]*|gdpr[\w-]*|pay-?wall[\w-]*|subscription[\w-]*|[\w-]*caption(?:s|ed)?(?:[-_]{0,2}(?:information|info|details|copy|source|text|wrap|wrapper|container|inner|block|box|content|body|small|large|title|credit|line|main))?|[\w-]*(?:photo|image|img|media|picture|figure)[\w-]*credits?|credit|cutline|pagination|pager|post-navigation|nav-links|nav-?(?:above|below|single)|skip-?(?:link|nav|to-content)[\w-]*|screen-reader[\w-]*|sr-only|visually-?hidden|tooltip[\w-]*|pull-?quote[\w-]*|navbar[\w-]*|site-?(?:header|footer|nav)|(?:site|blog)[-_]?(?:description|tagline|slogan)|description-?wrapper|breaking-?news[\w-]*|ticker[\w-]*|print-?only|toolbar|article-tools|story-tools|widget_[\w-]*)$/i

/** Films, votes, what is on, newsletters, what asks for money, boxes of facts and notices. */
const WIDGET =
  /^(?:(?:featured|related|embedded)[-_]video[\w-]*|video[-_](?:title|caption|headline|description|frame|player|embed|wrapper|container)|(?:(?!(?:has|no|with|show|is)[-_])[\w-]*[-_])?(?:newsletters?[\w-]*|sign[-_]?up[\w-]*)|(?:story|article|post|node)[-_]?tags?(?:[-_][\w-]*)?|(?:[\w-]*[-_])?polls?(?:[-_](?:widget|box|container|block))?|(?:upcoming[-_])?events?(?:[-_](?:list|listing|widget|box|calendar))?|ads?|(?:[\w-]*[-_])?(?:memberships?|donat(?:e|ions?))(?:[-_](?:box|block|banner|cta|promo|appeal|form))?|support-us|(?:(?!(?:has|no|with|show|is)[-_])[\w-]*[-_])?(?:callout|call-out|call-to-action|cta)(?:[-_](?:box|block|banner|card|wrapper|inner|text|container))?|kg-(?:signup|cta|email|email-cta|product|bookmark)-card|alert-(?:danger|info|light|primary|secondary|success|warning)|notice--[\w-]+|(?:[\w-]*[-_])?(?:info|fact)[-_]?box(?:es)?(?:[-_][\w-]*)?)$/i

/** A paragraph, an entry or a part of one line that is nothing but a link to another page, also behind "Read more:" or another label. */
function isLinkAlone(block: Element): boolean {
  if (!block.firstElementChild) return false
  if (block.tagName === 'DIV' && !Array.from(block.children).every(({ tagName }) => INLINE.has(tagName))) return false
  const links = Array.from(block.getElementsByTagName('a')).filter((link) => link.hasAttribute('href'))
  if (links.length === 0 || INNER.some((name) => block.getElementsByTagName(name).length > 0)) return false
  if (links.every((link) => /^#/.test(link.getAttribute('href') ?? ''))) return false
  const text = (block.textContent ?? '').replace(/\s+/g, ' ').trim()
  const linked = links.reduce((sum, link) => sum + lengthOf(link), 0)
  const rest = text.length - linked
  if (linked === 0) return false
  if (rest <= 2) return true
  // "Read more in the Gazette: …"
  if (rest <= 60 && linked >= HEADLINE && READ_MORE_IN.test(text)) return true
  return rest <= 30 && (READ_MORE.test(text) || (linked >= HEADLINE && LABEL.test(text)))
}

/** A link that is a line of its own where lines are broken (`<br>`), or between the paragraphs. */
function isLineOfLink(link: Element): boolean {
  const [before, behind] = [neighbour(link, 'previousSibling'), neighbour(link, 'nextSibling')]
  const isBroken = before === 'BR' && (behind === 'BR' || behind === null)
  const isBetween = before === 'P' && (behind === 'P' || behind === null)
  if (!isBroken && !isBetween) return false
  return (
    !/^#|^$/.test(link.getAttribute('href') ?? '') && lengthOf(link) >= HEADLINE && link.querySelector('img') === null
  )
}

/** What stands beside an element in its part of the page: the name of an element, or a text with words in it. */
function neighbour(element: Element, side: 'previousSibling' | 'nextSibling'): string | null {
  let at = element[side]
  while (at && (at.nodeType === 8 || (at.nodeType === 3 && (at.textContent ?? '').trim() === ''))) at = at[side]
  return at?.nodeName ?? null
}

const INNER = ['p', 'ul', 'ol', 'img', 'div', 'h1', 'time']
/** A headline is longer. */
const HEADLINE = 25
const LABEL = /^[\p{L}'’ ]{3,25}:/u

const READ_MORE_IN = /^\W{0,3}(?:read|see|watch|listen to|more)\b[^.!?:]{2,50}:\s*["“‘']?\p{Lu}/iu

const READ_MORE =
  /^\W{0,3}(?:read|see|also|more|related|watch|listen|click|recommended|must read|don'?t miss|you may|further reading|editor'?s? (?:note|pick)|in pictures|video|gallery)\b/i
