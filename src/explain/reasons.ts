import type { LinkEvidence } from '../link/references.js'
import type { SourceEvidence } from '../link/voices/schema.js'
import { figureInWords, statusInWords } from '../write/words/figure-words.js'
import type { Item, Lookup } from '../write/words/lookup.js'
import { resolvedInWords, usesInWords } from '../write/words/place-words.js'
import { publishedInWords } from '../write/words/published.js'
import { howReckoned, modifiedDateInWords } from '../write/words/reckoning.js'
import { claimDoubts, claimManner, sourceName, sourceStanding } from '../write/words/source.js'

import { clueInWords } from './rules.js'

const LINKED: Readonly<Record<LinkEvidence, string>> = {
  'own-words': 'it is part of the same words',
  'same-clause': 'it stands in the same clause',
  'same-sentence': 'it stands in the same sentence',
  event: 'the event that the figure belongs to has it',
  'next-sentence': 'it stands in a sentence beside it',
  lead: 'it is what the headline or the first sentences tell',
  dateline: 'nothing nearer says it, so the dateline does',
  publication: 'nothing nearer says it, so the day of publication does',
}

/** The same for the event of a figure that no other figure led to. */
const BELONGS: Readonly<Record<LinkEvidence, string>> = {
  ...LINKED,
  'own-words': 'its own words tell of it',
  event: 'another figure of it is told again here, or has this one as a part',
  'next-sentence': 'the sentence before tells of it',
  lead: 'neither its sentence nor the one before names another event, and the article is about this one',
}

export const VOICED: Readonly<Record<SourceEvidence, string>> = {
  'own-name': 'its words hold the name',
  apposition: 'the name stands beside the words for what the speaker is',
  pronoun: 'of those spoken of before, this one fits the pronoun best',
  title: 'one person in the article bears that title',
  'same-words': 'the same words stood for it before',
  'head-of': 'it is named as the one who heads that body',
  'run-of-quotations': 'the quotations go on, and nobody else has begun to speak',
  nominal: 'the noun takes up a body that is named in the article',
  place: 'the place stands for those who govern there',
}

const RELATED = {
  partOf: 'It is a part of',
  sameAs: 'It is the same figure, told again, as',
  updates: 'It takes the place of an earlier figure,',
} as const

const IN_RELATION = { partOf: 'it is a part of', sameAs: 'it tells again', updates: 'it brings up to date' } as const

/** How it is known to which event a figure belongs: “it tells again “14” (c1), which does”. */
export function belonging({ links, relation }: Item<'casualties'>, view: Lookup): string | null {
  const by = links?.event?.by
  if (!by) return null
  return by === 'event' && relation
    ? `${IN_RELATION[relation.kind]} ${quoted(view, relation.of)}, which belongs to it`
    : BELONGS[by]
}

/** Who a source is that is no one of those named. */
export const NOBODY = 'the article does not name who that is, or does not make it clear'

export const quoted = (view: Lookup, id: string): string => `“${view.nameOf(id) ?? id}” (${id})`
export const present = (lines: readonly (string | null | false | undefined)[]): readonly string[] =>
  lines.filter((line): line is string => typeof line === 'string' && line !== '')

/** What an item is in words, and why, by its kind. */
export interface Told {
  readonly inWords: string
  readonly reasons: readonly string[]
}

/** A date: its value, and what it was counted from. */
export function tellDate(item: Item<'dates'>, view: Lookup): Told {
  const how = howReckoned(item, view)
  const published = publishedInWords(view.record.document)
  const { interval, relative, type } = item
  const isWeekday = item.rule === 'weekday' && item.anchor === 'publication'
  return {
    inWords: `“${item.text}”: ${type}, ${modifiedDateInWords(item)} (${item.value})`,
    reasons: present([
      how && `How the day was found: ${how}.`,
      isWeekday && 'Of the days of that name before and after, the tense of the sentence and nearness decide.',
      item.anchor === 'publication' && published && `The publication date is ${published}.`,
      relative &&
        item.anchor === null &&
        'It is relative, and there is no day in the article that it could be counted from.',
      interval
        ? `On the calendar that is ${interval.from === interval.to ? interval.from : `${interval.from} to ${interval.to}`}.`
        : type === 'date' && 'It is tied to no day of the calendar.',
      !relative && item.implied.length === 0 && 'All of it stands in the text.',
    ]),
  }
}

/** A place: where it is, and for what its name stands. */
export function tellPlace(item: Item<'places'>): Told {
  const where = [item.region, item.country].filter(Boolean).join(', ')
  const known = resolvedInWords(item)
  return {
    inWords: `“${item.name}”: ${item.type}${where && `, ${where}`}, ${item.lat === null ? 'on no map: left open' : `at ${item.lat}, ${item.lon}`}`,
    reasons: present([
      known && `What decided which place it is: ${known}.`,
      item.precision === 'parent' &&
        'The place itself is not in the table: the coordinates are those of what it lies in.',
      item.precision === 'country' && 'The place itself is not in the table: the coordinates are those of its country.',
      item.lat === null && 'No place on the map was chosen; why is said below.',
      ...usesInWords(item.mentions)
        .filter((use) => use !== '')
        .map((use) => `The name stands ${use}.`),
    ]),
  }
}

/** A person or an organization: the mentions that were joined. */
export function tellEntity(item: Item<'people'> | Item<'organizations'>): Told {
  const details = 'role' in item && item.role ? item.role : 'type' in item ? item.type : ''
  const acronym = 'acronym' in item && item.acronym ? `, “${item.acronym}” for short` : ''
  const kinds = { name: 'by name', nominal: 'by what it is', pronoun: 'by a pronoun' }
  const told = item.mentions.slice(0, MOST_MENTIONS)
  return {
    inWords: `“${item.name}”${details && `: ${details}`}${acronym}`,
    reasons: present([
      item.mentions.every(({ text }) => text !== item.name) &&
        `Its name, “${item.name}”, is put together from what stands beside its mentions, or from a list.`,
      'type' in item &&
        item.type !== 'other' &&
        `Its type, ${item.type}, is that of the words of its name, or of the list that has it.`,
      item.mentions.length === 1
        ? 'It is mentioned once:'
        : `${item.mentions.length} mentions were taken for one and the same:`,
      ...told.map(
        ({ text, kind, rule, start }) =>
          `“${text}” at character ${start}, ${kinds[kind]}: ${rule.split('+').map(clueInWords).join('; ')}`,
      ),
      item.mentions.length > told.length && `and ${item.mentions.length - told.length} more.`,
      'role' in item && item.role ? `The role is as the text puts it: “${item.role}”.` : null,
    ]),
  }
}
const MOST_MENTIONS = 12

/** A figure: status, relation, and how its day, place, event and voice are known. */
export function tellFigure(item: Item<'casualties'>, view: Lookup): Told {
  const { links = {}, relation, status } = item
  const tie = (
    what: string,
    id: string | null | undefined,
    link: { by: LinkEvidence; confidence: number } | undefined,
  ) =>
    id
      ? `${what}: ${quoted(view, id)}${link ? `, since ${LINKED[link.by]} (${Math.round(link.confidence * 100)} % sure)` : ''}.`
      : `${what}: none was found.`
  const claim = view.find('claims', item.claim)
  const event = view.record.events?.find(({ id }) => id === item.eventId)
  const why = belonging(item, view)
  return {
    inWords: figureInWords(item),
    reasons: present([
      status === 'actual'
        ? 'It is told as having happened, not as feared, planned or denied.'
        : `It is ${statusInWords(item)}.`,
      item.victims && `Who: “${item.victims.text}”.`,
      event && `It belongs to the event “${event.text}” (${event.id})${why ? `, since ${why}` : ''}.`,
      tie('Day', item.date, links.date),
      tie('Place', item.place, links.place),
      claim
        ? `By whose word: ${sourceName(claim, view)} (claim ${claim.id}), ${claimManner(claim)}.`
        : 'No one is given as its source.',
      relation && `${RELATED[relation.kind]} ${quoted(view, relation.of)}.`,
    ]),
  }
}

/** A claim: its cue, its voice, and how it is known who that is. */
export function tellClaim(item: Item<'claims'>, view: Lookup): Told {
  const { source, cue, parent } = item
  const voice = view.record.sources?.find(({ id }) => id === source?.voice)
  return {
    inWords: `${sourceName(item, view)}${cue?.stance === 'denying' ? ' denies' : ''}: “${item.content.text}” (${claimManner(item)})`,
    reasons: present([
      cue ? `“${cue.text}” is the word that reports it.` : 'No word reports it: it is a quotation.',
      source ? `The source is “${source.text}” (${sourceStanding(source, view)}).` : 'The text gives no source.',
      source && whoThatIs(source, voice?.text ?? source.text, view),
      voice && (voice.claims?.length ?? 0) > 1 && `The same voice, ${voice.id}, makes ${voice.claims?.length} claims.`,
      parent && `It stands inside what another claim reports, ${parent}.`,
      ...claimDoubts(item).map((doubt) => `To be careful about: ${doubt}.`),
    ]),
  }
}

/** Who the source of a claim is, and how that is known. */
function whoThatIs(
  { entity, resolvedBy, text }: NonNullable<Item<'claims'>['source']>,
  voice: string,
  view: Lookup,
): string {
  const since = resolvedBy ? `, since ${VOICED[resolvedBy]}` : ''
  if (entity) return `That is ${quoted(view, entity)}${since}.`
  if (voice === text) return `Who that is was left open: ${NOBODY}.`
  return `“${text}” stands for “${voice}”${since}; who that is was left open: ${NOBODY}.`
}
