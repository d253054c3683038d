/**
 * Time expressions, in two steps, to be read in this order.
 *
 * What stands in the text: `recognise.ts` tries the `rules/` (made of words of `lexicon/`) in the sentences that may hold one. A rule
 * gives a `reading.ts`, which makes a `mention.ts`. `find/` has what that needs: the words that trigger a rule (`triggers.ts`) and its
 * `fast-pattern.ts`; words like "early" that belong to an expression (`modifiers.ts`, `leads.ts`); neighbours that are one (`join.ts`);
 * and views of texts without capitals or taken apart by a tokenizer (`capitals.ts`, `closed-up.ts`).
 *
 * What it means: `resolve.ts` keeps what has been mentioned, and `values/meaning.ts` picks for each kind of meaning what reads it. In
 * `values/`:
 * - `yearless-dates.ts` and `yearless-months.ts`, `day-of-month.ts` for "the 14th": which year or month, also by the years that the
 *   text gives (`written-years.ts`, `story-year.ts`, `fixed-day.ts`);
 * - `yearly.ts`: seasons, quarters and holidays, which like months may be those of a date mentioned (`beside-mentioned.ts`);
 * - `weekday.ts`, with the days that a neighbour tells (`weekday-beside.ts`), and `weekend.ts`;
 * - `counted.ts`: from publication, from a date mentioned (`counted-from-mentioned.ts`, `apposition.ts`), or as a report has it
 *   (`reported.ts`);
 * - `clock.ts`: of which day a time is, with the days named behind it (`named-behind.ts`, `time-values.ts`).
 *
 * Of several days the one is meant that is `nearest.ts` and lies where the clause points (`tense/`): `tense.ts` asks the words beside
 * the expression (`cues.ts`, `contracts.ts`), then the verb that governs it (`verb-direction.ts`, `verb-forms.ts`). Nothing is counted
 * from what is told by the way (`aside.ts`); what is told from an event is its day (`day-of-event.ts`). `implied.ts` says what of a
 * value did not stand in the text.
 */
import type { Document } from '../../language/document.js'
import type { Recogniser } from '../recogniser.js'
import { withCapitals } from './find/capitals.js'
import { closeUp } from './find/closed-up.js'
import { findMentions } from './recognise.js'
import { resolveMentions } from './resolve.js'
import { type DateItem, dateSchema } from './schema.js'

/** Dates, times, durations and sets, with their TIMEX3 values. */
export const dates: Recogniser<'dates', DateItem> = {
  kind: 'dates',
  label: 'dates and times',
  schema: dateSchema,
  needs: [],
  recognise: findDates,
  spans: (item) => [item],
  describe: ({ text, type, value, interval, anchor, modifier, rule, confidence }) => ({
    text,
    type,
    value,
    from: interval?.from ?? null,
    to: interval?.to ?? null,
    anchor,
    modifier: modifier ?? null,
    rule,
    confidence,
  }),
}

function findDates(document: Document): readonly DateItem[] {
  const closed = closeUp(withCapitals(document))
  return closed.carryBack(resolveMentions(closed.document, findMentions(closed.document)))
}
