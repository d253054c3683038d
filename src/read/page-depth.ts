/**
 * How deep the elements of a page are nested, about, in one walk over its text: parsing a page made to be deep takes
 * longer than anybody waits.
 */
export function depthOf(html: string): number {
  let depth = 0
  let deepest = 0
  TAG.lastIndex = 0
  for (let match = TAG.exec(html); match; match = TAG.exec(html)) {
    const name = (match[2] as string).toLowerCase()
    if (RAW.has(name) && match[1] === '') {
      const end = indexOfEnd(html, name, TAG.lastIndex)
      if (end < 0) break
      TAG.lastIndex = end
    } else if (!UNCOUNTED.has(name)) {
      depth = match[1] === '/' ? Math.max(0, depth - 1) : depth + 1
      if (depth > deepest) deepest = depth
    }
  }
  return deepest
}

const TAG = /<(\/?)([a-z][a-z0-9]*)/gi

/** Elements whose content is no markup. */
const RAW: ReadonlySet<string> = new Set(['script', 'style', 'textarea', 'title'])

/** Elements that have no content, or whose end tag may be left out: they end where the next begins. */
const UNCOUNTED: ReadonlySet<string> = new Set(
  (
    'area base body br col colgroup dd dt embed head hr html img input li link meta optgroup option p param rp rt script ' +
    'source style tbody td textarea tfoot th thead title tr track wbr'
  ).split(' '),
)

function indexOfEnd(html: string, name: string, from: number): number {
  for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2)) {
    if (html.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return at
  }
  return -1
}
