import type { Document } from '../../language/document.js'
import { spanOf } from '../../text/span.js'
import { groupPeople, type PersonGroup } from './group.js'
import { findNominals } from './nominals.js'
import { findPronouns, type Reference } from './pronouns.js'
import type { NamedPerson } from './recognise.js'
import type { Person, PersonMention } from './schema.js'

type Unnumbered = Omit<Person, 'id'>

/** Puts the mentions of one person together: names first, then the words that clearly stand for one. */
export function resolvePeople(document: Document, people: readonly NamedPerson[]): readonly Unnumbered[] {
  const groups = groupPeople(people)
  const more = new Map<PersonGroup, PersonMention[]>()
  const add = (kind: 'pronoun' | 'nominal', rule: string) => (reference: Reference) => {
    const { start, end, sentence, group } = reference
    const mention = { ...spanOf(document, start, end), sentence: sentence.number, kind, rule }
    const list = more.get(group)
    if (list) list.push(mention)
    else more.set(group, [mention])
  }
  const nominals = findNominals(document, groups)
  nominals.forEach(add('nominal', 'only-holder-of-role'))
  findPronouns(document, { groups, nominals }).forEach(add('pronoun', 'likeliest-antecedent'))
  return groups.map((group) => entityOf(group, more.get(group) ?? []))
}

function entityOf({ names, aliases }: PersonGroup, more: readonly PersonMention[]): Unnumbered {
  const role = [...names].sort((a, b) => a.name.start - b.name.start).find((person) => person.role !== null)?.role
  return {
    name:
      names.find(({ name }) => name.own)?.name.own?.name ??
      shownName(
        names.reduce(
          (best, person) => (person.name.text.length > best.length && !aliases.has(person) ? person.name.text : best),
          '',
        ),
      ),
    ...(role ? { role } : {}),
    confidence: Math.max(...names.map(({ name }) => name.confidence)),
    mentions: [...names.map(mentionOf), ...more],
  }
}

/** "BY MARA LUND": a name in capitals is shown as elsewhere; its mentions are as they stand. */
const shownName = (name: string): string =>
  IN_CAPITALS.test(name) ? name.toLowerCase().replace(/(?<=^|[\s'’-])\p{L}/gu, (letter) => letter.toUpperCase()) : name

/** Two words and more, one of them longer than initials. */
const IN_CAPITALS = /^(?=.*\p{Lu}{3})(?:\p{Lu}[\p{Lu}.'’-]*)(?: \p{Lu}[\p{Lu}.'’-]*)+$/u

const mentionOf = ({ name: { start, end, text, rule }, sentence }: NamedPerson): PersonMention => ({
  start,
  end,
  text,
  sentence: sentence.number,
  kind: 'name',
  rule,
})
