import { type HarmVerb, harmVerbOf } from './harm-forms.js'
import { kidnappers } from './harm-words.js'
import { ofHospital } from './hospital.js'
import type { Quantity } from './quantity.js'
import type { Link, Reading } from './reading.js'
import type { CasualtyRule } from './rule.js'
import type { Outcome } from './schema.js'
import { findObjects, findSubjects, hasObject, type Slot } from './slots.js'
import { type Group, groupBefore, skipAdverbsRight } from './verb-group.js'

/** A form of a verb of harm in its sentence. */
interface Site {
  readonly at: number
  readonly verb: HarmVerb
  readonly group: Group
  readonly voice: 'active' | 'passive' | 'reduced' | 'subject'
  readonly outcomes: readonly Outcome[]
  readonly undivided: boolean
}

/** "killed 15", "killing and wounding dozens", "has arrested another 50 Brotherhood members". */
export const activeRule: CasualtyRule = {
  name: 'active-verb',
  examples: [
    'The blast killed {15|killed 15}.',
    'Officers have arrested {a nurse|detained 1} and {two drivers|detained 2}.',
    'A wall fell, killing {a mason|killed 1} and injuring {dozens|injured 24- vague}.',
  ],
  leaves: ['The senate killed three bills.', 'He killed himself.', 'The plan would hurt two banks.'],
  find: (reading) =>
    sitesOf(reading, 'active').flatMap((site) =>
      linksOf(reading, site, findObjects(reading, objectStart(reading, site))),
    ),
}

/** "15 people were killed". */
export const passiveRule: CasualtyRule = {
  name: 'passive-verb',
  examples: [
    '{Fifteen people|killed 15} were killed.',
    '{At least six miners|killed 6-} and {a guard|killed 1} have been killed.',
    '{No one|injured 0} was hurt.',
  ],
  leaves: ['Fifteen sheep were killed.', 'Fifteen people saw how the man was killed.'],
  find: (reading) =>
    sitesOf(reading, 'passive').flatMap((site) =>
      linksOf(reading, site, findSubjects(reading, site.group.from, isLoose(reading, site))),
    ),
}

/** "with 15 people being treated": a passive without a finite verb belongs to the people next to it. */
const isLoose = ({ tokens }: Reading, { group }: Site): boolean => tokens[group.from]?.lower === 'being'

/** "15 people killed in the blast", "and 30 wounded". */
export const participleRule: CasualtyRule = {
  name: 'participle',
  examples: [
    'He named {two soldiers|killed 2} killed in the raid.',
    'Six doors were broken and {30 guests|injured 30} wounded.',
    'The list has {12|injured 12} injured.',
  ],
  leaves: ['He met two relatives of soldiers killed in the raid.', 'The storm left the two towns injured in pride.'],
  find: (reading) =>
    sitesOf(reading, 'reduced').flatMap((site) => linksOf(reading, site, findSubjects(reading, site.group.from, true))),
}

/** "40 people died", "17 million people dying". */
export const subjectRule: CasualtyRule = {
  name: 'subject-verb',
  examples: [
    '{Forty people|killed 40} died.',
    'With {nine pupils|missing 9} still missing, {two divers|missing 2} disappeared as well.',
  ],
  leaves: ['The two old customs died out.', 'Two relatives said that he had died.'],
  find: (reading) =>
    sitesOf(reading, 'subject').flatMap((site) => {
      const modifier = !site.group.be && !site.group.have && /ing$/.test(reading.tokens[site.at]?.lower ?? '')
      return linksOf(reading, site, findSubjects(reading, site.group.from, modifier))
    }),
}

const cache = new WeakMap<Reading, readonly Site[]>()

function sitesOf(reading: Reading, voice: Site['voice']): readonly Site[] {
  const known = cache.get(reading)
  if (known) return known.filter((site) => site.voice === voice)
  const sites = reading.tokens.flatMap((_, at) => siteAt(reading, at) ?? [])
  cache.set(reading, sites)
  return sites.filter((site) => site.voice === voice)
}

function siteAt(reading: Reading, at: number): Site | null {
  const { tokens } = reading
  const verb = harmVerbOf(tokens[at])
  if (!verb || isNoun(reading, at) || isEconomic(reading, at)) return null
  const group = groupBefore(tokens, at)
  const voice = voiceOf(reading, at, verb, group)
  if (voice === null || sharesNext(reading, at, voice)) return null
  const joined = group.joined.flatMap((index) => {
    const other = harmVerbOf(tokens[index])
    return other && other.outcome !== verb.outcome ? [other.outcome] : []
  })
  const outcomes = [...new Set([...joined, outcomeAt(reading, at, verb)])]
  return { at, verb, group, voice, outcomes, undivided: isUndivided(outcomes, tokens, at) }
}

const isUndivided = (outcomes: readonly Outcome[], tokens: Reading['tokens'], at: number): boolean =>
  outcomes.length > 1 &&
  (tokens[at - 1]?.lower === 'or' || outcomes.every((outcome) => outcome === 'killed' || outcome === 'injured'))

/** "Sanctions have hurt millions": no injury. */
const ECONOMIC =
  /^(?:sanctions?|tariffs?|econom\w+|cuts?|prices?|reforms?|polic(?:y|ies)|bans?|recession|inflation|shortages?|taxes|tax|embargo|measures?|law|laws|budget|crisis|trade)$/
const isEconomic = ({ tokens }: Reading, at: number): boolean =>
  tokens[at]?.lower.startsWith('hurt') === true &&
  tokens.slice(Math.max(0, at - 5), at).some(({ lower }) => ECONOMIC.test(lower))

/** "the killing of", "in the hold", "house arrest": spelled like a verb. */
function isNoun(reading: Reading, at: number): boolean {
  const { tokens } = reading
  const token = tokens[at]
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  if (!token) return true
  if (before?.lower === '-' && before.end === token.start) return true
  if (after?.lower === '-' && after.start === token.end) return true
  if (/ing$/.test(token.lower))
    return (before?.pos === 'DET' || before?.lower === "'s" || before?.pos === 'ADJ') && !hasObject(reading, at + 1)
  if (/ed$/.test(token.lower) || token.pos === 'VERB') return false
  if (/^(?:hurt|held|slain|fled)$/.test(token.lower)) return false
  return (
    before?.pos === 'DET' ||
    before?.pos === 'ADJ' ||
    before?.lower === "'s" ||
    (before?.pos === 'NUM' && token.pos === 'NOUN' && after?.pos !== 'ADP') ||
    after?.lower === 'of'
  )
}

function voiceOf(reading: Reading, at: number, verb: HarmVerb, group: Group): Site['voice'] | null {
  const { tokens } = reading
  const objects = hasObject(reading, at + 1)
  if (
    /^d(?:ie[ds]?|ying)$/.test(tokens[at]?.lower ?? '') &&
    /^(?:out|down|away)$/.test(tokens[at + 1]?.lower ?? '') &&
    tokens[at + 2]?.lower !== 'of'
  )
    return null
  if (verb.harmed === 'subject') return 'subject'
  if (verb.harmed === 'both') return objects && !group.be ? 'active' : 'subject'
  const { forms } = verb
  if (forms.has('gerund')) {
    return group.be && !objects && /^being$/.test(tokens[at - 1]?.lower ?? '') ? null : 'active'
  }
  if (!forms.has('past') && !forms.has('participle')) return objects || joinsVerb(reading, at) ? 'active' : null
  if (group.be) return group.joined.length > 0 && startsQuantity(reading, at + 1) ? 'active' : 'passive'
  if (group.have || group.governor !== null || group.open) return 'active'
  if (forms.has('base') && objects) return 'active'
  return objects || joinsVerb(reading, at) ? 'active' : 'reduced'
}

const startsQuantity = (reading: Reading, at: number): boolean =>
  reading.startingAt.has(skipAdverbsRight(reading.tokens, at))

/** "killed and wounded dozens": another verb shares the object. */
const joinsVerb = (reading: Reading, at: number): boolean => {
  const { tokens } = reading
  return (
    /^(?:and|or|&)$/.test(tokens[at + 1]?.lower ?? '') &&
    tokens[at + 2]?.pos === 'VERB' &&
    hasObject(reading, at + 3) &&
    !reading.endingAt.has(at)
  )
}

/** Whether a verb of harm right after this one takes its people too, so that both are read there. */
function sharesNext(reading: Reading, at: number, voice: Site['voice']): boolean {
  const { tokens } = reading
  if (!/^(?:and|or|&)$/.test(tokens[at + 1]?.lower ?? '')) return false
  const next = skipAdverbsRight(tokens, at + 2)
  const verb = harmVerbOf(tokens[next])
  if (!verb || verb.harmed === 'subject') return false
  return voice === 'active' || !startsQuantity(reading, next + 1)
}

function objectStart({ tokens }: Reading, site: Site): number {
  let i = site.at + 1
  const isSecond = /^(?:and|or|&)$/.test(tokens[i]?.lower ?? '') && tokens[i + 1]?.pos === 'VERB'
  if (isSecond) i += 2
  return i
}

/** Rebels seize hostages; the police capture suspects. */
function outcomeAt(reading: Reading, at: number, { verb, outcome }: HarmVerb): Outcome {
  const { tokens } = reading
  if (verb === 'hospitalize' || verb === 'hospitalise') return ofHospital(reading)
  if (verb !== 'seize' && verb !== 'capture' && verb !== 'hold') return outcome
  const words = tokens.slice(Math.max(0, at - 25), at + 25)
  const isCounted = (i: number): boolean => reading.quantities.some(({ from, to }) => from <= i && i < to)
  if (words.some(({ lower }) => /^(?:hostages?|ransom|captive)$/.test(lower))) return 'abducted'
  // Who acts stands before an active verb and after "by"; whom it befalls ("captured three militants") says nothing.
  const by = tokens.findIndex(({ lower }, i) => lower === 'by' && i > at && i < at + 8)
  const agent = by >= 0 ? tokens.slice(by, by + 6) : tokens.filter((_, i) => i < at && i >= at - 12 && !isCounted(i))
  if (agent.some(({ lower }) => kidnappers.has(lower))) return 'abducted'
  if (verb === 'seize')
    return agent.some(({ lower }) =>
      /^(?:police|policemen|troops|soldiers|officers|authorities|forces|agents|army|navy|guards)$/.test(lower),
    )
      ? 'detained'
      : 'abducted'
  return outcome
}

function linksOf(reading: Reading, site: Site, slots: readonly Slot[]): readonly Link[] {
  return slots
    .filter(({ quantity }) => canBeHarmed(quantity, site))
    .map(({ quantity, via }) => ({
      quantity,
      outcomes: site.outcomes,
      undivided: site.undivided,
      at: site.at,
      from: site.group.from,
      strength: strengthOf(site, via, quantity),
      aside: via === 'relative' || site.voice === 'reduced',
      ...(site.group.open || isPlanned(reading, site) ? { hypothetical: true } : {}),
      negated: site.group.negated,
    }))
}

function strengthOf(site: Site, via: Slot['via'], quantity: Quantity): number {
  const base = { passive: 90, subject: 88, reduced: 82, active: 86 }[site.voice]
  const distance = site.voice === 'active' ? 0 : Math.min(10, Math.max(0, site.group.from - quantity.to))
  return base - (via === 'listed' ? 12 : 0) - distance
}

function canBeHarmed({ noun, form, partitive }: Quantity, { verb, voice }: Site): boolean {
  if (noun === 'harm' || noun === 'case' || noun === 'casualty' || noun === 'life') return false
  if (noun === 'group' && form !== 'nobody') return false
  if (form === 'article' || form === 'nobody' || form === 'any')
    return noun === 'person' || (form === 'article' && noun === 'none')
  if (noun === 'person' || partitive === 'pronoun') return true
  if (verb.harmed !== 'weak') return true
  if (noun === 'other') return false
  return voice !== 'active' || !/^(?:hold|seize|bury|poison|crush|hang)$/.test(verb.verb)
}

/** Words before "to kill" after which it has been done. */
const DONE =
  /^(?:manage|help|continue|go|proceed|begin|start|use|come|get|fail|have|force|ought|first|second|third|last|only)$/
const PLANS =
  /^(?:plan|plot|threaten|intend|want|try|attempt|aim|seek|hope|prepare|vow|conspire|order|threat|conspiracy|intention|promise|refuse|agree|propose|consider)$/

/** "threatened to kill", "plans to evacuate", "plotting the killing": not done. */
function isPlanned({ tokens }: Reading, { at, group }: Site): boolean {
  const governor = group.governor === null ? null : tokens[group.governor]
  if (governor) return !DONE.test(governor.lemma)
  if (group.from < at && group.governor !== null) return true
  const before = tokens[group.from - 1]
  const isGerund = /ing$/.test(tokens[at]?.lower ?? '')
  return (
    isGerund &&
    before !== undefined &&
    (PLANS.test(before.lemma) ||
      (/^(?:at|of|on|with)$/.test(before.lower) && PLANS.test(tokens[group.from - 2]?.lemma ?? '')))
  )
}
