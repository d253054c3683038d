/** Units of time, and the adjectives between a count and its unit. */
import type { Grain } from '../../../calendar/grains.js'

/** Units of the calendar and of the clock: how TIMEX3 writes a duration of one, and the grain of a date counted in them. */
export interface Unit {
  readonly letter: string
  /** Null for the units of the clock. */
  readonly grain: Grain | null
  /** How many of that grain one unit is: a fortnight is 2 weeks. */
  readonly times: number
}

export const units: Readonly<Record<string, Unit>> = {
  century: { letter: 'CE', grain: 'century', times: 1 },
  day: { letter: 'D', grain: 'day', times: 1 },
  decade: { letter: 'DE', grain: 'decade', times: 1 },
  fortnight: { letter: 'W', grain: 'week', times: 2 },
  hour: { letter: 'H', grain: null, times: 1 },
  millennium: { letter: 'Y', grain: 'millennium', times: 1000 },
  minute: { letter: 'M', grain: null, times: 1 },
  month: { letter: 'M', grain: 'month', times: 1 },
  night: { letter: 'D', grain: 'day', times: 1 },
  quarter: { letter: 'Q', grain: 'quarter', times: 1 },
  second: { letter: 'S', grain: null, times: 1 },
  week: { letter: 'W', grain: 'week', times: 1 },
  weekend: { letter: 'WE', grain: 'weekend', times: 1 },
  year: { letter: 'Y', grain: 'year', times: 1 },
}

/** Other written forms of a unit, with the word under which `units` has it. */
export const unitForms: Readonly<Record<string, string>> = {
  centuries: 'century', hr: 'hour', hrs: 'hour', min: 'minute', mins: 'minute', millennia: 'millennium', sec: 'second', secs: 'second',
  mos: 'month', yr: 'year', yrs: 'year', wk: 'week', wks: 'week',
} // biome-ignore format: a table

/** Words between a count and its unit that leave the duration as it is: "two full years". */
export const unitAdjectives = [
  'additional', 'agonising', 'agonizing', 'brief', 'busy', 'business', 'calendar', 'consecutive', 'crucial', 'difficult', 'entire', 'extra', 'final', 'full',
  'further', 'gruelling', 'hectic', 'intense', 'intensive', 'long', 'miserable', 'more', 'nearly', 'odd', 'other', 'plus', 'short', 'solid',  'straight', 'subsequent', 'successive', 'tense',
  'trading', 'tumultuous', 'turbulent', 'unbroken', 'whole', 'working',
] as const // biome-ignore format: a table
