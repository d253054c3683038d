import { wordSet } from '../../language/words/word-set.js'
import { keyOf, nameFacts } from '../../tag/names.js'
import { familiesBefore } from './lexicon.js'

/** Given names that men and women bear, or men in one country and women in another: they tell no sex. */
const EITHER = wordSet`
  alex alexis alva andrea angel ariel ashley aubrey avery billie blair blake bobbie cameron carey carmen carol casey charlie chris claude courtney dale
  dana daryl devin dominique drew emery evelyn frankie frances gale guadalupe hadley harper hilary hyun jackie jamie jan jean jess jessie joan jocelyn
  jody jordan jules kai kelly kelsey kerry kim kris lauren laurence laurie lee leigh leslie lindsay lindsey loren lynn marion maxime merle mickey
  misha morgan nat nicola nikita noel noor pat patrice paulie peyton quinn rene riley robbie robin ronnie rowan sam sandy sasha shannon shelby
  shirley sidney simone skyler stacey stacy stevie sydney taylor terry toby toni tracy valery vivian wei whitney yuki yu`

/** The sex that the given name of a whole name tells; null where it tells none. */
export function sexOfGiven(name: string): Sex | null {
  const given = givenOf(name)
  return given === null || EITHER.has(keyOf(given)) ? null : sexInList(given)
}

/** The same of a name that mostly, but by no means always, tells one: "Kim", "Chris". */
export function likelySexOfGiven(name: string): Sex | null {
  const given = givenOf(name)
  return given === null ? null : sexInList(given)
}

type Sex = 'male' | 'female'

function sexInList(given: string): Sex | null {
  const facts = nameFacts(given)
  if (!facts || facts.male === facts.female) return null
  return facts.male ? 'male' : 'female'
}

function givenOf(name: string): string | null {
  const words = name.split(/\s+/)
  return words.length < 2 || isFamilyFirst(words) ? null : (words[0] ?? null)
}

/** "Kim Yeong Min", "Lee Myung-bak": the family name stands first, and tells no sex. */
const isFamilyFirst = (words: readonly string[]): boolean =>
  familiesBefore.has(keyOf(words[0] ?? '')) && (words.length === 3 || /-\p{Ll}/u.test(words[1] ?? ''))
