import { companyRules } from '../recognise/casualties/rules/company-rules.js'
import { rules as figureRules } from '../recognise/casualties/rules/index.js'
import { accordingTo, opinion } from '../recognise/claims/cues/according-to.js'
import { activeConstructions } from '../recognise/claims/cues/active.js'
import { reportedAdverb } from '../recognise/claims/cues/adverb.js'
import { feeling } from '../recognise/claims/cues/feeling.js'
import { gappedConstructions } from '../recognise/claims/cues/gapped.js'
import { judgingConstructions } from '../recognise/claims/cues/judging.js'
import { label, signature } from '../recognise/claims/cues/label.js'
import { reportingNoun } from '../recognise/claims/cues/noun.js'
import { objectConstructions } from '../recognise/claims/cues/object.js'
import { passiveConstructions } from '../recognise/claims/cues/passive.js'
import { postposedConstructions } from '../recognise/claims/cues/postposed.js'
import { tellingConstructions } from '../recognise/claims/cues/telling.js'
import { nextParagraph, quotationAlone } from '../recognise/claims/reading/leads.js'
import { rules as dateRules } from '../recognise/dates/rules/index.js'
import { useClues } from '../recognise/places/use-clues.js'
import type { Proof } from '../recognise/recogniser.js'
import { aroundClues } from '../tag/decide.js'
import { ownClues } from '../tag/own-clues.js'
import { CLUE_WORDS } from './clue-words.js'
import type { RuleWords } from './explanation.js'

const nameRules: readonly Proof[] = [...ownClues, ...aroundClues, ...useClues]
export const claimRules: readonly Proof[] = [
  ...postposedConstructions,
  ...activeConstructions,
  ...gappedConstructions,
  ...tellingConstructions,
  ...judgingConstructions,
  ...objectConstructions,
  ...passiveConstructions,
  ...[accordingTo, opinion, reportedAdverb, feeling, label, signature, reportingNoun, nextParagraph, quotationAlone],
]

/** The rules of each kind that carry examples of their own; names are found by clues for all three kinds at once. */
export const proofs: Readonly<Record<string, readonly Proof[]>> = {
  dates: dateRules,
  places: nameRules,
  organizations: nameRules,
  people: nameRules,
  casualties: [...figureRules, ...companyRules],
  claims: claimRules,
}

/** Rules without examples of their own, in words. */
const SAYS: Readonly<Record<string, string>> = {
  'acronym-of': 'it is the initials of a fuller name in the article',
  'body-in-lower-case': 'it is an organization written in small letters ("the health ministry")',
  'first-name-of': 'it is the first name of somebody named in full in the article',
  gazetteer: 'it is in the list of known places',
  'has-acronym': 'the article gives its initials',
  'last-name-of': 'it is the last name of somebody named in full in the article',
  'likeliest-antecedent':
    'it is a pronoun, which most likely stands for the one that fits it best of those spoken of before',
  'near-other-places': 'other places named in the article lie near it',
  'no-evidence': 'nothing said clearly enough what it names',
  'noun-for-body': 'it is a noun ("the ministry") for the organization named before',
  'only-holder-of-role': 'it is an office or role that one person in the article holds',
  'only-one-named': 'it is a noun ("the city") for the only place of that sort',
  'own-list': 'it stands in your own list of names (--names)',
  'part-of-name': 'it is part of a fuller name in the article',
  'same-name-elsewhere': 'what stands around the same name elsewhere in the article',
  'short-for': 'it is the short form of a fuller name in the article',
  'victim-in-list':
    'the name is in a list of those who came to harm ("among the dead was …", "the victims were identified as …")',
  'victim-object': 'the name is the object of a verb of harm',
  'victim-of-noun': 'the name belongs to a noun of harm ("the death of …")',
  'victim-of-verb': 'the name is the subject of a verb of harm',
  weekday: 'a day of the week: the nearest one that the tense of its sentence allows, unless its words say which',
}

/** A rule of a kind in words; several that were added up ("gazetteer+acts") one by one. */
export function rulesInWords(kind: string, name: string): readonly RuleWords[] {
  return name.split('+').map((one) => {
    const proof = proofs[kind]?.find((candidate) => candidate.name === one)
    return {
      name: one,
      says: SAYS[one] ?? CLUE_WORDS[one] ?? null,
      examples: (proof?.examples ?? []).slice(0, 2).map(unmarked),
      leaves: (proof?.leaves ?? []).slice(0, 2).map(unmarked),
    }
  })
}

/** "A title stands before it, as in “We met President [Zzarq] there.”": what a clue means, with an example where it has one. */
export function clueInWords(name: string): string {
  const [rule] = rulesInWords('people', name)
  const words = rule?.says ?? name.replaceAll('-', ' ')
  return rule?.examples[0] ? `${words}, as in “${rule.examples[0]}”` : words
}

/** The names of all clues that are told in words. */
export const clueNames: ReadonlySet<string> = new Set(nameRules.map(({ name }) => name))

/** An example's own marks become brackets: "We met President [Zzarq] there." */
const unmarked = (example: string): string =>
  example.replace(/\{([^{}|]*)(?:\|[^{}]*)?\}/g, '[$1]').replace(/\[\[([^[\]]*)\]\]/g, '[$1]')
