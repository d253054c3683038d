/** Which weekend is meant: the last one, or the one that a clause about the future points to. */
import { nearestWeekday, weekdayOf } from '../../../calendar/days.js'
import { valueAt } from '../../../calendar/timex.js'
import { isPast } from '../tense/direction.js'
import type { At, Resolved } from './place.js'

/** "the weekend", "this weekend", "the coming weekend". */
export function resolveWeekend({ anchors, meaning, direction }: At<'weekend'>): Resolved {
  const now = anchors.published
  if (now === null) return { value: 'PRESENT_REF', anchor: null }
  return { value: valueAt('weekend', weekendDay(now, { meaning, direction })), anchor: 'publication' }
}

function weekendDay(now: number, { meaning, direction }: Pick<At<'weekend'>, 'meaning' | 'direction'>): number {
  const today = weekdayOf(now)
  if (meaning.isComing) return nearestWeekday(now + 1, SATURDAY, 'future')
  if (today >= SATURDAY) return now
  const points = direction()
  const isFriday = today === FRIDAY && (!isPast(points) || meaning.isAhead === true)
  // From Wednesday on, "this weekend" is the one ahead; on Friday it is so whatever the verb.
  const isThis = meaning.isThis === true && today >= (isPast(points) ? FRIDAY : WEDNESDAY)
  return nearestWeekday(now, SATURDAY, points === 'future' || isThis || isFriday ? 'future' : 'past')
}

const WEDNESDAY = 3
const FRIDAY = 5
const SATURDAY = 6
