import type { Extent } from '../../../text/span.js'
import { labelId, markId } from '../article-text.js'
import type { AnyItem } from '../layers.js'
import { type Child, el, type Html } from '../markup.js'

/** How an item stands in a list. */
export interface Shown {
  readonly layer: string
  /** What the item is, for a reader who does not see where it stands: "Figure". */
  readonly noun: string
  /** What it says, in words. */
  readonly label: Child
  /** Facts with their names; those without a value are left out. */
  readonly facts?: readonly (readonly [string, Child])[]
  /** Further items below it. */
  readonly below?: Child
}

/** An item in a list: a link to its words in the text, the facts about it, and why it was found. */
export function itemOf(item: AnyItem, { layer, noun, label, facts = [], below }: Shown): Html {
  const known = facts.filter(([, value]) => value !== null && value !== undefined && value !== false && value !== '')
  return el(
    'li',
    { id: item.id, class: 'item', 'data-layer': layer },
    el(
      'p',
      { class: 'head' },
      el('a', { id: labelId(item.id), href: `#${markId(item.id)}` }, el('span', { class: 'vh' }, `${noun}: `), label),
    ),
    known.length > 0 &&
      el(
        'dl',
        {},
        known.map(([name, value]) => el('div', {}, el('dt', {}, name), el('dd', {}, value))),
      ),
    whyOf(item),
    below,
  )
}

/** How sure the program is, and the rule that found it: small, below the facts. */
function whyOf({ confidence, rule }: AnyItem): Html | null {
  if (confidence === undefined) return null
  const words = `${confidenceInWords(confidence)} (${confidence})`
  return el('p', { class: 'why' }, `confidence ${words}${rule ? ` · rule ${rule}` : ''}`)
}

/** From these on, confidence is called high, and medium. */
const HIGH = 0.8
const MEDIUM = 0.5

export function confidenceInWords(confidence: number): string {
  if (confidence >= HIGH) return 'high'
  return confidence >= MEDIUM ? 'medium' : 'low'
}

/** A link to another item of the page. */
export const linkTo = (id: string | null | undefined, words: Child): Child =>
  id ? el('a', { href: `#${id}` }, words) : words

/** Links to every place in the text where an item is mentioned. */
export function mentionLinks(id: string, mentions: readonly (Extent & { readonly text: string })[]): Child {
  const shown = mentions.slice(0, MOST_MENTIONS)
  return [
    shown.map(({ text }, index) => [index > 0 && ' · ', el('a', { href: `#${markId(id, index)}` }, text)]),
    mentions.length > shown.length && ` · and ${mentions.length - shown.length} more`,
  ]
}

/** More are marked in the text, and not listed. */
const MOST_MENTIONS = 40

/** A list, or a word that there is nothing in it. */
export const listOf = (items: readonly Child[], none: string): Html =>
  items.length > 0 ? el('ul', { class: 'items' }, items) : el('p', { class: 'none' }, none)
