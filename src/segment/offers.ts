import type { BlockRole } from './layout.js'
import { offerSigns, offerWords } from './lexicon.js'
import type { Marks, Page } from './page.js'

/**
 * Whether a line asks something of the reader that has to do with the paper and not with the story: "Follow the Gazette on X and
 * Instagram", "Get the latest news and top headlines from Lorne". It opens as a call, and says nothing that happened.
 */
export function isOffer(line: string): boolean {
  if (line.length > LONGEST || TOLD.test(line)) return false
  if (CLICK.test(line)) return true
  if (!CALL.test(line)) return false
  const words = line.toLowerCase().match(WORD) ?? []
  const found = new Set(words.map((word) => (word === 'news' ? word : word.replace(/(?<=.{3})s$/, ''))))
  let sum = (HANDLE.test(line) ? 1 : 0) + (NEWS.test(line) ? 1 : 0)
  for (const word of found) sum += word === 'newsletter' ? 1.5 : signs.has(word) ? 1 : weak.has(word) ? 0.5 : 0
  return sum >= ENOUGH
}

const LONGEST = 500
const ENOUGH = 2
const WORD = /[\p{L}\p{N}][\p{L}\p{N}-]*/gu
/** "@kalotimes", "news@kalo.example", "kalo.example/app". */
const HANDLE = /(?:^|[\s(])@\w|\w@\w|\bhttps?:|\bwww\.|\w\.\w{2,8}\/\w/

/** What is offered most. */
const NEWS = /\b(?:latest|breaking|top|more) (?:news|stories|headlines|updates|information|coverage)\b/i

/** How such a line opens: a call, with the words behind it that a subject ("Share prices", "Text messages") does not have. */
const CALL =
  /^[^\p{L}\p{N}"'(]{0,4}(?:please |kindly |(?:now )?you can (?:also )?|don[’']?t forget to |to (?=(?:keep|stay|get|receive|read|see|follow|sign|join)\b)|(?:want|looking) for )?(?:(?:follow|get|sign up|sign in|log in|subscribe|join|visit|find|discover|explore|listen|tune in|stay|unlock|receive|register|donate|become|enjoy|read|see|watch|click|tap|keep up|keep (?:reading|track)|check out|catch (?:up|all|the|our)|never miss|don[’']?t miss|like (?:us|our|this|what)|send (?:us|your|in)|share (?:this|your|it)|support (?:us|our|this)|download (?:the|our|now|it|a)|install (?:the|our)|track (?:the|our|all|this|\p{Lu}\w+)|scan (?:the|this)|text us|e-?mail (?:us|your|the)|write to us|contact us|for (?:more|all|the latest|live|breaking|news)|add (?=.{2,80}\b(?:as|to)\b.{0,40}\b(?:interests?|favou?rites?|feed|alerts|list|home screen)\b)|have a (?:story|news tip|tip)|got a (?:story|news tip|tip))(?![\p{L}\p{N}]))/iu

/** Where such a line ends, however it opens. */
const CLICK = /.{12}[.!?,;:] ?click (?:on )?(?:here|this link|the link (?:below|above))\b.{0,80}$/i

/** What a sentence of news has. */
export const TOLD = /\b(?:said|told|was|were|had|did|according to|he|she|his|her|they)\b|["“]/i

const signs = new Set<string>(offerSigns)
const weak = new Set<string>(offerWords)

/**
 * Whether a line says what the paper is: "The Kalo Group is a multi-media organization with television and radio." A story below which
 * it stands does not speak of the paper; `told` is what it says.
 */
export function isOfOutlet(line: string, told: readonly string[]): boolean {
  if (line.length > 2 * LONGEST || TOLD.test(line)) return false
  const name = (OUTLET.exec(line) ?? PUBLISHED.exec(line))?.groups?.name
  return name !== undefined && !told.some((text) => text.includes(name))
}

const OUTLET =
  /^(?:About )?(?:The )?(?<name>\p{Lu}[\p{L}\p{N}'&.-]*(?: (?:of |the |and |for )?\p{Lu}[\p{L}\p{N}'&.-]*){0,5}) (?:is|are|provides|delivers|publishes|covers|brings|offers|reports)\b(?=.{0,160}\b(?:(?:multi-?|digital |independent |social |local |online )?media|news(?:paper|room|letter| ?site|wire)?s?|journalism|publications?|publishers?|broadcasters?|magazines?|stories)\b)(?=.{0,240}\b(?:agency|company|group|house|magazine|network|newspaper|newsroom|news ?site|nonprofit|non-profit|organi[sz]ation|outlet|platform|portal|publication|publisher|readers|reporting|service|site|source|startup|station|website)\b)/u

/** "The Lorne Review is published by the Olt Trust." */
const PUBLISHED =
  /^(?:About )?(?:The )?(?<name>\p{Lu}[\p{L}\p{N}'&.-]*(?: (?:of |the |and |for )?\p{Lu}[\p{L}\p{N}'&.-]*){0,5}) is (?:published|produced|edited|put out) by \p{L}/u

/** What a paper asks of its readers below a story, under a heading of its own: paragraphs of "we" and "you", up to the first without. */
export function markAppeal({ units, marks, bodyStart }: Page): Marks {
  const found = new Map<number, BlockRole>()
  const heading = units.findIndex(({ text }, i) => i > bodyStart && text.length <= LONGEST_HEADING && APPEAL.test(text))
  if (heading < 0 || !isOfReaders(units[heading + 1]?.text ?? '')) return found
  for (let i = heading; i < Math.min(units.length, heading + LONGEST_APPEAL); i++) {
    const text = units[i]?.text ?? ''
    if (i > heading && text.length >= LABEL && !isOfReaders(text)) break
    if (marks[i] === null) found.set(i, 'other')
  }
  return found
}

const LONGEST_HEADING = 100
const LONGEST_APPEAL = 12
/** Buttons are shorter. */
const LABEL = 50
const APPEAL =
  /^\W{0,3}(?:support\b.{2,70}\b(?:journalism|newsroom|reporting|newspaper|news)\b|(?:help|keep)\b.{2,70}\b(?:journalism|newsroom|independent|free)\b|donate\b.{0,60}$|why (?:donate|support|subscribe)\b|become an? (?:\w+ )?(?:member|supporter|subscriber)\b|an? (?:message|note) (?:from|to) (?:our|the|your)\b|before you go\b|is .{3,50} important to you\b|we have (?:an ask|a (?:small )?(?:favou?r|request))\b|(?:dear|hello,?|to our) readers?\b|we need your (?:help|support)\b)/i
/** Whether a paragraph speaks to the readers of a site, or of those who make it. */
export const isOfReaders = (text: string): boolean => !/^["']/.test(text) && READERS.test(text)
const READERS = /\b(?:we|our|us|you|your|readers?|donat\w+|subscri\w+)\b/i
