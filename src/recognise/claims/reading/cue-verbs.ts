import { formsOf, type VerbForm } from '../../../language/words/inflection.js'
import { ABILITIES, BLAMING, PREPOSITIONAL, reportingVerbs, STANCES } from '../../../language/words/reporting.js'
import { reportingFormOf } from '../../../language/words/reporting-forms.js'
import type { Claim } from '../schema.js'

/** How the reporter stands to what is reported. */
type Stance = NonNullable<Claim['cue']>['stance']

type Abilities = Readonly<Record<keyof typeof ABILITIES, boolean>>

/** What a verb of the lexicon can do. */
export interface CueVerb extends Abilities {
  readonly lemma: string
  readonly blames: readonly string[]
  readonly prepositions: readonly string[]
}

function cueVerb(lemma: string): CueVerb {
  const can = Object.entries(ABILITIES).map(([ability, lists]) => [ability, lists.some((list) => list.has(lemma))])
  const abilities = Object.fromEntries(can) as Abilities
  return { ...abilities, lemma, blames: BLAMING.get(lemma) ?? [], prepositions: PREPOSITIONAL.get(lemma) ?? [] }
}

/** "As Olt put it,": the one phrase that says like a verb. */
export const PUT_IT: CueVerb = { ...cueVerb('say'), lemma: 'put it' }

/** "Olt fired back that": verbs that reply with "back". */
const BACK_VERBS = ['clap', 'fire', 'hit', 'shoot', 'snap'] as const
const backForms: ReadonlyMap<string, CueForm> = new Map(
  BACK_VERBS.flatMap((lemma) =>
    formsOf(lemma).map(([form]) => [
      form,
      {
        verb: { ...cueVerb('reply'), lemma: `${lemma} back` },
        kinds: new Set(formsOf(lemma).flatMap(([other, kind]) => (other === form ? [kind] : []))),
      },
    ]),
  ),
)

/** The cue of which a word is a form that "back" stands behind. */
export const backFormOf = (lower: string): CueForm | null => backForms.get(lower) ?? null

/** A form of a cue verb, and which forms it can be. */
export interface CueForm {
  readonly verb: CueVerb
  readonly kinds: ReadonlySet<VerbForm>
}

const VERBS: ReadonlyMap<string, CueVerb> = new Map([...reportingVerbs].map((lemma) => [lemma, cueVerb(lemma)]))

/** The cue verb of which a word (in lower case) is a form. */
export function cueFormOf(lower: string): CueForm | null {
  const form = reportingFormOf(lower)
  const verb = form && VERBS.get(form.lemma)
  return verb ? { verb, kinds: form.kinds } : null
}

const STANCE_OF = new Map<string, Stance>(
  Object.entries(STANCES).flatMap(([stance, words]) => words.map((word) => [word, stance as Stance] as const)),
)

/** How the reporter stands to what is reported, by the cue's lemma. */
export const stanceOf = (lemma: string): Stance => STANCE_OF.get(lemma) ?? 'neutral'
