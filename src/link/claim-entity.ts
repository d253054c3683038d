import type { Claim } from '../recognise/claims/schema.js'
import { type Located, startingIn } from '../text/sorted.js'
import type { Extent } from '../text/span.js'
import type { Landscape } from './landscape.js'

/**
 * Who or what the source of a claim is: the id of a person, an organization or a place; null when the words name none.
 * The person at the head of the words comes first ("Interior Minister Mara Olt"), then the body spoken for ("a spokesman
 * for the Interior Ministry"), then the country that speaks or whose authorities do ("Iran", "Russian officials").
 */
export function entityOf({ source }: Claim, landscape: Landscape): string | null {
  if (!source) return null
  const inSource = <Thing>(list: readonly Located<Thing>[]): readonly Located<Thing>[] =>
    source.spans.flatMap((span) => startingIn(list, span).filter(({ end }) => end <= span.end))
  const { plain } = landscape.document

  const people = inSource(landscape.people).filter((mention) => isHead(mention, source.spans[0] as Extent, plain))
  if (people[0]) return people[0].thing.entity.id
  const organization = inSource(landscape.organizations)[0]
  if (organization) return organization.thing.entity.id
  const speaksForPlace = source.type === 'government' || source.type === 'unknown'
  const place = inSource(landscape.places).find(
    ({ start, end, thing: { mention } }) =>
      mention.use === 'government' ||
      (speaksForPlace && (mention.use === 'demonym' || isWhole({ start, end }, source.spans))),
  )
  return place?.thing.entity.id ?? null
}

/** A place that is all there is of a source speaks for itself: "accusations from Azerbaijan that …". */
const isWhole = ({ start, end }: Extent, spans: readonly Extent[]): boolean =>
  spans.length === 1 && spans[0]?.start === start && spans[0]?.end === end

/** Not in "Olt's lawyer", "a friend of Olt", "the lawyer for Olt": these are somebody else. */
function isHead({ start, end }: Extent, source: Extent, plain: string): boolean {
  const before = plain.slice(source.start, start)
  return (
    !/^'s?\s/.test(plain.slice(end, end + 3)) &&
    !/\b(?:of|for|to|with|by|from|against)\s+(?:[\w.'-]+\s+){0,3}$/.test(before)
  )
}
