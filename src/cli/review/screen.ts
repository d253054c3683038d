import { assignDecisions } from '../../review/decisions/index.js'
import { browse } from '../../review/session/mode.js'
import { firstOf, settle, toNextOpen } from '../../review/session/move.js'
import type { State, Written } from '../../review/session/state.js'
import { UsageError } from '../errors.js'
import { type ExitStatus, exitStatus } from '../exit.js'
import type { Messages } from '../messages.js'
import { type Batch, byPath, type Given, isOwnFile } from './articles.js'
import { holderOf, type Lock, takeLock } from './lock.js'
import { runLoop } from './loop.js'
import { placesNamed } from './places.js'
import type { ReviewSettings } from './settings.js'
import { type DecisionsFile, openDecisionsFile, readDecisionsFile } from './store.js'
import { openTerminal } from './terminal.js'

interface ScreenRun {
  readonly batch: Batch
  readonly review: ReviewSettings
  readonly messages: Messages
  readonly tool: string
  readonly hasColour: boolean
}

/** The review on the terminal. What is wrong with the terminal is found before anything is locked. */
export async function runScreen({ batch, review, messages, tool, hasColour }: ScreenRun): Promise<ExitStatus> {
  const { articles, failed } = batch
  if (articles.length === 0) return exitStatus.inputFailed
  for (const path of byPath(articles).keys()) {
    const holder = holderOf(path)
    if (holder) throw new UsageError(`review: ${path} is being reviewed already, by ${holder}`)
  }
  const files = openFiles(articles)
  const terminalOf = () => openTerminal(process.stdin, process.stdout)
  try {
    const leaving = await runLoop(files.open(settle(startOf(files.open(stateOf(batch, review, tool))))), {
      terminal: terminalOf(),
      hasColour,
      save: files.save,
      open: files.open,
    })
    files.close()
    if (leaving !== 'quit') process.kill(process.pid, leaving)
    else messages.remark(describeEnd(files.written()))
    return failed > 0 ? exitStatus.inputFailed : exitStatus.ok
  } finally {
    files.close()
  }
}

function stateOf({ articles, decisions }: Batch, { by, sort, layers }: ReviewSettings, tool: string): State {
  return {
    articles,
    decisions,
    at: { article: 0, entry: null },
    mode: browse,
    layers,
    filters: [],
    sort,
    message: '',
    done: [],
    search: '',
    scroll: 0,
    readOnly: new Map(),
    by,
    tool,
    placesNamed,
    now: () => new Date().toISOString(),
  }
}

/** At the first item that nothing was decided on; at the first of all where there is none. */
function startOf(state: State): State {
  const first = { ...state, at: firstOf(state, 0) }
  const next = toNextOpen({ ...first, at: { article: 0, entry: null } })
  return next.at.entry === null ? first : { ...next, message: state.message }
}

interface Files {
  /** Locks the file of the article that is looked at, and reads it anew. */
  open(state: State): State
  save(lines: readonly Written[]): void
  close(): void
  /** The files that were written to, and how many lines went into each. */
  written(): ReadonlyMap<string, number>
}

interface OpenFile {
  readonly lock: Lock
  file: DecisionsFile | null
}

/** The decisions files: each is locked when one of its articles is first looked at or decided on. */
function openFiles(articles: readonly Given[]): Files {
  const open = new Map<string, OpenFile>()
  const counts = new Map<string, number>()
  const pathOf = (article: number): string => (articles[article] as Given).decisionsPath
  const lockOf = (path: string): OpenFile => {
    const known = open.get(path) ?? { lock: takeLock(path), file: null }
    open.set(path, known)
    return known
  }
  return {
    open: (state) => {
      const path = pathOf(state.at.article)
      return open.has(path) ? state : locked(state, lockOf(path).lock, { path, articles })
    },
    save: (lines) => {
      const paths = [...new Set(lines.map(({ article }) => pathOf(article)))]
      // All locks before the first line: what one key decides is written to all files or to none.
      for (const path of paths) {
        const { lock } = lockOf(path)
        if (!lock.isTaken) throw new Error(`${path} is being reviewed by ${lock.by}`)
      }
      for (const path of paths) {
        const own = lines.filter(({ article }) => pathOf(article) === path).map(({ decision }) => decision)
        const held = lockOf(path)
        held.file ??= openDecisionsFile(path)
        held.file.append(own)
        counts.set(path, (counts.get(path) ?? 0) + own.length)
      }
    },
    close: () => {
      for (const { lock, file } of open.values()) {
        file?.close()
        if (lock.isTaken) lock.release()
      }
      open.clear()
    },
    written: () => counts,
  }
}

/** The state with what is in a file that was just locked, or with its articles to be read only. */
function locked(
  state: State,
  lock: Lock,
  { path, articles }: { readonly path: string; readonly articles: readonly Given[] },
): State {
  const indices = byPath(articles).get(path) ?? []
  if (!lock.isTaken) {
    const why = `it is being reviewed by ${lock.by}`
    return {
      ...state,
      readOnly: new Map([...state.readOnly, ...indices.map((index) => [index, why] as const)]),
      message: `Read only: ${why}`,
    }
  }
  const docs = indices.map((index) => articles[index] as Given)
  const { decisions } = assignDecisions(readDecisionsFile(path).decisions, docs, isOwnFile(path, docs))
  const now = [...state.decisions]
  indices.forEach((index, i) => {
    now[index] = decisions[i] ?? []
  })
  const stale = lock.wasStale
    ? 'The last review of this article did not end properly; nothing that was decided is lost'
    : state.message
  return { ...state, decisions: now, message: stale }
}

function describeEnd(written: ReadonlyMap<string, number>): string {
  const files = [...written]
  if (files.length === 0) return 'nothing was decided'
  const [first, count] = files[0] as [string, number]
  if (files.length === 1) return `${count} ${count === 1 ? 'line' : 'lines'} written to ${first}`
  const all = files.reduce((sum, [, lines]) => sum + lines, 0)
  return `${all} lines written to ${files.length} files: ${first} …`
}
