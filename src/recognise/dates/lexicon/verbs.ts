/** Verbs and their helpers, by what they tell of the time of a clause. */

/** Before the base form of a verb: what it tells lies ahead. */
export const modals = [
  "'d",
  "'ll",
  'can',
  'could',
  'may',
  'might',
  'must',
  'shall',
  'should',
  'will',
  'wo',
  'would',
] as const

export const presentOfBe = ["'m", "'re", "'s", 'am', 'are', 'be', 'is'] as const
export const pastOfBe = ['was', 'were'] as const
/** Helpers that put a clause in the past, whatever the verb. */
export const pastHelpers = ['did', 'had', ...pastOfBe] as const
export const perfectHelpers = ['been', 'has', 'have'] as const

/** Heads of an infinitive that lies ahead of them: "plans to meet". */
export const prospectiveHeads = [
  'about', 'agree', 'aim', 'announce', 'anticipate', 'arrange', 'bind', 'bound', 'decide', 'due', 'expect', 'go', 'hope', 'intend', 'invite', 'likely', 'need',
  'order', 'plan', 'pledge', 'poise', 'prepare', 'project', 'promise', 'propose', 'ready', 'require', 'schedule', 'set', 'slate', 'summon', 'sure', 'threaten',
  'unlikely', 'vow', 'wait', 'want',
] as const // biome-ignore format: a table

/** Verbs that tell of what is on the calendar when they stand in the present: "the film opens Friday". */
export const scheduledVerbs = [
  'address', 'air', 'appear', 'arrive', 'assume', 'attend', 'become', 'begin', 'celebrate', 'close', 'come', 'compete', 'conclude', 'consider', 'convene', 'debut', 'decide',
  'deliver', 'depart', 'dock', 'elect', 'end', 'expire', 'face', 'fall', 'finish', 'fly', 'go', 'head', 'hear', 'hold', 'host', 'inaugurate', 'join', 'kick', 'land', 'lapse',
  'launch', 'leave', 'marry', 'mature', 'meet', 'observe', 'open', 'play', 'premiere', 'present', 'publish', 'receive', 'reconvene', 'release', 'reopen', 'resume',
  'retire', 'return', 'run', 'sail', 'sign', 'sit', 'speak', 'start', 'take', 'testify', 'tour', 'travel', 'turn', 'unveil', 'visit', 'vote',
] as const // biome-ignore format: a table

/** Of these, the ones that are nouns too: "his radio address" is tagged as a verb now and then. */
export const nounsLikeVerbs = [
  'address', 'debut', 'host', 'launch', 'play', 'return', 'run', 'show', 'start', 'travel', 'visit', 'vote',
] as const // biome-ignore format: a table

/** Verbs whose past looks like their base form: "shares hit a low". */
export const invariantPasts = [
  'beat', 'broadcast', 'burst', 'cast', 'cost', 'cut', 'hit', 'hurt', 'let', 'put', 'quit', 'read', 'set', 'shed', 'shut', 'slit', 'split', 'spread', 'thrust', 'upset',
] as const // biome-ignore format: a table

/** Before a clause that tells what is still to come: "when he is sentenced Nov. 18". */
export const conditions = ['before', 'if', 'once', 'unless', 'until', 'when'] as const
