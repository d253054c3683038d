import type { Extraction } from '../../link/extraction.js'
import type { WriteSettings } from '../format.js'
import { dateInWords } from '../words/date-words.js'
import { figureInWords } from '../words/figure-words.js'
import { madeBy, pageDocument } from './document.js'
import { layersOf } from './layers.js'
import { el, type Html } from './markup.js'
import { titleOf } from './page.js'

/** What the index says of an article. */
export interface Summary {
  readonly id: string
  readonly title: string
  /** How the text begins, where it has no title. */
  readonly lead: string | null
  readonly published: string | null
  /** How many items of each kind. */
  readonly counts: readonly { readonly kind: string; readonly label: string; readonly count: number }[]
  /** The first figures that are reported as fact, in words. */
  readonly figures: readonly string[]
  /** Names of people, organizations and places, those mentioned most often first. */
  readonly names: readonly string[]
  readonly warnings: number
}

/** The first words of a text. */
function leadOf(text: string): string | null {
  const words = text
    .slice(0, 4 * LEAD)
    .trim()
    .replace(/\s+/g, ' ')
  const cut = words.length > LEAD ? `${words.slice(0, words.lastIndexOf(' ', LEAD) + 1 || LEAD).trim()}…` : words
  return cut === '' ? null : cut
}
const LEAD = 120

const MOST_FIGURES = 3
const MOST_NAMES = 40

/** What the index says of a record. */
export function summaryOf(record: Extraction, text: string): Summary {
  const entities = [...(record.people ?? []), ...(record.organizations ?? []), ...(record.places ?? [])]
  const figures = (record.casualties ?? []).filter(({ status, relation }) => status === 'actual' && !relation)
  return {
    id: record.document.id,
    title: titleOf(record),
    lead: record.document.title ? null : leadOf(text),
    published: record.document.publishedAt?.value ?? null,
    counts: layersOf({ record }).map(({ kind, label, items }) => ({ kind, label, count: items.length })),
    figures: [...new Set(figures.map(figureInWords))].slice(0, MOST_FIGURES),
    names: [...entities]
      .sort((a, b) => b.mentions.length - a.mentions.length)
      .slice(0, MOST_NAMES)
      .map(({ name }) => name),
    warnings: record.warnings.length,
  }
}

type Listed = Summary & { readonly path: string }

/** The index: a row for each article, which its script filters. */
export function indexPage(articles: readonly Listed[], settings: WriteSettings): string {
  const labels = new Map(articles.flatMap(({ counts }) => counts.map(({ kind, label }) => [kind, label] as const)))
  const title = articles.length === 1 ? '1 article' : `${articles.length} articles`
  return pageDocument({
    title,
    script: 'index.js',
    kind: 'index',
    settings,
    body: [
      el('header', {}, el('h1', {}, title), el('p', { class: 'about' }, madeBy(settings))),
      el('section', { class: 'controls', id: 'controls', 'aria-label': 'Show and filter' }),
      el(
        'main',
        {},
        el(
          'div',
          { class: 'wide', tabindex: 0, role: 'region', 'aria-label': 'The articles' },
          el(
            'table',
            {},
            el('caption', { class: 'vh' }, 'Articles, and how many facts of each kind were found'),
            el(
              'thead',
              {},
              el(
                'tr',
                {},
                el('th', { scope: 'col' }, 'Article'),
                el('th', { scope: 'col' }, 'Published'),
                [...labels.values()].map((label) => el('th', { scope: 'col', class: 'number' }, label)),
              ),
            ),
            el(
              'tbody',
              { id: 'rows' },
              articles.map((article) => row(article, [...labels.keys()])),
            ),
          ),
        ),
      ),
    ],
  })
}

function row(
  { id, title, lead, published, counts, figures, names, path, warnings }: Listed,
  kinds: readonly string[],
): Html {
  const countOf = new Map(counts.map(({ kind, count }) => [kind, count]))
  return el(
    'tr',
    { 'data-words': [id, title, lead, published, ...figures, ...names].filter(Boolean).join(' ').toLowerCase() },
    el(
      'th',
      { scope: 'row', dir: 'auto' },
      el('a', { href: encodeURIComponent(path) }, title),
      title !== id && el('p', { class: 'about' }, id),
      lead && el('p', { class: 'about' }, lead),
      figures.length > 0 && el('p', { class: 'about' }, figures.join(' · ')),
      warnings > 0 && el('p', { class: 'about' }, warnings === 1 ? '1 note' : `${warnings} notes`),
    ),
    el('td', {}, published && el('time', { datetime: published }, dateInWords(published))),
    kinds.map((kind) => el('td', { class: 'number', 'data-kind': kind }, countOf.get(kind) ?? '')),
  )
}
