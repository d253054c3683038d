import type { Rule } from '../reading.js'
import { ago } from './ago.js'
import { calendarDates } from './calendar-dates.js'
import { decades } from './decades.js'
import { durations } from './durations.js'
import { exclusions } from './exclusions.js'
import { holidays, specialDays } from './holidays.js'
import { nearDays } from './near-days.js'
import { periods } from './periods.js'
import { quarters } from './quarters.js'
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
  ...nearDays,
  ...periods,
  ...quarters,
  ...ago,
  ...durations,
  ...times,
  ...years,
  ...decades,
  ...vague,
]
