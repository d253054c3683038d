import type { Document, Sentence, Token } from '../../../language/document.js'
import { wordsOfHitAndRun } from '../../../language/words/hit-and-run.js'
import { singular } from '../../../language/words/plurals.js'
import { askedOnce } from '../../../language/words/word-facts.js'
import { wordSet } from '../../../language/words/word-set.js'
import { gather } from '../../../text/gather.js'
import { type Extent, type Span, spanOf } from '../../../text/span.js'
import { eventNouns, temporals, wideEvents } from '../lexicon/words.js'
import type { Figure } from '../recognise.js'

/** What befell the people of a figure, as it is named in the sentence, else in the one before; null where neither names it. */
export function eventOf(document: Document, figure: Figure, previous: Sentence | null): Span | null {
  const { tokens } = figure.reading
  const own = nearest(eventsIn(tokens, figure), figure)
  if (own) return spanOf(document, own.start, own.end)
  const before = previous
    ? eventsIn(previous.tokens.slice(-60), null)
        .filter(({ wide }) => !wide)
        .at(-1)
    : undefined
  return before ? spanOf(document, before.start, before.end) : null
}

interface Event extends Extent {
  readonly index: number
  /** Not one happening but a state of things: a war, unrest. */
  readonly wide: boolean
}

/** The event nouns of a sentence with what describes them, outside the figure itself. */
function eventsIn(tokens: readonly Token[], figure: Figure | null): readonly Event[] {
  return gather(tokens, (token, index) => {
    const inFigure = figure !== null && index >= figure.quantity.from && index < figure.quantity.to
    if (inFigure || index === figure?.at || token.pos === 'VERB' || !isEvent(tokens, index)) return []
    const from = firstOf(tokens, index)
    return [
      { start: (tokens[from] as Token).start, end: token.end, index, wide: wideEvents.has(singular(token.lower)) },
    ]
  })
}

const LEAKING = wordSet`ammonia chemical chlorine gas oil`

const isEventNoun = askedOnce((lower) => eventNouns.has(singular(lower)))

function isEvent(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token
  const next = tokens[index + 1]
  const isLeak = token.lower === 'leak' && LEAKING.has(tokens[index - 1]?.lower ?? '')
  if (!isLeak && !isEventNoun(token)) return false
  if (tokens[index - 1]?.lower === '-' && /^(?:cease|open)$/.test(tokens[index - 2]?.lower ?? '')) return false
  if (isHistory(tokens, index)) return false
  // "earthquake zone", "flood victims", "strike leaders": the event only describes.
  return !(next?.pos === 'NOUN' && !temporals.has(next.lower)) && token.pos !== 'ADJ'
}

/** "a fire in 1999", "ten years after a bomb": another time's. */
function isHistory(tokens: readonly Token[], index: number): boolean {
  if (tokens[index + 1]?.lower === 'in' && /^1[89]\d\d$|^20\d\d$/.test(tokens[index + 2]?.lower ?? '')) return true
  const after = tokens.findLastIndex(({ lower }, i) => i < index && i > index - 4 && lower === 'after')
  return /^(?:decades?|months|years)$/.test(tokens[after - 1]?.lower ?? '')
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
  const more = wordsOfHitAndRun(tokens, from)
  if (more > 0) return from - more
  return tokens[from]?.lower === '-' ? index : from
}

/** The event closest to the word of harm; a wide one counts as farther than one happening beside it. */
function nearest(events: readonly Event[], { at }: Figure): Event | null {
  const distance = ({ index, wide }: Event): number => Math.abs(index - at) + (wide ? WIDE : 0)
  return events.reduce<Event | null>((best, event) => (!best || distance(event) < distance(best) ? event : best), null)
}

const WIDE = 8
