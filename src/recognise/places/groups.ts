import { foldName } from '../../gazetteer/fold.js'
import { regionByAbbreviation, type Sense, sensesOf } from '../../gazetteer/gazetteer.js'
import { textBefore, textBehind } from '../../text/around.js'
import { titled } from '../../text/capital.js'
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
  const companies = toponyms.map(({ name }, at) => (name.kind === 'place' ? companyOf(plain, toponyms, at) : []))
  const states = statesByName(toponyms, companies)
  toponyms.forEach((toponym, at) => {
    const company = companies[at] as readonly Company[]
    const state = (states.get(nameKey(toponym))?.size ?? 0) > 1 ? (stateOf(company) ?? '') : ''
    const key = `${nameKey(toponym)}${state && `, ${state}`}`
    const group = groups.get(key) ?? { toponyms: [], company: [], wanted: [] }
    group.toponyms.push(toponym)
    if (group.company.length < MOST_COMPANY) group.company.push(...company)
    group.wanted.push(isPartOfWorld(plain, toponym) ? 'area' : wantedType(plain, toponym))
    groups.set(key, group)
  })
  return [...groups.values()].map(({ toponyms: own, company, wanted }) => ({
    toponyms: own,
    company,
    senses:
      isSea(own) && !company.some(({ tie }) => tie === 1) ? withoutCities(sensesIn(plain, own)) : sensesIn(plain, own),
    wantedType: wanted.find((type) => type !== null) ?? null,
  }))
}

const nameKey = ({ name: { own, kind, text } }: Toponym): string =>
  own ? `own ${own.name}` : `${kind} ${foldName(asWritten(text.replace(/^[Tt]he /, '')))}`

/** "LOUISVILLE, Miss. -" and the "Louisville" of the text are one name. */
const asWritten = (text: string): string => (IN_CAPITALS.test(text) ? titled(text) : text)
const IN_CAPITALS = /^[^\p{Ll}]{4,}$/u

/** The states that each name is said to lie in: "Augusta, Ga., and Augusta, Me." are two towns. */
function statesByName(
  toponyms: readonly Toponym[],
  companies: readonly (readonly Company[])[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const states = new Map<string, Set<string>>()
  toponyms.forEach((toponym, at) => {
    const state = stateOf(companies[at] ?? [])
    const key = nameKey(toponym)
    if (state) states.set(key, (states.get(key) ?? new Set()).add(state))
  })
  return states
}

/** The state or province whose short or whole name stands behind a comma. */
function stateOf(company: readonly Company[]): string | null {
  const [state] = company.find(({ tie, senses }) => tie === 1 && senses[0]?.type === 'region')?.senses ?? []
  return state && state.region === null ? `${state.country} ${state.name}` : null
}

function sensesIn(plain: string, own: readonly Toponym[]): readonly Sense[] {
  const toponym = own[0] as Toponym
  const listed = toponym.name.own && senseOfOwn(toponym.name.own)
  if (listed) return [listed]
  if (isPartOfWorld(plain, toponym)) return []
  const { start, end, text } = toponym.name
  const senses = sensesOfRow(plain, toponym) ?? sensesNamed(toponym)
  // "ROME, Ga.", "HAMILTON, Ala.", "D-Vt.", "(Calif.)"
  const isShort = /(?:, |[(-])$/.test(textBefore(plain, start, 2)) && (!senses.length || plain[end] === '.')
  const isLetters = senses.length === 0 && /^[A-Z]{2}$/.test(text)
  const region = isShort || isLetters ? regionByAbbreviation(text.replaceAll(' ', '')) : null
  if (region) return [region]
  return own.some((each) => isRiver(plain, each)) ? withoutCities(senses) : senses
}

/** "Eastland, Brown and Comanche counties": each is the county of that name. */
function sensesOfRow(plain: string, { name: { kind, text, end } }: Toponym): readonly Sense[] | null {
  if (kind !== 'place' || !ROW_OF_COUNTIES.test(textBehind(plain, end, ROW_LENGTH))) return null
  const senses = sensesOf(`${text} County`)
  return senses.length > 0 ? senses : null
}
const ROW_LENGTH = 160
const ROW_OF_COUNTIES =
  /^(?:, \p{Lu}[\p{L}.'-]{1,20}(?: \p{Lu}[\p{L}.'-]{1,20})?){0,8}(?:,? and \p{Lu}[\p{L}.'-]{1,20}(?: \p{Lu}[\p{L}.'-]{1,20})?)? [Cc]ounties\b/u

const withoutCities = (senses: readonly Sense[]): readonly Sense[] => senses.filter(({ type }) => type !== 'city')

/** "the Pacific", "a Pacific trade pact": no town in Missouri, unless the state stands behind it. */
const isSea = (own: readonly Toponym[]): boolean => own.some(({ name }) => name.type === 'waterbody')

/** "the Green River": no town called so. */
const isRiver = (plain: string, { name }: Toponym): boolean =>
  / River$/.test(name.text) && /\b[Tt]he $/.test(textBefore(plain, name.start, 4))

/** "The West": a part of the world without a middle, unlike the town of West, Texas. */
function isPartOfWorld(plain: string, { name }: Toponym): boolean {
  return BARE_DIRECTION.test(plain.slice(Math.max(0, name.start - 4), name.end))
}

const BARE_DIRECTION = /\bthe (?:East|North|South|West)$/i

/** Enough to decide by; a page that is nothing but places must not take the square of its length. */
const MOST_COMPANY = 40
