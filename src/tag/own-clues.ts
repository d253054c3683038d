import { wordSet } from '../language/words/word-set.js'
import type { Candidate } from './candidates.js'
import { after, before, type Clue, type Weights } from './clue.js'
import type { Head } from './heads.js'
import { isDemonym, placeSenses } from './knowledge.js'
import { landClues } from './land-clues.js'
import { clubOpeners, clubTails, sureClubOpeners, sureClubs } from './lexicon/clubs.js'
import { creeds, particles, plainOpeners } from './lexicon/common.js'
import { generalHeads } from './lexicon/heads.js'
import { doubtfulOrganizations } from './lexicon/organizations.js'
import { surnameHeads } from './lexicon/people.js'
import { directions, placeOpenerTypes, surePlaceOpeners } from './lexicon/places.js'
import { shipPrefixes, thingOpeners } from './lexicon/things.js'
import { roleNouns } from './lexicon/titles.js'
import { joinedText } from './name-words.js'
import { isGivenName, isListedName, isPlainEnglish, nameFacts } from './names.js'
import { isNamedLikePlace, isPersonAt } from './namesakes.js'
import { hasBranches, type Part } from './parts.js'
import { shapeClues } from './shape-clues.js'
import type { Word } from './words.js'

const word = (candidate: Candidate, index: number) => candidate.words.at(index)?.text ?? ''

/** "University Hospital Galway". */
const isHospitalOf = ({ words }: Candidate): boolean =>
  words.length > 2 &&
  words.every(({ shape }) => shape === 'name') &&
  words[0]?.text === 'University' &&
  words[1]?.text === 'Hospital'

/** What stands before one of a people: "a New Yorker", where the magazine has "the". */
const singling = wordSet`a an another any each every fellow lifelong many native no one`

/** Clues in the name itself: they are the same wherever it stands. */
export const ownClues: readonly Clue[] = [
  {
    name: 'known-name',
    examples: ['The {World Health Organization|organization} met.'],
    leaves: ['The World Weaving Organization met.'],
    weigh: ({ known, words, text, line }) => {
      if (!known) return null
      const isTown =
        words.length === 1 && townsakes.has(known.type ?? '') && (placeSenses(text)[0]?.prominence ?? 0) > 4.5
      return { [known.kind]: words.length > 1 ? 8 : isTown && !line.isSport ? 1.5 : 5 }
    },
  },
  {
    name: 'demonym',
    examples: ['Two {Norwegian|demonym} skiers fell.'],
    leaves: ['Two skiers fell in Norway.'],
    weigh: ({ parts }) => (parts.every(({ is }) => is === 'demonym') ? { demonym: 7 } : null),
  },
  {
    name: 'one-of-a-people',
    examples: ['Every {New Yorker|demonym} knew.'],
    leaves: ['The New Yorker knew.'],
    weigh: (candidate) =>
      candidate.known?.kind === 'organization' &&
      isDemonym(candidate.text) &&
      singling.has(before(candidate, 1)?.lower ?? '')
        ? { demonym: 9 }
        : null,
  },
  {
    name: 'body-opener',
    examples: ['The {Ministry of Salt|organization} denied it.'],
    leaves: ['The Minister of Salt denied it.'],
    weigh: ({ opener }) => opener && { organization: 6 },
  },
  {
    name: 'head-noun',
    examples: ['She joined the {Ritola Committee|organization}.'],
    leaves: ['She joined Ilse Ritola.'],
    weigh: weighHead,
  },
  {
    name: 'place-opener',
    examples: ['They crossed the {Gulf of Olt|place}.'],
    leaves: ['They crossed the Guild of Olt.'],
    weigh: (candidate) => {
      if (isHospitalOf(candidate)) return { place: 5 }
      if (candidate.words.length < 2 || !placeOpenerTypes.has(word(candidate, 0))) return null
      const isSure = candidate.words[1]?.lower === 'of' || surePlaceOpeners.has(word(candidate, 0))
      return { place: isSure ? 4.5 : 2 }
    },
  },
  {
    name: 'thing-opener',
    examples: ['{Operation Quiet Lamp|other} began at dawn.', '{USS Mark B. Hale|other} sailed at dawn.'],
    leaves: ['Quiet Lamp began at dawn.'],
    weigh: (candidate) => {
      if (candidate.words.length < 2) return null
      if (shipPrefixes.has(word(candidate, 0))) return { other: 9 }
      return thingOpeners.has(word(candidate, 0)) ? { other: 4 } : null
    },
  },
  {
    name: 'gazetteer',
    examples: ['He lives in {Oslo|place}.'],
    leaves: ['He lives with Ritolanen.'],
    weigh: ({ text, words, plainWords, head }) => {
      const sense = placeSenses(text)[0]
      // "the University" is no town in Florida.
      if (!sense || (words.length === 1 && head?.kind === 'organization' && head.text === text)) return null
      const { prominence, type } = sense
      if (type === 'country') return { place: 8 }
      const weight = Math.max(0.3, prominence * 0.75 - 1.5) + (words.length > 1 ? 0.7 : 0)
      if (words.length > 1) return { place: weight }
      // "Thorpe won in 2002": of a name that people bear, a small town is no evidence without anything around it.
      const isSurname = prominence < LITTLE_KNOWN && isListedName(text)
      return { place: weight * (plainWords === 1 ? 0.4 : isSurname ? 0.7 : 1) }
    },
  },
  {
    name: 'person-names',
    examples: ['We saw {Kofi Mensah|person} there.'],
    leaves: ['We saw Zzarq Qwxil there.'],
    weigh: (candidate) => weighPersonNames(candidate),
  },
  {
    name: 'given-name-namesake',
    examples: ['We saw {Sydney Hale|person} there.'],
    leaves: ['We saw Sydney Harbour there.'],
    weigh: ({ line, from, words }) =>
      words.length > 1 && words.length < 4 && line.words[from - 1]?.lower !== 'the' && isPersonAt(line.words, from)
        ? { person: 2.5 }
        : null,
  },
  {
    name: 'initial-or-junior',
    examples: ['We met {Ilse B. Ritola|person} there.'],
    leaves: ['We met Ilse St. Ritola there.'],
    weigh: ({ words }) =>
      words.length > 1 &&
      words.slice(0, -1).some(({ text }, i) => /^\p{Lu}\.$/u.test(text) || (i === 0 && INITIALS.test(text)))
        ? { person: 3 }
        : words.length > 1 && isJunior(words.at(-1)?.text ?? '', words)
          ? { person: 4 }
          : null,
  },
  {
    name: 'name-particle',
    examples: ['We met {Ilse van der Ritola|person} there.'],
    leaves: ['We met Ilse Ritola there.'],
    weigh: ({ words }) =>
      words.slice(1, -1).some(({ lower, shape }) => shape === 'lower' && particles.has(lower)) ? { person: 1.5 } : null,
  },
  {
    name: 'arabic-article',
    examples: ['We met {Omar al-Zzarqi|person} there.'],
    leaves: ['We met Omar Al Zzarqi there.'],
    weigh: ({ words }) => (words.length > 1 && /^(?:al|el)-/i.test(words.at(-1)?.text ?? '') ? { person: 2 } : null),
  },
  {
    name: 'several-capitals',
    examples: ['We met {Zzarq Qwxil|person} there.'],
    leaves: ['We met Zzarq there.'],
    weigh: ({ words, parts, known, head, plainWords }) =>
      plainWords === 0 &&
      !isTownOfWords(parts) &&
      !SAINT.test(words[0]?.text ?? '') &&
      words.length > 1 &&
      words.length < 5 &&
      !known &&
      !head &&
      words.every(
        ({ shape, lower }) =>
          shape === 'name' &&
          !/\d/.test(lower) &&
          !plainOpeners.has(lower) &&
          !creeds.has(lower) &&
          !roleNouns.has(lower),
      )
        ? { person: parts.length === 1 && parts[0]?.is === 'place' ? 0.5 : 1.5 }
        : null,
  },
  {
    name: 'alias',
    examples: ['They held the man, alias {Zzarq|person}, there.'],
    leaves: ['They held the man, a Zzarq, there.'],
    weigh: ({ line, from, plainWords }) =>
      plainWords === 0 && line.words[from - 1]?.lower === 'alias' ? { person: 4 } : null,
  },
  {
    name: 'club-of-town',
    examples: ['We watched {Leeds Rovers|organization} there.'],
    leaves: ['We watched Leeds rovers there.'],
    weigh: ({ words, parts, known, line }) =>
      !known &&
      ((isClubOfTown(words, parts) && (sureClubs.has(words.at(-1)?.text ?? '') || line.isSport)) ||
        (line.isSport && isClubOfWords(words)))
        ? { organization: 6 }
        : null,
  },
  {
    name: 'club-alone',
    examples: ['In the last match the {Rams|organization} beat us.'],
    leaves: ['In the last match the ewes beat us.', 'In the last war the Rams beat us.'],
    weigh: ({ words, line, from }) =>
      words.length === 1 && line.isSport && isBehindThe(line.words, from) && clubTails.has(words[0]?.text ?? '')
        ? { organization: 3.5 }
        : null,
  },
  {
    name: 'club-opener',
    examples: ['We watched {FC Leeds|organization} there.'],
    leaves: ['We watched PC Leeds there.', 'We watched Union Leeds there.'],
    weigh: ({ words, parts, known, line }) =>
      !known &&
      parts.length > 1 &&
      parts.at(-1)?.senses.length &&
      (sureClubOpeners.has(words[0]?.text ?? '') || (line.isSport && clubOpeners.has(words[0]?.text ?? '')))
        ? { organization: 6 }
        : null,
  },
  {
    name: 'branch-of-body',
    examples: ['He works for {Amnesty International Nigeria|organization} now.'],
    leaves: ['He works for Amnesty International in Nigeria now.'],
    weigh: ({ parts, head }) => (!head && isBranch(parts) ? { organization: 6 } : null),
  },
  {
    name: 'body-of-land',
    examples: ['He works for {Zzarq Africa|organization} now.'],
    leaves: [
      'He works for South Africa now.',
      'He works for Southeastern Africa now.',
      'He works for Ilse Africa now.',
    ],
    weigh: ({ words, parts }) =>
      words.length === 2 &&
      parts.length === 2 &&
      isLand(parts[1]) &&
      !words.some(({ text }) => directions.has(text)) &&
      mayOpenBody(words[0], parts[0])
        ? { organization: 3, person: -2 }
        : null,
  },
  {
    name: 'plain-words',
    examples: ['They call it {Border Lamp|other} here.'],
    leaves: ['They call it Zzarq here.'],
    weigh: ({ known, head, opener, plainWords }) =>
      plainWords > 0 && !known && !head && !opener ? { other: 1.35 * plainWords, person: -0.5 * plainWords } : null,
  },
  {
    name: 'compound-adjective',
    examples: ['He praised the {Shia-Backed|other} there.'],
    leaves: ['He praised the Shia-Muslim there.'],
    weigh: ({ words }) =>
      words.length === 1 && COMPOUND_ADJECTIVE.test(words[0]?.text ?? '')
        ? { other: 8, organization: -4, person: -4, place: -4 }
        : null,
  },
  {
    name: 'amount',
    examples: ['They paid {PHP400|other} there.'],
    leaves: ['They paid ZZQ400 there.'],
    weigh: ({ text }) => (AMOUNT.test(text) ? { other: 9 } : null),
  },
  {
    name: 'creed-word',
    examples: ['They spoke of {Zzarqism|other} there.'],
    leaves: ['They spoke of Zzarq there.'],
    weigh: ({ words, known }) =>
      words.length === 1 && known === null && /^\p{Lu}\p{Ll}{4,}ism$/u.test(words[0]?.text ?? '')
        ? { other: 5, organization: -3 }
        : null,
  },
  {
    name: 'numbered-thing',
    examples: ['They watched {Apollo|other} 11 there.'],
    leaves: ['They watched Apollo there.'],
    weigh: (candidate) =>
      (candidate.words.length === 1 || candidate.known === null) &&
      (thingOpeners.has(candidate.words.at(-1)?.text ?? '') || numbered.has(candidate.text)) &&
      (after(candidate)?.shape === 'number' || /^missions?$/.test(after(candidate)?.lower ?? ''))
        ? { other: 6 }
        : null,
  },
  {
    name: 'lettered',
    examples: ['They lost in {Group C|other} there.'],
    leaves: ['They lost in Group games there.'],
    weigh: ({ words }) =>
      words.length === 2 && /^\d?\p{Lu}\.?$/u.test(words[1]?.text ?? '') && lettered.has(words[0]?.text ?? '')
        ? { other: 7 }
        : null,
  },
  {
    name: 'plain-word-alone',
    examples: ['They call it {Agenda|other} here.'],
    leaves: ['They call it Zzarq here.'],
    weigh: ({ words, plainWords, known, parts }) =>
      words.length === 1 && plainWords === 1 && !known && parts[0]?.is === 'word' && !isListedName(words[0]?.text ?? '')
        ? { other: 0.8, person: -1.5 }
        : null,
  },
  {
    name: 'acronym',
    examples: ['He works for {ZZQ|organization} now.'],
    leaves: ['He works for Zzarq now.', 'He said: GOOD ZZQ NOW.'],
    weigh: (candidate) => {
      const { words } = candidate
      const [word] = words
      if (words.length > 1 || word?.shape !== 'acronym' || word.text.length > 8) return null
      // "YES YANDERE SIM!": who shouts writes no acronyms.
      return isShouted(before(candidate)) && isShouted(after(candidate)) ? null : { organization: 2.5 }
    },
  },
  {
    name: 'several-of-acronym',
    examples: ['He works for {ZZQs|other} now.'],
    leaves: ['He works for ZZQ now.'],
    weigh: ({ words, known }) =>
      words.length === 1 && !known && /^\p{Lu}{2,}s$/u.test(words[0]?.text ?? '') ? { other: 3, person: -2 } : null,
  },
  {
    name: 'acronym-first',
    examples: ['He works for {ZZQ Eventos|organization} now.'],
    leaves: ['He works for Zzq Eventos now.'],
    weigh: ({ words, known }) =>
      words.length === 2 && !known && /^\p{Lu}{3,5}$/u.test(words[0]?.text ?? '') && !isListedName(words[1]?.text ?? '')
        ? { organization: 1.5, person: -1.5 }
        : null,
  },
  {
    name: 'two-initials',
    examples: ['He met {DK Shivakumar|person} there.'],
    leaves: ['He met DK there.', 'He met DK Power there.'],
    weigh: ({ words, known, head, parts }) =>
      words.length === 2 &&
      known === null &&
      head === null &&
      /^\p{Lu}{2}$/u.test(words[0]?.text ?? '') &&
      words[1]?.shape === 'name' &&
      isListedName(words[1].text) &&
      !isPlainEnglish(words[1].lower) &&
      parts.every(({ is, senses }) => is === 'word' && senses.length === 0)
        ? { person: 2 }
        : null,
  },
  {
    name: 'flown-with',
    examples: ['They flew with {Zzarq|organization} there.'],
    leaves: ['They spoke with Zzarq there.'],
    weigh: ({ line, from, words }) =>
      words.length < 3 && line.words[from - 1]?.lower === 'with' && flights.has(line.words[from - 2]?.lower ?? '')
        ? { organization: 2.5 }
        : null,
  },
  {
    name: 'airline',
    examples: ['They flew with {Air Zzarq|organization} there.'],
    leaves: ['They flew in Zzarq air there.'],
    weigh: ({ words, known }) =>
      words.length > 1 &&
      words.length < 4 &&
      words[0]?.text === 'Air' &&
      words[1]?.shape === 'name' &&
      !known &&
      !isPlainEnglish(words[1].lower) &&
      !/^(?:Base|Defen[cs]e|Force|Jordan|Raid|Traffic)$/.test(words[1].text)
        ? { organization: 4.5 }
        : null,
  },
  {
    name: 'firm-sign',
    examples: ['He works for {Zzarq & Qwxil|organization} now.'],
    leaves: ['He works for Zzarq and Qwxil now.'],
    weigh: ({ words }) =>
      words.some(({ text }, i) => text === '&' || (i > 0 && /^(?:Inc|Corp|Co|Ltd|LLC|PLC|GmbH|AG|SA)\.?$/.test(text)))
        ? { organization: 4 }
        : null,
  },
  {
    name: 'inner-capital',
    examples: ['He works for {ZzarqNet|organization} now.'],
    leaves: ['He works for McZzarq now.'],
    weigh: ({ words }) =>
      words.length < 3 &&
      words.some(
        ({ text }) =>
          text.length > 3 &&
          !PRODUCT.test(text) &&
          /\p{Ll}\p{Lu}/u.test(text) &&
          !/^(?:Mc|Mac|De|La|Le|Van|Di|Du|Fitz)\p{Lu}|'/u.test(text),
      )
        ? { organization: 2 }
        : null,
  },
  {
    name: 'doubtful-body',
    examples: ['He works for {Shell|organization} now.'],
    leaves: ['He works for Zzarq now.'],
    weigh: ({ text, words, plainWords, parts }) => {
      if (!Object.hasOwn(doubtfulOrganizations, text)) return null
      // "Apple", "Shell": the capital of an everyday word says that it is the firm, where no sentence opens.
      return { organization: plainWords === 1 && !words[0]?.first && parts[0]?.is === 'word' ? 3.5 : 1.2 }
    },
  },
  {
    name: 'several-words-with-of',
    examples: ['They read the {Kingdom of Zzarq|other} again.'],
    leaves: ['They read the Kingdom in Zzarq again.'],
    weigh: ({ words, opener }) =>
      words.length > 2 && opener === null && words.some(({ lower }) => lower === 'of')
        ? { other: 1, place: 0.5 }
        : null,
  },
  ...landClues,
  ...shapeClues,
]

/** What stands alone before its number: "Court 31", "Form 4". */
const numbered = wordSet`Annex Appendix Category Court District Form Grade Level Phase Precinct Schedule Sector Stage Terminal Tier Ward Zone`

const owners = wordSet`'s its the their`

/** "the Rams", "the visiting Rams". */
const isBehindThe = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.lower === 'the' || (words[at - 1]?.shape === 'lower' && owners.has(words[at - 2]?.lower ?? ''))

/** "PHP400-million", "KSh500": an amount. */
const AMOUNT =
  /^(?:AED|AUD|BDT|CAD|CFA|EUR|FCFA|GBP|GHS|GYD|HKD|INR|JMD|KES|KSh|Ksh|LKR|MYR|NGN|NPR|NZD|PHP|PKR|RM|Rs|RMB|SGD|Sh|TTD|TZS|UGX|US|USD|USh|Ush|ZAR|ZMW)\d/

const LITTLE_KNOWN = 4.2

/** "St Mirren" is called after a saint, and is none. */
const SAINT = /^(?:St|Saint|Ste)\.?$/

/** "iPod", "iTunes". */
const PRODUCT = /^i\p{Lu}\p{Ll}+$/u

/** "Shia-Backed", "U.N.-Led" in a headline. */
const COMPOUND_ADJECTIVE = /-(?:[Bb]acked|[Bb]ased|[Ll]ed|[Oo]wned|[Rr]un|[Ss]ponsored)$/

/** "Rhys Olt Jr.", "Rhys Olt III", but not "Single Sky II". */
const isJunior = (last: string, words: readonly Word[]): boolean =>
  /^(?:Jr|Sr)\.?$/.test(last) ||
  (/^I{2,3}$/.test(last) && isListedName(words[0]?.text ?? '') && !isPlainEnglish(words.at(-2)?.lower ?? ''))

/** "W.E.B. Du Bray", but not "U.S." and "U.N.". */
const INITIALS = /^(?!U\.(?:S|N|K)\.|E\.U\.|D\.C\.|L\.A\.)(?:\p{Lu}\.){2,4}$/u

/** "Leeds Rovers", "Oxford United": a town before what its club is called. */
function isClubOfTown(words: readonly Word[], parts: readonly Part[]): boolean {
  if (words.length < 2 || words.length > 4 || !clubTails.has(words.at(-1)?.text ?? '')) return false
  // "Fauquier County" is the county.
  if (placeSenses(joinedText(words, 0, words.length))[0]?.type === 'region') return false
  return (placeSenses(joinedText(words, 0, words.length - 1))[0]?.prominence ?? 0) >= 4 || parts[0]?.is === 'place'
}

/** "Lobi Stars", "Kano Pillars" of a match: who is no person and ends as clubs do. */
const isClubOfWords = (words: readonly Word[]): boolean =>
  words.length === 2 &&
  words[1]?.text !== 'County' &&
  clubTails.has(words[1]?.text ?? '') &&
  !isGivenName(words[0]?.text ?? '')

/** "World Vision Australia", "MTN Nigeria": what a charity or a firm is called in one country. */
const isBranch = ([body, land]: readonly Part[]): boolean =>
  body !== undefined && hasBranches(body) && land !== undefined && land.is !== 'demonym'

const isLand = (part: Part | undefined): boolean =>
  part?.senses[0]?.type === 'country' || (part?.known?.kind === 'place' && part.known.type === 'region')

const mayOpenBody = (word: Word | undefined, part: Part | undefined): boolean =>
  word !== undefined && part?.is === 'word' && !isGivenName(word.text) && !isPlainEnglish(word.lower)

/** What is told apart by a letter. */
const lettered: ReadonlySet<string> = new Set(
  'Block Class Division Exhibit Grade Group Hepatitis Influenza Pool Plan Ring Section Team Type Unit Vitamin'.split(
    ' ',
  ),
)

/** Bodies that bear the name of their town alone. */
const townsakes = wordSet`sports university`

/** "Rahim Yar Khan": a town whose name is made of several, all in one. */
const isTownOfWords = (parts: readonly Part[]): boolean =>
  parts.length === 1 && parts[0]?.is === 'place' && (parts[0].senses[0]?.prominence ?? 0) >= 5

const isRareName = (text: string, plainWords: number, parts: readonly Part[]): boolean =>
  plainWords === 0 && parts[0]?.senses.length === 0 && parts[0].is === 'word' && isListedName(text)

function weighPersonNames(candidate: Candidate): Weights | null {
  const { words, known } = candidate
  if ((known && words.length > 1) || words.some(({ shape, text }) => shape === 'possessive' || /\d/.test(text)))
    return null
  return words.length === 1 ? weighOneName(candidate) : weighFullName(candidate)
}

/** "Villarroel", "Alom": names of the large list alone, unless a town is called so. */
function weighOneName({ words, parts, plainWords }: Candidate): Weights | null {
  const text = words[0]?.text ?? ''
  const facts = nameFacts(text)
  if (facts) return { person: facts.family ? 2.2 : 1.6 }
  return isRareName(text, plainWords, parts) ? { person: 0.9 } : null
}

/** What the last word of a name makes of it. */
function weighHead({ head, words, text, known }: Candidate): Weights | null {
  // "Manchester City" is a club's whole name.
  if (head?.kind === 'place' && known?.kind === 'organization') return { place: 1.5 }
  // "Bruce Arena", "Tony Hall" are people in spite of their last names.
  if (isNamedLikePlace(head, words)) return { place: 1.5 }
  // "the Bush Administration"
  if (head?.text === 'Administration' && words.length === 2 && nameFacts(words[0]?.text ?? '')?.family)
    return { other: 5 }
  if (head === null) return null
  if (head.text === text) return weighHeadAlone(head, text)
  // "Sioux Center" is a town.
  if (/^Cent(?:er|re)$/.test(head.text) && placeSenses(text)[0]?.type === 'city') return { organization: 1 }
  if (head.kind === 'organization') return { organization: head.weak ? (words.length > 2 ? 3.5 : 2.5) : 5 }
  return { [head.kind]: 4.5 }
}

/** "the Committee" names some committee; "Township Manager Ann Olt" names no Township; Bill and Church are names too. */
const weighHeadAlone = ({ kind, text: words }: Head, text: string): Weights =>
  words.includes(' ') && !generalHeads.has(text) ? { [kind]: 3 } : { [kind]: 0.5, person: nameFacts(text) ? 0 : -1 }

function weighFullName({ words, parts, head }: Candidate): Weights | null {
  const weight = weightOfGiven(words, head !== null) + (isOfNames(words.at(-1)) ? 1.6 : 0)
  const onlyPlace = parts.length === 1 && parts[0]?.is === 'place'
  const share = onlyPlace ? (isTownOfWords(parts) ? 0.3 : 0.5) : 1
  const damp = head && head.kind !== 'other' && !surnameHeads.has(head.text) ? (head.weak ? 0.8 : 0.4) : 1
  return weight > 0 ? { person: weight * damp * share } : null
}

/** "Demarcus Jamal Little" has its given name in the middle. */
function weightOfGiven(words: readonly Word[], hasHead: boolean): number {
  const first = words[0]?.text ?? ''
  if (isGivenName(first)) return 2.6
  if (nameFacts(first)?.family) return 1.3
  return words.length === 3 && !hasHead && isGivenName(words[1]?.text ?? '') ? 2.2 : 0
}

const isOfNames = (word: Word | undefined): boolean => {
  const facts = nameFacts(word?.text ?? '')
  return Boolean(facts?.family || facts?.given || facts?.male)
}

/** A word in capitals, of so many letters that it is none for want of others: not "I", not "A". */
const isShouted = (word: { readonly text: string } | null | undefined): boolean =>
  word !== null && word !== undefined && word.text.length > 1 && /^\p{Lu}+$/u.test(word.text)

const flights = wordSet`flew flies flight flights flown fly flying`
