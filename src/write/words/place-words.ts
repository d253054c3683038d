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
