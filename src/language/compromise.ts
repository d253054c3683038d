import { createRequire } from 'node:module'
import type compromise from 'compromise/two'
import type { Extent } from '../text/span.js'
import type { Document, Parsed, Sentence } from './document.js'

/**
 * Where compromise sees the verbs of a sentence. That library is the slowest part of the program, so ask only where neighbours leave
 * open whether a word is a verb or a noun, which is what it is best at (its tags alone, `compromise/two`: a third of the time of its
 * verb phrases, and the same statements found); answers are kept for the lifetime of the sentence.
 */
export function verbExtents(document: Document | Parsed, sentence: Sentence): readonly Extent[] {
  const known = answers.get(sentence)
  if (known) return known
  const groups = findVerbs(document.plain.slice(sentence.start, sentence.end), sentence.start)
  answers.set(sentence, groups)
  return groups
}

const answers = new WeakMap<Sentence, readonly Extent[]>()

interface CompromiseVerb {
  readonly offset: { readonly start: number; readonly length: number }
}

/** compromise takes more than linear time on long sentences, so a run-on is cut short. */
const LONGEST = 2_000

function findVerbs(plain: string, at: number): readonly Extent[] {
  const verbs = loaded()(plain.slice(0, LONGEST)).match('#Verb+').json({ offset: true }) as CompromiseVerb[]
  return verbs.map(({ offset }) => {
    const words = plain.slice(offset.start, offset.start + offset.length).replace(/[^\p{L}\p{N}]+$/u, '')
    return { start: at + offset.start, end: at + offset.start + words.length }
  })
}

const require = createRequire(import.meta.url)
let nlp: typeof compromise | null = null

/** Loaded when the first sentence needs it: that costs about 300 ms. */
function loaded(): typeof compromise {
  nlp ??= require('compromise/two') as typeof compromise
  return nlp
}
