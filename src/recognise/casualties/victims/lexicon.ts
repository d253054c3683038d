import { bes, have } from '../../../language/words/auxiliaries.js'
import { wordSet, wordTable } from '../../../language/words/word-set.js'
import type { Outcome } from '../schema.js'

/** What befell one who "was …": participles of harm. */
export const participles: ReadonlyMap<string, Outcome> = wordTable<Outcome>({
  killed: `killed murdered slain assassinated executed beheaded electrocuted drowned lynched gunned crushed bludgeoned poisoned`,
  injured: `injured wounded hurt shot stabbed hospitalised hospitalized burned maimed`,
  missing: ``,
  displaced: ``,
  abducted: `abducted kidnapped`,
  detained: `arrested detained jailed imprisoned apprehended remanded incarcerated interned captured nabbed`,
  infected: `infected`,
})

/** What one does whom it befalls: "died", "disappeared". */
export const intransitives: ReadonlyMap<string, Outcome> = wordTable<Outcome>({
  killed: `die died dies perished perishes drowned drowns succumbed succumbs`,
  injured: ``,
  missing: `disappeared disappears vanished vanishes`,
  displaced: ``,
  abducted: ``,
  detained: ``,
  infected: ``,
})

/** What others do to one: "killing Ana Roe". */
export const transitives: ReadonlyMap<string, Outcome> = wordTable<Outcome>({
  killed: `killed kills killing murdered murders murdering assassinated assassinates assassinating executed executes executing beheaded beheading`,
  injured: `injured injures injuring wounded wounds wounding hospitalised hospitalized stabbed stabbing`,
  missing: ``,
  displaced: ``,
  abducted: `abducted abducts abducting kidnapped kidnaps kidnapping`,
  detained: `arrested arrests arresting detained detains detaining jailed jails jailing apprehended apprehends apprehending nabbed nabs`,
  infected: ``,
})

/** Nouns of a harm that one suffered: "the death of Ana Roe", "Ana Roe's arrest". */
export const harmNouns: ReadonlyMap<string, Outcome> = wordTable<Outcome>({
  killed: `death killing murder assassination execution suicide slaying passing drowning`,
  injured: `stabbing`,
  missing: `disappearance`,
  displaced: ``,
  abducted: `abduction kidnapping`,
  detained: `arrest detention imprisonment incarceration`,
  infected: ``,
})

/** States: "Ana Roe is dead", "was found dead". */
export const states: ReadonlyMap<string, Outcome> = wordTable<Outcome>({
  killed: `dead`,
  injured: ``,
  missing: `missing`,
  displaced: ``,
  abducted: ``,
  detained: ``,
  infected: ``,
})

/** Words between a victim's name and the harm. */
export const auxiliaries: ReadonlySet<string> = new Set([...bes, ...have, "'s"])
/** Words that make of a participle no harm that was done. */
export const unreal = wordSet`
  could if may might must never no nor not n't should to unless until would will can cannot without wants wanted plans planned plotted threatened attempt attempted
  attempting attempts almost nearly try tries tried trying conspiring conspired conspiracy plot threat threatens possible potential future avoid avoided prevent unhurt`
/** Behind "shot" and "stabbed": then it was a killing. */
export const deadly = wordSet`dead`
