import type { EventType } from './schema.js'

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** Event nouns by the type of what they name. Those that name no type by themselves ("incident", "tragedy") are left out. */
const NOUNS: Readonly<Partial<Record<EventType, readonly string[]>>> = {
  attack: words(`
    airstrike ambush arson assassination assault atrocity attack battle beheading bomb bombardment bombing clash execution fighting firefight genocide
    gunbattle gunfight gunfire hijacking incursion invasion killing massacre murder offensive operation raid rampage shelling shoot-out shooting shootout
    siege skirmish slaying stabbing strike torpedoing violence war`),
  crash: words('collision crash derailment pile-up pileup shipwreck sinking wreck'),
  accident: words(
    'accident blast blaze cave-in collapse crush drowning electrocution explosion fire gas-leak leak meltdown mishap poisoning spill stampede',
  ),
  disaster: words(`
    avalanche blizzard bushfire coldsnap cyclone disaster downpour drought earthquake eruption famine flood flooding floodwaters heatwave hurricane
    landslide landslip lightning mudslide quake rockfall rockslide sandstorm snowstorm storm tempest tidal-wave tornado tremor tsunami twister typhoon
    wildfire`),
  outbreak: words('cholera ebola epidemic flu infection influenza outbreak pandemic plague virus'),
  unrest: words('coup crackdown demonstration protest rally rebellion riot rioting unrest uprising'),
  arrest: words('arrest detention roundup sweep'),
}

const TYPES: ReadonlyMap<string, EventType> = new Map(
  Object.entries(NOUNS).flatMap(([type, nouns]) => nouns.map((noun) => [noun, type as EventType] as const)),
)

/** The type of an event by its noun in the singular; null where the noun tells none. */
export const typeOfNoun = (noun: string): EventType | null => TYPES.get(noun) ?? null
