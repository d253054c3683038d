import { recognisers } from '../../recognise/recognisers.js'
import { filters } from './filters.js'
import { browse, type ListMode, type Row } from './mode.js'
import { settle } from './move.js'
import { sortNames, sorts } from './sorts.js'
import { entryKey, lookAt, reviewAt, type State, type Step, stay } from './state.js'

/** A row of the menu and what switching it does. */
interface Switch extends Row {
  readonly flip: (state: State) => State
}

/** Kinds, filters and orders: what is shown, and how it is gone through. */
export function menuMode(state: State, row = 0): ListMode {
  const rows = [...kindRows(state), ...filterRows(state), ...sortRows(state)]
  return {
    name: 'list',
    title: 'Show',
    rows,
    row,
    keys: 'Space switch · c clear · Enter done',
    press: (now, key, at) => {
      if (key === 'space') {
        const flipped = rows[at]?.flip(now) ?? now
        return stay({ ...flipped, mode: menuMode(flipped, at) }, '')
      }
      if (key === 'c') {
        const cleared = { ...now, filters: [], sort: 'document' as const }
        return stay({ ...cleared, mode: menuMode(cleared, at) }, '')
      }
      return key === 'enter' || key === 'escape' || key === 'q' ? stay(settle({ ...now, mode: browse }), '') : null
    },
  }
}

const kindRows = (state: State): readonly Switch[] =>
  recognisers.map(({ kind, label }) => ({
    label: 'kind',
    detail: label,
    isOn: state.layers.has(kind),
    flip: (now) => ({ ...now, layers: toggled(now.layers, kind) }),
  }))

const filterRows = (state: State): readonly Switch[] =>
  filters.map((filter) => ({
    label: 'only',
    detail: filter.name,
    isOn: state.filters.includes(filter),
    flip: (now) => ({
      ...now,
      filters: now.filters.includes(filter) ? now.filters.filter((one) => one !== filter) : [...now.filters, filter],
    }),
  }))

const sortRows = (state: State): readonly Switch[] =>
  sorts.map((sort) => ({
    label: 'order',
    detail: sortNames[sort],
    isOn: state.sort === sort,
    flip: (now) => ({ ...now, sort }),
  }))

function toggled(set: ReadonlySet<string>, entry: string): ReadonlySet<string> {
  const next = new Set(set)
  if (!next.delete(entry)) next.add(entry)
  return next.size > 0 ? next : set
}

/** The last ten things done, to be looked at again. */
export function historyMode(state: State): ListMode {
  const last = state.done.slice(-TEN).reverse()
  return {
    name: 'list',
    title: 'Done last',
    rows: last.map(({ what, position }) => ({ label: what, detail: state.articles[position.article]?.id ?? '' })),
    row: 0,
    keys: 'Enter look at it · Esc back',
    press: (now, key, at): Step | null => {
      const done = last[at]
      if (key !== 'enter' || !done) return null
      const { article, entry } = done.position
      const review = reviewAt(now, article)
      const isThere = [...review.entries, ...review.lost].some((one) => entryKey(one) === entry)
      return stay({ ...lookAt(now, isThere ? done.position : now.at), mode: browse }, '')
    },
  }
}
const TEN = 10
