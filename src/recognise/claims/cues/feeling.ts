import { gatherAt, markOf } from '../../../language/words/marks.js'
import { FEELING_SURE } from '../../../language/words/reporting.js'
import { wordSet } from '../../../language/words/word-set.js'
import { isClauseStart, unitEnd } from '../../../syntax/clause.js'
import { subjectBefore } from '../../../syntax/subject.js'
import { type Finding, foundBy, type Rule } from '../reading/construction.js'
import { contentEnd } from '../reading/content-end.js'
import type { Occurrence } from '../reading/occurrences.js'
import { isSelf, type Unit } from '../reading/unit.js'

/** A feeling that something is so: "is confident that", "are worried about". */
export const feeling: Rule = {
  name: 'is-confident-that',
  examples: [
    '{The board|source} {is confident|cue} {that the pier will hold|content}.',
    '{Divers|source} {are worried about|cue} {the hull|content}.',
  ],
  leaves: ['The board is confident these days.'],
  confidence: 0.75,
}

const ADJECTIVES: ReadonlySet<string> = new Set([...FEELING_SURE, 'clear'])
const FEELING = markOf((lower) => ADJECTIVES.has(lower))

/** "has made it clear": where that cue begins. */
function madeClear({ tokens, classes }: Unit, clear: number): number | null {
  let i = clear - 1
  if (classes[i] === 'adverb' || classes[i] === 'pronoun') i--
  if (!MAKE.has(tokens[i]?.lower ?? '')) return null
  while (classes[i - 1] === 'aux' || classes[i - 1] === 'adverb') i--
  return i
}

const MAKE = wordSet`make makes made making`

/** Claims whose cue is an adjective behind "be", outside quotations. */
export function findFeelings(unit: Unit, all: readonly Occurrence[]): readonly Finding[] {
  return gatherAt(unit.tokens, FEELING, (_, i) => {
    const finding = unit.quotations[i] ? null : feelingAt(unit, i, all)
    return finding ? [finding] : []
  })
}

function feelingAt(unit: Unit, i: number, all: readonly Occurrence[]): Finding | null {
  const { classes } = unit
  const from = groupStart(unit, i)
  const behind = from === null ? null : contentBehind(unit, i)
  const subject = from === null || !behind ? null : subjectBefore(unit, from)
  if (from === null || !behind || subject?.kind !== 'own' || isSelf(unit, subject.range)) return null
  const cue = { index: i, isPast: true, start: subject.start }
  const to = contentEnd(unit, { from: behind.from, cue, others: all, kind: behind.kind })
  return foundBy(feeling, {
    unit,
    lemma: unit.tokens[i]?.lower ?? '',
    source: subject.range,
    cue: { from, to: behind.cueEnd },
    content: [{ from: behind.from, to }],
    isNegated: classes.slice(from, i).includes('not'),
  })
}

/** Where "is" or "has made it" begins before an adjective; null where neither stands there. */
function groupStart(unit: Unit, adjective: number): number | null {
  const { classes, tokens } = unit
  if (tokens[adjective]?.lower === 'clear') return madeClear(unit, adjective)
  let from = adjective
  while (HELPERS.has(classes[from - 1] ?? 'end')) from--
  return classes.slice(from, adjective).includes('aux') ? from : null
}

const HELPERS = wordSet`adverb aux not`

/** What one feels behind an adjective: a clause, or a thing behind "about". */
function contentBehind(
  unit: Unit,
  adjective: number,
): { readonly from: number; readonly kind: 'clause' | 'object'; readonly cueEnd: number } | null {
  const { classes, tokens } = unit
  const at = adjective + 1
  const isAbout = ABOUT.has(tokens[at]?.lower ?? '')
  const from = isAbout ? at + 1 : at
  if (from >= unitEnd(unit)) return null
  if (isAbout) return { from, kind: 'object', cueEnd: from }
  const isClause = classes[at] !== 'subordinator' && isClauseStart(unit, at)
  return isClause ? { from, kind: 'clause', cueEnd: at } : null
}

const ABOUT = wordSet`about of over`
