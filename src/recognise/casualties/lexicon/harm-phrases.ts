import { wordSet } from '../../../language/words/word-set.js'
import type { Outcome } from '../schema.js'
import { deadlyWithToDeath, fledFrom } from './harm-words.js'

/** A verb that harms with what follows it: "took" with "hostage". `harmed` is who suffers: its subject or its object. */
export interface Phrase {
  readonly verbs: string
  /** The words after the verb, or after its object. */
  readonly follows: RegExp
  /** `hospital`: injured or ill; `led away`: detained or abducted, by who does it; `picked up`: abducted only where the taker is no officer. */
  readonly outcome: Outcome | 'hospital' | 'led away' | 'picked up'
  readonly harmed: 'subject' | 'object'
  /** Harm only where so many do it that it is no getaway. */
  readonly crowd?: true
  /** Harm only of these, in the singular. */
  readonly only?: ReadonlySet<string>
  /** Said of the people next to it alone: "three others with burns". */
  readonly beside?: true
  /** Harm only where it is negated: "did not survive". */
  readonly negated?: true
}

const INJURIES =
  '(?:injuries|injury|burns|wounds|fractures|concussions?|bruises|bruising|cuts|smoke inhalation|head wounds|shrapnel wounds|gunshot wounds|hypothermia|broken (?:ankles?|arms?|back|bones?|collarbones?|hips?|jaw|legs?|necks?|nose|pelvis|ribs?|shoulders?|wrists?))'

const HOMES =
  '(?:(?:their|the|its|his|her) )?(?:\\S+ ){0,2}(?:homes?|houses?|homeland|villages?|communities|apartments|residences|land|dwellings)'

/** Whom an army or a family loses by death; a firm loses customers. */
const losses = wordSet`
  airman brother child civilian colleague comrade crewman daughter fighter firefighter friend grandchild life marine member paratrooper
  parent peacekeeper policeman relative sailor serviceman sibling sister soldier son troop`

/** Who is "eliminated" by being killed, and "caught" by being detained; a team that is eliminated lives. */
export const combatants = wordSet`
  assassin attacker bandit bomber commander cadre dacoit extremist fighter gangster guerrilla gunman infiltrator insurgent jihadi jihadist kidnapper
  maoist militant naxal naxalite pirate rebel robber separatist smuggler suspect terrorist ultra`

/** All such phrases; where two begin with one verb, each is tried. */
export const phrases: readonly Phrase[] = [
  { verbs: 'lose loses lost losing', follows: /^(?:(?:their|his|her|its) (?:own )?)?(?:life|lives)\b/, outcome: 'killed', harmed: 'subject' },
  { verbs: 'lose loses lost losing', follows: /^(?:both )?(?:(?:a|an|one|his|her|their) (?:\S+ )?)?(?:arms?|eyes?|eyesight|foot|feet|fingers?|hands?|legs?|limbs?)\b/, outcome: 'injured', harmed: 'subject' },
  { verbs: 'attain attained attaining embrace embraced embracing', follows: /^martyrdom\b/, outcome: 'killed', harmed: 'subject' },
  { verbs: 'hit struck', follows: /^by (?:\S+ )?(?:bullets?|gunfire|pellets|shrapnel|splinters)\b/, outcome: 'injured', harmed: 'object' },
  { verbs: 'lay lays laid laying', follows: /^down (?:their|his|her) (?:own )?(?:life|lives)\b/, outcome: 'killed', harmed: 'subject' },
  { verbs: 'eliminate eliminates eliminated eliminating neutralise neutralised neutralising neutralize neutralized neutralizing liquidated', follows: /^/, outcome: 'killed', harmed: 'object', only: combatants },
  { verbs: 'catch catches caught overpowered intercepted', follows: /^/, outcome: 'detained', harmed: 'object', only: combatants },
  { verbs: 'catch catches caught', follows: /^(?:alive|red - handed|red-handed|red handed)\b/, outcome: 'detained', harmed: 'object' },
  { verbs: 'come comes came coming', follows: /^to (?:any |no )?harm\b/, outcome: 'injured', harmed: 'subject' },
  { verbs: 'take takes took taken taking whisk whisked drag dragged', follows: /^away\b/, outcome: 'led away', harmed: 'object' },
  { verbs: 'survive survived', follows: /^/, outcome: 'killed', harmed: 'subject', negated: true },
  { verbs: 'cost costs costing', follows: /^(?:their|his|her) (?:life|lives)\b/, outcome: 'killed', harmed: 'object' },
  { verbs: 'fall fell falls falling plunge plunged plunges plunging plummeted jumped leapt', follows: /^to (?:their|his|her) deaths?\b/, outcome: 'killed', harmed: 'subject' },
  { verbs: 'sweep swept sent', follows: /^to (?:their|his|her) deaths?\b/, outcome: 'killed', harmed: 'object' },
  { verbs: 'lost lose loses losing', follows: /^(?!the (?:election|vote|match|game))/, outcome: 'killed', harmed: 'object', only: losses },
  { verbs: 'swept washed sweep sweeping washing', follows: /^(?:away|out to sea|overboard)\b/, outcome: 'missing', harmed: 'object' },
  { verbs: 'pass passed passes', follows: /^away\b/, outcome: 'killed', harmed: 'subject' },
  { verbs: 'hang hanged hanging kill killed killing kills', follows: /^(?:him|her)self\b|^themselves\b/, outcome: 'killed', harmed: 'subject' },
  { verbs: 'take takes took taken taking end ends ended ending', follows: /^(?:their|his|her) own (?:life|lives)\b/, outcome: 'killed', harmed: 'subject' },
  { verbs: 'commit commits committed committing', follows: /^suicide\b/, outcome: 'killed', harmed: 'subject' },
  { verbs: 'expired', follows: /^(?:at|in|on the way|during|later|before) (?:[^.,;]{0,40} )?(?:hospital|hospitals|clinic|treatment)\b/i, outcome: 'killed', harmed: 'subject' },
  { verbs: 'meet met', follows: /^(?:their|his|her) (?:deaths?|end)\b/, outcome: 'killed', harmed: 'subject' },
  { verbs: 'gun gunned gunning mow mowed mowing', follows: /^down\b/, outcome: 'killed', harmed: 'object' },
  { verbs: 'shoot shot shooting shoots', follows: /^dead\b/, outcome: 'killed', harmed: 'object' },
  { verbs: 'found', follows: new RegExp(`^(?:hanging|killed|murdered|slaughtered|strangled|(?:${[...deadlyWithToDeath].join('|')}) to death)\\b`), outcome: 'killed', harmed: 'object' },
  { verbs: 'burned burnt burn', follows: /^alive\b/, outcome: 'killed', harmed: 'object' },
  { verbs: [...deadlyWithToDeath].join(' '), follows: /^to death\b/, outcome: 'killed', harmed: 'object' },
  {
    verbs: 'suffer suffered suffers suffering sustain sustained sustaining receive received',
    follows: new RegExp(`^(?:(?:\\S+ ){0,3})${INJURIES}\\b`),
    outcome: 'injured',
    harmed: 'subject',
  },
  { verbs: 'with', follows: new RegExp(`^(?:\\S+ ){0,2}${INJURIES}\\b`), outcome: 'injured', harmed: 'subject', beside: true },
  { verbs: 'beat beating beaten roughed roughing', follows: /^up\b/, outcome: 'injured', harmed: 'object' },
  { verbs: 'leave leaves left leaving', follows: new RegExp(`^with (?:\\S+ ){0,3}${INJURIES}\\b`), outcome: 'injured', harmed: 'object' },
  { verbs: 'escape escaped escapes survived survive survives', follows: new RegExp(`^(?:(?:the|an?) (?:\\S+ ){1,2})?with (?:\\S+ ){0,3}${INJURIES}\\b`), outcome: 'injured', harmed: 'subject' },
  {
    verbs: 'treated treating treat hospitalised hospitalized',
    follows: new RegExp(`^(?:\\S+ ){0,5}(?:for|with) (?:\\S+ ){0,3}${INJURIES}\\b`),
    outcome: 'injured',
    harmed: 'object',
  },
  {
    verbs: 'taken took take taking rushed rush airlifted flown admitted transported brought sent evacuated transferred hospitalised hospitalized',
    follows: /^(?:to|into) (?:\S+ ){0,4}(?:hospitals?|clinics?|intensive care)\b(?! for (?:an? )?(?:medical )?(?:check|examination|observation))/,
    outcome: 'hospital',
    harmed: 'object',
  },
  {
    verbs: 'be is are was were been being remain remains remained remaining recovering',
    follows: /^(?:\S+ ){0,2}in (?:\S+ ){0,4}(?:hospitals?|critical condition|serious condition|stable condition|intensive care)\b/,
    outcome: 'hospital',
    harmed: 'subject',
  },
  {
    verbs: 'be is are was were been being remain remains remained',
    follows: /^(?:\S+ ){0,2}(?:receiving|under|undergoing) (?:medical )?treatment(?: (?:at|in)\b|$)/,
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
  { verbs: 'flee fled flees fleeing crossed cross crossing', follows: /^(?:(?:north|south|east|west)\w* )?(?:to|into|across|over|abroad|through|and|as|after|when|amid|during|since|but)\b|^$/, outcome: 'displaced', harmed: 'subject', crowd: true },
  { verbs: 'left leave leaving', follows: /^without (?:homes?|shelter|a home|a roof|roofs)\b/, outcome: 'displaced', harmed: 'object' },
  { verbs: 'lose lost losing leave left leaving abandon abandoned abandoning vacate vacated evacuate evacuated evacuating', follows: new RegExp(`^(?:their|his|her) ${HOMES.replace('(?:(?:their|the|its|his|her) )?', '')}\\b`), outcome: 'displaced', harmed: 'subject' },
  { verbs: 'seek sought seeking take took taken taking find found', follows: /^(?:refuge|shelter|sanctuary)\b/, outcome: 'displaced', harmed: 'subject' },
  {
    verbs: 'live lives lived living stay stayed staying sleep sleeping slept sheltered shelter sheltering camp camped camping housed crammed remain reside residing',
    follows: /^(?:\S+ ){0,2}in (?:\S+ ){0,4}(?:camps?|tents?|shelters?|temporary housing|the open|evacuation centers?|evacuation centres?)\b/,
    outcome: 'displaced',
    harmed: 'subject',
  },
  { verbs: 'moved taken brought relocated shifted transferred', follows: /^to (?:safety|safer (?:areas|ground|places)|higher ground|temporary (?:shelters?|camps?)|shelters?|relief camps|evacuation cent(?:ers|res))\b/, outcome: 'displaced', harmed: 'object' },
  { verbs: 'take takes took taken taking hold holds held holding', follows: /^(?:hostage|captive)\b/, outcome: 'abducted', harmed: 'object' },
  { verbs: 'be is are was were been being remain remained remains', follows: /^(?:\S+ )?(?:in captivity|being held (?:hostage|captive))\b/, outcome: 'abducted', harmed: 'subject' },
  { verbs: 'take takes took taken taking remanded', follows: /^(?:in|into|to) (?:\S+ ){0,2}(?:custody|detention)\b/, outcome: 'detained', harmed: 'object' },
  { verbs: 'take takes took taken taking', follows: /^custody of\b/, outcome: 'detained', harmed: 'object' },
  { verbs: 'take takes took taken taking', follows: /^prisoner\b/, outcome: 'detained', harmed: 'object' },
  { verbs: 'placed put place placing putting', follows: /^(?:under (?:house )?arrest|in (?:jail|prison|custody|detention)|behind bars)\b/, outcome: 'detained', harmed: 'object' },
  { verbs: 'round rounded rounding rounds', follows: /^up\b/, outcome: 'detained', harmed: 'object' },
  { verbs: 'pick picked picking', follows: /^up (?:by|for questioning|in|on|from (?:\S+ ){1,6}by)\b|^up$/, outcome: 'picked up', harmed: 'object' },
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
