/** Months, seasons and holidays that are counted from a date mentioned: "that fall", "the following March". */

import { isPast } from '../tense/direction.js'
import { isAhead, lastMentioned, type Mentioned } from './anchors.js'
import { type Named, pickBeside, yearsAround } from './nearest.js'
import type { Asking, Resolved } from './place.js'

/** What is asked: the first stretch of a year with that name, of the year mentioned (0), before or after. */
interface Asked {
  readonly inYear: (year: number) => readonly Named[]
  readonly by: number
}

/** Null where no date is near, or none that leaves it in the past where the clause has it there. */
export function resolveBesideMentioned({ inYear, by }: Asked, at: Asking): Resolved | null {
  const { anchors, direction } = at
  const named = (entry: Mentioned): Named | undefined =>
    pickBeside(
      yearsAround(entry.day, Math.abs(by) + 2).flatMap((year) => inYear(year).slice(0, 1)),
      entry,
      by,
    )
  const base = lastMentioned(at, 'year', (entry) => {
    const stretch = entry.hasYear ? named(entry) : undefined
    return stretch !== undefined && !(isAhead(stretch.from, anchors) && isPast(direction()))
  })
  const stretch = base && named(base)
  return stretch ? { value: stretch.value, anchor: base.id } : null
}
