/** Whether a count and a unit are no length of time after all: "three quarters of it", "a second goal", "one day they may". */
import { wordSet } from '../../../language/words/word-set.js'
import { ownEntry } from '../../../text/own.js'
import type { Surroundings } from '../reading.js'

/** Asked of what has the form of a count and a unit; the unit is the word that stands there. */
export function isNoLength(unit: string, around: Surroundings): boolean {
  if (isNowAndThen(around) || isOtherNumber(around) || isHourOfDay(around) || isName(around)) return true
  const word = unit.toLowerCase()
  const ofUnit = ownEntry(OF_UNIT, word)
  if (ofUnit) return ofUnit(around)
  if (/^nights?$/.test(word) && ONE_NIGHT.test(around.words)) return true
  return SINGULAR.has(word) && !ONE.test(around.words) ? isOtherSingular(around) : isSomeDay(around)
}

/** "some day", "as many years", "Some nights he woke". */
const isNowAndThen = ({ before, words }: Surroundings): boolean =>
  /^some (?:day|night)$/i.test(words) ||
  (/\bas\s$/i.test(before) && /^many\b/i.test(words)) ||
  (/^some\s(?:days|nights|weeks|years)$/i.test(words) && /(?:^|[.!?"]\s?|\band\s)$/.test(before))

/** "starred in Nine Months", "the band 30 Seconds to Mars": capitals within a sentence that has none. */
const isName = ({ before, words }: Surroundings): boolean =>
  /^(?:\d{1,4}|\p{Lu}\p{Ll}+)[-\s]\p{Lu}\p{Ll}+$/u.test(words) && /(?:^|\s)\p{Ll}+\s\p{Ll}+\s$/u.test(before)

/** Money, the end of a longer number, "jailed in 2006 to 25 years". */
const isOtherNumber = ({ before, words }: Surroundings): boolean =>
  /[$£€]\s?$|\d[.:,/-]$/.test(before) || /^(?:1[89]|20)\d\d to \d{1,2}\s/.test(words)

/** "at 1700 hours". */
const isHourOfDay = ({ before, words }: Surroundings): boolean =>
  /^[0-2]\d[0-5]\d\s?(?:hours|hrs)$/i.test(words) &&
  /\b(?:at|by|until|till|around|about|from|since|after|before|between|and|to)\s$/i.test(before)

/** "three quarters of it", unlike "three straight quarters". */
const isShare = ({ before, words }: Surroundings): boolean =>
  !/(?:consecutive|straight|successive|full|more)\s/i.test(words) &&
  !/\b(?:for|in|past|over)\s(?:the\s)?$/i.test(before)

/** "the twenty-second man", "one second goal", unlike "a 30-second spot". */
const isOrdinal = ({ after, words }: Surroundings): boolean =>
  !SECONDS.test(words) && (!/(?:one|-)\s?second$/i.test(words) || /^\s\p{Ll}/u.test(after))
const SECONDS = /(?:^|\s)(?:\d+|one|two|three|four|five|six|eight|ten|fifteen|a half)-second$/i

/** What is asked for units that are other words as well. */
const OF_UNIT: Readonly<Record<string, (around: Surroundings) => boolean>> = {
  min: ({ words }) => !/\d/.test(words),
  quarter: isShare,
  quarters: isShare,
  second: isOrdinal,
}

/** "one night" is when something happened; "one or two nights" is how long. */
const ONE_NIGHT = /^one\s(?!(?:or|to)\s)/i
const SINGULAR = wordSet`day week month year hour minute night decade century`
const ONE = /^(?:an?|one|1|half)\b/i

/** "two year" without a hyphen needs a noun behind: "the 12 year zodiac cycle". */
const isOtherSingular = ({ after, words }: Surroundings): boolean =>
  !/-/.test(words) && (!/^\s\p{L}/u.test(after) || /\d{3}/.test(words))

/** "one day in the spring", "they may one day win". */
const isSomeDay = ({ before, after, words }: Surroundings): boolean =>
  /^one day$/i.test(words) && (SOME_DAY_BEFORE.test(before) || SOME_DAY_BEHIND.test(after))
const SOME_DAY_BEFORE =
  /(?:^|[:;"]\s?|\b(?:could|may|might|will|would|can|hopes?|hoping|wants?|that|if|(?<!years? )and|to|but)\s)$/i
const SOME_DAY_BEHIND = /^(?:,|\s(?:in|last|this)\s(?!advance|all|custody|hospital|jail|prison|total))/
