import { captionRules } from './caption-rules.js'
import { footRules, labelRules } from './label-rules.js'
import type { LineRule } from './line-rule.js'
import { linkRules } from './link-rules.js'
import { noteRules } from './note-rules.js'
import { releaseRules } from './release-rules.js'
import { siteRules } from './site-rules.js'

/** The kinds of line that are known by their own words. A wrong one costs every fact of the line, so each is narrow. */
export const lineRules: readonly LineRule[] = [
  ...captionRules,
  ...siteRules,
  ...linkRules,
  ...noteRules,
  ...releaseRules,
  ...labelRules,
  ...footRules,
]

/** The rule that a line falls under, by its words and, where that is asked, its place; null for most lines. */
export function ruleOf(line: string, where?: LineRule['where']): LineRule | null {
  const initial = INITIAL.exec(line)?.[0].toLowerCase()
  if (initial === undefined) return null
  return (
    rulesFor(initial, where).find(
      ({ longest, signs, finds }) =>
        line.length <= longest && (!signs || signs.some((sign) => line.includes(sign))) && finds.test(line),
    ) ?? null
  )
}

const INITIAL = /[\p{L}\p{N}©]/u
const byInitial = new Map<string, readonly LineRule[]>()

/** The rules for lines that begin with a letter and stand in a place, in their order. */
function rulesFor(letter: string, where: LineRule['where']): readonly LineRule[] {
  const initial = /[a-z0-9©]/.test(letter) ? letter : ''
  const key = `${initial} ${where ?? ''}`
  const known = byInitial.get(key)
  if (known) return known
  const rules = lineRules.filter(
    ({ initials, where: place }) =>
      place === where && (initials === undefined || (initial !== '' && initials.includes(initial))),
  )
  byInitial.set(key, rules)
  return rules
}
