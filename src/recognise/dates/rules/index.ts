import type { Rule } from '../reading.js'
import { calendarDates } from './calendar-dates.js'
import { durations } from './durations.js'
import { exclusions } from './exclusions.js'
import { holidays, specialDays } from './holidays.js'
import { periods } from './periods.js'
import { sets } from './sets.js'
import { times } from './times.js'
import { vague } from './vague.js'
import { weekdays } from './weekdays.js'
import { years } from './years.js'

/** All rules for time expressions. Where two match equally many characters, the earlier one is taken. */
export const rules: readonly Rule[] = [
  ...exclusions,
  ...specialDays,
  ...calendarDates,
  ...sets,
  ...holidays,
  ...weekdays,
  ...periods,
  ...durations,
  ...times,
  ...years,
  ...vague,
]
