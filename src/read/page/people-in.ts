import { plainLine } from './metas.js'

/** The names of people in a byline: "By Ada Roe and Ben Lee, Staff Writers". */
export function peopleIn(byline: string): readonly string[] {
  const line = plainLine(byline)
  if (line === null || line.length > 300 || /^https?:|^www\./i.test(line)) return []
  // "ByAda Roe": parts of a page without a blank between.
  const apart = line.replace(/\S{1,60}@\S{1,60}/g, '|').replace(/^By(?=\p{Lu}\p{Ll})/u, 'By ')
  const words = behindBy(apart).replace(/\([^()]{0,80}\)/g, ' ')
  const [head = ''] = words.split(ENDS_NAMES)
  return head
    .split(/\s*(?:[,;|/•·]|\s(?:and|with|&)\s|\sby\s)\s*/i)
    .map(asName)
    .filter((name) => name !== null)
}

/** What stands behind "By", wherever that is: "Posted on May 3, 2020 by Ada Roe". */
function behindBy(line: string): string {
  const by = line.match(/(?:^|\s)by:?\s+(?=\p{Lu})/iu)
  if (by?.index !== undefined) return line.slice(by.index + by[0].length)
  return line.replace(/^\W*(?:author|from|par|por|von|door|text|words)\b\s?:?\s*/i, '')
}

/** What goes on behind the names. */
const ENDS_NAMES =
  /\s+[-–—]\s+|[,;]?\s(?:and\s)?(?:additional |further )?(?:illustrat(?:ions?|ed)|photo(?:graph)?s?|photograph(?:y|ed)|pictures|graphics?|video|edit(?:ed|ing)|translat(?:ed|ion)|reporting|produced|research)\s(?:and\s\w+\s)?by\b|\s(?:for|in|at|on|of)\s(?=\p{Lu}|the\b|\d)|\b(?:published|posted|updated|created|last modified|follow|email|e-mail|print|share|contact|view|more from|read more)\b|@|\d{1,2}[:/.]\d|\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.? \d)/iu

/** A person's name in its usual spelling; null for what is none. */
function asName(part: string): string | null {
  const name = part
    .replace(/^(?:dr|mr|mrs|ms|prof|sir|dame)\.?\s/i, '')
    .replace(/^[^\p{L}]+|[^\p{L}.]+$/gu, '')
    .replace(/(?<=\p{L}{3})\.$/u, '')
  const words = withoutTrade(name.split(/\s+/))
  if (words.length < 2 || words.length > 5 || name.length > 50) return null
  if (!words.every((word) => NAME_WORD.test(word) || PARTICLES.has(word.toLowerCase()))) return null
  if (!/^\p{Lu}/u.test(words[0] as string) || !/^\p{Lu}/u.test(words.at(-1) as string)) return null
  if (words.some((word) => NO_NAME.has(word.toLowerCase()))) return null
  if (!words.some((word) => /\p{Ll}/u.test(word))) return words.map(inLowerCase).join(' ')
  // "Claire VASSEUR", as the French write a family's name.
  return words.map((word) => (/^\p{Lu}{4,}$/u.test(word) ? inLowerCase(word) : word)).join(' ')
}

/** The words of a name before those of a trade or an outlet: "Ada Roe Staff Writer", "ADA ROE Lorne Times". */
function withoutTrade(words: readonly string[]): readonly string[] {
  const trade = words.findIndex((word) => TRADE.has(word.toLowerCase()))
  const rest = trade < 0 ? words.findIndex((word) => /\p{Ll}/u.test(word)) : trade
  if (rest < 2 || !words.slice(rest).some((word) => NO_NAME.has(word.toLowerCase()))) return words
  return words.slice(0, rest)
}

const inLowerCase = (word: string): string =>
  /^(?:\p{Lu}\.)+$|^(?:II|III|IV|JR|[A-Z]{2}\.)$/u.test(word) || word.length === 1
    ? word
    : word
        .toLowerCase()
        .replace(/(?:^|['’-]|^mc)\p{L}/gu, (letter) =>
          letter.replace(/\p{L}$/u, (last) => last.toUpperCase()).replace(/^m/, 'M'),
        )

const NAME_WORD = /^\p{Lu}[\p{L}.'’-]*$/u
const PARTICLES: ReadonlySet<string> = new Set(
  'al ben bin da das de del della den der di dos du el ibn la le mac san ter van von y'.split(' '),
)
/** Words that begin what somebody is, and never a name. */
const TRADE: ReadonlySet<string> = new Set(
  'associate contributing freelance guest managing senior special staff'.split(' '),
)
/** Words of desks, agencies, papers, roles and forms, in lower case. */
const NO_NAME: ReadonlySet<string> = new Set(
  (
    'co corp corporation gmbh inc incorporated llc ltd plc technologies therapeutics pharmaceuticals holdings ' +
    'about ediciones edition today usa admin administrator agencies agency all anonymous associate associated author authors back blog blogger board bureau by chief column columnist ' +
    'comment comments contributed contributing contributor contributors correspondent correspondents crew daily department desk deputy digital editor editorial ' +
    'editors express foundation freelance gazette group guest herald home institute international journalist learn magazine manager media ministry more national network ' +
    'news newspaper newsroom newswire no none office online our partner photographer photographs post posts press producer profile programme project publisher radio read ' +
    'report reporter reporters reporting reuters review senior service services site special staff studio team the times tribune tv unknown user view web webdesk ' +
    'webmaster website wire world writer writers yahoo'
  ).split(' '),
)
