import { expect, test } from 'vitest'
import { isLetter, keyName } from '../../src/page/review/key-names.js'

const pressed = (key: string, held: Partial<KeyboardEvent> = {}) =>
  keyName({
    key,
    ctrlKey: false,
    altKey: false,
    metaKey: false,
    shiftKey: false,
    isComposing: false,
    ...held,
  } as KeyboardEvent)

test.each([
  ['a', {}, 'a'],
  ['A', { shiftKey: true }, 'A'],
  ['+', { shiftKey: true }, '+'],
  [' ', {}, 'space'],
  ['ArrowDown', {}, 'down'],
  ['ArrowLeft', { ctrlKey: true }, 'ctrl-left'],
  ['ArrowLeft', { shiftKey: true }, 'shift-left'],
  ['Escape', {}, 'escape'],
  // The browser's own.
  ['a', { ctrlKey: true }, null],
  ['r', { metaKey: true }, null],
  ['Tab', {}, null],
  ['F5', {}, null],
  ['Dead', {}, null],
  ['a', { isComposing: true }, null],
] as const)('%s with %j is %s', (key, held, name) => {
  expect(pressed(key, held)).toBe(name)
})

test('letters and signs can be switched off, names of keys cannot', () => {
  expect(['a', '+', 'space', 'é'].map(isLetter)).toEqual([true, true, true, true])
  expect(['escape', 'down', 'ctrl-left'].map(isLetter)).toEqual([false, false, false])
})
