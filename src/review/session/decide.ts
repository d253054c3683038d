import type { Ends } from '../decisions/index.js'
import {
  type Decision,
  type Entry,
  type Fields,
  targetAt,
  targetKey,
  targetOf,
  type Verdict,
} from '../decisions/index.js'
import type { ReviewArticle } from './article.js'
import type { Done, State, Step, Written } from './state.js'

/** What a line says beside the item that it is about. */
export interface Saying {
  readonly decision: Verdict
  readonly value?: Fields
  readonly note?: string
  readonly batch?: string
}

/** An entry of one of the articles under review. */
interface EntryOf {
  readonly article: number
  readonly entry: Entry
}

/** The line that decides on an entry of an article. */
export function lineOn(state: State, { article, entry }: EntryOf, saying: Saying): Written {
  const { text, id, sha256 } = state.articles[article] as ReviewArticle
  const doc = { id, sha256 }
  const last = entry.inForce.at(-1)
  const here = entry.isExtracted ? targetOf(text, entry.item) : entry.place && targetAt(text, entry.place)
  // What was lost has no place in this text: the line is about the place that it had.
  const target = here ?? (last as Decision).target
  const own = { doc: here ? doc : (last as Decision).doc, layer: entry.layer, target }
  const replaced = entry.keys.filter((key) => key !== targetKey(own))
  const { decision, value, note, batch } = saying
  return {
    article,
    decision: {
      v: 1,
      at: state.now(),
      by: state.by,
      ...own,
      was: entry.isExtracted ? entry.item : (last?.was ?? null),
      decision,
      ...(value ? { value } : {}),
      ...(note ? { note } : {}),
      ...(batch ? { batch } : {}),
      ...(replaced.length > 0 ? { replaces: replaced } : {}),
      tool: state.tool,
    },
  }
}

/** The line that decides on an entry of the article that is shown. */
export const lineHere = (state: State, entry: Entry, saying: Saying): Written =>
  lineOn(state, { article: state.at.article, entry }, saying)

/** The line that adds what the program missed. */
export function additionAt(
  state: State,
  { layer, ends }: { readonly layer: string; readonly ends: Ends },
  value: Fields,
): Written {
  const { article } = state.at
  const { text, id, sha256 } = state.articles[article] as ReviewArticle
  return {
    article,
    decision: {
      v: 1,
      at: state.now(),
      by: state.by,
      doc: { id, sha256 },
      layer,
      target: targetAt(text, ends),
      was: null,
      decision: 'add',
      value,
      tool: state.tool,
    },
  }
}

/** One name for lines that are written, and taken back, together. */
export const newBatch = (state: State): string => `${state.by} ${state.now()} ${state.done.length}`

/** The state with lines in force, and what they did in the history. Null where an article is held by another review. */
export function write(state: State, lines: readonly Written[], what: string): Step {
  const held = lines.find(({ article }) => state.readOnly.has(article))
  if (held) return { state: { ...state, message: `Not written: ${state.readOnly.get(held.article)}` } }
  const done: Done = { position: state.at, what, lines }
  return { state: { ...withLines(state, lines), done: [...state.done, done], message: what }, lines }
}

function withLines(state: State, lines: readonly Written[]): State {
  const decisions = [...state.decisions]
  for (const { article, decision } of lines) decisions[article] = [...(decisions[article] ?? []), decision]
  return { ...state, decisions }
}

/** Takes back what was done last in this session, and looks at its item; without that, one's own decision on the item looked at. */
export function undo(state: State, entry: Entry | null): Step {
  const last = state.done.at(-1)
  if (last) {
    const lines = last.lines
      .map((line) => ({ article: line.article, decision: undoing(state, line.decision) }))
      .reverse()
    const after = { ...withLines(state, lines), done: state.done.slice(0, -1), message: `Taken back: ${last.what}` }
    return { state: { ...after, at: last.position, scroll: 0 }, lines }
  }
  const own = entry?.inForce.find(({ by }) => by === state.by)
  if (!entry || !own) return { state: { ...state, message: 'There is nothing of yours to take back here' } }
  const lines = [{ article: state.at.article, decision: undoing(state, own) }]
  return { state: { ...withLines(state, lines), message: `Taken back: ${own.decision}` }, lines }
}

function undoing(state: State, decision: Decision): Decision {
  const { value: _value, note: _note, ...rest } = decision
  return { ...rest, at: state.now(), by: state.by, tool: state.tool, decision: 'undo' }
}
