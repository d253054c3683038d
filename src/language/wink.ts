import { createRequire } from 'node:module'
import type { Model, WinkMethods } from 'wink-nlp'
import type { PartOfSpeech } from './document.js'

/** What wink-nlp says of one piece of text. Offsets count from the start of the piece. */
export interface Annotation {
  readonly tokens: readonly {
    readonly start: number
    readonly end: number
    readonly pos: PartOfSpeech
    readonly lemma: string
  }[]
  /** The index of the first token of each sentence. */
  readonly sentenceStarts: readonly number[]
}

/** Tokens, parts of speech, lemmas and sentence ends of a piece of plain text (see `plainView`), by wink-nlp. */
export function annotate(plain: string): Annotation {
  const nlp = loaded()
  const { its } = nlp
  const parsed = nlp.readDoc(plain)
  const tokens = parsed.tokens()
  const values = tokens.out(its.value) as string[]
  const tags = tokens.out(its.pos) as PartOfSpeech[]
  const lemmas = tokens.out(its.lemma as unknown as typeof its.value) as string[]
  const kept: { start: number; end: number; pos: PartOfSpeech; lemma: string }[] = []
  const keptIndex: number[] = []
  let cursor = 0
  values.forEach((value, i) => {
    keptIndex.push(kept.length)
    const start = plain.indexOf(value, cursor)
    if (start < 0 || value.trim() === '') return
    cursor = start + value.length
    kept.push({ start, end: cursor, pos: tags[i] as PartOfSpeech, lemma: lemmas[i] ?? value })
  })
  const spans = parsed.sentences().out(its.span) as unknown as [number, number][]
  return { tokens: kept, sentenceStarts: spans.map(([first]) => keptIndex[first] ?? kept.length) }
}

const require = createRequire(import.meta.url)
let nlp: WinkMethods | null = null

/** Loaded when the first text is read, not before: `--help` must not wait for the model. */
function loaded(): WinkMethods {
  if (nlp === null) {
    const winkNLP = require('wink-nlp') as (model: Model, pipes: readonly string[]) => WinkMethods
    nlp = winkNLP(require('wink-eng-lite-web-model') as Model, ['sbd', 'pos'])
  }
  return nlp
}
