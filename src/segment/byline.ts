import { isPlaceLine } from './dateline.js'
import { agencies, reporterWords, roleWords } from './lexicon.js'
import { isOutlet } from './outlet.js'

/** Longer lines are text. */
const LONGEST = 130

/** Whether a line says who wrote the article, by a "By": "By Jane Doe, BBC News, Cairo". */
export function isByline(line: string): boolean {
  if (line.length > LONGEST) return false
  const by = BY.exec(line)
  return by !== null && isNameLike(line.slice(by[0].length))
}

/** Whether a line names somebody with the work or the place of a reporter: "Jane Doe, Staff Writer", "Jane Doe in Cairo". */
export function isReporterLine(written: string): boolean {
  if (written.length > LONGEST) return false
  const line = written.replace(/ [·•|]$/, '')
  if (DESK.test(line)) return true
  if (!NAME_FIRST.test(line)) return false
  if (NAME_IN_PLACE.test(line)) return true
  const outlet = NAME_WITH_OUTLET.exec(line)?.[1]
  if (outlet !== undefined && (isOutlet(outlet) || sources.has(outlet.toLowerCase()))) return true
  const comma = line.indexOf(', ')
  if (comma > 0 && isBareName(line.slice(0, comma)) && isPlaceLine(line.slice(comma + 2))) return true
  return isNameLike(line) && wordsOf(line).some((word) => reporters.has(word.toLowerCase()))
}

/** Whether a line is nothing but a name, or several: "Jane Doe and John Roe". Needs a byline's place to be one. */
export const isBareName = (line: string): boolean => line.length <= 60 && BARE_NAME.test(line)

/** Whether a line is a name with a town: "Ada Roe, Kalo". Needs a byline's place to be one. */
export const isNameWithTown = (line: string): boolean => line.length <= 60 && NAME_WITH_TOWN.test(line)

/** Whether a line goes on with a byline above it: "BBC News, Cairo", "Staff Writer", "jane.doe@example.com", "@janedoe". */
export function continuesByline(line: string): boolean {
  if (line.length > 80) return false
  if (ADDRESS.test(line) || sources.has(line.toLowerCase())) return true
  const words = wordsOf(line)
  if (words.length === 0 || words.length > 9 || !/^\p{L}/u.test(line) || /[.!?"]$/.test(line)) return false
  const first = line.split(',')[0] as string
  if ((sources.has(first.toLowerCase()) || isOutlet(first)) && words.every(isNameWord)) return true
  return (
    words.some((word) => reporters.has(word.toLowerCase())) && words.every((word) => isNameWord(word) || isRole(word))
  )
}

/** Whether a line is the credits of an agency at the foot: "Reporting by Jane Doe; editing by John Roe". */
export const isCredits = (line: string): boolean => line.length <= 300 && CREDITS.test(line)

/** Whether a line is nothing but the agencies that a story is from, with who put it together: "(AFP)", "ar/bl (AP, Reuters)". */
export function isAgencySign(line: string): boolean {
  const [, names] = AGENCY_SIGN.exec(line) ?? []
  return names?.split(/[,/]| and /).every((name) => sources.has(name.trim().toLowerCase())) ?? false
}
const AGENCY_SIGN = /^[-– ]{0,3}(?:[a-z]{2,4}(?:\/[a-z]{2,4}){0,3} )?[([]?([\p{L}][\p{L} .,/]{1,60}?)[)\]]?$/u

/** Whether credits name those who helped, not those who wrote: "Additional reporting by Ben Lee", "With a report from Kalo". */
export const isHelp = (line: string): boolean => HELP.test(line)
const HELP = /^[([]?(?:[-–—]{1,2} ?)?(?:additional|further|with|edit(?:ed|ing)|research|translat(?:ed|ion))\b/i

const BY =
  /^(?:by|byline|written by|words by|words|story by|story(?= ?:)|text by|text|reported by|posted by|author|reporter|writer(?=:)|published by|from)\b ?(?::|\|)? ?(?=["'a-z\u00c0-\u024f])/i
const NAME =
  "\\p{Lu}[\\p{L}'.-]*(?: (?:(?:de|del|della|da|dos|di|du|van|von|der|den|bin|ibn|ben|al|el|la|le) ){0,2}\\p{Lu}[\\p{L}'.-]*){1,4}"
const NAME_FIRST = new RegExp(`^${NAME}`, 'u')
const NAME_IN_PLACE = new RegExp(
  `^${NAME}(?:(?:, | and |, and | & )${NAME}){0,3},? in \\p{Lu}[\\p{L}'.-]*(?:,? (?:and )?\\p{Lu}[\\p{L}'.-]*){0,4}(?:,? and agencies)?$`,
  'u',
)
const BARE_NAME = new RegExp(`^${NAME}(?:(?:, | and |, and | & )${NAME}){0,3}$`, 'u')
const NAME_WITH_TOWN = new RegExp(`^${NAME}, \\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?$`, 'u')
/** "Ada Roe, Tribune News Service", "Ada Roe | Kalo Chronicle", "Ada Roe/The Lorne Star". */
const NAME_WITH_OUTLET = new RegExp(`^${NAME} ?(?:,|[|/–—·•]| - ) ?(\\p{Lu}.{2,50})$`, 'u')
const ADDRESS = /^(?:@\w{2,30}|[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{2,20}){1,3}|(?:follow )?@\w{2,30}(?: on twitter)?)$/i
const CREDITS =
  /^[([]?(?:[-–—]{1,2} ?)?(?:(?:with )?(?:additional |further )?(?:reporting|writing|editing|compiled|written|edited|translated|translation|research)(?: and (?:writing|editing|reporting))? (?:by|from):? [a-z\u00c0-\u024f]|with (?:an? )?(?:additional )?(?:reports?|reporting|files?) (?:by|from) [a-z\u00c0-\u024f])/i

/** "Staff Reporter", "WIRE, Staff Report", "Web Desk". */
const DESK =
  /^(?:(?:From )?[Oo]ur |(?:\p{Lu}[\p{Lu}&]{1,9}|\p{Lu}\p{Ll}+),? )?(?:Staff|Web|News|Special|Own|Digital|Online) ?(?:Reports?|Reporters?|Desk|Writers?|Correspondents?)$/u

const roles = new Set<string>(roleWords)
const reporters = new Set<string>(reporterWords)
const sources = new Set(agencies.map((agency) => agency.toLowerCase()))

const wordsOf = (line: string): readonly string[] => line.match(/[\p{L}\p{N}@&][\p{L}\p{N}.'@&/-]*/gu) ?? []
const isRole = (word: string): boolean => roles.has(word.toLowerCase())
const isNameWord = (word: string): boolean =>
  /^(?:\p{Lu}|@\w|[\w-]{2,30}\.[a-z]{2,8}$|and$|in$|of$|for$|the$|de$|del$|van$|von$|der$|al$|el$|bin$|&)/u.test(word)

/** "April Roach", "June Day and Ada Roe": months that are given names too. */
const isNameOfMonth = (line: string): boolean =>
  /^(?:April|May|June|August) \p{Lu}[\p{Ll}.]/u.test(line) && namesOfByline(line).length > 0

/** Whether every word of a line may stand in names, places and roles, and no sentence ends in it. */
function isNameLike(line: string): boolean {
  const words = wordsOf(line)
  if (words.length > 16 || /[!?"]|\d{2}/.test(line) || /[\p{L}]{3}\. \p{Lu}/u.test(line)) return false
  // "By the time …", "From 2003": what follows "by" has to be a name.
  return (
    /^["'\p{Lu}]/u.test(line) &&
    words.every((word) => isNameWord(word) || isRole(word)) &&
    (!isTimeWord(words[0] as string) || isNameOfMonth(line))
  )
}

/** The names in a byline: "By Ada Roe and Ben Lee, Staff Writers", "16 May 2024 | Ada Roe". */
export function namesOfByline(line: string): readonly string[] {
  const by = line.match(/(?:^|\s)by:? (?=\p{Lu})/iu)
  const names = by?.index === undefined ? line : line.slice(by.index + by[0].length)
  return names
    .split(/,| and | & |[|/;•·]| [-–—] | in (?=\p{Lu})/u)
    .map((part) => part.trim())
    .filter(isBareName)
}

const isTimeWord = (word: string): boolean =>
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|the|a|an|all|some|many)$/i.test(
    word,
  ) && !/^(?:The)$/.test(word)
