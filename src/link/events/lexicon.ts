import type { EventType } from './schema.js'

const words = (list: string): readonly string[] => list.split(/\s+/).filter(Boolean)

/**
 * Families of words that name one kind of happening: nouns in the singular, verbs in their base form. Two words of a family may name one event
 * ("the blast" … "the bomb"); words of one type in two families do so only with other evidence. A row that names a kin belongs to its family.
 */
const FAMILIES: readonly (readonly [EventType, nouns: string, verbs: string, kin?: string])[] = [
  ['attack', 'airstrike air-strike bombardment shelling missile rocket', 'shell bombard'],
  ['attack', 'bomb bombing', 'bomb'],
  ['accident', 'blast detonation explosion', 'detonate explode', 'bomb'],
  ['attack', 'gunfire shoot-out shooting shootout', 'shoot gun'],
  ['attack', 'stabbing knifing', 'stab knife'],
  [
    'attack',
    'assassination beheading execution killing murder slaying homicide massacre genocide',
    'assassinate behead execute murder slay massacre',
  ],
  ['attack', 'battle clash fighting firefight gunbattle gunfight gun-battle skirmish fight combat', 'clash'],
  ['attack', 'ambush assault attack atrocity raid rampage siege strike', 'ambush assault attack raid storm'],
  ['attack', 'hijacking hijack kidnapping kidnap abduction', 'hijack kidnap abduct'],
  ['attack', 'incursion invasion offensive operation', 'invade'],
  ['attack', 'conflict insurgency war', ''],
  [
    'crash',
    'collision crash derailment pile-up pileup plunge wreck hit-and-run',
    'collide crash derail overturn plunge ram',
  ],
  ['crash', 'shipwreck sinking capsizing', 'capsize sink'],
  ['accident', 'blaze fire inferno', ''],
  ['attack', 'arson', '', 'fire'],
  ['accident', 'cave-in collapse meltdown', 'collapse'],
  ['accident', 'crush stampede', 'stampede'],
  ['accident', 'drowning', 'drown', 'sinking'],
  ['accident', 'electrocution gas-leak leak poisoning spill', 'electrocute poison'],
  ['disaster', 'earthquake quake tremor aftershock', ''],
  ['disaster', 'avalanche', ''],
  ['disaster', 'landslide landslip mudslide rockfall rockslide', ''],
  ['disaster', 'downpour flood flooding floodwaters deluge', 'flood'],
  ['disaster', 'tsunami tidal-wave', ''],
  ['disaster', 'blizzard cyclone hurricane sandstorm snowstorm storm tempest tornado twister typhoon', ''],
  ['disaster', 'bushfire wildfire', ''],
  ['disaster', 'eruption volcano', 'erupt'],
  ['disaster', 'drought famine heatwave coldsnap', ''],
  ['outbreak', 'cholera ebola epidemic flu infection influenza measles outbreak pandemic plague virus disease', ''],
  ['unrest', 'demonstration march protest rally', 'protest'],
  ['unrest', 'riot rioting unrest uprising rebellion violence', 'riot'],
  ['unrest', 'coup crackdown', ''],
  ['other', 'cancer heart-attack illness leukaemia leukemia overdose pneumonia stroke suicide', ''],
]

/** What a word tells of an event: its family is known by a number. */
export interface EventWord {
  readonly family: number
  readonly type: EventType
}

const NOUNS = new Map<string, EventWord>()
const VERBS = new Map<string, EventWord>()
FAMILIES.forEach(([type, nouns, verbs, kin = ''], at) => {
  const word: EventWord = { family: NOUNS.get(kin)?.family ?? at, type }
  for (const noun of words(nouns)) NOUNS.set(noun, word)
  for (const verb of words(verbs)) VERBS.set(verb, word)
})

/** Nouns that may stand for any happening: "the incident", "the tragedy". */
export const anyEvent: ReadonlySet<string> = new Set(
  words('accident catastrophe disaster event incident mishap tragedy violence attack'),
)
const GENERAL: ReadonlyMap<string, EventType> = new Map([
  ['accident', 'accident'],
  ['mishap', 'accident'],
  ['catastrophe', 'disaster'],
  ['disaster', 'disaster'],
  ['tragedy', 'other'],
  ['incident', 'other'],
])

for (const [noun, type] of GENERAL) if (!NOUNS.has(noun)) NOUNS.set(noun, { family: -1, type })

/** What a noun in the singular tells of an event; null where it names none. */
export const eventNoun = (noun: string): EventWord | null => NOUNS.get(noun) ?? null

/** The singular that names an event, for each form in which such a noun may stand. */
const SINGULARS = new Map<string, string>()
for (const noun of NOUNS.keys()) {
  for (const form of [noun, `${noun}s`, `${noun}es`, noun.replace(/y$/, 'ies')]) {
    const singular = [form, form.replace(/ies$/, 'y'), form.replace(/es$/, ''), form.replace(/s$/, '')].find(eventNoun)
    if (singular !== undefined) SINGULARS.set(form, singular)
  }
}

/** The noun that names an event, in the singular, of which a word is a form; null where there is none. */
export const eventSingular = (word: string): string | null => SINGULARS.get(word) ?? null

/** What a verb in its base form tells of an event; null where it tells none. */
export const eventVerb = (lemma: string): EventWord | null => VERBS.get(lemma) ?? null

/** Nouns of states of things rather than one happening: weighed less than a happening beside them. */
export const wideNouns: ReadonlySet<string> = new Set(
  words(
    'conflict coup crackdown drought epidemic famine fighting genocide incident insurgency invasion offensive operation outbreak pandemic plague protest rebellion siege unrest uprising violence war',
  ),
)

/** States that go on for months or years: their harm is counted over all of that time. */
export const longStates: ReadonlySet<string> = new Set(
  words('conflict drought epidemic famine genocide insurgency outbreak pandemic plague war'),
)

/** Words before an event that set it apart from the one that an article is about. */
export const setApart: ReadonlySet<string> = new Set(
  words('another earlier fifth former fourth last next other past previous second separate similar third unrelated'),
)
/** Words that take up an event already told of. */
export const takesUp: ReadonlySet<string> = new Set(words('the this that these those both'))
