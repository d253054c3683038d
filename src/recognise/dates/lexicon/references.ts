/** Words that name no date: for the present, the past and the future, and for what recurs. */

/** Words that stand for the present. */
export const presentWords = [
  'at present', 'at the moment', 'at the present time', 'at this hour', 'at this moment', 'at this point', 'at this point in time',
  'at this time', 'currently', 'just now', 'now', 'nowadays', 'presently', 'right now', 'these days', 'this time around',
] as const // biome-ignore format: a table

/** Words that stand for the time before. */
export const pastWords = [
  'a long time ago', 'a short time ago', 'a short while ago', 'a while ago', 'a while back', 'earlier times', 'in former times', 'lately',
  'long ago', 'moments ago', 'more recently', 'most recently', 'not long ago', 'not so long ago', 'not too long ago', 'recent times',
  'recently', 'some time ago', 'the distant past', 'the not too distant past', 'the not-too-distant past', 'the other day',
  'the other night', 'the other week', 'the past', 'the recent past', 'very recently',
] as const // biome-ignore format: a table

/** Words that stand for the time to come. */
export const futureWords = [
  'some day', 'someday', 'the coming future', 'the distant future', 'the foreseeable future', 'the future', 'the immediate future',
  'the near future', 'the near term', 'the next future', 'the not too distant future', 'the not-too-distant future',
] as const // biome-ignore format: a table

/** Adverbs and adjectives for what recurs, as TIMEX3 sets. Not "annual", which names a kind of event more often than its recurrence. */
export const setWords: Readonly<Record<string, string>> = {
  annually: 'P1Y', 'bi-monthly': 'P2M', 'bi-weekly': 'P2W', biennially: 'P2Y', bimonthly: 'P2M', biweekly: 'P2W', daily: 'P1D', fortnightly: 'P2W', hourly: 'PT1H',
  monthly: 'P1M', nightly: 'P1D', quarterly: 'P1Q', weekly: 'P1W', yearly: 'P1Y',
} // biome-ignore format: a table
