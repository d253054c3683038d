import type { EventType } from './schema.js'

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/**
 * Families of words that name one kind of happening: nouns in the singular, verbs in their base form. Two words of a family may name one event
 * ("the blast" … "the bomb exploded"); words of one type in two families do so only with other evidence.
 */
const FAMILIES: readonly (readonly [EventType, nouns: string, verbs: string])[] = [
  ['attack', 'airstrike air-strike bombardment shelling missile rocket', 'shell bombard'],
  ['attack', 'bomb bombing blast explosion detonation', 'bomb detonate explode'],
  ['attack', 'gunfire shoot-out shooting shootout', 'shoot gun'],
  ['attack', 'stabbing knifing', 'stab knife'],
  [
    'attack',
    'assassination beheading execution killing murder slaying homicide massacre genocide',
    'assassinate behead execute murder slay massacre',
  ],
  ['attack', 'battle clash fighting firefight gunbattle gunfight gun-battle skirmish fight combat', 'clash'],
  ['attack', 'ambush assault attack atrocity raid rampage siege strike', 'ambush assault attack raid'],
  ['attack', 'hijacking hijack kidnapping kidnap abduction', 'hijack kidnap abduct'],
  ['attack', 'incursion invasion offensive operation war', 'invade'],
  ['crash', 'collision crash derailment pile-up pileup wreck hit-and-run', 'collide crash derail overturn'],
  ['crash', 'shipwreck sinking capsizing', 'capsize sink'],
  ['accident', 'arson blaze fire inferno', ''],
  ['accident', 'cave-in collapse meltdown', 'collapse'],
  ['accident', 'crush stampede', 'stampede'],
  ['accident', 'drowning', 'drown'],
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
  ['unrest', 'demonstration march protest rally strike', 'protest'],
  ['unrest', 'riot rioting unrest uprising rebellion violence', 'riot'],
  ['unrest', 'coup crackdown', ''],
]

/** What a word tells of an event: its family is known by a number. */
export interface EventWord {
  readonly family: number
  readonly type: EventType
}

const tableOf = (column: 1 | 2): ReadonlyMap<string, EventWord> =>
  new Map(
    FAMILIES.flatMap((entry, family) =>
      entry[column].length ? words(entry[column]).map((word) => [word, { family, type: entry[0] }] as const) : [],
    ),
  )
const NOUNS = tableOf(1)
const VERBS = tableOf(2)

/** Nouns that may stand for any happening: "the incident", "the tragedy". */
export const anyEvent: ReadonlySet<string> = new Set(
  words('accident catastrophe disaster event incident mishap tragedy violence attack'),
)
const GENERAL: Readonly<Record<string, EventType>> = {
  accident: 'accident',
  mishap: 'accident',
  catastrophe: 'disaster',
  disaster: 'disaster',
  tragedy: 'other',
  incident: 'other',
}

/** What a noun in the singular tells of an event; null where it names none. */
export function eventNoun(noun: string): EventWord | null {
  const general = GENERAL[noun]
  return NOUNS.get(noun) ?? (general ? { family: -1, type: general } : null)
}

/** What a verb in its base form tells of an event; null where it tells none. */
export const eventVerb = (lemma: string): EventWord | null => VERBS.get(lemma) ?? null

/** Nouns of states of things rather than one happening: weighed less than a happening beside them. */
export const wideNouns: ReadonlySet<string> = new Set(
  words(
    'coup crackdown drought epidemic famine fighting genocide incident invasion offensive operation outbreak pandemic plague protest rebellion siege unrest uprising violence war',
  ),
)

/** Words before an event that set it apart from the one that an article is about. */
export const setApart: ReadonlySet<string> = new Set(
  words('another deadliest earlier fatal former last next other past previous recent second similar worst'),
)
/** Words that take up an event already told of. */
export const takesUp: ReadonlySet<string> = new Set(words('the this that these those both'))
