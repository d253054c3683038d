/** What `--color` takes. */
export const colourChoices = ['auto', 'always', 'never'] as const
export type ColourChoice = (typeof colourChoices)[number]

/** How much colour, as chalk counts: none, 16 colours, 256 or all. */
type ColourLevel = 0 | 1 | 2 | 3

type Environment = Readonly<Record<string, string | undefined>>

/**
 * How much colour a stream gets. In this order: `--color`, `NO_COLOR` (set and not empty), `FORCE_COLOR` (set, and not `0`
 * or `false`), else colour on a terminal that is not `dumb`. Decided for standard output and standard error apart.
 */
export function colourLevel(choice: ColourChoice, isTerminal: boolean, environment: Environment): ColourLevel {
  if (choice === 'never') return 0
  if (choice === 'always') return richness(environment)
  const { NO_COLOR, FORCE_COLOR, TERM } = environment
  if (NO_COLOR) return 0
  if (FORCE_COLOR !== undefined) return /^(?:0|false)$/.test(FORCE_COLOR) ? 0 : richness(environment)
  return isTerminal && TERM !== 'dumb' ? richness(environment) : 0
}

/** How many colours the terminal has, where there is colour at all. */
function richness({ COLORTERM, FORCE_COLOR, TERM }: Environment): 1 | 2 | 3 {
  if (FORCE_COLOR === '2' || FORCE_COLOR === '3') return FORCE_COLOR === '2' ? 2 : 3
  if (COLORTERM === 'truecolor' || COLORTERM === '24bit') return 3
  return TERM?.includes('256') ? 2 : 1
}
