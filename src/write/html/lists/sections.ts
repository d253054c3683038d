import { COLOURS } from '../article-text.js'
import type { Layer } from '../layers.js'
import { type Child, el, type Html } from '../markup.js'
import type { View } from '../view.js'
import { claimsList } from './claims.js'
import { datesList } from './dates.js'
import { organizationsList, peopleList, placesList } from './entities.js'
import { figuresList } from './figures.js'
import { placesMap } from './map.js'
import { otherList } from './other.js'

/** Kinds with a list of their own, in the order of the page: what happened to people and who says so come first. */
const LISTS: Readonly<Record<string, (view: View) => Child>> = {
  casualties: figuresList,
  claims: claimsList,
  people: peopleList,
  organizations: organizationsList,
  places: (view) => [placesMap(view), placesList(view)],
  dates: datesList,
}

/** A section for each kind that the record holds. */
export function sectionsOf(view: View): readonly Html[] {
  const order = Object.keys(LISTS)
  const rank = ({ kind }: Layer): number => (order.includes(kind) ? order.indexOf(kind) : order.length)
  return [...view.layers].sort((a, b) => rank(a) - rank(b)).map((layer) => section(layer, view))
}

function section(layer: Layer, view: View): Html {
  const { kind, label, number, items, letter } = layer
  return el(
    'section',
    { class: `kind k${number % COLOURS}`, id: `s-${kind}`, 'data-layer': kind, 'aria-labelledby': `h-${kind}` },
    el(
      'h2',
      { id: `h-${kind}` },
      el('span', { class: 'swatch', 'aria-hidden': 'true' }, letter),
      `${label.charAt(0).toUpperCase()}${label.slice(1)} `,
      el('span', { class: 'count' }, items.length),
    ),
    (LISTS[kind] ?? (() => otherList(layer)))(view),
  )
}
