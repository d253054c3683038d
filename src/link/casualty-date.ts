import type { Casualty } from '../recognise/casualties/schema.js'
import type { Claim } from '../recognise/claims/schema.js'
import type { DateItem } from '../recognise/dates/schema.js'
import { contains } from '../text/span.js'
import { circumstanceOf } from './circumstance.js'
import type { Landscape } from './landscape.js'

/** The date of what a casualty figure tells; null where none stands near enough. `claim` is the one the figure stands in. */
export function dateOf(casualty: Casualty, claim: Claim | null, landscape: Landscape): DateItem | null {
  const isOfTheSaying = (date: DateItem): boolean =>
    claim !== null && contains(claim, date) && !claim.content.spans.some((span) => contains(span, date))
  const fits = (date: DateItem): boolean => isPointInTime(date) && !isOfTheSaying(date)
  return circumstanceOf(casualty, landscape, { list: landscape.dates, fits })
}

/** A duration, a recurring time, a vague reference or an hour of a day not known dates nothing. */
const isPointInTime = ({ type, value }: DateItem): boolean =>
  (type === 'date' || type === 'time') && !value.endsWith('_REF') && !value.startsWith('XXXX-XX-XX')
