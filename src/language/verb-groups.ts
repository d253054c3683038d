import { createRequire } from 'node:module'
import type compromise from 'compromise/three'
import type { Extent } from '../text/span.js'
import type { Document, Parsed, Sentence } from './document.js'

/** A verb with its auxiliaries, adverbs and negation: "has repeatedly denied", "were not killed". */
export interface VerbGroup extends Extent {
  /** The main verb's base form. */
  readonly lemma: string
  readonly tense: 'past' | 'present' | 'future' | 'infinitive' | 'gerund' | 'modal'
  readonly negated: boolean
  readonly passive: boolean
}

/**
 * The verb groups of a sentence, by compromise. That library is the slowest part of the program, so ask only for sentences
 * that need it: answers are kept for the lifetime of the sentence.
 */
export function verbGroups(document: Document | Parsed, sentence: Sentence): readonly VerbGroup[] {
  const known = answers.get(sentence)
  if (known) return known
  const groups = findVerbGroups(document.plain.slice(sentence.start, sentence.end), sentence.start)
  answers.set(sentence, groups)
  return groups
}

const answers = new WeakMap<Sentence, readonly VerbGroup[]>()

interface CompromiseVerb {
  readonly text: string
  readonly offset: { readonly start: number; readonly length: number }
  readonly verb: {
    readonly auxiliary: string
    readonly negative: boolean
    readonly infinitive: string
    readonly grammar: { readonly form?: string; readonly tense?: string; readonly isInfinitive?: boolean }
  }
}

/** compromise takes more than linear time on long sentences, so a run-on is cut short. */
const LONGEST = 2_000

function findVerbGroups(plain: string, at: number): readonly VerbGroup[] {
  const verbs = loaded()(plain.slice(0, LONGEST)).verbs().json({ offset: true }) as CompromiseVerb[]
  return verbs.map(({ offset, verb }) => {
    const words = plain.slice(offset.start, offset.start + offset.length).replace(/[^\p{L}\p{N}]+$/u, '')
    return {
      start: at + offset.start,
      end: at + offset.start + words.length,
      lemma: verb.infinitive.toLowerCase(),
      tense: tenseOf(verb),
      negated: verb.negative,
      passive: /passive/.test(verb.grammar.form ?? '') || PASSIVE.test(words),
    }
  })
}

const PASSIVE =
  /\b(?:am|is|are|was|were|been|being|be|'s|'re)(?:n't| not)? (?:\w+ly )?\w+(?:ed|en|ne|wn|ught|und|ost|eft|ade|aid|old|ld|it|ut|urt|hot|ot)$/i

function tenseOf({ auxiliary, grammar }: CompromiseVerb['verb']): VerbGroup['tense'] {
  if (/\b(?:will|shall|'ll|going to)\b/.test(auxiliary) || grammar.tense === 'FutureTense') return 'future'
  if (/\b(?:can|could|may|might|must|should|would|ought)\b/.test(auxiliary)) return 'modal'
  if (grammar.isInfinitive) return 'infinitive'
  if (grammar.form === 'gerund') return 'gerund'
  return grammar.tense === 'PastTense' ? 'past' : 'present'
}

const require = createRequire(import.meta.url)
let nlp: typeof compromise | null = null

/** Loaded when the first sentence needs it: that costs about 300 ms. */
function loaded(): typeof compromise {
  nlp ??= require('compromise/three') as typeof compromise
  return nlp
}
