import { joinAliases } from './aliases.js'
import { pairedNames } from './lexicon.js'
import type { NamedPerson, Sex } from './recognise.js'

/** One person, while the mentions are being gathered. */
export interface PersonGroup {
  readonly names: NamedPerson[]
  sex: Sex | null
  /** The words by which alone the person is called. */
  readonly alone: Set<string>
  /** Names that somebody was born with or goes by as well. */
  readonly aliases: Set<NamedPerson>
}

/** Puts the names of one person together: the full name, the last name alone, the first name alone. */
export function groupPeople(people: readonly NamedPerson[]): readonly PersonGroup[] {
  const groups: PersonGroup[] = []
  const byForm = new Map<string, PersonGroup[]>()
  // Full names first: "Bush" in the title is the George Bush of the text.
  const full = people
    .filter(({ words }) => words.length > 1)
    .sort((a, b) => b.words.length - a.words.length || a.name.start - b.name.start)
  const known = { groups, byForm }
  for (const person of full) join(known, person, (group) => isSameFullName(group, person))
  const short = people.filter(({ words }) => words.length === 1)
  const strangers = relativesOf(groups, short)
  const isPlain = (person: NamedPerson) => isOfOne(byForm, person)
  // Those that can be but one person first: who is called "Emily" there is not "Mrs Carrow".
  for (const person of [...short.filter(isPlain), ...short.filter((each) => !isPlain(each))])
    join(known, person, (group) => agree(group, person) && !(strangers.has(group) && isBare(person)))
  for (const { names } of groups) names.sort((a, b) => a.name.start - b.name.start)
  joinAliases(groups)
  return groups
}

/**
 * Those whose whole name comes once, after the text has told of somebody by that surname alone: "Trump said …", and later "Ivanka Trump". The surname
 * is not theirs.
 */
function relativesOf(groups: readonly PersonGroup[], short: readonly NamedPerson[]): ReadonlySet<PersonGroup> {
  const found = new Set<PersonGroup>()
  for (const group of groups) {
    const [whole, ...more] = group.names
    if (!whole || more.length > 0) continue
    const surname = bare(whole.words.at(-1) ?? '')
    const before = short.filter(
      (each) => isBare(each) && bare(each.words[0] ?? '') === surname && each.name.start < whole.name.start,
    )
    if (before.length >= LEAST_BEFORE) found.add(group)
  }
  return found
}
const LEAST_BEFORE = 3
const isBare = ({ sex, sentence }: NamedPerson): boolean => sex === null && sentence.role === 'text'

/** Whether the full names of an article leave no doubt whom a single one means. */
const isOfOne = (byForm: ReadonlyMap<string, readonly PersonGroup[]>, person: NamedPerson): boolean =>
  (byForm.get(bare(person.words[0] ?? '')) ?? []).filter((group) => agree(group, person)).length === 1

function join(
  { groups, byForm }: { readonly groups: PersonGroup[]; readonly byForm: Map<string, PersonGroup[]> },
  person: NamedPerson,
  fits: (group: PersonGroup) => boolean,
): void {
  const form = bare(person.words.findLast((word) => !SUFFIX.test(word)) ?? person.words[0] ?? '')
  const fitting = (byForm.get(form) ?? []).filter(fits)
  const group = likeliest(fitting, person) ?? { names: [], sex: null, alone: new Set(), aliases: new Set() }
  if (group.names.length === 0) groups.push(group)
  group.names.push(person)
  if (person.words.length === 1) group.alone.add(form)
  group.sex ??= person.sex
  for (const each of formsOf(person.words)) {
    const list = byForm.get(each) ?? []
    if (!list.includes(group) && list.length < MOST_ALIKE) byForm.set(each, [...list, group])
  }
}

/** "Piquet Jr." is a Piquet. */
const SUFFIX = /^(?:jr|sr|ii|iii)\.?$/

/** More people of one name than an article has. */
const MOST_ALIKE = 20

/**
 * Of several people of one name, the one of whom the article tells: most mentions, then the first. Of a family whoever is called by the first name
 * is not meant by the last.
 */
function likeliest(groups: readonly PersonGroup[], person: NamedPerson): PersonGroup | null {
  const [first = null, ...others] = groups
  if (first === null || person.words.length > 1) return first
  let best = first
  for (const group of others) if (worthOf(group, person) > worthOf(best, person)) best = group
  if (others.length === 0 || best.names.length > MOST_EVEN) return best
  const even = groups.filter((group) => worthOf(group, person) === worthOf(best, person))
  return withTitle(groups, person) ?? justNamed(even, person) ?? best
}

/** So often named at most, one person of a name does not stand out from the others. */
const MOST_EVEN = 3

/** "Sen. Kelly": the one who bears that title elsewhere. */
function withTitle(groups: readonly PersonGroup[], { role }: NamedPerson): PersonGroup | null {
  const title = role?.toLowerCase().replace(/\.$/, '')
  if (!title) return null
  const bearing = groups.filter(({ names }) =>
    names.some((name) =>
      name.role
        ?.toLowerCase()
        .replace(/\.$/, '')
        .split(/[\s.,]+/)
        .includes(title),
    ),
  )
  return bearing.length === 1 ? (bearing[0] ?? null) : null
}

/** "Anna Kelly, who speaks for the board, said no. | Kelly said": the one whose whole name came just before. */
function justNamed(groups: readonly PersonGroup[], { name: { start } }: NamedPerson): PersonGroup | null {
  let nearest: { readonly group: PersonGroup; readonly named: NamedPerson } | null = null
  for (const group of groups)
    for (const named of group.names) {
      const isNearer = named.name.start < start && named.name.start > (nearest?.named.name.start ?? -1)
      if (isNearer) nearest = { group, named }
    }
  const isNear = nearest !== null && start - nearest.named.name.start < REACH
  return isNear && nearest?.named.isSubject && nearest.named.words.length > 1 ? nearest.group : null
}
/** How far before a surname alone the whole name stands, in characters. */
const REACH = 600

const worthOf = (group: PersonGroup, { words: [word] }: NamedPerson): number =>
  isOnFirstNameTerms(group, word ?? '') ? 0 : group.names.length

/** Whether the first name stands alone elsewhere: "Emily", where "Carrow" is asked for. */
function isOnFirstNameTerms({ names, alone }: PersonGroup, word: string): boolean {
  const first = names.find(({ words }) => words.length > 1)?.words[0]
  return first !== undefined && bare(first) !== bare(word) && alone.has(bare(first))
}

/** "Nouri al-Maliki" and "Maliki", "Mr. O'Brien": the article and accents do not count. */
const bare = (word: string): string => word.replace(/^(?:al|el|as|an|ar|ash)-/, '').replace(/[.'’]/g, '')

/** Under which single words a person may come again. */
function formsOf(words: readonly string[]): readonly string[] {
  const named = words.filter((word) => !/^(?:jr|sr|ii|iii|bin|ibn|al|de|da|van|von|la|der)\.?$/.test(word))
  const forms = named.filter((word) => !/^\p{L}\.$/u.test(word)).map(bare)
  const called = words.length > 1 ? (pairedNames.get(forms[0] ?? '') ?? []) : []
  return [...new Set([...forms, ...called])]
}

const agree = (group: PersonGroup, { sex }: NamedPerson): boolean =>
  sex === null || group.sex === null || group.sex === sex

/** "George W. Bush" and "George Bush" are one; "Laura Bush" is another: the words of the shorter stand in the longer, in order. */
function isSameFullName(group: PersonGroup, person: NamedPerson): boolean {
  if (!agree(group, person)) return false
  const longest = group.names.find(({ words }) => words.length > 1)?.words
  if (!longest) return true
  // "Robert Olt Sr." is the father of Robert Olt.
  if (isSenior(longest) !== isSenior(person.words)) return false
  let at = 0
  for (const word of longest) {
    const own = person.words[at]
    if (own !== undefined && isSameWord(word, own)) at++
  }
  return at === person.words.length
}

const isSenior = (words: readonly string[]): boolean => /^sr\.?$/.test(words.at(-1) ?? '')

/** "W." and "Walker", "al-Maliki" and "Maliki", "Mohamed" and "Mohammed". */
function isSameWord(a: string, b: string): boolean {
  if (bare(a) === bare(b) || pairedNames.get(bare(a))?.includes(bare(b))) return true
  if (/^\p{L}\.$/u.test(a) || /^\p{L}\.$/u.test(b)) return a[0] === b[0]
  return a.length > 4 && consonants(a) === consonants(b)
}
const consonants = (word: string): string =>
  bare(word)
    .replace(/(.)\1/g, '$1')
    .replace(/(?!^)[aeiouy]/g, '')
