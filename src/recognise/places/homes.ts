import { type Sense, sensesOf } from '../../gazetteer/gazetteer.js'
import type { Document, Name } from '../../language/document.js'
import { wordSet } from '../../language/words/word-set.js'
import { titled } from '../../text/capital.js'

/** The places that the bodies of an article are called after, each with its senses: Ontario, of the Ontario Provincial Police. */
export function homesOf({ names, layout, text }: Document): readonly (readonly Sense[])[] {
  const homes = new Map<string, readonly Sense[]>()
  const tried = new Set<string>()
  const add = (name: string) => {
    if (homes.size >= MOST || tried.has(name)) return
    tried.add(name)
    const place = placeBefore(name)
    const senses = place === null || homes.has(place) ? [] : sensesOf(place).filter(isHome)
    if (place !== null && senses.length > 0) homes.set(place, senses)
  }
  for (const name of names) if (isLocalBody(name)) add(name.text)
  for (const { role, start, end } of layout.blocks)
    if (role === 'masthead' && end - start < LONGEST) add(unshouted(text.slice(start, end)))
  return [...homes.values()]
}

const MOST = 12
/** A masthead that is longer is a menu. */
const LONGEST = 60

/** Bodies that work where they are called after; a club plays anywhere, and a firm is called after where it began. */
const isLocalBody = ({ type }: Name): boolean => LOCAL.has(type ?? '')
const LOCAL = wordSet`court government media police university`

/** Towns that every paper writes about are no home: "New York Times". */
const isHome = ({ type, prominence, region }: Sense): boolean =>
  (type === 'city' && prominence >= LEAST_KNOWN && prominence < GREAT) ||
  (type === 'region' && (region !== null || prominence >= LEAST_KNOWN))
const LEAST_KNOWN = 2.4
const GREAT = 5.8

/** "KEENE SENTINEL" as "Keene Sentinel"; what has small letters stays. */
const unshouted = (name: string): string => (/\p{Ll}/u.test(name) ? name : titled(name))

/** The longest beginning of a body's name that is a place, if that place is no great one: "Keene" of "Keene Sentinel". */
function placeBefore(name: string): string | null {
  const words = name.replace(/^The /, '').split(/\s+/)
  for (let length = Math.min(3, words.length - 1); length > 0; length--) {
    const place = words.slice(0, length).join(' ')
    const [first] = place.length > 3 ? sensesOf(place) : []
    if (first) return first.type !== 'country' && !(first.type === 'city' && first.prominence >= GREAT) ? place : null
  }
  return null
}
