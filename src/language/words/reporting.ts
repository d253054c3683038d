import { wordSet } from './word-set.js'
/**
 * The words of attribution. Which verbs and nouns are worth listing was checked against the cue counts of PolNeAR 1.0
 * (Newell, Margolin and Ruths, LREC 2018): counts of words only, no text of that corpus.
 */

/** Verbs of saying: what follows them is what was said, clause or quotation, and they may stand behind it or within it. */
export const SAYING = [
  'acknowledge', 'add', 'admit', 'affirm', 'allege', 'announce', 'argue', 'answer', 'assert', 'attest', 'aver', 'blog', 'boast', 'brag', 'caution',
  'claim', 'comment', 'complain', 'concede', 'confess', 'confide', 'contend', 'counter', 'declare', 'divulge', 'emphasise',
  'emphasize', 'exclaim', 'explain', 'gripe', 'grumble', 'hint', 'insinuate', 'insist', 'intimate', 'joke', 'lament', 'maintain',
  'marvel', 'moan', 'muse', 'mutter', 'note', 'observe', 'opine', 'pledge', 'posit', 'post', 'predict', 'proclaim', 'profess', 'promise', 'quip',
  'reason', 'recall', 'recount', 'reiterate', 'rejoin', 'remark', 'reply', 'report', 'respond', 'retort', 'say', 'scoff',
  'shout', 'state', 'stress', 'suggest', 'swear', 'testify', 'theorise', 'theorize', 'tweet', 'underline', 'underscore',
  'vow', 'warn', 'whisper', 'write', 'yell',
] as const // biome-ignore format: a table

/** Verbs that report only with a clause behind them: "found that the hull leaked", "believe it leaked". */
export const THINKING = [
  'agree', 'anticipate', 'assess', 'assume', 'assure', 'believe', 'bet', 'calculate', 'certify', 'charge', 'clarify',
  'conclude', 'concur', 'confirm', 'conjecture', 'convince', 'decide', 'deduce', 'deem', 'demand', 'demonstrate',
  'deny', 'determine', 'dictate', 'disclose', 'dispute', 'doubt', 'estimate', 'expect', 'fear', 'feel', 'figure', 'find',
  'forecast', 'foresee', 'gather', 'guess', 'hear', 'highlight', 'hope', 'hypothesise', 'hypothesize', 'imagine', 'imply',
  'indicate', 'infer', 'judge', 'learn', 'mention', 'order', 'ordain', 'plead', 'postulate', 'presume', 'project', 'prophesy',
  'propose', 'reaffirm', 'realise', 'realize', 'reckon', 'recommend', 'reflect', 'request', 'require', 'reveal',
  'rule', 'show', 'signal', 'specify', 'speculate', 'stipulate', 'submit', 'suppose', 'surmise', 'suspect', 'think', 'threaten',
  'trust', 'understand', 'urge', 'verify', 'worry',
] as const // biome-ignore format: a table

/** Verbs that stand with a quotation, though nothing else of what they govern is a claim. */
export const UTTERING = [
  'ask', 'begin', 'bellow', 'chant', 'continue', 'cry', 'conclude', 'deadpan', 'demand', 'email', 'enthuse', 'fume', 'gasp', 'gush',
  'implore', 'inquire', 'interject', 'intone', 'laugh', 'plead', 'pronounce', 'protest', 'rage', 'read', 'recite', 'remember', 'repeat',
  'scream', 'sigh', 'smile', 'snap', 'sneer', 'sob', 'text', 'thunder', 'urge', 'wail', 'weep', 'wonder',
] as const // biome-ignore format: a table

/** Verbs of telling: somebody is told before what is told. */
export const TELLING = [
  'advise', 'assure', 'brief', 'convince', 'inform', 'instruct', 'notify', 'promise', 'reassure', 'remind', 'tell', 'warn',
] as const // biome-ignore format: a table

/** Verbs whose object is itself what is claimed: "denied the charge", "announced a recall". */
export const OBJECT = [
  'acknowledge', 'allege', 'announce', 'anticipate', 'assail', 'bemoan', 'blast', 'claim', 'condemn',
  'confirm', 'convey', 'criticise', 'criticize', 'declare', 'decry', 'demand', 'denounce', 'deny', 'deplore', 'deride',
  'detail', 'disclose', 'dismiss', 'disown', 'dispute', 'doubt', 'downplay', 'echo', 'emphasise', 'emphasize',
  'estimate', 'expect', 'fear', 'forecast', 'foresee', 'hail', 'highlight', 'indicate', 'lambast', 'lambaste', 'lament', 'mock', 'note',
  'order', 'pledge', 'praise', 'predict', 'project', 'promise', 'propose', 'question', 'rebuke', 'rebut',
  'recommend', 'refute', 'reiterate', 'reject', 'report', 'request', 'reveal', 'ridicule', 'slam', 'specify',
  'stress', 'suggest', 'suspect', 'threaten', 'tout', 'underline', 'underscore', 'urge', 'voice', 'warn',
] as const // biome-ignore format: a table

/** Verbs that promise or ask for an act of one's own: "vowed to appeal". */
export const INFINITIVE = [
  'claim', 'expect', 'offer', 'pledge', 'profess', 'promise', 'propose', 'purport', 'swear', 'threaten', 'undertake', 'vow',
] as const // biome-ignore format: a table

/** Verbs that want an act of somebody else: "urged residents to leave". */
export const DIRECTING = [
  'advise', 'ask', 'beg', 'beseech', 'challenge', 'command', 'counsel', 'direct', 'encourage', 'exhort', 'expect', 'implore',
  'instruct', 'invite', 'order', 'petition', 'press', 'push', 'remind', 'request', 'require', 'tell', 'urge', 'warn',
] as const // biome-ignore format: a table

/** Verbs that say what something is, with "as": "sees the tax as a threat". */
export const JUDGING_AS = [
  'blast', 'brand', 'cast', 'castigate', 'characterise', 'characterize', 'condemn', 'decry', 'denounce', 'depict', 'deride',
  'describe', 'designate', 'dismiss', 'frame', 'hail', 'identify', 'interpret', 'label', 'mock', 'name', 'paint', 'perceive', 'portray', 'praise',
  'present', 'reject', 'represent', 'refer to', 'regard', 'ridicule', 'see', 'slam', 'tout', 'treat', 'view',
] as const // biome-ignore format: a table

/** Verbs that say what something is, without "as": "called it a plot". */
export const JUDGING = [
  'brand', 'call', 'consider', 'declare', 'deem', 'dub', 'find', 'judge', 'label', 'pronounce', 'rate', 'term',
] as const // biome-ignore format: a table

/** Verbs that name a person and lay something at the door: the preposition between. */
export const BLAMING: Readonly<Record<string, readonly string[]>> = {
  accuse: ['of'],
  attribute: ['to'],
  blame: ['for', 'on'],
  charge: ['with'],
  compare: ['to', 'with'],
  criticise: ['for', 'over'],
  criticize: ['for', 'over'],
  fault: ['for'],
  liken: ['to'],
  praise: ['for'],
  rebuke: ['for'],
  suspect: ['of'],
}

/** Verbs with a preposition that is part of the cue: "warned of delays", "called for calm". */
export const PREPOSITIONAL: Readonly<Record<string, readonly string[]>> = {
  agree: ['with'],
  allude: ['to'],
  appeal: ['for', 'to'],
  apologise: ['for'],
  apologize: ['for'],
  argue: ['against', 'for'],
  ask: ['for'],
  boast: ['about', 'of'],
  brag: ['about', 'of'],
  call: ['for', 'on', 'upon'],
  caution: ['against'],
  complain: ['about', 'of'],
  confess: ['to'],
  disagree: ['with'],
  hint: ['at'],
  insist: ['on'],
  object: ['to'],
  plead: ['with', 'for'],
  point: ['out', 'to'],
  press: ['for'],
  push: ['for'],
  rail: ['against'],
  refer: ['to'],
  rule: ['out'],
  speak: ['of'],
  speculate: ['about', 'on'],
  talk: ['of'],
  warn: ['about', 'against', 'of'],
  wonder: ['about'],
  worry: ['about'],
}

/** Verbs that hand on what somebody else says: "quoted Olt as saying". */
export const QUOTING = ['cite', 'quote'] as const

/** Verbs whose passive lays a clause at nobody's door: "is said to", "was reported dead". */
export const RAISING = [
  'allege', 'anticipate', 'assume', 'believe', 'claim', 'consider', 'declare', 'deem', 'estimate', 'expect', 'fear',
  'forecast', 'predict', 'presume', 'project', 'propose', 'rate', 'report', 'reckon', 'repute', 'rumor', 'rumour', 'say',
  'suppose', 'suspect', 'think', 'tip', 'understand', 'announce',
] as const // biome-ignore format: a table

/** Verbs that report a question: "asked whether it leaked". */
export const QUESTIONING = ['ask', 'doubt', 'inquire', 'question', 'wonder'] as const

/** Verbs that need a human or a text in front of them less than the rest, and so need better proof of their clause. */
export const WEAK = wordSet`
  decide demonstrate dictate figure find gather guess hold imagine realise realize reflect require rule show signal
  trust
` // biome-ignore format: a table

/** Verbs that things do too, without reporting anything: "the frictions suggest", "a visa requires". */
export const OF_THINGS = wordSet`
  confirm continue demonstrate echo explain highlight imply indicate reflect represent require reveal show signal
  suggest threaten underline underscore
` // biome-ignore format: a table

/** Nouns that report, and what may follow them. */
export const NOUNS: Readonly<Record<string, readonly ('that' | 'of' | 'to' | 'for' | 'about')[]>> = {
  accusation: ['that', 'of'],
  acknowledgement: ['that'],
  acknowledgment: ['that'],
  admission: ['that'],
  advice: ['that', 'to'],
  alarm: ['that'],
  allegation: ['that', 'of', 'about'],
  anger: ['that'],
  annoyance: ['that'],
  announcement: ['that'],
  appeal: ['for'],
  argument: ['that'],
  assertion: ['that'],
  assessment: ['that'],
  assumption: ['that'],
  assurance: ['that'],
  belief: ['that'],
  call: ['for'],
  charge: ['that', 'of'],
  claim: ['that', 'of'],
  comment: ['that'],
  complaint: ['that', 'of', 'about'],
  conclusion: ['that'],
  concern: ['that', 'about'],
  confidence: ['that'],
  confirmation: ['that'],
  consensus: ['that'],
  contention: ['that'],
  conviction: ['that'],
  criticism: ['that'],
  declaration: ['that'],
  demand: ['that', 'for'],
  denial: ['that', 'of'],
  disappointment: ['that'],
  dismay: ['that'],
  doubt: ['that'],
  estimate: ['that'],
  expectation: ['that'],
  fear: ['that', 'of'],
  finding: ['that'],
  forecast: ['that'],
  frustration: ['that'],
  ground: ['that'],
  guarantee: ['that'],
  hint: ['that'],
  hope: ['that'],
  hypothesis: ['that'],
  idea: ['that'],
  implication: ['that'],
  impression: ['that'],
  indication: ['that'],
  insinuation: ['that'],
  insistence: ['that'],
  interpretation: ['that'],
  message: ['that'],
  notion: ['that'],
  optimism: ['that'],
  opinion: ['that'],
  order: ['that'],
  outrage: ['that'],
  perception: ['that'],
  plea: ['for', 'to'],
  pledge: ['that', 'to'],
  prediction: ['that', 'of'],
  promise: ['that', 'to', 'of'],
  proposal: ['that', 'to'],
  recommendation: ['that'],
  regret: ['that'],
  relief: ['that'],
  remark: ['that'],
  report: ['that'],
  reminder: ['that'],
  request: ['that', 'for', 'to'],
  revelation: ['that'],
  ruling: ['that'],
  rumor: ['that', 'of'],
  rumour: ['that', 'of'],
  speculation: ['that', 'about'],
  satisfaction: ['that'],
  scepticism: ['that', 'about'],
  skepticism: ['that', 'about'],
  statement: ['that'],
  suggestion: ['that'],
  surprise: ['that'],
  suspicion: ['that', 'of'],
  testimony: ['that'],
  theory: ['that'],
  threat: ['that', 'to'],
  view: ['that'],
  vow: ['that', 'to'],
  warning: ['that', 'of', 'about'],
  word: ['that'],
  worry: ['that', 'about'],
}

/** Verbs that only lend their subject to a noun: "issued a warning that", "expressed concern". */
export const LENDING = [
  'air', 'deliver', 'draw', 'express', 'file', 'give', 'have', 'issue', 'level', 'make', 'offer', 'post', 'publish', 'raise', 'release',
  'repeat', 'renew', 'send', 'share', 'voice',
] as const // biome-ignore format: a table

/** What one may feel that something is so: "is confident that". */
export const FEELING_SURE = [
  'adamant', 'afraid', 'certain', 'concerned', 'confident', 'convinced', 'critical', 'doubtful', 'hopeful', 'optimistic', 'sceptical',
  'skeptical', 'sure', 'worried',
] as const // biome-ignore format: a table

/** Adverbs that lay a clause at nobody's door. */
export const REPORTED_ADVERBS = ['allegedly', 'purportedly', 'reportedly', 'supposedly'] as const

/** Words that weaken what is said. */
export const HEDGES = [
  'allegedly', 'apparently', 'appear', 'appeared', 'appears', 'arguably', 'could', 'likely', 'may', 'maybe', 'might',
  'perhaps', 'possible', 'possibly', 'potentially', 'presumably', 'probable', 'probably', 'purportedly', 'reportedly',
  'seem', 'seemed', 'seemingly', 'seems', 'supposedly', 'unlikely',
] as const // biome-ignore format: a table

/** Adverbs that belong to a cue: "also said", "has repeatedly denied". Those of time and place do not. */
export const NO_CUE_ADVERBS = wordSet`
  however meanwhile moreover nevertheless nonetheless there therefore thus today tomorrow tonight yesterday hence
  instead furthermore abroad alike elsewhere nationwide worldwide
` // biome-ignore format: a table

/** Verbs between a subject and its cue: "went on to say", "declined to confirm". */
export const CATENATIVE = wordSet`
  went go goes going gone continued continues continue continuing began begun begins begin started hastened hasten
  hastens seemed seems appeared appears used able quick sought tried proceeded set expected keen forced wanted want
  wants wish like came come paused led took
` // biome-ignore format: a table

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
