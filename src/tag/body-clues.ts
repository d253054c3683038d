import { wordSet } from '../language/words/word-set.js'
import type { Candidate } from './candidates.js'
import { after, before, type Clue } from './clue.js'
import { knownNames } from './knowledge.js'
import { bodyIntroducers } from './lexicon/context.js'
import { doubtfulOrganizations } from './lexicon/organizations.js'
import { isListedName } from './names.js'
import { isCreedOfParty } from './party-creeds.js'
import { phraseAt } from './phrases.js'
import { isRoad } from './roads.js'
import type { Word } from './words.js'

/** Clues by which a body that no list knows is told from a person, and from what it makes and what it is about. */
export const bodyClues: readonly Clue[] = [
  {
    name: 'said-it',
    examples: ['At noon {Zzarq|organization} said on Monday it had sold the mill.'],
    leaves: ['At noon Zzarq said it would be cold.', 'At noon Zzarq said he had sold it.'],
    weigh: (candidate) =>
      isOnNoMap(candidate) && speaksOfItself(candidate) ? { organization: 2, person: -1.5 } : null,
  },
  {
    name: 'which-behind',
    examples: ['At noon {Zzarq|organization}, which sells salt, left.'],
    leaves: ['At noon Zzarq, who sells salt, left.'],
    weigh: (candidate) =>
      after(candidate)?.text === ',' &&
      after(candidate, 1)?.lower === 'which' &&
      candidate.plainWords === 0 &&
      isOnNoMap(candidate)
        ? { organization: 1.3, person: -2.5 }
        : null,
  },
  {
    name: 'founded-before',
    examples: ['He founded {Zzarq Qwxil|organization} in 1989.', 'It is run by the founder of {Zzarq|organization}.'],
    leaves: ['He found Zzarq Qwxil in 1989.'],
    weigh: (candidate) => {
      const verb = before(candidate)
      const isFounded = verb?.shape === 'lower' && founding.has(verb.lower)
      return isFounded || (verb?.lower === 'of' && founders.has(before(candidate, 2)?.lower ?? ''))
        ? { organization: 3.5, person: -1 }
        : null
    },
  },
  {
    name: 'done-by',
    examples: ['She was employed by {Zzarq|organization} then.', 'She worked for {Zzarq|organization} then.'],
    leaves: ['She was seen by Zzarq then.'],
    weigh: (candidate) => {
      const verbs = linkedVerbs.get(before(candidate)?.lower ?? '')
      return verbs?.has(before(candidate, 2)?.lower ?? '') ? { organization: 2 } : null
    },
  },
  {
    name: 'numbered-station',
    examples: ['They watched {Channel 7|organization} there.', 'She told {CBS 3|organization} that she left.'],
    leaves: ['They watched Channel there.', 'They found CBS 3 days later.'],
    weigh: ({ words }) =>
      words.length > 1 && words.length < 4 && /^\d{1,2}$/.test(words.at(-1)?.text ?? '') && !isRoad(words)
        ? { organization: 7 }
        : null,
  },
  {
    name: 'local-of-union',
    examples: ['They joined {Zzarq Local 70|organization} then.'],
    leaves: ['They joined Zzarq Locals 70 years ago.'],
    weigh: ({ words }) =>
      words.length > 2 && words.at(-2)?.text === 'Local' && words.at(-1)?.shape === 'number'
        ? { organization: 7 }
        : null,
  },
  {
    name: 'royal-house',
    examples: [
      'They work at {Gloucester Royal|organization} now.',
      'They work at the {Royal Gloucester|organization} now.',
    ],
    leaves: ['They met Ilse Royal there.', 'They work at Gloucester now.', 'They work at the Royal Palace now.'],
    weigh: ({ words, parts }) => (isRoyalHouse(words, parts) ? { organization: 3, person: -3 } : null),
  },
  {
    name: 'according-to',
    examples: ['According to {Zzarq|organization}, sales fell.'],
    leaves: ['Compared to Zzarq, sales fell.', 'According to Smith, sales fell.'],
    weigh: (candidate) =>
      before(candidate)?.lower === 'to' &&
      before(candidate, 2)?.lower === 'according' &&
      candidate.words.length === 1 &&
      !isListedName(candidate.text) &&
      candidate.plainWords === 0 &&
      isOnNoMap(candidate)
        ? { organization: 1.5 }
        : null,
  },
  {
    name: 'creed-of-party',
    examples: ['They left the {Green|organization} party then.', 'They met {Conservative|organization} MPs then.'],
    leaves: ['They left the green party then.', 'They left the Green lamp then.'],
    weigh: (candidate) =>
      isCreedOfParty(candidate.line.words, candidate.from) && candidate.words.length === 1 ? { organization: 7 } : null,
  },
  {
    name: 'of-no-party',
    examples: ['They met {Independent|other} councillor Ilse Ritola there.'],
    leaves: ['They met the Independent reporter Ilse Ritola there.'],
    weigh: (candidate) =>
      candidate.text === 'Independent' && OF_NO_PARTY.has(after(candidate)?.lower ?? '')
        ? { other: 9, organization: -9 }
        : null,
  },
  {
    name: 'shared-credit',
    examples: ['The mill was shut on Monday. - {Zzarq|organization}/Reuters'],
    leaves: ['The mill was shut on Monday. - Zzarq/Ritola'],
    weigh: (candidate) => (isCreditedWith(candidate) ? { organization: 9 } : null),
  },
  {
    name: 'office-of',
    examples: [
      'They met the {Deputy Superintendent of Police|other} there.',
      'They met the {Senior Superintendent Police|other} there.',
    ],
    leaves: [
      'They met the Office of the Superintendent of Police there.',
      'They met the Deputy Board of Police there.',
    ],
    weigh: ({ words, known }) => {
      const named = words.findIndex(({ lower }) => lower === 'of')
      const of = named < 0 && words.at(-1)?.text === 'Police' ? words.length - 1 : named
      return of > 0 && !known && officers.has(words[of - 1]?.text ?? '') ? { other: 9, organization: -6 } : null
    },
  },
  {
    name: 'field-of-office',
    examples: ['They met {Public Safety|other} Minister Ilse Ritola there.'],
    leaves: ['They met Ritola Minister there.'],
    weigh: (candidate) =>
      candidate.plainWords === candidate.words.length && offices.has(after(candidate)?.text ?? '')
        ? { other: 8, organization: -6 }
        : null,
  },
  {
    name: 'product-of-maker',
    examples: ["They bought Samsung's {ZzarqTab|other} there."],
    leaves: ["They bought Olt's ZzarqTab there."],
    weigh: (candidate) => (isOfMaker(candidate) ? { other: 4, organization: -2 } : null),
  },
  {
    name: 'maker-of-product',
    examples: ["They like {Apple|organization}'s iPad there."],
    leaves: ["They like Apple's colour there."],
    weigh: (candidate) => {
      const owns = after(candidate)?.shape === 'possessive'
      return owns && Object.hasOwn(doubtfulOrganizations, candidate.text) && isProduct(after(candidate, 1))
        ? { organization: 5 }
        : null
    },
  },
  {
    name: 'the-product',
    examples: ['They launched the {ZzarqPad|other} there.'],
    leaves: ['They launched ZzarqPad there.', 'They joined the ZzarqPad Company there.'],
    weigh: ({ words, known, line, from }) =>
      words.length === 1 && INNER.test(words[0]?.text ?? '') && !known && line.words[from - 1]?.lower === 'the'
        ? { other: 3, organization: -1 }
        : null,
  },
  {
    name: 'title-of-work',
    examples: ['They sang in The {Zzarq Qwxil|other} there.'],
    leaves: ['They sang in the Zzarq Qwxil there.', 'They wrote to The Zzarq Gazette there.'],
    weigh: (candidate) => {
      const { line, head, known } = candidate
      const article = before(candidate)
      const isBody = head?.kind === 'organization' && (!head.weak || head.type === 'media')
      const isCapital =
        article?.text === 'The' && !article.first && before(candidate, 2)?.text !== '-' && line.capitals === 'plain'
      const isIntroduced = bodyIntroducers.has(before(candidate, 2)?.lower ?? '')
      return isCapital && !known && !isBody && !isIntroduced ? { other: 4, organization: -1 } : null
    },
  },
]

/** "AFP/Nampa": an agency beside one that we know. */
const isCreditedWith = (candidate: Candidate): boolean => {
  const { line, from, words } = candidate
  if (words.length > 1 || words[0]?.shape === 'lower') return false
  const behind = after(candidate)?.text === '/' ? phraseAt(knownNames, line.words, candidate.to + 1) : null
  const ahead = before(candidate)?.text === '/' && from > 1 ? phraseAt(knownNames, line.words, from - 2) : null
  return behind?.value.type === 'media' || (ahead?.words.length === 1 && ahead.value.type === 'media')
}

/** "Gloucester Royal", "the Royal Stoke": hospitals, hotels and theatres by their town. */
const isRoyalHouse = (words: Candidate['words'], parts: Candidate['parts']): boolean => {
  const town = words.length === 2 && parts.length === 2 ? parts[words[0]?.text === 'Royal' ? 1 : 0] : undefined
  const isRoyal = words.some(({ text }) => text === 'Royal')
  const sense = town?.senses[0]
  return isRoyal && sense !== undefined && sense.type !== 'country' && sense.prominence >= LEAST_TOWN
}
const LEAST_TOWN = 3.5

const INNER = /\p{Ll}\p{Lu}/u

/** States say of themselves what they would do. */
const isOnNoMap = ({ parts }: Candidate): boolean => parts.every(({ senses }) => senses.length === 0)

/** How far behind "said" its "it" may stand: "said in a statement on Monday it had". */
const REACH = 7

/** "Zzarq said on Monday it had", "said its": who speaks of itself is no person. */
function speaksOfItself(candidate: Candidate): boolean {
  if (!saying.has(after(candidate)?.lower ?? '')) return false
  for (let on = 1; on < REACH; on++) {
    const word = after(candidate, on)
    if (!word || word.shape === 'sign' || persons.has(word.lower)) return false
    if (word.lower === 'its') return true
    if (word.lower !== 'it') continue
    return ownVerbs.has(after(candidate, on + 1)?.lower ?? '') && after(candidate, on + 2)?.lemma !== 'be'
  }
  return false
}

const saying = wordSet`said says announced confirmed denied warned insisted`
const persons = wordSet`he she they his her their him i we`
const ownVerbs = wordSet`would had has will plans planned expects expected aims intends opposes supports`

const founding = wordSet`founded co-founded cofounded acquired`
const founders = wordSet`founder co-founder cofounder founders owners`

/** Who stands without a party: no paper of the name. */
const OF_NO_PARTY = wordSet`
  alderman candidate candidates councillor councillors councilor lawmaker lawmakers legislator legislators mla mlas mna mp mpa mps senator senators
  td tds`

/** What is done by and for firms, by the word behind it. */
const linkedVerbs: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['by', wordSet`advised commissioned developed distributed employed made manufactured operated owned published`],
  ['for', wordSet`works worked working`],
])

const officers = wordSet`
  Ambassador Auditor Chairman Chief Commissioner Comptroller Controller Dean Director Director-General General Governor
  Head Inspector Inspector-General Mayor Minister Registrar Secretary Speaker Superintendent`

const offices = wordSet`Commissioner Coordinator Director Manager Minister Ministers Officer Organiser Organizer Secretary`

/** "Samsung's ZzarqTab": what a firm that we know has, which is no body by its own words. */
function isOfMaker({ line, from, head, known }: Candidate): boolean {
  if (known || head?.kind === 'organization' || line.words[from - 1]?.shape !== 'possessive') return false
  const maker = phraseAt(knownNames, line.words, from - 2)
  return maker?.words.length === 1 && maker.value.type === 'company'
}

const isProduct = (word: Word | undefined): boolean => word !== undefined && /^i\p{Lu}|\p{Ll}\p{Lu}/u.test(word.text)
