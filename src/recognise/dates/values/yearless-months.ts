/** Months of which the year is missing: "in December", "last June". */
import { dayNumber, monthLength } from '../../../calendar/days.js'
import { valueOfParts } from '../../../calendar/timex.js'
import type { Document } from '../../../language/document.js'
import type { Mention } from '../mention.js'
import { anchorOfNow, isNearNow, nowOf } from './anchors.js'
import { resolveBesideMentioned } from './beside-mentioned.js'
import { type Named, pick, yearsAround } from './nearest.js'
import type { At, Resolved } from './place.js'
import { yearOfStory } from './story-year.js'
import { yearAround, yearOfListEnd, yearOfSentence } from './written-years.js'

/** The month of the year that the text gives it, else of the one that the tense allows. */
export function resolveMonth(document: Document, mention: Mention, at: At<'month'>): Resolved {
  const { anchors, direction, meaning } = at
  const { month, by, from } = meaning
  const inYear = (year: number): readonly Named[] => [monthIn(year, month)]
  const known =
    by === undefined
      ? (yearAround(document, mention, { ...at, month }) ??
        yearOfStory(document, mention, { ...at, inYear }) ??
        yearOfListEnd(at))
      : null
  if (known) return { value: valueOfParts(known.year, month), anchor: known.anchor }
  const beside = from === 'mentioned' ? resolveBesideMentioned({ inYear, by: by ?? 0 }, at) : null
  if (beside) return beside
  const now = nowOf(anchors)
  if (now === null) {
    const told = by === undefined ? yearOfSentence(document, { ...at, mention, month }) : null
    return { value: valueOfParts(told?.year ?? null, month), anchor: told?.anchor ?? null }
  }
  const chosen = pick(yearsAround(now, 2).flatMap(inYear), now, { by, direction })
  return isNearNow(chosen, anchors)
    ? { value: chosen.value, anchor: anchorOfNow(anchors) }
    : { value: valueOfParts(null, month), anchor: null }
}

function monthIn(year: number, month: number): Named {
  const from = dayNumber(year, month, 1)
  return { from, to: from + monthLength(year, month) - 1, value: valueOfParts(year, month) }
}
