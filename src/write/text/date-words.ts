/** A TIMEX3 value in words where it has plain ones, else as it is: "4 March 2024", "3 months", "some time in the past". */
export function dateInWords(value: string): string {
  return REFERENCES.get(value) ?? durationInWords(value) ?? dayInWords(value) ?? partOfYearInWords(value) ?? value
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

const PARTS_OF_DAY: ReadonlyMap<string, string> = new Map([
  ['AF', 'afternoon'],
  ['DT', 'daytime'],
  ['EV', 'evening'],
  ['MI', 'midday'],
  ['MO', 'morning'],
  ['NI', 'night'],
])

/** A month, a day, or a time of a day; X stands for what is not known. */
function dayInWords(value: string): string | null {
  const [date = '', time] = value.split('T')
  const day = calendarDayInWords(date)
  if (day === null || time === undefined) return day
  const [, hour = '', zone] = time.match(/^(\d\d:\d\d|[A-Z]{2}|XX:XX)(Z|[+-]\d\d:\d\d)?$/) ?? []
  if (!hour) return null
  const words = hour === 'XX:XX' ? 'hour not known' : (PARTS_OF_DAY.get(hour) ?? hour)
  if (date === 'XXXX-XX-XX') return hour === 'XX:XX' ? 'a time of a day not known' : `${words}, day not known`
  return `${day}, ${words}${zone ? ` ${zone === 'Z' ? 'UTC' : `UTC${zone}`}` : ''}`
}

function calendarDayInWords(date: string): string | null {
  if (date === 'XXXX-XX-XX') return 'a day not known'
  const weekday = date.match(/^XXXX-WXX-([1-7])$/)?.[1]
  if (weekday) return `a ${WEEKDAYS[Number(weekday) - 1]}, not known which`
  const [, year, month, day] = date.match(/^(\d{4}|XXXX)-(\d\d)(?:-(\d\d))?$/) ?? []
  const name = MONTHS[Number(month) - 1]
  if (!name) return null
  return `${day ? `${Number(day)} ` : ''}${name}${year === 'XXXX' ? ', year not known' : ` ${year}`}`
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
const PARTS_OF_YEAR: ReadonlyMap<string, string> = new Map([
  ['FA', 'autumn'],
  ['H1', 'first half of'],
  ['H2', 'second half of'],
  ['Q1', 'first quarter of'],
  ['Q2', 'second quarter of'],
  ['Q3', 'third quarter of'],
  ['Q4', 'fourth quarter of'],
  ['SP', 'spring'],
  ['SU', 'summer'],
  ['WI', 'winter'],
])

/** "fourth quarter of 2024", "week 51 of 2024", "the 2020s". */
function partOfYearInWords(value: string): string | null {
  const decade = value.match(/^(\d{3})X?$/)?.[1]
  if (decade) return `the ${decade}0s`
  const [, year, part = '', end] = value.match(/^(\d{4})-(W\d\d|[A-Z][A-Z1-4])(-WE)?$/) ?? []
  if (!year) return null
  const words = PARTS_OF_YEAR.get(part)
  if (words && !end) return `${words} ${year}`
  return part.startsWith('W') ? `${end ? 'weekend of ' : ''}week ${Number(part.slice(1))} of ${year}` : null
}

const UNITS: ReadonlyMap<string, string> = new Map([
  ['Y', 'year'],
  ['M', 'month'],
  ['W', 'week'],
  ['CE', 'century'],
  ['D', 'day'],
  ['DE', 'decade'],
  ['Q', 'quarter'],
  ['TH', 'hour'],
  ['TM', 'minute'],
  ['TS', 'second'],
])

function durationInWords(value: string): string | null {
  const match = value.match(/^P(T?)(\d+|X)(DE|CE|[YQMWDHS])$/)
  if (!match) return null
  const [, time = '', count = '', letter = ''] = match
  const unit = UNITS.get(time + letter)
  if (!unit) return null
  const many = unit.endsWith('y') && unit !== 'day' ? `${unit.slice(0, -1)}ies` : `${unit}s`
  if (count === 'X') return `some ${many}`
  return `${count} ${count === '1' ? unit : many}`
}
