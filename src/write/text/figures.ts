import { type EventItem, figuresByEvent } from '../words/event-groups.js'
import { type FigureGroup, groupFigures } from '../words/figure-groups.js'
import { figureInWords } from '../words/figure-words.js'
import { dotted, times } from '../words/phrases.js'
import { modifiedDateInWords } from '../words/reckoning.js'
import { byWhoseWord, sourceName, UNSURE } from '../words/source.js'
import { blankLine, type Paragraph, paragraph, run } from './page.js'
import type { Item, View } from './view.js'

type Figure = Item<'casualties'>

/** One block an event: when, where, how many, on whose word; parts stand below their whole, a figure given again is folded in. */
export function figuresSection(view: View): readonly Paragraph[] {
  const groups = figuresByEvent(view.record)
  if (groups.length === 0) return [paragraph(0, run('FIGURES', 'heading'), run(' no counted figures'))]
  return [
    paragraph(0, run('FIGURES', 'heading'), run('  by event; in the sentence: [figure]', 'quiet')),
    ...groups.flatMap(({ event, figures }) => [
      blankLine,
      ...eventHeading(event, view),
      ...groupFigures(figures).flatMap((group) => [blankLine, ...describeGroup(group, { view, event, indent: 4 })]),
    ]),
  ]
}

function eventHeading(event: EventItem | null, view: View): readonly Paragraph[] {
  if (!event) return [paragraph(2, run('Of no event that is told', 'strong'))]
  const told = event.mentions.length
  return [
    paragraph(2, run(event.text, 'strong'), run(`  ${circumstances(event, view)}`)),
    ...(event.own && told < 2
      ? []
      : [paragraph(4, run(dotted(!event.own && 'told as background', told > 1 && `told ${times(told)}`), 'quiet'))]),
  ]
}

/** "crash · Jalalabad (AF) · 6 December 2024". */
export function circumstances(event: EventItem, view: View): string {
  return dotted(
    event.type === 'other' ? null : event.type,
    placeInWords(event.place, view),
    dayInWords(event.date, view),
  )
}

function placeInWords(id: string | null | undefined, view: View): string | null {
  const place = view.find('places', id)
  return place ? `${place.name}${place.country ? ` (${place.country})` : ''}` : null
}

function dayInWords(id: string | null | undefined, view: View): string | null {
  const date = view.find('dates', id)
  return date ? modifiedDateInWords(date) : null
}

/** Where a block stands. */
interface Around {
  readonly view: View
  readonly event: EventItem | null
  readonly indent: number
}

function describeGroup({ best, repeats, parts }: FigureGroup, around: Around): readonly Paragraph[] {
  const { view, indent } = around
  const facts = dotted(...factsOf(best, around))
  const source = byWhoseWord(best, view)
  return [
    paragraph(indent, run(statusInWords(best), 'warning'), run(figureInWords(best), 'strong')),
    ...(facts ? [paragraph(indent + 2, run(facts))] : []),
    ...(source ? [paragraph(indent + 2, run(source))] : []),
    view.quote(best, [{ start: best.start, end: best.end, style: 'strong' }], { indent: indent + 2, lines: 2 }),
    ...(repeats.length > 0 ? [paragraph(indent + 2, run(repeatsInWords(best, repeats, view)))] : []),
    ...parts.flatMap((part) => describeGroup(part, { ...around, indent: indent + 4 })),
  ]
}

function statusInWords({ status }: Figure): string {
  if (status === 'denied') return 'DENIED: '
  return status === 'hypothetical' ? 'ONLY SUPPOSED, not reported as fact: ' : ''
}

/** What is not told by the event already. */
function factsOf(figure: Figure, { view, event }: Around): readonly (string | null)[] {
  const place = figure.place === event?.place ? null : placeInWords(figure.place, view)
  const date = figure.date === event?.date ? null : dayInWords(figure.date, view)
  const people = (figure.person ?? []).flatMap((id) => (figure.named ? [] : (view.nameOf(id) ?? [])))
  return [
    relationInWords(figure, view),
    place && `Place: ${place}`,
    date && `Date: ${date}`,
    people.length > 0 ? `Who: ${people.join(', ')}` : null,
    figure.confidence < UNSURE ? 'copydesk is unsure of this one' : null,
  ]
}

function relationInWords({ relation }: Figure, view: View): string | null {
  const other = view.find('casualties', relation?.of)
  if (!relation || !other || relation.kind === 'sameAs') return null
  return `${relation.kind === 'partOf' ? 'Part of' : 'Takes the place of'}: ${figureInWords(other)}`
}

/** "Given 2 more times: “12 bodies” (José Mwangi), “at least 12 dead”". */
function repeatsInWords(best: Figure, repeats: readonly Figure[], view: View): string {
  const own = view.find('claims', best.claim)
  const copies = repeats.map((figure) => {
    const claim = view.find('claims', figure.claim)
    const other = claim && claim !== own ? ` (${sourceName(claim, view)})` : ''
    return `“${figure.text}”${other}`
  })
  const different = [...new Set(copies)]
  const more = different.length > MOST_REPEATS ? ' …' : ''
  return `Given ${repeats.length === 1 ? 'once more' : `${repeats.length} more times`}: ${different.slice(0, MOST_REPEATS).join(', ')}${more}`
}

const MOST_REPEATS = 5
