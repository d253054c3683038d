// Loaded before the program by tests: articles with certain words in them hang it, kill its worker or eat its memory. The hash
// of the text is where the pipeline can be got at from outside.
import { Hash } from 'node:crypto'
import { writeSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

const update = Hash.prototype.update
const eaten = []

const poisons = {
  'POISON: hang': () => {
    for (;;);
  },
  'POISON: tell and hang': () => {
    writeSync(1, 'hanging')
    for (;;);
  },
  'POISON: pattern': () => /^(a+)+$/.test('a'.repeat(60).concat('!')),
  'POISON: memory': () => {
    for (;;) eaten.push(new Array(2_000_000).fill(0.5))
  },
  'POISON: exit': () => {
    if (!isMainThread) process.exit(3)
  },
  'POISON: throw': () => {
    throw new RangeError('POISON')
  },
}

Hash.prototype.update = function (text, ...rest) {
  if (typeof text === 'string') {
    for (const [word, harm] of Object.entries(poisons)) if (text.includes(word)) harm()
  }
  return update.call(this, text, ...rest)
}
