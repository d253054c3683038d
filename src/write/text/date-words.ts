/** A TIMEX3 value in words where it has plain ones, else as it is: "4 March 2024", "3 months", "in the past". */
export function dateInWords(value: string): string {
  return REFERENCES.get(value) ?? durationInWords(value) ?? calendarInWords(value) ?? value
}

const REFERENCES: ReadonlyMap<string, string> = new Map([
  ['FUTURE_REF', 'some time to come'],
  ['PAST_REF', 'some time in the past'],
  ['PRESENT_REF', 'now'],
])

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

function calendarInWords(value: string): string | null {
  const match = value.match(/^(\d{4})-(\d\d)(?:-(\d\d))?(?:T(\d\d:\d\d|[A-Z]{2})(Z|[+-]\d\d:?\d\d)?)?$/)
  if (!match) return null
  const [, year, month, day, time, zone] = match
  const name = MONTHS[Number(month) - 1]
  if (!name) return null
  const words = `${day ? `${Number(day)} ` : ''}${name} ${year}`
  if (!time) return words
  const hour = PARTS_OF_DAY.get(time) ?? time
  return `${words}, ${hour}${zone ? ` ${zone === 'Z' ? 'UTC' : `UTC${zone}`}` : ''}`
}

const PARTS_OF_DAY: ReadonlyMap<string, string> = new Map([
  ['AF', 'afternoon'],
  ['DT', 'daytime'],
  ['EV', 'evening'],
  ['MI', 'midday'],
  ['MO', 'morning'],
  ['NI', 'night'],
])

const UNITS: ReadonlyMap<string, string> = new Map([
  ['Y', 'year'],
  ['M', 'month'],
  ['W', 'week'],
  ['D', 'day'],
  ['TH', 'hour'],
  ['TM', 'minute'],
  ['TS', 'second'],
])

function durationInWords(value: string): string | null {
  const match = value.match(/^P(T?)(\d+|X)([YMWDHS])$/)
  if (!match) return null
  const [, time = '', count = '', letter = ''] = match
  const unit = UNITS.get(time + letter)
  if (!unit) return null
  if (count === 'X') return `some ${unit}s`
  return `${count} ${unit}${count === '1' ? '' : 's'}`
}
