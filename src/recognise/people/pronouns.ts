import type { Document, Quotation, Sentence, Token } from '../../language/document.js'
import type { PersonGroup } from './group.js'
import { humanNouns, pronouns } from './lexicon.js'
import type { NamedPerson } from './recognise.js'

/** A word that stands for a person. */
export interface Reference {
  readonly start: number
  readonly end: number
  readonly sentence: Sentence
  readonly group: PersonGroup
}

interface Standing {
  readonly group: PersonGroup
  readonly start: number
  readonly end: number
  readonly isSubject: boolean
}

/** Resolves "he" and "her" where one antecedent is clear: one fitting person in the sentence so far, else in the sentence before. */
export function findPronouns(document: Document, groups: readonly PersonGroup[]): readonly Reference[] {
  const named = groups
    .flatMap((group) => group.names.map((person) => ({ person, group })))
    .sort((a, b) => a.person.name.start - b.person.name.start)
  const found: Reference[] = []
  let at = 0
  let quoted = 0
  let before: readonly Standing[] = []
  let block = -1
  for (const sentence of document.sentences) {
    // Nothing is carried over from the title or a caption into the text.
    if (sentence.role !== 'text' || sentence.block > block + 1) before = []
    block = sentence.block
    const here: Standing[] = []
    let humanAt = -1
    for (const [i, token] of sentence.tokens.entries()) {
      while (at < named.length && (named[at]?.person.name.start ?? 0) <= token.start) {
        const { person, group } = named[at] as { person: NamedPerson; group: PersonGroup }
        if (person.name.start >= sentence.start) here.push(standingOf(person, group))
        at++
      }
      if (humanNouns.has(token.lower) && !isRoleOf(document, here, token, sentence.tokens[i + 1])) humanAt = token.start
      const sex = pronouns.get(token.lower)
      if (sex === undefined) continue
      while (quoted < document.quotations.length && (document.quotations[quoted] as Quotation).end <= token.start)
        quoted++
      if (
        isInside(document.quotations[quoted], token) &&
        !here.some(({ start }) => isInside(document.quotations[quoted], { start }))
      )
        continue
      const group = antecedent(sex, { here: here.slice(-MOST_BACK), before, humanAt })
      if (!group) continue
      group.sex ??= sex
      here.push({ group, start: token.start, end: token.end, isSubject: token.lower === 'he' || token.lower === 'she' })
      found.push({ start: token.start, end: token.end, sentence, group })
    }
    // "We have read them," he said: the words of a speaker name nobody new.
    if (here.length > 0 || humanAt >= 0 || !isQuoted(document, sentence)) before = here.slice(-MOST_BACK)
  }
  return found
}

/** Whether a sentence opens or ends with quotation marks. */
const isQuoted = ({ plain }: Document, { start, end }: Sentence): boolean =>
  plain[start] === '"' || plain[end - 1] === '"'

/** How many people of one sentence are weighed: a sentence has fewer. */
const MOST_BACK = 30

const standingOf = ({ name, isSubject }: NamedPerson, group: PersonGroup): Standing => ({
  group,
  start: name.start,
  end: name.end,
  isSubject,
})

const isInside = (quotation: Quotation | undefined, { start }: { readonly start: number }): boolean =>
  quotation !== undefined && quotation.start <= start && start < quotation.end

/** "spokesman Olt Ritola", "Olt Ritola, a teacher": a noun that describes somebody named is no new person. */
function isRoleOf({ plain }: Document, here: readonly Standing[], token: Token, next: Token | undefined): boolean {
  const last = here.at(-1)
  return (
    next?.pos === 'PROPN' ||
    (last !== undefined && token.start - last.end < 30 && /^,[^,]*$/.test(plain.slice(last.end, token.start)))
  )
}

function antecedent(
  sex: 'male' | 'female',
  {
    here,
    before,
    humanAt,
  }: { readonly here: readonly Standing[]; readonly before: readonly Standing[]; readonly humanAt: number },
): PersonGroup | null {
  const fits = ({ group }: Standing) => group.sex === null || group.sex === sex
  const own = here.filter(fits)
  if (own.length > 0) {
    const last = own.at(-1) as Standing
    return humanAt > last.start ? null : clear(own, sex)
  }
  return humanAt >= 0 ? null : clear(before.filter(fits), sex)
}

/** The only one, else the only one of that sex for sure, else the only subject. */
function clear(standing: readonly Standing[], sex: 'male' | 'female'): PersonGroup | null {
  return (
    only(standing) ??
    only(standing.filter(({ group }) => group.sex === sex)) ??
    only(standing.filter(({ isSubject }) => isSubject))
  )
}

function only(standing: readonly Standing[]): PersonGroup | null {
  const groups = new Set(standing.map(({ group }) => group))
  return groups.size === 1 ? ((standing[0] as Standing).group ?? null) : null
}
