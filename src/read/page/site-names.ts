import { isNode, isOfType, type LinkedNode, stringIn } from './linked-data.js'
import { firstMeta, type Metas, plainLine } from './metas.js'

/** The names under which a site goes, as it tells machines. */
export function siteNamesIn(metas: Metas, nodes: readonly LinkedNode[]): readonly string[] {
  const names = [
    ...NAMES.map((name) => firstMeta(metas, [name])),
    ...nodes.flatMap((node) => {
      const publisher = isOfType(node, /^(?:WebSite|(?:News)?(?:Media)?Organization)$/) ? node : node.publisher
      return isNode(publisher) ? [stringIn(publisher, 'name')] : []
    }),
  ]
  return names.map(plainLine).filter((name) => name !== null)
}

const NAMES = ['og:site_name', 'application-name', 'dc.publisher', 'apple-mobile-web-app-title', 'publisher', 'source']
