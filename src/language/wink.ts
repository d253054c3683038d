import winkNLP, { type WinkMethods } from 'wink-nlp'
import type { PartOfSpeech } from './document.js'
import { createWinkModel, type WinkModel } from './wink-model.js'

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
  const { nlp } = loaded()
  const { its } = nlp
  const tokens = nlp.readDoc(plain).tokens()
  const values = tokens.out(its.value)
  const tags = tokens.out(its.pos) as PartOfSpeech[]
  const lemmas = tokens.out(its.lemma as unknown as typeof its.value) as (string | undefined)[]
  const annotations: Annotation[] = []
  let cursor = 0
  values.forEach((value, i) => {
    if (value.trim() === '') return
    const start = plain.indexOf(value, cursor)
    if (start < 0) return
    if (start > cursor && !isOneBlank(plain, cursor, start))
      addUnread({ text: plain.slice(cursor, start), at: cursor + offset }, annotations)
    cursor = start + value.length
    // The library knows no lemma for "dont" and "werent".
    const lemma = lemmas[i] ?? value.toLowerCase()
    annotations.push({ start: start + offset, end: cursor + offset, pos: tags[i] as PartOfSpeech, lemma })
  })
  addUnread({ text: plain.slice(cursor), at: cursor + offset }, annotations)
  return annotations
}

/** All that stands between most tokens. */
const isOneBlank = (plain: string, from: number, to: number): boolean =>
  to === from + 1 && plain.charCodeAt(from) === BLANK
const BLANK = 32

/** What the library did not give back as it was written becomes one token, so that nothing of the text is lost. */
function addUnread({ text, at }: { readonly text: string; readonly at: number }, annotations: Annotation[]): void {
  if (text === ' ') return
  const lemma = text.trim()
  if (lemma === '') return
  const start = at + text.indexOf(lemma)
  annotations.push({ start, end: start + lemma.length, pos: 'X', lemma })
}

/** Whether the library's word list has a word, given in lower case. Names are seldom in it. */
export function knowsWord(word: string): boolean {
  const { nlp, isListed } = loaded()
  return isListed(word) || (!PLAIN.test(word) && isListed(nlp.readDoc(word).tokens().out()[0] ?? ''))
}

/** One word for the library too. */
const PLAIN = /^[a-z]+$/

interface Loaded extends WinkModel {
  readonly nlp: WinkMethods
}

let instance: Loaded | null = null

/** Its model is opened when the first text is read. */
function loaded(): Loaded {
  if (instance === null || instance.strangers() > MOST_STRANGERS) instance = load()
  return instance
}

/**
 * Words that the library may keep beside its own; it forgets none, nor the texts that they were cut out of. A new model has met none, takes two
 * milliseconds, and says of a text what the old one said.
 */
const MOST_STRANGERS = 50_000

function load(): Loaded {
  const model = createWinkModel()
  const nlp = winkNLP(model.model, ['pos'])
  model.keepStrangersApart()
  return { ...model, nlp }
}
