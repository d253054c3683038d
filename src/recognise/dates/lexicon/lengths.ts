/** Words beside a unit without a number that tell whether it is a length of time: "for a month", "ends weeks of calm". */

/** Words before "a month" that make it a length of time, not a rate or a point. */
export const lastingWords = [
  'about', 'after', 'almost', 'approximately', 'around', 'barely', 'before', 'beyond', 'despite', 'during', 'exactly', 'following', 'for', 'half', 'in', 'just',
  'lasted', 'lasting', 'lasts', 'least', 'like', 'lived', 'most', 'nearly', 'once', 'only', 'over', 'past', 'remained', 'roughly', 'serve', 'served', 'serving',
  'spend', 'spending', 'spends', 'spent', 'stay', 'stayed', 'take', 'taken', 'takes', 'taking', 'than', 'through', 'throughout', 'took', 'under', 'up to', 'wait',
  'waited', 'waiting', 'within', 'without',
] as const // biome-ignore format: a table

/** Parts of a length of time: "the better part of a year". */
export const lengthParts = [
  'best part', 'better part', 'course', 'half', 'most', 'part', 'period', 'quarter', 'space', 'thirds',
] as const // biome-ignore format: a table

/** What lasts so long: "a minute's silence", "a week's notice". */
export const lastingThings = [
  'break', 'delay', 'detention', 'drive', 'flight', 'holiday', 'imprisonment', 'journey', 'leave', 'notice', 'pay', 'rent', 'rest', 'salary', 'silence', 'supply',
  'training', 'vacation', 'wages', 'wait', 'walk', 'worth',
] as const // biome-ignore format: a table

/** What is counted by the unit: "500 barrels a day", "twice a week". */
export const ratedThings = [
  'barrels', 'billion', 'cases', 'cents', 'copies', 'cubic', 'days', 'deaths', 'dollars', 'euros', 'feet', 'gallons', 'hours', 'hundred', 'miles', 'million',
  'months', 'once', 'passengers', 'people', 'percent', 'pesos', 'pounds', 'rupees', 'share', 'shares', 'thousand', 'times', 'tonnes', 'tons', 'twice', 'visitors',
  'weeks', 'yen',
] as const // biome-ignore format: a table

/** Kinds of hours, days and years: "office hours", even where "after" follows. */
export const unitKinds = [
  'business', 'college', 'daylight', 'election', 'leap', 'office', 'peak', 'rush', 'school', 'teen', 'war', 'work',
] as const // biome-ignore format: a table

/** Words before a plural that tell which hours or years they are, or count them: "the early years", "working hours". */
export const unitTellers = [
  'a', 'all', 'an', 'both', 'century', 'closing', 'each', 'earlier', 'early', 'every', 'few', 'fewer', 'first', 'flying', 'half', 'interwar', 'later', 'many',
  'meeting', 'more', 'no', 'opening', 'peak', 'polling', 'postwar', 'second', 'several', 'some', 'the', 'these', 'third', 'those', 'three', 'trading', 'training',
  'two', 'visiting', 'voting', 'waking', 'working',
] as const // biome-ignore format: a table

/** Words before a plural that is seldom a length of time by itself ("days"): behind these it is. */
export const runningWords = [
  'after', 'by', 'despite', 'following', 'for', 'in', 'last', 'lasted', 'of', 'over', 'take', 'takes', 'took', 'within',
] as const // biome-ignore format: a table

/** Where somebody spends a length of time: "two hours on the road". */
export const workplaces = [
  'air', 'beach', 'bench', 'board', 'force', 'job', 'market', 'payroll', 'road', 'run', 'set', 'staff', 'street', 'throne',
] as const // biome-ignore format: a table

/** Words that begin a clause behind "ten years on". */
export const clauseWords = [
  'after', 'and', 'as', 'but', 'few', 'from', 'he', 'her', 'his', 'it', 'its', 'little', 'many', 'much', 'no', 'nothing', 'she', 'since', 'some', 'the', 'their',
  'there', 'they', 'we',
] as const // biome-ignore format: a table
