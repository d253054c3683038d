import { anyOf } from '../text/pattern.js'
import { agencies } from './lexicon.js'
import type { LineRule } from './line-rule.js'

const AGENCY = anyOf(agencies)
/** "Ada Roe", "Ada Roe and Ben Lee". */
const PERSON = "\\p{Lu}[\\p{L}.'-]+(?: (?:and |de |van |von |al )?\\p{Lu}[\\p{L}.'-]+){1,5}"

/** What stands below pictures. */
export const captionRules: readonly LineRule[] = [
  {
    name: 'credit-line',
    kind: 'caption',
    // One short phrase behind the label: what goes on after a full stop may be the article.
    finds:
      /^(?!.*https?:)(?:(?:file |courtesy |stock )?(?:photos?|photograph(?:s|y)?|picture|pic|image)(?: (?:credits?|sources?|courtesy|copyright|by|caption))?(?: ?[:;] ?| (?:courtesy(?: of)?|by|via|copyright|supplied by) )|(?:video|graphic|illustration|map|audio)(?:(?: (?:credits?|sources?|courtesy|by))?: ?(?=(?:\S+ ?){1,5}$)| by ))(?:[^.!?]|\.(?=[a-z\u00c0-\u024f]|$)|\b[a-z\u00c0-\u024f]\.){1,90}$/i,
    longest: 110,
    initials: 'pfigvmacs',
    examples: [
      'Photo: Reuters',
      'Image: Twitter / Harbour Watch.',
      'Photo by Ada Roe',
      'Photographs by Ada Roe',
      'Photo credit: A. Roe/AP',
      'Video: Lorne Drone Club',
      "Courtesy photo: Kalo County Sheriff's Office",
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
    name: 'left-to-right',
    kind: 'caption',
    finds:
      /^(?:\(\s?(?:[LR] ?(?:-|to) ?[LR]|from left(?: to right)?|left to right)\s?\)[:,]? .{2,240}|(?:pictured )?(?:from left(?: to right)?|left to right|clockwise from (?:top )?(?:left|right|top))[:,] [^.!?]{2,200}\.?)$/i,
    longest: 270,
    initials: 'lrfpc',
    examples: [
      '(L-R) Ada Roe, Ben Lee, Carl Day',
      '(L to R) Ada Roe and Ben Lee in Kalo on Monday.',
      'From left: Ada Roe, Ben Lee and Carl Day',
      'Clockwise from top left: the pier, the mill, the church',
    ],
    leaves: ['From left and right came calls to resign.', 'Left to right, the road is shut. The other is open.'],
  },
  {
    name: 'source-line',
    kind: 'caption',
    finds: /^sources?: ?[^.!?:]{2,50}\.?$/i,
    longest: 60,
    initials: 's',
    examples: ['SOURCE: News agencies', 'Source: AFP', 'Sources: AP, Reuters'],
    leaves: ['Source: the mayor said on Monday. Nobody denied it.', 'Sources said so.'],
  },
  {
    name: 'image-label',
    kind: 'caption',
    initials: 'imp',
    finds: /^(?:image|media|photo) (?:caption|source|copyright)(?:[,:]? .{1,240})?$/i,
    longest: 260,
    examples: ['Image caption', 'Image source, Getty Images', 'Image caption, Divers search the hull off Kalo'],
    leaves: ['Image rights are worth millions.', 'Media sources said so.'],
  },
  {
    name: 'described-picture',
    kind: 'caption',
    initials: 'pi',
    finds: /^(?:Photo|Image|Picture) shows \p{Lu}.{3,240}$/u,
    longest: 260,
    examples: ['Photo shows A man in a suit walks out of a court in Kalo.'],
    leaves: ['Photo shows a man in a suit walks out of a court in Kalo.', 'Photo of A man in a suit in Kalo.'],
  },
  {
    name: 'caption-with-credit',
    kind: 'caption',
    finds: new RegExp(
      `^.{0,260}[([](?:(?:[Ff]ile )?(?:[Pp]hotos?|PHOTOS?|[Ii]mage|[Pp]icture|[Pp]hotograph)(?: (?:by|credit|courtesy))?[ :].{2,70}|${AGENCY} (?:[Pp]hoto|[Ff]ile|[Ii]mage|[Pp]ool)\\b.{0,60}|(?:[Ff]ile: ?)?${PERSON}/ ?${AGENCY}(?:[/ ][^()[\\]]{1,40})?|(?<=[.!?"'] .)\\p{Lu}[\\p{L}&]+(?: \\p{Lu}\\p{L}+)?/ ?${PERSON}|(?<=[.!?"'] .)${PERSON} ?/ ?\\p{Lu}[\\p{L}&]+(?: [\\p{L}&]+){0,3}|(?<=[.!?"'] .)(?:Supplied|(?:\\p{Lu}[\\p{L}&]+ ){0,2}\\p{Lu}[\\p{L}&]+: ?(?:${PERSON}|\\p{Lu}[\\p{L}&]+(?: \\p{Lu}[\\p{L}&]+)?)))[)\\]]\\.?$`,
      'u',
    ),
    longest: 320,
    signs: ['hoto', 'HOTO', 'mage', 'icture', '/', ' file', ' File', ' pool', ' Pool', 'upplied', ': '],
    examples: [
      '(Photo by Ada Roe/Getty Images)',
      'A boy crosses the flooded square in Lorne, Monday, May 2, 2011. (AP Photo/Ada Roe)',
      'Rescuers search the hull off Kalo [File: Ada Roe/Reuters]',
      'The harbour wall at Kalo [Ada Roe/AFP]',
      'People walk through water in Lorne, Jan. 25, 2021. (Kalonews/Ada Roe)',
      'The glacier above Lorne in June. (Ada Roe / KDN archive)',
      'He leaves the court in Lorne. (KBC News: Ada Roe)',
      'Crocodile skins on a table in Kalo. (Supplied)',
    ],
    leaves: [
      'He works for the agency (Ada Roe, Reuters).',
      'The toll rose to 12, officials said. (Reuters/AFP)',
      'Fighters of two groups met (Shura/Kalo Front).',
      'He left the court (KBC News: Ada Roe)',
      'He left the court. (it was late: Ada Roe)',
      'He sat there (photo).',
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
    leaves: ['He told AP/PA that he left.', 'The minister met a REUTERS reporter.'],
  },
  {
    name: 'caption-with-name',
    kind: 'caption',
    // "Image: Ada Roe." is left: sites that set it so have captions that tell what the article does not.
    finds: new RegExp(
      `^.{10,240}[.!?"'] (?:[Pp]hotograph|[Pp]hoto|[Pp]icture|PHOTO)s?(?: by| credit| courtesy)?(?:(?:: | - )${PERSON}(?: ?[/|,] ?\\p{Lu}[\\p{L}. ]{1,40})?|: \\p{Lu}\\p{L}{2,20})\\.?$`,
      'u',
    ),
    longest: 320,
    signs: ['hoto', 'HOTO', 'icture'],
    examples: [
      'Smoke rises over the refinery in Kalo on Tuesday. Photo: Ada Roe / Kalo Observer',
      'A family waits on a roof in Lorne. Photograph: Ben Lee',
      'A flooded street. Photo: Folorunso',
    ],
    leaves: [
      'Divers on the pier in Kalo on May 3, 2011. Image: Ada Roe.',
      'Smoke rose over Kalo. His photo: Ada Roe.',
      'She left the roof. The photo: Ben Lee.',
    ],
  },
  {
    name: 'photographer-behind',
    kind: 'caption',
    finds: new RegExp(`^.{20,240}[.!?] ${PERSON} for (?:The )?\\p{Lu}[\\p{L}&]+(?: \\p{Lu}[\\p{L}&]+){0,3}$`, 'u'),
    longest: 320,
    signs: [' for '],
    examples: ['The board of Kalo at a meeting in the town hall. Ada Roe for The Lorne Times'],
    leaves: [
      'The board of Kalo met in the town hall. Ada Roe spoke for The Lorne Times',
      'The board of Kalo at a meeting in the town hall. Ada Roe of The Lorne Times',
    ],
  },
  {
    name: 'credit-behind',
    kind: 'caption',
    finds:
      /^(?:.{3,260}[.!?"')] )?(?:Photo |Image |Picture |Video )?Credits?(?:: ?|\.{3} ?|… ?)\p{Lu}[^.!?:]{1,80}\.?$/u,
    longest: 320,
    signs: ['redit'],
    examples: [
      'A boat like the one that sank. Credit: Ada Roe/Kalo Pictures',
      'Credit...Ben Lee for The Kalo Times',
      'What is left of the pier. Credit: Ada Roe',
    ],
    leaves: ['Credit Ben Lee for The Kalo Times', 'Credit: 500 crowns.', 'Credit; Ada Roe, Kalo Pictures'],
  },
  {
    name: 'photographer-line',
    kind: 'caption',
    finds: new RegExp(
      `^${PERSON} ?/ ?(?:\\p{Lu}[\\p{L}.'&-]* ){0,3}(?:Photos?|Photography|Pictures?|Images?|Press|Agency|News|Media|Newspapers?|Times|Post|Herald|Gazette|Tribune|Observer|Ledger)$`,
      'u',
    ),
    longest: 90,
    signs: ['/'],
    examples: ['Ada Roe/Kalo Photo', 'Ben Lee / The Kalo Times'],
    leaves: ['Ada Roe/Ben Lee', 'Kalo/Lorne Press', 'Ada Roe and Kalo Photo'],
  },
  {
    name: 'photographer-mail',
    kind: 'caption',
    finds: new RegExp(`^[([]${PERSON} ?[/|] ?\\S{2,40}@\\S{3,50}[)\\]]$`, 'u'),
    longest: 120,
    signs: ['@'],
    examples: ['(Ada Roe/aroe@kalo.example)'],
    leaves: ['(Ada roe/aroe@kalo.example)', '(Ada Roe aroe@kalo.example)'],
  },
  {
    name: 'image-owner',
    kind: 'caption',
    finds: new RegExp(
      `^(?:${AGENCY} (?:via|/) ${AGENCY}|${AGENCY} (?:file )?photo|(?:getty images|afp via getty images|ap photo|file photo|stock photo|illustrative (?:photo|image)|enlarge (?:this )?image|toggle caption|hide caption|show caption|view image in fullscreen|[^.!?]{1,80}\\.(?:jpe?g|png|gif|webp)))$`,
      'i',
    ),
    longest: 90,
    signs: ['mage', 'hoto', 'HOTO', 'aption', ' via ', '/', '.jpg', '.jpeg', '.png', '.gif', '.webp', '.JPG', 'MAGE'],
    examples: [
      'Getty Images',
      'AFP via Getty Images',
      'hide caption',
      'IMG_2041.jpg',
      'AP Photo',
      'cash seized in Kalo.jpg',
    ],
    leaves: ['Reuters via him', 'Getty pictures', 'File photo of the mayor with his wife in 2009'],
  },
]
