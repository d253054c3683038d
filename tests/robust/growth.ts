import { extractArticle } from '../../src/extract.js'
import { articleOf } from '../../src/read/article.js'
import type { Shape } from './constructions.js'
import { stepsOf } from './steps.js'

/** Up to here the grammar reads a run-on in one piece, and within a piece may compare all with all, some more than once. */
const ONE_PIECE = 400
const MOST_WITHIN = 7
/** Beyond, twice the text may cost twice, and a little for what begins to count only then. */
const MOST_BEYOND = 2.5

const published = { value: '2025-02-05', from: 'option' } as const

/** The work that a text takes. */
export const stepsOfText = (text: string): number =>
  stepsOf(() => {
    extractArticle(articleOf(text, { published }))
  })

/**
 * What is wrong with how the cost of a shape grows as it is repeated twice as often again and again, from 10 times to
 * `most`; null where nothing is. It stops at the first fault: a cost that doubles with each item would never end.
 */
export function faultyGrowth(shape: Shape, most: number, costOf = stepsOfText): string | null {
  let before = Math.max(costOf(textOf(shape, 5)), LEAST)
  for (let count = 10; count <= most; count *= 2) {
    const steps = costOf(textOf(shape, count))
    const ratio = steps / before
    const bound = count * shape.words > 2 * ONE_PIECE ? MOST_BEYOND : MOST_WITHIN
    if (ratio > bound) return `${JSON.stringify(shape.item)} ×${count}${shape.tail}: ${steps} steps after ${before}`
    before = Math.max(steps, LEAST)
  }
  return null
}

/** What is wrong with the cost of a text: what more text of the kind would cost, beyond its own share; null where nothing is. */
export function faultyDoubling(text: string): string | null {
  const once = stepsOfText(`${text}\n\n${text}`)
  const twice = stepsOfText(`${text}\n\n${text}\n\n${text}\n\n${text}`)
  const isTooDear = once / (text.length + 1) > MOST_A_CHARACTER && once > LEAST * 10
  if (isTooDear) return `${once} steps for ${2 * text.length} characters`
  return twice > MOST_BEYOND * Math.max(once, LEAST) ? `${twice} steps for twice the text of ${once}` : null
}

/** Six times what the dearest article of ../shared takes. */
const MOST_A_CHARACTER = 12_000

/** So few steps say nothing of growth. */
const LEAST = 20_000

const textOf = ({ item, tail }: Shape, count: number): string => item.repeat(count) + tail
