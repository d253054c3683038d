import { kinNouns } from '../language/words/kin.js'
import { wordSet } from '../language/words/word-set.js'
import type { Candidate } from './candidates.js'
import { after, before, type Clue } from './clue.js'
import { compoundHeads } from './lexicon/common.js'
import {
  ageNouns,
  bodyIntroducers,
  bodyNouns,
  businessNouns,
  marketVerbs,
  personNouns,
  placePrepositions,
  sureBodyNouns,
  tailKinds,
  tradeNouns,
} from './lexicon/context.js'
import { doubtfulOrganizations } from './lexicon/organizations.js'
import { placeNouns, placeNounsBefore } from './lexicon/places.js'
import { courtesyTitles, roleNouns, speechVerbs } from './lexicon/titles.js'
import { followsBirth, isRolePredicate } from './person-context.js'
import { isPriced } from './prices.js'
import { nextText, seatPrepositions, seats, weighApposition } from './surroundings.js'
import { weighTeam } from './teams.js'

/** "villages of" speaks as "village of" does. */
const singularOf = (noun: string): string => noun.replace(/ies$/, 'y').replace(/s$/, '')

/** "A resident of Kukawa": "Boud, a resident", is no place himself. */
const isResidentOf = (candidate: Candidate): boolean =>
  before(candidate)?.lower === 'of' && before(candidate, 2)?.lower === 'resident'

/** What is "of" its own name alone. */
const settlements = wordSet`city county district municipality neighborhood neighbourhood province suburb town township village`

/** '"Olt', '"The Olt'. */
const opensQuotation = (candidate: Candidate): boolean => {
  const article = /^(?:A|An|The)$/.test(before(candidate)?.text ?? '') ? before(candidate) : undefined
  // A mark with a blank behind it has closed what was quoted: '"We go," | Zzarq Qwxil, the leader, said'.
  const opener = article ?? candidate.words[0]
  return before(candidate, article ? 2 : 1)?.text === '"' && opener?.glued === true
}

/** "the Olt clashes", "the Olt market": one unknown word before an ordinary noun. */
const isModifier = (candidate: Candidate): boolean => {
  const noun = after(candidate)
  return (
    candidate.words.length === 1 &&
    candidate.known === null &&
    noun?.pos === 'NOUN' &&
    candidate.words[0]?.shape === 'name'
  )
}

/** Clues around the name: each mention has its own. */
export const contextClues: readonly Clue[] = [
  {
    name: 'title-before',
    examples: ['We met President {Zzarq|person} there.'],
    leaves: ['We met Zzarq there.'],
    weigh: ({ title }) => (title ? { person: courtesyTitles.has(title) ? 6 : 5 } : null),
  },
  {
    name: 'role-noun-before',
    examples: ['We met the singer {Zzarq|person} there.'],
    leaves: ['We met the tall Zzarq there.'],
    weigh: (candidate) => {
      const noun = before(candidate)
      if (noun?.shape !== 'lower' || after(candidate)?.glued === undefined) return null
      if (!roleNouns.has(noun.lower)) return null
      return { person: candidate.plainWords === candidate.words.length ? 0.8 : 2.5 }
    },
  },
  {
    name: 'kin-before',
    examples: ['We met his wife, {Zzarq|person}, there.', 'We met their young son, {Zzarq|person} there.'],
    leaves: ['We met his wife in Zzarq there.', 'We met a son, Zzarq and many.'],
    weigh: (candidate) => (isNamedKin(candidate) ? { person: 1.5 } : null),
  },
  {
    name: 'apposition-behind',
    examples: ['At noon {Zzarq|person}, a teacher, left.', 'At noon {Zzarq|person}, 34, left.'],
    leaves: ['At noon Zzarq, however, left.'],
    weigh: (candidate) => weighApposition(candidate),
  },
  {
    name: 'is-a-role',
    examples: ['At noon {Zzarq|person} was a nurse.'],
    leaves: ['At noon Zzarq was a ruin.'],
    weigh: (candidate) => (isRolePredicate(candidate) ? { person: 6 } : null),
  },
  {
    name: 'born-before',
    examples: ['Born in Leeds, {Zzarq|person} joined the army.'],
    leaves: ['Built in Leeds, Zzarq joined the fleet.'],
    weigh: (candidate) => (followsBirth(candidate) ? { person: 5 } : null),
  },
  {
    name: 'police-station',
    examples: ['They were taken to {Zzarq|place} police station.'],
    leaves: ['They were taken to Zzarq police chief.'],
    weigh: (candidate) =>
      candidate.words.length === 1 &&
      candidate.known === null &&
      after(candidate)?.text === 'police' &&
      policePosts.has(after(candidate, 1)?.lower ?? '')
        ? { place: 4, person: -3 }
        : null,
  },
  {
    name: 'home-to',
    examples: ['At noon {Zzarq|place} is home to two clubs.'],
    leaves: ['At noon Zzarq is home with two clubs.'],
    weigh: (candidate) =>
      after(candidate)?.lemma === 'be' && after(candidate, 1)?.lower === 'home' && after(candidate, 2)?.lower === 'to'
        ? { place: 3 }
        : null,
  },
  {
    name: 'verb-behind',
    examples: ['At noon {Zzarq|person} said no.'],
    leaves: ['At noon Zzarq shone.'],
    weigh: (candidate) => {
      const verb = after(candidate)
      return verb && speechVerbs.has(verb.lemma) && verb.shape === 'lower'
        ? { person: 1.2, organization: 0.7, place: 0.3 }
        : null
    },
  },
  {
    name: 'verb-before',
    examples: ['"No," said {Zzarq|person} at noon.'],
    leaves: ['We heard Zzarq at noon.'],
    weigh: (candidate) => (SAYING.has(before(candidate)?.lower ?? '') ? { person: 1 } : null),
  },
  {
    name: 'place-preposition',
    examples: ['They live near {Zzarq|place} now.'],
    leaves: ['They like Zzarq now.'],
    weigh: (candidate) => {
      const direct = before(candidate)
      const weight = placePrepositions.get(direct?.lower ?? '')
      if (weight !== undefined && direct?.shape === 'lower') return { place: weight }
      return null
    },
  },
  {
    name: 'place-noun-before',
    examples: ['They left the village of {Zzarq|place} behind.'],
    leaves: ['They left the sale of Zzarq behind.'],
    weigh: (candidate) => {
      const noun = before(candidate)?.lower === 'of' ? before(candidate, 2) : before(candidate)
      if (
        noun?.shape !== 'lower' ||
        !(placeNounsBefore.has(noun.lower) || placeNounsBefore.has(singularOf(noun.lower)) || isResidentOf(candidate))
      )
        return null
      if (before(candidate)?.lower !== 'of') return { place: 1.5 }
      // "the suburb of Glen View"; "the people of Ann Olt" and "the hometown of Ann Olt" may be somebody's.
      return settlements.has(singularOf(noun.lower)) ? { place: 4.5, person: -3 } : { place: 2.5 }
    },
  },
  {
    name: 'place-noun-behind',
    examples: ['They left {Zzarq|place} province behind.'],
    leaves: ['They left Zzarq behind.'],
    weigh: (candidate) => {
      const noun = after(candidate)
      return noun?.shape === 'lower' && placeNouns.has(noun.lower) ? { place: 2.5 } : null
    },
  },
  {
    name: 'body-noun-behind',
    examples: ['Police met {Zzarq|organization} fighters there.'],
    leaves: ['Police met Zzarq there.'],
    weigh: (candidate) => {
      const noun = after(candidate)
      if (noun?.shape !== 'lower' || !bodyNouns.has(noun.lower) || candidate.head?.text === candidate.text) return null
      // "the Exuma chain of islands"
      if (noun.lower === 'chain' && after(candidate, 1)?.lower === 'of') return null
      // "the group's Al Manar television"
      const isOwned = OWNING.has(before(candidate)?.lower ?? '') && OUTLETS.has(noun.lower)
      return { organization: isOwned ? 7 : sureBodyNouns.has(noun.lower) ? 2.5 : 0.8 }
    },
  },
  {
    name: 'trade-words',
    examples: ['They sold shares in {Zzarq|organization} today.', 'At noon {Zzarq|organization} rose 7p to 60p.'],
    leaves: ['They found faith in Zzarq today.', 'At noon Zzarq rose at 7 to speak.'],
    weigh: (candidate) => {
      const isLand = candidate.parts.some(({ senses }) => senses[0]?.type === 'country')
      const isHeld =
        BEFORE_TRADE.has(before(candidate)?.lower ?? '') && tradeNouns.has(before(candidate, 2)?.lower ?? '')
      const isTraded =
        marketVerbs.has(after(candidate)?.lemma ?? '') &&
        (candidate.text in doubtfulOrganizations || /%|percent/.test(nextText(candidate)))
      if (!isLand && isPriced(candidate)) return { organization: 4, person: -2 }
      return (isHeld || isTraded) && !isLand && candidate.plainWords === 0 ? { organization: 3.5 } : null
    },
  },
  {
    name: 'team-in-match',
    examples: ['In the last match {Ghana|organization} beat us.'],
    leaves: ['In the last war Ghana beat us.'],
    weigh: (candidate) => weighTeam(candidate),
  },
  {
    name: 'person-noun-behind',
    examples: ['It began under the {Zzarq|person} administration.'],
    leaves: ['It began under the Zzarq clouds.'],
    weigh: (candidate) => {
      const noun = after(candidate)
      return noun?.shape === 'lower' && (personNouns.has(noun.lower) || isRulersNoun(candidate))
        ? { person: 2.5 }
        : null
    },
  },
  {
    name: 'model-number',
    examples: ['They fired an {S-300|other} there.', 'The {Boeing|other} 737 fell.'],
    leaves: ['They hired Boeing there.'],
    weigh: (candidate) => {
      if (/^\p{Lu}{1,4}-?\d/u.test(candidate.text)) return { other: 3 }
      if (isFileNumber(candidate)) return { other: 8 }
      // "RA 10173", "HB 6875": a law by its number.
      if (LAWS.has(candidate.text) && /^\d{2,5}$/.test(after(candidate)?.text ?? '')) return { other: 8 }
      if (/^(?:Max|MAX)$/.test(candidate.text) && /^\d{3}$/.test(before(candidate)?.text ?? '')) return { other: 9 }
      const number = after(candidate)
      const isModel = candidate.known?.type === 'company' && number?.shape === 'number' && !number.glued
      const isTyped = candidate.known?.type === 'company' && /^\p{Lu}\p{L}{0,2}-?\d/u.test(number?.text ?? '')
      return isTyped || (isModel && /^\d{3}$/.test(number.text)) ? { other: 6 } : null
    },
  },
  {
    name: 'body-noun-before',
    examples: ['They joined the militia {Zzarq|organization} there.'],
    leaves: ['They joined the brave Zzarq there.'],
    weigh: (candidate) => {
      const noun = before(candidate, before(candidate)?.text === 'The' ? 2 : 1)
      // "the company, Minera Lomas, said"
      if (noun?.text === ',' && after(candidate)?.text === ',' && isOwnBody(candidate)) return { organization: 4 }
      // "a company called Zzarq"
      if (noun?.lower === 'called' && bodyIntroducers.has(before(candidate, 2)?.lower ?? ''))
        return { organization: 3.5, person: -1 }
      const introduces = noun?.shape === 'lower' || (noun?.first === true && candidate.words.length > 1)
      if (!introduces || !bodyIntroducers.has(noun.lower)) return null
      // "Pharmaceutical firm Shire said": nothing else stands so close behind a word for a business.
      return { organization: businessNouns.has(noun.lower) ? 4 : 2.5 }
    },
  },
  {
    name: 'seat-as-place',
    examples: ['They met at the {White House|place} today.'],
    leaves: ['They asked the White House today.'],
    weigh: (candidate) =>
      (seats.has(candidate.text) || embassies.has(candidate.head?.text ?? '')) &&
      seatPrepositions.has(before(candidate)?.lower === 'the' ? (before(candidate, 2)?.lower ?? '') : '')
        ? { place: 9 }
        : null,
  },
  {
    name: 'compound-tail',
    examples: ['The {Zzarq|place}-based firm closed.'],
    leaves: ['The Zzarq firm closed.'],
    weigh: (candidate) =>
      after(candidate)?.text === '-' && after(candidate)?.glued
        ? (tailKinds.get(after(candidate, 1)?.lower ?? '') ?? { place: 0.3, organization: 0.3 })
        : null,
  },
  {
    name: 'compound-head',
    examples: ['The anti-{Zzarq|organization} camp won.'],
    leaves: ['The out-Zzarq camp won.'],
    weigh: (candidate) =>
      before(candidate)?.text === '-' && compoundHeads.has(before(candidate, 2)?.lower ?? '')
        ? { organization: 0.7, person: 0.2, place: 0.4 }
        : null,
  },
  {
    name: 'article-before',
    examples: ['They feared the {Zzarq|organization} there.'],
    leaves: ['They feared Zzarq there.'],
    weigh: (candidate) =>
      /^(?:the|a|an)$/.test(before(candidate)?.lower ?? '')
        ? {
            organization: isModifier(candidate) ? 0.5 : 1.2,
            other: 0.8,
            person: after(candidate)?.shape === 'lower' ? -1.5 : -2.5,
          }
        : null,
  },
  {
    name: 'age-behind',
    examples: ['It was built in the {Zzarq|other} period.'],
    leaves: ['It was built in a Zzarq period.'],
    weigh: (candidate) =>
      before(candidate)?.lower === 'the' && ageNouns.has(after(candidate)?.lower ?? '') ? { other: 1.5 } : null,
  },
  {
    name: 'quoted',
    examples: ['They sang "{Zzarq Qwxil|other}" there.'],
    leaves: ['They sang "Zzarq Qwxil stays" there.', '"We go," Zzarq Qwxil, the leader, said.'],
    weigh: (candidate) =>
      opensQuotation(candidate) && /^["',]$/.test(after(candidate)?.text ?? '') && candidate.words.length > 1
        ? { other: 6 }
        : null,
  },
]

/** "the firm, Zzarq,": the name of the body that stands before it. */
const isOwnBody = (candidate: Candidate): boolean =>
  before(candidate, 3)?.lower === 'the' && BODIES.has(before(candidate, 2)?.lower ?? '')
const BODIES = wordSet`airline bank charity club company firm group newspaper organisation organization party retailer union`

/** "CR/577/2023": the letters of a case. */
const isFileNumber = (candidate: Candidate): boolean =>
  candidate.words[0]?.shape === 'acronym' &&
  after(candidate)?.text === '/' &&
  after(candidate)?.glued === true &&
  after(candidate, 1)?.shape === 'number'

/** "the Palaszczuk government": who is on no map leads it. */
const isRulersNoun = (candidate: Candidate): boolean => {
  const { words, known, plainWords, parts } = candidate
  if (after(candidate)?.lower !== 'government' || before(candidate)?.lower !== 'the' || words.length > 1) return false
  return (
    words[0]?.shape === 'name' &&
    !known &&
    plainWords === 0 &&
    parts.every(({ is, senses }) => is === 'word' && senses.length === 0)
  )
}

const LAWS = wordSet`AB BP EO HB HF PD RA SB SF`
const OWNING = wordSet`the 's ' its their`
const OUTLETS = wordSet`channel daily newspaper radio station television tv`

const BEFORE_TRADE = wordSet`in of by at`

const embassies = wordSet`Consulate Embassy`

const SAYING = wordSet`said says told added`

/** "Her son, | Mark", "his late wife, | Ana": kin of somebody, and the name. */
function isNamedKin(candidate: Candidate): boolean {
  if (before(candidate)?.lower !== ',' || !kinNouns.has(before(candidate, 2)?.lower ?? '')) return false
  for (let back = 3; back < 3 + LONGEST_KIN; back++) {
    const word = before(candidate, back)
    if (!word) return false
    if (KIN_OWNERS.has(word.lower) || word.shape === 'possessive') return true
  }
  return false
}
/** Words that may describe kin: "his", "her 12-year-old". */
const LONGEST_KIN = 6
const KIN_OWNERS = wordSet`her his my our their`

/** Where police sit, behind "police". */
const policePosts = wordSet`checkpost lines outpost post station stations`
