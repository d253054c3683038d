import type { DateItem } from '../../recognise/dates/schema.js'
import type { Place } from '../../recognise/places/schema.js'
import { firstFrom } from '../../text/sorted.js'
import type { Extent } from '../../text/span.js'
import type { Happening, Telling } from './cluster.js'
import { anyEvent, eventNoun } from './lexicon.js'
import type { EventMention } from './mentions.js'
import { daysBetween } from './when.js'
import { isWithin } from './within.js'

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
  /** It is what was spoken of last, in this paragraph or the one before. */
  readonly isLast: boolean
  /** It is the first of the article. */
  readonly isFirst: boolean
  /** Neither a day nor a place is told with it, nor that it had been before. */
  readonly isBare: boolean
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
  {
    // "A bomber killed nine in an attack on a bus".
    says: 'it is what the deed of the sentence was done in',
    weight: ({ mention, happening, sameType }) =>
      mention.isFrame === true && sameType && isInSentence(happening, mention) && isOfBomber(happening) ? 1 : 0,
  },
  {
    // "The blast follows a suicide attack last month" of a bombing and a strike.
    says: 'it is told with “a”, as another than one told of in passing',
    weight: ({ mention, happening, isFirst }) =>
      mention.isNew && !mention.isPlural && !isFirst && isOtherWord(mention, happening) ? -2 : 0,
  },
  {
    // "Two were hurt in a clash … The mob attacked the police with stones".
    says: 'a verb that gives neither day nor place tells how it went',
    weight: ({ mention, sameType, sameFamily, isLast, isFirst, isBare }) =>
      isBare && isFirst && sameType && !sameFamily && mention.form === 'verb' && mention.word.family === ATTACKS
        ? isLast
          ? 0.6
          : 1
        : 0,
  },
  {
    says: 'it is one, and those told of in passing were several',
    weight: ({ mention, happening, isFirst }) =>
      !isFirst && mention.isDefinite && !mention.isPlural && isOfSeveral(mention, happening) ? -1 : 0,
  },
  { says: 'it was the last event spoken of', weight: ({ isLast }) => (isLast ? 0.4 : 0) },
  {
    says: 'it is the first event of the article, taken up again',
    weight: ({ mention, isFirst, isLast, sameFamily }) =>
      isFirst && !isLast && sameFamily && mention.isDefinite ? 0.4 : 0,
  },
]

/** Whether a mention tells of an event: the clues, or what speaks against it so that none is asked. */
export function tieOf(
  telling: Telling,
  happening: Happening,
  { isLatest, isFirst }: { readonly isLatest: boolean; readonly isFirst: boolean },
): Tie {
  const { mention } = telling
  const isLast = isLatest && (isFirst || paragraphsSince(happening, mention) <= 1)
  const last = isLast ? 0.4 : 0
  const follows = isConsequenceOf(mention, happening)
  const against = againstOf(telling, happening, follows)
  if (against) return { happening, weights: [{ says: against, weight: -1 }], sum: -1 + last }
  const pair: Pair = {
    mention,
    happening,
    sameFamily:
      follows ||
      [mention.word.family, mention.kin].some((family) => family !== undefined && happening.families.has(family)),
    sameType: happening.types.has(mention.word.type) || mayBeOfAttack(mention, happening),
    isLead: happening.isOfTitle,
    isLast,
    isFirst,
    isBare: telling.date === null && telling.place === null && !isOfEarlier(mention),
    isConsequence: follows,
  }
  const weights = clues.map((clue) => ({ says: clue.says, weight: clue.weight(pair) }))
  return { happening, weights, sum: weights.reduce((sum, { weight }) => sum + weight, 0) }
}

/** What speaks against a mention telling of an event, so that nothing else is weighed; null where nothing does. */
function againstOf(telling: Telling, happening: Happening, follows: boolean): string | null {
  const { mention, date, place } = telling
  if (contradicts({ date, place: follows ? null : place }, happening, mention)) return 'its day or its place is another'
  if (mention.name && happening.name && mention.name !== happening.name) return 'the two bear names of their own'
  if (isOfHeadline(mention, happening)) return null
  if (mention.isApart !== happening.isBackground && (mention.isApart || !mention.isDefinite))
    return 'one of the two is told as something of before, or as another one'
  if (isOfOtherTime(telling, happening)) return 'it is told with a day long before the article'
  return mention.isCause && isInSentence(happening, mention) ? 'the one was done for the other' : null
}

/** "Court upholds sentences over riot", "a February 2012 riot": what the article is about may lie long ago. */
const isOfHeadline = ({ sentence, word, text }: EventMention, { isOfTitle, families }: Happening): boolean =>
  isOfTitle && sentence.number === 1 && families.has(word.family) && /\b(?:1[89]|20)\d\d\b/.test(text)

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

/** The houses that collapse in an earthquake, its aftershocks, the mudslides that it triggers: part of the disaster, wherever they are. */
function isConsequenceOf(mention: EventMention, happening: Happening): boolean {
  const { head, form, isApart, isTriggered } = mention
  return (
    happening.types.has('disaster') &&
    !happening.isBackground &&
    !isApart &&
    (head === 'aftershock' ||
      (head === 'collapse' && form === 'verb') ||
      (isTriggered === true && isInSentence(happening, mention)))
  )
}

/** "Had attacked", "have attacked", "attacked there": not of what is told, or elsewhere. */
function isOfEarlier({ sentence: { tokens }, start }: EventMention): boolean {
  const at = firstFrom(tokens, start)
  const around = tokens.slice(Math.max(0, at - MOST_ASIDE), at + MOST_ASIDE)
  const before = tokens.slice(Math.max(0, at - 3), at)
  return around.some(({ lower }) => lower === 'there') || before.some(({ lemma }) => lemma === 'have')
}
const MOST_ASIDE = 10

const ONE_OF_THEM = /^(?:first|fourth|last|latest|second|third)\b/i
const isOfSeveral = ({ head, text }: EventMention, { tellings }: Happening): boolean =>
  !ONE_OF_THEM.test(text) && tellings.slice(0, FIRST).every(({ mention }) => mention.isPlural && mention.head === head)

const paragraphsSince = ({ tellings }: Happening, { sentence }: EventMention): number =>
  sentence.block - (tellings.at(-1)?.mention.sentence.block ?? 0)

const isOfBomber = ({ tellings }: Happening): boolean => tellings.at(-1)?.mention.head === 'bombing'

const isOtherWord = (mention: EventMention, happening: Happening): boolean =>
  !isInSentence(happening, mention) && happening.tellings.at(-1)?.mention.head !== mention.head

const isInSentence = ({ tellings }: Happening, { sentence }: EventMention): boolean =>
  tellings.at(-1)?.mention.sentence === sentence

/** Days within which the dates of one event may differ: "on Monday" the crash, "on Wednesday" its last victim. */
const DRIFT = 5

const contradicts = (
  { date, place }: Pick<Telling, 'date' | 'place'>,
  happening: Happening,
  mention: EventMention,
): boolean =>
  (date !== null && isOfOtherDay(date, happening, mention)) ||
  (place !== null && isOfOtherPlace(place, happening, mention))

function isOfOtherDay(date: DateItem, { date: known, isFresh }: Happening, mention: EventMention): boolean {
  // "Earlier this year" is not this week.
  if (isFresh && /^earlier\b/i.test(date.text)) return true
  // "On Tuesday he spoke about the incident": only a date beside it is that of an event taken up again.
  if (!known || (mention.isDefinite && !isBeside(date, mention))) return false
  const days = daysBetween(date, known)
  return days === null ? isOfOtherYear(date, known) : days > (mention.isDefinite ? DRIFT : 0)
}

function isOfOtherPlace(place: Place, { place: known, isOfTitle }: Happening, mention: EventMention): boolean {
  if (!known || mention.isDefinite || place === known) return false
  // The headline may name the larger town beside it.
  const isOfLead = isOfTitle && (mention.sentence.number ?? LEAD) < LEAD
  if (isOfLead && place.country !== null && place.country === known.country) return false
  // Of a place that is not known nobody can say that it is elsewhere.
  if ((place.lat === null) !== (known.lat === null)) return false
  return !isWithin(place, known) && !isWithin(known, place)
}

/** "In 2020", in an article that gives its own days no year. */
const isOfOtherYear = ({ text }: DateItem, { value }: DateItem): boolean =>
  /\b(?:1[89]|20)\d\d$/.test(text) && value.startsWith('XXXX')

const BESIDE = 12
const isBeside = (a: Extent, b: Extent): boolean => a.start - b.end < BESIDE && b.start - a.end < BESIDE
