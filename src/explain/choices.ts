import type { Document, Name, NameKind } from '../language/document.js'
import { clues } from '../recognise/places/clues.js'
import { weighPlaces } from '../recognise/places/index.js'
import { LEAST as LEAST_OF_PLACE, type WeighedSense, type Weighing } from '../recognise/places/resolve.js'
import { gatherWords } from '../tag/article.js'
import { findCandidates } from '../tag/candidates.js'
import { decisionsWithClues, LEAST as LEAST_OF_NAME, type SaidClue } from '../tag/decide.js'
import type { Candidate, Choice } from './explanation.js'
import { clueInWords } from './rules.js'

const MOST_CANDIDATES = 5
const rounded = (weight: number): number => Math.round(weight * 100) / 100

/** The clues that decided what the name at a place in the text names; null where there is no name. */
export function kindOfName(document: Document, name: Name): Choice | null {
  if (name.rule === OWN) return { about: `What “${name.text}” names`, outcome: BY_LIST, candidates: [] }
  const decision = decisionsWithClues(findCandidates(gatherWords(document))).find(
    ({ candidate }) => candidate.words[0]?.start === name.start,
  )
  if (!decision) return null
  const candidates = kindsOf(decision.clues).map(({ kind, total, said }) => ({
    name: KINDS[kind],
    chosen: kind === name.kind && decision.rule !== 'no-evidence',
    total: rounded(total),
    clues: said.map(({ clue, weight }) => ({ clue: clueInWords(clue), weight: rounded(weight) })),
  }))
  return { about: `What “${name.text}” names`, outcome: outcomeOf(candidates, decision.rule), candidates }
}

const OWN = 'own-list'
const BY_LIST = 'Your own list of names (--names) says what it is: nothing was weighed.'

const KINDS: Readonly<Record<NameKind, string>> = {
  demonym: 'a people or nationality',
  organization: 'an organization',
  other: 'another sort of thing, none of which is listed (a ship, a law, a work, a product, an event)',
  person: 'a person',
  place: 'a place',
}

/** The kinds for which something was said, the likeliest first, each with its clues, the loudest first. */
function kindsOf(clues: readonly SaidClue[]) {
  return (Object.keys(KINDS) as NameKind[])
    .map((kind) => {
      const said = clues.filter((clue) => clue.kind === kind).sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
      return { kind, said, total: said.reduce((sum, { weight }) => sum + weight, 0) }
    })
    .filter(({ said }) => said.length > 0)
    .sort((a, b) => b.total - a.total)
}

function outcomeOf(candidates: readonly Candidate[], rule: string): string {
  const best = candidates.find(({ chosen }) => chosen) ?? candidates[0]
  const second = candidates.find((candidate) => candidate !== best)
  if (!best) return 'Left open: no clue said what it names.'
  if (rule === 'no-evidence') {
    return best.total < LEAST_OF_NAME
      ? `Left open: the best, ${best.name}, has a weight of ${best.total}; below ${LEAST_OF_NAME} nothing is decided.`
      : 'Left open: a common word such as “Board” alone names nobody.'
  }
  return `The clues speak for ${best.name}: ${best.total} points, against ${second ? `${Math.max(0, second.total)} for ${second.name}` : 'none for anything else'}.`
}

/** How the name at a place in the text was put on the map; null where it is no name of a place. */
export function whichPlace(document: Document, start: number): Choice | null {
  const found = weighPlaces(document).find(({ group }) => group.toponyms.some(({ name }) => name.start === start))
  if (!found) return null
  const candidates = found.weighed.slice(0, MOST_CANDIDATES).map((sense) => candidateOf(sense, found))
  return { about: `Which place “${found.group.toponyms[0]?.name.text}” is`, outcome: placeOutcome(found), candidates }
}

function candidateOf({ sense, weights, sum }: WeighedSense, { sense: chosen }: Weighing): Candidate {
  return {
    name: describe(sense),
    chosen: sense === chosen,
    total: rounded(sum),
    clues: weights
      .map((weight, i) => ({ clue: clues[i]?.says ?? '', weight: rounded(weight) }))
      .filter(({ weight }) => weight !== 0)
      .sort((a, b) => b.weight - a.weight),
  }
}

const describe = ({ name, type, region, country }: WeighedSense['sense']): string =>
  `${name} (${[type, region, country].filter((part) => part && part !== name).join(', ')})`

function placeOutcome({ weighed: [best, second], sense, isElsewhere, weighed }: Weighing): string {
  if (!best) return 'Left open: no place of this name is in the table of known places.'
  const most = rounded(best.sum)
  if (isElsewhere && !sense) {
    return `Left open: the text says where it lies, and none of the ${weighed.length} known places of this name lies there; so it is one that the table of places does not have.`
  }
  if (!sense) return `Left open: the best candidate has a weight of ${most}; below ${LEAST_OF_PLACE} nothing is chosen.`
  if (!second) return `${describe(sense)} is the only place of this name that is known.`
  const others = weighed.length - 1
  const beaten = others === 1 ? 'the only other has' : `the next of ${others} others has`
  return `${describe(sense)} was chosen with ${most} points; ${beaten} ${rounded(second.sum)}.`
}
