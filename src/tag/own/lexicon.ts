import { formsOf } from '../../language/words/inflection.js'
import type { OwnName } from '../../read/own-name.js'
import { plainView } from '../../text/plain.js'

/** Names of the user's own, ready to be looked up. */
export interface OwnLexicon {
  /** Under each way of writing it, with plain marks. */
  readonly byForm: ReadonlyMap<string, OwnName>
  /** How long the forms are that begin with a word, the longest first. */
  readonly lengths: ReadonlyMap<string, readonly number[]>
  /** Forms of the user's verbs: the verb's base and stance, and the same form of the verb that it is read as. */
  readonly cues: ReadonlyMap<string, OwnCue>
}

export interface OwnCue {
  readonly lemma: string
  readonly stance: string
  /** The verb that it is read as, and the form of it. */
  readonly readAs: string
  readonly form: string
}

/** What a form is found by: its first letters or digits, or its first sign. */
export const firstWordOf = (form: string): string => FIRST_WORD.exec(form)?.[0] ?? form.charAt(0)
const FIRST_WORD = /^[\p{L}\p{N}\p{M}]+/u

/** The lexicon of a list of names, made once for each list. Of two entries with one form the earlier counts. */
export function lexiconOf(names: readonly OwnName[]): OwnLexicon {
  const known = lexicons.get(names)
  if (known) return known
  const lexicon = build(names)
  lexicons.set(names, lexicon)
  return lexicon
}

const lexicons = new WeakMap<readonly OwnName[], OwnLexicon>()

function build(names: readonly OwnName[]): OwnLexicon {
  const byForm = new Map<string, OwnName>()
  const cues = new Map<string, OwnCue>()
  for (const name of names) {
    if (name.kind === 'cue') addCue(cues, name)
    else for (const form of [name.name, ...name.aliases]) add(byForm, plainView(form), name)
  }
  // What is written so itself goes before another name in capitals.
  for (const [form, name] of [...byForm]) {
    const shouted = form.toUpperCase()
    if (form.length >= LEAST_SHOUTED && shouted.length === form.length) add(byForm, shouted, name)
  }
  return { byForm, lengths: lengthsOf(byForm.keys()), cues }
}

/** "US", "WHO": a short word in capitals is as likely an acronym. */
const LEAST_SHOUTED = 4

function add(byForm: Map<string, OwnName>, form: string, name: OwnName): void {
  if (!byForm.has(form)) byForm.set(form, name)
}

function lengthsOf(forms: Iterable<string>): ReadonlyMap<string, readonly number[]> {
  const lengths = new Map<string, number[]>()
  for (const form of forms) {
    const first = firstWordOf(form)
    const list = lengths.get(first)
    if (!list) lengths.set(first, [form.length])
    else if (!list.includes(form.length)) list.push(form.length)
  }
  for (const list of lengths.values()) list.sort((a, b) => b - a)
  return lengths
}

function addCue(cues: Map<string, OwnCue>, { name, aliases, stance }: OwnName): void {
  // What denies makes the figures in its words denied ones, as "deny" does.
  const readAs = stance === 'denying' ? 'deny' : 'say'
  const formOf = new Map(formsOf(readAs).map(([form, kind]) => [kind, form]))
  for (const verb of [name, ...aliases]) {
    for (const [form, kind] of formsOf(verb)) {
      // "Quipped" is past and participle: the past is what reports.
      if (!cues.has(form))
        cues.set(form, { lemma: verb, stance: stance ?? 'neutral', readAs, form: formOf.get(kind) ?? readAs })
    }
  }
}
