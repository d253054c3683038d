import type { Document, Name, Sentence } from '../../language/document.js'

/** A name of an organization and the sentence it stands in. */
export interface NamedBody {
  readonly name: Name
  readonly sentence: Sentence
}

/** The names of organizations in a document, in order. */
export function findNamedBodies(document: Document): readonly NamedBody[] {
  let at = 0
  return document.names.flatMap((name) => {
    while ((document.sentences[at]?.end ?? Number.POSITIVE_INFINITY) <= name.start) at++
    const sentence = document.sentences[at]
    return name.kind === 'organization' && sentence ? [{ name, sentence }] : []
  })
}
