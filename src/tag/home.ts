import { placeOfDemonym } from '../gazetteer/gazetteer.js'
import { type Known, placeSenses, spokenForm } from './knowledge.js'
import { localOrganizations } from './lexicon/listed-organizations.js'
import { joinedText } from './name-words.js'
import type { OrganizationType } from './organization-types.js'
import type { Part } from './parts.js'
import type { Word } from './words.js'

const localNames = localOrganizations()

/** What a short name is in the news of one country: PTI a party in Pakistan, a news agency in India; null where none is known. */
export function knownIn(country: string | null, name: string): Known | null {
  const names = country === null ? undefined : localNames.get(country)
  const type = names?.get(name) ?? spokenType(names, name)
  return type === undefined ? null : knownAs(type)
}

/** "Kemri" is KEMRI, where letters that are said as a word are written like one. */
function spokenType(
  names: ReadonlyMap<string, OrganizationType> | undefined,
  name: string,
): OrganizationType | undefined {
  if (names === undefined || !SPOKEN.test(name)) return undefined
  const type = names.get(name.toUpperCase())
  return type !== undefined && spokenForm(name.toUpperCase()) !== null ? type : undefined
}
const SPOKEN = /^\p{Lu}\p{Ll}{3,7}$/u

/** One record for each type, however often it is asked for. */
const records = new Map<OrganizationType, Known>()
function knownAs(type: OrganizationType): Known {
  const known = records.get(type) ?? { kind: 'organization', type }
  records.set(type, known)
  return known
}

/** Counts the countries of an article's places and nationalities. */
interface HomeCount {
  add(words: readonly Word[], part: Part): void
  /** The country of most of them; null where there is none, or two. */
  most(): string | null
}

export function countHomes(): HomeCount {
  const counts = new Map<string, number>()
  return {
    add: (words, part) => {
      const country = countryOf(words, part)
      if (country === null) return
      counts.set(country, (counts.get(country) ?? 0) + 1)
    },
    most: () => {
      let first: readonly [string, number] = ['', 0]
      let second = 0
      for (const entry of counts) {
        if (entry[1] > first[1]) {
          second = first[1]
          first = entry
        } else second = Math.max(second, entry[1])
      }
      return first[1] > second ? first[0] : null
    },
  }
}

/** A place that everybody knows, or a nationality. */
function countryOf(words: readonly Word[], { is, from, to, senses, known }: Part): string | null {
  if (is === 'demonym') return placeOfDemonym(joinedText(words, from, to))?.country ?? null
  if (is === 'place') return (senses[0]?.prominence ?? 0) >= WELL_KNOWN ? (senses[0]?.country ?? null) : null
  if (known?.kind === 'place') return placeSenses(joinedText(words, from, to))[0]?.country ?? null
  // "Uganda Police Force", a body that is known by its land's name.
  const [first] = to - from > 1 && known ? placeSenses(words[from]?.text ?? '') : []
  return first?.type === 'country' ? first.country : null
}
const WELL_KNOWN = 4.5
