import { voiceKey } from './article.js'
import type { ComparedEvent, Saying } from './schema.js'
import type { SaidNumber, Statement } from './statement.js'

/** What several articles or voices say, and where their other numbers differ; `tolls` are told elsewhere. */
export function compareClaims(statements: readonly Statement[]): Pick<ComparedEvent, 'sharedClaims' | 'numberClashes'> {
  const pairs = alikePairs(statements)
  return { sharedClaims: sharedOf(statements, pairs), numberClashes: clashesOf(statements, pairs) }
}

type Pair = readonly [number, number]

/** Pairs of statements that are about the same: found by the words they share, the rarer words first. */
function alikePairs(statements: readonly Statement[]): readonly Pair[] {
  const byStem = new Map<string, number[]>()
  statements.forEach(({ stems }, i) => {
    for (const word of stems) byStem.set(word, [...(byStem.get(word) ?? []), i])
  })
  return statements.flatMap((one, i) =>
    [...sharedWithLater(i, one, byStem)]
      .filter(([k, count]) => isAlike(count, one, statements[k] as Statement))
      .map(([k]): Pair => [i, k]),
  )
}

/** How many words a statement shares with each later one. */
function sharedWithLater(
  i: number,
  { stems }: Statement,
  byStem: ReadonlyMap<string, readonly number[]>,
): ReadonlyMap<number, number> {
  const shared = new Map<number, number>()
  for (const word of stems) {
    const holders = byStem.get(word) ?? []
    if (holders.length > MOST_WITH_WORD) continue
    for (const k of holders) if (k > i) shared.set(k, (shared.get(k) ?? 0) + 1)
  }
  return shared
}

/** A word that so many statements share tells nothing. */
const MOST_WITH_WORD = 40

function isAlike(shared: number, a: Statement, b: Statement): boolean {
  const least = Math.min(a.stems.size, b.stems.size)
  const most = Math.max(a.stems.size, b.stems.size)
  const units = a.numbers.some(({ unit }) => b.numbers.some((other) => other.unit === unit))
  if (units && shared >= 2 && shared / least >= 0.5) return true
  return shared >= 3 && shared / least >= 0.6 && shared / most >= 0.35
}

function sharedOf(statements: readonly Statement[], pairs: readonly Pair[]): ComparedEvent['sharedClaims'] {
  const agreeing = pairs.filter(([i, k]) => agrees(statements[i] as Statement, statements[k] as Statement))
  return groupsOf(agreeing)
    .map((group) => distinct(group.map((i) => (statements[i] as Statement).saying)))
    .filter((sayings) => sayings.length > 1)
    .map((sayings) => ({
      sayings,
      voices: new Set(sayings.flatMap(({ voice }) => (voice ? [voiceKey(voice)] : []))).size,
    }))
}

/** No number of the one excludes one of the other, and neither denies what the other says. */
function agrees(a: Statement, b: Statement): boolean {
  const denies = ({ claim }: Statement) => claim.negated !== (claim.cue?.stance === 'denying')
  if (denies(a) !== denies(b)) return false
  return a.numbers.every((one) => b.numbers.every((other) => one.unit !== other.unit || !clash(one, other)))
}

function clashesOf(statements: readonly Statement[], pairs: readonly Pair[]): ComparedEvent['numberClashes'] {
  const byUnit = new Map<string, Pair[]>()
  for (const pair of pairs) {
    const [a, b] = pair.map((i) => statements[i] as Statement) as [Statement, Statement]
    // Figures of people who came to harm are compared as tolls; one voice may correct itself.
    if (a.claim.casualties?.length || b.claim.casualties?.length) continue
    if (a.saying.voice && b.saying.voice && voiceKey(a.saying.voice) === voiceKey(b.saying.voice)) continue
    for (const one of a.numbers) {
      if (b.numbers.some((other) => other.unit === one.unit && clash(one, other)))
        byUnit.set(one.unit, [...(byUnit.get(one.unit) ?? []), pair])
    }
  }
  return [...byUnit].flatMap(([unit, found]) => groupsOf(found).map((group) => clashOf(unit, group, statements)))
}

function clashOf(
  unit: string,
  group: readonly number[],
  statements: readonly Statement[],
): ComparedEvent['numberClashes'][number] {
  const numbers = new Map<
    string,
    { number: number; approximate: boolean; bound: SaidNumber['bound']; sayings: Saying[] }
  >()
  let written = unit
  for (const i of group) {
    const { saying, numbers: said } = statements[i] as Statement
    for (const { number, approximate, bound, unitText, unit: counted } of said) {
      if (counted !== unit) continue
      written = unitText
      const key = `${number} ${bound}`
      const known = numbers.get(key) ?? { number, approximate, bound, sayings: [] }
      numbers.set(key, { ...known, sayings: distinct([...known.sayings, saying]) })
    }
  }
  return { unit: written, numbers: [...numbers.values()] }
}

/** Whether both cannot be true: "about 80" and 84 can, "more than 120" and 80 cannot. */
function clash(a: SaidNumber, b: SaidNumber): boolean {
  const [low, high] = a.number < b.number ? [a, b] : [b, a]
  if (low.bound === 'more' || high.bound === 'less') return false
  return high.number > low.number * (low.approximate || high.approximate ? 1.2 : 1)
}

/** One voice of one article once. */
function distinct(sayings: readonly Saying[]): Saying[] {
  const seen = new Set<string>()
  return sayings.filter(({ article, voice }) => {
    const key = `${article} ${voice === null ? '' : voiceKey(voice)}`
    return !seen.has(key) && seen.add(key)
  })
}

/** Connected groups of the paired, each in order. */
function groupsOf(pairs: readonly Pair[]): readonly (readonly number[])[] {
  const leader = new Map<number, number>()
  const find = (i: number): number => {
    let at = i
    while ((leader.get(at) ?? at) !== at) at = leader.get(at) as number
    return at
  }
  for (const [i, k] of pairs) {
    const [a, b] = [find(i), find(k)]
    leader.set(Math.max(a, b), Math.min(a, b))
    leader.set(Math.min(a, b), Math.min(a, b))
  }
  const groups = new Map<number, Set<number>>()
  for (const [i, k] of pairs) {
    const root = find(i)
    groups.set(root, (groups.get(root) ?? new Set<number>()).add(i).add(k))
  }
  return [...groups.values()].map((group) => [...group].sort((a, b) => a - b))
}
