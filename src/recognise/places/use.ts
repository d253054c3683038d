import type { SenseType } from '../../gazetteer/gazetteer.js'
import { wordSet } from '../../language/words/word-set.js'
import type { Setting } from './setting.js'
import { type UseClue, useClues } from './use-clues.js'

/** How a name is used, and the clue that spoke loudest for it. */
interface Use {
  readonly use: 'literal' | 'government'
  readonly clue: string | null
}

/** What one finds for a place of which the type alone is known; a town acts for its country less often than a country. */
const BASE: Readonly<Partial<Record<SenseType, number>>> = { country: 0.15, city: -1 }

/** "the Sindh government", "Punjab authorities". */
const isRuled = ({ possessive, compound, after }: Setting): boolean =>
  !possessive && !compound && RULERS.has(after[0]?.lower ?? '')
const RULERS = wordSet`authorities government`

/** Whether a name stands for the place itself or for those who rule there; countries and towns do that, a region beside its government. */
export function useOf(setting: Setting, type: SenseType | null): Use {
  const base = BASE[type ?? 'country']
  if (type === 'region' && isRuled(setting)) return { use: 'government', clue: 'state-noun' }
  if (base === undefined) return { use: 'literal', clue: null }
  if (weighUse(setting, base) <= 0) return { use: 'literal', clue: null }
  const loudest = cluesOf(setting).reduce((best, clue) => (clue.weight > best.weight ? clue : best), {
    name: null,
    weight: 0,
  } as {
    readonly name: string | null
    readonly weight: number
  })
  return { use: 'government', clue: loudest.name }
}

/** How much speaks for those who rule there; below 0, for the place itself. */
export const weighUse = (setting: Setting, base = 0): number =>
  cluesOf(setting).reduce((total, { weight }) => total + weight, base)

/** The clues that hold for a setting; asked once, though the name is weighed several times. */
function cluesOf(setting: Setting): readonly UseClue[] {
  let clues = holding.get(setting)
  if (!clues) {
    clues = useClues.filter((clue) => clue.holds(setting))
    holding.set(setting, clues)
  }
  return clues
}
const holding = new WeakMap<Setting, readonly UseClue[]>()
