import type { Entry } from '../decisions/index.js'
import { lookupOf, nameOf } from './lookup.js'
import {
  currentEntry,
  entryKey,
  indexInQueue,
  lookAt,
  type Position,
  queueAt,
  type State,
  type Step,
  say,
  stay,
} from './state.js'

/** The first item of an article, or none. */
export function firstOf(state: State, article: number): Position {
  const first = queueAt(state, article)[0]
  return { article, entry: first ? entryKey(first) : null }
}

/** To the next or the one before, over the borders of articles. */
export function move(state: State, by: 1 | -1): Step {
  const { article } = state.at
  const queue = queueAt(state, article)
  const index = indexInQueue(state)
  const next = index < 0 ? (by > 0 ? queue[0] : queue.at(-1)) : queue[index + by]
  if (next) return { state: lookAt(state, { article, entry: entryKey(next) }) }
  return toArticle(state, by, by > 0 ? 'first' : 'last')
}

/** To the first (or last) item of the nearest article in a direction that has any to show. */
export function toArticle(state: State, by: 1 | -1, end: 'first' | 'last' = 'first'): Step {
  for (let article = state.at.article + by; state.articles[article]; article += by) {
    const entry = queueAt(state, article).at(end === 'first' ? 0 : -1)
    if (entry) return { state: lookAt(state, { article, entry: entryKey(entry) }) }
  }
  return stay(state, by > 0 ? 'This is the last one' : 'This is the first one')
}

const isOpen = ({ standing, finding }: Entry): boolean => standing === 'open' && finding === 'undecided'

/** To the next item that nothing was decided on, in this article and those after it, then from the beginning. */
export function toNextOpen(state: State): State {
  const { article, entry } = state.at
  const queue = queueAt(state, article)
  const index = queue.findIndex((candidate) => entryKey(candidate) === entry)
  const here = queue.slice(index + 1).find(isOpen)
  if (here) return lookAt(state, { article, entry: entryKey(here) })
  for (let next = article + 1; state.articles[next]; next++) {
    const open = queueAt(state, next).find(isOpen)
    if (open) return lookAt(state, { article: next, entry: entryKey(open) })
  }
  return move(state, 1).state.at === state.at
    ? say(state, `${state.message} · nothing is open behind this one`)
    : { ...move(state, 1).state, message: state.message }
}

/** To the next item in whose words something stands, over all articles and round to the beginning. */
export function searchFor(state: State, search: string): Step {
  const words = search.toLowerCase()
  if (words === '') return stay(state)
  const with1 = { ...state, search }
  const count = state.articles.length
  const start = indexInQueue(state)
  for (let step = 0; step <= count; step++) {
    const article = (state.at.article + step) % count
    const queue = queueAt(state, article)
    const from = step === 0 ? queue.slice(start + 1) : step === count ? queue.slice(0, start + 1) : queue
    const found = from.find((entry) => wordsOf(state, article, entry).includes(words))
    if (found) return { state: say(lookAt(with1, { article, entry: entryKey(found) }), `Found “${search}”`) }
  }
  return stay(with1, `“${search}” stands in no item shown`)
}

/** What can be searched for in an item: its words, its name, its source and its notes. */
function wordsOf(state: State, article: number, { corrected, item, notes }: Entry): string {
  const source = corrected.source as { readonly text?: unknown; readonly entity?: unknown } | null | undefined
  const record = state.articles[article]?.record()
  const entity = record && typeof source?.entity === 'string' ? lookupOf(record).get(source.entity) : null
  const said = [
    nameOf(corrected),
    item.text,
    source?.text,
    entity && nameOf(entity.item),
    ...notes.map(({ note }) => note),
  ]
  return said
    .filter((words) => typeof words === 'string')
    .join('\n')
    .toLowerCase()
}

/** The state with an item of the queue looked at: where the one before is gone or filtered out, the nearest that is left. */
export function settle(state: State): State {
  if (currentEntry(state) && indexInQueue(state) >= 0) return state
  const here = firstOf(state, state.at.article)
  if (here.entry !== null) return lookAt(state, here)
  for (let article = 0; state.articles[article]; article++) {
    if (queueAt(state, article).length > 0) return lookAt(state, firstOf(state, article))
  }
  return lookAt(state, here)
}
