import { foldName } from '../../gazetteer/fold.js'
import type { Sense } from '../../gazetteer/gazetteer.js'
import { numberedEntities } from '../numbering.js'
import type { Toponym } from './recognise.js'
import type { Resolved } from './resolve.js'
import { type Place, type PlaceMention, placeTypes } from './schema.js'
import { useOf } from './use.js'

/** Items out of resolved groups: names that mean one place become one item. */
export function itemsOf(resolved: readonly Resolved[]): readonly Place[] {
  const byPlace = new Map<string, Resolved[]>()
  resolved.forEach((entry, at) => {
    const { sense, group } = entry
    if (!sense && group.toponyms[0]?.name.kind === 'demonym') return
    const key = sense ? keyOf(sense) : `unknown ${at}`
    byPlace.set(key, [...(byPlace.get(key) ?? []), entry])
  })
  return numberedEntities('p', [...byPlace.values()].map(itemOf))
}

/** The same for Chittagong and Chattogram, which are one town under two names that are both in use. */
const keyOf = ({ type, name, lat, lon, geonameId }: Sense): string =>
  geonameId ? `id ${geonameId}` : `${type} ${name} ${lat} ${lon}`

function itemOf(entries: readonly Resolved[]): Omit<Place, 'id'> {
  const main = entries.find(({ group }) => group.toponyms[0]?.name.kind === 'place') ?? (entries[0] as Resolved)
  const { sense } = main
  const toponyms = entries.flatMap(({ group }) => group.toponyms)
  const first = main.group.toponyms[0] as Toponym
  const { own } = first.name
  const type = own?.type ? typeOf(main) : (sense?.type ?? typeOf(main))
  const known = Math.max(...main.group.toponyms.map(({ name }) => name.confidence))
  return {
    name: own ? own.name : sense ? shownName(sense, main.group.toponyms) : first.name.text,
    type,
    country: own?.country ?? sense?.country ?? null,
    ...(sense?.region ? { region: sense.region } : {}),
    lat: sense?.lat ?? null,
    lon: sense?.lon ?? null,
    ...(sense?.geonameId ? { geonameId: sense.geonameId } : {}),
    precision: precisionOf(main),
    resolvedBy: main.resolvedBy,
    confidence: Math.round(known * main.confidence * 100) / 100,
    mentions: toponyms.map((toponym) => mentionOf(toponym, type)),
  }
}

/** A place that only lies where a larger one does has no number of its own. */
function precisionOf({ sense, group }: Resolved): Place['precision'] {
  if (!sense) return null
  if (group.senses.includes(sense)) return 'own'
  return sense.type === 'country' ? 'country' : 'parent'
}

const IS_CAPITALS = /^[^a-z]{4,}$/

/** The gazetteer's name as the article spells it: "Faizabad" for Faīẕābād, "St. Louis" for Saint Louis, but not "KABUL". */
function shownName({ name }: Sense, toponyms: readonly Toponym[]): string {
  const folded = foldName(name)
  const written = toponyms.map((toponym) => toponym.name.text)
  return written.find((text) => !IS_CAPITALS.test(text) && foldName(text) === folded) ?? name
}

function typeOf({ group }: Resolved): Place['type'] {
  if (group.wantedType === 'area') return 'area'
  // "the Green River", whose only namesakes are towns.
  if (group.wantedType === 'waterbody' && group.senses.length === 0) return 'waterbody'
  const given = group.toponyms.find(({ name }) => name.type !== null)?.name.type ?? group.wantedType
  return placeTypes.find((type) => type === given) ?? 'city'
}

function mentionOf({ name, sentence, rowSetting }: Toponym, type: Place['type']): PlaceMention {
  const { start, end, text, rule } = name
  const own = { start, end, text, sentence: sentence.number, kind: 'name' as const }
  if (name.kind === 'demonym') return { ...own, use: 'demonym', rule }
  // "MANILA, Philippines —"
  if (sentence.role === 'dateline') return { ...own, use: 'literal', rule }
  const { use, clue } = useOf(rowSetting, type)
  return { ...own, use, rule: clue ? `${rule}+${clue}` : rule }
}
