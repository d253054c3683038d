import { foldName } from '../../gazetteer/fold.js'
import { regionByAbbreviation, type Sense } from '../../gazetteer/gazetteer.js'
import { wantedType } from './kinds.js'
import { type Company, companyOf, sensesNamed } from './named-with.js'
import { senseOfOwn } from './own.js'
import type { Toponym } from './recognise.js'

/** All mentions of an article that bear one name, and so, as a rule, mean one place. */
export interface Group {
  readonly toponyms: readonly Toponym[]
  readonly senses: readonly Sense[]
  readonly company: readonly Company[]
  readonly wantedType: string | null
}

/** Mentions by their name; one that is named with another place than the rest ("Paris, Texas") stands alone. */
export function groupByName(plain: string, toponyms: readonly Toponym[]): readonly Group[] {
  const groups = new Map<string, { toponyms: Toponym[]; company: Company[]; wanted: (string | null)[] }>()
  toponyms.forEach((toponym, at) => {
    const company = toponym.name.kind === 'place' ? companyOf(plain, toponyms, at) : []
    const { own } = toponym.name
    const key = own ? `own ${own.name}` : `${toponym.name.kind} ${foldName(toponym.name.text.replace(/^[Tt]he /, ''))}`
    const group = groups.get(key) ?? { toponyms: [], company: [], wanted: [] }
    group.toponyms.push(toponym)
    if (group.company.length < MOST_COMPANY) group.company.push(...company)
    group.wanted.push(isPartOfWorld(plain, toponym) ? 'area' : wantedType(plain, toponym))
    groups.set(key, group)
  })
  return [...groups.values()].map(({ toponyms: own, company, wanted }) => ({
    toponyms: own,
    company,
    senses: sensesIn(plain, own[0] as Toponym),
    wantedType: wanted.find((type) => type !== null) ?? null,
  }))
}

function sensesIn(plain: string, toponym: Toponym): readonly Sense[] {
  const { own } = toponym.name
  const listed = own && senseOfOwn(own)
  if (listed) return [listed]
  if (isPartOfWorld(plain, toponym)) return []
  const { start, end, text } = toponym.name
  const senses = sensesNamed(toponym)
  // "ROME, Ga.", "HAMILTON, Ala."
  const isShort = plain.slice(Math.max(0, start - 2), start) === ', ' && (!senses.length || plain[end] === '.')
  const isLetters = senses.length === 0 && /^[A-Z]{2}$/.test(text)
  const region = isShort || isLetters ? regionByAbbreviation(text.replaceAll(' ', '')) : null
  return region ? [region] : senses
}

/** "The West": a part of the world without a middle, unlike the town of West, Texas. */
function isPartOfWorld(plain: string, { name }: Toponym): boolean {
  return BARE_DIRECTION.test(plain.slice(Math.max(0, name.start - 4), name.end))
}

const BARE_DIRECTION = /\bthe (?:East|North|South|West)$/i

/** Enough to decide by; a page that is nothing but places must not take the square of its length. */
const MOST_COMPANY = 40
