/** The keys of the review, as buttons and as a table. */
import { make } from '../dom.js'

interface KeyOf {
  readonly key: string
  readonly label: string
  /** How the key is written. */
  readonly shown?: string
  readonly help: string
}

/** Rows of buttons; every key that does something has one. */
const ROWS: readonly (readonly KeyOf[])[] = [
  [
    { key: 'a', label: 'Accept', help: 'accept, and on to the next that is open' },
    { key: 'x', label: 'Reject', help: 'reject' },
    { key: 'e', label: 'Correct', help: 'correct ends, source, count, outcome, status, date, place, name' },
    { key: 'n', label: 'Note', help: 'write a note' },
    { key: 'space', label: 'Later', shown: 'space', help: 'leave for later' },
    { key: 'u', label: 'Undo', help: 'take back what was done last' },
  ],
  [
    { key: 'k', label: 'Previous', help: 'the item before' },
    { key: 'j', label: 'Next', help: 'the next item' },
    { key: 'o', label: 'Next open', help: 'the next on which nothing is decided' },
    { key: '/', label: 'Search', help: 'search' },
    { key: 'f', label: 'Filter', help: 'kinds, filters and the order' },
    { key: 'h', label: 'History', help: 'what was done last' },
  ],
  [
    { key: '+', label: 'Add', help: 'add what was missed: select its words first' },
    { key: 's', label: 'Split', help: 'split in two, or mentions off a person or place' },
    { key: 'm', label: 'Merge', help: 'merge with the next, or a person or place with another' },
    { key: 'A', label: 'Accept all alike', help: 'accept every item of this name' },
    { key: 'X', label: 'Reject all alike', help: 'reject every item of this name' },
    { key: '?', label: 'Keys', help: 'this help' },
  ],
]

/** The buttons; each presses its key. */
export function buttonRows(pressed: (key: string) => void): readonly HTMLElement[] {
  return ROWS.map((keys) =>
    make(
      'div',
      { class: 'row' },
      ...keys.map(({ key, label, shown = key }) =>
        make(
          'button',
          { type: 'button', 'data-key': key, click: () => pressed(key) },
          label,
          make('kbd', { 'aria-hidden': 'true' }, shown),
        ),
      ),
    ),
  )
}

const MORE: readonly (readonly [string, string])[] = [
  ['J K', 'the next article, the one before (in a terminal)'],
  ['arrows', 'next and before, where the review has the focus'],
  ['q', 'close the review; what was decided stays'],
]

/** Every key and what it does. */
export function keyTable(): HTMLElement {
  const rows = [...ROWS.flat().map(({ key, shown = key, help }) => [shown, help] as const), ...MORE]
  return make(
    'dl',
    { class: 'keys' },
    ...rows.map(([key, help]) => make('div', {}, make('dt', {}, make('kbd', {}, key)), make('dd', {}, help))),
  )
}
