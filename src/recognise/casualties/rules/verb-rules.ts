import { wordSet } from '../../../language/words/word-set.js'
import { findObjects } from '../grammar/objects.js'
import { isPlanned } from '../grammar/planned.js'
import type { Slot } from '../grammar/slots.js'
import { findAntecedents, findSubjects } from '../grammar/subjects.js'
import { type Site, sitesOf } from '../grammar/verb-sites.js'
import type { Quantity } from '../quantities/quantity.js'
import type { Link, Reading } from '../reading.js'
import type { CasualtyRule } from '../rule.js'

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
    sitesOf(reading, 'active').flatMap((site) => {
      const objects = findObjects(reading, objectStart(reading, site))
      return linksOf(reading, site, objects.length ? objects : findAntecedents(reading, site.group.from))
    }),
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

function objectStart({ tokens }: Reading, site: Site): number {
  let i = site.at + 1
  const isSecond = /^(?:and|or|&)$/.test(tokens[i]?.lower ?? '') && tokens[i + 1]?.pos === 'VERB'
  if (isSecond) i += 2
  return i
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
  return voice !== 'active' || !HARM_ONLY_PASSIVE.has(verb.verb)
}

const HARM_ONLY_PASSIVE = wordSet`hold seize bury poison crush hang`
