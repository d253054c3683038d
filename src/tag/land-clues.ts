import type { Candidate } from './candidates.js'
import type { Clue } from './clue.js'
import { placeSenses } from './knowledge.js'
import { agencyFields } from './lexicon/agencies.js'

/** Clues of names that have a land, a state or a county in them, and of numbered bills. */
export const landClues: readonly Clue[] = [
  {
    name: 'agency-of-land',
    examples: [
      'He works for {Fisheries Norway|organization} now.',
      'He works for {Volunteering Ghana|organization} now.',
    ],
    leaves: ['He works in rural Norway now.', 'He writes on Modern Norway now.'],
    weigh: ({ words, parts }) =>
      words.length > 1 &&
      words.length < 4 &&
      parts.at(-1)?.senses[0]?.type === 'country' &&
      parts.at(-1)?.to === (parts.at(-1)?.from ?? 0) + 1 &&
      words.slice(0, -1).every(({ text }) => agencyFields.has(text))
        ? { organization: 8, place: -2, person: -3 }
        : null,
  },
  {
    name: 'county-of-ireland',
    examples: ['She lives in {Co Kerry|place} now.'],
    leaves: ['She lives in Kerry now.'],
    weigh: ({ words, text }) =>
      words.length === 2 && /^Co\.?$/.test(words[0]?.text ?? '') && placeSenses(text.replace(/^\S+ /, '')).length > 0
        ? { place: 7 }
        : null,
  },
  {
    name: 'state-university',
    examples: ['He studied there, at {Boise State|organization}.', 'She plays for {Montana State|organization} now.'],
    leaves: ['She lives in Lagos State now.', 'She plays for Montana States now.'],
    weigh: (candidate) => (isStateUniversity(candidate) ? { organization: 10, place: -4 } : null),
  },
  {
    name: 'numbered-bill',
    examples: ['They passed {Bill C-21|other} there.'],
    leaves: ['They passed C-21 there.'],
    weigh: ({ words }) =>
      words.length === 2 &&
      /^(?:Bill|Resolution|Proposition)$/.test(words[0]?.text ?? '') &&
      /\d/.test(words[1]?.text ?? '')
        ? { other: 7 }
        : null,
  },
]

/** "Boise State": what stands before is a town or a state of the United States, none of which is written so itself. */
function isStateUniversity({ words, text }: Pick<Candidate, 'text' | 'words'>): boolean {
  if (words.length < 2 || words.length > 3 || words.at(-1)?.text !== 'State') return false
  const place = text.slice(0, text.lastIndexOf(' '))
  const [sense] = placeSenses(place)
  return sense?.country === 'US' && !/^(?:New York|Washington)$/.test(place)
}
