/** The item that is looked at, in words. */
import { type Entry, isFields } from '../../review/decisions/index.js'
import { inWords, labelOf } from '../../review/session/edit.js'
import { reasonsFor } from '../../review/session/filters.js'
import { nameOf } from '../../review/session/lookup.js'
import { changedFields } from '../../review/session/paths.js'
import { currentEntry, indexInQueue, queueAt, type State } from '../../review/session/state.js'
import { pageData } from '../data.js'
import { make } from '../dom.js'

/** The label of a kind, for one of it as well. */
const kindOf = (layer: string): string => pageData().kinds.find(({ kind }) => kind === layer)?.label ?? layer

export function cardOf(state: State): HTMLElement {
  const entry = currentEntry(state)
  const count = queueAt(state, 0).length
  if (!entry) {
    const words = count > 0 ? 'Choose a fact, or press Next.' : 'Nothing is shown: Filter changes what is.'
    return make('div', { class: 'card' }, make('p', {}, words))
  }
  const index = indexInQueue(state)
  const place = index < 0 ? 'hidden by a filter' : `${index + 1} of ${count}`
  return make(
    'div',
    { class: 'card' },
    make(
      'p',
      { class: 'about' },
      `${kindOf(entry.layer)} · ${place} · `,
      make('span', { class: 'standing' }, entry.standing),
    ),
    make('p', { class: 'words' }, ...inContext(entry)),
    ...linesOf(state, entry).map((line) => make('p', { class: 'about' }, line)),
  )
}

/** The words with some of what stands around them; of an entity its name, then where it is named first. */
function inContext({ corrected, place }: Entry): readonly (Node | string)[] {
  const name = shortened(nameOf(corrected))
  if (!place) return [make('strong', {}, name)]
  const { text } = pageData()
  const [start, end] = place
  const words = text.slice(start, end)
  const marked = make('strong', {}, shortened(words))
  const around = [text.slice(Math.max(0, start - AROUND), start), marked, text.slice(end, end + AROUND)]
  const quoted = [start > AROUND ? '…' : '', ...around, end + AROUND < text.length ? '…' : '']
  return typeof corrected.name === 'string' ? [make('strong', {}, name), ': ', ...quoted] : quoted
}

const AROUND = 70
const MOST = 300
const shortened = (words: string): string => (words.length > MOST ? `${words.slice(0, MOST)}…` : words)

function linesOf(state: State, entry: Entry): readonly string[] {
  const article = state.articles[0]
  const { finding, changes, inForce, unplaced } = entry
  return [
    ...(finding === 'lost' ? ['LOST: its words are no longer in the text'] : []),
    ...(finding === 'notFound' ? ['The program no longer finds this'] : []),
    ...(finding === 'changed' ? [`CHANGED since the decision: ${changes.join('; ') || 'its place'}`] : []),
    ...unplaced.map((path) => `Correction lost: ${labelOf(path)}`),
    ...inForce.map(({ by, decision, note }) =>
      [`${decision} by ${by}`, note && `note: ${note}`].filter(Boolean).join(' · '),
    ),
    ...correctionsOf(state, entry),
    ...(article ? reasonsFor(state.filters, entry, article).map((reason) => `Shown because: ${reason}`) : []),
  ]
}

/** What a correction changed: "count: min: 12 → 14". */
export function correctionsOf(state: State, entry: Entry): readonly string[] {
  const { item, corrected, isExtracted } = entry
  if (!isExtracted || corrected === item) return []
  return leaves(changedFields(item, corrected)).map(([path, value]) => `${labelOf(path)}: ${inWords(state, value)}`)
}

function leaves(value: Readonly<Record<string, unknown>>, prefix = ''): readonly (readonly [string, unknown])[] {
  return Object.entries(value).flatMap(([name, inner]) => {
    const path = prefix ? `${prefix}.${name}` : name
    const isNested = isFields(inner) && !('layer' in inner) && !('start' in inner) && !('spans' in inner)
    if (name === 'start' || name === 'end' || name === 'interval') return []
    return isNested && prefix === '' ? leaves(inner, path) : [[path, inner] as const]
  })
}
