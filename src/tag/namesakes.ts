import { wordSet } from '../language/words/word-set.js'
import { type Head, headOf } from './heads.js'
import { isDemonym, knownNames, placeSenses, titles } from './knowledge.js'
import { neverNames } from './lexicon/common.js'
import { personRelatives } from './lexicon/context.js'
import { surnameHeads } from './lexicon/people.js'
import { professions } from './lexicon/professions.js'
import { courtesyTitles, roleNouns, speechVerbs } from './lexicon/titles.js'
import { isNameWord, joinedText } from './name-words.js'
import { isGivenName, isListedName, isPlainEnglish, mayBeGivenName, nameFacts } from './names.js'
import { oncePerWord } from './once.js'
import { phraseAt } from './phrases.js'
import type { Word } from './words.js'

/**
 * Whether the word and the next name a person, though the first is also a place, a club or a word, or the second a month:
 * "Jordan Pike", "Chelsea Marlow", "Hope Solace", "Peter March". Lists of names decide, where they can, else what stands around.
 */
export const isPersonAt = oncePerWord(readsAsPerson)

function readsAsPerson(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word
  const next = words[at + 1]
  if (word.shape !== 'name' || next?.shape !== 'name' || next.glued || !mayBeGivenName(word.text)) return false
  if (!mayBeSurname(words, at + 1)) return false
  const ends = endOfName(words, at)
  // "Will Corr was jailed" asks nothing.
  const isTold = auxiliaries.has(word.lower) && toldVerbs.has(words[ends]?.lower ?? '')
  const isSpokenOf = isTold || isTitledAt(words, at) || isFollowedAsPerson(words, ends) || isByline(words)
  const isWord = auxiliaries.has(word.lower) || (isPlainEnglish(word.lower) && !isGivenName(word.text))
  if (isWord && !isSpokenOf) return false
  if (isWholeName(words, at, isSpokenOf ? LEAST_KNOWN : KNOWN_AT_ALL)) return false
  return isSurnameHere(words, at, isSpokenOf)
}

/**
 * "LG Rathod", "BY Vijayendra": two initials without stops, though a firm or a small word is written so too, before a family name that
 * is no word, no town and no part of a body's name.
 */
export const isInitialsAt = oncePerWord(readsAsInitials)

function readsAsInitials(words: readonly Word[], at: number): boolean {
  const [word, next, behind] = words.slice(at, at + 3)
  if (word?.shape !== 'acronym' || !/^\p{Lu}{2}$/u.test(word.text) || noInitials.has(word.text)) return false
  if (next?.shape !== 'name' || next.glued) return false
  if (phraseAt(titles, words, at, 'lower') || isPlainEnglish(next.lower)) return false
  if (!(isListedName(next.text) || neverNames.has(word.lower))) return false
  if ((phraseAt(knownNames, words, at)?.words.length ?? 1) > 1 || phraseAt(knownNames, words, at + 1)) return false
  if (headOf(words, at, at + 2) || placeSenses(next.text).length > 0) return false
  return !isNameWord(behind) || behind?.glued === true || isListedName(behind?.text ?? '')
}

/** Two letters that are a word, a land or a title before a name. */
const noInitials = wordSet`AM AN AS AT BE DO DR EU GO HE IF IN IS IT ME MR MS MY NO OF OK ON OR PM QC SC SO ST TO TV UK UN UP US VS WE`

/** "Bruce Arena", "Picabo Street": a given name before what a place may end in. */
export const isNamedLikePlace = (head: Head | null, words: readonly Word[]): boolean =>
  head?.kind === 'place' && words.length === 2 && surnameHeads.has(head.text) && isGivenName(words[0]?.text ?? '')

/** "By May Chen and August Reed": nothing but names, and what links them. */
const isByline = (words: readonly Word[]): boolean =>
  words[0]?.text.toLowerCase() === 'by' &&
  words.length < LONGEST_BYLINE &&
  words.slice(1).every((word) => word.shape !== 'lower' || BYLINE_LINKS.has(word.lower))
const LONGEST_BYLINE = 16
const BYLINE_LINKS = wordSet`and at for in of the with`

const willVerbs = wordSet`can may will would`

/** Verbs of a sentence that asks nothing. */
const toldVerbs = wordSet`added beat came finished had has is led lost made said scored started took was went won`

/** Given names that open questions. */
const auxiliaries = wordSet`can may will`

/** The words are no name of a body or place by themselves: "Jordan Valley", "Chelsea Flower Show". */
function isWholeName(words: readonly Word[], at: number, leastKnown: number): boolean {
  let to = at + 2
  while (to < at + 5 && isNameWord(words[to]) && !words[to]?.glued) to++
  for (let end = to; end > at + 1; end--) {
    const head = headOf(words, at, end)
    if (head && !(end === at + 2 && surnameHeads.has(head.text))) return true
  }
  if ((phraseAt(knownNames, words, at)?.words.length ?? 0) > 1) return true
  const behind = phraseAt(knownNames, words, at + 1)
  if (behind && (behind.value.kind === 'organization' || behind.words.length > 1)) return true
  for (let end = to; end > at + 1; end--)
    if ((placeSenses(joinedText(words, at, end))[0]?.prominence ?? 0) >= leastKnown) return true
  return false
}
const LEAST_KNOWN = 4.5
/** "Bryn Mawr", where nothing speaks of a person. */
const KNOWN_AT_ALL = 3

function mayBeSurname(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word
  if (/\d/.test(word.text)) return false
  if (monthNames.has(word.lower)) return isMonthFree(words, at)
  if (neverNames.has(word.lower)) return nameFacts(word.text)?.family === true && word.lower.length > 2
  const title = phraseAt(titles, words, at, 'lower')
  if (title && (isNameWord(words[at + title.words.length]) || !nameFacts(word.text)?.family)) return false
  return !isDemonym(word.text) || nameFacts(word.text)?.family === true
}

function isSurnameHere(words: readonly Word[], at: number, isSpokenOf: boolean): boolean {
  const { text, lower } = words[at + 1] as Word
  if (monthNames.has(lower)) return isGivenName((words[at] as Word).text)
  const isPlain = isPlainEnglish(lower)
  const isCommon = nameFacts(text)?.family === true && (!isPlain || isGivenName((words[at] as Word).text))
  if (isCommon || (isListedName(text) && !isPlain)) return true
  const given = words[at] as Word
  const isClear = isGivenName(given.text) && (placeSenses(given.text)[0]?.prominence ?? 0) < LEAST_KNOWN
  if (isPlain) return isListedName(text) && (isSpokenOf || isClear)
  if ((placeSenses(text)[0]?.prominence ?? 0) >= WELL_KNOWN) return isSpokenOf && isListedName(text)
  return isSpokenOf || (placeSenses((words[at] as Word).text)[0]?.prominence ?? 0) < WELL_KNOWN
}
const WELL_KNOWN = 5.5

/** Where the capitalised words end. */
function endOfName(words: readonly Word[], at: number): number {
  let to = at + 2
  while (to < at + 4 && isNameWord(words[to]) && !words[to]?.glued) to++
  return to
}

/** A title or a role stands before. */
function isTitledAt(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  if (!before) return false
  return roleNouns.has(before.lower) || courtesyTitles.has(before.lower) || titleEnds.has(before.lower)
}
const titleEnds: ReadonlySet<string> = new Set(
  'gen. lt. col. sgt. maj. capt. gov. sen. rep. adm. cmdr. prof. hon. minister secretary senator detective sheriff'.split(
    ' ',
  ),
)

/** ", 34,", ", who", ", a nurse", "said", "was born": what follows a person. */
function isFollowedAsPerson(words: readonly Word[], to: number): boolean {
  const [next, second, third] = words.slice(to, to + 3)
  if (!next) return false
  if (next.text === ',') return isAppositionAt(words, to + 1)
  if (next.shape !== 'lower') return false
  // "Will Young will sing": a question has its verb before the name.
  if (willVerbs.has(next.lower)) return true
  if (speechVerbs.has(next.lemma) || personVerbs.has(next.lemma)) return true
  const role = [second, third, words[to + 3]].find((word) => word && roleNouns.has(word.lower))
  return next.lemma === 'be' && role !== undefined
}

function isAppositionAt(words: readonly Word[], at: number): boolean {
  const next = words[at]
  if (!next) return false
  if (next.shape === 'number') return /^\d\d?$/.test(next.text)
  if (personRelatives.has(next.lower) || isRole(next.lower)) return true
  return words.slice(at, at + 6).some((word, i, few) => {
    const isOpen = few.slice(0, i).every(({ text }) => text !== ',' && text !== '.')
    return isOpen && isRole(word.lower)
  })
}

const isRole = (lower: string): boolean => roleNouns.has(lower) || trades.has(lower)
const trades: ReadonlySet<string> = new Set(professions)

/** Lemmas of what people alone do. */
const personVerbs: ReadonlySet<string> = new Set(
  'arrive attend die drown faint flee graduate grin laugh leave marry pray resign retire run scream serve sing sit sleep smile stand stay study swim teach testify visit vote wait walk weep'.split(
    ' ',
  ),
)

/** Months that are family names: days and short forms are none. */
export const monthNames: ReadonlySet<string> = new Set('march april may june august september october'.split(' '))

/** No day and no year stands beside a month: "Peter March 4" tells of a day. */
export const isMonthFree = (words: readonly Word[], at: number): boolean =>
  words[at + 1]?.shape !== 'number' && words[at - 1]?.shape !== 'number'

/** "Ms. May", "Theresa May": a month that is a family name here, by the title or the given name before it. */
export function isMonthSurname(words: readonly Word[], at: number): boolean {
  const word = words[at]
  const before = words[at - 1]
  if (!word || !before || !monthNames.has(word.lower) || word.shape !== 'name' || word.glued) return false
  if (!isMonthFree(words, at)) return false
  if (courtesyTitles.has(before.lower) && before.shape === 'name') return true
  const isAlone = !isNameWord(words[at - 2]) || words[at - 1]?.first === true || isTitledAt(words, at - 1)
  return isAlone && before.shape === 'name' && isGivenName(before.text) && !monthNames.has(before.lower)
    ? (placeSenses(before.text)[0]?.prominence ?? 0) < WELL_KNOWN
    : false
}
