import type { SenseType } from '../../gazetteer/gazetteer.js'
import type { Setting } from './setting.js'
import { useClues } from './use-clues.js'

/** How a name is used, and the clue that spoke loudest for it. */
export interface Use {
  readonly use: 'literal' | 'government'
  readonly clue: string | null
}

/** What one finds for a place of which the type alone is known; a town acts for its country less often than a country. */
const BASE: Readonly<Partial<Record<SenseType, number>>> = { country: 0.15, city: -1 }

/** Whether a name stands for the place itself or for those who rule there; only countries and towns do that. */
export function useOf(setting: Setting, type: SenseType | null): Use {
  const base = BASE[type ?? 'country']
  if (base === undefined) return { use: 'literal', clue: null }
  const holding = useClues.filter((clue) => clue.holds(setting))
  const sum = holding.reduce((total, { weight }) => total + weight, base)
  if (sum <= 0) return { use: 'literal', clue: null }
  const loudest = holding.reduce((best, clue) => (clue.weight > best.weight ? clue : best), {
    name: null,
    weight: 0,
  } as {
    readonly name: string | null
    readonly weight: number
  })
  return { use: 'government', clue: loudest.name }
}
