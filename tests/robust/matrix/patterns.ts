import { readFileSync } from 'node:fs'
import { extractArticle } from '../../../src/extract.js'
import { articleOf } from '../../../src/read/article.js'
import { root } from '../root.js'
import type { Trial } from './row.js'

/** Every pattern that the analysis of some articles asks: nearly all that there are. */
function patternsInUse(): readonly RegExp[] {
  const patterns = new Map<string, RegExp>()
  const original = RegExp.prototype.exec
  RegExp.prototype.exec = function exec(this: RegExp, text: string) {
    // No pattern is asked in here: it would be asked of this very function.
    const key = `${this.source}/${this.flags}`
    if (!patterns.has(key))
      patterns.set(key, new RegExp(this.source, this.flags.replaceAll('g', '').replaceAll('y', '')))
    return original.call(this, text)
  }
  try {
    for (const name of ['quake', 'plane-crash', 'election', 'web-page', 'interview']) {
      extractArticle(articleOf(readFileSync(new URL(`fixtures/articles/${name}.txt`, root), 'utf8')))
    }
  } finally {
    RegExp.prototype.exec = original
  }
  return [...patterns.values()]
}

const PUMPED = [
  'a',
  ' ',
  '"',
  '7',
  'a ',
  '7,',
  '. ',
  'A.',
  '-',
  'Ab ',
  'and ',
  '(',
  '\n',
  "'s ",
  'in the ',
  'Monday ',
  '12 people ',
] as const

/** The patterns are asked of so long a string; a pattern that is squared in it is felt, one that is worse never ends. */
const LENGTH = 20_000

export const patternTrials: readonly Trial[] = [
  ...PUMPED.map((piece) => ({
    name: `pumped with ${JSON.stringify(piece)}`,
    run: () => {
      const patterns = patternsInUse()
      if (patterns.length < 200) return `only ${patterns.length} patterns were seen`
      const pumped = `${piece.repeat(LENGTH / piece.length)}!`
      for (const pattern of patterns) pattern.exec(pumped)
      return null
    },
  })),
]
