import type { Item } from './lookup.js'

type Figure = Item<'casualties'>

/** One figure, however often the article gives it, with the figures that are parts of it. */
export interface FigureGroup {
  /** The copy of which most is known; the first of them. */
  readonly best: Figure
  /** The other copies, in reading order. */
  readonly repeats: readonly Figure[]
  readonly parts: readonly FigureGroup[]
}

/** Folds figures that repeat each other (`sameAs`) and puts parts (`partOf`) below their whole; each figure once. */
export function groupFigures(figures: readonly Figure[]): readonly FigureGroup[] {
  const copies = foldRepeats(figures)
  const rootOf = new Map([...copies].flatMap(([root, group]) => group.map(({ id }) => [id, root] as const)))
  const partsOf = new Map<string, string[]>()
  const wholeOf = new Map<string, string>()
  for (const [root, group] of copies) {
    const whole = rootOf.get(group.find(({ relation }) => relation?.kind === 'partOf')?.relation?.of ?? '')
    if (whole === undefined || whole === root || leadsTo(whole, root, wholeOf)) continue
    wholeOf.set(root, whole)
    partsOf.set(whole, [...(partsOf.get(whole) ?? []), root])
  }
  const build = (root: string): FigureGroup => {
    const group = copies.get(root) ?? []
    const best = group.reduce((a, b) => (factsKnown(b) > factsKnown(a) ? b : a))
    return { best, repeats: group.filter((figure) => figure !== best), parts: (partsOf.get(root) ?? []).map(build) }
  }
  return [...copies.keys()].filter((root) => !wholeOf.has(root)).map(build)
}

/** Figures by the one that they repeat, in reading order of their first copy. */
function foldRepeats(figures: readonly Figure[]): ReadonlyMap<string, readonly Figure[]> {
  const repeated = new Map<string, string>()
  for (const { id, relation } of figures) {
    if (relation?.kind === 'sameAs' && !leadsTo(relation.of, id, repeated)) repeated.set(id, relation.of)
  }
  const groups = new Map<string, Figure[]>()
  for (const figure of figures) {
    let root = figure.id
    for (let next = repeated.get(root); next !== undefined; next = repeated.get(root)) root = next
    groups.set(root, [...(groups.get(root) ?? []), figure])
  }
  return groups
}

/** Whether following a chain from one id comes to another: such a link would make a ring. */
function leadsTo(from: string, to: string, chain: ReadonlyMap<string, string>): boolean {
  for (let id: string | undefined = from; id !== undefined; id = chain.get(id)) if (id === to) return true
  return false
}

function factsKnown({ claim, date, event, place, victims }: Figure): number {
  return [claim, date, event, place, victims].filter(Boolean).length
}
