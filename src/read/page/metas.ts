/** The contents of a page's `<meta>` elements by their names in lower case, whichever attribute gives the name; none is empty. */
export type Metas = ReadonlyMap<string, readonly string[]>

export function readMetas(elements: readonly Element[]): Metas {
  const metas = new Map<string, string[]>()
  for (const meta of elements) {
    if (meta.tagName !== 'META') continue
    const content = oneLine(meta.getAttribute('content'))
    if (content === null) continue
    const names = ['property', 'name', 'itemprop', 'http-equiv'].map((key) =>
      meta.getAttribute(key)?.trim().toLowerCase(),
    )
    for (const name of new Set(names)) {
      if (!name) continue
      const known = metas.get(name)
      if (known) known.push(content)
      else metas.set(name, [content])
    }
  }
  return metas
}

/** The first content under any of some names, in their order. */
export function firstMeta(metas: Metas, names: readonly string[]): string | null {
  for (const name of names) {
    const [content] = metas.get(name) ?? []
    if (content !== undefined) return content
  }
  return null
}

/** Text with its white space run together; null where nothing is left. */
export const oneLine = (text: string | null | undefined): string | null => text?.replace(/\s+/g, ' ').trim() || null

/** The same with character references that were written twice: "Roe &amp;#8217;s" in the markup. */
export function plainLine(text: string | null | undefined): string | null {
  const line = oneLine(text)
  return line === null ? null : oneLine(line.replace(/&(?:#(x?)([\da-f]{1,6})|([a-z]{2,6}));/gi, decodeReference))
}

function decodeReference(...[whole, hex, code, name]: readonly [string, ...(string | undefined)[]]): string {
  if (name !== undefined) return REFERENCES.get(name.toLowerCase()) ?? whole
  const point = parseInt(code ?? '', hex ? 16 : 10)
  return point > 0x1f && point < 0x110000 && !(point >= 0xd800 && point < 0xe000) ? String.fromCodePoint(point) : whole
}

const REFERENCES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['apos', "'"],
  ['gt', '>'],
  ['hellip', '…'],
  ['ldquo', '“'],
  ['lsquo', '‘'],
  ['lt', '<'],
  ['mdash', '—'],
  ['nbsp', ' '],
  ['ndash', '–'],
  ['quot', '"'],
  ['rdquo', '”'],
  ['rsquo', '’'],
])
