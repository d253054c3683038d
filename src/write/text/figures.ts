import { dateInWords } from '../words/date-words.js'
import { type FigureGroup, groupFigures } from '../words/figure-groups.js'
import { figureInWords } from '../words/figure-words.js'
import { dotted } from '../words/phrases.js'
import { byWhoseWord, sourceName, UNSURE } from '../words/source.js'
import { blankLine, type Paragraph, paragraph, run } from './page.js'
import type { Item, View } from './view.js'

type Figure = Item<'casualties'>

/** The figures in reading order: parts below their whole, a figure that is given again folded into one. */
export function figuresSection(view: View): readonly Paragraph[] {
  const figures = view.record.casualties ?? []
  if (figures.length === 0) return [paragraph(0, run('FIGURES', 'heading'), run(' none found'))]
  return [
    paragraph(0, run('FIGURES', 'heading'), run('  in the sentence: [figure]', 'quiet')),
    ...groupFigures(figures).flatMap((group) => [blankLine, ...describeGroup(group, view, 2)]),
  ]
}

function describeGroup({ best, repeats, parts }: FigureGroup, view: View, indent: number): readonly Paragraph[] {
  const facts = dotted(...circumstances(best, view))
  const source = byWhoseWord(best, view)
  return [
    paragraph(indent, run(statusInWords(best), 'warning'), run(figureInWords(best), 'strong')),
    ...(facts ? [paragraph(indent + 2, run(facts))] : []),
    ...(source ? [paragraph(indent + 2, run(source))] : []),
    view.quote(best, [{ start: best.start, end: best.end, style: 'strong' }], indent + 2, 2),
    ...(repeats.length > 0 ? [paragraph(indent + 2, run(repeatsInWords(best, repeats, view)))] : []),
    ...parts.flatMap((part) => describeGroup(part, view, indent + 4)),
  ]
}

function statusInWords({ status }: Figure): string {
  if (status === 'denied') return 'DENIED: '
  return status === 'hypothetical' ? 'ONLY SUPPOSED, not reported as fact: ' : ''
}

function circumstances(figure: Figure, view: View): readonly string[] {
  const place = view.find('places', figure.place)
  const date = view.find('dates', figure.date)
  return [
    relationInWords(figure, view),
    figure.event && `Event: ${figure.event.text}`,
    place && `Place: ${place.name}${place.country ? ` (${place.country})` : ''}`,
    date && `Date: ${dateInWords(date.value)}`,
    figure.confidence < UNSURE && 'copydesk is unsure of this one',
  ].filter((part) => typeof part === 'string')
}

function relationInWords({ relation }: Figure, view: View): string | undefined {
  const other = view.find('casualties', relation?.of)
  if (!relation || !other || relation.kind === 'sameAs') return undefined
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
