import type { Item } from './lookup.js'
import { times } from './phrases.js'

type Place = Item<'places'>

/** What else a place's name stands for than the place: "twice for its government". */
export function usesInWords(mentions: Place['mentions']): readonly string[] {
  const count = (asked: Place['mentions'][number]['use']) => mentions.filter(({ use }) => use === asked).length
  const government = count('government')
  const demonym = count('demonym')
  return [
    government > 0 ? `${times(government)} for its government` : '',
    demonym > 0 ? `${times(demonym)} as an adjective or for its people` : '',
  ]
}

/** How it is known which place a name stands for. */
export function resolvedInWords({ resolvedBy }: Place): string | null {
  return resolvedBy && RESOLVED[resolvedBy]
}

const RESOLVED: Readonly<Record<NonNullable<Place['resolvedBy']>, string>> = {
  'only-sense': 'there is one of that name only',
  'named-with': 'named together with where it lies',
  contained: 'lies in a place that is named',
  dateline: 'the dateline',
  near: 'lies near other places that are named',
  population: 'the largest of that name',
  'own-list': 'a list of well-known places',
}
