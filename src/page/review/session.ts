/** The review of the page's article: the terminal's own state and keys, with the browser's store in place of a file. */

import { type Counts, countsOf, type Decision } from '../../review/decisions/index.js'
import type { ReviewArticle } from '../../review/session/article.js'
import { browse } from '../../review/session/mode.js'
import { press } from '../../review/session/press.js'
import { reviewAt, type State, type Step } from '../../review/session/state.js'
import { pageData } from '../data.js'
import {
  download,
  fileNameFor,
  type Imported,
  importFile,
  keep,
  keepReviewer,
  readKept,
  readReviewer,
} from './store.js'

type Listener = (before: State | null) => void

const { record, text, tool, kinds } = pageData()
const { id, sha256 } = record.document
const article: ReviewArticle = { id, sha256, text, record: () => record }
const kept = readKept(sha256)
const listeners: Listener[] = []

let saved = kept.saved
let isKept = true
let state: State = {
  articles: [article],
  decisions: [kept.decisions],
  at: { article: 0, entry: null },
  mode: browse,
  layers: new Set(kinds.map(({ kind }) => kind)),
  filters: [],
  sort: 'document',
  message: '',
  done: [],
  search: '',
  scroll: 0,
  readOnly: new Map(),
  by: readReviewer() || 'reviewer',
  tool,
  now: () => new Date().toISOString(),
}

export const current = (): State => state
export const decisions = (): readonly Decision[] => state.decisions[0] ?? []
/** Decisions that stand in no file yet. */
export const unsaved = (): number => decisions().length - saved
/** Whether the browser keeps the decisions until the page is opened again. */
export const isKeptByBrowser = (): boolean => isKept
export const counts = (): Counts => countsOf(reviewAt(state, 0), state.layers)

/** Calls a listener after every change. */
export function onChange(listener: Listener): void {
  listeners.push(listener)
}

function change(next: State): void {
  const before = state
  state = next
  if (next.decisions !== before.decisions) isKept = keep(sha256, { decisions: decisions(), saved })
  for (const listener of listeners) listener(before)
}

/** Takes what a key or a button leads to. What is decided is in the browser's store before it is shown. */
export function take({ state: next }: Step): void {
  change(next)
}

/** Presses a key of the review. */
export const pressKey = (key: string): void => take(press(state, key))

/** The state with other fields, as when an item is chosen on the page. */
export const setState = (changed: Partial<State>): void => change({ ...state, ...changed })

export function setReviewer(name: string): void {
  keepReviewer(name)
  setState({ by: name.trim() || 'reviewer' })
}

/** Saves all decisions as a file. */
export function saveFile(): void {
  download(fileNameFor(id), decisions())
  saved = decisions().length
  isKept = keep(sha256, { decisions: decisions(), saved })
  setState({ message: `Saved: ${saved} ${saved === 1 ? 'line' : 'lines'} in ${fileNameFor(id)}` })
}

/** Adds the decisions of a file to those at hand. */
export function addFile(name: string, content: string): Imported {
  const imported = importFile(content, decisions())
  const all = [...decisions(), ...imported.lines]
  const left = imported.warnings.length > 0 ? ` · left out: ${imported.warnings.join('; ')}` : ''
  const isAllSaved = unsaved() === 0
  // What came out of a file is not lost with the page.
  if (isAllSaved) saved = all.length
  setState({
    decisions: [all],
    message: `${name}: ${imported.lines.length} new, ${imported.known} known already${left}`,
  })
  return imported
}
