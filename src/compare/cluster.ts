import { likeness, SAME_EVENT } from './same-event.js'
import type { ToldEvent } from './told-event.js'

/**
 * Puts events that several articles tell together: each joins the group that it is most like, by the mean over its members,
 * or begins one. Only groups that share a name, a figure, a place or a day with it are looked at, so that a thousand
 * articles do not cost a million comparisons. Own events come first: what looks back joins what it looks back to.
 */
export function clusterEvents(events: readonly ToldEvent[]): readonly (readonly ToldEvent[])[] {
  const groups: ToldEvent[][] = []
  const groupsOf = new Map<string, Set<number>>()
  for (const told of [...events].sort((a, b) => Number(b.event.own) - Number(a.event.own))) {
    const best = bestGroup(told, candidates(told, groupsOf), groups)
    const number = best ?? groups.push([]) - 1
    groups[number]?.push(told)
    for (const key of keysOf(told)) groupsOf.set(key, (groupsOf.get(key) ?? new Set()).add(number))
  }
  return groups
}

function bestGroup(told: ToldEvent, numbers: ReadonlySet<number>, groups: readonly ToldEvent[][]): number | null {
  let best: number | null = null
  let most = SAME_EVENT
  for (const number of numbers) {
    const members = (groups[number] ?? []).slice(0, MOST_COMPARED)
    // An article does not tell one event as two, unless very much speaks for it.
    const least = members.some(({ article }) => article === told.article) ? SAME_EVENT + 2 : SAME_EVENT
    const mean = members.reduce((sum, member) => sum + likeness(told, member), 0) / members.length
    if (mean >= least && mean > most - (best === null ? 1e-9 : 0)) {
      best = number
      most = mean
    }
  }
  return best
}

/** Tellings of a group that a further one is compared with. */
const MOST_COMPARED = 12

function candidates(told: ToldEvent, groupsOf: ReadonlyMap<string, ReadonlySet<number>>): ReadonlySet<number> {
  const found = new Set<number>()
  for (const key of keysOf(told)) {
    const groups = groupsOf.get(key)
    // A key that so many events share tells nothing.
    if (groups && groups.size <= MOST_SHARING) for (const number of groups) found.add(number)
  }
  return found
}

const MOST_SHARING = 50

function keysOf({ names, figures, place, days }: ToldEvent): readonly string[] {
  const near = days && days.to - days.from <= 7 ? [days.from - 1, days.from, days.from + 1] : []
  return [
    ...[...names].slice(0, MOST_NAMES).map((name) => `name ${name}`),
    ...[...figures].map((figure) => `figure ${figure}`),
    ...(place ? [`place ${place.name}`] : []),
    ...near.map((day) => `day ${day}`),
  ]
}

const MOST_NAMES = 200
