import { type Line, run } from './runs.js'

/** Every key and what it does. */
const KEYS: readonly (readonly [string, string])[] = [
  ['a', 'accept, and on to the next that is open'],
  ['x', 'reject'],
  ['e', 'correct: ends of spans, source, kind, outcome, count, status, date, place, name'],
  ['n', 'note'],
  ['space', 'leave for later'],
  ['u', 'take back what was done last (again: what was done before)'],
  ['j k ↓ ↑', 'next, the one before'],
  ['J K', 'next article, the one before'],
  ['o', 'the next that is open'],
  ['+', 'add what the program missed: select its words'],
  ['s', 'split: a claim or figure in two, mentions off a person or place'],
  ['m', 'merge: with the next one; a person or place with another'],
  ['A X', 'accept or reject everything of this name, in all articles; A after a rename renames all'],
  ['/', 'search'],
  ['f', 'what is shown: kinds, filters, order'],
  ['h', 'what was done last'],
  ['PgUp PgDn', 'move the text'],
  ['q', 'leave; everything is saved already'],
  ['', ''],
  ['selecting', '← → by character, with Ctrl, Shift or Alt (or b w) by word, ↑ ↓ by sentence'],
  ['Tab', 'takes the other end; space begins, Enter takes it, Esc leaves'],
  ['', ''],
  ['marks', '‹source› {cue} [content or figure] ⟦selected⟧'],
]

/** The help, a line for each key. */
export const helpLines = (): readonly Line[] => KEYS.map(([key, does]) => [run(key.padEnd(11), 'strong'), run(does)])
