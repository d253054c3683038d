import type { Sentence, Token } from '../../language/document.js'
import { wordSet } from '../../language/words/word-set.js'
import type { Casualty, Outcome } from '../../recognise/casualties/schema.js'
import { firstFrom } from '../../text/sorted.js'
import { type Extent, spanOf } from '../../text/span.js'
import { type Landscape, sentenceAt } from '../landscape.js'
import { type Assigned, type Known, leadOf, type Scene } from './assign.js'
import { isCountedSince, isLongAgo, tellsOfBefore } from './at-odds.js'
import { empty, type Happening } from './cluster.js'
import { dateIn } from './date.js'
import type { EventMention } from './mentions.js'
import { distanceOf } from './nearest.js'
import { placeIn } from './place.js'
import type { EventType } from './schema.js'
import { daysBetween } from './when.js'

/** Words that tell a harm itself, by outcome: the event of a figure whose text names no other. */
const HARMS: Readonly<Record<Outcome, ReadonlySet<string>>> = {
  killed: wordSet`
  bodies claimed claiming claims eliminated executed fallen kill killed killing killings kills dead death deaths die died
  dies dying fatal fatally fatalities gunned lives lost neutralised neutralized perish perished suicide slain succumbed
`,
  injured: wordSet`injure injured injuring injuries injury hurt wound wounded wounding hospitalised hospitalized`,
  missing: wordSet`missing disappear disappeared disappearance vanished lost`,
  displaced: wordSet`displaced evacuated evacuate evacuation fled flee homeless refugees`,
  abducted: wordSet`abducted abduct abduction kidnapped kidnap kidnapping hostage hostages seized`,
  detained: wordSet`
  arrest arrested arrests arresting charged custody detained detention detain held imprisoned jailed remanded bailed
  apprehended
`,
  infected: wordSet`infected infections infection cases case sick ill contracted positive`,
}

const TYPES: Readonly<Record<Outcome, EventType>> = {
  killed: 'other',
  injured: 'other',
  missing: 'other',
  displaced: 'other',
  abducted: 'attack',
  detained: 'arrest',
  infected: 'outbreak',
}

/** The harm itself as the event: "nine were arrested in Lyon on Monday" tells of an arrest and names nothing else. */
export function harmOf(casualty: Casualty, scene: Scene, known: readonly Known[]): Assigned | null {
  const { landscape } = scene
  const sentence = sentenceAt(landscape.document, casualty.start)
  const token = sentence && nearestHarm(casualty, sentence, landscape.document.plain)
  if (!token) return null
  const mention: EventMention = {
    ...spanOf(landscape.document, token.start, token.end),
    sentence,
    head: token.lemma,
    word: { family: -2, type: TYPES[casualty.outcome] },
    form: 'harm',
    isDefinite: false,
    isNew: false,
    isApart: false,
    isPlural: false,
    isWide: false,
    isRoving: false,
  }
  const date = dateIn(casualty, sentence, landscape)
  const place = placeIn({ start: casualty.start, end: casualty.end, event: null }, sentence, landscape)
  const earlier = known.findLast(
    ({ mention: other, happening, casualty: before }) =>
      (isSame(mention, other) ||
        (!date &&
          !place &&
          !FURTHER.test(casualty.text) &&
          isOfLead(mention, other, landscape) &&
          !tellsOfBefore(casualty, sentence, landscape)) ||
        isBeside(casualty, before, { form: other.form, plain: landscape.document.plain })) &&
      !(date && isInWhere(before, casualty, landscape.document.plain)) &&
      !contradicts(happening, { date, place }),
  )
  if (earlier) {
    earlier.happening.tellings.push({ mention, date, place })
    earlier.happening.date ??= date
    earlier.happening.place ??= place
    const { happening, by, confidence } = earlier
    return { happening, by, confidence, mention }
  }
  const happening: Happening = {
    ...empty(),
    isState: false,
    tellings: [{ mention, date, place }],
    date,
    place,
    isBackground: isLongAgo(date, landscape) || isCountedSince(casualty, sentence, landscape),
  }
  return { happening, mention, by: 'own-words', confidence: 0.6 }
}

const FURTHER = /\b(?:another|further|more|others?)\b/i
/** What the headline or the lead tells of harm without a name is told again further down, where that has neither day nor place. */
const isOfLead = (mention: EventMention, other: EventMention, landscape: Landscape): boolean =>
  other.form === 'harm' && other.word.type === mention.word.type && other.start < leadOf(landscape)

/** How many sentences may lie between two tellings of one harm. */
const NEAR = 3

const isSame = (mention: EventMention, other: EventMention): boolean =>
  other.form === 'harm' &&
  other.word.type === mention.word.type &&
  (mention.sentence.number ?? 0) - (other.sentence.number ?? 0) <= NEAR

/** "Killed nine in Lille, where it killed four in April": the four have a day of their own. */
const isInWhere = (before: Extent, { start }: Extent, plain: string): boolean =>
  start - before.end < MOST_TO_WHERE && /, where\b[^.;]*$/.test(plain.slice(before.end, start))
const MOST_TO_WHERE = 200

/** "Killed two pirates and captured 13 others": one deed with two harms. */
const isBeside = (
  casualty: Casualty,
  before: Casualty,
  { form, plain }: Pick<EventMention, 'form'> & { readonly plain: string },
): boolean =>
  form === 'harm' &&
  casualty.start - before.end < BESIDE &&
  /^,? and [a-z]+ (?:[a-z]+ )?$/.test(plain.slice(before.end, casualty.start))
const BESIDE = 40

/** Another day, or another place. */
function contradicts(happening: Happening, { date, place }: Pick<Happening, 'date' | 'place'>): boolean {
  return Boolean(
    (date && happening.date && (daysBetween(date, happening.date) ?? 0) > 0) ||
      (place && happening.place && place !== happening.place),
  )
}

/** Whether the headline or the lead tells of harm of the same kind, so that what they say holds for a figure told later. */
export function isToldInLead({ outcome, start }: Casualty, { landscape }: Scene): boolean {
  const lead = leadOf(landscape)
  if (start < lead) return true
  return landscape.document.tokens
    .slice(0, MOST_IN_LEAD)
    .some((token) => token.start < lead && HARMS[outcome].has(token.lower))
}

const MOST_IN_LEAD = 400

/** Tokens on either side of a figure in which its harm is told. */
const REACH = 60

function nearestHarm(casualty: Casualty, { tokens }: Sentence, plain: string): Token | null {
  const distance = ({ start, end }: Extent): number =>
    end <= casualty.start ? distanceOf(plain, end, casualty.start) : Math.max(0, distanceOf(plain, casualty.end, start))
  let best: Token | null = null
  const at = firstFrom(tokens, casualty.start)
  for (const token of tokens.slice(Math.max(0, at - REACH), at + REACH)) {
    if (!HARMS[casualty.outcome].has(token.lower)) continue
    if (!best || distance(token) < distance(best)) best = token
  }
  return best
}
