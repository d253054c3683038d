import type { Recogniser } from '../recogniser.js'
import { findMentions } from './recognise.js'
import { resolveMentions } from './resolve.js'
import { type DateItem, dateSchema } from './schema.js'

/** Dates, times, durations and sets, with their TIMEX3 values. */
export const dates: Recogniser<'dates', DateItem> = {
  kind: 'dates',
  label: 'dates and times',
  schema: dateSchema,
  needs: [],
  recognise: (document) => resolveMentions(document, findMentions(document)),
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
