import { type Kind, recognisers } from '../../recognise/recognisers.js'
import { figuresByEvent } from '../words/event-groups.js'
import { groupFigures } from '../words/figure-groups.js'
import { figureInWords } from '../words/figure-words.js'
import { counted, dotted, grouped } from '../words/phrases.js'
import { sourceName } from '../words/source.js'
import { claimsBySource } from '../words/strength.js'
import { cutEnd } from './columns.js'
import { circumstances } from './figures.js'
import { type Paragraph, paragraph, run } from './page.js'
import type { Item, View } from './view.js'

/**
 * The article on less than a screen: the first figures of its events with by whose word, the strongest claims, and how much
 * there is of each kind. What was not asked for is not spoken of; where nothing was found there is nothing to sum up.
 */
export function summarySection(view: View): readonly Paragraph[] {
  if (recognisers.every(({ kind }) => !view.record[kind]?.length)) return []
  return [paragraph(0, run('SUMMARY', 'heading')), ...events(view), ...voices(view), amounts(view)]
}

const MOST_EVENTS = 3
const MOST_FIGURES = 3
const MOST_VOICES = 3
const LONGEST = 150

function events(view: View): readonly Paragraph[] {
  if (!view.record.casualties) return []
  const groups = figuresByEvent(view.record)
  if (groups.length === 0) return [paragraph(2, run('no counted figures'))]
  return groups.slice(0, MOST_EVENTS).map(({ event, figures }) => {
    const whole = groupFigures(figures).map(({ best }) => best)
    const shown = whole.slice(0, MOST_FIGURES).map((figure) => told(figure, view))
    const more = whole.length > MOST_FIGURES ? `and ${grouped(whole.length - MOST_FIGURES)} more` : null
    const where = event ? dotted(event.text, circumstances(event, view)) : 'of no event that is told'
    return paragraph(2, run([...shown, more].filter(Boolean).join('; '), 'strong'), run(` · ${cutEnd(where, LONGEST)}`))
  })
}

/** "at least 12 killed: people (police)". */
function told(figure: Item<'casualties'>, view: View): string {
  const claim = view.find('claims', figure.claim)
  const status = figure.status === 'actual' ? '' : figure.status === 'denied' ? 'DENIED: ' : 'supposed: '
  const source = claim?.source ? ` (${cutEnd(sourceName(claim, view), LONGEST / 3)})` : ''
  return `${status}${figureInWords(figure)}${source}`
}

function voices(view: View): readonly Paragraph[] {
  const { claims } = view.record
  if (!claims) return []
  if (claims.length === 0) return [paragraph(2, run('no claims'))]
  return claimsBySource(claims, view)
    .filter(({ claims: [first] }) => first?.source)
    .slice(0, MOST_VOICES)
    .map(({ claims: own }) => {
      const [first] = own
      const name = first ? cutEnd(sourceName(first, view), LONGEST / 3) : ''
      const more = own.length > 1 ? ` (and ${grouped(own.length - 1)} more)` : ''
      return paragraph(
        2,
        run(name, 'source'),
        run(`: ${cutEnd((first?.content.text ?? '').replace(/\s+/g, ' '), LONGEST)}${more}`),
      )
    })
}

/** "11 figures · 25 claims · 9 people …". */
function amounts({ record }: View): Paragraph {
  const kinds = recognisers.filter(({ kind }) => record[kind])
  return paragraph(
    2,
    run(dotted(...kinds.map(({ kind, label }) => amountInWords(kind, label, record[kind]?.length ?? 0))), 'quiet'),
  )
}

const NOUNS: Readonly<Partial<Record<Kind, string>>> = {
  casualties: 'figure',
  claims: 'claim',
  organizations: 'organization',
  places: 'place',
  dates: 'date',
}

function amountInWords(kind: Kind, label: string, amount: number): string {
  if (kind === 'people') return amount === 1 ? '1 person' : `${amount === 0 ? 'no' : grouped(amount)} people`
  const noun = NOUNS[kind]
  if (!noun) return `${label}: ${amount === 0 ? 'none' : grouped(amount)}`
  return amount === 0 ? `no ${noun}s` : counted(amount, noun)
}
