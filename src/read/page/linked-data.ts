/** An object of a page's JSON-LD. */
export type LinkedNode = Readonly<Record<string, unknown>>

/** The objects of a page's JSON-LD, those within others too, in their order. What is not strict JSON is read as far as it goes. */
export function readLinkedData(scripts: readonly string[]): readonly LinkedNode[] {
  const nodes: LinkedNode[] = []
  for (const script of scripts) {
    const waiting: unknown[] = [parseLoosely(script)]
    for (let left = MOST_NODES; left > 0 && waiting.length > 0; left--) {
      const node = waiting.shift()
      if (Array.isArray(node)) waiting.push(...node.slice(0, left))
      else if (isNode(node)) {
        nodes.push(node)
        waiting.push(node['@graph'], node.mainEntity, node.mainEntityOfPage)
      }
    }
  }
  return nodes
}

const MOST_NODES = 1000

export const isNode = (value: unknown): value is LinkedNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether a node is of a type whose name is matched. */
export const isOfType = (node: LinkedNode, wanted: RegExp): boolean =>
  [node['@type']].flat().some((name) => typeof name === 'string' && wanted.test(name))

/** A story, also one that is written live. */
export const ARTICLE_TYPE = /Article|Posting|Report|Story|Review|AnalysisNews/

/** A string, the first of several, or the value of a typed one. */
export function stringIn(node: LinkedNode, key: string): string | null {
  const [value] = [node[key]].flat()
  const text = isNode(value) ? value['@value'] : value
  return typeof text === 'string' && text.trim() !== '' ? text : null
}

/** JSON, also with CDATA marks, comments, raw line breaks, trailing commas; of what is broken, the members that count. */
function parseLoosely(script: string): unknown {
  const text = script.replace(MARKS, ' ').trim().replace(/;$/, '')
  for (const written of [text, mended(text)]) {
    try {
      return JSON.parse(written)
    } catch {
      // The next is looser.
    }
  }
  return membersOf(text)
}

const MARKS = /(?:\/\/|\/\*)?\s{0,9}(?:<!\[CDATA\[|\]\]>|<!--|-->)\s{0,9}(?:\*\/)?/g

const mended = (text: string): string =>
  text
    // In a string only spaces may stand for them, outside of one they are blanks.
    .replace(/[\0-\x1f]+/g, ' ')
    .replace(/^\s*\/\*[^*]{0,999}\*\//, '')
    .replace(/\\'/g, "'")
    .replace(/,\s{0,99}(?=[}\]])/g, '')

function membersOf(text: string): LinkedNode | null {
  const type = text.match(/"@type"\s{0,9}:\s{0,9}"(\w{0,20}(?:Article|Posting))"/)?.[1]
  if (!type) return null
  const node: Record<string, unknown> = { '@type': type }
  for (const key of ['headline', 'datePublished', 'dateCreated', 'dateModified', 'isAccessibleForFree']) {
    const value = text.match(new RegExp(`"${key}"\\s{0,9}:\\s{0,9}"((?:[^"\\\\]|\\\\.){1,500})"`))?.[1]
    if (value !== undefined)
      node[key] = value
        .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
        .replace(/\\(.)/g, '$1')
  }
  return node
}
