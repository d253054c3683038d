import { firstEndingAfter, firstFrom } from '../../text/sorted.js'
import type { PersonGroup } from './group.js'
import type { NamedPerson } from './recognise.js'

/** Between two names of one person: "Olt, alias Roe", "Mara Olt was born Mary Roe", "Olt (also known as Roe)". */
const BETWEEN =
  /^(?:[,(] )?(?:(?:is |was )?born(?: as)?|(?:whose |his |her )?(?:birth|real) name(?: is| was)?|alias|a ?\. ?k ?\. ?a ?\.?|aka|(?:also |better |formerly )?known as|n[ée]e)$/

/** Puts a second name, by which somebody is told to be called as well, with the first. */
export function joinAliases(groups: PersonGroup[]): void {
  const named = groups.flatMap((group) => group.names.map((person) => ({ person, group })))
  named.sort((a, b) => a.person.name.start - b.person.name.start)
  const into = new Map<PersonGroup, PersonGroup>()
  const last = (group: PersonGroup): PersonGroup => {
    let own = group
    for (let next = into.get(own); next; next = into.get(own)) own = next
    return own
  }
  for (let i = 1; i < named.length; i++) {
    const [before, here] = [named[i - 1], named[i]]
    if (!before || !here || !isAlias(before.person, here.person)) continue
    const [first, second] = [last(before.group), last(here.group)]
    if (!isAlike(first, second)) continue
    first.aliases.add(here.person)
    if (first === second) continue
    first.names.push(...second.names)
    first.names.sort((a, b) => a.name.start - b.name.start)
    first.sex ??= second.sex
    for (const word of second.alone) first.alone.add(word)
    into.set(second, first)
    groups.splice(groups.indexOf(second), 1)
  }
}

const isAlike = (a: PersonGroup, b: PersonGroup): boolean => a.sex === null || b.sex === null || a.sex === b.sex

function isAlias({ name: first, sentence }: NamedPerson, { name: second, sentence: other }: NamedPerson): boolean {
  const { tokens } = sentence
  if (sentence !== other || second.start - first.end > REACH) return false
  const from = firstFrom(tokens, first.end)
  const to = firstEndingAfter(tokens, second.start)
  const between = tokens.slice(from, to).map(({ lower }) => lower)
  return BETWEEN.test(between.join(' '))
}
/** Characters between the two. */
const REACH = 40
