import type { Document, Sentence, Token } from '../../language/document.js'
import { type Extent, type Span, spanOf } from '../../text/span.js'
import { eventNouns, temporals } from './lexicon.js'
import { singular } from './nouns.js'
import type { Figure } from './recognise.js'

/** What befell the people of a figure, as it is named in the sentence, else in the one before; null where neither names it. */
export function eventOf(document: Document, figure: Figure, previous: Sentence | null): Span | null {
  const { tokens } = figure.reading
  const own = nearest(eventsIn(tokens, figure), figure)
  if (own) return spanOf(document, own.start, own.end)
  const before = previous ? eventsIn(previous.tokens.slice(-60), null).at(-1) : undefined
  return before ? spanOf(document, before.start, before.end) : null
}

interface Event extends Extent {
  readonly index: number
}

/** The event nouns of a sentence with what describes them, outside the figure itself. */
function eventsIn(tokens: readonly Token[], figure: Figure | null): readonly Event[] {
  return tokens.flatMap((token, index) => {
    const inFigure = figure !== null && index >= figure.quantity.from && index < figure.quantity.to
    if (inFigure || index === figure?.at || token.pos === 'VERB' || !isEvent(tokens, index)) return []
    const from = firstOf(tokens, index)
    return [{ start: (tokens[from] as Token).start, end: token.end, index }]
  })
}

function isEvent(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token
  const next = tokens[index + 1]
  if (!eventNouns.has(singular(token.lower)) && !eventNouns.has(token.lower)) return false
  // "earthquake zone", "flood victims", "strike leaders": the event only describes.
  return !(next?.pos === 'NOUN' && !temporals.has(next.lower) && next.start > token.end) && token.pos !== 'ADJ'
}

function firstOf(tokens: readonly Token[], index: number): number {
  let from = index
  while (from > 0 && index - from < 5) {
    const before = tokens[from - 1] as Token
    const isDescribing =
      before.pos === 'NOUN' ||
      before.pos === 'ADJ' ||
      (before.pos === 'PROPN' && !temporals.has(before.lower)) ||
      (before.lower === '-' && before.end === tokens[from]?.start)
    if (!isDescribing || temporals.has(before.lower)) break
    from--
  }
  return tokens[from]?.lower === '-' ? index : from
}

/** The event closest to the word of harm, one after "in", "by", "when" or before "that killed" first. */
function nearest(events: readonly Event[], { at }: Figure): Event | null {
  return events.reduce<Event | null>(
    (best, event) => (!best || Math.abs(event.index - at) < Math.abs(best.index - at) ? event : best),
    null,
  )
}
