/** The words of dates and times. */
import type { Grain } from '../../calendar/timex.js'

/** Months by name and by abbreviation, with their number. */
export const months: Readonly<Record<string, number>> = {
  january: 1, february: 2, march: 3, april: 4, may: 5, june: 6, july: 7, august: 8, september: 9, october: 10, november: 11, december: 12,
  jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, oct: 10, nov: 11, dec: 12,
} // biome-ignore format: a table

/** Month names that are other words or people's names as well: bare, they need a word before or after that makes them a month. */
export const doubtfulMonths = ['april', 'august', 'dec', 'jan', 'june', 'mar', 'march', 'may', 'nov', 'sep'] as const

/** Weekdays by name and by abbreviation; 1 is Monday, as in ISO 8601. */
export const weekdays: Readonly<Record<string, number>> = {
  monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6, sunday: 7,
  mon: 1, tue: 2, tues: 2, wed: 3, weds: 3, thu: 4, thur: 4, thurs: 4, fri: 5, sat: 6, sun: 7,
} // biome-ignore format: a table

/** Units of the calendar and of the clock: how TIMEX3 writes a duration of one, and the grain of a date counted in them. */
export interface Unit {
  readonly letter: string
  /** Null for the units of the clock. */
  readonly grain: Grain | null
  /** How many of that grain one unit is: a fortnight is 2 weeks. */
  readonly times: number
}
export const units: Readonly<Record<string, Unit>> = {
  century: { letter: 'CE', grain: 'century', times: 1 },
  day: { letter: 'D', grain: 'day', times: 1 },
  decade: { letter: 'DE', grain: 'decade', times: 1 },
  fortnight: { letter: 'W', grain: 'week', times: 2 },
  hour: { letter: 'H', grain: null, times: 1 },
  millennium: { letter: 'Y', grain: 'millennium', times: 1000 },
  minute: { letter: 'M', grain: null, times: 1 },
  month: { letter: 'M', grain: 'month', times: 1 },
  night: { letter: 'D', grain: 'day', times: 1 },
  quarter: { letter: 'Q', grain: 'quarter', times: 1 },
  second: { letter: 'S', grain: null, times: 1 },
  week: { letter: 'W', grain: 'week', times: 1 },
  weekend: { letter: 'WE', grain: 'weekend', times: 1 },
  year: { letter: 'Y', grain: 'year', times: 1 },
}

/** Other written forms of a unit, with the word under which `units` has it. */
export const unitForms: Readonly<Record<string, string>> = {
  centuries: 'century', hr: 'hour', hrs: 'hour', min: 'minute', mins: 'minute', millennia: 'millennium', sec: 'second', secs: 'second',
  mos: 'month', yr: 'year', yrs: 'year', wk: 'week', wks: 'week',
} // biome-ignore format: a table

/** Seasons, with their TIMEX3 names. */
export const seasonWords: Readonly<Record<string, 'SP' | 'SU' | 'FA' | 'WI'>> = {
  autumn: 'FA', fall: 'FA', spring: 'SP', springtime: 'SP', summer: 'SU', summertime: 'SU', winter: 'WI', wintertime: 'WI',
} // biome-ignore format: a table

/** Parts of a day, with their TIMEX3 names. */
export const dayParts: Readonly<Record<string, string>> = {
  afternoon: 'AF', daytime: 'DT', evening: 'EV', lunchtime: 'MI', midday: 'MI', morning: 'MO', night: 'NI', nighttime: 'NI', overnight: 'NI',
} // biome-ignore format: a table

/** Hours by the light, with the part of the day that they are in. */
export const lightWords: Readonly<Record<string, string>> = {
  dawn: 'MO', daybreak: 'MO', dusk: 'EV', nightfall: 'NI', sundown: 'EV', sunrise: 'MO', sunset: 'EV', sunup: 'MO',
} // biome-ignore format: a table

/** Ordinals that name a day, a quarter or a century. */
export const ordinals: Readonly<Record<string, number>> = {
  first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, eleventh: 11, twelfth: 12,
  thirteenth: 13, fourteenth: 14, fifteenth: 15, sixteenth: 16, seventeenth: 17, eighteenth: 18, nineteenth: 19, twentieth: 20,
  'twenty-first': 21, 'twenty-second': 22, 'twenty-third': 23, 'twenty-fourth': 24, 'twenty-fifth': 25, 'twenty-sixth': 26,
  'twenty-seventh': 27, 'twenty-eighth': 28, 'twenty-ninth': 29, thirtieth: 30, 'thirty-first': 31,
} // biome-ignore format: a table

/** Decades by name, with their tens. */
export const decadeWords: Readonly<Record<string, number>> = {
  twenties: 2, thirties: 3, forties: 4, fifties: 5, sixties: 6, seventies: 7, eighties: 8, nineties: 9,
} // biome-ignore format: a table

/** Counts that leave the number open: TIMEX3 writes X for it. */
export const vagueCounts = [
  'a couple', 'a couple of', 'a few', 'a few dozen', 'a handful of', 'a number of', 'a series of', 'an unknown number of', 'billions of',
  'countless', 'couple of', 'dozens of', 'few', 'hundreds of', 'hundreds of millions of', 'hundreds of thousands of', 'many', 'many many', 'millions of', 'numerous', 'scores of', 'several', 'several dozen',
  'several hundred', 'some', 'tens of millions of', 'tens of thousands of', 'thousands of', 'various',
] as const // biome-ignore format: a table

/** Words between a count and its unit that leave the duration as it is: "two full years". */
export const unitAdjectives = [
  'additional', 'agonising', 'agonizing', 'brief', 'busy', 'business', 'calendar', 'consecutive', 'crucial', 'difficult', 'entire', 'extra', 'final', 'full',
  'further', 'gruelling', 'hectic', 'intense', 'intensive', 'long', 'miserable', 'more', 'nearly', 'odd', 'other', 'plus', 'short', 'solid',  'straight', 'subsequent', 'successive', 'tense',
  'trading', 'tumultuous', 'turbulent', 'unbroken', 'whole', 'working',
] as const // biome-ignore format: a table

/** Words before a length of time that make it rough. */
export const approximators = [
  'about', 'about another', 'almost exactly', 'an average of', 'an estimated', 'approximately', 'around', 'circa', 'close to', 'just about', 'roughly',
  'some', 'virtually',
] as const // biome-ignore format: a table

/** Words before a length of time that is the least. */
export const lowerBounds = [
  'a little over', 'a minimum of', 'as long as', 'at least', 'little more than', 'more than', 'much more than', 'no fewer than', 'no less than', 'not less than', 'over',
  'upward of', 'upwards of', 'well over',
] as const // biome-ignore format: a table

/** Words before a length of time that is the most, or that falls a little short: TIMEX3 has "nearly" as less than. */
export const upperBounds = [
  'a little under', 'a maximum of', 'almost', 'as little as', 'at most', 'fewer than', 'just shy of', 'less than', 'little less than', 'nearly', 'no more than',
  'not more than', 'not quite', 'shy of', 'under', 'up to', 'well under',
] as const // biome-ignore format: a table

/** Time zones and what they are off Greenwich; those whose letters stand for several zones are left as null. */
export const zones: Readonly<Record<string, string | null>> = {
  ACST: '+09:30', AEDT: '+11:00', AEST: '+10:00', AKDT: '-08:00', AKST: '-09:00', AST: null, AWST: '+08:00', BST: '+01:00', CAT: '+02:00', CDT: '-05:00',
  CEST: '+02:00', CET: '+01:00', CST: '-06:00', CT: null, EAT: '+03:00', EDT: '-04:00', EEST: '+03:00', EET: '+02:00', EST: '-05:00', ET: null, GMT: 'Z',
  HKT: '+08:00', HST: '-10:00', IST: null, JST: '+09:00', KST: '+09:00', MDT: '-06:00', MSK: '+03:00', MST: '-07:00', MT: null, NZDT: '+13:00',
  NZST: '+12:00', PDT: '-07:00', PKT: '+05:00', PST: '-08:00', PT: null, SAST: '+02:00', SGT: '+08:00', UTC: 'Z', WAT: '+01:00', WIB: '+07:00', Z: 'Z',
} // biome-ignore format: a table

/** Words that stand for today, for the time before and for the time to come, without naming a date. */
export const presentWords = [
  'at present', 'at the moment', 'at the present time', 'at this hour', 'at this moment', 'at this point', 'at this point in time', 'at this time', 'currently', 'just now', 'now', 'nowadays',
  'presently', 'right now', 'these days', 'this time around',
] as const // biome-ignore format: a table
export const pastWords = [
  'a long time ago', 'a short time ago', 'a short while ago', 'a while ago', 'a while back', 'earlier times', 'in former times', 'lately', 'long ago', 'moments ago',
  'more recently', 'most recently', 'not long ago', 'not so long ago', 'not too long ago', 'recently', 'recent times', 'some time ago', 'the distant past', 'the not too distant past', 'the other day',
  'the other night', 'the other week',
  'the not-too-distant past', 'the past', 'the recent past', 'very recently',
] as const // biome-ignore format: a table
export const futureWords = [
  'some day', 'someday',   'the coming future', 'the distant future', 'the foreseeable future', 'the future', 'the immediate future', 'the near future', 'the near term', 'the next future',
  'the not too distant future', 'the not-too-distant future',
] as const // biome-ignore format: a table

/** Adverbs and adjectives for what recurs, as TIMEX3 sets. Not "annual", which names a kind of event more often than its recurrence. */
export const setWords: Readonly<Record<string, string>> = {
  annually: 'P1Y', 'bi-monthly': 'P2M', 'bi-weekly': 'P2W', biennially: 'P2Y', bimonthly: 'P2M', biweekly: 'P2W', daily: 'P1D', fortnightly: 'P2W', hourly: 'PT1H',
  monthly: 'P1M', nightly: 'P1D', quarterly: 'P1Q', weekly: 'P1W', yearly: 'P1Y',
} // biome-ignore format: a table

/** Time zones by their spoken names, of which "standard" or "daylight" tells what they are off Greenwich. */
export const spokenZones: Readonly<Record<string, string | null>> = {
  'central daylight time': '-05:00', 'central standard time': '-06:00', 'central time': null, 'eastern daylight time': '-04:00',
  'eastern standard time': '-05:00', 'eastern time': null, eastern: null, 'greenwich mean time': 'Z', 'mountain standard time': '-07:00',
  'mountain time': null, 'pacific daylight time': '-07:00', 'pacific standard time': '-08:00', 'pacific time': null, pacific: null,
  'universal time': 'Z',
} // biome-ignore format: a table

/** What is traded in contracts that are named by the month of delivery: "November soybeans fell". */
export const commodities = [
  'aluminum', 'barley', 'bean oil', 'bonds', 'cattle', 'cocoa', 'coffee', 'copper', 'corn', 'cotton', 'crude', 'crude oil', 'gasoline', 'gold', 'heating oil', 'hogs',
  'live cattle', 'live hogs', 'lumber', 'meal', 'natural gas', 'oats', 'orange juice', 'palladium', 'platinum', 'pork bellies', 'rice', 'rubber', 'silver', 'soybean meal',
  'soybean oil', 'soybeans', 'sugar', 'wheat',
] as const // biome-ignore format: a table

/** Things that are counted by the thousand, never dated: "1709 children". */
export const countedThings = [
  'acre', 'acres', 'barrels', 'bodies', 'bpd', 'calls', 'calories', 'cars', 'cases', 'cents', 'children', 'citizens', 'civilians', 'copies', 'cubic', 'deaths',
  'delegates', 'detainees', 'dollars', 'employees', 'euros', 'families', 'fans', 'feet', 'fighters', 'files', 'ft', 'gallons', 'gb', 'grams', 'guests', 'homes',
  'hours', 'households', 'houses', 'hp', 'inches', 'injured', 'jobs', 'kg', 'kilograms', 'kilometers', 'kilometres', 'km', 'letters', 'lives', 'marchers', 'mb',
  'megabytes', 'megawatts', 'members', 'men', 'meters', 'metres', 'mg', 'miles', 'militants', 'minutes', 'ml', 'mm', 'mw', 'objects', 'of them', 'officers',
  'officials', 'others', 'pages', 'patients', 'people', 'per cent', 'percent', 'percentage', 'permits', 'persons', 'pieces', 'points', 'police', 'policemen',
  'pounds', 'prisoners', 'protesters', 'protestors', 'refugees', 'residents', 'riders', 'rounds', 'rpm', 'runners', 'rupees', 'seats', 'secs', 'seconds', 'shares',
  'ships', 'signatures', 'soldiers', 'spectators', 'square', 'staff', 'students', 'swimmers', 'teachers', 'terms', 'titles', 'tonnes', 'tons', 'tourists',
  'troops', 'units', 'vehicles', 'victims', 'villagers', 'visitors', 'volunteers', 'voters', 'votes', 'watts', 'women', 'workers', 'yards', 'yen',
] as const // biome-ignore format: a table

/** Things that are told apart by their year: "the 2000 election". */
export const datedThings = [
  'accord', 'act', 'agreement', 'assassination', 'attack', 'attacks', 'bombing', 'bombings', 'budget', 'campaign', 'campaigns', 'ceasefire', 'census', 'champion',
  'champions', 'championship', 'championships', 'conflict', 'constitution', 'coup', 'crash', 'crisis', 'cup', 'deal', 'debate', 'debates', 'disaster',
  'earthquake', 'election', 'elections', 'eruption', 'figures', 'film', 'final', 'finals', 'flood', 'floods', 'games', 'genocide', 'hurricane', 'invasion',
  'killing', 'killings', 'law', 'level', 'levels', 'massacre', 'murder', 'murders', 'olympics', 'peace', 'pledge', 'prices', 'protest', 'protests', 'quake',
  'race', 'raid', 'raids', 'rate', 'rates', 'record', 'referendum', 'revolution', 'riot', 'riots', 'season', 'shooting', 'shootings', 'strike', 'strikes',
  'study', 'summit', 'tournament', 'treaty', 'trial', 'tsunami', 'uprising', 'vote', 'war', 'wars', 'winner', 'winners', 'world',
] as const // biome-ignore format: a table

/** What is told of a month: "May's pace". */
export const monthlyThings = [
  'advance', 'average', 'data', 'decline', 'deficit', 'drop', 'election', 'elections', 'fall', 'figure', 'figures', 'gain', 'gains', 'increase', 'inflation', 'level', 'levels',
  'number', 'numbers', 'output', 'pace', 'poll', 'rate', 'reading', 'record', 'referendum', 'report', 'result', 'results', 'rise', 'sales', 'surplus', 'temperatures', 'total', 'vote',
] as const // biome-ignore format: a table

/** What befalls people and is on no calendar. */
export const mishaps = [
  'accident', 'ambush', 'assassination', 'attack', 'attacks', 'avalanche', 'blast', 'blasts', 'bloodshed', 'bombing', 'bombings', 'breach', 'clash', 'clashes',
  'collapse', 'collision', 'crash', 'death', 'deaths', 'derailment', 'disaster', 'earthquake', 'explosion', 'explosions', 'fire', 'flood', 'floods', 'incident',
  'killing', 'killings', 'landslide', 'loss', 'losses', 'massacre', 'murder', 'murders', 'outage', 'plunge', 'quake', 'raid', 'raids', 'riot', 'riots', 'rout',
  'shooting', 'shootings', 'spill', 'stabbing', 'storm', 'storms', 'tornado', 'tragedy', 'tsunami', 'violence', 'wreck',
] as const // biome-ignore format: a table

/** Words before a number that is not a year: "page 1987", "nearly 2000". */
export const numberHeads = [
  'act', 'additional', 'almost', 'another', 'apartment', 'approximately', 'are', 'article', 'bill', 'box', 'channel', 'chapter', 'code', 'each', 'estimated', 'eur',
  'every', 'exactly', 'flight', 'gbp', 'highway', 'interstate', 'least', 'line', 'lot', 'model', 'most', 'nearly', 'no', 'nos', 'number', 'over', 'page', 'pages', 'plus',
  'resolution', 'room', 'roughly', 'route', 'rs', 'section', 'some', 'suite', 'than', 'these', 'those', 'times', 'unit', 'up to', 'us$', 'usd', 'were',
] as const // biome-ignore format: a table

/** Words before a year. */
export const yearHeads = [
  'after', 'april', 'around', 'as', 'august', 'autumn', 'autumn of', 'back', 'before', 'beginning', 'between', 'by', 'c.', 'circa', 'december', 'due', 'during', 'early',
  'end', 'start', 'fall', 'february', 'for', 'from', 'in', 'january', 'july', 'june', 'late', 'march', 'may', 'mid', 'november', 'october', 'of', 'post', 'pre', 'season',
  'september', 'since', 'spring', 'summer', 'through', 'throughout', 'till', 'to', 'until', 'way', 'winter', 'year',
] as const // biome-ignore format: a table
