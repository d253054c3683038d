import { type Extent, inReadingOrder } from '../text/span.js'

/** Puts items into reading order and gives them their ids: d1, d2 … */
export function numbered<Item extends Extent>(
  letter: string,
  items: readonly Item[],
): readonly (Item & { readonly id: string })[] {
  return [...items].sort(inReadingOrder).map((item, i) => ({ ...item, id: `${letter}${i + 1}` }))
}

interface Named<Mention> {
  readonly name: string
  readonly mentions: readonly Mention[]
}

/**
 * As `numbered`, for entities: by their first mention. Mentions are put into reading order too, each once, and a name that
 * stands over the end of a line is written without it.
 */
export function numberedEntities<Mention extends Extent, Entity extends Named<Mention>>(
  letter: string,
  entities: readonly Entity[],
): readonly (Entity & { readonly id: string })[] {
  return entities
    .map((entity) => ({
      ...entity,
      name: entity.name.replace(/\s+/g, ' '),
      mentions: eachOnce([...entity.mentions].sort(inReadingOrder)),
    }))
    .sort((a, b) => inReadingOrder(a.mentions[0] as Mention, b.mentions[0] as Mention))
    .map((entity, i) => ({ ...entity, id: `${letter}${i + 1}` }))
}

/** Of mentions in reading order, the first at each place. */
const eachOnce = <Mention extends Extent>(mentions: readonly Mention[]): readonly Mention[] =>
  mentions.filter(({ start, end }, i) => start !== mentions[i - 1]?.start || end !== mentions[i - 1]?.end)
