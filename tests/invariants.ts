import type { Extraction } from '../src/link/extraction.js'
import { kinds } from '../src/recognise/kinds.js'
import type { Extent, Span } from '../src/text/span.js'

/** What every record promises, whatever the article. Each broken promise is a line; UTF-16 offsets are expected. */
export function brokenPromises(record: Extraction, text: string): readonly string[] {
  return [
    ...brokenSpans(record, text),
    ...brokenOrder(record),
    ...brokenReferences(record),
    ...brokenTies(record),
    ...brokenSentences(record, text),
  ]
}

/** Every object that has offsets, with the path to it. */
export function extentsIn(
  value: unknown,
  path = 'record',
): readonly { readonly path: string; readonly at: Extent & { readonly text?: string } }[] {
  if (value === null || typeof value !== 'object') return []
  const inner = Object.entries(value).flatMap(([key, entry]) => extentsIn(entry, `${path}.${key}`))
  const { start, end } = value as Partial<Span>
  return start !== undefined && end !== undefined
    ? [{ path, at: value as Extent & { text?: string } }, ...inner]
    : inner
}

function brokenSpans(record: Extraction, text: string): readonly string[] {
  const broken: string[] = []
  for (const { path, at } of extentsIn(record)) {
    const slice = text.slice(at.start, at.end)
    const where = `${path} [${at.start}, ${at.end})`
    if (!(at.start >= 0 && at.start < at.end && at.end <= text.length)) broken.push(`${where} is not in the text`)
    else if (at.text !== undefined && at.text !== slice)
      broken.push(`${where} is ${JSON.stringify(slice)}, not ${JSON.stringify(at.text)}`)
    else if (slice !== slice.trim()) broken.push(`${where} begins or ends with white space: ${JSON.stringify(slice)}`)
    else if (/^[\udc00-\udfff]/.test(slice) && /[\ud800-\udbff]$/.test(text.slice(0, at.start)))
      broken.push(`${where} splits a pair`)
    else if (/[\ud800-\udbff]$/.test(slice) && /^[\udc00-\udfff]/.test(text.slice(at.end)))
      broken.push(`${where} splits a pair`)
  }
  for (const claim of record.claims ?? []) {
    for (const part of [claim.source, claim.cue, claim.content]) {
      const joined = part?.spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
      if (part && joined !== part.text)
        broken.push(`${claim.id}: ${JSON.stringify(part.text)} is not ${JSON.stringify(joined)}`)
    }
  }
  if (record.document.length !== text.length) broken.push('document.length is not the length of the text')
  return broken
}

/** Ids count from 1 in reading order: first mention, then the longer first. */
function brokenOrder(record: Extraction): readonly string[] {
  return kinds.flatMap((kind) => {
    const items = (record[kind] ?? []) as readonly (Extent & { id: string; mentions?: readonly Extent[] })[]
    const places = items.map((item) => item.mentions?.[0] ?? item)
    const broken = items.flatMap(({ id, mentions }, i) => [
      ...(id.slice(1) === String(i + 1) ? [] : [`${kind}[${i}] has the id ${id}`]),
      ...outOfOrder(mentions ?? []).map((at) => `${kind} ${id}: mention ${at} is out of order`),
    ])
    return [...broken, ...outOfOrder(places).map((at) => `${kind}: item ${at} is out of order`)]
  })
}

function outOfOrder(extents: readonly Extent[]): readonly number[] {
  return extents.flatMap((extent, i) => {
    const before = extents[i - 1]
    return before && (before.start > extent.start || (before.start === extent.start && before.end < extent.end))
      ? [i]
      : []
  })
}

function brokenReferences(record: Extraction): readonly string[] {
  const ids = new Set([
    ...kinds.flatMap((kind) => (record[kind] ?? []).map(({ id }) => id)),
    ...(record.events ?? []).map(({ id }) => id),
    ...(record.sources ?? []).map(({ id }) => id),
  ])
  const { dateline, byline } = record.document
  const used: readonly (readonly [string, string | null | undefined])[] = [
    ['dateline', dateline?.place],
    ...(byline?.people ?? []).map((id) => ['byline', id] as const),
    ...(record.dates ?? []).map(({ id, anchor }) => [id, anchor === 'publication' ? null : anchor] as const),
    ...(record.casualties ?? []).flatMap(({ id, date, place, claim, relation, eventId, person }) =>
      [date, place, claim, relation?.of, eventId, person].flat().map((other) => [id, other] as const),
    ),
    ...(record.events ?? []).flatMap(({ id, date, place, casualties }) =>
      [date, place, casualties].flat().map((other) => [id, other] as const),
    ),
    ...(record.sources ?? []).flatMap(({ id, entity, claims }) =>
      [entity, claims].flat().map((other) => [id, other] as const),
    ),
    ...(record.claims ?? []).flatMap(({ id, source, parent, dates, places, organizations, people, casualties }) =>
      [source?.entity, source?.voice, parent, dates, places, organizations, people, casualties]
        .flat()
        .map((other) => [id, other] as const),
    ),
  ]
  return used.flatMap(([from, to]) => (to && !ids.has(to) ? [`${from} leads to ${to}, which is not there`] : []))
}

/** A figure and its event, a claim and its voice, each lead to the other; each is numbered in reading order. */
function brokenTies({ casualties = [], events = [], claims = [], sources = [] }: Extraction): readonly string[] {
  const ofEvents = events.flatMap(({ id, casualties: figures }) => (figures ?? []).map((figure) => `${figure} ${id}`))
  const ofFigures = casualties.flatMap(({ id, eventId }) => (eventId ? [`${id} ${eventId}`] : []))
  const ofVoices = sources.flatMap(({ id, claims: said }) => (said ?? []).map((claim) => `${claim} ${id}`))
  const ofClaims = claims.flatMap(({ id, source }) => (source ? [`${id} ${source.voice}`] : []))
  const firsts = sources.map(({ claims: said }) => Number(said?.[0]?.slice(1)))
  return [
    ...unlike(ofEvents, ofFigures),
    ...unlike(ofVoices, ofClaims),
    ...outOfOrder(events.map(({ mentions }) => mentions[0] as Extent)).map((at) => `event ${at} is out of order`),
    ...firsts.flatMap((first, i) => (first > (firsts[i - 1] ?? 0) ? [] : [`voice ${i} is out of order`])),
  ]
}

function unlike(one: readonly string[], other: readonly string[]): readonly string[] {
  const [left, right] = [new Set(one), new Set(other)]
  const missing = [...one.filter((tie) => !right.has(tie)), ...other.filter((tie) => !left.has(tie))]
  return missing.map((tie) => `${tie}: only one of the two says so`)
}

type InSentence = Span & { readonly sentence: number | null }

/** Sentences lie in order without overlap, and an item's `sentence` is the one in which it starts. */
function brokenSentences({ document, ...record }: Extraction, text: string): readonly string[] {
  const { sentences } = document
  const broken = sentences.flatMap(([start, end], i) => {
    const before = sentences[i - 1]?.[1] ?? 0
    const isSound = start !== undefined && end !== undefined && before <= start && start < end && end <= text.length
    return isSound ? [] : [`sentence ${i} [${start}, ${end}) does not follow on ${before}`]
  })
  const items = kinds.flatMap((kind) =>
    ((record[kind] ?? []) as readonly (InSentence & { mentions?: readonly InSentence[] })[]).flatMap(
      (item) => item.mentions ?? [item],
    ),
  )
  for (const { start, sentence, text: words } of items) {
    if (sentence === null) continue
    const [from = -1, to = -1] = sentences[sentence] ?? []
    if (start < from || start >= to) broken.push(`${JSON.stringify(words)} at ${start} is not in sentence ${sentence}`)
  }
  return broken
}
