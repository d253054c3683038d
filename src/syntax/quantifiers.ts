import type { View } from './view.js'

/** What may stand before a number or a share. */
const QUANTIFIERS = [['at', 'least'], ['at', 'most'], ['more', 'than'], ['fewer', 'than'], ['less', 'than'], ['as', 'many', 'as'], ['up', 'to'], ['well', 'over'], ['some'], ['over'], ['only'], ['just'], ['nearly'], ['almost'], ['about'], ['around'], ['approximately'], ['roughly'], ['even'], ['upwards', 'of'], ['upward', 'of'], ['in', 'excess', 'of'], ['as', 'few', 'as'], ['as', 'much', 'as'], ['close', 'to'], ['well', 'under'], ['just', 'over'], ['just', 'under'], ['under'], ['between']] as const // biome-ignore format: a table

type Quantifier = (typeof QUANTIFIERS)[number]

/** Quantifiers by one of their words, the longer first: "just over", then "just". */
function byWord(wordOf: (quantifier: Quantifier) => string): ReadonlyMap<string, readonly Quantifier[]> {
  const index = new Map<string, Quantifier[]>()
  for (const quantifier of QUANTIFIERS) {
    const word = wordOf(quantifier)
    index.set(
      word,
      [...(index.get(word) ?? []), quantifier].sort((a, b) => b.length - a.length),
    )
  }
  return index
}
const BY_FIRST = byWord((quantifier) => quantifier[0])
const BY_LAST = byWord((quantifier) => quantifier[quantifier.length - 1] as string)

/** Whether a word ends a quantifier. */
export const isQuantifierWord = ({ tokens }: View, i: number): boolean => BY_LAST.has(tokens[i]?.lower ?? '')

/** Past "at least", "more than" and the like before a number or "half". */
export function skipQuantifier({ tokens, classes }: View, at: number): number {
  const words = BY_FIRST.get(tokens[at]?.lower ?? '')?.find((quantifier) =>
    quantifier.every((word, k) => tokens[at + k]?.lower === word),
  )
  const next = words ? at + words.length : at
  return words &&
    (classes[next] === 'number' || classes[next] === 'determiner' || (classes[next] === 'noun' && words.length > 1))
    ? next
    : at
}

/** Back over "at least" and the like before a number. */
export function overQuantifier({ tokens, classes }: View, from: number): number {
  if (classes[from] !== 'number') return from
  const words = BY_LAST.get(tokens[from - 1]?.lower ?? '')?.find((quantifier) =>
    quantifier.every((word, k) => tokens[from - quantifier.length + k]?.lower === word),
  )
  return words ? from - words.length : from
}
