import { placeOfDemonym, type Sense, sensesOf } from '../gazetteer/gazetteer.js'
import type { NameKind } from '../language/document.js'
import { listedOrganizations } from './lexicon/listed-organizations.js'
import { knownOrganizations } from './lexicon/organizations.js'
import { knownPeople, surnameHeads } from './lexicon/people.js'
import { knownPlaces } from './lexicon/places.js'
import { professions } from './lexicon/professions.js'
import { knownThings } from './lexicon/things.js'
import { doubtfulTitles, fields, roleNouns, roleTitles } from './lexicon/titles.js'
import { isPlainEnglish, nameFacts } from './names.js'
import { type Entry, phrasesOf } from './phrases.js'
import { lexiconWords } from './words.js'

/** What the lexicons say of a whole name. */
export interface Known {
  readonly kind: NameKind
  readonly type: string | null
}

/** Other spellings of a name, the British one of what is written in the American one: "Palestine Liberation Organisation". */
const spellingsOf = (name: string): readonly string[] => {
  if (!SPELT_OTHERWISE.test(name)) return [name]
  const other = name
    .replaceAll('Organization', 'Organisation')
    .replaceAll('Defense', 'Defence')
    .replaceAll('Center', 'Centre')
    .replaceAll('Program ', 'Programme ')
  const spellings = other === name ? [name] : [name, other]
  // "Al-Qaeda in Iraq" at the head of a sentence.
  return /^al[- ]/.test(name) ? [...spellings, `A${name.slice(1)}`] : spellings
}

const SPELT_OTHERWISE = /^al[- ]|Organization|Defense|Center|Program /

/** "Unesco", "Sadc": papers of many countries write what is said as a word like any name; null where that is a word, a name or a town. */
export function spokenForm(name: string): string | null {
  if (!SPOKEN.test(name)) return null
  const spoken = `${name.charAt(0)}${name.slice(1).toLowerCase()}`
  const means = nameFacts(spoken) !== null || isPlainEnglish(name.toLowerCase()) || surnameHeads.has(spoken)
  return means || (sensesOf(spoken)[0]?.prominence ?? 0) > HAMLET ? null : spoken
}
const SPOKEN = /^(?=.*[AEIOU])\p{Lu}{4,8}$/u
/** A village that a body's letters happen to spell. */
const HAMLET = 3.5

const withSpoken = (name: string): readonly string[] => {
  const spoken = spokenForm(name)
  return spoken === null ? [name] : [name, spoken]
}

/** An organization wins over a thing, a thing over a place. */
const names: readonly Entry<Known>[] = [
  ...Object.entries(knownOrganizations).flatMap(([type, names]) =>
    names
      .flatMap(spellingsOf)
      .flatMap(withSpoken)
      .map((name) => [name, { kind: 'organization', type }] as const),
  ),
  ...listedOrganizations().flatMap(([name, type]) =>
    withSpoken(name).map((form) => [form, { kind: 'organization', type }] as const),
  ),
  ...knownPeople.map((name) => [name, { kind: 'person', type: null }] as const),
  ...[...knownThings].map((name) => [name, { kind: 'other', type: null }] as const),
  ...[...knownPlaces].map(([name, type]) => [name, { kind: 'place', type }] as const),
]

/** Every name that we know by heart. */
export const knownNames = phrasesOf(names)

/** "easyJet", "flynas": names of one word that begin small, wherever they stand. */
export const smallNames: ReadonlySet<string> = new Set(
  names.flatMap(([name]) => {
    const words = /^\p{Ll}{4}/u.test(name) ? lexiconWords(name) : []
    return words.length === 1 ? words : []
  }),
)

/** Miller, Dean and Foreman are family names first. */
const sureProfessions = professions.filter((profession) => profession.includes(' ') || !nameFacts(profession)?.family)

/** Titles and offices, to be looked up in lower case. */
export const titles = phrasesOf(
  [...roleTitles, ...doubtfulTitles, ...sureProfessions, ...fieldOffices(), ...titledNouns()].map(
    (title) => [capitalised(title), title] as const,
  ),
  (word) => word.toLowerCase(),
)

/** "minister of defense", "deputy minister for foreign affairs". */
function fieldOffices(): readonly string[] {
  const offices = ['minister', 'deputy minister', 'secretary', 'minister of state', 'state minister']
  return offices.flatMap((office) => fields.flatMap((field) => [`${office} of ${field}`, `${office} for ${field}`]))
}

/** Role nouns that stand capitalised before a name: "Producer Zulima Palacio". Others mean too much else: Model, Star, Guard. */
function titledNouns(): readonly string[] {
  const others = new Set(
    'model star celebrity seed host agent guard legend champion ally aide boss fighter worker soldier victim native runner player friend rival peer boy girl woman wife husband son daughter winner veteran rebel hostage inmate killer bomber partner critic expert official suspect candidate hopeful successor predecessor counterpart opponent ruler clerk chef'.split(
      ' ',
    ),
  )
  return [...roleNouns].filter((noun) => !others.has(noun))
}

function capitalised(title: string): string {
  return title.replace(/(?<![\p{L}'])\p{L}/gu, (letter) => letter.toUpperCase())
}

/** The senses of a place name, none for words of one letter. */
export const placeSenses = (name: string): readonly Sense[] => (name.length > 1 ? sensesOf(name) : [])

/** Nationalities that name no single place of a table. */
const wideDemonyms: ReadonlySet<string> = new Set(
  'African Africans American Americans Arab Arabs Asian Asians European Europeans Western Westerner Westerners Latin Soviet Soviets Kurdish Kurd Kurds Basque Basques Tamil Tamils Balkan Baltic Caribbean Scandinavian Nordic Persian Persians Ottoman Roman Tibetan Tibetans Uighur Uighurs Uyghur Uyghurs Chechen Chechens Bosniak Bosniaks Gazan Gazans Palestinian Palestinians Darfuri Darfuris Serb Serbs Croat Croats Yugoslav Catalan Catalans Scottish Welsh Englishman Sino Russo Franco Anglo Indo Euro Afro Slavic Texan Texans Californian Afghan Afghans Turk Turks Dane Danes Swede Swedes Finn Finns Pole Poles Spaniard Spaniards Briton Britons Thai Thais Iraqi Iraqis Israeli Israelis'.split(
    ' ',
  ),
)

/** Whether a word or two are a people, a nationality or the adjective of a place. */
export const isDemonym = (word: string): boolean => wideDemonyms.has(word) || placeOfDemonym(word) !== null
