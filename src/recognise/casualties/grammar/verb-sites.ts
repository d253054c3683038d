import { lowerAt } from '../../../language/words/lower-at.js'
import { holdsOne, markOf } from '../../../language/words/marks.js'
import { wordSet } from '../../../language/words/word-set.js'
import { skipAdverbsRight, type VerbGroup, verbGroup } from '../../../syntax/verb-group.js'
import { type HarmVerb, harmVerbOf, isHarmVerb } from '../lexicon/harm-forms.js'
import { kidnappers } from '../lexicon/harm-words.js'
import type { Reading } from '../reading.js'
import type { Outcome } from '../schema.js'
import { ofHospital } from './hospital.js'
import { hasObject } from './objects.js'

/** A form of a verb of harm in its sentence. */
export interface Site {
  readonly at: number
  readonly verb: HarmVerb
  readonly group: VerbGroup
  readonly voice: 'active' | 'passive' | 'reduced' | 'subject'
  readonly outcomes: readonly Outcome[]
  readonly undivided: boolean
}

const cache = new WeakMap<Reading, readonly Site[]>()

const HARM = markOf((lower) => isHarmVerb(lower) || FATALLY.test(lower))
const FATALLY = /^(?:fatally|mortally)$/

/** The verbs of harm of a sentence in one voice; found once for each reading. */
export function sitesOf(reading: Reading, voice: Site['voice']): readonly Site[] {
  const known = cache.get(reading)
  if (known) return known.filter((site) => site.voice === voice)
  const sites: Site[] = []
  if (holdsOne(reading.tokens, HARM)) {
    reading.tokens.forEach((_, at) => {
      const site = siteAt(reading, at)
      if (site) sites.push(site)
    })
  }
  cache.set(reading, sites)
  return sites.filter((site) => site.voice === voice)
}

function siteAt(reading: Reading, at: number): Site | null {
  const { tokens } = reading
  const verb = fatal(tokens, at) ?? harmVerbOf(tokens[at])
  if (!verb || isNoun(reading, at) || isEconomic(reading, at) || NEARLY.has(lowerAt(tokens, at - 1))) return null
  const group = verbGroup(reading.view(), at)
  const voice = voiceOf(reading, { at, verb, group })
  // "The hall can hold 1,100 people."
  if (verb.verb === 'hold' && group.open && voice === 'active') return null
  if (voice === null || sharesNext(reading, at, voice)) return null
  const isDeath = verb.outcome === 'killed' && verb.harmed === 'subject'
  const joined = group.joined.flatMap((index) => {
    const other = harmVerbOf(tokens[index])
    return other && other.outcome !== verb.outcome && !(isDeath && isBefore(tokens, at, other)) ? [other.outcome] : []
  })
  const outcomes = [...new Set([...joined, outcomeAt(reading, { at, verb, voice })])]
  return { at, verb, group, voice, outcomes, undivided: isUndivided(outcomes, tokens, at) }
}

/** "were wounded and later died": all of them did; not "were wounded or died". */
const isBefore = (tokens: Reading['tokens'], death: number, other: HarmVerb): boolean =>
  other.outcome === 'injured' && lowerAt(tokens, death - 1) !== 'or'

const isUndivided = (outcomes: readonly Outcome[], tokens: Reading['tokens'], at: number): boolean =>
  outcomes.length > 1 &&
  (tokens[at - 1]?.lower === 'or' || outcomes.every((outcome) => outcome === 'killed' || outcome === 'injured'))

/** "Was nearly killed", "almost died": nobody was. */
const NEARLY = wordSet`almost nearly`

/** "Sanctions have hurt millions": no injury. */
const ECONOMIC =
  /^(?:sanctions?|tariffs?|econom\w+|cuts?|prices?|reforms?|polic(?:y|ies)|bans?|recession|inflation|shortages?|taxes|tax|embargo|measures?|law|laws|budget|crisis|trade)$/

const isEconomic = ({ tokens }: Reading, at: number): boolean =>
  tokens[at]?.lower.startsWith('hurt') === true &&
  tokens.slice(Math.max(0, at - 5), at).some(({ lower }) => ECONOMIC.test(lower))

/** "the killing of", "in the hold", "house arrest": spelled like a verb. */
function isNoun(reading: Reading, at: number): boolean {
  const { tokens } = reading
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!token || isInCompound(tokens, at)) return true
  const isDescribed = before?.pos === 'DET' || before?.pos === 'ADJ' || before?.lower === "'s"
  if (token.lower.endsWith('ing')) return isDescribed && !hasObject(reading, at + 1)
  if (token.lower.endsWith('ed') || token.pos === 'VERB' || NEVER_NOUNS.has(token.lower)) return false
  const isCounted = before?.pos === 'NUM' && token.pos === 'NOUN' && after?.pos !== 'ADP'
  return isDescribed || isCounted || after?.lower === 'of'
}

/** "drive-by", "hit-and-run": joined to a word by a hyphen without blanks. */
const isInCompound = (tokens: Reading['tokens'], at: number): boolean =>
  (lowerAt(tokens, at - 1) === '-' && tokens[at - 1]?.end === tokens[at]?.start) ||
  (lowerAt(tokens, at + 1) === '-' && tokens[at + 1]?.start === tokens[at]?.end)

const NEVER_NOUNS = wordSet`die hurt held slain fled`

/** A verb of harm with what stands before it, while its voice is asked for. */
type Verb = Pick<Site, 'at' | 'verb' | 'group'>

function voiceOf(reading: Reading, { at, verb, group }: Verb): Site['voice'] | null {
  if (diesOut(reading, at)) return null
  if (verb.harmed === 'subject') return 'subject'
  const objects = hasObject(reading, at + 1)
  if (verb.harmed === 'both') return objects && !group.be ? 'active' : 'subject'
  const { forms } = verb
  // "was being killed"
  if (forms.has('gerund')) return lowerAt(reading.tokens, at - 1) === 'being' ? null : 'active'
  const takes = objects || joinsVerb(reading, at)
  if (forms.has('participle')) return voiceOfPast(reading, { at, group }, takes)
  return takes ? 'active' : null
}

function voiceOfPast(reading: Reading, { at, group }: Omit<Verb, 'verb'>, takes: boolean): Site['voice'] {
  if (group.be) return group.joined.length > 0 && startsQuantity(reading, at + 1) ? 'active' : 'passive'
  if (group.have || group.governor !== null || group.open) return 'active'
  return takes ? 'active' : 'reduced'
}

/** "died out", "died away", and not "died out of hunger". */
const diesOut = ({ tokens }: Reading, at: number): boolean =>
  /^d(?:ie[ds]?|ying)$/.test(lowerAt(tokens, at)) &&
  /^(?:out|down|away)$/.test(lowerAt(tokens, at + 1)) &&
  lowerAt(tokens, at + 2) !== 'of'

const startsQuantity = (reading: Reading, at: number): boolean =>
  reading.startingAt.has(skipAdverbsRight(reading.view(), at))

/** "killed and wounded dozens": another verb shares the object. */
const joinsVerb = (reading: Reading, at: number): boolean => {
  const { tokens } = reading
  return (
    /^(?:and|or|&)$/.test(tokens[at + 1]?.lower ?? '') &&
    tokens[at + 2]?.pos === 'VERB' &&
    hasObject(reading, at + 3) &&
    !reading.endingAt.has(at)
  )
}

/** Whether a verb of harm right after this one takes its people too, so that both are read there. */
function sharesNext(reading: Reading, at: number, voice: Site['voice']): boolean {
  const { tokens } = reading
  if (!/^(?:and|or|&)$/.test(tokens[at + 1]?.lower ?? '')) return false
  const next = skipAdverbsRight(reading.view(), at + 2)
  const verb = harmVerbOf(tokens[next])
  if (!verb || verb.harmed === 'subject') return false
  return voice === 'active' || !startsQuantity(reading, next + 1)
}

/** Rebels seize hostages; the police capture suspects. */
function outcomeAt(
  reading: Reading,
  { at, verb: { verb, outcome }, voice }: Pick<Site, 'at' | 'verb' | 'voice'>,
): Outcome {
  const { tokens } = reading
  if (verb === 'hospitalize' || verb === 'hospitalise') return ofHospital(reading)
  if (verb !== 'seize' && verb !== 'capture' && verb !== 'hold') return outcome
  if (tokens.slice(Math.max(0, at - 25), at + 25).some(({ lower }) => HOSTAGES.has(lower))) return 'abducted'
  const agent = agentOf(reading, at, voice)
  if (agent.some(({ lower }) => kidnappers.has(lower))) return 'abducted'
  if (verb === 'seize') return agent.some(({ lower }) => CAPTORS.has(lower)) ? 'detained' : 'abducted'
  return outcome
}

const HOSTAGES = wordSet`hostage hostages ransom captive`

/** Who acts stands before an active verb and after "by"; whom it befalls ("captured three militants") says nothing. */
function agentOf({ tokens, quantities }: Reading, at: number, voice: Site['voice']): Reading['tokens'] {
  const by = tokens.findIndex(({ lower }, i) => lower === 'by' && i > at && i < at + 8)
  if (by >= 0) return tokens.slice(by, by + 6)
  const isCounted = (i: number): boolean => quantities.some(({ from, to }) => from <= i && i < to)
  return voice === 'active' ? tokens.filter((_, i) => i < at && i >= at - 12 && !isCounted(i)) : []
}

const CAPTORS = wordSet`police policemen troops soldiers officers authorities forces agents army navy guards`

const FATAL: HarmVerb = { outcome: 'killed', verb: 'kill', harmed: 'object', forms: new Set(['past', 'participle']) }

/** "fatally shot", "mortally wounded": a death, whatever the verb. */
const fatal = (tokens: Reading['tokens'], at: number): HarmVerb | null =>
  FATALLY.test(tokens[at - 1]?.lower ?? '') && /(?:ed|en|shot|struck|hit|hurt|ung)$/.test(tokens[at]?.lower ?? '')
    ? FATAL
    : null
