/** Words before "the year" and "the week" that tell whether it is the present one: "the end of the year". */

/** Words before "of the year" that name a part of it. */
export const yearParts = [
  'balance', 'beginning', 'close', 'course', 'early', 'earlier', 'end', 'first half', 'first part', 'half', 'last part', 'late', 'later', 'later part', 'middle',
  'most', 'much', 'part', 'remainder', 'rest', 'second half', 'start', 'turn',
] as const // biome-ignore format: a table

/** Words that end as superlatives do: "the forest of the year" ranks nothing. */
export const noSuperlatives = [
  'arrest',
  'contest',
  'forest',
  'guest',
  'harvest',
  'interest',
  'protest',
  'request',
  'west',
] as const

/** Words right before "the year" in which something goes on or is told. */
export const periodHeads = [
  'during', 'for', 'in', 'last', 'lasted', 'lasts', 'month and', 'over', 'quarter and', 'so far', 'through', 'throughout', 'week and', 'within',
] as const // biome-ignore format: a table
