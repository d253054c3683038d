import type { Document, Sentence } from '../../language/document.js'
import { spanOf } from '../../text/span.js'
import { numbered } from '../numbering.js'
import type { Draft } from './figures/draft.js'
import { eventOf } from './figures/events.js'
import { relate } from './figures/relations.js'
import type { Figure } from './recognise.js'
import type { Casualty } from './schema.js'

/** The items of the figures: counts, victims, events, and how figures belong together. */
export function resolveFigures(document: Document, figures: readonly Figure[]): readonly Casualty[] {
  const drafts = figures.flatMap((figure) => draftsOf(document, figure))
  const items = numbered('c', drafts)
  return relate(items)
}

function draftsOf(document: Document, figure: Figure): readonly Draft[] {
  const { quantity, reading, outcomes, undivided } = figure
  const { tokens, sentence } = reading
  const span = spanOf(document, tokens[quantity.from]?.start ?? 0, tokens[quantity.to - 1]?.end ?? 0)
  const shared = {
    ...span,
    sentence: sentence.number,
    count: { min: quantity.min, max: quantity.max, approximate: quantity.approximate, vague: quantity.vague },
    victims: victimsOf(document, figure),
    status: figure.status,
    event: eventOf(document, figure, previousOf(document, sentence)),
    rule: figure.rule,
    confidence: confidenceOf(figure),
    wants: figure.relation,
    definite: quantity.definite,
    isHeadline: sentence.role === 'title',
  }
  const [first, ...others] = outcomes
  if (first === undefined) return []
  if (undivided) return [{ ...shared, outcome: first, undividedWith: others }]
  return outcomes.map((outcome) => ({ ...shared, outcome }))
}

function victimsOf(document: Document, { quantity, reading }: Figure): Casualty['victims'] {
  if (!quantity.victims) return null
  const [from, to] = quantity.victims
  const start = reading.tokens[from]?.start
  const end = reading.tokens[to - 1]?.end
  return start === undefined || end === undefined ? null : spanOf(document, start, end)
}

/** The sentence before, where it stands in the same block or the block before. */
function previousOf({ sentences }: Document, sentence: Sentence): Sentence | null {
  const index = indexOf(sentences).get(sentence) ?? 0
  const previous = sentences[index - 1]
  return previous && sentence.block - previous.block < 2 ? previous : null
}

const indices = new WeakMap<readonly Sentence[], ReadonlyMap<Sentence, number>>()
function indexOf(sentences: readonly Sentence[]): ReadonlyMap<Sentence, number> {
  const known = indices.get(sentences)
  if (known) return known
  const made = new Map(sentences.map((sentence, i) => [sentence, i]))
  indices.set(sentences, made)
  return made
}

/** A plain wording next to its harm is surer than one that is told by its company. */
function confidenceOf({ strength, quantity, status }: Figure): number {
  const tie = strength >= 80 ? 0.95 : strength >= 60 ? 0.85 : strength >= 50 ? 0.75 : 0.6
  const noun = quantity.noun === 'other' ? 0.85 : 1
  return Math.round(tie * noun * (status === 'actual' ? 1 : 0.95) * 100) / 100
}
