import type { WriteSettings } from '../../../write/format.js'
import { madeBy, pageDocument } from '../../../write/html/document.js'
import { type Child, el, type Html } from '../../../write/html/markup.js'
import { dateInWords } from '../../../write/words/date-words.js'
import { dotted } from '../../../write/words/phrases.js'
import type { ComparedArticle } from '../../article.js'
import type { ComparedEvent, Comparison, Difference, Saying, Step, Telling, Toll } from '../../schema.js'
import { numberInWords } from '../text.js'
import { eventInWords, outcomeInWords, stepInWords, summaryInWords } from '../words.js'
import { tollChart } from './toll-chart.js'

/** The comparison as a page: a summary, the articles by number, and for each event its tolls with who gives which number where. It has no script. */
export function comparisonPage(
  comparison: Comparison,
  articles: readonly ComparedArticle[],
  settings: WriteSettings,
): string {
  const title = `${comparison.articles.length} ${comparison.articles.length === 1 ? 'article' : 'articles'} compared`
  return pageDocument({
    title,
    script: null,
    kind: 'comparison',
    settings,
    body: [
      el(
        'header',
        {},
        el('h1', {}, title),
        el('p', {}, summaryInWords(comparison)),
        el('p', { class: 'about' }, madeBy(settings)),
      ),
      el(
        'main',
        {},
        el('h2', {}, 'The articles'),
        el(
          'ol',
          {},
          comparison.articles.map(({ id, title: headline, publishedAt }, i) =>
            el(
              'li',
              { id: articleId(i) },
              headline ?? 'without a title',
              el('p', { class: 'about' }, dotted(publishedAt && dateInWords(publishedAt), id)),
            ),
          ),
        ),
        comparison.events.map((event) => eventSection(event, articles)),
      ),
    ],
  })
}

const articleId = (index: number): string => `article-${index + 1}`
const articleLink = (index: number): Html => el('a', { href: `#${articleId(index)}` }, `[${index + 1}]`)
const articleLinks = (indices: readonly number[]): Child => indices.map((index) => [articleLink(index), ' '])

function eventSection(event: ComparedEvent, articles: readonly ComparedArticle[]): Html {
  const about = event.articles.filter(({ own }) => own).map(({ article }) => article)
  const looking = event.articles.filter(({ own }) => !own).map(({ article }) => article)
  return el(
    'section',
    { id: event.id, 'aria-labelledby': `h-${event.id}` },
    el('h2', { id: `h-${event.id}` }, eventInWords(event)),
    el(
      'p',
      { class: 'about' },
      about.length > 0 && ['told by ', articleLinks(about)],
      looking.length > 0 && ['looked back at by ', articleLinks(looking)],
    ),
    event.tolls.map((toll) => tollSection(toll, { event, articles })),
    event.numberClashes.map((clash) => clashSection(clash, articles)),
    sharedSection(event, articles),
  )
}

interface Around {
  readonly event: ComparedEvent
  readonly articles: readonly ComparedArticle[]
}

function tollSection(toll: Toll, { event, articles }: Around): Html {
  return el(
    'section',
    {},
    el('h3', {}, outcomeInWords(toll)),
    toll.differences.length > 0 &&
      el(
        'ul',
        {},
        toll.differences.map((difference) => differenceItem(difference, toll)),
      ),
    tollChart(toll),
    el(
      'div',
      {
        class: 'wide',
        tabindex: 0,
        role: 'region',
        'aria-label': `Who gives which number: ${outcomeInWords(toll)}, ${eventInWords(event)}`,
      },
      el(
        'table',
        {},
        el(
          'thead',
          {},
          el(
            'tr',
            {},
            ['Number', 'As of', 'On whose word', 'Article', 'Words'].map((head) => el('th', { scope: 'col' }, head)),
          ),
        ),
        el(
          'tbody',
          {},
          toll.steps.map((step) =>
            step.tellings.map((telling, i) => tellingRow(telling, { step, isFirst: i === 0, articles })),
          ),
        ),
      ),
    ),
  )
}

interface Row {
  readonly step: Step
  /** The number stands in the first of its rows. */
  readonly isFirst: boolean
  readonly articles: readonly ComparedArticle[]
}

function tellingRow(telling: Telling, { step, isFirst, articles }: Row): Html {
  const { asOf, voice, article, superseded } = telling
  return el(
    'tr',
    {},
    isFirst && el('th', { scope: 'rowgroup', rowspan: step.tellings.length }, stepInWords(step)),
    el('td', {}, asOf && el('time', { datetime: asOf }, dateInWords(asOf)), superseded && ' (as an older number)'),
    el('td', { dir: 'auto' }, voice ?? 'no source given'),
    el('td', {}, articleLink(article)),
    el('td', { dir: 'auto' }, inContext(telling, articles)),
  )
}

function differenceItem({ kind, from, to }: Difference, { steps }: Toll): Html {
  const [a, b] = [steps[from], steps[to]].map((step) => (step ? stepInWords(step) : ''))
  if (kind === 'update') return el('li', {}, `${b} takes the place of ${a}`)
  if (kind === 'contradiction')
    return el('li', {}, el('strong', { class: 'alert' }, 'Contradiction: '), `${a} against ${b}`)
  return el('li', {}, `${a} and ${b}: which is the later cannot be told`)
}

function clashSection(
  { unit, numbers }: ComparedEvent['numberClashes'][number],
  articles: readonly ComparedArticle[],
): Html {
  return el(
    'section',
    {},
    el('h3', {}, el('span', { class: 'alert' }, 'Contradiction: '), `how many ${unit}`),
    numbers.map(({ number, approximate, bound, sayings }) => [
      el('p', {}, el('strong', {}, numberInWords(number, approximate, bound))),
      sayingList(sayings, articles),
    ]),
  )
}

function sharedSection({ sharedClaims }: ComparedEvent, articles: readonly ComparedArticle[]): Child {
  if (sharedClaims.length === 0) return null
  return el(
    'section',
    {},
    el('h3', {}, 'Said more than once'),
    sharedClaims.map(({ sayings }) => el('div', { class: 'item' }, sayingList(sayings, articles))),
  )
}

function sayingList(sayings: readonly Saying[], articles: readonly ComparedArticle[]): Html {
  return el(
    'ul',
    {},
    sayings.map((saying) =>
      el(
        'li',
        {},
        saying.voice ?? 'no source given',
        ' ',
        articleLink(saying.article),
        el('blockquote', { dir: 'auto' }, inContext(saying, articles)),
      ),
    ),
  )
}

/** The words with some of what stands around them, as they stand in their article. */
function inContext({ article, start, end, text }: Saying | Telling, articles: readonly ComparedArticle[]): Child {
  const whole = articles[article]?.text
  if (whole === undefined) return text
  const before = whole.slice(Math.max(0, start - AROUND), start)
  const after = whole.slice(end, end + AROUND)
  return [
    start > AROUND ? `…${before.slice(before.search(/\s/) + 1)}` : before,
    el('strong', {}, text),
    end + AROUND < whole.length ? `${after.slice(0, after.search(/\s\S*$/))}…` : after,
  ]
}

const AROUND = 60
