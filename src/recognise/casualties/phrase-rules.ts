import type { Token } from '../../language/document.js'
import { isHarmForm } from './harm-forms.js'
import { deadlyWithToDeath, fledFrom } from './harm-words.js'
import { ofHospital } from './hospital.js'
import { singular } from './nouns.js'
import { culprits } from './person-nouns.js'
import type { Link, Reading } from './reading.js'
import type { CasualtyRule } from './rule.js'
import type { Outcome } from './schema.js'
import { findObjects, findSubjects, type Slot } from './slots.js'
import { groupBefore } from './verb-group.js'
import { wordSet } from './word-set.js'

/** A verb that harms with what follows it: "took" with "hostage". `harmed` is who suffers: its subject or its object. */
interface Phrase {
  readonly verbs: string
  /** The words after the verb, or after its object. */
  readonly follows: RegExp
  readonly outcome: Outcome | 'hospital'
  readonly harmed: 'subject' | 'object'
  /** Harm only where so many do it that it is no getaway. */
  readonly crowd?: true
  /** Harm only of these, in the singular. */
  readonly only?: ReadonlySet<string>
  /** Harm only where it is negated: "did not survive". */
  readonly negated?: true
}

const INJURIES =
  '(?:injuries|injury|burns|wounds|fractures|concussions?|bruises|bruising|cuts|smoke inhalation|head wounds|shrapnel wounds|gunshot wounds|hypothermia)'
const HOMES =
  '(?:(?:their|the|its|his|her) )?(?:\\S+ ){0,2}(?:homes?|houses?|homeland|villages?|communities|apartments|residences|land|dwellings)'

/** Whom an army or a family loses by death; a firm loses customers. */
const losses = wordSet`
  airman brother child civilian colleague comrade crewman daughter fighter firefighter friend grandchild life marine member paratrooper
  parent peacekeeper policeman relative sailor serviceman sibling sister soldier son troop`

const phrases: readonly Phrase[] = [
  { verbs: 'lose loses lost losing', follows: /^(?:their|his|her|its) (?:own )?(?:life|lives)\b/, outcome: 'killed', harmed: 'subject' },
  { verbs: 'survive survived', follows: /^/, outcome: 'killed', harmed: 'subject', negated: true },
  { verbs: 'cost costs costing', follows: /^(?:their|his|her) (?:life|lives)\b/, outcome: 'killed', harmed: 'object' },
  { verbs: 'fall fell falls falling plunge plunged plunges plunging plummeted jumped leapt', follows: /^to (?:their|his|her) deaths?\b/, outcome: 'killed', harmed: 'subject' },
  { verbs: 'sweep swept sent', follows: /^to (?:their|his|her) deaths?\b/, outcome: 'killed', harmed: 'object' },
  { verbs: 'lost lose loses losing', follows: /^(?!the (?:election|vote|match|game))/, outcome: 'killed', harmed: 'object', only: losses },
  { verbs: 'pass passed passes', follows: /^away\b/, outcome: 'killed', harmed: 'subject' },
  { verbs: 'meet met', follows: /^(?:their|his|her) (?:deaths?|end)\b/, outcome: 'killed', harmed: 'subject' },
  { verbs: 'gun gunned gunning mow mowed mowing', follows: /^down\b/, outcome: 'killed', harmed: 'object' },
  { verbs: 'shoot shot shooting shoots', follows: /^dead\b/, outcome: 'killed', harmed: 'object' },
  { verbs: 'burned burnt burn', follows: /^alive\b/, outcome: 'killed', harmed: 'object' },
  { verbs: [...deadlyWithToDeath].join(' '), follows: /^to death\b/, outcome: 'killed', harmed: 'object' },
  {
    verbs: 'suffer suffered suffers suffering sustain sustained sustaining receive received',
    follows: new RegExp(`^(?:(?:\\S+ ){0,3})${INJURIES}\\b`),
    outcome: 'injured',
    harmed: 'subject',
  },
  {
    verbs: 'treated treating treat hospitalised hospitalized',
    follows: new RegExp(`^(?:\\S+ ){0,5}(?:for|with) (?:\\S+ ){0,3}${INJURIES}\\b`),
    outcome: 'injured',
    harmed: 'object',
  },
  {
    verbs: 'taken took take taking rushed rush airlifted flown admitted transported brought sent evacuated transferred hospitalised hospitalized',
    follows: /^(?:to|into) (?:\S+ ){0,4}(?:hospitals?|clinics?|intensive care)\b/,
    outcome: 'hospital',
    harmed: 'object',
  },
  {
    verbs: 'be is are was were been being remain remains remained remaining recovering',
    follows: /^(?:\S+ ){0,2}in (?:\S+ ){0,4}(?:hospitals?|critical condition|serious condition|stable condition|intensive care)\b/,
    outcome: 'hospital',
    harmed: 'subject',
  },
  { verbs: 'recovering', follows: /^(?:in|from)\b/, outcome: 'hospital', harmed: 'subject' },
  { verbs: 'needed need required require requiring needing', follows: /^(?:\S+ )?(?:hospital|medical) (?:treatment|care|attention)\b/, outcome: 'hospital', harmed: 'subject' },
  {
    verbs: 'flee fled flees fleeing escape escaped',
    follows: new RegExp(`^(?:(?:from|to|across|into|the|their|for) )*(?:\\S+ ){0,5}(?:${[...fledFrom].join('|')})\\b`),
    outcome: 'displaced',
    harmed: 'subject',
  },
  {
    verbs: 'forced forcing force forces ordered ordering compelled compelling urged told obliged made prompting prompted causing caused',
    follows: /^to (?:flee|leave|evacuate|abandon|relocate|seek (?:shelter|refuge)|move out|move to)\b/,
    outcome: 'displaced',
    harmed: 'object',
  },
  {
    verbs: 'forced forcing force forces driven drove driving drive drives chased chasing chase pushed evicted evicting evict removed moved uprooted',
    follows: new RegExp(`^(?:out of|from|off|out from) ${HOMES}\\b|^from ${HOMES}\\b|^into (?:exile|shelters?|camps?)\\b|^out of (?:the |their )?(?:area|region|city|town|country)\\b`),
    outcome: 'displaced',
    harmed: 'object',
  },
  { verbs: 'flee fled flees fleeing crossed cross crossing', follows: /^(?:(?:north|south|east|west)\w* )?(?:to|into|across|over|abroad|through)\b|^$/, outcome: 'displaced', harmed: 'subject', crowd: true },
  { verbs: 'left leave leaving', follows: /^without (?:homes?|shelter|a home|a roof|roofs)\b/, outcome: 'displaced', harmed: 'object' },
  { verbs: 'lose lost losing leave left leaving abandon abandoned abandoning vacate vacated evacuate evacuated evacuating', follows: new RegExp(`^(?:their|his|her) ${HOMES.replace('(?:(?:their|the|its|his|her) )?', '')}\\b`), outcome: 'displaced', harmed: 'subject' },
  { verbs: 'seek sought seeking take took taken taking find found', follows: /^(?:refuge|shelter|sanctuary)\b/, outcome: 'displaced', harmed: 'subject' },
  {
    verbs: 'live lives lived living stay stayed staying sleep sleeping slept sheltered shelter sheltering camp camped camping housed crammed remain reside residing',
    follows: /^(?:\S+ ){0,2}in (?:\S+ ){0,4}(?:camps?|tents?|shelters?|temporary housing|the open|evacuation centers?|evacuation centres?)\b/,
    outcome: 'displaced',
    harmed: 'subject',
  },
  { verbs: 'moved taken brought relocated', follows: /^to (?:safety|safer (?:areas|ground|places)|higher ground|temporary (?:shelters?|camps?)|shelters?|relief camps|evacuation cent(?:ers|res))\b/, outcome: 'displaced', harmed: 'object' },
  { verbs: 'take takes took taken taking hold holds held holding', follows: /^(?:hostage|captive)\b/, outcome: 'abducted', harmed: 'object' },
  { verbs: 'be is are was were been being remain remained remains', follows: /^(?:\S+ )?(?:in captivity|being held (?:hostage|captive))\b/, outcome: 'abducted', harmed: 'subject' },
  { verbs: 'take takes took taken taking remanded', follows: /^(?:in|into|to) (?:\S+ ){0,2}(?:custody|detention)\b/, outcome: 'detained', harmed: 'object' },
  { verbs: 'take takes took taken taking', follows: /^prisoner\b/, outcome: 'detained', harmed: 'object' },
  { verbs: 'placed put place placing putting', follows: /^(?:under (?:house )?arrest|in (?:jail|prison|custody|detention)|behind bars)\b/, outcome: 'detained', harmed: 'object' },
  { verbs: 'round rounded rounding rounds', follows: /^up\b/, outcome: 'detained', harmed: 'object' },
  { verbs: 'pick picked picking', follows: /^up (?:by|for questioning|in|on)\b|^up$/, outcome: 'detained', harmed: 'object' },
  { verbs: 'thrown throw threw throwing', follows: /^(?:in|into) (?:\S+ )?(?:jail|prison)\b/, outcome: 'detained', harmed: 'object' },
  {
    verbs: 'be is are was were been being remain remains remained languish languishing',
    follows: /^(?:\S+ ){0,2}(?:(?:in|under) (?:\S+ ){0,2}(?:jail|prison|custody|detention|arrest)|behind bars)\b/,
    outcome: 'detained',
    harmed: 'subject',
  },
  { verbs: 'test tested tests testing', follows: /^positive\b/, outcome: 'infected', harmed: 'subject' },
  { verbs: 'contract contracted contracting contracts catch caught catching', follows: /^(?:\S+ ){0,6}(?:virus|flu|disease|influenza|infection|cholera|malaria|hiv|aids|ebola|measles|covid|covid-19|coronavirus|illness|fever|plague|polio|tuberculosis|h1n1|h5n1|it|strain|sars|mers|zika|dengue|hepatitis|typhoid|anthrax|mpox|pneumonia)\b/, outcome: 'infected', harmed: 'subject' },
  { verbs: 'affected afflicted stricken struck hit', follows: /^(?:by|with) (?:\S+ ){0,4}(?:virus|flu|disease|influenza|infection|cholera|malaria|hiv|aids|ebola|measles|covid|covid-19|coronavirus|illness|fever|plague|polio|tuberculosis)\b/, outcome: 'infected', harmed: 'object' },
  { verbs: 'camp camped camping', follows: /^(?:out )?(?:in|at|on|outside)\b/, outcome: 'displaced', harmed: 'subject' },
  { verbs: 'come came coming', follows: /^down with\b/, outcome: 'infected', harmed: 'subject' },
  { verbs: 'diagnosed', follows: /^(?:as having|with)\b/, outcome: 'infected', harmed: 'object' },
  { verbs: 'suffer suffering suffered suffers', follows: /^from (?:\S+ ){0,4}(?:virus|flu|disease|influenza|infection|cholera|malaria|hiv|aids|ebola|measles|covid|covid-19|coronavirus|illness|fever|plague|polio|tuberculosis|pneumonia|diarrh?o?ea|poisoning)\b/, outcome: 'infected', harmed: 'subject' },
  { verbs: 'show showed shown showing shows develop developed developing', follows: /^(?:\S+ ){0,3}symptoms\b/, outcome: 'infected', harmed: 'subject' },
  { verbs: 'carry carrying have has had', follows: /^(?:the )?(?:virus|hiv|disease|aids|infection|strain)\b/, outcome: 'infected', harmed: 'subject' },
] // biome-ignore format: one phrase a line where it fits

const byVerb = new Map<string, Phrase[]>()
for (const phrase of phrases)
  for (const verb of phrase.verbs.split(' ')) byVerb.set(verb, [...(byVerb.get(verb) ?? []), phrase])

/** "lost their lives", "taken hostage", "forced from their homes", "suffered burns", "tested positive", "rounded up". */
export const phraseRule: CasualtyRule = {
  name: 'phrase',
  examples: [
    '{Twelve hikers|killed 12} lost their lives.',
    'Rebels took {three priests|abducted 3} hostage.',
    'The fire forced {2,000 people|displaced 2000} from their homes.',
    '{Six players|infected 6} tested positive for the virus.',
    'The raid rounded up {40 men|detained 40}.',
    '{A cook|injured 1} suffered severe burns.',
    '{Two men|killed 2} were beaten to death.',
  ],
  leaves: [
    'Two men lost their jobs.',
    'Six firms tested a new drug.',
    'Three men fled the scene.',
    'The judge sentenced two men to death.',
  ],
  find: (reading) =>
    reading.tokens.flatMap((token, at) =>
      (byVerb.get(token.lower) ?? []).flatMap((phrase) => linksAt(reading, at, phrase)),
    ),
}

/** How many words after a verb or its object can belong to a phrase. */
const REACH = 12

function linksAt(reading: Reading, at: number, phrase: Phrase): readonly Link[] {
  const { tokens } = reading
  const followed = phrase.follows.test(wordsFrom(tokens, at + 1))
  if (phrase.harmed === 'subject') return followed ? linksTo(reading, at, phrase, subjectsOf(reading, at, phrase)) : []
  if (phrase.only) return linksTo(reading, at, phrase, findObjects(reading, at + 1))
  const isDown = followed && /^(?:\^down|\^up|\^dead|\^to death)/.test(phrase.follows.source)
  if (followed && !isDown) return linksTo(reading, at, phrase, subjectsOf(reading, at, phrase))
  if (isDown) {
    const group = groupBefore(tokens, at)
    const objects = group.be ? [] : findObjects(reading, at + 2)
    return linksTo(reading, at, phrase, objects.length ? objects : subjectsOf(reading, at, phrase))
  }
  const objects = findObjects(reading, at + 1)
  const last = objects.at(-1)?.quantity
  return last && phrase.follows.test(wordsFrom(tokens, last.to)) ? linksTo(reading, at, phrase, objects) : []
}

/** The subject; of a participle ("people forced from their homes", "men living in tents") the people next to it. */
function subjectsOf(reading: Reading, at: number, phrase: Phrase): readonly Slot[] {
  const group = groupBefore(reading.tokens, at)
  const hasAuxiliary =
    group.be || group.have || (phrase.harmed === 'subject' && !/ing$/.test(reading.tokens[at]?.lower ?? ''))
  return findSubjects(reading, group.from, !hasAuxiliary)
}

function wordsFrom(tokens: readonly Token[], from: number): string {
  let words = ''
  for (let i = from; i < tokens.length && i < from + REACH; i++) {
    const lower = tokens[i]?.lower ?? ''
    if (/^[,;.:()]$/.test(lower)) break
    words += words ? ` ${lower}` : lower
  }
  return words
}

function linksTo(reading: Reading, at: number, phrase: Phrase, slots: readonly Slot[]): readonly Link[] {
  const group = groupBefore(reading.tokens, at)
  const outcome = phrase.outcome === 'hospital' ? ofHospital(reading) : phrase.outcome
  return slots
    .filter(
      ({ quantity }) =>
        (quantity.noun === 'person' || quantity.noun === 'none' || quantity.partitive === 'pronoun') &&
        !isCulprit(reading, quantity.head, phrase) &&
        (!phrase.only ||
          (quantity.head !== null && phrase.only.has(singular(reading.tokens[quantity.head]?.lower ?? '')))) &&
        (!phrase.crowd || (quantity.min ?? quantity.max ?? 0) >= CROWD) &&
        !(phrase.outcome === 'displaced' && quantity.form === 'article') &&
        !(
          phrase.outcome === 'hospital' &&
          quantity.form === 'vague' &&
          quantity.partitive !== null &&
          isHarmForm(reading.tokens[quantity.to - 1])
        ),
    )
    .map(({ quantity, via }) => ({
      quantity,
      outcomes: [outcome],
      at,
      from: group.from,
      strength:
        84 -
        (via === 'listed' ? 12 : 0) -
        (phrase.outcome === 'hospital' ? 10 : 0) -
        Math.min(10, Math.max(0, at - quantity.to)),
      aside: via === 'relative',
      ...((group.open && !/^(?:remain|stay)/.test(reading.tokens[at]?.lower ?? '')) || group.governor !== null
        ? { hypothetical: true }
        : {}),
      negated: group.negated !== (phrase.negated ?? false),
    }))
}

/** Fewer people who flee to somewhere are no refugees. */
const CROWD = 50

/** Gunmen who flee a town are not displaced. */
const isCulprit = ({ tokens }: Reading, head: number | null, phrase: Phrase): boolean =>
  phrase.outcome === 'displaced' && head !== null && culprits.has(singular(tokens[head]?.lower ?? ''))
