import { type EventItem, figuresByEvent } from '../../words/event-groups.js'
import { type FigureGroup, groupFigures } from '../../words/figure-groups.js'
import { figureInWords, statusInWords } from '../../words/figure-words.js'
import type { Item } from '../../words/lookup.js'
import { dotted } from '../../words/phrases.js'
import { modifiedDateInWords } from '../../words/reckoning.js'
import { claimDoubts, claimManner, sourceName, sourceStanding } from '../../words/source.js'
import { type Child, el, type Html } from '../markup.js'
import type { View } from '../view.js'
import { itemOf, linkTo, listOf } from './item.js'

type Figure = Item<'casualties'>

/** The figures by the event that did the harm, those of the article's own events first; below each figure its parts and repeats. */
export function figuresList(view: View): Child {
  const figures = view.record.casualties ?? []
  if (figures.length === 0) return listOf([], 'No counted figures.')
  const laterOf = new Map(
    figures.flatMap((figure) => (figure.relation?.kind === 'updates' ? [[figure.relation.of, figure] as const] : [])),
  )
  const groups = figuresByEvent(view.record)
  return groups.map(({ event, figures: some }) =>
    el(
      'section',
      { class: 'group' },
      event ? eventHeading(event, view) : groups.length > 1 && el('h3', {}, 'No event told'),
      listOf(
        groupFigures(some).map((group) => figureItem(group, view, laterOf)),
        '',
      ),
    ),
  )
}

function eventHeading(event: EventItem, view: View): Child {
  const date = view.find('dates', event.date)
  const place = view.find('places', event.place)
  const [first] = event.mentions
  return [
    el('h3', { id: event.id }, event.text),
    el(
      'p',
      { class: 'about' },
      dotted(event.type === 'other' ? '' : event.type, event.own ? '' : 'told as background'),
      date && [' · ', linkTo(date.id, modifiedDateInWords(date))],
      place && [' · ', linkTo(place.id, place.name)],
      first && event.mentions.length > 1 && ` · told ${event.mentions.length} times`,
    ),
  ]
}

function figureItem(group: FigureGroup, view: View, laterOf: ReadonlyMap<string, Figure>): Html {
  const { best, repeats, parts } = group
  const inner = (label: string, items: readonly Html[]): Child =>
    items.length > 0 && [el('p', { class: 'sub' }, label), el('ul', { class: 'items' }, items)]
  return itemOf(best, {
    layer: 'casualties',
    noun: 'Figure',
    label: [statusInWords(best) && el('strong', { class: 'status' }, `${statusInWords(best)}: `), figureInWords(best)],
    facts: factsOf(best, view, laterOf),
    below: [
      inner(
        'Of these:',
        parts.map((part) => figureItem(part, view, laterOf)),
      ),
      inner(
        'Given again:',
        repeats.map((figure) => figureItem({ best: figure, repeats: [], parts: [] }, view, laterOf)),
      ),
    ],
  })
}

function factsOf(
  figure: Figure,
  view: View,
  laterOf: ReadonlyMap<string, Figure>,
): readonly (readonly [string, Child])[] {
  const date = view.find('dates', figure.date)
  const place = view.find('places', figure.place)
  const earlier = figure.relation?.kind === 'updates' ? view.find('casualties', figure.relation.of) : undefined
  const later = laterOf.get(figure.id)
  const people = (figure.person ?? []).flatMap((id) => view.find('people', id) ?? [])
  return [
    ['In the text', `“${figure.text}”`],
    ['Who says so', whoSays(figure, view)],
    ['When', date && linkTo(date.id, modifiedDateInWords(date))],
    ['Where', place && linkTo(place.id, dotted(place.name, place.country))],
    ['Who', people.length > 0 && people.map(({ id, name }, i) => [i > 0 && ', ', linkTo(id, name)])],
    ['Takes the place of', earlier && linkTo(earlier.id, figureInWords(earlier))],
    ['Later given as', later && linkTo(later.id, figureInWords(later))],
  ]
}

function whoSays(figure: Figure, view: View): Child {
  const claim = view.find('claims', figure.claim)
  if (!claim) return view.record.claims ? 'no source given' : null
  const who = claim.source ? `${sourceName(claim, view)} (${sourceStanding(claim.source, view)})` : 'no source given'
  return [linkTo(claim.id, who), ` · ${dotted(claimManner(claim), ...claimDoubts(claim))}`]
}
