import { formsOf, pluralOf, type VerbForm } from './inflection.js'
import { NOUNS_BEFORE, reportingVerbs } from './reporting.js'

/** A form of a reporting verb. */
export interface ReportingForm {
  readonly lemma: string
  /** All that the word can be: "read" is base, past and participle. */
  readonly kinds: ReadonlySet<VerbForm>
}

const forms = new Map<string, { lemma: string; kinds: Set<VerbForm> }>()
for (const lemma of reportingVerbs) {
  for (const [form, kind] of formsOf(lemma)) {
    const known = forms.get(form)
    if (known) known.kinds.add(kind)
    else forms.set(form, { lemma, kinds: new Set([kind]) })
  }
}

/** The reporting verb of which a word (in lower case) is a form; null for other words. */
export const reportingFormOf = (lower: string): ReportingForm | null => forms.get(lower) ?? null

const nouns = new Map(
  [...NOUNS_BEFORE.values()].flat().flatMap((noun) => [[noun, noun] as const, [pluralOf(noun), noun] as const]),
)

/** The reporting noun of which a word is the singular or the plural. */
export const reportingNounOf = (lower: string): string | null => nouns.get(lower) ?? null

/** Whether a word may follow a reporting noun: "that" follows "claim". */
export const nounTakes = (noun: string, what: string): boolean => NOUNS_BEFORE.get(what)?.includes(noun) ?? false
