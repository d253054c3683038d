/**
 * Time expressions, in two steps, to be read in this order.
 *
 * Text without capitals or taken apart by a tokenizer is read as if it had been written as usual: `capitals.ts`, `closed-up.ts`.
 *
 * What stands in the text: `recognise.ts` tries the `rules/` (made of words of `lexicon/`) in the sentences whose words trigger
 * them (`triggers.ts`), each by a `fast-pattern.ts`; a rule gives a `reading.ts`. `modifiers.ts` takes in words like "early",
 * `join.ts` joins neighbours.
 *
 * What it means: `resolve.ts` keeps what has been mentioned (`anchors.ts`), `meaning.ts` picks for each kind of meaning what reads it:
 * `yearless-dates.ts`, `yearly.ts`, `weekday.ts`, `counted.ts` or `clock.ts`. Those ask where the clause points (`tense.ts`), what
 * is `nearest.ts`, and which years the text itself gives (`written-years.ts`).
 */
import type { Document } from '../../language/document.js'
import type { Recogniser } from '../recogniser.js'
import { withCapitals } from './capitals.js'
import { closeUp } from './closed-up.js'
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
