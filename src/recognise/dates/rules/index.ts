/** Every rule, in the order in which they are asked. */
import type { Rule } from '../reading.js'
import { ago } from './ago.js'
import { bareUnits } from './bare-units.js'
import { days } from './days.js'
import { decades } from './decades.js'
import { durations } from './durations.js'
import { exclusions } from './exclusions.js'
import { holidays } from './holidays.js'
import { months } from './months.js'
import { nearDays } from './near-days.js'
import { numericDays } from './numeric-days.js'
import { oneUnit } from './one-unit.js'
import { partsOfDay } from './parts-of-day.js'
import { periods } from './periods.js'
import { quarters } from './quarters.js'
import { reporting } from './reporting.js'
import { seasons } from './seasons.js'
import { sets } from './sets.js'
import { spans } from './spans.js'
import { specialDays } from './special-days.js'
import { spokenTimes } from './spoken-times.js'
import { times } from './times.js'
import { vague } from './vague.js'
import { weekdays } from './weekdays.js'
import { years } from './years.js'

/** All rules for time expressions. Where two match equally many characters, the earlier one is taken. */
export const rules: readonly Rule[] = [
  ...exclusions,
  ...specialDays,
  ...days,
  ...numericDays,
  ...months,
  ...sets,
  ...holidays,
  ...weekdays,
  ...nearDays,
  ...partsOfDay,
  // "the second half of the year" is a half before it is a year.
  ...seasons,
  ...quarters,
  ...periods,
  ...reporting,
  ...ago,
  ...durations,
  ...oneUnit,
  ...bareUnits,
  ...spans,
  ...times,
  ...spokenTimes,
  ...years,
  ...decades,
  ...vague,
]
