import { blankLine, type Paragraph, paragraph, print, run } from '../../write/text/page.js'
import { dateInWords } from '../../write/words/date-words.js'
import { dotted } from '../../write/words/phrases.js'
import type { ComparedEvent, Comparison, Difference, Toll } from '../schema.js'
import { eventInWords, numbersOf, outcomeInWords, stepInWords, summaryInWords, tellingsInWords } from './words.js'

/** The comparison for a reader at a terminal: a summary, the articles by number, one block an event. */
export function comparisonText(
  comparison: Comparison,
  layout: { readonly width: number; readonly colourLevel: 0 | 1 | 2 | 3 },
): string {
  return print(
    [
      paragraph(0, run(summaryInWords(comparison), 'strong')),
      blankLine,
      ...comparison.articles.map(({ id, title, publishedAt }, i) =>
        paragraph(
          2,
          run(`[${i + 1}] ${dotted(title ?? 'without a title', publishedAt && dateInWords(publishedAt), id)}`),
        ),
      ),
      ...comparison.events.flatMap((event, i) => [blankLine, ...eventSection(event, i)]),
    ],
    { ...layout, width: Math.max(NARROWEST, layout.width) },
  )
}

const NARROWEST = 20

function eventSection(event: ComparedEvent, index: number): readonly Paragraph[] {
  const about = event.articles.filter(({ own }) => own).map(({ article }) => article)
  const looking = event.articles.filter(({ own }) => !own).map(({ article }) => article)
  return [
    paragraph(0, run(`EVENT ${index + 1}`, 'heading'), run('  '), run(eventInWords(event), 'strong')),
    paragraph(
      2,
      run(
        dotted(
          about.length > 0 && `told by ${numbersOf(about)}`,
          looking.length > 0 && `looked back at by ${numbersOf(looking)}`,
        ),
        'quiet',
      ),
    ),
    ...event.tolls.flatMap(tollSection),
    ...clashSection(event),
    ...sharedSection(event),
  ]
}

function tollSection(toll: Toll): readonly Paragraph[] {
  return [
    blankLine,
    paragraph(2, run(outcomeInWords(toll).toUpperCase(), 'strong')),
    ...toll.steps.map((step) =>
      paragraph(4, run(stepInWords(step), 'strong'), run(`  ${tellingsInWords(step.tellings)}`)),
    ),
    ...toll.differences.map((difference) => paragraph(4, differenceRun(difference, toll))),
  ]
}

function differenceRun({ kind, from, to }: Difference, { steps }: Toll) {
  const [a, b] = [steps[from], steps[to]].map((step) => (step ? stepInWords(step) : ''))
  if (kind === 'update') return run(`→ ${b} takes the place of ${a}`, 'quiet')
  if (kind === 'contradiction') return run(`≠ CONTRADICTION: ${a} against ${b}`, 'warning')
  return run(`? ${a} and ${b}: which is the later cannot be told`, 'quiet')
}

function clashSection({ numberClashes }: ComparedEvent): readonly Paragraph[] {
  return numberClashes.flatMap(({ unit, numbers }) => [
    blankLine,
    paragraph(2, run(`≠ CONTRADICTION: how many ${unit}`, 'warning')),
    ...numbers.flatMap(({ number, approximate, bound, sayings }) => [
      paragraph(4, run(numberInWords(number, approximate, bound), 'strong'), run(`  ${voicesInWords(sayings)}`)),
    ]),
  ])
}

export function numberInWords(number: number, approximate: boolean, bound: 'exact' | 'more' | 'less'): string {
  const figure = `${approximate ? 'about ' : ''}${String(number).replace(/\B(?=(\d{3})+$)/g, ',')}`
  if (bound === 'more') return `at least ${figure}`
  return bound === 'less' ? `at most ${figure}` : figure
}

function voicesInWords(sayings: ComparedEvent['sharedClaims'][number]['sayings']): string {
  const voices = new Map<string, number[]>()
  for (const { voice, article } of sayings) {
    const name = voice ?? 'no source given'
    voices.set(name, [...(voices.get(name) ?? []), article])
  }
  return [...voices].map(([voice, articles]) => `${voice} ${numbersOf(articles)}`).join('; ')
}

function sharedSection({ sharedClaims }: ComparedEvent): readonly Paragraph[] {
  if (sharedClaims.length === 0) return []
  return [
    blankLine,
    paragraph(2, run('SAID MORE THAN ONCE', 'strong')),
    ...sharedClaims.flatMap(({ sayings }) => [
      paragraph(4, run(voicesInWords(sayings), 'source')),
      { indent: 4, runs: [run(sayings[0]?.text.slice(0, 400) ?? '')], isArticle: true },
    ]),
  ]
}
