import { wordSet } from '../../language/words/word-set.js'
import type { DateItem } from '../../recognise/dates/schema.js'
import type { Place } from '../../recognise/places/schema.js'
import { inReadingOrder, overlaps, type Span } from '../../text/span.js'
import { withFittedLinks } from '../confidence.js'
import type { LinkedCasualty } from '../extraction.js'
import { type Landscape, sentenceAt } from '../landscape.js'
import { type Assigned, assign, type Known, leadOf, noDeeds, type Scene, sceneOf } from './assign.js'
import { dateOfFigure, placeOfFigure } from './circumstances.js'
import { gatherEvents, type Happening } from './cluster.js'
import { harmOf } from './harm.js'
import { anyEvent, eventNoun } from './lexicon.js'
import type { EventMention } from './mentions.js'
import { placeIn } from './place.js'
import type { EventItem } from './schema.js'
import { isInside } from './within.js'

/** The events of an article, and its figures with the event, date and place of each. */
export interface Told {
  readonly events: readonly EventItem[]
  readonly casualties: readonly LinkedCasualty[]
}

/** Ties the figures to what did the harm, and shares among them when and where that was. */
export function tellEvents(casualties: readonly LinkedCasualty[], landscape: Landscape): Told {
  const scene = sceneOf(gatherEvents(landscape), landscape)
  const assigned = new Map<string, Assigned>()
  const recent: Known[] = []
  for (const casualty of casualties) {
    const related = casualty.relation ? (assigned.get(casualty.relation.of) ?? null) : null
    const event = assign(casualty, scene, { known: recent, related }) ?? harmOf(casualty, scene, recent)
    if (!event) continue
    assigned.set(casualty.id, event)
    recent.push({ ...event, casualty })
    if (recent.length > MOST_KNOWN) recent.shift()
  }
  shareAmongRelated(casualties, assigned, leadOf(landscape))
  for (const casualty of casualties) placeEvent(casualty, assigned.get(casualty.id) ?? null, scene)
  const ids = numberEvents([...assigned.values()])
  const linked = casualties.map((casualty) =>
    withFittedLinks(linkFigure(casualty, { assigned: assigned.get(casualty.id) ?? null, ids, scene })),
  )
  return { events: [...ids].map(([happening, id]) => eventItem(happening, id, { linked, scene })), casualties: linked }
}

/** A figure of the headline or lead tells where its event was, where that is known less finely: "killed four in Lille". */
function placeEvent(casualty: LinkedCasualty, assigned: Assigned | null, { landscape }: Scene): void {
  const sentence = sentenceAt(landscape.document, casualty.start)
  if (!assigned || !sentence || casualty.start >= leadOf(landscape)) return
  const { happening } = assigned
  if (happening.isRoving || happening.types.has('disaster')) return
  const place = placeIn({ start: casualty.start, end: casualty.end, event: null }, sentence, landscape)
  const known = happening.place
  if (place && (!known || isInside(place, known))) happening.place = place
}

/** How many of the last figures are looked at for one of the same harm. */
const MOST_KNOWN = 10

/** What is told of a part, an update or a repetition is told of the same event. */
function shareAmongRelated(casualties: readonly LinkedCasualty[], assigned: Map<string, Assigned>, lead: number): void {
  for (const { id, relation } of casualties) {
    const other = relation && assigned.get(relation.of)
    const own = assigned.get(id)
    if (other && own && relation.kind === 'sameAs' && own.happening !== other.happening)
      makeOne({ own, other, lead }, assigned)
    if (other && (!own || own.confidence < other.confidence)) assigned.set(id, { ...other, by: 'event' })
  }
}

/** The figure of a harm without a name is told again with one: "four were killed … the four were shot". */
function makeOne(
  { own, other, lead }: { readonly own: Assigned; readonly other: Assigned; readonly lead: number },
  assigned: Map<string, Assigned>,
): void {
  const [bare, named] = other.mention.form === 'harm' ? [other, own] : [own, other]
  if (bare.mention.form !== 'harm' || named.happening.isBackground !== bare.happening.isBackground) return
  const { happening } = named
  if (bare.mention.start < lead) happening.isOfLead = true
  happening.date ??= bare.happening.date
  happening.place ??= bare.happening.place
  for (const [id, each] of assigned) {
    if (each.happening !== bare.happening) continue
    assigned.set(id, named.mention.form === 'harm' ? { ...each, happening } : { ...named, by: 'event' })
  }
}

/** Ids in the order of the first mention. */
function numberEvents(assigned: readonly Assigned[]): ReadonlyMap<Happening, string> {
  const happenings = [...new Set(assigned.map(({ happening }) => happening))]
    .map((happening) => ({ happening, first: mentionsOf(happening)[0] as Span }))
    .sort((a, b) => inReadingOrder(a.first, b.first))
  return new Map(happenings.map(({ happening }, i) => [happening, `e${i + 1}`]))
}

const mentionsOf = ({ tellings }: Happening): EventItem['mentions'] => {
  const seen = new Map(
    tellings.map(({ mention: { start, end, text, sentence } }) => [
      start,
      { start, end, text, sentence: sentence.number },
    ]),
  )
  return [...seen.values()].sort(inReadingOrder)
}

interface Linking {
  readonly assigned: Assigned | null
  readonly ids: ReadonlyMap<Happening, string>
  readonly scene: Scene
}

function linkFigure(casualty: LinkedCasualty, { assigned, ids, scene }: Linking): LinkedCasualty {
  const happening = assigned?.happening ?? null
  const date = dateOfFigure(casualty, happening, scene)
  const place = placeOfFigure(casualty, happening, scene)
  const event = wordsOfEvent(casualty, assigned)
  return {
    ...casualty,
    event,
    eventId: (happening && ids.get(happening)) ?? null,
    date: date?.thing.id ?? null,
    place: place?.thing.id ?? null,
    links: {
      ...(date ? { date: { by: date.by, confidence: date.confidence } } : {}),
      ...(place ? { place: { by: place.by, confidence: place.confidence } } : {}),
      ...(casualty.links?.claim ? { claim: casualty.links.claim } : {}),
      ...(assigned ? { event: { by: assigned.by, confidence: assigned.confidence } } : {}),
    },
  }
}

/** The words for a figure's event: those of its own sentence, else the noun that names it nearest before, else a verb before, else its first noun. */
function wordsOfEvent(casualty: LinkedCasualty, assigned: Assigned | null): Span | null {
  if (!assigned || assigned.mention.form === 'harm') return isNoDeed(casualty) ? null : casualty.event
  const { mention, happening } = assigned
  const told = casualty.event
  const isOwn = mention.sentence.number === casualty.sentence
  // "Two other crashes were reported. A plane crashed, killing four": the words of its own sentence.
  const isOther =
    isOwn &&
    told &&
    !overlaps(told, mention) &&
    (mention.form === 'noun' || !happening.tellings.some((each) => overlaps(each.mention, told)))
  if (told && !isOther) return told
  const nouns = happening.tellings.map((telling) => telling.mention).filter(({ form }) => form === 'noun')
  const telling = nouns.filter(({ head, isPlural }) => !anyEvent.has(head) && !isPlural)
  const named = telling.length ? telling : nouns
  const before = named.findLast(({ start }) => start < casualty.start)
  const behind = tellsBefore(mention, casualty) ? named.find(({ start }) => start - casualty.end < NEXT) : named[0]
  const best = isOwn ? mention : (before ?? behind ?? mention)
  return { start: best.start, end: best.end, text: best.text }
}

/** How far behind a figure the noun for what a verb before has told may stand, in characters. */
const NEXT = 200

/** "A man was stabbed", before the figure; bombers are no name of what they did. */
const tellsBefore = ({ start, head }: EventMention, casualty: LinkedCasualty): boolean =>
  start < casualty.start && head !== 'bombing'

/** "They set fire to lorries and abducted four": no words for what befell the four. */
const isNoDeed = ({ outcome, event }: LinkedCasualty): boolean =>
  outcome === 'abducted' && noDeeds.has(eventNoun(event?.text.split(/\s+/).at(-1) ?? '')?.type ?? '')

function eventItem(
  happening: Happening,
  id: string,
  { linked, scene }: { readonly linked: readonly LinkedCasualty[]; readonly scene: Scene },
): EventItem {
  const figures = linked.filter(({ eventId }) => eventId === id)
  return {
    id,
    type: typeOf(happening),
    text: nameOf(happening),
    mentions: mentionsOf(happening),
    date: shared<DateItem>(
      happening.date,
      figures.map(({ date }) => date),
    ),
    place: shared<Place>(
      happening.place,
      figures.map(({ place }) => place),
    ),
    casualties: figures.map((figure) => figure.id),
    own: happening === scene.own || (scene.own === null && !happening.isBackground),
    confidence: Math.max(...figures.map(({ links }) => links?.event?.confidence ?? 0.5)),
  }
}

/** The words that best name an event: a noun with what describes it, early in the article, and no plural. */
function nameOf({ tellings }: Happening): string {
  const mentions = tellings.map(({ mention }) => mention)
  const [first] = mentions
  return mentions.reduce((best, mention) => (worthOf(mention) > worthOf(best) ? mention : best), first as EventMention)
    .text
}

const worthOf = (mention: EventMention): number => {
  const { form, head, isApart, text } = mention
  const isNoun = form === 'noun'
  // "opened fire": by itself the noun names something else.
  const isShots = head === 'gunfire' && text === 'fire'
  const named = isNoun ? (/\s/.test(text) ? 4 : 3) : 0
  const general = (anyEvent.has(head) ? 1 : 0) + (ORDINAL.test(text) ? 1 : 0)
  return named - general - (isApart ? 2 : 0) - (FRAMES.has(head) ? 3 : 0) - (isShots ? 4 : 0) - pluralOf(mention)
}

const pluralOf = ({ isPlural, sentence }: EventMention): number => (isPlural ? (sentence.role === 'title' ? 1 : 2) : 0)

/** What goes on around a deed, and is no name for it. */
const FRAMES = wordSet`operation siege`
const ORDINAL = /^(?:first|second|third|fourth|fifth) /i

function shared<Thing extends { readonly id: string }>(
  own: Thing | null,
  ofFigures: readonly (string | null | undefined)[],
): string | null {
  return own?.id ?? ofFigures.find((id) => id) ?? null
}

function typeOf({ tellings }: Happening): EventItem['type'] {
  const types = tellings.map(({ mention }) => mention.word.type)
  // A blast that is called a bombing anywhere is an attack.
  if (types.includes('attack')) return 'attack'
  return types.find((type) => type !== 'other') ?? 'other'
}
