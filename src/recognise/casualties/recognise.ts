import type { Document } from '../../language/document.js'
import { lowerAt } from '../../language/words/lower-at.js'
import { markOf, placesOf } from '../../language/words/marks.js'
import { gather } from '../../text/gather.js'
import { statusOf } from './figures/status.js'
import { diseases } from './lexicon/harm-words.js'
import type { Quantity } from './quantities/quantity.js'
import { isRate } from './quantities/rate.js'
import { type Link, type NamedLink, type Reading, readSentence } from './reading.js'
import { findDependents } from './rules/company-rules.js'
import { rules } from './rules/index.js'
import { strongest } from './rules/strongest.js'
import type { Casualty, Outcome } from './schema.js'

/** A figure as it stands in the text: a quantity of a sentence with its harm. */
export interface Figure {
  readonly reading: Reading
  readonly quantity: Quantity
  readonly outcomes: readonly Outcome[]
  readonly undivided: boolean
  readonly at: number
  readonly status: Casualty['status']
  readonly relation: 'partOf' | 'updates' | null
  readonly rule: string
  readonly strength: number
}

/** A figure is spoken of further ("three of them") in so many sentences after its own. */
const CONTINUES = 3

/** Finds the figures of a document, in reading order. */
export function findFigures(document: Document): readonly Figure[] {
  const aboutDisease = isAboutDisease(document)
  const figures: Figure[] = []
  let last: { readonly link: NamedLink; readonly sentence: number } | null = null
  document.sentences.forEach((sentence, index) => {
    for (const reading of readSentence(document, sentence, aboutDisease)) {
      if (reading.quantities.length === 0) continue
      const links = linksOf(reading, last && index - last.sentence <= CONTINUES ? last.link : null)
      figures.push(...links.map((link) => figureOf(reading, link)))
      const link = links.filter(({ quantity }) => quantity.max !== 0).at(-1)
      if (link) last = { link, sentence: index }
    }
  })
  return figures
}

function linksOf(reading: Reading, earlier: NamedLink | null): readonly NamedLink[] {
  const found = gather(rules, (rule) => rule.find(reading).map((link) => ({ ...link, rule: rule.name })))
  const direct = strongest(found).filter(
    (link) => isFigure(link) && !isRate(reading.tokens, link) && !isExcepted(reading.tokens, link.quantity.from),
  )
  const dependents = findDependents(reading, direct, earlier)
  return [...direct.map((link) => asPart(reading, link, direct)), ...dependents].sort(
    (a, b) => a.quantity.from - b.quantity.from,
  )
}

/** "77 dead, including | 61 dead in the north": some of those of the same harm before. */
function asPart(reading: Reading, link: NamedLink, links: readonly NamedLink[]): NamedLink {
  const { quantity, outcomes, relation } = link
  if (relation || lowerAt(reading.tokens, quantity.from - 1) !== 'including') return link
  const isOfWhole = links.some(
    (other) =>
      other.quantity.to < quantity.from && other.outcomes[0] === outcomes[0] && !isSmaller(other.quantity, quantity),
  )
  return isOfWhole ? { ...link, relation: 'partOf' } : link
}

const isSmaller = (whole: Quantity, part: Quantity): boolean =>
  (whole.min ?? whole.max ?? 0) < (part.min ?? part.max ?? 0)

/** "All but | five of them died": those whom nothing befell. */
const isExcepted = (tokens: Reading['tokens'], from: number): boolean =>
  lowerAt(tokens, from - 1) === 'but' && lowerAt(tokens, from - 2) === 'all'

/** Nobody who was not harmed, and "any" only where it is denied that there were any. */
function isFigure({ quantity, negated, hypothetical }: Link): boolean {
  if (quantity.form === 'any') return negated === true
  return !negated && !(quantity.form === 'nobody' && hypothetical)
}

function figureOf(reading: Reading, link: NamedLink): Figure {
  return {
    reading,
    quantity: link.quantity,
    outcomes: link.outcomes,
    undivided: link.undivided ?? false,
    at: link.at,
    status: statusOf(reading, link),
    relation: link.relation ?? null,
    rule: link.rule,
    strength: link.strength,
  }
}

/** Words of illness, two of them and not too thinly spread, make an article one about a disease. */
function isAboutDisease({ sentences, tokens }: Document): boolean {
  const count = sentences.reduce((sum, sentence) => sum + placesOf(sentence.tokens, DISEASE).length, 0)
  return count > 1 && count * WORDS_FOR_EACH >= tokens.length
}

const DISEASE = markOf((lower) => diseases.has(lower))
const WORDS_FOR_EACH = 120
