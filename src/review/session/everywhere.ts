import { type Entry, type Fields, isFields, type Verdict } from '../decisions/index.js'
import { lineOn, newBatch, write } from './decide.js'
import { nameOf } from './lookup.js'
import { browse, type Mode } from './mode.js'
import { toNextOpen } from './move.js'
import { reviewAt, type State, type Step, stay, type Written } from './state.js'

/**
 * Decides on every item of the same name, in all articles: entities by their name, figures, dates and the like by their
 * words, claims by the words of their source. Where the item looked at was renamed, the others are renamed as well.
 */
export function decideEverywhere(state: State, entry: Entry, decision: Verdict): Step {
  const name = sameName(entry)
  const found = state.articles.flatMap((_, article) =>
    reviewAt(state, article)
      .entries.filter((other) => other.layer === entry.layer && sameName(other) === name)
      .filter((other) => !other.inForce.some(({ by, decision: verdict }) => by === state.by && verdict !== 'later'))
      .map((other) => ({ article, other })),
  )
  if (found.length === 0) return stay(state, 'Everything of that name is decided already')
  const renamed = decision === 'accept' ? renaming(entry) : null
  const articles = new Set(found.map(({ article }) => article)).size
  const verb = renamed ? 'Correct likewise' : decision === 'accept' ? 'Accept' : 'Reject'
  const what = `${found.length} ${found.length === 1 ? 'item' : 'items'} of “${shownName(entry)}” in ${articles} ${articles === 1 ? 'article' : 'articles'}`
  const mode: Mode = {
    name: 'confirm',
    question: `${verb} ${what}?`,
    back: browse,
    finish: (now) => {
      const batch = newBatch(now)
      const saying = renamed ? ({ decision: 'edit', value: renamed, batch } as const) : { decision, batch }
      const lines: readonly Written[] = found.map(({ article, other }) =>
        lineOn(now, { article, entry: other }, saying),
      )
      const step = write(now, lines, `${verb}: ${what}`)
      return step.lines ? { ...step, state: toNextOpen(step.state) } : step
    },
  }
  return stay({ ...state, mode }, '')
}

/** Corrections that hold wherever the name stands: those without a place in the text. */
function renaming({ decided }: Entry): Fields | null {
  const value = decided?.decision === 'edit' && isFields(decided.value) ? decided.value : null
  if (!value) return null
  const kept = Object.entries(value).filter(([, entry]) => !isFields(entry) && !Array.isArray(entry))
  const everywhere = kept.filter(([name]) => name !== 'start' && name !== 'end' && name !== 'text')
  return everywhere.length > 0 ? Object.fromEntries(everywhere) : null
}

function shownName({ item }: Entry): string {
  const source = item.source
  return isFields(source) && typeof source.text === 'string' ? source.text : nameOf(item)
}

const sameName = (entry: Entry): string => shownName(entry).toLowerCase().replace(/\s+/g, ' ').replace(/^the /, '')
