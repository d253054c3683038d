import type { Token } from '../language/document.js'
import { wordSet } from '../language/words/word-set.js'
import { startsWithCapital } from '../text/capital.js'
import type { WordClass } from './word-class.js'

/** The nearest word before that is no adverb. */
export function indexBefore(classes: readonly WordClass[], i: number): number {
  let k = i - 1
  while (classes[k] === 'adverb') k--
  return k
}

/** Whether the noun before agrees with the verb: "officials report", "the ministry reports". */
export function agreeing(tokens: readonly Token[], before: number, kinds: ReadonlySet<string>): boolean {
  const lower = tokens[before]?.lower ?? ''
  const isPlural =
    PLURAL_WITHOUT_S.has(lower) || (/[^su]s$/.test(lower) && tokens[before]?.pos === 'NOUN') || /[^s]s$/.test(lower)
  return kinds.has('third')
    ? !/[a-z]{3,}[^su']s$/.test(lower) || startsWithCapital(tokens[before]?.text ?? '')
    : isPlural
}

const PLURAL_WITHOUT_S = wordSet`children critics data media men people police staff women`
