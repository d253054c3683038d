import type { Token } from '../../../language/document.js'
import { singular } from '../../../language/words/plurals.js'
import { askedOnce } from '../../../language/words/word-facts.js'
import { wordSet } from '../../../language/words/word-set.js'
import type { Outcome } from '../schema.js'
import {
  countedNouns,
  harmedPeople,
  irregularForms,
  states,
  strongVerbs,
  subjectVerbs,
  weakVerbs,
} from './harm-words.js'

/** A form of a verb; one word may be several ("hurt"). */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund'

/** What a form of a verb of harm says. */
export interface HarmVerb {
  readonly outcome: Outcome
  readonly verb: string
  /** Whether the harmed are its object or its subject; `weak`: objects that are no people are as likely. */
  readonly harmed: 'object' | 'weak' | 'subject' | 'both'
  readonly forms: ReadonlySet<VerbForm>
}

const FORMS: readonly VerbForm[] = ['base', 'third', 'past', 'participle', 'gerund']
const table = new Map<string, { outcome: Outcome; verb: string; harmed: HarmVerb['harmed']; forms: Set<VerbForm> }>()

for (const [verbs, harmed] of [[strongVerbs, 'object'], [weakVerbs, 'weak'], [subjectVerbs, 'subject']] as const) {
  for (const [verb, outcome] of verbs) {
    formsOf(verb).forEach((words, i) => {
      for (const word of words.split(' ')) {
        const known = table.get(word)
        const both = known !== undefined && known.harmed !== harmed && harmed === 'subject'
        const entry = known ?? { outcome, verb, harmed, forms: new Set() }
        entry.forms.add(FORMS[i] as VerbForm)
        table.set(word, both ? { ...entry, harmed: 'both' } : entry)
      }
    })
  }
} // biome-ignore format: the three lists are one table

function formsOf(verb: string): readonly string[] {
  const irregular = irregularForms[verb]
  if (irregular) return irregular
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb
  const third = /(?:[sxz]|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`
  return [verb, third, `${stem}ed`, `${stem}ed`, `${stem}ing`]
}

/** The verb of harm that a word is a form of; null if of none. */
export const harmVerbOf = (token: Token | undefined): HarmVerb | null => (token ? verbOf(token) : null)
const verbOf = askedOnce((lower): HarmVerb | null => table.get(lower) ?? null)

/** Whether a word is a form of a verb of harm. */
export const isHarmVerb = (lower: string): boolean => table.has(lower)

/** Other verb forms that end a noun phrase: the tagger often takes them for nouns after one ("two women shot dead"). */
const STOPPERS = wordSet`
  shot fell fled flee held left lost went found gunned rounded taken stabbed beaten froze starved hospitalised
  hospitalized tested contracted suffered sustained forced driven trapped stranded is are was were remain remains
  remained became become
` // biome-ignore format: a table

/** Whether a word says a harm itself. */
export const saysHarm = (token: Token | undefined): boolean =>
  token !== undefined && (table.has(token.lower) || states.has(token.lower))

/** Whether a word ends a noun phrase as a form of a verb of harm or a state of the harmed ("dead", "missing"). */
export const isHarmForm = (token: Token | undefined): boolean => token !== undefined && isFormOrState(token)
const isFormOrState = askedOnce((lower) => table.has(lower) || states.has(lower) || STOPPERS.has(lower))

/** Whether it is one of the nouns that are spelled like such a form: "killings", "drownings", "arrest". */
export const isHarmNoun = (token: Token): boolean => {
  if (/ed$|^(?:dead|homeless|ill|missing|sick)$/.test(token.lower)) return false
  const word = singular(token.lower)
  return (countedNouns.has(word) && token.pos !== 'VERB') || harmedPeople.has(word)
}
