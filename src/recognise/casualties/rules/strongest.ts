import type { Quantity } from '../quantities/quantity.js'
import type { NamedLink } from '../reading.js'

/** For each quantity the strongest tie, and a second one where a clause beside it says another harm of the same people. */
export function strongest(found: readonly NamedLink[]): readonly NamedLink[] {
  const byQuantity = new Map<Quantity, NamedLink[]>()
  for (const link of found) byQuantity.set(link.quantity, [...(byQuantity.get(link.quantity) ?? []), link])
  return [...byQuantity.values()].flatMap((links) => {
    const [first, ...rest] = [...links].sort((a, b) => b.strength - a.strength || a.at - b.at)
    if (!first) return []
    const best = bestOf(first, rest)
    const second = rest.find((link) => isSecond(best, link))
    return second ? [best, second] : [best]
  })
}

/** People infected, wounded or missing who have died are among the killed alone. */
function bestOf(first: NamedLink, rest: readonly NamedLink[]): NamedLink {
  if (first.outcomes.includes('killed') || first.relation === 'updates') return first
  const death = rest.find(({ outcomes, strength, negated }) => outcomes[0] === 'killed' && strength > 60 && !negated)
  const isLess = /^(?:infected|injured|missing)$/.test(first.outcomes[0] ?? '')
  return death && isLess && !first.negated ? death : first
}

function isSecond(best: NamedLink, link: NamedLink): boolean {
  if (link.strength < 60 || link.negated || best.outcomes.some((outcome) => link.outcomes.includes(outcome)))
    return false
  if (!best.aside && !link.aside) return false
  const pair = [best.outcomes[0], link.outcomes[0]]
  return (
    pair.some((outcome) => outcome === 'abducted' || outcome === 'detained') &&
    pair.some((outcome) => outcome === 'killed' || outcome === 'injured')
  )
}
