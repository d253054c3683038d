import type { Document } from '../../../language/document.js'
import { spanOf } from '../../../text/span.js'
import { numbered } from '../../numbering.js'
import type { Person } from '../../people/schema.js'
import type { Casualty } from '../schema.js'
import { attach } from './attach.js'
import { findVictims, type NamedVictim } from './find.js'

/**
 * The figures with those whom the text names: a figure that counts somebody named bears the person ("a contractor, Per Dahl, was killed"), and
 * who is named without being counted is an item too ("Ana Roe, 42, was killed"). Nobody stands twice.
 */
export function withVictims(
  document: Document,
  figures: readonly Casualty[],
  people: readonly Person[],
): readonly Casualty[] {
  const victims = findVictims(document, people, figures)
  const { counted, left } = attach(document, { figures, victims, people })
  const all: readonly Unnumbered[] = [...counted, ...left.map((victim) => itemOf(document, victim))]
  const items = numbered(
    'c',
    all.map(({ id: old = null, ...item }) => ({ ...item, old })),
  )
  const ids = new Map(items.flatMap(({ id, old }) => (old === null ? [] : [[old, id] as const])))
  return items.map(({ old: _, relation, ...item }) =>
    relation ? { ...item, relation: { ...relation, of: ids.get(relation.of) ?? relation.of } } : item,
  )
}

type Unnumbered = Omit<Casualty, 'id'> & { readonly id?: string }

function itemOf(document: Document, { person, mention, sentence, outcome, rule }: NamedVictim): Unnumbered {
  return {
    ...spanOf(document, mention.start, mention.end),
    sentence: sentence.number,
    outcome,
    count: { min: 1, max: 1, approximate: false, vague: false },
    victims: null,
    status: 'actual',
    event: null,
    person: [person.id],
    named: true,
    rule,
    confidence: 0.8,
  }
}
