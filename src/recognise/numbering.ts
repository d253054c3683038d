import { type Extent, inReadingOrder } from '../text/span.js'

/** Puts items into reading order and gives them their ids: d1, d2 … */
export function numbered<Item extends Extent>(
  letter: string,
  items: readonly Item[],
): readonly (Item & { readonly id: string })[] {
  return [...items].sort(inReadingOrder).map((item, i) => ({ ...item, id: `${letter}${i + 1}` }))
}

/** As `numbered`, for entities: by their first mention. Mentions are put into reading order too. */
export function numberedEntities<Mention extends Extent, Entity extends { readonly mentions: readonly Mention[] }>(
  letter: string,
  entities: readonly Entity[],
): readonly (Entity & { readonly id: string })[] {
  return entities
    .map((entity) => ({ ...entity, mentions: [...entity.mentions].sort(inReadingOrder) }))
    .sort((a, b) => inReadingOrder(a.mentions[0] as Mention, b.mentions[0] as Mention))
    .map((entity, i) => ({ ...entity, id: `${letter}${i + 1}` }))
}
