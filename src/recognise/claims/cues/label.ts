import type { Token } from '../../../language/document.js'
import { hasFiniteVerb, unitEnd } from '../../../syntax/clause.js'
import { nounPhraseAfter } from '../../../syntax/noun-phrase-after.js'
import { subjectBefore } from '../../../syntax/subject.js'
import type { Range } from '../../../syntax/view.js'
import { entryAt } from '../../../text/sorted.js'
import type { Proof } from '../../recogniser.js'
import type { Finding } from '../construction.js'
import { opensQuotation, quotationAt } from '../contents.js'
import { sourceTypeOf } from '../source-type.js'
import type { Unit } from '../unit.js'

/** A colon as a cue: behind a speaker's name, or between a clause and a quotation. */
export const label: Proof & { readonly confidence: number } = {
  name: 'label',
  examples: [
    '{Mara Olt|source}{:|cue} {We knew that it leaked|content}.',
    '{Olt|source}{:|cue} {"It leaked."|content}',
  ],
  leaves: ['Correction: The pier was built in 1902.', 'Tarn 3: Lund 1'],
  confidence: 0.7,
}

const NO_SPEAKERS =
  /^(?:analysis|advertisement|breaking|caption|comment|contact|copyright|correction|credit|editorial|editors?|email|exclusive|factbox|file|follow|graphic|image|in|interview|live|location|more|note|obituary|opinion|phone|photo|photograph|picture|q|question|related|result|results|review|score|see|source|sources|summary|tags|timeline|topics|update|updated|video|watch|weather|what|where|when|why|how|who|a)$/i

/** Claims of a unit whose cue is a colon. */
export function findLabels(unit: Unit): readonly Finding[] {
  if (unit.within) return []
  const colon = unit.tokens.findIndex(({ lower }, i) => lower === ':' && !unit.quotations[i])
  if (colon < 1 || colon + 1 >= unit.tokens.length) return []
  const source = speakerBefore(unit, colon) ?? subjectOfClauseBefore(unit, colon)
  if (!source) return []
  const quotation = opensQuotation(unit, colon + 1) ? quotationAt(unit, colon + 1) : null
  const content = quotation ?? { from: colon + 1, to: unitEnd(unit) }
  return [
    {
      rule: label.name,
      confidence: label.confidence,
      unit,
      lemma: ':',
      source,
      cue: { from: colon, to: colon + 1 },
      content: [content],
      isNegated: false,
    },
  ]
}

/** "Mara Olt:" at the head of the unit, before a quotation or a whole clause. */
function speakerBefore(unit: Unit, colon: number): Range | null {
  const { tokens, classes } = unit
  if (colon > 4 || NO_SPEAKERS.test(tokens[0]?.text ?? '')) return null
  const isName = tokens
    .slice(0, colon)
    .every(({ text, pos }) => /^\p{Lu}/u.test(text) && (pos === 'PROPN' || pos === 'NOUN'))
  if (!isName || nounPhraseAfter(unit, 0) !== colon) return null
  const isQuoted = opensQuotation(unit, colon + 1)
  if (unit.sentence.role === 'title' && !isQuoted && !isSpeaker(unit, colon)) return null
  const isSaid = isQuoted || hasFiniteVerb(unit, colon + 1, unitEnd(unit))
  return isSaid && classes[colon + 1] !== 'number' ? { from: 0, to: colon } : null
}

/** In a headline most labels are topics ("Cyclone Freddy: …"); a person or a body speaks. */
const isSpeaker = ({ document, tokens }: Unit, colon: number): boolean => {
  const last = tokens[colon - 1] as Token
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
  return subject?.kind === 'own' ? subject.range : null
}
