import type { Document, Name, Sentence } from '../../language/document.js'
import { firstEndingAfter } from '../../text/sorted.js'
import { type Bounds, type Setting, settingOf } from './setting.js'

/** A name of a place, or a demonym, where it stands. */
export interface Toponym {
  readonly name: Name
  readonly sentence: Sentence
  readonly setting: Setting
}

/** The names of places and the demonyms of a document, in text order, each with what stands around it. */
export function findToponyms(document: Document): readonly Toponym[] {
  const toponyms: Toponym[] = []
  let at = 0
  for (const name of document.names) {
    while (at < document.sentences.length && (document.sentences[at] as Sentence).end <= name.start) at++
    const sentence = document.sentences[at]
    if (!sentence || isRoad(document.plain, name) || (name.kind !== 'place' && name.kind !== 'demonym')) continue
    toponyms.push({ name, sentence, setting: settingOf(document, name, boundsOf(name, sentence)) })
  }
  return toponyms
}

/** Names of roads begin with what is no place there: "U.S. 65", "West 41st Street". */
const isRoad = (plain: string, { text, end }: Name): boolean =>
  /^(?:East|North|South|U\.?S\.?|West)$/.test(text) && /^ \d/.test(plain.slice(end, end + 2))

function boundsOf(name: Name, { tokens }: Sentence): Bounds {
  const from = tokens[0]?.index ?? 0
  const first = firstEndingAfter(tokens, name.start)
  let last = first
  while ((tokens[last + 1]?.start ?? Number.POSITIVE_INFINITY) < name.end) last++
  return { first: from + first, last: from + last, from, to: from + tokens.length }
}
