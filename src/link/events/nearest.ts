import { firstFrom, type Located } from '../../text/sorted.js'
import type { Extent } from '../../text/span.js'

/** The dates or places that are to be had, sorted, and which of them will do. */
export interface Candidates<Thing> {
  readonly list: readonly Located<Thing>[]
  readonly fits: (thing: Thing) => boolean
}

/** A clause border counts like so many characters of distance. */
const BORDER = 40
/** "In 2001 a quake killed 75; in 2007 some 600 died": a semicolon counts like so many borders more. */
const SEMICOLON = 3
const BORDERS =
  /[,;:]| - | (?:and(?! (?:\d|another|one|two|three|four|five|six|seven|eight|nine|ten)\b)|but|while|after|before) /g

/** How far a circumstance may stand from its figure, in characters: few sentences are as long. */
export const REACH = 2000

/** How far two places of a sentence are from each other, in characters, clause borders counted in. */
export function distanceOf(plain: string, from: number, until: number): number {
  const between = plain.slice(from, Math.max(from, until))
  return between.length + BORDER * ((between.match(BORDERS) ?? []).length + SEMICOLON * (between.split(';').length - 1))
}

/** The nearest of the candidates in a sentence to something in it; of two equally near the one before. */
export function nearest<Thing>(
  { list, fits }: Candidates<Thing>,
  to: Extent,
  { sentence, plain }: { readonly sentence: Extent; readonly plain: string },
): Located<Thing> | null {
  const first = Math.max(sentence.start, to.start - REACH)
  const last = Math.min(sentence.end, to.end + REACH)
  const at = firstFrom(list, to.start)
  let before: Located<Thing> | undefined
  for (let i = at - 1; !before && (list[i]?.start ?? -1) >= first; i--) before = fitting(list[i], fits)
  let behind: Located<Thing> | undefined
  for (let i = at; !behind && (list[i]?.start ?? last) < last; i++) behind = fitting(list[i], fits)
  if (!before || !behind) return before ?? behind ?? null
  return distanceOf(plain, before.end, to.start) <= distanceOf(plain, to.end, behind.start) ? before : behind
}

function fitting<Thing>(
  entry: Located<Thing> | undefined,
  fits: (thing: Thing) => boolean,
): Located<Thing> | undefined {
  return entry && fits(entry.thing) ? entry : undefined
}
