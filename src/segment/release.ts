import { ruleOf } from './boilerplate.js'
import type { BlockRole } from './layout.js'
import { isDated, type Marks, type Page } from './page.js'

/** What stands below a press release: of whom the company is, whom to ask, what the law wants said. */
export function markRelease(page: Page): Marks {
  const marks = new Map<number, BlockRole>()
  const { units, bodyStart } = page
  const isRelease = units.some(
    ({ text }, i) => SIGN.test(text.slice(0, SIGN_WITHIN)) || RELEASE.has(ruleAt(page, i) ?? ''),
  )
  let part: Part | null = null
  let left = 0
  for (let i = bodyStart + 1; i < units.length; i++) {
    const text = units[i]?.text ?? ''
    const begun = partBegunAt(page, i, isRelease)
    if (begun !== null) {
      part = begun
      left = LONGEST_PART[begun]
    } else if (part !== null && (left-- <= 0 || !goesOn(text, part))) part = null
    if (part !== null && page.marks[i] === null && !isDated(page, i)) marks.set(i, 'other')
  }
  return marks
}

type Part = 'about' | 'contact' | 'notes' | 'notice'

/** How many lines stand below the heading of each. */
const LONGEST_PART: Readonly<Record<Part, number>> = { about: 2, contact: 12, notes: 12, notice: 12 }

/** The part whose heading a line is. */
function partBegunAt(page: Page, i: number, isRelease: boolean): Part | null {
  const { units, prose } = page
  const text = units[i]?.text ?? ''
  if (text.length > LONGEST_HEADING) return null
  const rule = ruleAt(page, i)
  if (rule === 'notes-to-editors') return 'notes'
  if (isRelease && NOTICE.test(text)) return 'notice'
  if (isRelease && (rule === 'release-contact' || CONTACT.test(text))) return 'contact'
  const name = ABOUT.exec(text)?.[1]
  const below = units[i + 1]?.text.slice(0, 300)
  if (name === undefined || !below?.toLowerCase().includes(name.toLowerCase())) return null
  const isBody = below.replace(/^The /, '').startsWith(name) || A_BODY.test(below)
  return isRelease || (prose.filter((at) => at > i).length <= 2 && isBody) ? 'about' : null
}

const LONGEST_HEADING = 100

/** Whether a line goes on with the part above it: an address is short, a company tells of itself in paragraphs. */
const goesOn = (text: string, part: Part): boolean =>
  part === 'notice' ||
  part === 'notes' ||
  (part === 'contact' ? (text.length <= 120 && !/[.!?]$/.test(text)) || REACHED.test(text) : text.length >= 60)

/** How somebody is reached, in a line of some length. */
const REACHED = /^(?=.{0,300}$)(?!").*(?:\S@\S|\d[\d ()-]{7,}|\b(?:e-?mail|newsdesk)\b)/i

/** The rule of a line that is known by its own words. */
const ruleAt = ({ units, marks }: Page, i: number): string | null =>
  marks[i] === 'other' ? (ruleOf(units[i]?.text ?? '')?.name ?? null) : null

/** The rules of lines that stand in releases alone, and what else tells one. */
const RELEASE: ReadonlySet<string> = new Set([
  'notes-to-editors',
  'release-contact',
  'release-end',
  'release-head',
  'source-of-release',
])
const SIGN_WITHIN = 400
const SIGN =
  /\/ ?(?:PRNewswire|CNW|ACCESSWIRE|EINPresswire|Business Wire|GlobeNewswire)[^/]{0,30}\/|\((?:GLOBE NEWSWIRE|Globe ?Newswire|BUSINESS WIRE|Business Wire|NEWSFILE|Newsfile Corp|ACCESSWIRE|Marketwired|Marketwire|PRWEB|EIN Presswire|EINPresswire)|^(?:(?:press|media|news) release|#{2,4}$|investors?(?: relations)? contacts?\b)/i

const NOTICE =
  /^(?:caution(?:ary (?:note|statement|language))?|forward[- ]looking (?:statements?|information)|safe harbou?r|legal (?:notice|disclaimer)|disclaimer|note (?:on|about|regarding) forward)\b[^.!?]{0,80}[:.]?$/i
const CONTACT =
  /^(?:for (?:more|further) information,?(?: please)?(?: contact)?|(?:conference call|webcast)(?: (?:and webcast|information|details))?|(?:(?:media|press|investors?|analysts?|company|corporate|public|general|sales)(?:,? (?:and|&|\/)? ?(?:media|press|investors?|analysts?))?(?: relations| office| inquiries| enquiries)* )?(?:contacts?|inquiries|enquiries|relations)(?: (?:information|details|person|us))?)\s?:?$/i
const ABOUT = /^About (?:the |The )?(\p{Lu}[\p{L}\p{N}'&-]*)(?: [\p{L}\p{N}'&.,()®™-]+){0,9}:?$/u
/** What a body says that it is. */
const A_BODY =
  /\b(?:is|are|was) (?:an?|the|one of)\b.{0,120}\b(?:agency|association|brand|centre|center|charity|compan(?:y|ies)|college|firm|foundation|group|institute|leader|maker|manufacturer|network|non-?profit|organi[sz]ation|platform|provider|publisher|society|supplier|university|developer|operator|producer|start-?up|site|website|newspaper|newsroom|magazine|outlet)\b/i
