import type { Token } from '../../../language/document.js'
import { groupNouns, notPeople, peoples, personNouns } from '../../../language/words/people.js'
import { singular } from '../../../language/words/plurals.js'
import { startsWithCapital } from '../../../text/capital.js'
import { countedNouns, harmedPeople } from './harm-words.js'
import { animals, things } from './thing-nouns.js'

/** What a counted noun is: `harm` counts a harm itself ("deaths"), `case` and `life` do in company, `none`: no noun is said. */
export type NounKind = 'person' | 'group' | 'harm' | 'case' | 'life' | 'casualty' | 'other' | 'excluded' | 'none'

const kinds = new Map<string, NounKind>([
  ...[...things].map((word) => [word, 'excluded'] as const),
  ...[...animals].map((word) => [word, 'excluded'] as const),
  ...[...groupNouns].map((word) => [word, 'group'] as const),
  ...[...personNouns, ...peoples, ...harmedPeople.keys()].map((word) => [word, 'person'] as const),
  ...[...countedNouns.keys()].map((word) => [word, 'harm'] as const),
  ['case', 'case'],
  ['life', 'life'],
  ['casualty', 'casualty'],
  ['more', 'none'],
  ['other', 'person'],
  ['further', 'none'],
  ['else', 'none'],
])

/** The kind of a noun by its singular, by how it is written, and by its ending. */
export function kindOfNoun(token: Token): NounKind {
  const word = singular(token.lower)
  return kinds.get(token.lower) ?? kinds.get(word) ?? kinds.get(token.lemma) ?? kindByEnding(token, word)
}

const PERSON_ENDING =
  /(?:man|men|woman|women|people|person|boy|girl|ist|ian|eer|ologist|crat|naut|ee|er|or|yte|path|goer)$/
/** "Ugandans", "a Ugandan", but not Sudan or Kazakhstan. */
const PEOPLE_ENDING =
  /(?:ans|ese|ish|ites?|anis?|aqis?|elis?|emis?|atis?|bis?|ers?)$|(?<!st|^ir|jap|sud|^om|bhut|jord|taiw|^v|^s|^milit)an$/

function kindByEnding(token: Token, word: string): NounKind {
  if (notPeople.has(word) || word.endsWith('over')) return 'other'
  if (startsWithCapital(token.text)) return PEOPLE_ENDING.test(token.lower) ? 'person' : 'other'
  return word.length > 4 && PERSON_ENDING.test(word) ? 'person' : 'other'
}
