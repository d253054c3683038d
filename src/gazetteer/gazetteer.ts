import { Kept } from '../text/kept.js'
import { foldName } from './fold.js'
import type { Sense } from './sense.js'
import { type GazetteerTable, openGazetteer } from './table.js'

export type { Sense, SenseType } from './sense.js'

/** The places that a name can stand for, the best known first; empty when there is none. Case counts; accents do not. */
export function sensesOf(name: string): readonly Sense[] {
  let senses = byName.get(name)
  if (!senses) {
    senses = lookUp(name)
    byName.set(name, senses)
  }
  return senses
}

function lookUp(name: string): readonly Sense[] {
  for (const key of keysOf(name)) {
    const senses = sensesAt(key)
    if (senses.length) return senses
  }
  return sensesWithKind(foldName(name))
}

/** "Nangarhar Province" is under Nangarhar, "Hegang City" under Hegang. */
function sensesWithKind(folded: string): readonly Sense[] {
  // "Co Kerry"
  const county = folded.match(/^Co (.+)$/)?.[1]
  if (county) return sensesAt(`County ${county}`)
  const kind = folded.match(KIND)
  if (!kind) return []
  const wanted = kind[2] === 'City' || kind[2] === 'Town' ? 'city' : 'region'
  return sensesAt(kind[1] ?? '').filter(({ type }) => type === wanted)
}

const KIND =
  /^(.+) (Agency|City|County|Department|District|Governorate|Island|Oblast|Parish|Prefecture|Province|Region|State|Territory|Town|province|region|district|state|governorate)$/

/** Whether a name is that of a place that we know. */
export function isKnownPlace(name: string): boolean {
  return sensesOf(name).length > 0
}

/** Whether the name of some known place begins with `words` and goes on after a blank: "Los", "Rio de". */
export function startsPlaceName(words: string): boolean {
  const prefix = `${foldName(words)} `
  let known = prefixes.get(prefix)
  if (known === undefined) {
    known = table().hasPrefix(prefix)
    prefixes.set(prefix, known)
  }
  return known
}

/** The region that a short form after a comma stands for: "Salem, Ore." and "Salem, OR"; null when it is none. */
export function regionByAbbreviation(short: string): Sense | null {
  const folded = foldName(short)
  const bare = folded.replace(/\.$/, '')
  const senses = [`~${folded}`, `~${bare}`, `~${bare}.`, `${bare}.`].flatMap(sensesAt)
  return senses.find(({ type }) => type === 'region') ?? null
}

/** The place that a demonym belongs to: "Azerbaijani", "Iraqis", "French", "Parisian"; null when the word is none. */
export function placeOfDemonym(word: string): Sense | null {
  let place = byDemonym.get(word)
  if (place === undefined) {
    place = lookUpDemonym(word)
    byDemonym.set(word, place)
  }
  return place
}

function lookUpDemonym(word: string): Sense | null {
  const folded = foldName(word)
  for (const form of [folded, folded.replace(/s$/, ''), folded.replace(/ ?(?:wom[ae]n|m[ae]n)$/, '')]) {
    const place = table().demonyms.get(form)
    if (place) return senseOfPlace(place)
  }
  return null
}

let opened: GazetteerTable | null = null
/** So many answers are kept of each kind, the less since a name cut out of a text may hold on to all of it. */
const REMEMBERED = 5_000
/** Answers by the name as it is written, and by key. */
const byName = new Kept<readonly Sense[]>(REMEMBERED)
const byDemonym = new Kept<Sense | null>(REMEMBERED)
const found = new Kept<readonly Sense[]>(REMEMBERED)
const prefixes = new Kept<boolean>(REMEMBERED)

function table(): GazetteerTable {
  opened ??= openGazetteer()
  return opened
}

function sensesAt(key: string): readonly Sense[] {
  let senses = found.get(key)
  if (!senses) {
    senses = table().senses(key)
    found.set(key, senses)
  }
  return senses
}

function senseOfPlace([name = '', type, country]: readonly string[]): Sense | null {
  return sensesOf(name).find((sense) => sense.type === type && (sense.country ?? '') === country) ?? null
}

const ARTICLE = /^(?:the|The|al|Al|el|El|an|ar|as|ash|at|ad|az) (?=[A-Z])/
const SMALL = /\b(?:Al|And|Au|De|Del|Des|Di|Do|Dos|E|El|En|Es|Et|In|La|Le|Of|On|The|Upon)\b/g

/** The keys to try: as it is written, without an article, and capitals as in a dateline (KABUL) in usual writing. */
function keysOf(name: string): readonly string[] {
  const folded = foldName(name)
  const keys = [folded]
  if (ARTICLE.test(folded)) keys.push(folded.replace(ARTICLE, ''))
  if (folded.length > 3 && folded === folded.toUpperCase()) {
    const title = foldName(name.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase()))
    keys.push(
      title.replace(SMALL, (word, at: number) => (at ? word.toLowerCase() : word)),
      title,
    )
  }
  return keys
}
