import type { DateItem } from '../../recognise/dates/schema.js'
import type { Place } from '../../recognise/places/schema.js'
import type { Extent } from '../../text/span.js'
import type { Happening, Telling } from './cluster.js'
import { anyEvent, eventNoun } from './lexicon.js'
import type { EventMention } from './mentions.js'
import { daysBetween } from './when.js'

/** How much speaks for a mention telling of an event that is known already. */
export interface Tie {
  readonly happening: Happening
  readonly weights: readonly { readonly says: string; readonly weight: number }[]
  readonly sum: number
}

interface Pair {
  readonly mention: EventMention
  readonly happening: Happening
  readonly sameFamily: boolean
  readonly sameType: boolean
  /** Only the headline has told of it so far. */
  readonly isLead: boolean
  /** It is what was spoken of last. */
  readonly isLast: boolean
  /** A house that collapsed in the earthquake. */
  readonly isConsequence: boolean
}

interface Clue {
  readonly says: string
  weight(pair: Pair): number
}

/** How many sentences make the headline and the lead. */
const LEAD = 3

/** Small clues, added up in this order. */
const clues: readonly Clue[] = [
  { says: 'it is the same word, or one for the same thing', weight: ({ sameFamily }) => (sameFamily ? 3 : 0) },
  {
    says: 'it is a word for the same sort of happening',
    weight: ({ sameFamily, sameType }) => (!sameFamily && sameType ? 1 : 0),
  },
  {
    says: 'it is a word for any happening, such as “the incident”',
    weight: ({ mention }) => (anyEvent.has(mention.head) && mention.isDefinite ? 2 : 0),
  },
  { says: 'it is told with “the”, as something known', weight: ({ mention }) => (mention.isDefinite ? 0.6 : 0) },
  {
    says: 'it is told as something new, in another word',
    weight: ({ mention, isLead, sameFamily }) => (mention.isNew && !isLead && !sameFamily ? -1 : 0),
  },
  {
    says: 'it is a state of things rather than a happening, in another word',
    weight: ({ mention, sameFamily }) => (mention.isWide && !sameFamily ? -1 : 0),
  },
  {
    // "Traffic accidents are common": of all of a kind.
    says: 'it tells of all of a kind: a plural without “the”',
    weight: ({ mention, happening, isLead, isConsequence }) =>
      mention.isNew && mention.isPlural && !isLead && !isConsequence && !isToldAsSeveral(mention, happening) ? -2 : 0,
  },
  {
    says: 'the event is told of in the same sentence',
    weight: ({ mention, happening, sameType }) =>
      isInSentence(happening, mention) ? (mention.form === 'verb' || sameType ? 1 : 0.3) : 0,
  },
  {
    says: 'the first sentences tell what the headline told',
    weight: ({ mention, isLead, sameType }) => (isLead && (mention.sentence.number ?? 0) <= LEAD && sameType ? 1 : 0),
  },
  { says: 'it was the last event spoken of', weight: ({ isLast }) => (isLast ? 0.4 : 0) },
]

/** Whether a mention tells of an event: the clues, or what speaks against it so that none is asked. */
export function tieOf(telling: Telling, happening: Happening, isLast: boolean): Tie {
  const { mention, date, place } = telling
  const last = isLast ? 0.4 : 0
  const follows = isConsequenceOf(mention, happening)
  const against = contradicts({ date, place: follows ? null : place }, happening, mention)
    ? 'its day or its place is another'
    : mention.name && happening.name && mention.name !== happening.name
      ? 'the two bear names of their own'
      : mention.isApart !== happening.isBackground && (mention.isApart || !mention.isDefinite)
        ? 'one of the two is told as something of before, or as another one'
        : isOfOtherTime(telling, happening)
          ? 'it is told with a day long before the article'
          : null
  if (against) return { happening, weights: [{ says: against, weight: -1 }], sum: -1 + last }
  const pair: Pair = {
    mention,
    happening,
    sameFamily: follows || happening.families.has(mention.word.family),
    sameType: happening.types.has(mention.word.type) || mayBeOfAttack(mention, happening),
    isLead: happening.isOfTitle,
    isLast,
    isConsequence: follows,
  }
  const weights = clues.map((clue) => ({ says: clue.says, weight: clue.weight(pair) }))
  return { happening, weights, sum: weights.reduce((sum, { weight }) => sum + weight, 0) }
}

/** A disaster may be many floods from the first: "floods in the south … triggered flash floods". */
const isToldAsSeveral = ({ word, head }: EventMention, { tellings }: Happening): boolean =>
  word.type === 'disaster' && tellings.slice(0, FIRST).some(({ mention }) => mention.isPlural && mention.head === head)
const FIRST = 4

/** A blast may be an attack's: "a suicide attack … the blast"; not that of a shooting. */
const mayBeOfAttack = ({ word }: EventMention, { families }: Happening): boolean =>
  (word.family === ATTACKS && families.has(BLASTS)) || (word.family === BLASTS && families.has(ATTACKS))
const ATTACKS = eventNoun('attack')?.family ?? -1
const BLASTS = eventNoun('bomb')?.family ?? -1

/** "Flooding in the north killed 30. In 2018, floods there killed 34": of no day and of one long ago. */
const isOfOtherTime = ({ mention, isPast }: Telling, { date, isBackground }: Happening): boolean =>
  isPast === true && !mention.isDefinite && date === null && !isBackground

/** The houses that collapse in an earthquake, its aftershocks: part of the disaster, wherever they are. */
const isConsequenceOf = ({ head, form, isApart }: EventMention, { types, isBackground }: Happening): boolean =>
  types.has('disaster') &&
  !isBackground &&
  !isApart &&
  (head === 'aftershock' || (head === 'collapse' && form === 'verb'))

const isInSentence = ({ tellings }: Happening, { sentence }: EventMention): boolean =>
  tellings.at(-1)?.mention.sentence === sentence

/** Days within which the dates of one event may differ: "on Monday" the crash, "on Wednesday" its last victim. */
const DRIFT = 5

function contradicts(
  { date, place }: { readonly date: DateItem | null; readonly place: Place | null },
  happening: Happening,
  mention: EventMention,
): boolean {
  // "On Tuesday he spoke about the incident": only a date beside it is that of an event taken up again.
  if (date && happening.date && (!mention.isDefinite || isBeside(date, mention))) {
    const days = daysBetween(date, happening.date)
    if (days !== null && days > (mention.isDefinite ? DRIFT : 0)) return true
  }
  if (!place || !happening.place || mention.isDefinite || place === happening.place) return false
  // The headline may name the larger town beside it.
  const isOfLead = happening.isOfTitle && (mention.sentence.number ?? LEAD) < LEAD
  if (isOfLead && place.country !== null && place.country === happening.place.country) return false
  // Of a place that is not known nobody can say that it is elsewhere.
  if ((place.lat === null) !== (happening.place.lat === null)) return false
  return !isWithin(place, happening.place) && !isWithin(happening.place, place)
}

const BESIDE = 12
const isBeside = (a: Extent, b: Extent): boolean => a.start - b.end < BESIDE && b.start - a.end < BESIDE

/** Whether a place lies in the country or the region of another. */
export const isWithin = (inner: Place, outer: Place): boolean =>
  inner.country !== null &&
  inner.country === outer.country &&
  // A state or a province is in no other region: its own name is that of what lies in it.
  (outer.type === 'country' || inner.region === (outer.type === 'region' ? (outer.region ?? outer.name) : outer.region))
