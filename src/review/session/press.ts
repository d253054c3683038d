import type { Entry, Verdict } from '../decisions/index.js'
import { add } from './add.js'
import { lineHere, undo, write } from './decide.js'
import { editMode, noteOf } from './edit.js'
import { decideEverywhere } from './everywhere.js'
import { merge, split } from './join.js'
import { nameOf } from './lookup.js'
import { historyMode, menuMode } from './menu.js'
import { browse } from './mode.js'
import { lineMode, pressInConfirm, pressInLine, pressInList } from './modes.js'
import { firstOf, move, searchFor, settle, toArticle, toNextOpen } from './move.js'
import { pressInSpan } from './span.js'
import { currentEntry, lookAt, type State, type Step, stay } from './state.js'

/** What a key does. The lines of the step must be on disk before its state is shown. */
export function press(state: State, key: string): Step {
  if (key === 'ctrl-c') return { state, leave: 'interrupt' }
  if (key === 'ctrl-z') return { state, leave: 'suspend' }
  const { mode } = state
  switch (mode.name) {
    case 'list':
      return pressInList(state, mode, key)
    case 'line':
      return pressInLine(state, mode, key)
    case 'span':
      return pressInSpan(state, mode, key)
    case 'confirm':
      return pressInConfirm(state, mode, key)
    case 'help':
      return pressInHelp(state, key)
    default:
      return pressInBrowse({ ...state, message: '' }, key)
  }
}

type Action = (state: State, entry: Entry | null) => Step
/** An action on an item: where there is none, it says so. */
const onItem =
  (act: (state: State, entry: Entry) => Step): Action =>
  (state, entry) =>
    entry ? act(state, entry) : stay(state, 'Nothing is shown: f changes what is')

/** Every key of the queue. */
const ACTIONS: Readonly<Record<string, Action>> = {
  a: onItem(accept),
  x: onItem((state, entry) => decide(state, entry, 'reject')),
  e: onItem(edit),
  n: onItem(note),
  space: onItem(later),
  u: undo,
  j: (state) => move(state, 1),
  down: (state) => move(state, 1),
  right: (state) => move(state, 1),
  k: (state) => move(state, -1),
  up: (state) => move(state, -1),
  left: (state) => move(state, -1),
  J: (state) => toArticle(state, 1),
  K: (state) => toArticle(state, -1),
  'shift-down': (state) => toArticle(state, 1),
  'shift-up': (state) => toArticle(state, -1),
  home: (state) => stay(lookAt(state, firstOf(state, state.at.article))),
  pagedown: (state) => stay({ ...state, scroll: state.scroll + SCROLL }),
  pageup: (state) => stay({ ...state, scroll: state.scroll - SCROLL }),
  o: (state) => stay(toNextOpen(state)),
  '/': search,
  f: (state) => stay({ ...state, mode: menuMode(state) }),
  s: onItem(split),
  m: onItem(merge),
  A: onItem((state, entry) => decideEverywhere(state, entry, 'accept')),
  X: onItem((state, entry) => decideEverywhere(state, entry, 'reject')),
  '+': add,
  h: (state) =>
    stay(
      state.done.length > 0 ? { ...state, mode: historyMode(state) } : state,
      state.done.length > 0 ? '' : 'Nothing was done yet',
    ),
  '?': (state) => stay({ ...state, mode: { name: 'help' }, scroll: 0 }),
  q: (state) => ({ state, leave: 'quit' }),
}

const SCROLL = 5

/** The help may be longer than the screen. */
const HELP_SCROLLS: Readonly<Record<string, number>> = {
  down: 1,
  j: 1,
  up: -1,
  k: -1,
  pagedown: SCROLL,
  pageup: -SCROLL,
}

function pressInHelp(state: State, key: string): Step {
  const by = HELP_SCROLLS[key]
  if (by === undefined) return stay({ ...state, mode: browse, scroll: 0 }, '')
  return stay({ ...state, scroll: Math.max(0, state.scroll + by) }, '')
}

function pressInBrowse(state: State, key: string): Step {
  const action = ACTIONS[key]
  if (!action) return stay(state, key.startsWith('paste:') ? 'What is pasted is not taken for keys' : '')
  const { article, entry } = state.at
  const step = action(state, currentEntry(state))
  return step.lines && step.state.at.article === article && step.state.at.entry === entry
    ? { ...step, state: settleIfGone(step.state) }
    : step
}

/** An addition that was taken back is there no longer. */
const settleIfGone = (state: State): State => (currentEntry(state) ? state : settle(state))

const SAID: Readonly<Partial<Record<Verdict, string>>> = {
  accept: 'Accepted',
  reject: 'Rejected',
  later: 'Left for later',
}

function decide(state: State, entry: Entry, decision: Verdict): Step {
  const line = lineHere(state, entry, { decision, ...noteOf(entry) })
  const step = write(state, [line], `${SAID[decision]}: ${nameOf(entry.corrected)}`)
  return step.lines ? { ...step, state: toNextOpen(step.state) } : step
}

/** Accepts an item as it is shown: with its corrections, where it has some that still hold. */
function accept(state: State, entry: Entry): Step {
  const own = entry.inForce.find(({ by }) => by === state.by)
  const corrects = entry.decided?.value && (entry.standing === 'edited' || entry.standing === 'added')
  if (corrects && entry.finding !== 'changed' && own) {
    return stay(toNextOpen(state), 'It is accepted as corrected; u takes corrections back')
  }
  if (!corrects || !entry.decided?.value) return decide(state, entry, 'accept')
  const { decision, value } = entry.decided
  const line = lineHere(state, entry, { decision, value, ...noteOf(entry) })
  const step = write(state, [line], `Accepted as corrected: ${nameOf(entry.corrected)}`)
  return step.lines ? { ...step, state: toNextOpen(step.state) } : step
}

function later(state: State, entry: Entry): Step {
  if (entry.standing !== 'open') return move(state, 1)
  const line = lineHere(state, entry, { decision: 'later' })
  const step = write(state, [line], `Left for later: ${nameOf(entry.corrected)}`)
  return step.lines ? { ...step, state: { ...move(step.state, 1).state, message: step.state.message } } : step
}

function edit(state: State, entry: Entry): Step {
  if (entry.place === null) return stay(state, 'Its words are no longer in the text: + adds it anew')
  return stay({ ...state, mode: editMode(state, { layer: entry.layer, entry, fields: entry.corrected }) })
}

function note(state: State, entry: Entry): Step {
  const own = entry.inForce.find(({ by }) => by === state.by)
  const mode = lineMode({
    label: 'Note',
    typed: own?.note ?? '',
    finish: (now, words) => {
      const decision = own?.decision ?? 'later'
      const value = own?.value ? { value: own.value } : {}
      const line = lineHere(now, entry, { decision, ...value, note: words })
      return write(now, [line], words === '' ? 'Note taken away' : `Noted: ${words}`)
    },
  })
  return stay({ ...state, mode })
}

function search(state: State): Step {
  const label = state.search ? `Search (Enter: “${state.search}” again)` : 'Search'
  return stay({
    ...state,
    mode: lineMode({ label, typed: '', finish: (now, words) => searchFor(now, words || now.search) }),
  })
}
