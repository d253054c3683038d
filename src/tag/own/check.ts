import type { SenseType } from '../../gazetteer/gazetteer.js'
import { STANCES } from '../../language/words/reporting.js'
import { type OwnKind, type OwnName, ownKinds } from '../../read/own-name.js'
import { organizationTypes } from '../organization-types.js'

/** What is wrong with an entry. */
export class OwnNameError extends Error {
  override readonly name = 'OwnNameError'
}

/** The checked form of an entry whose members may be anything. Throws an OwnNameError that says which member is wrong. */
export function checkOwnName(entry: Readonly<Record<string, unknown>>): OwnName {
  const kind = oneOf('kind', textOf(entry, 'kind'), ownKinds)
  if (kind === null) throw new OwnNameError(`has no "kind", one of ${ownKinds.join(', ')}`)
  const name = textOf(entry, 'name')
  if (name === null) throw new OwnNameError('has no "name"')
  const country = textOf(entry, 'country')
  if (country !== null && !/^[A-Z]{2}$/.test(country))
    throw new OwnNameError(`"country": ${quoted(country)} is not a code of two capitals, such as UG`)
  const aliases = aliasesOf(entry)
  for (const form of [name, ...aliases]) checkForm(form, kind)
  return {
    name,
    kind,
    type: typeOf(entry, kind),
    aliases,
    country,
    ...coordinatesOf(entry, kind),
    stance: stanceOf(entry, kind),
  }
}

function checkForm(form: string, kind: OwnKind): void {
  if (form.length > LONGEST) throw new OwnNameError(`a name is longer than ${LONGEST} characters`)
  if (!/[\p{L}\p{N}]/u.test(form)) throw new OwnNameError(`${quoted(form)} has neither a letter nor a digit`)
  if (kind === 'cue' && !/^[a-z]+$/.test(form))
    throw new OwnNameError(`${quoted(form)} is not a verb's base form in small letters, such as quip`)
}

const LONGEST = 200

function typeOf(entry: Readonly<Record<string, unknown>>, kind: OwnKind): string | null {
  const type = textOf(entry, 'type')
  if (type === null) return null
  if (kind === 'organization') return oneOf('type', type, organizationTypes)
  if (kind === 'place') return oneOf('type', type, PLACE_TYPES)
  throw new OwnNameError(`"type" is for organizations and places, not for the kind ${kind}`)
}

const PLACE_TYPES: readonly SenseType[] = ['city', 'country', 'region', 'waterbody', 'mountain', 'facility', 'area']

function stanceOf(entry: Readonly<Record<string, unknown>>, kind: OwnKind): string | null {
  const stance = textOf(entry, 'stance')
  if (stance === null) return null
  if (kind !== 'cue') throw new OwnNameError(`"stance" is for cues, not for the kind ${kind}`)
  return oneOf('stance', stance, OWN_STANCES)
}

const OWN_STANCES: readonly string[] = ['neutral', ...Object.keys(STANCES)]

/** A list, or one text whose parts have a bar between them. */
function aliasesOf({ aliases }: Readonly<Record<string, unknown>>): readonly string[] {
  if (aliases === undefined || aliases === null) return []
  const given: unknown = typeof aliases === 'string' ? aliases.split('|') : aliases
  if (!Array.isArray(given) || !given.every((alias) => typeof alias === 'string'))
    throw new OwnNameError('"aliases" is neither a text nor a list of texts')
  return given.map(tidied).filter((alias) => alias !== '')
}

function coordinatesOf(entry: Readonly<Record<string, unknown>>, kind: OwnKind): Pick<OwnName, 'lat' | 'lon'> {
  const both = textOf(entry, 'coordinates')?.split(/[ ,;]+/)
  if (both && both.length !== 2) throw new OwnNameError('"coordinates" is not a latitude and a longitude')
  const lat = degreesOf('lat', both?.[0] ?? entry.lat, 90)
  const lon = degreesOf('lon', both?.[1] ?? entry.lon, 180)
  if ((lat === null) !== (lon === null)) throw new OwnNameError('has one of "lat" and "lon" without the other')
  if (lat !== null && kind !== 'place') throw new OwnNameError(`coordinates are for places, not for the kind ${kind}`)
  return { lat, lon }
}

function degreesOf(member: string, value: unknown, most: number): number | null {
  if (value === undefined || value === null) return null
  const text = String(value).trim()
  if (text === '') return null
  const degrees = /^[-+]?\d{1,3}(?:\.\d{1,15})?$/.test(text) ? Number(text) : Number.NaN
  if (Math.abs(degrees) <= most) return degrees
  throw new OwnNameError(`"${member}": ${quoted(text)} is not a number of degrees from -${most} to ${most}`)
}

/** The text of a member; null where it is absent or blank. */
function textOf(entry: Readonly<Record<string, unknown>>, member: string): string | null {
  const value = entry[member]
  if (value === undefined || value === null) return null
  if (typeof value !== 'string') throw new OwnNameError(`"${member}" is not a text`)
  return tidied(value) || null
}

const tidied = (text: string): string => text.trim().replace(/\s+/g, ' ')
const quoted = (text: string): string => JSON.stringify(text.slice(0, 60))

function oneOf<T extends string>(member: string, value: string | null, accepted: readonly T[]): T | null {
  if (value === null) return null
  const known = accepted.find((candidate) => candidate === value)
  if (known === undefined) throw new OwnNameError(`"${member}": ${quoted(value)} is not one of ${accepted.join(', ')}`)
  return known
}
