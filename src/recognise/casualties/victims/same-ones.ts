import { firstFrom } from '../../../text/sorted.js'
import type { Casualty, Outcome } from '../schema.js'
import type { NamedVictim } from './find.js'

/** Figures, and the victims by name whom none of them counts. */
export interface Attached {
  readonly counted: readonly Casualty[]
  readonly left: readonly NamedVictim[]
}

/**
 * Victims whom a figure counted before their names were told: the list of a group ("four hostages … the hostages were identified as"), and the only
 * one of an article ("a teacher was stabbed to death … Ana Roe, 61, was pronounced dead").
 */
export function joinSameOnes({ counted, left }: Attached): Attached {
  const persons = new Map<Casualty, readonly string[]>()
  const free = (figure: Casualty): boolean => !figure.person && !persons.has(figure)
  const joined = new Set<NamedVictim>()
  for (const victims of [...listsOf(left), ...onlyOnes(left)]) {
    const [first] = victims
    const isList = first?.rule === IN_LIST
    const figure = first && (isList ? groupBefore(counted, victims, free) : oneBefore(counted, first, free))
    if (!figure) continue
    persons.set(
      figure,
      victims.map(({ person }) => person.id),
    )
    for (const victim of victims) joined.add(victim)
  }
  return {
    counted: counted.map((figure) => {
      const person = persons.get(figure)
      return person ? { ...figure, person: [...person] } : figure
    }),
    left: left.filter((victim) => !joined.has(victim)),
  }
}

/** The rule that finds names in lists of those whom a harm befell. */
const IN_LIST = 'victim-in-list'

/** The victims of each list. */
function listsOf(left: readonly NamedVictim[]): readonly (readonly NamedVictim[])[] {
  const lists = new Map<string, NamedVictim[]>()
  for (const victim of left) {
    if (victim.rule !== IN_LIST) continue
    const key = `${victim.outcome} ${victim.sentence.start}`
    const list = lists.get(key)
    if (list) list.push(victim)
    else lists.set(key, [victim])
  }
  return [...lists.values()]
}

/** Of each harm the victim by name, where there is one only. */
function onlyOnes(left: readonly NamedVictim[]): readonly (readonly NamedVictim[])[] {
  const byOutcome = new Map<Outcome, NamedVictim[]>()
  for (const victim of left) {
    const others = byOutcome.get(victim.outcome)
    if (others) others.push(victim)
    else byOutcome.set(victim.outcome, [victim])
  }
  return [...byOutcome.values()].filter(([first, ...more]) => more.length === 0 && first?.rule !== IN_LIST)
}

/** How many sentences lie at most between a figure and the names of those it counts. */
const NOT_FAR = 5

type IsFree = (figure: Casualty) => boolean

/** The figure nearest before a list that may count all of its names. */
function groupBefore(counted: readonly Casualty[], victims: readonly NamedVictim[], isFree: IsFree): Casualty | null {
  const [first] = victims
  if (!first) return null
  for (let i = firstFrom(counted, first.mention.start) - 1; i >= 0; i--) {
    const figure = counted[i]
    if (!figure || (first.sentence.number ?? 0) - (figure.sentence ?? 0) > NOT_FAR) return null
    if (figure.outcome !== first.outcome || figure.status !== 'actual' || !isFree(figure)) continue
    if (figure.count.max === null || figure.count.max >= victims.length) return figure
  }
  return null
}

/** The figure of one person that is the only one of an article for a harm, told shortly before the name. */
function oneBefore(counted: readonly Casualty[], victim: NamedVictim, isFree: IsFree): Casualty | null {
  const same = counted.filter(({ outcome, count }) => outcome === victim.outcome && count.max !== 0)
  const [one, ...others] = same.filter(({ relation }) => relation?.kind !== 'sameAs')
  if (!one || others.length > 0 || !isFree(one) || one.start > victim.mention.start) return null
  const isNear = (victim.sentence.number ?? 0) - (one.sentence ?? 0) <= NOT_FAR
  return isNear && ONE.test(one.text) && one.count.max === 1 && one.status === 'actual' ? one : null
}
const ONE = /^(?:an?|one) (?!(?:fifth|fourth|further|other|second|third)\b)/i
