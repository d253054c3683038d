import { recognisers } from '../../recognise/recognisers.js'
import { type Entry, type Fields, isFields, partsOf, type Review } from '../../review/decisions/index.js'
import type { ReviewArticle } from '../../review/session/article.js'

/** A sentence as a test case, and the kind that it tests. */
interface Case {
  readonly layer: string
  readonly published: string | null
  readonly line: string
  readonly why: readonly string[]
}

/**
 * What reviewers rejected, corrected or added, as cases in the form of `tests/cases/KIND.txt`: the sentence with what stands in it
 * marked, as it should be found. Items of the same sentence that nobody decided on are marked as they were found.
 */
export function goldOf(articles: readonly { readonly article: ReviewArticle; readonly review: Review }[]): string {
  const cases = articles.flatMap(({ article, review }) => casesOf(article, review))
  const parts = recognisers.flatMap(({ kind }) => {
    const own = cases.filter(({ layer }) => layer === kind)
    return own.length > 0 ? [[`# tests/cases/${kind}.txt`, ...linesOf(own)].join('\n')] : []
  })
  return parts.length > 0 ? `${parts.join('\n\n')}\n` : ''
}

function linesOf(cases: readonly Case[]): readonly string[] {
  let published: string | null | undefined
  return cases.flatMap((one) => {
    const date = one.published === published ? [] : [`# published ${one.published ?? 'unknown'}`]
    published = one.published
    return [...date, ...one.why.map((why) => `# ${why}`), one.line]
  })
}

const isWrong = ({ standing }: Entry): boolean =>
  standing === 'rejected' || standing === 'edited' || standing === 'added'

function casesOf({ text, record, id }: ReviewArticle, { entries }: Review): readonly Case[] {
  const { sentences, publishedAt } = record().document
  const published = publishedAt?.value ?? null
  return recognisers.flatMap(({ kind }) => {
    const own = entries.filter(({ layer, place }) => layer === kind && place)
    return sentences.flatMap(([start = 0, end = 0]) => {
      const within = own.filter((entry) => touches(entry, start, end))
      const wrong = within.filter(isWrong)
      if (wrong.length === 0) return []
      const right = within.filter(({ standing }) => standing !== 'rejected' && standing !== 'disputed')
      const marks = right
        .flatMap((entry, i) => marksOf(kind, entry.corrected, i + 1))
        .filter((mark) => start <= mark.start && mark.end <= end)
      return [
        {
          layer: kind,
          published,
          line: marked(text, [start, end], marks),
          why: wrong.map((entry) => whyOf(entry, id)),
        },
      ]
    })
  })
}

const touches = ({ item, place, corrected }: Entry, start: number, end: number): boolean =>
  [...Object.values(partsOf(corrected)).flat(), ...Object.values(partsOf(item)).flat(), ...(place ? [place] : [])].some(
    ([from, to]) => from < end && start < to,
  )

const plain = (words: string): string => words.replace(/\s+/g, ' ')

function whyOf({ standing, item, notes, inForce }: Entry, id: string): string {
  const by = inForce.map((decision) => decision.by).join(', ')
  const note = notes[0] ? `: ${plain(notes[0].note)}` : ''
  return `${standing} by ${by}${note} (${id} ${item.id || 'new'})`
}

interface Mark {
  readonly start: number
  readonly end: number
  readonly label: string
}

/** The marks of an item in the form of its kind's cases. */
function marksOf(kind: string, item: Fields, number: number): readonly Mark[] {
  if (kind === 'claims') {
    const parts = partsOf(item)
    return ['source', 'cue', 'content'].flatMap((name) =>
      (parts[name] ?? []).map(([start, end]) => ({ start, end, label: `${name} ${number}` })),
    )
  }
  const spans = Array.isArray(item.mentions) ? (item.mentions as readonly Fields[]) : [item]
  return spans.map((span) => ({ start: Number(span.start), end: Number(span.end), label: labelOf(kind, item, span) }))
}

const LABELS: Readonly<Record<string, (item: Fields, span: Fields) => string>> = {
  casualties: figureLabel,
  dates: ({ value }) => String(value),
  organizations: ({ type }) => String(type),
  people: ({ name }) => String(name),
  places: ({ type, country }, { use }) => `${type} ${country ?? '-'}${use === 'literal' || !use ? '' : ` ${use}`}`,
}

/** The label of a kind's cases; of a new kind the columns of its table. */
function labelOf(kind: string, item: Fields, span: Fields): string {
  const known = LABELS[kind]
  if (known) return known(item, span)
  const describe = recognisers.find((one) => one.kind === kind)?.describe as ((item: Fields) => Fields) | undefined
  return Object.values(describe?.(item) ?? {})
    .filter((value) => value !== null && value !== 'no')
    .join(' ')
}

/** As in "killed 12- about". */
function figureLabel({ outcome, count, undividedWith, status, relation }: Fields): string {
  const { min, max, approximate, vague } = isFields(count) ? count : {}
  return [
    outcome,
    min === max ? min : `${min ?? ''}-${max ?? ''}`,
    Array.isArray(undividedWith) ? `+${undividedWith.join('+')}` : '',
    status === 'actual' ? '' : status,
    approximate ? 'about' : '',
    vague ? 'vague' : '',
    isFields(relation) ? relation.kind : '',
  ]
    .filter((word) => word !== '' && word !== undefined)
    .join(' ')
}

/** A stretch of the text with marks in it. A brace of the text's own could not be told from one of ours. */
function marked(text: string, [start, end]: readonly [number, number], marks: readonly Mark[]): string {
  const borders = [...new Set([start, end, ...marks.flatMap((mark) => [mark.start, mark.end])])].sort((a, b) => a - b)
  const words = (from: number, to: number): string => plain(text.slice(from, to)).replace(/[{|}]/g, ' ')
  return borders
    .map((border, i) => {
      const closed = marks.filter((mark) => mark.end === border).sort((a, b) => b.start - a.start)
      const opened = marks.filter((mark) => mark.start === border)
      const next = borders[i + 1]
      return [
        ...closed.map(({ label }) => `|${label}}`),
        ...opened.map(() => '{'),
        next === undefined ? '' : words(border, next),
      ].join('')
    })
    .join('')
    .trim()
}
