/** An element's attributes, those of use alone, by their names in lower case; and where its tag ends. */
interface ReadAttributes {
  readonly attributes: ReadonlyMap<string, string>
  readonly end: number
}

/** Reads the attributes of a tag from behind its name. Values are as they are written, with their character references. */
export function readAttributes(html: string, from: number): ReadAttributes {
  const attributes = new Map<string, string>()
  let at = from
  for (;;) {
    BLANKS.lastIndex = at
    BLANKS.exec(html)
    at = BLANKS.lastIndex
    const sign = html.charAt(at)
    if (sign === '' || sign === '>') return { attributes, end: at + sign.length }
    ATTRIBUTE.lastIndex = at
    const match = ATTRIBUTE.exec(html)
    if (!match) return { attributes, end: html.length }
    at = ATTRIBUTE.lastIndex
    const name = (match[1] as string).toLowerCase()
    const longest = LONGEST.get(name)
    if (longest === undefined || attributes.has(name)) continue
    const value = match[2] ?? match[3] ?? match[4] ?? ''
    if (OF_USE.get(name)?.test(value) ?? true) attributes.set(name, value.slice(0, longest))
  }
}

/** The attributes as they stand in a tag. */
export function writeAttributes(attributes: ReadonlyMap<string, string>): string {
  let written = ''
  for (const [name, value] of attributes)
    written += ` ${name}="${value.includes('"') ? value.replaceAll('"', '&quot;') : value}"`
  return written
}

const BLANKS = /[\s/]*/y
const ATTRIBUTE = /([^\s/>][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/y
/** Of styles only those count that take an element off the page; of labels those that say when it was published, or that a part is none of it. */
const OF_USE: ReadonlyMap<string, RegExp> = new Map([
  ['style', /display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden/i],
  [
    'aria-label',
    /^(?:published|posted|updated)\b.{0,60}\b(?:19|20)\d\d\b|^(?:[\w'’ -]{1,20} )?(?:newsletters?|related|recommended|most (?:read|viewed|popular)|trending|more stories)\b[\w'’ -]{0,30}$/i,
  ],
])

/** The attributes of use, and the most characters that are kept of each: a class of 300 kB is no class. */
const LONGEST: ReadonlyMap<string, number> = new Map([
  ...(
    'aria-hidden aria-label aria-modal charset class data-component datetime hidden http-equiv id itemid ' +
    'itemprop itemscope itemtype lang name property pubdate rel role style title type xml:lang'
  )
    .split(' ')
    .map((name): [string, number] => [name, 500]),
  ['content', 20_000],
  ['href', 2000],
  ['src', 300],
])
