import { readNumber } from '../language/numbers.js'
import { type Claim, type ComparedArticle, voiceOf } from './article.js'
import type { Saying } from './schema.js'
import { contentStems, stem } from './stem.js'

/** A number in what somebody said, with what it counts. */
export interface SaidNumber {
  readonly number: number
  /** Stem of the noun behind it, "passenger", and the noun as written. */
  readonly unit: string
  readonly unitText: string
  readonly approximate: boolean
  readonly bound: 'exact' | 'more' | 'less'
}

/** What was said, as it can be held beside what others said. */
export interface Statement {
  readonly saying: Saying
  readonly claim: Claim
  readonly stems: ReadonlySet<string>
  readonly numbers: readonly SaidNumber[]
}

/** A claim's content taken apart. */
export function statementOf(claim: Claim, article: number, compared: ComparedArticle): Statement {
  const content = claim.content.text.slice(0, MOST_LETTERS)
  const words = [...content.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,]{0,60}/gu)].map(({ 0: text, index }) => {
    const bare = text.replace(/['’.,]+$/, '').replace(/['’]s$/, '')
    return { text: bare, lower: bare.toLowerCase(), start: index, end: index + bare.length }
  })
  const { start = claim.start } = claim.content.spans[0] ?? {}
  const { end = claim.end } = claim.content.spans.at(-1) ?? {}
  return {
    claim,
    saying: {
      article,
      item: claim.id,
      start,
      end,
      text: compared.text.slice(start, end),
      voice: voiceOf(claim, compared),
    },
    ...numbersIn(words),
  }
}

/** A page that is one quotation is not compared word by word. */
const MOST_LETTERS = 2000

interface Word {
  readonly text: string
  readonly lower: string
  readonly start: number
  readonly end: number
}

/** The numbers with their nouns, and the stems of all other words. */
function numbersIn(words: readonly Word[]): Pick<Statement, 'stems' | 'numbers'> {
  const numbers: SaidNumber[] = []
  const others: string[] = []
  for (let at = 0; at < words.length; ) {
    const reading = readNumber(words, at)
    if (!reading) {
      others.push(words[at++]?.lower ?? '')
      continue
    }
    const noun = unitAt(words, reading.end)
    const before = words
      .slice(Math.max(0, at - 2), at)
      .map(({ lower }) => lower)
      .join(' ')
    if (noun) {
      numbers.push({
        number: reading.value,
        unit: stem(noun.lower),
        unitText: noun.lower,
        approximate: /(?:about|around|some|nearly|almost|roughly|approximately)$/.test(before),
        bound: boundOf(before),
      })
    }
    at = reading.end
  }
  return { stems: contentStems(others), numbers }
}

function boundOf(before: string): SaidNumber['bound'] {
  if (/(?:more than|at least|over)$/.test(before)) return 'more'
  return /(?:fewer than|less than|at most|up to|under)$/.test(before) ? 'less' : 'exact'
}

/** The counted noun: a plural within two words, "205 passengers", "120 more people". */
function unitAt(words: readonly Word[], at: number): Word | null {
  const near = words.slice(at, at + 2)
  return near.find(({ lower, text }) => text === lower && (PLURALS.has(lower) || /[^s]s$/.test(lower))) ?? null
}

const PLURALS: ReadonlySet<string> = new Set([
  'people',
  'men',
  'women',
  'children',
  'crew',
  'police',
  'troops',
  'metres',
  'percent',
])
