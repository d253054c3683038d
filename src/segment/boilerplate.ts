import { captionRules } from './caption-rules.js'
import type { LineRule } from './line-rule.js'
import { linkRules } from './link-rules.js'
import { siteRules } from './site-rules.js'

/** The kinds of line that are known by their own words. A wrong one costs every fact of the line, so each is narrow. */
export const lineRules: readonly LineRule[] = [...captionRules, ...siteRules, ...linkRules]

/** The rule that a line falls under, by its words alone; null for most lines. */
export function ruleOf(line: string): LineRule | null {
  const initial = INITIAL.exec(line)?.[0].toLowerCase()
  if (initial === undefined) return null
  return (
    rulesFor(initial).find(
      ({ longest, signs, finds }) =>
        line.length <= longest && (!signs || signs.some((sign) => line.includes(sign))) && finds.test(line),
    ) ?? null
  )
}

const INITIAL = /[\p{L}\p{N}©]/u
const byInitial = new Map<string, readonly LineRule[]>()

/** The rules for lines that begin with a letter, in their order. */
function rulesFor(initial: string): readonly LineRule[] {
  if (!/[a-z0-9©]/.test(initial)) return anyInitial
  const known = byInitial.get(initial)
  if (known) return known
  const rules = lineRules.filter(({ initials }) => initials === undefined || initials.includes(initial))
  byInitial.set(initial, rules)
  return rules
}

const anyInitial = lineRules.filter(({ initials }) => initials === undefined)
