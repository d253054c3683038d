import type { NameKind } from '../language/document.js'
import { wordSet } from '../language/words/word-set.js'
import { bodyClues } from './body-clues.js'
import type { Candidate } from './candidates.js'
import type { Clue } from './clue.js'
import { contextClues } from './context-clues.js'
import { definedClues } from './defined-clues.js'
import { firmClues } from './firm-clues.js'
import { localClues } from './local-clues.js'
import { weighNeighbourhood } from './neighbourhood.js'
import { ownClues } from './own-clues.js'
import { placeClues } from './place-clues.js'
import { findRelations, type Relations } from './relations.js'
import { rowClues } from './row-clues.js'
import { workClues } from './work-clues.js'

/** How much speaks for each kind, and the clue that speaks loudest. */
export interface Tally {
  readonly weights: Record<NameKind, number>
  readonly loudest: Record<NameKind, { readonly clue: string; readonly weight: number } | null>
}

/** A candidate with its decision. */
export interface Decision {
  readonly candidate: Candidate
  readonly kind: NameKind
  readonly rule: string
  readonly confidence: number
  /** The fuller name that this one is short for, if one of its kind is in the article. */
  readonly shortFor: string | null
}

/** All clues around a name. */
export const aroundClues: readonly Clue[] = [
  ...bodyClues,
  ...contextClues,
  ...definedClues,
  ...firmClues,
  ...localClues,
  ...placeClues,
  ...rowClues,
  ...workClues,
]

const kindsOfName: readonly NameKind[] = ['person', 'organization', 'place', 'demonym', 'other']

/** Decides what each candidate names: by its own words, by what stands around it, and by what the rest of the article says of the same name. */
export function decideKinds(candidates: readonly Candidate[]): readonly Decision[] {
  const { each, ...gathered } = gather(candidates)
  return candidates.map((candidate, i) => decide(candidate, each[i] as Tally, gathered))
}

/** A clue that spoke for or against a kind, and how much. */
export interface SaidClue {
  readonly clue: string
  readonly kind: NameKind
  readonly weight: number
}

/** Candidates with their decisions, each with all that was added up for it. */
export function decisionsWithClues(
  candidates: readonly Candidate[],
): readonly (Decision & { readonly clues: readonly SaidClue[] })[] {
  const { each, ...gathered } = gather(candidates)
  return candidates.map((candidate, i) => {
    const context = each[i] as Tally
    const clues = [
      ...said(ownClues, candidate),
      ...said(aroundClues, candidate),
      ...wider(candidate, context, gathered),
    ]
    return { ...decide(candidate, context, gathered), clues: clues.filter(({ weight }) => weight !== 0) }
  })
}

const said = (clues: readonly Clue[], candidate: Candidate): readonly SaidClue[] =>
  clues.flatMap(({ name, weigh }) => {
    const weights = weigh(candidate) ?? {}
    return kindsOfName.map((kind) => ({ clue: name, kind, weight: weights[kind] ?? 0 }))
  })

function gather(candidates: readonly Candidate[]): Gathered & { readonly each: readonly Tally[] } {
  const own = new Map<string, Tally>()
  const around = new Map<string, Tally>()
  const each = candidates.map((candidate) => {
    const { text } = candidate
    if (!own.has(text)) own.set(text, tallyOf(ownClues, candidate))
    const context = tallyOf(aroundClues, candidate)
    const shared = around.get(text) ?? emptyTally()
    around.set(text, shared)
    addTally(shared, context, 1)
    return context
  })
  const kinds = new Map<string, NameKind>()
  const kindOf = ({ text }: Candidate): NameKind => {
    const kind = kinds.get(text) ?? bestOf(sumOf([own.get(text), around.get(text)])).kind
    kinds.set(text, kind)
    return kind
  }
  const relations = findRelations(candidates, kindOf)
  const neighbourhood = weighNeighbourhood(candidates, kindOf)
  return { own, around, relations, neighbourhood, each }
}

interface Gathered {
  readonly own: ReadonlyMap<string, Tally>
  readonly around: ReadonlyMap<string, Tally>
  readonly relations: Relations
  readonly neighbourhood: ReadonlyMap<string, number>
}

/** How much the other mentions of a name count beside what stands around this one, and how much at most. */
const SHARED = 0.6
const SHARED_AT_MOST = 4

/** What the rest of the article says of a candidate. */
function wider(
  { text }: Candidate,
  context: Tally,
  { around, relations, neighbourhood }: Gathered,
): readonly SaidClue[] {
  const others = around.get(text)
  const shared = kindsOfName.map((kind) => {
    const elsewhere = (others?.weights[kind] ?? 0) - context.weights[kind]
    const weight = Math.max(-SHARED_AT_MOST, Math.min(SHARED_AT_MOST, elsewhere * SHARED))
    return { clue: 'same-name-elsewhere', kind, weight }
  })
  const related = relations.of(text).map(({ kind, weight, rule }) => ({ clue: rule, kind, weight }))
  // Somebody's last name is his, though a town nearby is called so too.
  if (related.some(({ kind }) => kind === 'person')) return [...shared, ...related]
  const near = { clue: 'near-other-places', kind: 'place', weight: neighbourhood.get(text) ?? 0 } as const
  return [...shared, ...related, near]
}

function decide(candidate: Candidate, context: Tally, gathered: Gathered): Decision {
  const { own, relations } = gathered
  const total = sumOf([own.get(candidate.text), context])
  for (const { clue, kind, weight } of wider(candidate, context, gathered)) addWeight(total, kind, weight, clue)
  const { kind, margin, weight } = bestOf(total)
  const isBareHead = kind === 'organization' && candidate.words.length === 1 && candidate.head?.text === candidate.text
  // "the Fountainhead", "the Resistance": that it has an article says only that it is nobody.
  const isOnlyCapital = !isBareHead && kind === 'organization' && total.loudest[kind]?.clue === 'article-before'
  // "Stoke 2 Derby 1": who plays is named, whatever the word is else.
  const plays = /^(?:team-in-match|creed-of-party)$/.test(total.loudest[kind]?.clue ?? '')
  const isGeneric = isBareHead && !plays && isWeakAlone(candidate) && relations.of(candidate.text).length === 0
  if (weight < LEAST || isGeneric || isOnlyCapital)
    return { candidate, kind: 'other', rule: 'no-evidence', confidence: 0.4, shortFor: null }
  return {
    candidate,
    kind,
    rule: total.loudest[kind]?.clue ?? 'no-evidence',
    confidence: Math.round(100 / (1 + Math.exp(-margin / 1.5))) / 100,
    shortFor:
      relations.of(candidate.text).find((kinship) => kinship.kind === kind && kinship.rule !== 'has-acronym')?.of ??
      null,
  }
}

/** "the Games", "the Board": a head alone that many names end in names nothing; the Coalition and the Army are somebody. */
const isWeakAlone = ({ known, head, text, line, from }: Candidate): boolean =>
  known === null &&
  text !== 'Post' &&
  ((text === 'Police' && line.words[from - 1]?.lower !== 'the') ||
    head?.weak === true ||
    head?.kind !== 'organization' ||
    weakAlone.has(head.type ?? ''))
const weakAlone = wordSet`ngo other sports university`

/** Less than this is no evidence. */
export const LEAST = 1

function tallyOf(clues: readonly Clue[], candidate: Candidate): Tally {
  const tally = emptyTally()
  for (const { name, weigh } of clues) {
    const weights = weigh(candidate)
    if (!weights) continue
    for (const kind in weights) addWeight(tally, kind as NameKind, weights[kind as NameKind] ?? 0, name)
  }
  return tally
}

function addWeight(tally: Tally, kind: NameKind, weight: number, clue: string): void {
  if (weight === 0) return
  tally.weights[kind] += weight
  if (weight > (tally.loudest[kind]?.weight ?? 0)) tally.loudest[kind] = { clue, weight }
}

function addTally(to: Tally, from: Tally, share: number): void {
  for (const kind of kindsOfName) {
    to.weights[kind] += from.weights[kind] * share
    const loud = from.loudest[kind]
    if (loud && loud.weight > (to.loudest[kind]?.weight ?? 0)) to.loudest[kind] = loud
  }
}

function sumOf(tallies: readonly (Tally | undefined)[]): Tally {
  const sum = emptyTally()
  for (const tally of tallies) if (tally) addTally(sum, tally, 1)
  return sum
}

const emptyTally = (): Tally => ({
  weights: { person: 0, organization: 0, place: 0, demonym: 0, other: 0 },
  loudest: { person: null, organization: null, place: null, demonym: null, other: null },
})

function bestOf({ weights }: Tally): { readonly kind: NameKind; readonly weight: number; readonly margin: number } {
  let first: NameKind = kindsOfName[0] as NameKind
  let second = Number.NEGATIVE_INFINITY
  for (const kind of kindsOfName.slice(1)) {
    if (weights[kind] > weights[first]) {
      second = weights[first]
      first = kind
    } else second = Math.max(second, weights[kind])
  }
  return { kind: first, weight: weights[first], margin: weights[first] - Math.max(0, second) }
}
