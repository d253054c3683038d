/** Where a clause points: whether what it tells lies behind or ahead of the publication date. */

/**
 * Near is on either side, whatever lies nearer: "was due to leave Saturday". Rather past is what a clause of the past names in passing,
 * which may lie ahead: "announced the July vote".
 */
export type Direction = 'past' | 'rather-past' | 'future' | 'near' | 'unknown'

/** Whether a direction is one of the past. */
export const isPast = (direction: Direction): boolean => direction === 'past' || direction === 'rather-past'

/** Asks where the clause points; a function, as the answer costs time and is seldom needed. */
export type Pointing = () => Direction
