import { dotted, spaced, times } from '../words/phrases.js'
import { usesInWords } from '../words/place-words.js'
import { blankLine, type Paragraph, paragraph, run } from './page.js'
import type { View } from './view.js'

/** People with their roles, those who stand there most often first. */
export function peopleSection(view: View): readonly Paragraph[] {
  return entitiesSection(view, {
    label: 'PEOPLE',
    entities: view.record.people ?? [],
    facts: ({ role }) => [role],
  })
}

/** Organizations with their types. */
export function organizationsSection(view: View): readonly Paragraph[] {
  return entitiesSection(view, {
    label: 'ORGANIZATIONS',
    entities: view.record.organizations ?? [],
    facts: ({ type, acronym, country }) => [acronym, spaced(type), country],
  })
}

/** Places with where they are, and what their names stand for. */
export function placesSection(view: View): readonly Paragraph[] {
  return entitiesSection(view, {
    label: 'PLACES',
    entities: view.record.places ?? [],
    facts: (place) => [
      place.type,
      place.region,
      place.country,
      place.lat === null || place.lon === null ? 'not located' : `${place.lat}, ${place.lon}`,
      ...usesInWords(place.mentions),
    ],
  })
}

interface Entity {
  readonly id: string
  readonly name: string
  readonly mentions: readonly Mention[]
}
interface Mention {
  readonly start: number
  readonly end: number
  readonly sentence: number | null
  readonly kind: string
}

interface Section<E> {
  readonly label: string
  readonly entities: readonly E[]
  readonly facts: (entity: E) => readonly (string | null | undefined)[]
}

function entitiesSection<E extends Entity>(view: View, { label, entities, facts }: Section<E>): readonly Paragraph[] {
  if (entities.length === 0) return [paragraph(0, run(label, 'heading'), run(` no ${label.toLowerCase()} named`))]
  const oftenFirst = [...entities].sort((a, b) => b.mentions.length - a.mentions.length)
  return [
    paragraph(0, run(label, 'heading')),
    blankLine,
    ...oftenFirst.flatMap((entity) => [
      paragraph(2, run(entity.name, 'strong'), run(` · ${dotted(times(entity.mentions.length), ...facts(entity))}`)),
      ...quoteFirst(entity, view),
    ]),
  ]
}

/** One line with the mention that tells most: a name in the article's own text, if there is one. */
function quoteFirst({ mentions }: Entity, view: View): readonly Paragraph[] {
  const mention = mentions.find(({ kind, sentence }) => kind === 'name' && sentence !== null) ?? mentions[0]
  return mention
    ? [view.quote(mention, [{ start: mention.start, end: mention.end, style: 'strong' }], { indent: 4, lines: 1 })]
    : []
}
