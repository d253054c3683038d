import { formsOf, pluralOf, type VerbForm } from './inflection.js'
import {
  BLAMING,
  DIRECTING,
  INFINITIVE,
  JUDGING,
  JUDGING_AS,
  LENDING,
  NOUNS,
  OBJECT,
  PREPOSITIONAL,
  QUOTING,
  RAISING,
  SAYING,
  TELLING,
  THINKING,
  UTTERING,
} from './reporting.js'

/** Every verb that can report, in its base form. */
export const reportingVerbs: ReadonlySet<string> = new Set([
  ...SAYING,
  ...THINKING,
  ...UTTERING,
  ...TELLING,
  ...OBJECT,
  ...INFINITIVE,
  ...DIRECTING,
  ...JUDGING,
  ...JUDGING_AS.map((verb) => verb.replace(' to', '')),
  ...Object.keys(BLAMING),
  ...Object.keys(PREPOSITIONAL),
  ...RAISING,
  ...LENDING,
  'place',
  'put',
  ...QUOTING,
])

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

const nouns = new Map(Object.keys(NOUNS).flatMap((noun) => [[noun, noun] as const, [pluralOf(noun), noun] as const]))

/** The reporting noun of which a word is the singular or the plural. */
export const reportingNounOf = (lower: string): string | null => nouns.get(lower) ?? null
