import { expect, test } from 'vitest'
import { colourLevel } from '../../src/cli/colour.js'

test.each([
  ['auto', true, {}, 1],
  ['auto', true, { TERM: 'xterm-256color' }, 2],
  ['auto', true, { COLORTERM: 'truecolor' }, 3],
  ['auto', false, { TERM: 'xterm-256color' }, 0],
  ['auto', true, { TERM: 'dumb' }, 0],
  ['auto', true, { NO_COLOR: '1' }, 0],
  ['auto', true, { NO_COLOR: '' }, 1],
  ['auto', true, { NO_COLOR: '1', FORCE_COLOR: '1' }, 0],
  ['auto', false, { FORCE_COLOR: '1' }, 1],
  ['auto', false, { FORCE_COLOR: '' }, 1],
  ['auto', true, { FORCE_COLOR: '0' }, 0],
  ['auto', true, { FORCE_COLOR: 'false' }, 0],
  ['auto', false, { FORCE_COLOR: '3', TERM: 'dumb' }, 3],
  ['always', false, { NO_COLOR: '1' }, 1],
  ['never', true, { FORCE_COLOR: '1' }, 0],
] as const)('--color=%s, terminal %j, %j: level %i', (choice, isTerminal, environment, level) => {
  expect(colourLevel(choice, isTerminal, environment)).toBe(level)
})
