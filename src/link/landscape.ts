import type { Document, Sentence } from '../language/document.js'
import type { Casualty } from '../recognise/casualties/schema.js'
import type { Claim } from '../recognise/claims/schema.js'
import type { DateItem } from '../recognise/dates/schema.js'
import type { Organization } from '../recognise/organizations/schema.js'
import type { Person } from '../recognise/people/schema.js'
import type { Place, PlaceMention } from '../recognise/places/schema.js'
import type { Found } from '../recognise/recognisers.js'
import { gather } from '../text/gather.js'
import { entryAt, firstFrom, type Located, locate, startingIn } from '../text/sorted.js'
import type { Extent } from '../text/span.js'

/** A mention together with the entity it belongs to. */
export interface MentionOf<Entity extends { readonly id: string; readonly mentions: readonly Extent[] }> {
  readonly entity: Entity
  readonly mention: Entity['mentions'][number]
}

/** Everything that was found, laid out by where it stands, so that each relation can ask what is near. */
export interface Landscape {
  readonly document: Document
  readonly dates: readonly Located<DateItem>[]
  readonly places: readonly Located<{ readonly entity: Place; readonly mention: PlaceMention }>[]
  readonly organizations: readonly Located<MentionOf<Organization>>[]
  readonly people: readonly Located<MentionOf<Person>>[]
  readonly casualties: readonly Located<Casualty>[]
  /** By their whole extents. */
  readonly claims: readonly Located<Claim>[]
  /** By the spans of their contents; a claim inside another comes behind it. */
  readonly contents: readonly Located<Claim>[]
}

export function layOut(document: Document, found: Found): Landscape {
  return {
    document,
    dates: locate(found.dates, (date) => [date]),
    places: locateMentions(found.places),
    organizations: locateMentions(found.organizations),
    people: locateMentions(found.people),
    casualties: locate(found.casualties, (casualty) => [casualty]),
    claims: locate(found.claims, (claim) => [claim]),
    contents: locate(found.claims, ({ content }) => content.spans),
  }
}

function locateMentions<Mention extends Extent, Entity extends { readonly mentions: readonly Mention[] }>(
  entities: readonly Entity[],
): readonly Located<{ readonly entity: Entity; readonly mention: Mention }>[] {
  return locate(
    entities.flatMap((entity) => entity.mentions.map((mention) => ({ entity, mention }))),
    ({ mention }) => [mention],
  )
}

/** The sentence that holds an offset, in the margin or in the text; null in boilerplate. */
export const sentenceAt = (document: Document, offset: number): Sentence | null => entryAt(document.sentences, offset)

/** The sentences before `sentence` in its block, the nearest first, at most `count`. */
export function sentencesBefore(document: Document, sentence: Sentence, count: number): readonly Sentence[] {
  const at = firstFrom(document.sentences, sentence.start)
  return document.sentences
    .slice(Math.max(0, at - count), at)
    .filter(({ block }) => block === sentence.block)
    .reverse()
}

/** The ids of the things that start in one of the extents, in reading order, each once. */
export function idsIn<Thing>(
  list: readonly Located<Thing>[],
  extents: readonly Extent[],
  idOf: (thing: Thing) => string,
): readonly string[] {
  return [...new Set(gather(extents, (extent) => startingIn(list, extent).map(({ thing }) => idOf(thing))))]
}
