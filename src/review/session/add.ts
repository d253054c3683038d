import { recognisers } from '../../recognise/recognisers.js'
import type { Ends, Entry, Fields } from '../decisions/index.js'
import { choose, editMode } from './edit.js'
import { blankItem, editableFields } from './fields.js'
import { browse, type Mode } from './mode.js'
import { type State, type Step, stay } from './state.js'

/** Begins to add what the program missed: its words are selected, then its kind is chosen, then its fields are filled in. */
export function add(state: State, entry: Entry | null): Step {
  const from = (entry?.place ?? [0, 1])[0]
  const mode: Mode = {
    name: 'span',
    label: 'what was missed',
    ends: [from, from + 1],
    moving: 'none',
    back: browse,
    finish: chooseKind,
  }
  return stay({ ...state, mode }, '')
}

function chooseKind(state: State, ends: Ends): Step {
  const choices = recognisers.map(({ kind, label }) => ({ label, value: kind }))
  return choose(state, choices, {
    title: 'What is it?',
    back: browse,
    before: 'claims',
    set: (now, layer) =>
      stay(
        {
          ...now,
          mode: editMode(now, { layer: layer as string, entry: null, fields: newItem(now, layer as string, ends) }),
        },
        '',
      ),
  })
}

/** An item of a kind with the words that were selected, and nothing else known of it. */
function newItem(state: State, layer: string, [start, end]: Ends): Fields {
  const article = state.articles[state.at.article]
  const span = { start, end, text: article?.text.slice(start, end) ?? '' }
  const sentences = article?.record().document.sentences ?? []
  const sentence = sentences.findIndex(([from = 0, to = 0]) => from <= start && start < to)
  const common = { sentence: sentence < 0 ? null : sentence, rule: 'reviewer' }
  const item = { ...blankItem(layer), ...common, confidence: 1 }
  if ('mentions' in item)
    return {
      ...without(item, ['id', 'sentence', 'rule']),
      name: span.text,
      mentions: [{ ...span, ...common, kind: 'name' }],
    }
  const part = editableFields(layer).find(({ editor, isNullable }) => editor.by === 'spans' && !isNullable)
  const words = part ? { [part.path]: { spans: [{ start, end }], text: span.text } } : {}
  return { ...without(item, ['id']), ...span, ...words }
}

function without(item: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(item).filter(([name]) => !names.includes(name)))
}

/** Whether a layer is one of entities, which are named in several places. */
export const isOfEntities = (entry: Entry): boolean => Array.isArray(entry.item.mentions)
