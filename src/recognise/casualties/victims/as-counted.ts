import { wordSet } from '../../../language/words/word-set.js'
import { gather } from '../../../text/gather.js'
import { statusOf } from '../figures/status.js'
import type { Quantity } from '../quantities/quantity.js'
import type { NamedLink, Reading } from '../reading.js'
import { harmedPeopleRule } from '../rules/harmed-people-rule.js'
import { nounOfRule } from '../rules/noun-of-rule.js'
import { phraseRule } from '../rules/phrase-rules.js'
import { whereRule } from '../rules/pronoun-rule.js'
import { stateRule } from '../rules/state-rules.js'
import { strongest } from '../rules/strongest.js'
import { activeRule, participleRule, passiveRule, subjectRule } from '../rules/verb-rules.js'
import type { Outcome } from '../schema.js'
import type { Counted, Harmed } from './names.js'

/** The rules that tie whoever is named to a harm, as they tie who is counted: "a teacher", or the teacher's name. */
const rules = [
  activeRule,
  harmedPeopleRule,
  nounOfRule,
  participleRule,
  passiveRule,
  phraseRule,
  stateRule,
  subjectRule,
  whereRule,
]

/** Those of the names that the rules for figures find harmed when each name is read as a count of one. */
export function harmedAsCounted(reading: Reading, names: readonly Counted[]): readonly Harmed[] {
  const read = withNames(reading, names)
  const byQuantity = new Map(names.map((name) => [name.quantity, name]))
  const found = gather(rules, (rule) => rule.find(read).map((link) => ({ ...link, rule: rule.name })))
  return strongest(found.filter(({ quantity }) => byQuantity.has(quantity))).flatMap((link) => {
    const name = byQuantity.get(link.quantity)
    const isDone = !link.negated && statusOf(read, link) === 'actual'
    return name && isDone
      ? link.outcomes.flatMap((outcome) => (isNews(read, link, outcome) ? [{ ...name, outcome, rule: link.rule }] : []))
      : []
  })
}

/** What befalls many is seldom told of one: not that somebody moved, nor what he suffered from for years. */
const isNews = ({ tokens }: Reading, { rule, at }: NamedLink, outcome: Outcome): boolean =>
  outcome === 'infected' ? rule !== 'state' && !SUFFERS.has(tokens[at]?.lemma ?? '') : outcome !== 'displaced'
const SUFFERS = wordSet`be suffer`

/** A sentence with its names among its quantities; a count that holds a name gives way to it. */
function withNames(reading: Reading, names: readonly Counted[]): Reading {
  const named = names.map(({ quantity }) => quantity)
  const isApart = ({ from, to }: Quantity): boolean => !named.some((name) => name.from < to && from < name.to)
  const quantities = [...reading.quantities.filter(isApart), ...named].sort((a, b) => a.from - b.from)
  return {
    ...reading,
    quantities,
    startingAt: new Map(quantities.map((quantity) => [quantity.from, quantity])),
    endingAt: new Map(quantities.map((quantity) => [quantity.to, quantity])),
  }
}
