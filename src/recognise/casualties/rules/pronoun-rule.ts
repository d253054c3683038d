import { gatherAt, markOf } from '../../../language/words/marks.js'
import { wordSet } from '../../../language/words/word-set.js'
import { subjectOfVerbBefore } from '../../../syntax/shared-subject.js'
import { isPlanned } from '../grammar/planned.js'
import { type Site, sitesOf } from '../grammar/verb-sites.js'
import type { Quantity } from '../quantities/quantity.js'
import type { Link, Reading } from '../reading.js'
import type { CasualtyRule } from '../rule.js'

/** "took away two youths and killed them": the people whom the pronoun stands for. */
export const pronounRule: CasualtyRule = {
  name: 'pronoun-object',
  examples: [
    'Gunmen stopped {two drivers|killed 2} and killed them.',
    'Rebels kidnapped {{a nurse|abducted 1}|killed 1} and later killed her.',
  ],
  leaves: ['Gunmen stopped two drivers and killed the dog.', 'Gunmen stopped two drivers, who killed the engine.'],
  find: (reading) => sitesOf(reading, 'active').flatMap((site) => linkOf(reading, site) ?? []),
}

/** "were taken to a hospital, where they died": those who were taken. */
export const whereRule: CasualtyRule = {
  name: 'death-where',
  examples: [
    '{Two men|killed 2} were taken to a hospital, where they died.',
    '{A nurse|killed 1} was rushed to a clinic where she was pronounced dead.',
  ],
  leaves: ['Two men were taken to a hospital, where they slept.', 'Two men went to a shop, where it died.'],
  find: (reading) => gatherAt(reading.tokens, WHERE, (_, at) => deathsWhere(reading, at)),
}
const WHERE = markOf((lower) => lower === 'where')

function deathsWhere(reading: Reading, at: number): readonly Link[] {
  const { tokens } = reading
  const pronoun = tokens[at + 1]?.lower ?? ''
  const isMany = pronoun === 'they' || pronoun === 'both'
  if (!isMany && pronoun !== 'he' && pronoun !== 'she') return []
  const from = at + 2
  const verb = from + tokens.slice(from, at + MOST_VERBS).findIndex(({ lower }) => DYING.has(lower))
  const isDeath = verb >= from && (DIED.has(tokens[verb]?.lower ?? '') || tokens[verb + 1]?.lower === 'dead')
  const whom = reading.quantities.findLast(({ to }) => to <= at)
  if (!isDeath || !whom || !isPeople(whom) || isMany === (whom.max === 1)) return []
  return [
    {
      quantity: whom,
      outcomes: ['killed'],
      undivided: false,
      at: verb,
      from,
      strength: 72,
      aside: true,
      negated: false,
    },
  ]
}
const DIED = wordSet`died succumbed`
const DYING = wordSet`declared died pronounced succumbed`
/** "where they were both later | pronounced" */
const MOST_VERBS = 7

function linkOf(reading: Reading, site: Site): Link | null {
  const { tokens } = reading
  const pronoun = tokens[site.at + 1]?.lower ?? ''
  const isMany = pronoun === 'them'
  if (!isMany && pronoun !== 'him' && pronoun !== 'her') return null
  // "killed her dog": not she.
  if (pronoun === 'her' && IN_A_PHRASE.has(tokens[site.at + 2]?.pos ?? '')) return null
  const actor = subjectOfVerbBefore(reading.view(), site.group.from)
  const isActor = ({ from }: Quantity): boolean => actor !== null && from >= actor.core.from && from < actor.core.to
  const whom = reading.quantities.findLast(({ to }) => to <= site.group.from)
  if (!whom || !actor || isActor(whom) || !isPeople(whom) || isMany === (whom.max === 1)) return null
  return {
    quantity: whom,
    outcomes: site.outcomes,
    undivided: site.undivided,
    at: site.at,
    from: site.group.from,
    strength: 72,
    aside: true,
    ...(site.group.open || isPlanned(reading, site) ? { hypothetical: true } : {}),
    negated: site.group.negated,
  }
}

const IN_A_PHRASE = wordSet`NOUN ADJ PROPN NUM`

const isPeople = ({ noun, form }: Quantity): boolean => noun === 'person' && form !== 'nobody' && form !== 'any'
