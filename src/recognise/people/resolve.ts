import { keyOf } from '../../tag/names.js'
import type { NamedPerson } from './recognise.js'
import type { Person, PersonMention } from './schema.js'

type Unnumbered = Omit<Person, 'id'>

/** Puts the names of one person together: the full name, the last name alone, the first name alone. */
export function resolvePeople(people: readonly NamedPerson[]): readonly Unnumbered[] {
  const groups: NamedPerson[][] = []
  const byForm = new Map<string, NamedPerson[]>()
  // Full names first: "Bush" in the title is the George Bush of the text.
  const ordered = [...people].sort((a, b) => wordCount(b) - wordCount(a) || a.name.start - b.name.start)
  for (const person of ordered) {
    const known = byForm.get(keyOf(person.name.text))
    const group = known ?? []
    if (!known) groups.push(group)
    group.push(person)
    for (const form of formsOf(person.name.text)) if (!byForm.has(form)) byForm.set(form, group)
  }
  return groups.map(entityOf)
}

const wordCount = ({ name }: NamedPerson): number => name.text.split(/\s+/).length

function formsOf(text: string): readonly string[] {
  const words = text.split(/\s+/)
  const rest = words.slice(1).join(' ')
  return [text, words.at(-1) ?? '', rest, words[0] ?? ''].filter((form) => form !== '').map(keyOf)
}

function entityOf(group: readonly NamedPerson[]): Unnumbered {
  const names = group.map(({ name }) => name)
  return {
    name: names.reduce((best, { text }) => (text.length > best.length ? text : best), ''),
    confidence: Math.max(...names.map(({ confidence }) => confidence)),
    mentions: group.map(mentionOf),
  }
}

const mentionOf = ({ name: { start, end, text, rule }, sentence }: NamedPerson): PersonMention => ({
  start,
  end,
  text,
  sentence: sentence.number,
  kind: 'name',
  rule,
})
