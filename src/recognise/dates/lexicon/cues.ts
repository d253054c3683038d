/** Words beside a date that tell whether it lies ahead or behind. */

/** Right before a date that lies ahead: where a thing is set, what comes before it, where it ends. */
export const aheadCues = [
  'ahead of', 'am expected', 'are expected', 'await', 'awaited', 'awaiting', 'be expected', 'been expected', 'beginning', 'being expected', 'braced for',
  'bracing for', 'come', 'deadline is', 'deadline of', 'delivery in', 'effective', 'expected by', 'expected for',
  'expected in', 'expected on', 'expire', 'expire in', 'expire on', 'expires', 'expires in', 'expires on', 'had until', 'has until', 'has up to', 'have until', 'have up to',
  'in advance of', 'in time for', 'is expected', 'look ahead to', 'look forward to', 'looked ahead to', 'looked forward to', 'looking ahead to',
  'looking forward to', 'no earlier than', 'no later than', 'no sooner than', 'of record', 'of record on', 'payable', 'payable on', 'planned for',
  'preparing for', 'run up to', 'run-up to', 'scheduled for', 'scheduled on', 'set for', 'slated for', 'starting', 'to go before', 'to go to', 'to go until',
  'until next', 'upcoming', 'wait for', 'waited for', 'waiting for',
  'was expected', 'were expected',
] as const // biome-ignore format: a table

/** Before "a vote for Monday". */
export const fixedPasts = ['announced', 'called', 'fixed', 'planned', 'scheduled', 'set'] as const

/** Before "for the fall". */
export const forecasts = ['forecast', 'forecasts', 'outlook', 'plans', 'prediction', 'predictions'] as const

/** Before the day to which a thing is moved: "put off until". */
export const movedPasts = [
  'adjourned', 'brought forward', 'deferred', 'delayed', 'extended', 'moved', 'moved up', 'postponed', 'pushed back', 'put back', 'put off', 'rescheduled',
] as const // biome-ignore format: a table

/** Before what is moved to a day: "postponed the launch to". */
export const postponedPasts = ['delayed', 'extended', 'moved', 'postponed', 'pushed back', 'rescheduled'] as const

/** Before what rests until a day: "closed the office until". */
export const haltedPasts = [
  'adjourned', 'bailed', 'closed', 'deferred', 'halted', 'put off', 'remanded', 'sent home', 'shut', 'suspended',
] as const // biome-ignore format: a table

/** Before what is to come: "the planned closing". */
export const plannedWords = [
  'expected', 'forthcoming', 'looming', 'planned', 'proposed', 'scheduled', 'upcoming',
] as const // biome-ignore format: a table

/** Right before a date that is over. */
export const behindCues = ['as of', 'as recently as', 'back in', 'back on', 'dated', 'ended', 'since'] as const

/** Words with which a clause begins. */
export const clauseOpeners = [
  'although', 'because', 'but', 'that', 'though', 'whereas', 'which', 'while', 'who',
] as const // biome-ignore format: a table

/** What is published of a month that is over: "sales for May". */
export const reportedFigures = [
  'data', 'deficit', 'earnings', 'exports', 'figures', 'growth', 'imports', 'inflation', 'orders', 'output', 'prices', 'production', 'profit', 'profits', 'result',
  'results', 'sales', 'spending', 'surplus', 'unemployment',
] as const // biome-ignore format: a table

/** What a month that is over is told in: "the December figures". */
export const reports = ['data', 'figure', 'figures', 'numbers', 'report', 'statistics'] as const

/** Verbs that publish, without their endings: "will report November orders". */
export const reportingStems = ['announc', 'disclos', 'issu', 'publish', 'releas', 'report', 'revis', 'unveil'] as const

/** Of a forecast that has no verb: "Rain Saturday, highs near 40". */
export const weatherWords = [
  'clearing', 'clouds', 'cloudy', 'cooler', 'drizzle', 'flurries', 'fog', 'forecast', 'highs', 'rain', 'rainy', 'showers', 'sleet', 'snow', 'sunny', 'sunshine',
  'thunderstorms', 'warmer', 'windy',
] as const // biome-ignore format: a table

/** What prices do: "November soybeans fell". */
export const marketPasts = [
  'advanced', 'also', 'climbed', 'closed', 'declined', 'dipped', 'dropped', 'eased', 'ended', 'fell', 'finished', 'gained', 'jumped', 'lost', 'plunged', 'rallied', 'rose',
  'settled', 'slid', 'slipped', 'soared', 'surged', 'traded', 'tumbled', 'was', 'were',
] as const // biome-ignore format: a table
