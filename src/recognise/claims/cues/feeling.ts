import { gatherAt, markOf } from '../../../language/words/marks.js'
import { FEELING_SURE } from '../../../language/words/reporting.js'
import { wordSet } from '../../../language/words/word-set.js'
import { isClauseStart, unitEnd } from '../../../syntax/clause.js'
import { subjectBefore } from '../../../syntax/subject.js'
import type { Proof } from '../../recogniser.js'
import type { Finding } from '../reading/construction.js'
import { contentEnd } from '../reading/content-end.js'
import type { Occurrence } from '../reading/occurrences.js'
import type { Unit } from '../reading/unit.js'

/** A feeling that something is so: "is confident that", "are worried about". */
export const feeling: Proof & { readonly confidence: number } = {
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
  const { classes, tokens } = unit
  return gatherAt(tokens, FEELING, (token, i) => {
    if (unit.quotations[i]) return []
    let from = i
    while (
      from > 0 &&
      i - from < 8 &&
      (classes[from - 1] === 'aux' || classes[from - 1] === 'adverb' || classes[from - 1] === 'not')
    )
      from--
    if (token.lower === 'clear') from = madeClear(unit, i) ?? i
    else if (!classes.slice(from, i).includes('aux')) return []
    if (from === i) return []
    const preposition = /^(?:about|of|over)$/.test(tokens[i + 1]?.lower ?? '')
    const start = preposition ? i + 2 : i + 1
    const isClause =
      classes[i + 1] === 'that' || (!preposition && isClauseStart(unit, start) && classes[start] !== 'subordinator')
    if (start >= unitEnd(unit) || (!isClause && !preposition)) return []
    const subject = subjectBefore(unit, from)
    if (subject?.kind !== 'own') return []
    const to = contentEnd(
      unit,
      start,
      { index: i, isPast: true, start: subject.start },
      all,
      isClause ? 'clause' : 'object',
    )
    const isNegated = classes.slice(from, i).includes('not')
    const cue = { from, to: preposition ? i + 2 : i + 1 }
    return [
      {
        rule: feeling.name,
        confidence: feeling.confidence,
        unit,
        lemma: token.lower,
        source: subject.range,
        cue,
        content: [{ from: start, to }],
        isNegated,
      },
    ]
  })
}
