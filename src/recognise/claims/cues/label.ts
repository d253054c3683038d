import type { Token } from '../../../language/document.js'
import { markOf, placesOf } from '../../../language/words/marks.js'
import { wordSet } from '../../../language/words/word-set.js'
import { hasFiniteVerb, unitEnd } from '../../../syntax/clause.js'
import { nounPhraseAfter } from '../../../syntax/noun-phrase-after.js'
import { subjectBefore } from '../../../syntax/subject.js'
import type { Range } from '../../../syntax/view.js'
import { startsWithCapital } from '../../../text/capital.js'
import { entryAt } from '../../../text/sorted.js'
import { type Finding, foundBy, type Rule } from '../reading/construction.js'
import { opensQuotation, quotationAt } from '../reading/contents.js'
import { typeOfRange } from '../reading/range-type.js'
import type { Unit } from '../reading/unit.js'
import { sourceTypeOf } from '../values/source-type.js'

/** A colon as a cue: behind a speaker's name, or between a clause and a quotation. */
export const label: Rule = {
  name: 'label',
  examples: [
    '{Mara Olt|source}{:|cue} {We knew that it leaked|content}.',
    '{Olt|source}{:|cue} {"It leaked."|content}',
  ],
  leaves: ['Correction: The pier was built in 1902.', 'Tarn: Lund'],
  confidence: 0.7,
}

const NO_SPEAKERS =
  /^(?:analysis|advertisement|breaking|caption|comment|contact|copyright|correction|credit|editorial|editors?|email|exclusive|factbox|file|follow|graphic|image|in|interview|live|location|more|note|obituary|opinion|phone|photo|photograph|picture|q|question|related|result|results|review|score|see|source|sources|summary|tags|timeline|topics|update|updated|video|watch|weather|what|where|when|why|how|who|a)$/i

/** Claims of a unit whose cue is a colon or a dash. */
export function findLabels(unit: Unit): readonly Finding[] {
  if (unit.within) return []
  return [...findColons(unit), ...findSignatures(unit)]
}

/** A colon, which few sentences have. */
export const COLON = markOf((lower) => lower === ':')

function findColons(unit: Unit): readonly Finding[] {
  const colon = placesOf(unit.tokens, COLON).find((at) => !unit.quotations[at])
  if (colon === undefined) return findTrailingDash(unit)
  if (colon < 1 || colon + 1 >= unit.tokens.length) return []
  const trailing = speakerBehind(unit, colon)
  const source =
    trailing ?? speakerBefore(unit, colon) ?? writerBefore(unit, colon) ?? subjectOfClauseBefore(unit, colon)
  if (!source) return []
  const quotation = opensQuotation(unit, colon + 1) ? quotationAt(unit, colon + 1) : null
  const content = trailing ? { from: 0, to: colon } : (quotation ?? { from: colon + 1, to: unitEnd(unit) })
  return [findingOf(unit, { source, content, cue: { from: colon, to: colon + 1 } })]
}

const findingOf = (unit: Unit, { content, ...parts }: { source: Range; content: Range; cue: Range | null }): Finding =>
  foundBy(parts.cue ? label : signature, { ...parts, unit, lemma: parts.cue ? ':' : '', content: [content] })

/** A quotation with its speaker behind a dash: "We were told nothing." - Mara Olt, docker. */
export const signature: Rule = {
  name: 'signature',
  examples: ['{"We were told nothing until the cranes stopped."|content} - {Mara Olt, docker|source}'],
  leaves: ['"We were told nothing." - Mara Olt left.', '"It leaked" - not Olt.'],
  confidence: 0.75,
}

/** A speaker's name and what they are have no more tokens. */
const LONGEST_SIGNATURE = 12

function findSignatures(unit: Unit): readonly Finding[] {
  const { classes, tokens, quotations, document } = unit
  if (!classes.includes('hyphen')) return []
  const dash = classes.findIndex((kind, i) => kind === 'hyphen' && !quotations[i] && Boolean(quotations[i - 1]))
  const quotation = dash > 0 ? quotationAt(unit, dash - 1) : null
  const to = unitEnd(unit)
  const first = tokens[dash + 1]
  if (!quotation || !first || to - dash > LONGEST_SIGNATURE || quotation.from > 0) return []
  const isNamed = document.names.some(
    ({ kind, start }) =>
      (kind === 'person' || kind === 'organization') && start >= first.start && start <= first.end + 30,
  )
  const hasVerb = classes.slice(dash + 1, to).some((kind) => kind === 'aux' || kind === 'verb')
  if (!isNamed || hasVerb || !startsWithCapital(first.text)) return []
  return [findingOf(unit, { source: { from: dash + 1, to }, content: quotation, cue: null })]
}

/** "Twelve dead in ferry fire - police": a dash does the same at a headline's end. */
function findTrailingDash(unit: Unit): readonly Finding[] {
  const dash = unit.classes.lastIndexOf('hyphen')
  const isApart = dash > 0 && unit.tokens[dash - 1]?.end !== unit.tokens[dash]?.start
  const last = unitEnd(unit)
  const isKnown = KNOWN.has(unit.tokens[last - 1]?.lower ?? '')
  const source = isApart && isKnown && !unit.quotations[dash] ? speakerBehind(unit, dash) : null
  return source ? [findingOf(unit, { source, content: { from: 0, to: dash }, cue: { from: dash, to: dash + 1 } })] : []
}

/** "Bank to close: report": who says it stands last in a headline. */
function speakerBehind(unit: Unit, colon: number): Range | null {
  const { sentence } = unit
  const to = unitEnd(unit)
  if (
    sentence.role !== 'title' ||
    to - colon > 5 ||
    colon < 3 ||
    !(saysSomething(unit, 0, colon) || hasFigure(unit, colon))
  )
    return null
  const isPhrase = to === colon + 2 || nounPhraseAfter(unit, colon + 1) === to
  return isPhrase && isSpeaker(unit, to) ? { from: colon + 1, to } : null
}

/** "From a statement by Governor Holt:", "The reply from Olt, the chair:". */
function writerBefore(unit: Unit, colon: number): Range | null {
  const by = unit.tokens.findIndex(
    ({ lower }, i) => i < colon && WRITTEN.has(unit.tokens[i - 1]?.lower ?? '') && (lower === 'by' || lower === 'from'),
  )
  // "From the mayor's office: \"…\""
  const isSent = unit.tokens[0]?.lower === 'from' && nounPhraseAfter(unit, 1) === colon
  if (!opensQuotation(unit, colon + 1)) return null
  if (isSent) return { from: 1, to: colon }
  return by < 0 || by > 6 ? null : { from: by + 1, to: colon }
}

/** What somebody has written or said, as a noun. */
export const WRITTEN = wordSet`
  answer comment email letter message note post release remarks reply response speech statement tweet word words
`

/** They head a headline as speakers, whatever follows. */
const KNOWN = wordSet`
  authorities military minister ministry official officials police prosecutor prosecutors report study
`

const saysSomething = ({ classes }: Unit, from: number, to: number): boolean =>
  classes.slice(from, to).some((kind) => kind === 'aux' || kind === 'verb' || kind === 'to')

/** "Twelve dead in ferry fire". */
const hasFigure = ({ classes }: Unit, to: number): boolean => classes.slice(0, to).includes('number')

/** "Mara Olt:" at the head of the unit, before a quotation or a whole clause. */
function speakerBefore(unit: Unit, colon: number): Range | null {
  const { tokens, classes } = unit
  if (colon > 4 || NO_SPEAKERS.test(tokens[0]?.text ?? '')) return null
  const isTitle = unit.sentence.role === 'title'
  const isName = tokens
    .slice(0, colon)
    .every(
      ({ text, pos }) => (startsWithCapital(text) || isTitle) && (pos === 'PROPN' || pos === 'NOUN' || pos === 'ADJ'),
    )
  if (!isName || nounPhraseAfter(unit, 0) !== colon) return null
  if (opensQuotation(unit, colon + 1)) return { from: 0, to: colon }
  if (!isTitle)
    return hasFiniteVerb(unit, colon + 1, unitEnd(unit)) && classes[colon + 1] !== 'number'
      ? { from: 0, to: colon }
      : null
  return isSpeaker(unit, colon) &&
    (saysSomething(unit, colon + 1, unitEnd(unit)) || KNOWN.has(tokens[colon - 1]?.lower ?? ''))
    ? { from: 0, to: colon }
    : null
}

/** In a headline most labels are topics ("Cyclone Freddy: …"); a person or a body speaks. */
const isSpeaker = ({ document, tokens }: Unit, end: number): boolean => {
  const last = tokens[end - 1] as Token
  const name = entryAt(document.names, last.start)
  return name?.kind === 'person' || name?.kind === 'organization' || sourceTypeOf(last.text, []) !== 'unknown'
}

/** The subject of "She had a warning for the board:" before a quotation. */
function subjectOfClauseBefore(unit: Unit, colon: number): Range | null {
  const { classes, tokens } = unit
  if (!opensQuotation(unit, colon + 1)) return null
  const verb = classes.findIndex(
    (kind, i) => i < colon && (kind === 'aux' || (kind === 'verb' && !/ing$/.test(tokens[i]?.lower ?? ''))),
  )
  if (verb < 1) return null
  const subject = subjectBefore(unit, verb)
  return subject?.kind === 'own' && isSomebody(unit, subject.range) ? subject.range : null
}

/** Who or what may have words of its own. */
const isSomebody = (unit: Unit, range: Range): boolean => typeOfRange(unit, range) !== 'unknown'
