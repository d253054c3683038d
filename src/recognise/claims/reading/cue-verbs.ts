import { formsOf, type VerbForm } from '../../../language/words/inflection.js'
import {
  BLAMING,
  DIRECTING,
  INFINITIVE,
  JUDGING,
  JUDGING_AS,
  LENDING,
  OBJECT,
  PREPOSITIONAL,
  QUESTIONING,
  RAISING,
  SAYING,
  STANCES,
  TELLING,
  THINKING,
  UTTERING,
} from '../../../language/words/reporting.js'
import { reportingFormOf, reportingVerbs } from '../../../language/words/reporting-forms.js'
import type { Claim } from '../schema.js'

/** How the reporter stands to what is reported. */
type Stance = NonNullable<Claim['cue']>['stance']

/** What a verb of the lexicon can do. */
export interface CueVerb {
  readonly lemma: string
  readonly isSaying: boolean
  readonly takesClause: boolean
  readonly takesQuotation: boolean
  readonly takesObject: boolean
  readonly takesInfinitive: boolean
  readonly takesQuestion: boolean
  readonly tells: boolean
  readonly directs: boolean
  readonly judges: boolean
  readonly judgesAs: boolean
  readonly raises: boolean
  readonly lends: boolean
  readonly blames: readonly string[]
  readonly prepositions: readonly string[]
}

const has = (list: readonly string[]): ((lemma: string) => boolean) => {
  const set = new Set(list)
  return (lemma) => set.has(lemma)
}
const isSaying = has(SAYING)
const isThinking = has(THINKING)
const isUttering = has(UTTERING)
const takesObject = has(OBJECT)
const takesInfinitive = has(INFINITIVE)
const takesQuestion = has(QUESTIONING)
const tells = has(TELLING)
const directs = has(DIRECTING)
const judges = has(JUDGING)
const judgesAs = has(JUDGING_AS.map((verb) => verb.replace(' to', '')))
const raises = has(RAISING)
const lends = has(LENDING)

function cueVerb(lemma: string): CueVerb {
  return {
    lemma,
    isSaying: isSaying(lemma),
    takesClause: isSaying(lemma) || isThinking(lemma),
    takesQuotation: isSaying(lemma) || isThinking(lemma) || isUttering(lemma) || tells(lemma),
    takesObject: takesObject(lemma),
    takesInfinitive: takesInfinitive(lemma),
    takesQuestion: takesQuestion(lemma),
    tells: tells(lemma),
    directs: directs(lemma),
    judges: judges(lemma),
    judgesAs: judgesAs(lemma),
    raises: raises(lemma),
    lends: lends(lemma),
    blames: BLAMING[lemma] ?? [],
    prepositions: PREPOSITIONAL[lemma] ?? [],
  }
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
