import type { Claim } from '../../recognise/claims/schema.js'
import type { Located } from '../../text/sorted.js'
import { contains } from '../../text/span.js'
import type { Landscape } from '../landscape.js'

/**
 * The innermost claim in whose content each casualty figure stands, by the figure's id: by whose word it is known. Figures
 * in the reporter's own words are not in the map. One sweep over the text, so that many claims and figures stay cheap.
 */
export function claimsOfCasualties({ casualties, contents }: Landscape): ReadonlyMap<string, Claim> {
  const claims = new Map<string, Claim>()
  let open: Located<Claim>[] = []
  let next = 0
  for (const casualty of casualties) {
    for (let content = contents[next]; content && content.start <= casualty.start; content = contents[++next]) {
      open.push(content)
    }
    open = open.filter(({ end }) => end > casualty.start)
    const innermost = open
      .filter((content) => contains(content, casualty))
      .reduce<Located<Claim> | null>(
        (best, content) => (best && lengthOf(best) <= lengthOf(content) ? best : content),
        null,
      )
    if (innermost) claims.set(casualty.thing.id, innermost.thing)
  }
  return claims
}

const lengthOf = ({ start, end }: Located<Claim>): number => end - start
