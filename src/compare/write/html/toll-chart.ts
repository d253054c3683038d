import { el, type Html } from '../../../write/html/markup.js'
import { dateInWords } from '../../../write/words/date-words.js'
import type { Toll } from '../../schema.js'
import { outcomeInWords } from '../words.js'

interface Point {
  readonly day: string
  readonly count: number
}

const WIDTH = 600
const HEIGHT = 160
const LEFT = 50
const RIGHT = 20
const TOP = 20
const BOTTOM = 30
const DAY = 86_400_000

/**
 * How a toll moved: the numbers reported as fact by the day of the article that gives them. Null where they are of one day, or
 * one number. The table beside it says the same in words.
 */
export function tollChart(toll: Toll): Html | null {
  const points = pointsOf(toll)
  const days = new Set(points.map(({ day }) => day))
  if (days.size < 2 || new Set(points.map(({ count }) => count)).size < 2) return null
  const [first, last] = [points[0] as Point, points.at(-1) as Point]
  const most = Math.max(...points.map(({ count }) => count))
  const from = Date.parse(first.day)
  const length = Math.max(DAY, Date.parse(last.day) - from)
  const x = ({ day }: Point): number => Math.round(LEFT + ((Date.parse(day) - from) / length) * (WIDTH - LEFT - RIGHT))
  const y = ({ count }: Point): number => Math.round(HEIGHT - BOTTOM - (count / most) * (HEIGHT - TOP - BOTTOM))
  const base = HEIGHT - BOTTOM
  return el(
    'figure',
    { class: 'chart' },
    el(
      'svg',
      {
        viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
        role: 'img',
        'aria-label': `${outcomeInWords(toll)}, by day of the article`,
      },
      el('line', { x1: LEFT, y1: base, x2: WIDTH - RIGHT, y2: base }),
      el('path', {
        d: `M${highestOfDays(points)
          .map((point) => `${x(point)} ${y(point)}`)
          .join('L')}`,
      }),
      points.map((point) => el('circle', { cx: x(point), cy: y(point), r: 4 })),
      points.map((point) => {
        const isLast = point.day === last.day
        const at = { x: x(point) + (isLast ? -8 : 8), y: y(point) + 4, 'text-anchor': isLast ? 'end' : 'start' }
        return el('text', at, point.count)
      }),
      el('text', { x: LEFT, y: HEIGHT - 8 }, dateInWords(first.day)),
      el('text', { x: WIDTH - RIGHT, y: HEIGHT - 8, 'text-anchor': 'end' }, dateInWords(last.day)),
    ),
  )
}

/** The line goes through the highest number of each day; others of the day stand beside it. */
function highestOfDays(points: readonly Point[]): readonly Point[] {
  return points.filter((point, i) => points[i + 1]?.day !== point.day)
}

/** Each number once a day, in the order of the days; what an article itself calls older is left out. */
function pointsOf({ steps }: Toll): readonly Point[] {
  const points = steps
    .filter(({ status, count }) => status === 'actual' && !count.vague)
    .flatMap(({ count, tellings }) =>
      tellings.flatMap(({ asOf, superseded }) => {
        const number = count.min ?? count.max
        return asOf && !superseded && number !== null ? [{ day: asOf, count: number }] : []
      }),
    )
  const once = new Map(points.map((point) => [`${point.day} ${point.count}`, point]))
  return [...once.values()].sort((a, b) => a.day.localeCompare(b.day) || a.count - b.count)
}
