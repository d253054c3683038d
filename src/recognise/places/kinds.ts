import { textBefore, textBehind } from '../../text/around.js'
import { kindWords } from './lexicon.js'
import type { Toponym } from './recognise.js'

const WORD_OF_BEFORE = /\b([a-z]+) of $/
const WORD_BEFORE = /\b([A-Za-z]+) $/
const WORD_AFTER = /^ ([A-Za-z]+)\b/

/** "Olt (D-New York)": whom a state sent. */
const PARTY_BEFORE = /[(,] ?[DIR]-$/

/** "nine miles south of ", "60 km (37 miles) from ": distances are told from towns. */
const DISTANCE_BEFORE =
  /\b(?:kms?|kilomet(?:er|re)s?|miles?)\)?,? (?:away )?(?:from|outside|(?:(?:due|north|south)[- ]?)?(?:east|north|south|west)(?:ern)?(?: of)?) $/

/** The type of place that the words around a name or in it ask for: "the city of Granada", "Granada province"; else null. */
export function wantedType(plain: string, { name }: Toponym): string | null {
  const before = textBefore(plain, name.start, 20).replace(/\s+/g, ' ')
  const after = textBehind(plain, name.end, 16).replace(/\s+/g, ' ')
  if (PARTY_BEFORE.test(before)) return 'region'
  if (DISTANCE_BEFORE.test(textBefore(plain, name.start, 48))) return 'city'
  const words = name.text.toLowerCase().split(/\s+/)
  const first = words.length > 1 ? words[0] : undefined
  const last = words.length > 1 ? words.at(-1) : undefined
  for (const word of [
    WORD_AFTER.exec(after)?.[1],
    last,
    first,
    WORD_OF_BEFORE.exec(before)?.[1],
    WORD_BEFORE.exec(before)?.[1],
  ]) {
    const key = word?.toLowerCase() ?? ''
    // Not what every object has: "Valueof", "constructor".
    const type = Object.hasOwn(kindWords, key) ? kindWords[key] : null
    if (type) return type
  }
  return null
}
