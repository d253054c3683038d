import { namesOfByline } from './byline.js'
import type { BlockRole } from './layout.js'
import type { Marks, Page } from './page.js'
import type { Unit } from './units.js'

/**
 * What stands of the author at the foot, or above the text: "Ada Roe is a reporter for the Gazette. Before that she worked in Kalo."
 * Needs the name of a byline, and words of the trade; where to reach the author may follow it.
 */
export function markBiography(page: Page): Marks {
  const marks = new Map<number, BlockRole>()
  const names = page.units
    .flatMap(({ text }, i) => (page.marks[i] === 'byline' ? namesOfByline(text) : []))
    .slice(0, MOST_NAMES)
  const last = page.units.length - 1
  const around = (i: number): boolean =>
    i <= page.bodyStart + 1 || i >= Math.max(page.bodyStart + 1, page.bodyEnd - REACH)
  let heading = -BELOW_HEADING - 1
  for (let i = 0; i <= last; i++) {
    const { text } = page.units[i] as Unit
    if (ABOUT.test(text)) heading = i
    if (page.marks[i] !== null || !around(i)) continue
    // A name and an office may stand between.
    const isBelowHeading =
      i - heading <= BELOW_HEADING && (page.marks[i - 1] !== null || marks.has(i - 1)) && text.length <= LONGEST
    const isOfAuthor = isBelowHeading || TRADE_ALONE.test(text) || names.some((name) => isBiography(text, name))
    if (isOfAuthor || (marks.has(i - 1) && isContact(text)) || (i > page.bodyStart && isContactAlone(text, names)))
      marks.set(i, 'other')
  }
  return marks
}

/** "Ada Roe (she/her) is a staff writer." */
const PRONOUNS = /^ \((?:he|she|they|ze)\/\p{L}{2,6}(?:\/\p{L}{2,6})?\)/iu

const ABOUT = /^about the (?:authors?|writers?|reporters?|journalists?)\W{0,2}$/i
const BELOW_HEADING = 3
const MOST_NAMES = 12
/** A biography stands within the last paragraphs. */
const REACH = 4
const LONGEST = 700

function isBiography(text: string, name: string): boolean {
  if (text.length > LONGEST) return false
  const start = text.replace(/^[-–—•*\s]*(?:about the author:?\s*)?/i, '')
  if (!start.toLowerCase().startsWith(name.toLowerCase())) {
    const [first = '', ...rest] = name.split(' ')
    return [first, rest.at(-1) ?? first].some(
      (part) => start.startsWith(`${part} `) && BEAT.test(start.slice(part.length)),
    )
  }
  const said = start.slice(name.length, name.length + 200).replace(PRONOUNS, '')
  return TRADE.test(said) || BEAT.test(said) || REACHED.test(said)
}

/** "Freelance journalist based in Kalo, with a focus on the sea", below the author's name. */
const TRADE_ALONE =
  /^(?:(?:award-winning|freelance|independent|senior|staff|\p{Lu}[\p{L}-]+-based) ){0,2}(?:journalist|reporter|correspondent|writer|editor|photographer|columnist)s? (?:and \p{L}+ )?(?:based|living|working|covering|reporting|writing|who|with|for|at)\b[^.!?]{5,220}\.?$/iu

/** "Ada Roe can be reached at 555-0100." */
const REACHED = /^,? (?:can be|may be|is) (?:reached|contacted|e-?mailed) (?:at|on|by|via)\b/i

/** What is said of those who write, in the present or the past: never what somebody does in the news. */
const TRADE =
  /^,? ?(?:who )?(?:is|was|has been|works?|worked|writes?|covers?|covered|reports?|joined|lives|edits|teaches|can be reached|contributes|blogs|tweets|hosts|has (?:written|covered|worked|reported)|spent)\b.{0,120}?\b(?:reporters?|writers?|journalist|correspondent|columnist|editors?|editorial|author|contributor|contributing|blogger|producer|photographer|freelance|covers?|covering|covered|writes?|writing|reporting|newsroom|fellow|professor|lecturer|researcher|analyst|director|intern|news|magazine|newspaper|twitter|e-?mail|reached|staff|bureau|critic|podcast|host)\b/i

/** "Ada Roe covers the courts for the Gazette." */
const BEAT = /^ (?:covers|reports on|writes about) .{2,100} (?:for|at) (?:the )?\p{Lu}/u

/** Where to reach the author, below the biography. */
const isContact = (text: string): boolean =>
  text.length <= 200 &&
  /@\w|\b(?:twitter|e-?mail|be reached|reach (?:him|her|them|me|out)|follow (?:him|her|them|me)|contact|facebook|linkedin)\b/i.test(
    text,
  )

/** "Follow Ada Roe on Twitter", "Reach Roe at ada@gazette.example", "Reach reporter Ada Roe at 555-0100", "Contact the writer: …". */
function isContactAlone(text: string, names: readonly string[]): boolean {
  if (text.length > 160 || !CONTACT.test(text)) return false
  return (
    /\b(?:him|her|them|me|the (?:author|writer|reporter))\b/i.test(text) ||
    names.some((name) => text.includes(name.split(' ').at(-1) as string))
  )
}

const CONTACT =
  /^[-–—•*\s]*(?:you can )?(?:follow|reach|contact|e-?mail|write to|get in touch with|read more (?:from|by)|more (?:from|by)|tweet|find|subscribe to)\b.{0,120}(?:@\w|\b(?:on|at|via) (?:twitter|facebook|x|instagram|linkedin|e-?mail)|\bat \(?\d{3}\b|:)/i
