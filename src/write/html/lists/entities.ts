import type { Item } from '../../words/lookup.js'
import { counted, dotted, spaced } from '../../words/phrases.js'
import { resolvedInWords, usesInWords } from '../../words/place-words.js'
import type { Child, Html } from '../markup.js'
import type { View } from '../view.js'
import { itemOf, linkTo, listOf, mentionLinks } from './item.js'

const oftenFirst = <E extends { readonly mentions: readonly unknown[] }>(entities: readonly E[]): readonly E[] =>
  [...entities].sort((a, b) => b.mentions.length - a.mentions.length)

/** People with their roles, those who stand there most often first. */
export function peopleList(view: View): Child {
  const claims = claimsOf(view)
  const items = oftenFirst(view.record.people ?? []).map((person) =>
    itemOf(person, {
      layer: 'people',
      noun: 'Person',
      label: person.name,
      facts: [
        ['Role', person.role],
        ['Says', claims(person.id)],
        ['Mentioned', mentionLinks(person.id, person.mentions)],
      ],
    }),
  )
  return listOf(items, 'No people named.')
}

/** Organizations with their types. */
export function organizationsList(view: View): Child {
  const claims = claimsOf(view)
  const items = oftenFirst(view.record.organizations ?? []).map((organization) =>
    itemOf(organization, {
      layer: 'organizations',
      noun: 'Organization',
      label: organization.name,
      facts: [
        ['Kind', dotted(organization.acronym, spaced(organization.type), organization.country)],
        ['Says', claims(organization.id)],
        ['Mentioned', mentionLinks(organization.id, organization.mentions)],
      ],
    }),
  )
  return listOf(items, 'No organizations named.')
}

/** Places with where they are. */
export function placesList(view: View): Child {
  return listOf(
    oftenFirst(view.record.places ?? []).map((place) => placeItem(place)),
    'No places named.',
  )
}

function placeItem(place: Item<'places'>): Html {
  const isLocated = place.lat !== null && place.lon !== null
  const whose =
    place.precision === 'country' ? 'its country’s' : place.precision === 'parent' ? 'its region’s or town’s' : ''
  return itemOf(place, {
    layer: 'places',
    noun: 'Place',
    label: place.name,
    facts: [
      ['Kind', dotted(place.type, place.region, place.country)],
      [
        'Where',
        isLocated ? dotted(`${place.lat}, ${place.lon}`, whose && `${whose} coordinates`) : 'not found on the map',
      ],
      ['Known by', resolvedInWords(place)],
      ['Also', usesInWords(place.mentions).filter(Boolean).join(' · ')],
      ['Mentioned', mentionLinks(place.id, place.mentions)],
    ],
  })
}

/** A link to the first claim of an entity, with how many it makes. */
function claimsOf(view: View): (id: string) => Child {
  const byEntity = new Map<string, string[]>()
  for (const { id, source } of view.record.claims ?? []) {
    if (source?.entity) byEntity.set(source.entity, [...(byEntity.get(source.entity) ?? []), id])
  }
  return (id) => {
    const claims = byEntity.get(id) ?? []
    return claims.length > 0 && linkTo(claims[0], counted(claims.length, 'claim'))
  }
}
