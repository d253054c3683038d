import type { Extraction } from '../../link/extraction.js'
import type { WriteSettings } from '../format.js'
import { recordInOrder } from '../json/serialize.js'
import { lookupOf } from '../words/lookup.js'
import { counted } from '../words/phrases.js'
import { publishedInWords } from '../words/published.js'
import { articleText, COLOURS } from './article-text.js'
import { madeBy, pageDocument } from './document.js'
import { layersOf } from './layers.js'
import { sectionsOf } from './lists/sections.js'
import { marksOf } from './marks.js'
import { type Child, el, jsonBlock } from './markup.js'
import type { View } from './view.js'

/** The page of one article: its text with every fact marked, the lists beside it, and all that the review in it needs. */
export function articlePage(given: Extraction, text: string, settings: WriteSettings): string {
  const lookup = lookupOf(given, text)
  const view: View = { ...lookup, text, layers: layersOf(lookup) }
  const title = titleOf(view.record)
  return pageDocument({
    title,
    script: 'article.js',
    kind: 'article',
    settings,
    body: [
      el('a', { class: 'skip', href: '#text' }, 'To the article'),
      el('a', { class: 'skip', href: '#facts' }, 'To the facts'),
      heading(view, settings),
      el('section', { class: 'controls', id: 'controls', 'aria-label': 'Show and filter' }),
      el(
        'main',
        {},
        el(
          'article',
          { id: 'text', tabindex: -1, 'aria-labelledby': 'text-title' },
          el('h2', { id: 'text-title' }, 'The article'),
          el('div', { class: 'text', id: 'body' }, articleText(text, marksOf(view.layers))),
        ),
        el('div', { id: 'facts', tabindex: -1, role: 'region', 'aria-label': 'The facts' }, sectionsOf(view)),
      ),
      jsonBlock('record', dataOf(view, settings)),
    ],
  })
}

export const titleOf = ({ document }: Extraction): string => document.title?.text ?? document.id

/** What the page's script works on. The text stands in the page, but is given as it is, so that offsets hold whatever a browser does to it. */
function dataOf({ record, text, layers }: View, { version }: WriteSettings): unknown {
  const kinds = layers.map(({ kind, label, number }) => ({ kind, label, number: number % COLOURS }))
  // The text stands beside the record: in it, it would stand there twice.
  const { text: _, ...document } = record.document
  return { tool: `copydesk ${version}`, kinds, record: recordInOrder({ ...record, document }), text }
}

function heading({ record, layers }: View, settings: WriteSettings): Child {
  const { id, url, dateline, byline, sha256 } = record.document
  const published = publishedInWords(record.document)
  const facts = layers.map(({ kind, label, items }) =>
    el('li', {}, el('a', { href: `#s-${kind}` }, `${items.length} ${label}`)),
  )
  return el(
    'header',
    {},
    el('h1', { dir: 'auto' }, titleOf(record)),
    el('p', { class: 'about' }, published ? `Published ${published}` : 'Publication date not known'),
    dateline && el('p', { class: 'about' }, dateline.text),
    byline && el('p', { class: 'about' }, byline.text),
    el('p', { class: 'about' }, `${id} · `, webLink(url), `sha256 ${sha256.slice(0, 12)} · `, madeBy(settings)),
    record.warnings.length > 0 &&
      el(
        'ul',
        { class: 'warnings', 'aria-label': counted(record.warnings.length, 'note') },
        record.warnings.map(({ message, code }) => el('li', {}, `${message} (${code})`)),
      ),
    el('nav', { 'aria-label': 'Kinds of facts' }, el('ul', { class: 'kinds' }, facts)),
  )
}

/** Only an address of the web becomes a link. */
function webLink(url: string | null): Child {
  if (url === null) return null
  return [/^https?:\/\//i.test(url) ? el('a', { href: url, rel: 'noreferrer' }, url) : url, ' · ']
}
