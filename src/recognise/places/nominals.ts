import type { Document, Sentence, Token } from '../../language/document.js'
import { eachAt, markOf } from '../../language/words/marks.js'
import { wordSet } from '../../language/words/word-set.js'
import { inReadingOrder, spanOf } from '../../text/span.js'
import type { Place, PlaceMention } from './schema.js'

/** Common nouns that take up a place that was named just before, and the type of place that they ask for. */
const NOUNS: ReadonlyMap<string, Place['type']> = new Map([
  ['city', 'city'],
  ['country', 'country'],
  ['island', 'region'],
  ['nation', 'country'],
  ['province', 'region'],
  ['town', 'city'],
  ['village', 'city'],
])
const DETERMINERS = wordSet`that the this`
/** Behind the noun these begin a name or a closer description: "the city of", "the country that". */
const CLOSER = wordSet`in near of that where which whose`

/**
 * Adds the mentions without a name: "the city", "that country", where one place alone of that type was named in the same
 * sentence before it or in the sentence before.
 */
export function addNominals(document: Document, places: readonly Place[]): readonly Place[] {
  const named = places.flatMap((place) => place.mentions.map(({ start }) => ({ start, place })))
  named.sort((a, b) => a.start - b.start)
  const added = new Map<Place, PlaceMention[]>()
  let next = 0
  let last: Named = new Map()
  for (const sentence of document.sentences) {
    const here: Named = new Map()
    const noteUpTo = ({ start }: Token): void => {
      for (let at = named[next]; at && at.start <= start; at = named[++next]) note(here, at.place)
    }
    eachAt(sentence.tokens, NOUN, (token) => {
      noteUpTo(token)
      const type = nominalAt(sentence, token)
      const place = type ? theOnly(type, last, here) : null
      if (!place) return
      const mentions = added.get(place) ?? []
      mentions.push(mentionOf(document, sentence, token))
      added.set(place, mentions)
    })
    const end = sentence.tokens.at(-1)
    if (end) noteUpTo(end)
    if (sentence.role === 'text' || sentence.role === 'title') last = here
  }
  return places.map((place) => ({ ...place, mentions: merge(place.mentions, added.get(place)) }))
}

const NOUN = markOf((lower) => NOUNS.has(lower))

/** The type of place that a noun with its determiner before it asks for; null where it takes up nothing. */
function nominalAt({ tokens }: Sentence, token: Token): Place['type'] | null {
  const type = NOUNS.get(token.lower)
  if (!type) return null
  const at = token.index - (tokens[0]?.index ?? 0)
  const behind = tokens[at + 1]
  const isClosed = behind === undefined || !(CLOSER.has(behind.lower) || behind.lower === '-' || isNoun(behind))
  return DETERMINERS.has(tokens[at - 1]?.lower ?? '') && isClosed ? type : null
}

const isNoun = ({ pos }: Token): boolean => pos === 'NOUN' || pos === 'PROPN'

/** The places of each type that a sentence names; two are enough to know that there are several. */
type Named = Map<Place['type'], Set<Place>>

function note(named: Named, place: Place): void {
  const places = named.get(place.type) ?? new Set()
  if (places.size < 2) named.set(place.type, places.add(place))
}

/** The one place of a type that two sentences name; null where there are none or several. */
function theOnly(type: Place['type'], last: Named, here: Named): Place | null {
  const places = new Set([...(last.get(type) ?? []), ...(here.get(type) ?? [])])
  return places.size === 1 ? ([...places][0] ?? null) : null
}

function mentionOf(document: Document, sentence: Sentence, noun: Token): PlaceMention {
  const start = document.tokens[noun.index - 1]?.start ?? noun.start
  return {
    ...spanOf(document, start, noun.end),
    sentence: sentence.number,
    kind: 'nominal',
    use: 'literal',
    rule: 'only-one-named',
  }
}

const merge = (mentions: Place['mentions'], more: readonly PlaceMention[] = []): Place['mentions'] =>
  [...mentions, ...more].sort(inReadingOrder)
