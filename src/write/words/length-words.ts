/** Lengths of time in words. */

const UNITS: ReadonlyMap<string, string> = new Map([
  ['CE', 'century'],
  ['D', 'day'],
  ['DE', 'decade'],
  ['M', 'month'],
  ['Q', 'quarter'],
  ['TH', 'hour'],
  ['TM', 'minute'],
  ['TS', 'second'],
  ['W', 'week'],
  ['WE', 'weekend'],
  ['Y', 'year'],
])

/** "3 months", "some years", "21 years 6 months"; null for anything but a duration. */
export function lengthInWords(value: string): string | null {
  const [, days = '', time = ''] = value.match(/^P([^T]*)(?:T(.+))?$/) ?? []
  const parts = [...partsOf(days, ''), ...partsOf(time, 'T')]
  return parts.length && !parts.includes(null) ? parts.join(' ') : null
}

/** The words of each count with its unit; null for what is none. */
function partsOf(parts: string, sign: string): readonly (string | null)[] {
  const found = [...parts.matchAll(/(\d+(?:\.\d+)?|X)(DE|CE|WE|[A-Z])/g)]
  if (found.map(([part]) => part).join('') !== parts) return [null]
  return found.map(([, count = '', letter = '']) => {
    const unit = UNITS.get(sign + letter)
    return unit ? `${count === 'X' ? 'some' : count} ${count === '1' ? unit : manyOf(unit)}` : null
  })
}

/** The plural of a unit. */
const manyOf = (unit: string): string => (unit.endsWith('ry') ? `${unit.slice(0, -1)}ies` : `${unit}s`)
