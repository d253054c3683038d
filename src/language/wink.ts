import type { PartOfSpeech } from './document.js'
import { createWinkModel, type WinkModel } from './wink-model.js'
import { createWinkReader, type WinkReader } from './wink-reader.js'
import { factsOf, type WordFacts } from './words/word-facts.js'

/** A token with what wink-nlp says of it. */
export interface Annotation {
  readonly start: number
  readonly end: number
  readonly pos: PartOfSpeech
  /** In lower case. */
  readonly lemma: string
  readonly facts: WordFacts
}

/**
 * The tokens of a piece of plain text (see `plainView`), by wink-nlp: they hold all that is not white space. `offset` is where
 * the piece begins in the text in which the tokens' offsets count.
 */
export function annotate(plain: string, offset = 0): readonly Annotation[] {
  const { reader } = loaded()
  const words = reader.wordsOf(plain)
  const tags = reader.tagsOf(words)
  const annotations: Annotation[] = []
  let cursor = 0
  words.forEach((word, i) => {
    if (word.isBlank) return
    const { value, facts } = word
    const start = plain.indexOf(value, cursor)
    if (start < 0) return
    if (start > cursor && !isOneBlank(plain, cursor, start))
      addUnread({ text: plain.slice(cursor, start), at: cursor + offset }, annotations)
    cursor = start + value.length
    const { pos, lemma } = reader.readingOf(word, tags[i] as number)
    annotations.push({ start: start + offset, end: cursor + offset, pos, lemma, facts })
  })
  addUnread({ text: plain.slice(cursor), at: cursor + offset }, annotations)
  return annotations
}

/** A token of which nothing is known. */
export const unknownToken = (start: number, content: string): Annotation => ({
  start,
  end: start + content.length,
  pos: 'X',
  lemma: content.toLowerCase(),
  facts: factsOf(content),
})

/** All that stands between most tokens. */
const isOneBlank = (plain: string, from: number, to: number): boolean =>
  to === from + 1 && plain.charCodeAt(from) === BLANK
const BLANK = 32

/** What the library did not give back as it was written becomes one token, so that nothing of the text is lost. */
function addUnread({ text, at }: { readonly text: string; readonly at: number }, annotations: Annotation[]): void {
  if (text === ' ') return
  const content = text.trim()
  if (content !== '') annotations.push(unknownToken(at + text.indexOf(content), content))
}

/** Whether the library's word list has a word, given in lower case. Names are seldom in it. */
export function knowsWord(word: string): boolean {
  const { reader, isListed } = loaded()
  return isListed(word) || (!PLAIN.test(word) && isListed(reader.wordsOf(word)[0]?.value ?? ''))
}

/** One word for the library too. */
const PLAIN = /^[a-z]+$/

interface Loaded extends WinkModel {
  readonly reader: WinkReader
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
  const reader = createWinkReader(model.model)
  model.keepStrangersApart()
  return { ...model, reader }
}
