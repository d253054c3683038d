import { readFileSync } from 'node:fs'
import { extractArticle } from '../../../src/extract.js'
import { articleOf } from '../../../src/read/article.js'
import { root } from '../root.js'
import { type Trial, unless } from './row.js'

/** A pattern, and whether it is ours rather than a library's. */
interface Asked {
  readonly pattern: RegExp
  readonly isOwn: boolean
}

/** Every pattern that the analysis of some articles asks: nearly all that there are. */
function patternsInUse(): readonly Asked[] {
  const patterns = new Map<string, Asked>()
  const original = RegExp.prototype.exec
  RegExp.prototype.exec = function exec(this: RegExp, text: string) {
    // No pattern is asked in here: it would be asked of this very function.
    const key = `${this.source}/${this.flags}`
    if (!patterns.has(key)) {
      const pattern = new RegExp(this.source, this.flags.replaceAll('g', '').replaceAll('y', ''))
      patterns.set(key, { pattern, isOwn: !isAskedByLibrary() })
    }
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

/** Whether the nearest caller that stands in a file is a package's. */
function isAskedByLibrary(): boolean {
  const callers = new Error().stack?.split('\n').slice(3) ?? []
  return (callers.find((line) => line.includes('/')) ?? '').includes('/node_modules/')
}

/** Where a group that repeats without bound holds, at its end, something that repeats without bound: "(\w+\s?)*". */
export function hasNestedRepeat(source: string): boolean {
  // For each open group: whether something in it repeats without bound.
  const groups: boolean[] = [false]
  for (let i = 0; i < source.length; i++) {
    const character = source[i]
    if (character === '\\') i++
    else if (character === '[') i = endOfClass(source, i)
    else if (character === '(') groups.push(false)
    else if (character === ')') {
      const repeats = groups.pop() ?? false
      const isUnbounded = /^(?:[*+]|\{\d+,\})/.test(source.slice(i + 1, i + 12))
      if (repeats && isUnbounded) return true
      if (repeats || isUnbounded) groups[groups.length - 1] = true
    } else if (/^(?:[*+]|\{\d+,\})/.test(source.slice(i, i + 12))) groups[groups.length - 1] = true
  }
  return false
}

function endOfClass(source: string, from: number): number {
  for (let i = from + 1; i < source.length; i++) {
    if (source[i] === '\\') i++
    else if (source[i] === ']') return i
  }
  return source.length
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
  {
    name: 'no repeat within a repeat',
    run: () => {
      const patterns = patternsInUse()
      // A library's are pumped below, as ours are; how they are written is not ours to say.
      const nested = patterns.flatMap(({ pattern, isOwn }) =>
        isOwn && hasNestedRepeat(pattern.source) ? [pattern] : [],
      )
      return patterns.length < 200
        ? `only ${patterns.length} patterns were seen`
        : unless(nested.length === 0, `nested: ${nested.map(String).join('  ').slice(0, 500)}`)
    },
  },
  ...PUMPED.map((piece) => ({
    name: `pumped with ${JSON.stringify(piece)}`,
    run: () => {
      const pumped = `${piece.repeat(LENGTH / piece.length)}!`
      for (const { pattern } of patternsInUse()) pattern.exec(pumped)
      return null
    },
  })),
]
