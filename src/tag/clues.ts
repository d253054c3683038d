import type { NameKind } from '../language/document.js'
import type { Candidate } from './candidates.js'
import { placeSenses } from './knowledge.js'
import { compoundHeads, creeds, particles, plainOpeners } from './lexicon/common.js'
import {
  bodyIntroducers,
  bodyNouns,
  marketVerbs,
  matchVerbs,
  personNouns,
  personRelatives,
  placePrepositions,
  sportWords,
  sureBodyNouns,
  tailKinds,
  tradeNouns,
} from './lexicon/context.js'
import { doubtfulOrganizations } from './lexicon/organizations.js'
import { placeNouns, placeNounsBefore, placeOpenerTypes } from './lexicon/places.js'
import { thingOpeners } from './lexicon/things.js'
import { courtesyTitles, roleNouns, speechVerbs } from './lexicon/titles.js'
import { nameFacts } from './names.js'

/** What speaks for each kind, about in units of "twice as likely". */
export type Weights = Readonly<Partial<Record<NameKind, number>>>

/** One piece of evidence on what a candidate names. */
export interface Clue {
  readonly name: string
  weigh(candidate: Candidate): Weights | null
}

const before = ({ line, from }: Candidate, back = 1) => line.words[from - back]
const after = ({ line, to }: Candidate, on = 0) => line.words[to + on]
const word = (candidate: Candidate, index: number) => candidate.words.at(index)?.text ?? ''

/** Clues in the name itself: they are the same wherever it stands. */
export const ownClues: readonly Clue[] = [
  {
    name: 'known-name',
    weigh: ({ known, words }) => known && { [known.kind]: words.length > 1 ? 8 : 5 },
  },
  {
    name: 'demonym',
    weigh: ({ parts }) => (parts.every(({ is }) => is === 'demonym') ? { demonym: 7 } : null),
  },
  {
    name: 'body-opener',
    weigh: ({ opener }) => opener && { organization: 6 },
  },
  {
    name: 'head-noun',
    weigh: ({ head, words, text }) => {
      // "Bruce Arena", "Tony Hall" are people in spite of their last names.
      if (head?.kind === 'place' && words.length === 2 && surnameHeads.has(head.text) && isGiven(words[0]?.text ?? ''))
        return { place: 1.5 }
      if (head === null || head.text === text) return head && { [head.kind]: 0.5 }
      if (head.kind === 'organization') return { organization: head.weak ? (words.length > 2 ? 3.5 : 2.5) : 5 }
      return { [head.kind]: 4.5 }
    },
  },
  {
    name: 'place-opener',
    weigh: (candidate) => {
      if (candidate.words.length < 2 || !placeOpenerTypes.has(word(candidate, 0))) return null
      return { place: candidate.words[1]?.lower === 'of' ? 4.5 : 2 }
    },
  },
  {
    name: 'thing-opener',
    weigh: (candidate) => (candidate.words.length > 1 && thingOpeners.has(word(candidate, 0)) ? { other: 4 } : null),
  },
  {
    name: 'gazetteer',
    weigh: ({ text, words }) => {
      const sense = placeSenses(text)[0]
      if (!sense) return null
      const { prominence, type } = sense
      if (type === 'country') return { place: 8 }
      return { place: Math.max(0.3, prominence * 0.75 - 1.5) + (words.length > 1 ? 0.7 : 0) }
    },
  },
  {
    name: 'person-names',
    weigh: (candidate) => weighPersonNames(candidate),
  },
  {
    name: 'initial-or-junior',
    weigh: ({ words }) =>
      words.length > 1 && words.slice(0, -1).some(({ text }) => /^\p{Lu}\.$/u.test(text))
        ? { person: 3 }
        : words.length > 1 && /^(?:Jr|Sr)\.?$|^I{2,3}$/.test(words.at(-1)?.text ?? '')
          ? { person: 4 }
          : null,
  },
  {
    name: 'name-particle',
    weigh: ({ words }) =>
      words.slice(1, -1).some(({ lower, shape }) => shape === 'lower' && particles.has(lower)) ? { person: 1.5 } : null,
  },
  {
    name: 'arabic-article',
    weigh: ({ words }) => (words.length > 1 && /^(?:al|el)-/i.test(words.at(-1)?.text ?? '') ? { person: 2 } : null),
  },
  {
    name: 'several-capitals',
    weigh: ({ words, known, head, plainWords }) =>
      plainWords === 0 &&
      words.length > 1 &&
      words.length < 5 &&
      !known &&
      !head &&
      words.every(
        ({ shape, lower }) =>
          shape === 'name' && !plainOpeners.has(lower) && !creeds.has(lower) && !roleNouns.has(lower),
      )
        ? { person: 1.5 }
        : null,
  },
  {
    name: 'plain-words',
    weigh: ({ known, head, opener, plainWords }) =>
      plainWords > 0 && !known && !head && !opener ? { other: 1.2 * plainWords, person: -0.5 * plainWords } : null,
  },
  {
    name: 'acronym',
    weigh: ({ words }) =>
      words.length === 1 && words[0]?.shape === 'acronym' && words[0].text.length < 9 ? { organization: 2.5 } : null,
  },
  {
    name: 'firm-sign',
    weigh: ({ words }) =>
      words.some(({ text }) => text === '&' || /^(?:Inc|Corp|Co|Ltd|LLC|PLC|GmbH|AG|SA)\.?$/.test(text))
        ? { organization: 4 }
        : null,
  },
  {
    name: 'inner-capital',
    weigh: ({ words }) =>
      words.length < 3 &&
      words.some(({ text }) => /\p{Ll}\p{Lu}/u.test(text) && !/^(?:Mc|Mac|De|La|Le|Van|Di|Du|Fitz)\p{Lu}|'/u.test(text))
        ? { organization: 2 }
        : null,
  },
  {
    name: 'doubtful-body',
    weigh: ({ text }) => (Object.hasOwn(doubtfulOrganizations, text) ? { organization: 1.2 } : null),
  },
  {
    name: 'several-words-with-of',
    weigh: ({ words, opener }) =>
      words.length > 2 && opener === null && words.some(({ lower }) => lower === 'of')
        ? { other: 1, place: 0.5 }
        : null,
  },
]

const surnameHeads: ReadonlySet<string> = new Set(
  'Arena Hall Hill Hills Park Street Lake Ford Banks House Church Gates Rivers Fields Wells Castle Temple Green Forest Beach Bridges Bridge Marsh Glen Pond Towers Villa Garden Road Farm Fort Base Port Wall Rose Lane Gorge Mount Ridge Peak Chapel Mine Dam'.split(
    ' ',
  ),
)

const isGiven = (text: string): boolean => {
  const facts = nameFacts(text)
  return Boolean(facts?.male || facts?.female)
}

function weighPersonNames({ words, parts, known, head }: Candidate): Weights | null {
  if (known && words.length > 1) return null
  const first = nameFacts(words[0]?.text ?? '')
  const last = nameFacts(words.at(-1)?.text ?? '')
  const isGiven = Boolean(first?.male || first?.female || first?.given)
  const damp = head && head.kind !== 'other' && !surnameHeads.has(head.text) ? (head.weak ? 0.8 : 0.4) : 1
  if (words.length === 1) {
    if (!first) return null
    return { person: first.family ? 2.2 : 1.6 }
  }
  const isFamily = Boolean(last?.family || last?.given || last?.male)
  const onlyPlace = parts.length === 1 && parts[0]?.is === 'place'
  const weight = (isGiven ? 2.6 : first?.family ? 1.3 : 0) + (isFamily ? 1.6 : 0)
  return weight > 0 ? { person: weight * damp * (onlyPlace ? 0.5 : 1) } : null
}

/** "villages of" speaks as "village of" does. */
const singularOf = (noun: string): string => noun.replace(/ies$/, 'y').replace(/s$/, '')

/** Clues around the name: each mention has its own. */
export const contextClues: readonly Clue[] = [
  {
    name: 'title-before',
    weigh: ({ title }) => (title ? { person: courtesyTitles.has(title) ? 6 : 5 } : null),
  },
  {
    name: 'role-noun-before',
    weigh: (candidate) => {
      const noun = before(candidate)
      if (noun?.shape !== 'lower' || after(candidate)?.glued === undefined) return null
      if (!roleNouns.has(noun.lower)) return null
      return { person: candidate.plainWords === candidate.words.length ? 0.8 : 2.5 }
    },
  },
  {
    name: 'apposition-behind',
    weigh: (candidate) => weighApposition(candidate),
  },
  {
    name: 'verb-behind',
    weigh: (candidate) => {
      const verb = after(candidate)
      return verb && speechVerbs.has(verb.lemma) && verb.shape === 'lower'
        ? { person: 1.2, organization: 0.7, place: 0.3 }
        : null
    },
  },
  {
    name: 'verb-before',
    weigh: (candidate) => (/^(?:said|says|told|added)$/.test(before(candidate)?.lower ?? '') ? { person: 1 } : null),
  },
  {
    name: 'place-preposition',
    weigh: (candidate) => {
      const direct = before(candidate)
      const weight = placePrepositions.get(direct?.lower ?? '')
      if (weight !== undefined && direct?.shape === 'lower') return { place: weight }
      return null
    },
  },
  {
    name: 'place-noun-before',
    weigh: (candidate) => {
      const noun = before(candidate)?.lower === 'of' ? before(candidate, 2) : before(candidate)
      if (
        noun?.shape !== 'lower' ||
        !(placeNounsBefore.has(noun.lower) || placeNounsBefore.has(singularOf(noun.lower)))
      )
        return null
      return { place: before(candidate)?.lower === 'of' ? 2.5 : 1.5 }
    },
  },
  {
    name: 'place-noun-behind',
    weigh: (candidate) => {
      const noun = after(candidate)
      return noun?.shape === 'lower' && !noun.glued && placeNouns.has(noun.lower) ? { place: 2.5 } : null
    },
  },
  {
    name: 'body-noun-behind',
    weigh: (candidate) => {
      const noun = after(candidate)
      if (
        noun?.shape !== 'lower' ||
        noun.glued ||
        !bodyNouns.has(noun.lower) ||
        candidate.head?.text === candidate.text
      )
        return null
      return { organization: sureBodyNouns.has(noun.lower) ? 2.5 : 0.8 }
    },
  },
  {
    name: 'trade-words',
    weigh: (candidate) => {
      const isHeld =
        /^(?:in|of|by|at)$/.test(before(candidate)?.lower ?? '') && tradeNouns.has(before(candidate, 2)?.lower ?? '')
      const isTraded =
        marketVerbs.has(after(candidate)?.lemma ?? '') &&
        (candidate.text in doubtfulOrganizations || /%|percent/.test(nextText(candidate)))
      return isHeld || isTraded ? { organization: 3.5 } : null
    },
  },
  {
    name: 'team-in-match',
    weigh: (candidate) => weighTeam(candidate),
  },
  {
    name: 'person-noun-behind',
    weigh: (candidate) => {
      const noun = after(candidate)
      return noun?.shape === 'lower' && !noun.glued && personNouns.has(noun.lower) ? { person: 2.5 } : null
    },
  },
  {
    name: 'model-number',
    weigh: (candidate) => {
      if (/^\p{Lu}{1,4}-?\d/u.test(candidate.text)) return { other: 3 }
      const number = after(candidate)
      const isModel = candidate.known?.type === 'company' && number?.shape === 'number' && !number.glued
      return isModel && /^\d{3}$/.test(number.text) ? { other: 6 } : null
    },
  },
  {
    name: 'body-noun-before',
    weigh: (candidate) => {
      const noun = before(candidate)
      return noun?.shape === 'lower' && bodyIntroducers.has(noun.lower) ? { organization: 2.5 } : null
    },
  },
  {
    name: 'seat-as-place',
    weigh: (candidate) =>
      seats.has(candidate.text) &&
      seatPrepositions.has(before(candidate)?.lower === 'the' ? (before(candidate, 2)?.lower ?? '') : '')
        ? { place: 9 }
        : null,
  },
  {
    name: 'compound-tail',
    weigh: (candidate) =>
      after(candidate)?.text === '-' && after(candidate)?.glued
        ? (tailKinds.get(after(candidate, 1)?.lower ?? '') ?? { place: 0.3, organization: 0.3 })
        : null,
  },
  {
    name: 'compound-head',
    weigh: (candidate) =>
      before(candidate)?.text === '-' && compoundHeads.has(before(candidate, 2)?.lower ?? '')
        ? { organization: 0.7, person: 0.2, place: 0.4 }
        : null,
  },
  {
    name: 'article-before',
    weigh: (candidate) =>
      /^(?:the|a|an)$/.test(before(candidate)?.lower ?? '')
        ? { organization: 1.3, other: 0.8, person: after(candidate)?.shape === 'lower' ? -1.5 : -2.5 }
        : null,
  },
  {
    name: 'quoted',
    weigh: (candidate) =>
      before(candidate)?.text === '"' && /^["',]$/.test(after(candidate)?.text ?? '') && candidate.words.length > 1
        ? { other: 2.5 }
        : null,
  },
]

const nextText = (candidate: Candidate): string =>
  `${after(candidate, 1)?.text} ${after(candidate, 2)?.text} ${after(candidate, 3)?.text}`

/** "Italy beat Ghana 2-0", "lost to Spain": a place that plays is a team. */
function weighTeam(candidate: Candidate): Weights | null {
  const { line, from } = candidate
  if (candidate.words.length > 3) return null
  const wins = matchVerbs.has(after(candidate)?.lower ?? '')
  const link = line.words[from - 1]?.lower ?? ''
  const verb = line.words[from - 2]?.lower ?? ''
  const loses =
    matchVerbs.has(link) ||
    ((link === 'against' || link === 'over' || link === 'to' || link === 'with') && matchVerbs.has(verb))
  // The line is searched last: it can be a whole page of names.
  return (wins || loses) && line.words.some(({ lower }) => sportWords.has(lower)) ? { organization: 8 } : null
}

/** Buildings that stand for who works in them, unless something happens at them. */
const seats: ReadonlySet<string> = new Set([
  'White House',
  'Kremlin',
  'Pentagon',
  'Capitol',
  'Elysee',
  'Blue House',
  'Supreme Court',
])
const seatPrepositions: ReadonlySet<string> = new Set([
  'at',
  'outside',
  'near',
  'inside',
  'around',
  'visit',
  'visits',
  'visited',
  'visiting',
  'leave',
  'left',
  'leaving',
  'in',
])

/** ", 34,", ", who", ", a spokesman for", ", president of". */
function weighApposition(candidate: Candidate): Weights | null {
  if (after(candidate)?.text !== ',') return null
  const next = after(candidate, 1)
  if (!next) return null
  if (next.shape === 'number' && /^\d\d?$/.test(next.text) && after(candidate, 2)?.text === ',') return { person: 4 }
  if (personRelatives.has(next.lower)) return { person: 2.2 }
  const opensNoun =
    /^(?:a|an|the|his|her|their|its|another|one|former|president|head|chairman)$/.test(next.lower) ||
    roleNouns.has(next.lower)
  if (!opensNoun) return null
  for (let on = 1; on < 6; on++) {
    const noun = after(candidate, on)
    if (!noun || noun.text === ',' || noun.text === '.') return null
    if (noun.shape === 'lower' && roleNouns.has(noun.lower)) return { person: 2.5 }
    if (noun.shape === 'lower' && on < 5 && bodyIntroducers.has(noun.lower)) return { organization: 2 }
    if (noun.shape === 'lower' && placeNounsBefore.has(noun.lower)) return { place: 1.5 }
    if (/^(?:of|in|who|which|that|for)$/.test(noun.lower)) return null
  }
  return null
}
