/** Words of the calendar: months, weekdays, seasons, parts of a day, ordinals, decades. */

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
