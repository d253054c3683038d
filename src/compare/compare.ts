import { dateOfNumber, writeDate } from '../calendar/days.js'
import type { ComparedArticle } from './article.js'
import { compareClaims } from './claims.js'
import { clusterEvents } from './cluster.js'
import type { ComparedEvent, Comparison } from './schema.js'
import { type Statement, statementOf } from './statement.js'
import { type ToldEvent, toldEvents } from './told-event.js'
import { tollsOf } from './tolls.js'

/**
 * Several articles side by side: which event each tells, which figures they give for it and on whose word, how a toll moved,
 * where voices differ. Records must have their offsets in UTF-16 and all kinds.
 */
export function compare(articles: readonly ComparedArticle[]): Comparison {
  const told = articles.flatMap((article, i) => toldEvents(article, i))
  const groups = clusterEvents(told).map((group) => [...group].sort((a, b) => a.article - b.article))
  const events = groups
    .map((group) => describe(group, articles))
    .sort((a, b) => weight(b) - weight(a) || (a.articles[0]?.article ?? 0) - (b.articles[0]?.article ?? 0))
    .map((event, i) => ({ ...event, id: `v${i + 1}` }))
  const withEvent = new Set(told.map(({ article }) => article))
  return {
    schemaVersion: '1.1',
    articles: articles.map(({ record: { document } }) => ({
      id: document.id,
      title: document.title?.text ?? null,
      publishedAt: document.publishedAt?.value ?? null,
      sha256: document.sha256,
    })),
    events,
    withoutEvent: [...articles.keys()].filter((i) => !withEvent.has(i)),
  }
}

/** Events that articles are about come before those they look back at, those of many before those of few. */
const weight = ({ articles }: ComparedEvent): number =>
  articles.filter(({ own }) => own).length * 1000 + articles.length

function describe(group: readonly ToldEvent[], articles: readonly ComparedArticle[]): ComparedEvent {
  const known = [...group].sort(
    (a, b) => Number(b.event.own) - Number(a.event.own) || b.event.confidence - a.event.confidence,
  )
  const days = narrowest(known)
  const place = (known.find(({ place }) => place && place.type !== 'country') ?? known.find((told) => told.place))
    ?.place
  return {
    id: 'v1',
    type: (known.find(({ event }) => event.type !== 'other') ?? known[0])?.event.type ?? 'other',
    text: labelOf(known),
    date: days && { from: writeDate(dateOfNumber(days.from)), to: writeDate(dateOfNumber(days.to)) },
    place: place ? { name: place.name, country: place.country } : null,
    articles: group.map(({ article, event }) => ({ article, event: event.id, own: event.own })),
    tolls: tollsOf(group, articles),
    ...compareClaims(statementsOf(group, articles)),
  }
}

function narrowest(group: readonly ToldEvent[]): ToldEvent['days'] {
  const known = group.flatMap(({ days }) => (days ? [days] : []))
  return known.reduce<ToldEvent['days']>(
    (best, days) => (best && best.to - best.from <= days.to - days.from ? best : days),
    null,
  )
}

/** The words that most articles use; the longer of equals. */
function labelOf(group: readonly ToldEvent[]): string {
  const uses = new Map<string, number>()
  for (const { event } of group) uses.set(event.text, (uses.get(event.text) ?? 0) + 1)
  const [best] = [...uses].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length)
  return best?.[0] ?? 'event'
}

/** What is claimed in the articles that are about the event. */
function statementsOf(group: readonly ToldEvent[], articles: readonly ComparedArticle[]): readonly Statement[] {
  const about = new Set(group.filter(({ event }) => event.own).map(({ article }) => article))
  return [...about].flatMap((article) => {
    const compared = articles[article] as ComparedArticle
    return (compared.record.claims ?? []).map((claim) => statementOf(claim, article, compared))
  })
}
