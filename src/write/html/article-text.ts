import type { Extent } from '../../text/span.js'
import { cutAtMarks, type Mark, type Piece } from './marks.js'
import { el, type Html, joined, verbatim } from './markup.js'

/** The ids of a mark in the text and of the words for its item in the list. */
export const markId = (id: string, index = 0): string => (index === 0 ? `m-${id}` : `m-${id}-${index + 1}`)
export const labelId = (id: string): string => `l-${id}`

/** How many marks below the topmost are drawn, as underlines. */
const MOST_LINES = 2

/** The text of the article with every mark: paragraphs that know where in the text they start. */
export function articleText(text: string, marks: readonly Mark[]): Html {
  const inOrder = [...marks].sort((a, b) => a.start - b.start)
  const named = new Set<string>()
  let next = 0
  let open: readonly Mark[] = []
  return joined(
    paragraphsOf(text).map((paragraph) => {
      const reaching = open.filter(({ end }) => end > paragraph.start)
      while (next < inOrder.length && (inOrder[next] as Mark).start < paragraph.end)
        reaching.push(inOrder[next++] as Mark)
      open = reaching
      const pieces = cutAtMarks(paragraph, reaching)
      return el(
        'p',
        { dir: 'auto', 'data-start': paragraph.start },
        pieces.map((piece) => pieceOf(piece, text, named)),
      )
    }),
  )
}

/** The stretches between blank lines. */
function paragraphsOf(text: string): readonly Extent[] {
  const paragraphs: Extent[] = []
  let start = 0
  for (const gap of text.matchAll(/\r?\n[^\S\n]*\n\s*/g)) {
    if (gap.index > start) paragraphs.push({ start, end: gap.index })
    start = gap.index + gap[0].length
  }
  if (start < text.length) paragraphs.push({ start, end: text.length })
  return paragraphs
}

/** A piece of the text; the first of each mark bears its id, so that a link leads there. */
function pieceOf({ start, end, marks }: Piece, text: string, named: Set<string>): Html {
  const words = verbatim(text.slice(start, end))
  const [top, ...below] = marks
  if (!top) return words
  const ids = marks.map(({ id, index }) => markId(id, index)).filter((id) => !named.has(id) && named.add(id))
  // An item with two parts over a piece is named once.
  const items = [...new Set(marks.map(({ id }) => id))]
  const others = [...new Set(below.filter(({ layer }) => layer !== top.layer).map(({ layer }) => layer))]
  const lines = others.slice(0, MOST_LINES).map((layer, i) => `${'bc'[i]}${layer % COLOURS}`)
  const attributes = {
    id: ids[0],
    class: [`a${top.layer % COLOURS}`, top.part && `p-${top.part}`, ...lines].filter(Boolean).join(' '),
    'data-ids': items.join(' '),
    'data-layers': [...new Set(marks.map(({ layer }) => layer))].join(' '),
    'data-letter': lettersAt(marks, end),
    'aria-describedby': labelId(top.id),
  }
  return joined(
    ids.slice(1).map((id) => el('span', { id, class: 'at' })),
    // A link of white space only would be one without words.
    el('mark', attributes, /\S/.test(text.slice(start, end)) ? el('a', { href: `#${top.id}` }, words) : words),
  )
}

/** The letters of the kinds whose marks end here, for where there is no colour, as in print. */
function lettersAt(marks: readonly Mark[], end: number): string | null {
  const ending = marks.filter((mark) => mark.end === end && mark.part !== 'source' && mark.part !== 'cue')
  return ending.length > 0 ? [...new Set(ending.map(({ letter }) => letter))].join(' ') : null
}

/** Kinds beyond these share colours. */
export const COLOURS = 8
