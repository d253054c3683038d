import { linkingAdverbs } from '../../../language/words/function-words.js'
import { lowerAt } from '../../../language/words/lower-at.js'
import { gatherAt, markOf } from '../../../language/words/marks.js'
import { wordSet } from '../../../language/words/word-set.js'
import { extentOf, hasFiniteVerb, isClauseStart, unitEnd } from '../../../syntax/clause.js'
import { nounPhraseAfter } from '../../../syntax/noun-phrase-after.js'
import { subjectAfter } from '../../../syntax/subject-after.js'
import type { Range } from '../../../syntax/view.js'
import { startsWithCapital } from '../../../text/capital.js'
import { overlapping } from '../../../text/sorted.js'
import { type Finding, foundBy, type Rule } from '../reading/construction.js'
import { NO_SOURCES } from '../reading/content-end.js'
import { isDocumentRange, typeOfRange } from '../reading/range-type.js'
import type { Unit } from '../reading/unit.js'

/** Sources behind a preposition: "according to Olt", "in the words of Olt". */
export const accordingTo: Rule = {
  name: 'according-to',
  examples: [
    '{According to|cue} {the board|source}, {the pier leaked|content}.',
    '{The pier leaked|content}, {according to|cue} {Mara Olt, head of the board|source}.',
    '{The pier|content}, {according to|cue} {the board|source}, {leaked|content}.',
    '{In the words of|cue} {one diver|source}, {"it was a wreck"|content}.',
    '{According to|cue} {a survey by the board|source}, {the pier leaks|content}.',
    '{The pier leaked|content}, {as per|cue} {the board|source}.',
    "{According to|cue} {a trooper's report|source}, {Mara Olt, 67, of Tarn, Ohio, was driving north|content}.",
  ],
  leaves: ['All went according to plan.'],
  confidence: 0.93,
}

/** "In Olt's view": the cue is the noun, and the source stands before it. */
export const opinion: Rule = {
  name: 'in-somebodys-view',
  examples: [
    "In {the board|source}'s {view|cue}, {the pier is safe|content}.",
    'In {his|source} {words|cue}, {"it was a wreck"|content}.',
  ],
  leaves: ['In full view, the pier fell.', "In Tarn's harbour, the pier fell."],
  confidence: 0.8,
}

const OPINIONS = wordSet`account assessment eyes estimation judgement judgment mind opinion telling view words`

/** Claims of a unit that opens with somebody's view. */
export function findOpinion(unit: Unit): readonly Finding[] {
  const { tokens, classes } = unit
  if (tokens[0]?.lower !== 'in') return []
  const comma = classes.indexOf('comma')
  const noun = comma - 1
  if (noun < 2 || noun > 12 || !OPINIONS.has(tokens[noun]?.lower ?? '')) return []
  const isOwned = classes[noun - 1] === 'possessive'
  if (!isOwned && !OWNERS.has(tokens[noun - 1]?.lower ?? '')) return []
  const source = { from: 1, to: isOwned ? noun - 1 : noun }
  const content = { from: comma + 1, to: unitEnd(unit) }
  const lemma = tokens[noun]?.lemma ?? ''
  return [foundBy(opinion, { unit, lemma, source, cue: { from: noun, to: comma }, content: [content] })]
}

const OWNERS = wordSet`his her their its my our`

/** What such a cue begins with. */
const OPENING = markOf((lower) => lower === 'according' || lower === 'in' || lower === 'per')

/** Claims whose cue is "according to" and the like, outside quotations. */
export function findAccordingTo(unit: Unit): readonly Finding[] {
  return gatherAt(unit.tokens, OPENING, (_token, i) => {
    if (unit.quotations[i]) return []
    const cue = cueAt(unit, i)
    if (!cue) return []
    const source = withMaker(unit, toNameEnd(unit, subjectAfter(unit, cue.to)))
    if (!source || (source.to - source.from < 3 && NO_SOURCES.test(unit.tokens[source.to - 1]?.lower ?? ''))) return []
    const trimmed = startsClause(unit, cue.from) ? { from: source.from, to: frontedSourceEnd(unit, source) } : source
    const content = contentAround(unit, cue, trimmed)
    return content.length ? [foundBy(accordingTo, { unit, lemma: 'according to', source: trimmed, cue, content })] : []
  })
}

/** "the Bureau of Alcohol, | Firearms and Explosives (ATF)": to the end of a name with commas in it. */
function toNameEnd(unit: Unit, source: Range | null): Range | null {
  if (!source) return null
  const end = overlapping(unit.document.names, extentOf(unit, source)).at(-1)?.end ?? 0
  let { to } = source
  while ((unit.tokens[to]?.end ?? Number.POSITIVE_INFINITY) <= end) to++
  if (unit.classes[to + 2] === 'close') to += 3
  return { from: source.from, to }
}

/** "A study | by the university": with whoever made it; "by phone" and "by Friday" are no maker. */
function withMaker(unit: Unit, source: Range | null): Range | null {
  const { classes, tokens } = unit
  if (!source || tokens[source.to]?.lower !== 'by') return source
  const at = source.to + 1
  const isSomebody = classes[at] === 'determiner' || startsWithCapital(tokens[at]?.text ?? '')
  const to = isSomebody ? nounPhraseAfter(unit, at) : null
  return to === null ? source : { from: source.from, to }
}

function cueAt(unit: Unit, i: number): Range | null {
  const { tokens } = unit
  const lower = tokens[i]?.lower
  if (lower === 'per' && isPer(unit, i)) return { from: unit.tokens[i - 1]?.lower === 'as' ? i - 1 : i, to: i + 1 }
  if (lower !== 'according' && lower !== 'in') return null
  const at = (n: number) => tokens[i + n]?.lower
  if (lower === 'according' && at(1) === 'to' && at(-1) !== 'not') return { from: i, to: i + 2 }
  if (lower === 'in' && at(1) === 'the' && at(2) === 'words' && at(3) === 'of') return { from: i, to: i + 4 }
  return null
}

/** ", per city records": behind a comma, and before somebody or a text, not "per head". */
function isPer(unit: Unit, i: number): boolean {
  const before = unit.tokens[i - 1]?.lower === 'as' ? i - 2 : i - 1
  if (unit.classes[before] !== 'comma' || SHARES.has(unit.tokens[i + 1]?.lower ?? '')) return false
  const to = nounPhraseAfter(unit, i + 1)
  return to !== null && typeOfRange(unit, { from: i + 1, to }) !== 'unknown'
}

const SHARES = wordSet`capita child family head household patient person pupil resident student voter worker`

/** "According to the board, the pier leaked": an apposition is the source's only when a clause still follows it. */
function frontedSourceEnd(unit: Unit, source: Range): number {
  const plain = nounPhraseAfter(unit, source.from) ?? source.to
  if (plain >= source.to) return source.to
  // "a trooper's report, | Mara Olt, 67, of Tarn, was driving": nobody is a report.
  const isNamed = typeOfRange(unit, { from: plain + 1, to: nounPhraseAfter(unit, plain + 1) ?? source.to }) === 'person'
  if (isNamed && isDocumentRange(unit, { from: source.from, to: plain })) return plain
  const { classes } = unit
  // The last part is the source's own as long as the clause begins behind it.
  return classes[source.to] === 'comma' && !looksLikeClause(unit, plain + 1, source.to) ? source.to : plain
}

function looksLikeClause({ classes }: Unit, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (classes[i] === 'aux' || (classes[i] === 'verb' && classes[i - 1] !== 'who')) return true
  return false
}

function contentAround(unit: Unit, cue: Range, source: Range): readonly Range[] {
  const { classes } = unit
  if (startsClause(unit, cue.from)) return contentBehind(unit, source)
  const end = classes[cue.from - 1] === 'comma' || classes[cue.from - 1] === 'hyphen' ? cue.from - 1 : cue.from
  const start = beginningOf(unit, end)
  const before = { from: start, to: end }
  const isOpen = classes[end - 1] === 'who' || !isClauseStart(unit, start)
  // "…, according to Olt, | was rotten"
  const isInside = isOpen && classes[cue.from - 1] === 'comma' && classes[source.to] === 'comma'
  return isInside ? [before, { from: source.to + 1, to: unitEnd(unit) }] : [before]
}

/** "documents filed on Monday, | the man", "the poll, conducted in June, | half": what follows a fronted source. */
function contentBehind(unit: Unit, source: Range): readonly Range[] {
  const { classes, tokens } = unit
  const limit = unitEnd(unit)
  let from = source.to
  while (classes[from] === 'time' || classes[from] === 'comma') from++
  const comma = classes.indexOf('comma', from)
  const isParticiple = classes[from] === 'verb' && /(?:ed|en|de|wn)$/.test(lowerAt(tokens, from))
  if (isParticiple && isClauseStart(unit, comma + 1)) from = comma + 1
  return from < limit ? [{ from, to: stopBeforeCue(unit, from, limit) }] : []
}

/** Whether the cue opens a sentence or a clause: nothing, or a conjunction, before it. */
function startsClause({ classes, tokens, quotations }: Unit, i: number): boolean {
  if (i === 0) return true
  const before = classes[i - 1]
  if (quotations[i - 1]) return false
  if (before === 'comma' && (i === 2 || classes[i - 2] === 'that')) return true
  return before === 'conjunction' || before === 'that' || (before === 'subordinator' && tokens[i - 1]?.lower !== 'as')
}

/** The start of the clause that ends before the cue. */
function beginningOf(unit: Unit, end: number): number {
  const { classes, tokens } = unit
  let from = 0
  for (let i = end - 1; i > 0; i--) {
    // "They included Tarn; Port Olt, Ohio; and Ritola, according to": the parts of a list.
    if (tokens[i]?.lower === ';' && hasFiniteVerb(unit, i + 1, end)) {
      from = i + 1
      break
    }
  }
  while (from < end && (classes[from] === 'conjunction' || (classes[from] === 'comma' && from > 0))) from++
  if (linkingAdverbs.has(tokens[from]?.lower ?? '') && classes[from + 1] === 'comma') from += 2
  return from
}

const SPEAKING = wordSet`adding claiming saying stating`

/** A fronted "according to" rules the sentence up to its end or the next of its kind. */
function stopBeforeCue({ classes, tokens }: Unit, from: number, limit: number): number {
  for (let i = from + 1; i < limit; i++) {
    // "According to Olt, they are glad, | saying": a claim of its own
    if (
      classes[i - 1] === 'comma' &&
      classes[i] === 'verb' &&
      SPEAKING.has(tokens[i]?.lower ?? '') &&
      classes[i + 1] !== 'to'
    )
      return i - 1
    if (tokens[i]?.lower === 'according' && classes[i - 1] !== 'comma')
      return classes[i - 1] === 'conjunction' ? i - 1 : i
  }
  return limit
}
