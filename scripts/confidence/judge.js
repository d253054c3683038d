// Which items and links of a record are right by the gold of its article: `{article, kind, raw, right}`.
import { pathToFileURL } from 'node:url'

const plain = (name) =>
  (name ?? '')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/'s$/, '')
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(/^\s*the /, '')
    .replace(/\s+/g, ' ')
    .trim()
const last = (name) => plain(name).split(' ').at(-1)
const WORD = /[\p{L}\p{N}]+/gu
const indexes = (text, spans) =>
  [...text.matchAll(WORD)].flatMap((match, i) =>
    spans.some(([start, end]) => match.index < end && start < match.index + match[0].length) ? [i] : [],
  )
const jaccard = (a, b) => {
  const both = a.filter((word) => b.includes(word)).length
  return both ? both / (a.length + b.length - both) : 0
}

export async function judge(article, record, shared) {
  const { align } = await import(pathToFileURL(`${shared}/eval/score-casualties.mjs`))
  const { gold, id } = article
  const judged = [
    ...(gold.casualties ? figures(article, record, align) : []),
    ...(gold.victims ? victims(article, record) : []),
    ...(gold.claims ? claims(article, record) : []),
  ]
  return judged.map((each) => ({ article: id, ...each }))
}

function figures({ gold }, record, align) {
  const golds = gold.casualties.map((casualty) => ({ optional: false, alternatives: [], ...casualty }))
  const items = record.casualties.filter(({ named }) => !named)
  const preds = items.map((item) => ({ ...item, ...item.count, item, optional: false, alternatives: [] }))
  const pairs = align(golds, preds)
  const partner = new Map(pairs.map(({ g, p }) => [p.item, g]))
  const ids = new Map([...record.dates, ...record.places].map((item) => [item.id, item]))
  return items.flatMap((item) => {
    const g = partner.get(item)
    if (g?.optional) return []
    const right =
      g !== undefined && [g, ...g.alternatives].some(({ min, max }) => min === item.count.min && max === item.count.max)
    const own = [{ kind: 'figure', raw: item.confidence, right }]
    return g && gold.victims ? [...own, ...links(item, g, { gold, ids })] : own
  })
}

function links({ date, place, event, links: by }, g, { gold, ids }) {
  const judged = []
  if (date)
    judged.push({
      kind: 'date',
      raw: by.date.confidence,
      right: g.date !== null && ids.get(date).value.startsWith(g.date),
    })
  if (place) {
    const name = ids.get(place).name
    const right = g.place?.some((each) => {
      const known = gold.places.find((entry) => plain(entry.name) === plain(each) || entry.also.includes(each))
      return [each, known?.name, ...(known?.also ?? [])].some((wording) => plain(wording) === plain(name))
    })
    judged.push({ kind: 'place', raw: by.place.confidence, right: right ?? false })
  }
  if (event && by.event) {
    const words = (text) => (text ?? '').toLowerCase().match(WORD) ?? []
    const right = words(event.text).some((word) =>
      words(g.event).some((other) => other.slice(0, 4) === word.slice(0, 4)),
    )
    judged.push({ kind: 'event', raw: by.event.confidence, right })
  }
  return judged
}

const victims = ({ gold }, record) =>
  record.casualties
    .filter(({ named }) => named)
    .map(({ outcome, text, confidence }) => ({
      kind: 'victim',
      raw: confidence,
      right: gold.victims.some((victim) => victim.outcome === outcome && last(victim.name) === last(text)),
    }))

function claims({ text, gold }, record) {
  const side = (content, source) => ({ content: indexes(text, content), source: indexes(text, source) })
  const spans = (part) => (part?.spans ?? []).map(({ start, end }) => [start, end])
  const golds = gold.claims.map((claim) => ({ claim, ...side(claim.content, claim.source) }))
  const entities = [...record.people, ...record.organizations, ...record.places]
  return record.claims.flatMap((claim) => {
    const own = side(spans(claim.content), spans(claim.source))
    const match = golds.find(({ content }) => jaccard(content, own.content) >= 0.5)
    const meets =
      match &&
      (match.source.length || own.source.length ? match.source.some((word) => own.source.includes(word)) : true)
    const item = [{ kind: 'claim', raw: claim.confidence, right: Boolean(meets) }]
    if (!meets || !claim.source || match.claim.entity === undefined) return match?.claim.optional ? [] : item
    const { entity, confidence } = claim.source
    const name = entities.find(({ id }) => id === entity)?.name
    const right =
      entity === null
        ? match.claim.entity === null
        : (match.claim.entity ?? []).some((each) => isNamed(each, name, gold))
    return [...item, { kind: entity === null ? 'nobody' : 'entity', raw: confidence, right }]
  })
}

function isNamed(wanted, name, gold) {
  const known = [...gold.people, ...gold.organizations, ...gold.places].find((entry) => entry.name === wanted)
  return [wanted, ...(known?.also ?? [])].some(
    (each) => plain(each) === plain(name) || (gold.people.includes(known) && last(each) === last(name)),
  )
}
