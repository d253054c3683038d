import { createRequire } from 'node:module'
import type { Model, WinkMethods } from 'wink-nlp'
import type { PartOfSpeech } from './document.js'

/** A token with what wink-nlp says of it. */
export interface Annotation {
  readonly start: number
  readonly end: number
  readonly pos: PartOfSpeech
  readonly lemma: string
}

/**
 * The tokens of a piece of plain text (see `plainView`), by wink-nlp: they hold all that is not white space. `offset` is where
 * the piece begins in the text in which the tokens' offsets count.
 */
export function annotate(plain: string, offset = 0): readonly Annotation[] {
  const nlp = loaded()
  const { its } = nlp
  const tokens = nlp.readDoc(plain).tokens()
  const values = tokens.out(its.value) as string[]
  const tags = tokens.out(its.pos) as PartOfSpeech[]
  const lemmas = tokens.out(its.lemma as unknown as typeof its.value) as (string | undefined)[]
  const annotations: Annotation[] = []
  let cursor = 0
  values.forEach((value, i) => {
    if (value.trim() === '') return
    const start = plain.indexOf(value, cursor)
    if (start < 0) return
    addUnread(plain, cursor, start, offset, annotations)
    cursor = start + value.length
    // The library knows no lemma for "dont" and "werent".
    const lemma = lemmas[i] ?? value.toLowerCase()
    annotations.push({ start: start + offset, end: cursor + offset, pos: tags[i] as PartOfSpeech, lemma })
  })
  addUnread(plain, cursor, plain.length, offset, annotations)
  return annotations
}

/** What the library did not give back as it was written becomes one token, so that nothing of the text is lost. */
function addUnread(plain: string, from: number, to: number, offset: number, annotations: Annotation[]): void {
  if (from === to) return
  const unread = plain.slice(from, to)
  const lemma = unread.trim()
  if (lemma === '') return
  const start = from + unread.indexOf(lemma) + offset
  annotations.push({ start, end: start + lemma.length, pos: 'X', lemma })
}

/** Whether the library's word list has a word, given in lower case. Names are seldom in it. */
export function knowsWord(word: string): boolean {
  const nlp = loaded()
  return idOf(nlp, word) < vocabularySize
}

/** The library numbers the words of its list first, and those that it meets afterwards behind them. */
const idOf = (nlp: WinkMethods, word: string): number =>
  nlp
    .readDoc(word)
    .tokens()
    .out(nlp.its.uniqueId as unknown as typeof nlp.its.value)[0] as unknown as number

const require = createRequire(import.meta.url)
let nlp: WinkMethods | null = null
let vocabularySize = 0

/** Loaded when the first text is read, not before: `--help` must not wait for the model. */
function loaded(): WinkMethods {
  if (nlp === null) {
    const winkNLP = require('wink-nlp') as (model: Model, pipes: readonly string[]) => WinkMethods
    nlp = winkNLP(require('wink-eng-lite-web-model') as Model, ['pos'])
    vocabularySize = idOf(nlp, 'qxzvjqk')
  }
  return nlp
}
