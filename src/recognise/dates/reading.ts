/** What the rules are and what they read: the words of an expression, before it is known which days they mean. */

import type { Grain, Season } from '../../calendar/grains.js'
import type { NthWeekday } from '../../calendar/nth-weekday.js'
import type { PartOfSpeech } from '../../language/document.js'
import type { Proof } from '../recogniser.js'
import type { Pattern } from './find/pattern.js'
import type { DateItem } from './schema.js'

/** Where counting starts: at the publication date, or at the date mentioned last. */
export type From = 'publication' | 'mentioned'

/** A year that is written, or counted: "last year" is -1. */
export type Year = { readonly written: number; readonly figures?: 2 } | { readonly by: number; readonly from: From }

/** What the words of an expression say, before it is known which days they mean. */
export type Meaning =
  /** A value that needs no other date: P3M, PAST_REF, 196. */
  | { readonly is: 'value'; readonly value: string; readonly implied?: DateItem['implied'] }
  /** Parts of a date as they are written: "Friday, 3 May", "May 1999", "1999". */
  | {
      readonly is: 'calendar'
      readonly year?: Year
      readonly month?: number
      readonly day?: number
      readonly weekday?: number
      /** "next June 30": 1; "last June 30": -1. */
      readonly by?: number
      /** The year in which a day became a name: "the Jan. 6 riot". */
      readonly named?: number
      /** "the week of Nov. 6". */
      readonly isWeek?: boolean
    }
  /** "Friday", "next Friday" (`by` 1), "Friday last week" (`week` -1). */
  | {
      readonly is: 'weekday'
      readonly weekday: number
      readonly by?: number
      readonly week?: number
      readonly from?: From
      /** "this coming Friday": the next there is, in whatever week. */
      readonly isComing?: boolean
    }
  /** "last August" (`by` -1). */
  | { readonly is: 'month'; readonly month: number; readonly by?: number; readonly from?: From }
  /** A quarter, half or season: "third quarter", "summer 1998", "last winter". */
  | { readonly is: 'period'; readonly part: Period; readonly year?: Year; readonly by?: number; readonly from?: From }
  /** The quarter or month of another year that answers to the one mentioned: "the 1988 quarter". */
  | { readonly is: 'counterpart'; readonly grain: 'quarter' | 'month'; readonly year: Year }
  /** So many units before (below zero) or after: "last week", "yesterday", "two years ago"; null for "years ago". */
  | {
      readonly is: 'shift'
      readonly grain: Grain
      readonly count: number | null
      readonly from: From
      readonly isPast?: boolean
      /** How it is told: "two years later", "ten years on", "the quarter", "the year-ago period". */
      readonly told?: 'away' | 'on' | 'stretch' | 'year-before'
      /** What the words add of a finer grain: "ten years ago today", "a week ago Sunday". */
      readonly to?: Finer
    }
  /** The present or last weekend, as the tense has it. */
  | { readonly is: 'weekend'; readonly isAhead?: boolean; readonly isComing?: boolean; readonly isThis?: boolean }
  /** Hours or minutes away from a date: of the day, only the day is known. */
  | { readonly is: 'moment'; readonly from: From }
  /** `around`: the weekend or week of it, "Labor Day weekend"; the year that it opens, "the new year". */
  | {
      readonly is: 'holiday'
      readonly name: string
      readonly year?: Year
      readonly by?: number
      readonly from?: From
      readonly around?: 'week' | 'weekend' | 'year'
    }
  /** "the first Monday in September". */
  | ({ readonly is: 'nth'; readonly year?: Year } & NthWeekday)
  /** A time of some day that other words name. */
  | { readonly is: 'time' }

/** The stretch of a grain so many days from the day counted, or its weekday. */
export type Finer = { readonly grain: Grain; readonly days?: number; readonly weekday?: number }

export type Period = 'Q1' | 'Q2' | 'Q3' | 'Q4' | 'H1' | 'H2' | Season

export type Modifier = NonNullable<DateItem['modifier']>

/** How a rule reads an expression. */
export interface Reading {
  readonly type: DateItem['type']
  readonly meaning: Meaning
  /** The time of day, as TIMEX3 writes it after the T: "17:00", "15:11Z", "MO". */
  readonly time?: string
  readonly modifier?: Modifier
  /** How sure the rule is that this is a time expression, if not as sure as usual. */
  readonly confidence?: number
}

/** What a rule looks for in a sentence before it is tried at all. */
export type Trigger =
  | 'age'
  | 'clock'
  | 'code'
  | 'day'
  | 'decade'
  | 'deictic'
  | 'era'
  | 'figures'
  | 'holiday'
  | 'joined'
  | 'month'
  | 'recurring'
  | 'season'
  | 'set'
  | 'spoken'
  | 'unit'
  | 'vague'
  | 'weekday'
  | 'word'
  | 'year'
  | 'zone'

/** What stands around an expression, for rules that must look. */
export interface Surroundings {
  /** The words of the sentence before, in plain signs. */
  readonly before: string
  readonly after: string
  /** The expression itself. */
  readonly words: string
  /** The parts of speech of the tokens beside it; null at the sentence's ends. */
  readonly partBefore: PartOfSpeech | null
  readonly partAfter: PartOfSpeech | null
}

export type Groups = Readonly<Record<string, string | undefined>>

/** A rule for time expressions. */
export interface Rule extends Proof {
  /** Tried only in sentences that hold one of these. */
  readonly on: Trigger
  readonly finds: Pattern
  /** What the expression says; `'none'` when it is certainly something else, and nothing else may be found in it; null when this rule has no say. */
  read(groups: Groups, around: Surroundings): Reading | 'none' | null
}
