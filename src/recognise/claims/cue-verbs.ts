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
  QUESTIONING,
  RAISING,
  SAYING,
  STANCES,
  TELLING,
  THINKING,
  UTTERING,
} from './lexicon.js'
import type { Claim } from './schema.js'

/** How the reporter stands to what is reported. */
export type Stance = NonNullable<Claim['cue']>['stance']

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

const LEMMAS = new Set([
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
  'quote',
])

/** "As Olt put it,": the one phrase that says like a verb. */
export const PUT_IT: CueVerb = { ...cueVerb('say'), lemma: 'put it' }

/** A form of a cue verb, and which forms it can be. */
export interface CueForm {
  readonly verb: CueVerb
  readonly kinds: ReadonlySet<VerbForm>
}

const FORMS = new Map<string, { verb: CueVerb; kinds: Set<VerbForm> }>()
for (const lemma of LEMMAS) {
  const verb = cueVerb(lemma)
  for (const [form, kind] of formsOf(lemma)) {
    const known = FORMS.get(form)
    if (known) known.kinds.add(kind)
    else FORMS.set(form, { verb, kinds: new Set([kind]) })
  }
}

/** The cue verb of which a word (in lower case) is a form. */
export const cueFormOf = (lower: string): CueForm | null => FORMS.get(lower) ?? null

const NOUN_FORMS = new Map(
  Object.keys(NOUNS).flatMap((noun) => [[noun, noun] as const, [pluralOf(noun), noun] as const]),
)

/** The reporting noun of which a word is the singular or the plural. */
export const cueNounOf = (lower: string): string | null => NOUN_FORMS.get(lower) ?? null

const STANCE_OF = new Map<string, Stance>(
  Object.entries(STANCES).flatMap(([stance, words]) => words.map((word) => [word, stance as Stance] as const)),
)

/** How the reporter stands to what is reported, by the cue's lemma. */
export const stanceOf = (lemma: string): Stance => STANCE_OF.get(lemma) ?? 'neutral'
