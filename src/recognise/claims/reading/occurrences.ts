import { bes } from '../../../language/words/auxiliaries.js'
import type { VerbForm } from '../../../language/words/inflection.js'
import { lowerAt } from '../../../language/words/lower-at.js'
import { eachAt, markOf } from '../../../language/words/marks.js'
import { wordSet } from '../../../language/words/word-set.js'
import { nounPhraseBefore } from '../../../syntax/noun-phrase-before.js'
import { subjectOfVerbBefore } from '../../../syntax/shared-subject.js'
import { simplePhraseBefore } from '../../../syntax/simple-phrase-before.js'
import { type Subject, subjectBefore } from '../../../syntax/subject.js'
import { type VerbGroup, verbGroup } from '../../../syntax/verb-group.js'
import type { Range } from '../../../syntax/view.js'
import { startsWithCapital } from '../../../text/capital.js'
import { backFormOf, type CueForm, type CueVerb, cueFormOf, PUT_IT } from './cue-verbs.js'
import { skipOccasion } from './occasion.js'
import { typeByWords } from './range-type.js'
import type { Unit } from './unit.js'

/** A cue verb where it stands in a unit, with its auxiliaries and adverbs. */
export interface Occurrence {
  readonly verb: CueVerb
  /** The main verb's token. */
  readonly index: number
  /** From the first auxiliary or adverb to the main verb. */
  readonly group: Range
  readonly voice: 'active' | 'passive' | 'gerund' | 'infinitive' | 'reduced'
  readonly isPast: boolean
  readonly isPerfect: boolean
  readonly isNegated: boolean
  readonly subject: Subject
  /** "said it leaked | adding that nobody knew": it goes on with the claim before, with no comma between. */
  readonly runsOn: boolean
}

/** The cue verbs of a unit that stand outside quotations, in order. */
export function occurrencesOf(unit: Unit): readonly Occurrence[] {
  const found: Occurrence[] = []
  eachAt(unit.tokens, CUE, ({ lower }, index) => {
    if (unit.classes[index] !== 'verb' || unit.quotations[index]) return
    const form = (repliesBack(unit, index) ? backFormOf(lower) : null) ?? cueFormOf(lower)
    if (!form) return
    const occurrence = occurrenceAt(unit, index, form)
    if (isUnreal(unit, occurrence) || isOfContent(unit, occurrence, found)) return
    found.push(goesOn(unit, occurrence, found) ? { ...occurrence, runsOn: true } : occurrence)
  })
  return found
}

/** "said it had won, | showing that it could": of what was said, and nobody speaks. */
const isOfContent = (unit: Unit, { verb, voice, group }: Occurrence, before: readonly Occurrence[]): boolean =>
  voice === 'gerund' &&
  PROVING.has(verb.lemma) &&
  unit.classes[group.from - 1] === 'comma' &&
  before.some((other) => other.verb.isSaying && other.subject?.kind === 'own')
/** "adding that", "noting that" without a comma behind a claim, where what is told before neither says nor writes it. */
const goesOn = (unit: Unit, { verb, voice, group, index }: Occurrence, before: readonly Occurrence[]): boolean =>
  voice === 'gerund' &&
  GOING_ON.has(verb.lemma) &&
  group.to === index + 1 &&
  unit.classes[index + 1] === 'that' &&
  BEHIND_CLAUSE.has(unit.classes[group.from - 1] ?? 'end') &&
  before.some((other) => reports(other) && other.index < index - 2) &&
  !isText(unit, group.from)

/** "wrote a memo | noting that": a text of its own. */
function isText(unit: Unit, to: number): boolean {
  const phrase = simplePhraseBefore(unit, to)
  return phrase !== null && typeByWords(unit, phrase) === 'document'
}

/** Whether an occurrence tells what its own subject says. */
export const reports = ({ verb, subject }: Occurrence): boolean =>
  (verb.isSaying || (verb.takesClause && !verb.directs)) && subject?.kind === 'own'
const GOING_ON = wordSet`add note reiterate stress lament`
const BEHIND_CLAUSE = wordSet`adverb close mark noun number pronoun time`

const PROVING = wordSet`demonstrate prove show`

const CUE = markOf((lower) => (backFormOf(lower) ?? cueFormOf(lower)) !== null)

/** "fired | back that", and not "fired | back saying that", which has a cue of its own. */
const repliesBack = ({ tokens }: Unit, index: number): boolean =>
  tokens[index + 1]?.lower === 'back' && !/ing$/.test(lowerAt(tokens, index + 2))

function occurrenceAt(unit: Unit, index: number, { verb: form, kinds }: CueForm): Occurrence {
  const help = groupOf(unit, index)
  const from = help.own
  const isPutIt = form.lemma === 'put' && unit.tokens[index + 1]?.lower === 'it' && isParted(unit, index + 2)
  const verb = isPutIt ? PUT_IT : form
  const words = unit.tokens.slice(from, index).map(({ lower }) => lower)
  const isPerfect = words.includes('has') || words.includes('have')
  const voice = voiceOf(unit, index, { kinds, help })
  const isClause = voice === 'active' || voice === 'passive'
  return {
    verb,
    index,
    group: { from, to: index + (isPutIt || verb.lemma.endsWith(' back') ? 2 : 1) },
    voice,
    isPast: words.includes('had') || (kinds.has('past') && !isPerfect),
    isPerfect,
    isNegated: unit.classes.slice(from, index).includes('not'),
    subject:
      voice === 'passive' && verb.raises && unit.classes[index + 1] === 'to'
        ? passiveSubject(unit, from)
        : subjectBefore(unit, from, isClause),
    runsOn: false,
  }
}

/** "symbolizes wealth and | is believed": the subject of the verb that it is joined to. */
function passiveSubject(unit: Unit, from: number): Subject {
  const subject = subjectBefore(unit, from, true)
  const shared = subject?.kind === 'shared' ? subjectOfVerbBefore(unit, from) : null
  return shared ? { ...shared, start: from } : subject
}

/** "denied | ordering their arrest" */
const DENYING = wordSet`denied denies deny denying`
const GOVERNING = wordSet`of preposition`
const isGoverned = ({ classes, tokens }: Unit, from: number): boolean =>
  DENYING.has(lowerAt(tokens, from - 1)) ||
  (GOVERNING.has(classes[from - 1] ?? 'end') && !REAL_GOVERNORS.has(lowerAt(tokens, from - 1)))

/** "could advise", "for denying them entry", "may be seen as": nobody has said anything yet. */
function isUnreal(unit: Unit, { verb, group, index, voice, subject }: Occurrence): boolean {
  const { tokens } = unit
  const helpers = tokens.slice(group.from, index)
  // "the court will decide what to do"
  if (DECIDING.has(verb.lemma) && helpers.some(({ lower }) => FUTURE.has(lower))) return true
  const before = tokens[group.from - 1]?.lower ?? ''
  if (voice === 'gerund' && isGoverned(unit, group.from)) return !(before === 'for' && isBlamed(unit, verb, group))
  if (voice === 'infinitive' && isWanted(unit, group)) return true
  // "if the minister denies it"
  if (subject?.kind === 'own' && CONDITIONS.has(tokens[subject.start - 1]?.lower ?? '')) return true
  // "do not want to be blamed"
  if (voice === 'passive' && helpers.some(({ lower }) => DESIRING.has(lower))) return true
  if (before === 'as' && isAdverbial(unit, group)) return true
  return (
    isState(unit, index, voice === 'reduced' && verb.lemma === 'find') ||
    helpers.some(({ lower }, i) => UNREAL_MODALS.has(lower) || isDuty(helpers, i))
  )
}

/** "was mocked for | claiming in Tarn that", 'for | saying: "It leaked."': what one has said and is blamed or praised for. */
function isBlamed(unit: Unit, verb: CueVerb, { to }: Range): boolean {
  const at = skipOccasion(unit, to)
  return verb.isSaying && (unit.classes[at] === 'that' || unit.classes[at] === 'mark')
}

/** "the most detailed yet", "a man found dead" */
const isState = ({ tokens }: Unit, index: number, isFound: boolean): boolean =>
  isFound || DEGREES.has(tokens[index - 1]?.lower ?? '')
const DEGREES = wordSet`less more most very`
const DECIDING = wordSet`assess clarify decide determine judge rule`
const FUTURE = wordSet`will would 'll`

const CONDITIONS = wordSet`if unless whether`

const DESIRING = wordSet`hate like want wanted wants wish wished wishes`

/** "the law as | stated is", "as reported, it": what it was is told, and not who says what. */
const isAdverbial = ({ classes }: Unit, { from, to }: Range): boolean =>
  to - from === 1 && ADVERBIAL_ENDS.has(classes[to] ?? 'end') && classes[from - 2] === 'noun'
const ADVERBIAL_ENDS = wordSet`aux verb`

/** "has to be seen as" */
const isDuty = (helpers: Unit['tokens'], i: number): boolean =>
  helpers[i]?.lower === 'to' && HAVE_TO.has(lowerAt(helpers, i - 1))
const HAVE_TO = wordSet`has have`

const UNREAL_MODALS = wordSet`can could may might must should ca`

const REAL_GOVERNORS = wordSet`by without despite including like`

/** "hopes to convince them", "was asked to advise the state": meant or asked for, and not yet said. */
function isWanted(unit: Unit, group: Range): boolean {
  const { classes, tokens } = unit
  const to = classes[group.from] === 'to' ? group.from : group.from - 1
  if (classes[to] !== 'to') return false
  // "decided not | to charge him"
  if (classes[to - 1] === 'not') return true
  if (WANTING.has(tokens[to - 1]?.lower ?? '')) return true
  const asked = nounPhraseBefore(unit, to)
  return asked !== null && (cueFormOf(tokens[asked.from - 1]?.lower ?? '')?.verb.directs ?? false)
}
const WANTING = wordSet`
  aim aimed aiming aims asked decline declined declines declining difficult due easy fair hard hope hoped hopes hoping
  impossible intend intended intends likely need needed needs order plan planned planning plans preparing ready refuse
  refused refuses refusing reluctant told unable unwilling urged
`

const isParted = ({ classes }: Unit, i: number): boolean => PARTING.has(classes[i] ?? 'end')
const PARTING = wordSet`comma end mark preposition time`

/** The group of a verb; "has, | at various times, | called": that of the auxiliaries before an aside. */
function groupOf(unit: Unit, index: number): VerbGroup {
  const group = verbGroup(unit, index)
  const open = group.own === index ? asideBefore(unit, index) : null
  return open === null ? group : verbGroup(unit, open)
}
const LONGEST_ASIDE = 11

/** The comma that opens an aside between a verb and its auxiliaries, with a preposition or an adverb. */
function asideBefore({ classes, quotations }: Unit, index: number): number | null {
  if (classes[index - 1] !== 'comma' || quotations[index]) return null
  const open = classes.lastIndexOf('comma', index - 2)
  const isAside = open > 0 && index - open < LONGEST_ASIDE && /^(?:preposition|adverb)$/.test(classes[open + 1] ?? '')
  return isAside && (classes[open - 1] === 'aux' || classes[open - 1] === 'not') ? open : null
}

const SAID = wordSet`said argued claimed insisted told called denied promised vowed written suggested added warned admitted`

function voiceOf(
  unit: Unit,
  index: number,
  { kinds, help }: { readonly kinds: ReadonlySet<VerbForm>; readonly help: VerbGroup },
): Occurrence['voice'] {
  const from = help.own
  const isBe = help.be && help.joined.length === 0
  if (kinds.has('gerund')) return isBe ? 'active' : 'gerund'
  if (kinds.has('participle') && isBe && !isShortHas(unit, from, index)) return 'passive'
  // "to deny", "to flatly deny"
  if (unit.classes[from - 1] === 'to' && onlyAdverbs(unit, from, index)) return 'infinitive'
  const isAlone = kinds.has('participle') && !isBe && !help.have
  return isAlone && isBareParticiple(unit, { from, to: index }, kinds) ? 'reduced' : 'active'
}

/** A participle without an auxiliary: "the steps undertaken to", by its form alone, or by its neighbours. */
function isBareParticiple(unit: Unit, { from, to }: Range, kinds: ReadonlySet<VerbForm>): boolean {
  const isOfNoTense = from === to && !kinds.has('past') && !kinds.has('base')
  return isOfNoTense || isReduced(unit, from, to) || isPosted(unit, from, to)
}

/** "he's said it leaked" has "has", "he's said to be ill" has "is". */
const isShortHas = ({ tokens }: Unit, from: number, index: number): boolean =>
  tokens.slice(from, index).findLast(({ lower }) => bes.has(lower) || lower === "'s")?.lower === "'s" &&
  SAID.has(lowerAt(tokens, index)) &&
  !BEHIND_IS.has(lowerAt(tokens, index + 1))
const BEHIND_IS = wordSet`as by to`

const onlyAdverbs = ({ classes }: Unit, from: number, to: number): boolean =>
  classes.slice(from, to).every((kind) => kind === 'adverb')

/** "said in a video | posted to a website": a participle, for what a preposition behind a verb governs does nothing. */
function isPosted(unit: Unit, from: number, to: number): boolean {
  if (unit.classes[to + 1] !== 'to' && unit.classes[to + 1] !== 'preposition') return false
  const phrase = simplePhraseBefore(unit, from)
  return phrase !== null && unit.classes[phrase.from - 1] === 'preposition' && unit.classes[phrase.from - 2] === 'verb'
}

/** "gunmen believed to be", "a fire blamed on", "victims reported dead": a participle behind its noun. */
function isReduced({ classes, tokens }: Unit, from: number, to: number): boolean {
  const before = classes[from - 1]
  if (before !== 'noun' && before !== 'comma' && before !== 'number' && before !== 'close' && before !== undefined)
    return false
  const [next, second] = [tokens[to + 1]?.lower, tokens[to + 2]?.lower]
  const verb = tokens[to]?.lower ?? ''
  if (next === 'to') return (second === 'be' || second === 'have') && !PASSIVE_ONLY.has(verb)
  if (next === 'by') return !/^(?:telephone|phone|e-?mail|text|video|letter|fax|satellite)$/.test(second ?? '')
  return BEHIND_PARTICIPLE.get(verb)?.has(next ?? '') === true && !(verb === 'blamed' && isBlamedBy(tokens, from))
}

/** "an attack | Tarn blamed on rebels": the name acts. */
const isBlamedBy = (tokens: Unit['tokens'], from: number): boolean =>
  startsWithCapital(tokens[from - 1]?.text ?? '') && /^\p{Ll}/u.test(tokens[from - 2]?.text ?? '')

const AS = wordSet`as`
const OF = wordSet`of`
/** What shows that such a word is a participle: "the man, named as Olt, had", "a man found dead". */
const BEHIND_PARTICIPLE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['accused', OF],
  ['suspected', OF],
  ['blamed', wordSet`for on`],
  ['called', AS],
  ['described', AS],
  ['identified', AS],
  ['known', AS],
  ['named', AS],
  ['found', wordSet`alive dead guilty hanged innocent liable murdered unconscious wounded`],
])

const PASSIVE_ONLY = wordSet`claimed proposed professed promised vowed agreed`
