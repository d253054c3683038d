/** TIMEX3 values in plain words: "4 March 2024", "the 20th century", "3 months", "every Friday". */
import type { Extraction } from '../../link/extraction.js'
import { dayInWords } from './day-words.js'
import { lengthInWords } from './length-words.js'
import { periodInWords } from './period-words.js'
import { recurrenceInWords } from './recurrence-words.js'

type DateItem = NonNullable<Extraction['dates']>[number]

/** A value in words where it has plain ones, else as it is. A set recurs: XXXX-WXX-5 is every Friday, not one that is not known. */
export function dateInWords(value: string, type?: DateItem['type']): string {
  const recurring = type === 'set' ? recurrenceInWords(value) : null
  return (
    recurring ?? REFERENCES.get(value) ?? lengthInWords(value) ?? dayInWords(value) ?? periodInWords(value) ?? value
  )
}

const REFERENCES: ReadonlyMap<string, string> = new Map([
  ['FUTURE_REF', 'some time to come'],
  ['PAST_REF', 'some time in the past'],
  ['PRESENT_REF', 'now'],
])
