import type { Document, Name, Sentence } from '../../language/document.js'

/** A name of a person and the sentence it stands in. */
export interface NamedPerson {
  readonly name: Name
  readonly sentence: Sentence
}

/** The names of people in a document, in order. */
export function findNamedPeople(document: Document): readonly NamedPerson[] {
  let at = 0
  return document.names.flatMap((name) => {
    while ((document.sentences[at]?.end ?? Number.POSITIVE_INFINITY) <= name.start) at++
    const sentence = document.sentences[at]
    return name.kind === 'person' && sentence ? [{ name, sentence }] : []
  })
}
