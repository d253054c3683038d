/** Words of the clock. */

/** Hours in words. */
export const hourWords = [
  'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve',
] as const // biome-ignore format: a table

/** What is set for noon or midnight: "a midnight deadline". */
export const setThings = [
  'bell', 'ceremonies', 'ceremony', 'curfew', 'deadline', 'Mass', 'meeting', 'service', 'session', 'tape', 'vote',
] as const // biome-ignore format: a table

/** What is called by noon or midnight, and happens at no such hour: "the midnight sun". */
export const namedAfterHours = ['blue', 'cowboy', 'express', 'oil', 'run', 'snack', 'sun'] as const

/** What is told behind figures like "12.30" or "10:15" that are no time: "percent", "seconds left". */
export const figureThings = [
  'billion', 'in the first', 'in the fourth', 'in the second', 'in the third', 'km', 'left', 'mark', 'meters', 'metres', 'miles', 'million', 'minutes', 'per cent',
  'percent', 'remaining', 'seconds', 'to play',
] as const // biome-ignore format: a table
