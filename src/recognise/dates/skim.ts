/**
 * Rules made fast. Matching without regard to capitals and over all the letters of Unicode is slow, and most rules find nothing
 * in most sentences. So each pattern is tried first in a coarse form, on text in small letters; only where that one matches is
 * the rule's own pattern tried.
 */
import type { Rule } from './reading.js'
import { rules } from './rules/index.js'

/** A rule with the two forms of its pattern. */
export interface Skimmed {
  readonly rule: Rule
  /** Runs over the text in small letters (or, for a pattern in which capitals count, over the text); finds no less than the rule. */
  readonly coarse: RegExp
  /** The rule's own pattern, tried at one place only. */
  readonly exact: RegExp
  readonly needsCapitals: boolean
}

export const skimmedRules: readonly Skimmed[] = rules.map((rule) => {
  const needsCapitals = !rule.finds.flags.includes('i')
  return {
    rule,
    coarse: new RegExp(coarseSource(rule.finds.source, needsCapitals), 'g'),
    exact: new RegExp(rule.finds.source, rule.finds.flags.replace('g', 'y')),
    needsCapitals,
  }
})

function coarseSource(source: string, needsCapitals: boolean): string {
  const letters = needsCapitals ? 'A-Za-z' : 'a-z'
  const plain = source
    .replaceAll('[\\p{L}\\p{N}]', `[${letters}0-9]`)
    .replaceAll('[\\p{L}]', `[${letters}]`)
    .replaceAll('\\p{Lu}', needsCapitals ? '[A-Z]' : '[a-z]')
    .replaceAll('\\p{Ll}', '[a-z]')
    .replaceAll('\\p{L}', `[${letters}]`)
  return needsCapitals ? plain : lowerLiterals(plain)
}

/** Small letters for the literal ones of a pattern; escapes like \S and names of groups stay as they are. */
function lowerLiterals(source: string): string {
  return source.replace(/\\.|\(\?<[A-Za-z]+>|[A-Z]/g, (part) => (part.length === 1 ? part.toLowerCase() : part))
}

/** A view of equal length in which the letters A to Z are small. */
export const lowerView = (plain: string): string => plain.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
