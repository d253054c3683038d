import { wordRows, wordSet } from './word-set.js'
/**
 * The words of attribution. Which verbs and nouns are worth listing was checked against the cue counts of PolNeAR 1.0
 * (Newell, Margolin and Ruths, LREC 2018): counts of words only, no text of that corpus.
 */

/** Verbs of saying: what follows them is what was said, clause or quotation, and they may stand behind it or within it. */
export const SAYING = wordSet`
  acknowledge add admit affirm allege announce argue answer assert attest aver blog boast brag caution claim comment complain concede confess
  confide contend counter declare divulge emphasise emphasize exclaim explain gripe grumble hint insinuate insist intimate joke lament
  maintain marvel moan muse mutter note observe opine pledge posit post predict proclaim profess promise quip reason recall recount reiterate
  rejoin remark reply report respond retort say scoff shout state stress suggest swear testify theorise theorize tweet underline underscore
  vow warn whisper write yell`

/** Verbs that report only with a clause behind them: "found that the hull leaked", "believe it leaked". */
export const THINKING = wordSet`
  agree anticipate assess assume assure believe bet calculate certify charge clarify conclude concur confirm conjecture convince decide
  deduce deem demand demonstrate deny determine dictate disclose dispute doubt estimate expect fear feel figure find forecast foresee gather
  guess hear highlight hope hypothesise hypothesize imagine imply indicate infer judge learn mention order ordain plead postulate presume
  project prophesy propose reaffirm realise realize reckon recommend reflect request require reveal rule show signal specify speculate
  stipulate submit suppose surmise suspect think threaten trust understand urge verify worry`

/** Verbs that stand with a quotation, though nothing else of what they govern is a claim. */
export const UTTERING = wordSet`
  ask begin bellow chant continue cry conclude deadpan demand email enthuse fume gasp gush implore inquire interject intone laugh plead
  pronounce protest rage read recite remember repeat scream sigh smile snap sneer sob text thunder urge wail weep wonder`

/** Verbs of telling: somebody is told before what is told. */
export const TELLING = wordSet`advise assure brief convince inform instruct notify promise reassure remind tell warn`

/** Verbs whose object is itself what is claimed: "denied the charge", "announced a recall". */
export const OBJECT = wordSet`
  acknowledge allege announce anticipate assail bemoan blast claim condemn confirm convey criticise criticize declare decry demand denounce
  deny deplore deride detail disclose dismiss disown dispute doubt downplay echo emphasise emphasize estimate expect fear forecast foresee
  hail highlight indicate lambast lambaste lament mock note order pledge praise predict project promise propose question rebuke rebut
  recommend refute reiterate reject report request reveal ridicule slam specify stress suggest suspect threaten tout underline underscore
  urge voice warn`

/** Verbs that promise or ask for an act of one's own: "vowed to appeal". */
const INFINITIVE = wordSet`claim expect offer pledge profess promise propose purport swear threaten undertake vow`

/** Verbs that want an act of somebody else: "urged residents to leave". */
const DIRECTING = wordSet`
  advise ask beg beseech challenge command counsel direct encourage exhort expect implore instruct invite order petition press push remind
  request require tell urge warn`

/** Verbs that say what something is, with "as": "sees the tax as a threat", "referred to it as". */
const JUDGING_AS = wordSet`
  blast brand cast castigate characterise characterize condemn decry denounce depict deride describe designate dismiss frame hail identify
  interpret label mock name paint perceive portray praise present reject represent refer regard ridicule see slam tout treat view`

/** Verbs that say what something is, without "as": "called it a plot". */
const JUDGING = wordSet`brand call consider declare deem dub find judge label pronounce rate term`

/** Verbs that name a person and lay something at the door: the preposition between. */
export const BLAMING = wordRows`
  accuse: of; attribute: to; blame: for on; charge: with; compare: to with; criticise: for over; criticize: for over; fault: for; liken: to;
  praise: for; rebuke: for; suspect: of`

/** Verbs with a preposition that is part of the cue: "warned of delays", "called for calm". */
export const PREPOSITIONAL = wordRows`
  agree: with; allude: to; appeal: for to; apologise: for; apologize: for; argue: against for; ask: for; boast: about of; brag: about of;
  call: for on upon; caution: against; complain: about of; confess: to; disagree: with; hint: at; insist: on; object: to; plead: with for;
  point: out to; press: for; push: for; rail: against; refer: to; rule: out; speak: of; speculate: about on; talk: of;
  warn: about against of; wonder: about; worry: about`

/** Verbs whose passive lays a clause at nobody's door: "is said to", "was reported dead". */
const RAISING = wordSet`
  allege anticipate assume believe claim consider declare deem estimate expect fear forecast predict presume project propose rate report
  reckon repute rumor rumour say suppose suspect think tip understand announce`

/** Verbs that report a question: "asked whether it leaked". */
export const QUESTIONING = wordSet`ask doubt inquire question wonder`

/** Verbs that need a human or a text in front of them less than the rest, and so need better proof of their clause. */
export const WEAK = wordSet`
  decide demonstrate dictate figure find gather guess hold imagine realise realize reflect require rule show signal trust`

/** Verbs that things do too, without reporting anything: "the frictions suggest", "a visa requires". */
export const OF_THINGS = wordSet`
  confirm continue demonstrate echo explain highlight imply indicate reflect represent require reveal show signal suggest threaten underline
  underscore`

/** Verbs that only lend their subject to a noun: "issued a warning that", "expressed concern". */
const LENDING = wordSet`
  air deliver draw express file give have issue level make offer post publish raise release repeat renew send share voice`

/** What a verb can do as a cue, and those that can. */
export const ABILITIES = {
  isSaying: [SAYING],
  takesClause: [SAYING, THINKING],
  takesQuotation: [SAYING, THINKING, UTTERING, TELLING],
  takesObject: [OBJECT],
  takesInfinitive: [INFINITIVE],
  takesQuestion: [QUESTIONING],
  tells: [TELLING],
  directs: [DIRECTING],
  judges: [JUDGING],
  judgesAs: [JUDGING_AS],
  raises: [RAISING],
  lends: [LENDING],
}

/** Every verb that can report, in its base form. */
export const reportingVerbs: ReadonlySet<string> = new Set([
  ...[SAYING, THINKING, UTTERING, TELLING, OBJECT, INFINITIVE, DIRECTING, JUDGING, JUDGING_AS].flatMap((list) => [
    ...list,
  ]),
  ...[...BLAMING.keys(), ...PREPOSITIONAL.keys(), ...RAISING, ...LENDING, 'place', 'put', 'cite', 'quote'],
])

/** Nouns that report, by what may follow them. */
export const NOUNS_BEFORE = wordRows`
  that: accusation acknowledgement acknowledgment admission advice alarm allegation anger annoyance announcement argument assertion
  assessment assumption assurance belief charge claim comment complaint conclusion concern confidence confirmation consensus contention
  conviction criticism declaration demand denial disappointment dismay doubt estimate expectation fear finding forecast frustration ground
  guarantee hint hope hypothesis idea implication impression indication insinuation insistence interpretation message notion optimism opinion
  order outrage perception pledge prediction promise proposal recommendation regret relief remark report reminder request revelation ruling
  rumor rumour speculation satisfaction scepticism skepticism statement suggestion surprise suspicion testimony theory threat view vow
  warning word worry;
  of: accusation allegation charge claim complaint denial fear prediction promise rumor rumour suspicion warning;
  to: advice plea pledge promise proposal request threat vow;
  about: allegation complaint concern speculation scepticism skepticism warning worry;
  for: appeal call demand plea request`

/** What one may feel that something is so: "is confident that". */
export const FEELING_SURE = wordSet`
  adamant afraid certain concerned confident convinced critical doubtful hopeful optimistic sceptical skeptical sure worried`

/** Adverbs that lay a clause at nobody's door. */
export const REPORTED_ADVERBS = wordSet`allegedly purportedly reportedly supposedly`

/** Words that weaken what is said. */
export const HEDGES = wordSet`
  allegedly apparently appear appeared appears arguably could likely may maybe might perhaps possible possibly potentially presumably
  probable probably purportedly reportedly seem seemed seemingly seems supposedly unlikely`

/** Adverbs that belong to a cue: "also said", "has repeatedly denied". Those of time and place do not. */
export const NO_CUE_ADVERBS = wordSet`
  however meanwhile moreover nevertheless nonetheless there therefore thus today tomorrow tonight yesterday hence instead furthermore abroad
  alike elsewhere nationwide worldwide`

/** Verbs between a subject and its cue: "went on to say", "declined to confirm". */
export const CATENATIVE = wordSet`
  went go goes going gone continued continues continue continuing began begun begins begin started hastened hasten hastens seemed seems
  appeared appears used able quick sought tried proceeded set expected keen forced wanted want wants wish like came come paused led took`

/** Cues that are not neutral, by their lemma. */
export const STANCES = {
  distancing: [
    'accuse', 'allege', 'accusation', 'allegation', 'allegedly', 'blame', 'boast', 'brag', 'charge', 'claim', 'contend', 'contention', 'insinuate',
    'insinuation', 'insist', 'insistence', 'profess', 'purport', 'purportedly', 'repute', 'rumor', 'rumour', 'speculate', 'speculation', 'supposedly', 'suspect',
    'suspicion',
  ],
  endorsing: [
    'acknowledge', 'acknowledgement', 'acknowledgment', 'admission', 'admit', 'confirm', 'confirmation', 'clarify', 'concede', 'confess', 'demonstrate', 'determine',
    'disclose', 'discover', 'find', 'finding', 'highlight', 'note', 'observe', 'point', 'prove', 'realise', 'realize', 'recall', 'reveal',
    'revelation', 'show', 'underline', 'underscore', 'verify',
  ],
  denying: ['denial', 'deny', 'deride', 'dismiss', 'disown', 'dispute', 'downplay', 'rebut', 'refute', 'reject', 'rule out'],
  ordering: [
    'advise', 'appeal', 'ask', 'beg', 'beseech', 'call for', 'call on', 'call upon', 'command', 'counsel', 'demand', 'direct', 'encourage', 'exhort',
    'implore', 'insist on', 'instruct', 'invite', 'order', 'plea', 'plead', 'press', 'push', 'recommend', 'recommendation', 'request', 'require', 'rule', 'urge',
  ],
  questioning: ['ask whether', 'doubt', 'inquire', 'question', 'wonder'],
} as const // biome-ignore format: a table
