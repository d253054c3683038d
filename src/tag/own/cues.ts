import type { Parsed, Token } from '../../language/document.js'
import { factsOf } from '../../language/words/word-facts.js'
import { wordSet } from '../../language/words/word-set.js'
import type { OwnName } from '../../read/own-name.js'
import { lexiconOf, type OwnCue, type OwnLexicon } from './lexicon.js'

/** The document in which forms of the user's own verbs are read as the same forms of "say" or "deny". */
export function withOwnCues(parsed: Parsed, own: readonly OwnName[]): Parsed {
  const lexicon = lexiconOf(own)
  if (lexicon.cues.size === 0) return parsed
  const tokens = parsed.tokens.map((token, at) => readAsSaying(token, parsed.tokens[at - 1], lexicon))
  const sentences = parsed.sentences.map((sentence) => ({
    ...sentence,
    tokens: sentence.tokens.map(({ index }) => tokens[index] as Token),
  }))
  return { ...parsed, tokens, sentences }
}

function readAsSaying(token: Token, before: Token | undefined, { cues }: OwnLexicon): Token {
  const cue = token.text === token.lower ? cues.get(token.lower) : undefined
  // "His quips": a noun that looks like the verb.
  if (!cue || NOUN_AHEAD.test(before?.pos ?? '') || isPossessive(before)) return token
  return { ...token, lower: cue.form, lemma: cue.readAs, pos: 'VERB', facts: factsOf(cue.form) }
}

const NOUN_AHEAD = /^(?:DET|ADJ|NUM)$/
const isPossessive = (token: Token | undefined): boolean => OWNERS.has(token?.lower ?? '')

const OWNERS = wordSet`his her its their my our your 's`

/** The user's own verb of which a word of a cue is a form, with its stance; null where it has none. */
export function ownCueOf(cue: string, own: readonly OwnName[]): OwnCue | null {
  const { cues } = lexiconOf(own)
  const form = cue.split(/\s+/).find((word) => cues.has(word))
  return (form && cues.get(form)) || null
}
