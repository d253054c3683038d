import { anyOf } from '../text/pattern.js'
import type { BoilerplateKind } from './layout.js'
import { agencies } from './lexicon.js'

/** A line that tells by its own words that it is not the article's text, wherever it stands. */
export interface LineRule {
  readonly name: string
  readonly kind: BoilerplateKind
  /** Matched against the whole line in plain form. */
  readonly finds: RegExp
  /** Longest line that may be one. */
  readonly longest: number
  /** The letters (or the sign) with which such a line can begin; where absent, any. Spares the pattern the other lines. */
  readonly initials?: string
  /** Signs of which every such line has one, for the same reason. */
  readonly signs?: readonly string[]
  readonly examples: readonly string[]
  readonly leaves: readonly string[]
}

const AGENCY = anyOf(agencies)
/** "Ada Roe", "Ada Roe and Ben Lee". */
const PERSON = "\\p{Lu}[\\p{L}.'-]+(?: (?:and |de |van |von |al )?\\p{Lu}[\\p{L}.'-]+){1,5}"

/** The kinds of line that are known by their own words. A wrong one costs every fact of the line, so each is narrow. */
export const lineRules: readonly LineRule[] = [
  {
    name: 'credit-line',
    kind: 'caption',
    // One short phrase behind the label: what goes on after a full stop may be the article.
    finds:
      /^(?!.*https?:)(?:(?:file )?(?:photos?|photograph|picture|pic|image)(?: (?:credits?|sources?|courtesy|copyright|by|caption))?(?: ?[:;] ?| (?:courtesy(?: of)?|by|via|copyright|supplied by) )|(?:video|graphic|illustration|map|audio)(?:(?: (?:credits?|sources?|courtesy|by))?: ?(?=(?:\S+ ?){1,5}$)| by ))(?:[^.!?]|\.(?=\p{L}|$)|\b\p{Lu}\.){1,90}$/iu,
    longest: 110,
    initials: 'pfigvma',
    examples: [
      'Photo: Reuters',
      'Image: Twitter / Harbour Watch.',
      'Photo by Ada Roe',
      'Photo credit: A. Roe/AP',
      'Video: Lorne Drone Club',
    ],
    leaves: [
      'Image: Twitter. The minister posted it on Monday.',
      'Photos of the wreck were published.',
      'Video shows the bridge falling.',
      'VIDEO: Ferry board says that it will not resign over the toll',
      'Photo: https://kalo.example/1 the pier',
    ],
  },
  {
    name: 'image-label',
    kind: 'caption',
    initials: 'imp',
    finds: /^(?:image|media|photo) (?:caption|source|copyright)(?:[,:]? .{1,240})?$/iu,
    longest: 260,
    examples: ['Image caption', 'Image source, Getty Images', 'Image caption, Divers search the hull off Kalo'],
    leaves: ['Image rights are worth millions.', 'Media sources said so.'],
  },
  {
    name: 'caption-with-credit',
    kind: 'caption',
    finds: new RegExp(
      `^.{0,260}[([](?:(?:[Ff]ile )?(?:[Pp]hotos?|PHOTOS?|[Ii]mage|[Pp]icture|[Pp]hotograph)(?: (?:by|credit|courtesy))?[ :].{2,70}|${AGENCY} (?:[Pp]hoto|[Ff]ile|[Ii]mage|[Pp]ool)\\b.{0,60}|(?:[Ff]ile: ?)?${PERSON}/ ?${AGENCY}(?:[/ ][^()[\\]]{1,40})?)[)\\]]\\.?$`,
      'u',
    ),
    longest: 320,
    signs: [')', ']'],
    examples: [
      '(Photo by Ada Roe/Getty Images)',
      'A boy crosses the flooded square in Lorne, Monday, May 2, 2011. (AP Photo/Ada Roe)',
      'Rescuers search the hull off Kalo [File: Ada Roe/Reuters]',
      'The harbour wall at Kalo [Ada Roe/AFP]',
    ],
    leaves: [
      'He works for the agency (Reuters).',
      'The toll rose to 12, officials said. (Reuters/AFP)',
      'He sat (photo) there.',
    ],
  },
  {
    name: 'caption-with-agency',
    kind: 'caption',
    finds: new RegExp(
      `^(?:.{0,240} )?(?:(?:[Pp]hotograph|[Pp]hoto|[Pp]icture|[Ii]mage): [^.!?:]{2,60}/${AGENCY}|${AGENCY}/ ?${PERSON}|REUTERS/.{3,40})\\.?$|^${PERSON}/ ?${AGENCY}(?:/[\\p{L} ]{2,20})?$`,
      'u',
    ),
    longest: 300,
    signs: ['/'],
    examples: [
      'Rescuers on the pier in Kalo. Photograph: Ada Roe/AFP/Getty Images',
      'Divers search the hull off Kalo. REUTERS/Ada Roe',
      'Ada Roe/AP',
    ],
    leaves: ['He told AP/PA that he left.', 'The minister met a Reuters reporter.'],
  },
  {
    name: 'caption-with-name',
    kind: 'caption',
    // "Image: Ada Roe." is left: sites that set it so have captions that tell what the article does not.
    finds: new RegExp(
      `^.{10,240}[.!?"'] (?:[Pp]hotograph|[Pp]hoto|[Pp]icture|PHOTO)s?(?: by| credit| courtesy)?(?:: | - )${PERSON}(?: ?[/|,] ?\\p{Lu}[\\p{L}. ]{1,40})?\\.?$`,
      'u',
    ),
    longest: 320,
    signs: [':', '-'],
    examples: [
      'Smoke rises over the refinery in Kalo on Tuesday. Photo: Ada Roe / Kalo Observer',
      'A family waits on a roof in Lorne. Photograph: Ben Lee',
    ],
    leaves: [
      'Divers on the pier in Kalo on May 3, 2011. Image: Ada Roe.',
      'He held up a photo: Ada Roe had signed it.',
      'She left. The photo: a boy on a roof.',
    ],
  },
  {
    name: 'image-owner',
    kind: 'caption',
    finds: new RegExp(
      `^(?:${AGENCY} (?:via|/) ${AGENCY}|${AGENCY} (?:file )?photo|(?:getty images|afp via getty images|ap photo|file photo|stock photo|illustrative (?:photo|image)|enlarge (?:this )?image|toggle caption|hide caption|show caption|view image in fullscreen|\\S{1,80}\\.(?:jpe?g|png|gif|webp)))$`,
      'iu',
    ),
    longest: 90,
    examples: ['Getty Images', 'AFP via Getty Images', 'hide caption', 'IMG_2041.jpg', 'AP Photo'],
    leaves: ['Reuters', 'Getty said no.', 'File photo of the mayor with his wife in 2009'],
  },
  {
    name: 'copyright',
    kind: 'copyright',
    initials: '©co',
    finds:
      /^(?:© ?.{1,240}|(?:\(c\) ?(?:copyright )?|copyright(?: ©| \(c\))? ?(?:by )?)(?:19|20)\d\d\b.{0,240}|copyright (?:©|\(c\)|by )(?: ?\p{L}).{0,200}|our standards: .{3,60})$/iu,
    longest: 400,
    examples: [
      '© 2025 Lorne Gazette',
      'Copyright 2019 The Kalo Press. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.',
      '(c) 2014 Kalo Press',
    ],
    leaves: [
      'Copyright law is changing in Lorne.',
      '(c) the defendant pays the costs.',
      'Copyright holders sued in 2019.',
    ],
  },
  {
    name: 'advertisement',
    kind: 'advertisement',
    initials: 'aspcr',
    finds:
      /^\W{0,3}(?:advertisements?|ads?|advert|sponsored(?: content| by .{1,40})?|promoted(?: content| by .{1,40})?|paid (?:content|post|partnership)|(?:story|article) continues (?:below|after)(?: this)?(?: advertisement| ad| advert)?|advertisement - .{1,60}|continue reading (?:below|the main story)|skip (?:advertisement|ad)|ad feedback|remove ads|report this ad)\W{0,3}$/iu,
    longest: 90,
    examples: ['Advertisement', 'ADVERTISEMENT', 'Story continues below this advertisement', '- Advertisement -', 'Ad'],
    leaves: ['Advertisements rose by a fifth.', 'Ads on buses are banned.'],
  },
  {
    name: 'related-heading',
    kind: 'related',
    initials: 'ryrmtolediunpfwsak',
    finds:
      /^\W{0,3}(?:related(?: (?:articles?|stories|story|news|posts?|topics?|coverage|content|links?|reading|items?|materials?))?|you (?:may|might) (?:also )?(?:like|be interested in)(?: this| these)?|recommended(?: for you| stories| reading| articles?)?|(?:the )?most (?:read|popular|viewed|shared|commented)(?: (?:stories|articles?|news|in .{1,20}))?|trending(?: now| stories| news| topics)?|(?:other |more |our )?top stories|(?:other|more|our) (?:stories|news|articles?|headlines)|more (?:like this|coverage|reading)|more (?:on this story|stories like this)|latest (?:news|stories|headlines|articles?|posts?|videos?)|editor'?s'? picks?|don'?t miss|must reads?|in case you missed it|icymi|up next|(?:next|previous) (?:article|story|post)|further reading|on this story|what to read next|read next|read more|keep reading|see more|see also|also read|read also|also on .{2,30}|from the web|around the web|popular (?:stories|now|posts?|articles?)|explore more|sponsored stories|more in .{2,25})\W{0,3}$/iu,
    longest: 70,
    examples: [
      'Related articles',
      'RELATED STORIES',
      'You may also like',
      'Most read',
      'More on this story',
      'Read more',
      'See also',
    ],
    leaves: ['Related crimes rose.', 'Most read it as a threat.', 'Latest figures show a fall.'],
  },
  {
    name: 'related-link',
    kind: 'related',
    initials: 'lrsamdinufy',
    finds:
      /^(?:list \d of \d(?=\S).{3,200}$|\W{0,3}(?:(?:read|see) (?:more|also|next|it here|the full (?:story|report|article))|also read|see also|related(?: (?:articles?|stories|story|news|content|coverage|links?))?|more (?:on this|news|stories|here|information)|recommended|don'?t miss|in case you missed it|icymi|next|up next|further reading|you may (?:also )?like) ?(?:[:|>»→]| - ) ?\S.{2,220}$)/iu,
    longest: 240,
    examples: [
      'Read more: Ferry board resigns',
      'READ MORE | Lorne votes',
      'Related: Who is Mara Olt?',
      'See also: Kalo timeline',
    ],
    leaves: ['Read the report: it is damning.', 'Next, the board voted.', 'Related companies paid more.'],
  },
  {
    name: 'more-from',
    kind: 'related',
    initials: 'm',
    finds: /^more (?:from|about|on) (?:[^\s.,;:]+ ){0,5}[^\s.,;:]+$/iu,
    longest: 60,
    examples: ['More from the Gazette', 'More on Lorne', 'More about this author'],
    leaves: ['More from the region fled on Tuesday.', 'More on the ferry, which sank'],
  },
  {
    name: 'newsletter',
    kind: 'other',
    initials: 'psgjfldernwe',
    finds:
      /^(?!follow the )(?:please )?(?:sign[ -]?up|subscribe|get|join|follow|like|download|enter|receive|want|stay|never miss|for (?:more|the latest)|don'?t miss|enjoying|support) (?=.{0,160}(?:newsletters?|in ?box|e-?mail|updates|our app\b|the app\b|apps?\b|facebook|(?:on|and|&|our) twitter|telegram|whatsapp|instagram|linkedin|youtube|channel|notifications|podcast|breaking news alerts|subscri|our journalism))(?:us|up|now|here|to|for|our|the|your|all|breaking|daily|today|with|@?\w+ on|in|more|free|a|unlimited|weekly|an? |informed|reading|this|local|latest)\b.{0,200}$/iu,
    longest: 240,
    examples: [
      'Sign up for our daily newsletter',
      'Get the latest news in your inbox',
      'Follow us on Facebook and Twitter',
      'Join our Telegram channel',
      'Subscribe to the Kalo Weekly newsletter',
    ],
    leaves: [
      'Follow the river to the pier.',
      'Follow the @lornefair Twitter page for updates on the fair.',
      'Join the army, the poster said.',
      'Get the boat ready, he said.',
    ],
  },
  {
    name: 'comments-label',
    kind: 'other',
    finds:
      /^(?:(?:\d[\d,]{0,6}|no|view|show|post|leave|add|write|read|hide|see|load)? ?(?:a |the |all |your |more )?(?:\d[\d,]{0,6} )?(?:comments?|repl(?:y|ies)|responses?)(?: ?\(\d{1,6}\)| so far)?|comments? (?:are|is) (?:closed|disabled|off)|join the (?:conversation|discussion)|be the first to comment|log ?in to (?:comment|reply)|leave a (?:reply|comment)|cancel reply|\d[\d,]{0,6} (?:shares|views|likes|reads|votes))\W{0,3}$/iu,
    longest: 50,
    examples: [
      '12 Comments',
      'Comments (3)',
      'Leave a comment',
      'Comments are closed.',
      '1,204 views',
      'Join the conversation',
    ],
    leaves: ['Comments like these hurt.', 'No comment was given.', 'No reply came.'],
  },
  {
    name: 'tags',
    kind: 'other',
    initials: 'tfcklph',
    // With a year it may hold a date that is the article's.
    finds:
      /^(?!.*\b(?:19|20)\d\d\b)(?:tags?|topics?|filed under|categor(?:y|ies)|keywords|labels|posted in|hashtags)\s?:(?: ?(?:[^.!?]|\.(?=\S))*)?$/iu,
    longest: 240,
    examples: ['Tags: ferry, Lorne, accident', 'Filed under: World', 'Topics: Kalo | Courts', 'Categories:'],
    leaves: [
      'Categories: August 15, 2008 Lorne Crime',
      'Topics were many: roads, rents.',
      'Labels: he hates them. Always has.',
    ],
  },
  {
    name: 'cookie-notice',
    kind: 'other',
    initials: 'wtobmarcypj',
    finds:
      /^(?:we(?: and our partners)? use|this (?:web ?)?site uses|our (?:web ?)?site uses|by (?:continuing|using|clicking|browsing|accepting)|to (?:give|provide|offer) you|manage|accept|reject|cookies?\b|we value your privacy|we care about your privacy|your privacy|please enable|you need to enable|javascript|your browser|this video (?:can ?not|cannot) be played)(?=.{0,300}(?:cookies?\b|javascript|consent|browser|privacy|played))[^"]{0,380}$/iu,
    longest: 400,
    examples: [
      'We use cookies to improve your experience on this site.',
      'By continuing to use this site you agree to our cookie policy.',
      'Accept all cookies',
      'Please enable JavaScript to view the comments.',
    ],
    leaves: [
      'Your privacy is at risk, the minister said.',
      'Cookies are sold at the fair in Lorne.',
      'We use nets, a fisherman said.',
    ],
  },
  {
    name: 'consent-button',
    kind: 'other',
    finds:
      /^(?:we (?:value|care about|respect) your privacy|(?:accept|reject|decline|allow) (?:all|cookies|and (?:close|continue)|necessary)(?: cookies)?|(?:manage|more|cookie) (?:options|preferences|settings|choices)|i (?:accept|agree)|your e-?mail address will not be published\..{0,80}|required fields are marked.{0,10}|save my name, email,.{0,120})\W{0,3}$/iu,
    longest: 170,
    initials: 'wardmciys',
    examples: [
      'We value your privacy',
      'Accept all',
      'Manage options',
      'Your email address will not be published. Required fields are marked *',
    ],
    leaves: ['I agree with the mayor.', 'Accept all of it, he said.'],
  },
  {
    name: 'archive-label',
    kind: 'other',
    // The fields that a press archive sets around an article.
    finds:
      /^(?:(?:SECTION|LENGTH|LANGUAGE|PUBLICATION-TYPE|LOAD-DATE|JOURNAL-CODE|DOCUMENT-TYPE|SUBJECT|GEOGRAPHIC|GRAPHIC|ISSN|ACC-NO|EDITION|PAGE|WORD COUNT|Length|Section|Load-Date):\s?\S.{0,300}|BODY:|Body|End of Document|\d{2,5} words)$/u,
    longest: 320,
    examples: [
      'SECTION: Section A; Column 1; Foreign Desk; Pg. 8',
      'LENGTH: 412 words',
      'BODY:',
      'LOAD-DATE: February 5, 2005',
    ],
    leaves: ['LENGTH of stay matters.', 'The body: it was found.'],
  },
  {
    name: 'page-furniture',
    kind: 'other',
    finds:
      /^(?:(?:reading time:? ?)?\d{1,3} ?(?:min|minutes?|mins)(?: read)?|(?:views|hits|reads|shares|page views|article id|id)\s?:\s?\d[\d,]{0,9}|listen to (?:this )?(?:article|story)(?: .{0,20})?|\d{1,2}:\d\d \/ \d{1,2}:\d\d|play(?: video)?|watch (?:now|live|video)|listen (?:now|live)|\d:\d\d|back to top|go to top|top of page|scroll (?:down|to continue|for more)|loading(?:\.{1,3}|…)?|show (?:more|less)|load more|expand|click here|sign up (?:here|now|today)|subscribe (?:now|today|here)|register now|news provided by|learn more|find out more|continue reading|view (?:gallery|original|all|in browser)|page \d{1,3} of \d{1,3}|powered by \S{2,30}|\d{1,2} of \d{1,3}|follow @?\w{2,20}|(?:report|flag) (?:a |an )?(?:typo|error|correction|mistake)(?: .{0,40})?)\W{0,3}$/iu,
    longest: 70,
    examples: [
      '3 min read',
      'Reading time: 4 minutes',
      'Views: 1,204',
      'Listen to this article',
      'Back to top',
      '0:00 / 03:21',
    ],
    leaves: ['Play began late.', 'Page turners sell.', '12 of the 14 died.'],
  },
]

/** The rule that a line falls under, by its words alone; null for most lines. */
export function ruleOf(line: string): LineRule | null {
  const initial = INITIAL.exec(line)?.[0].toLowerCase()
  if (initial === undefined) return null
  return (
    rulesFor(initial).find(
      ({ longest, signs, finds }) =>
        line.length <= longest && (!signs || signs.some((sign) => line.includes(sign))) && finds.test(line),
    ) ?? null
  )
}

const INITIAL = /[\p{L}\p{N}©]/u
const byInitial = new Map<string, readonly LineRule[]>()

/** The rules for lines that begin with a letter, in their order. */
function rulesFor(initial: string): readonly LineRule[] {
  if (!/[a-z0-9©]/.test(initial)) return anyInitial
  const known = byInitial.get(initial)
  if (known) return known
  const rules = lineRules.filter(({ initials }) => initials === undefined || initials.includes(initial))
  byInitial.set(initial, rules)
  return rules
}

const anyInitial = lineRules.filter(({ initials }) => initials === undefined)
