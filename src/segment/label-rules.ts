import { anyOf } from '../text/pattern.js'
import type { LineRule } from './line-rule.js'

/** Words in the ways in which labels are set: "next story", "Next story", "Next Story", "NEXT STORY". */
const inAnyCase = (words: readonly string[]): string =>
  anyOf(words.flatMap((word) => [word, word.replace(/^\w/, upper), word.replace(/\b\w/g, upper), word.toUpperCase()]))
const upper = (text: string): string => text.toUpperCase()

/** What stands before the headline of another story, a film or a gallery. */
const LABEL = inAnyCase([
  'above video', 'advertorial', 'analysis', 'background', 'below video', 'earlier', 'explained', 'explainer', 'from the archive', 'from the archives', 'galleries',
  'gallery', 'graphic', 'in other news', 'in photos', 'in pictures', 'interactive', 'listen', 'live', 'live blog', 'live briefing', 'live update', 'live updates', 'map', 'more', 'more here', 'more news', 'more on this',
  'must read', 'must see', 'must watch', 'must-read', 'must-see', 'must-watch', 'next article', 'next story', 'opinion', 'photo', 'photos', 'pics', 'pictures', 'play video',
  'podcast', 'poll', 'previous', 'previous article', 'previous coverage', 'previous story', 'previously', 'quiz', 'read', 'read here', 'read this', 'related article', 'related articles', 'related reading', 'related stories', 'related video', 'slideshow', 'sponsored', 'timeline',
  'video', 'video above', 'video below', 'watch', 'watch here', 'watch live', 'watch now',
]) // biome-ignore format: a table

/** "Image: Ada Roe." is left: sites that set it so have captions that tell what the article does not. */
const PICTURE = inAnyCase(['photo', 'photos', 'photograph', 'picture', 'pictures', 'pic', 'pics'])

/** Labels, pictures and offers between the paragraphs: what a headline could begin with too is told by its place behind the first paragraph. */
export const labelRules: readonly LineRule[] = [
  {
    name: 'label-headline',
    kind: 'related',
    where: 'text',
    // A sentence behind the label is the story's: "More: the mayor wants 3 million, she said."
    finds: new RegExp(
      `^[^\\p{L}\\d]{0,5}${LABEL}(?: ?[:|>»→] ?| [-–—] )["'“‘]?[\\p{Lu}\\d#@][^.!]{8,200}(?:[!?…]|\\.{3})?["'”’)\\]]{0,2}$`,
      'u',
    ),
    longest: 240,
    examples: [
      'Watch: Tear gas fired in Kalo',
      'MORE: Lorne man wins the lottery',
      'Gallery: Protests in Kalo',
      'Explained: Why Lorne is at war',
      'In other news: Bank of Lorne keeps its rate',
      '[READ: The fire in Lorne grows]',
      'POLL: Should Kalo ban cars?',
    ],
    leaves: [
      'Watch; Tear gas fired in Kalo',
      'More: lorne man wins the lottery',
      'Opinion: Should Kalo ban cars. He did not say.',
    ],
  },
  {
    name: 'beside-text',
    kind: 'other',
    finds:
      /^\W{0,3}(?:(?:the )?(?:video|photo|image|player|clip)s? (?:above|below|at the top)(?: of (?:this|the) (?:page|story|article))? (?:is|are|shows?|was|were)\b.{0,160}|watch (?:the|a|our|this) .{2,80}\b(?:below|above|here|in the player)\W{0,2}|listen (?:again|back) ?[:|].{3,120}|(?:article|story) continues (?:below|after)\b.{0,60}|vote in our poll\b.{0,120}|listen to (?:the|this|our) (?:story|interview|segment|full|episode|report)\b[^.]{0,80}|purchase licensing rights.{0,30}|summary|in summary|in short|in brief|in a nutshell|key points|key takeaways|at a glance|(?:story )?highlights|what (?:you )?(?:need )?to know|from the section .{2,40}|add .{2,50} as a (?:preferred|trusted) source(?: on google)?|purchase reprints?.{0,30})\W{0,3}$/i,
    longest: 260,
    initials: 'tvpiwaslkchfq',
    examples: [
      'The video above is from a previous report in Lorne.',
      'Watch the press conference from Kalo below:',
      'Story continues below video from Kalo',
      'Listen again: the interview with Ada Roe of Visit Lorne',
      'Key points',
      'Add Lorne Times as a preferred source on Google',
    ],
    leaves: [
      'The video above all from a previous report in Lorne.',
      'Watch the press conference from Kalo burn',
      'Story changes below video from Kalo',
      'Listen again, the mayor said: nobody has asked for a bridge.',
    ],
  },
  {
    name: 'follow-outlet',
    kind: 'other',
    where: 'text',
    finds:
      /^(?:Follow|FOLLOW|Like|Download|Get|Install) (?:The |the )?(?:\p{Lu}[\p{L}\p{N}&'-]+ ?){1,4}(?:app|App|breaking alerts|alerts|news alerts|APP)?$/u,
    longest: 60,
    initials: 'fldgi',
    examples: ['Follow Kalo Times English', 'Get KBC News breaking alerts', 'Download the Lorne Today app'],
    leaves: ['Follow the money', 'Get the Lorne Today boat'],
  },
  {
    name: 'file-picture',
    kind: 'caption',
    where: 'text',
    finds:
      /^\W{0,2}(?:an? )?(?:file|stock|handout|representat(?:ive|ional)|illustrati(?:ve|on)|symbolic|undated|courtesy|featured?|main|lead|cover|top) (?:photo(?:graph)?|image|picture|pic|illustration)s?(?:(?: of|:| -| courtesy(?: of)?| by| for| via| credit:?| source:?| used)[^.!?]{2,180}\.?| only| purposes?)?\W{0,2}$/i,
    longest: 220,
    initials: 'afshriucmlt',
    examples: [
      'File photo of the Supreme Court in Kalo',
      'Representative image',
      'Featured image courtesy of the county of Lorne.',
    ],
    leaves: ['File photo shows the Supreme Court in Kalo', 'Moving image courtesy of the county of Lorne.'],
  },
  {
    name: 'courtesy-line',
    kind: 'caption',
    where: 'text',
    finds:
      /^[([]?C(?:ourtesy|OURTESY)(?: [oO][fF])?[: ] ?(?:[tT]he )?\p{Lu}[\p{L}\p{N}.,&'’/-]{0,40}(?: (?:of |for |and |& )?(?:the )?[\p{Lu}\p{N}][\p{L}\p{N}.,&'’/-]{0,40}){0,8}[)\]]?$/u,
    longest: 110,
    initials: 'c',
    examples: ['Courtesy of Lorne Historical Society', 'COURTESY: Ada Roe', '(Courtesy Kalo Police Department)'],
    leaves: ['Courtesy of Lorne historical Society', '(Courtesy Kalo police Department)'],
  },
  {
    name: 'credit-at-end',
    kind: 'caption',
    finds: new RegExp(
      `^\\p{Lu}.{8,240}(?: ?© ?\\p{Lu}[\\p{L}\\p{N} .&/'-]{1,50}| \\(\\p{Lu}{2,6}/(?:[Ff]ile|[Pp]ool|Getty|Handout|HO)[^()]{0,30}\\)|(?: ?\\| ?| [-–—] |[.!?"'”’)] ?)${PICTURE}(?: [Cc]redits?| courtesy| by)? ?[:|/-] ?\\p{Lu}[\\p{L}\\p{N} .|/&'-]{1,80}| [-–—] ${PICTURE} by (?:(?:the )?author|\\p{Lu}[\\p{L} .]{1,40})| (?:PHOTO|PIC|IMAGE)S?(?: ?[:|/] ?| BY | CREDIT:? )\\p{Lu}[\\p{L} .|/&'-]{1,60})$`,
      'u',
    ),
    longest: 330,
    signs: ['©', '/', 'hoto', 'HOTO', 'mage', 'MAGE', 'icture', 'ic:', 'PIC'],
    examples: [
      'Smoke rises above Kalo, May 3, 2023 © KFP',
      'People walk past a bank in Kalo (KFP/File)',
      'Protesters in Kalo on Tuesday. Photo | Ada Roe | Lorne Media Group',
      'Voters queue in Kalo PHOTO/Courtesy',
      'Rescue workers at the house in Kalo. — Photo by author',
      'Boats search the bay off Kalo on Sunday. | Photo Credit: A. Roe',
    ],
    leaves: [
      'Smoke rises above Kalo, May 3, 2023 by KFP',
      'People walk past a bank in Kalo (KFP/bank)',
      'Voters queue in Kalo photo/Courtesy',
    ],
  },
  {
    name: 'picture-label',
    kind: 'caption',
    where: 'text',
    finds:
      /^(?:photos?|images?|pics?|pictures?)\/(?:photos?|images?|pics?|videos?|courtesy|file)\b.{0,80}$|^(?:photos?|images?|pictures?) (?:at (?:the )?top|above|below)(?: of (?:the )?page)?: .{3,200}$|^(?:map|chart|graph|graphic|table|infographic|illustration)(?:: | of | showing ).{3,160}[.] ?(?:source|credit|graphic|data)s?: ?[^.!?:]{2,60}\.?$/i,
    longest: 250,
    initials: 'pimcgt',
    examples: [
      'Photo/Image: Lorne Red Cross',
      'Map of Lorne. Source: KN OCHA',
      'Photo at top: Kalo Superior Court, by Ada Roe of Lorne Radio.',
      'Chart: Prices in Lorne. Source: Lornestat',
    ],
    leaves: ['Photo at court: Kalo Superior Court', 'Photo-Image: Lorne Red Cross', 'Map of Lorne. Source? KN OCHA'],
  },
]

/** What stands below a story and not in it. */
export const footRules: readonly LineRule[] = [
  {
    name: 'foot-label',
    kind: 'other',
    where: 'foot',
    finds:
      /^\W{0,3}(?:(?:written|reported|posted|story) by\W{0,2}|(?:related (?:topics|tags|searches)|locations?|places? mentioned|more on|in this (?:article|story)|people|companies) ?: ?[^.!?]{2,200}|upcoming events?:.{3,200}|contact: ?.{0,80}(?:@|\[at\]|\[email).{2,60}|all times? (?:are|is) (?:local|in)\b.{0,60}|all (?:photos?|photographs|images|pictures) (?:by|courtesy|copyright|©)\b.{0,80}|comments are closed\b.{0,80}|(?:story )?(?:first )?published(?: on| by)? ?: ?.{3,80}|published by [^!?]{3,160}|(?:source )?url ?: ?\S{4,240}|\[\d{1,2}\] ?https?:\S{4,240}|distributed by [^.!?]{2,60}(?:\(\S{3,40}\))?\.?)$/i,
    longest: 260,
    examples: [
      'Related Topics: Lorne, Kalo',
      'Written By',
      'Location : Kalo [Olt], Lorne',
      'All photographs by Ada Roe, Kalo.',
      'Published by Associated Papers of Lorne Ltd, Lake House, Kalo 10.',
      'Distributed by AllLorne Media (alllorne.example)',
    ],
    leaves: ['Related Topics; Lorne, Kalo', 'Location : Kalo [Olt], Lorne. It burned.'],
  },
  {
    name: 'credits-by-label',
    kind: 'other',
    where: 'foot',
    finds:
      /^\W{0,2}(?:(?:text|words|story|reporting|photo(?:graph)?s?|pictures?|images?|video|camera|graphics?|illustrations?|maps?|edit(?:or|ing)s?|design|production)(?: and (?:photo(?:graph)?s|pictures|video))? ?: ?[^:;|.!?]{2,60}(?:$|[.)]{1,2}$|[;|.,]? )){2,5}$/i,
    longest: 220,
    initials: 'twsrpivcgmed',
    examples: ['Text: Radio Lorne newsroom; photograph: RNL Kalo', 'Words: Ada Roe | Pictures: Ben Lee'],
    leaves: ['Text: Radio Lorne newsroom; photographer: RNL Kalo', 'Words: Ada Roe | Fines: Ben Lee'],
  },
  {
    name: 'source-of-story',
    kind: 'other',
    where: 'foot',
    finds:
      /^[[(]?Sources?: ?(?:[Tt]he )?[\p{Lu}@][\p{L}\p{N}.'&@-]*(?:(?:,? (?:and|of|the|with|for|&)| ?[/|,–])? ?(?:[\p{Lu}@][\p{L}\p{N}.'&@-]*|news|agenc(?:y|ies))){0,9}[)\]]?$/u,
    longest: 140,
    initials: 's',
    examples: ['Source: LornePress.example / Freight News', '(Sources: KFP, Kalo Times and agencies)'],
    leaves: ['Source: Lorne sank in the night.', 'Source; LornePress.example / Freight News'],
  },
  {
    name: 'foot-sign',
    kind: 'other',
    where: 'foot',
    finds:
      /^(?:(?:Tags?|TAGS?) (?:\p{Lu}[\p{L}'&.-]*,? ?){1,12}|[-–—]\s?(?:30|ENDS?|[Ee]nds?)\s?[-–—]|\(?END\/\p{Lu}{2,6}\)?|[[(](?:END|ENDS|[Ee]nds?)[)\]]|\[\p{Lu}{2,8}(?:\/\p{Lu}{2,8})?\]|[a-z]{2,4}(?:\/[a-z]{2,4}){1,3}|\/\p{Lu}{2,6}|\p{Lu}{2,8}(?:\/[a-z]{2,4}){1,3}|\p{Lu}{2,4}\/\p{Lu}{2,4}|[a-z]{2,4}(?:\/[a-z]{2,4}){0,3} \((?:\p{L}{2,12}(?:, )?){1,5}\)|(?:\p{Lu}[\p{L}.'-]+ ){2,3}\(?\d{3}\)?[ -]\d{3}-\d{4}|-0-.{0,60}|NNNN|(?:\p{Lu}[\p{L}\p{N}&'-]{1,20} ){0,3}\p{Lu}[\p{L}\p{N}&'-]{1,20}: https?:\S{4,160}|[\w.+-]{2,60}@[\w-]{2,60}(?:\.[\w-]{2,20}){1,3}|\(\([^()]{5,160}\)\))$/u,
    longest: 200,
    examples: [
      'Tags Kalo Lorne Mara Olt',
      '-30-',
      '(END/KPS)',
      '/KTN',
      'KANA/ao/jn',
      'KM/BM',
      'KP Lorne: https://kp.example/hub/lorne',
      'ao/jn (kpa, Reuters, KFP)',
      'Ada Roe (555) 010-0100',
      '((ada.roe@kalo.example; 555 0100))',
    ],
    leaves: ['Tags Kalo lorne Mara Olt', '-31-', '/Ktn'],
  },
  {
    name: 'the-writer-is',
    kind: 'other',
    where: 'foot',
    finds:
      /^\W{0,3}(?:the )?(?:writer|author|columnist|reviewer|essayist|contributor)s? (?:(?:is|was|are) (?:an? |the )?(?:former |senior |retired |associate |assistant |visiting |freelance |independent |\w+-based )?(?:\w+ ){0,2}(?:professor|lecturer|ambassador|diplomat|fellow|journalist|editor|columnist|analyst|lawyer|advocate|economist|researcher|teacher|student|member|director|founder|executive|correspondent|contributor|commentator|consultant|civil servant|minister|historian|reporter|writer)\b.{0,200}|(?:can|may) be (?:reached|contacted)\b.{0,100}|(?:teaches|works|writes|tweets|lives|studies)\b.{2,160})$/i,
    longest: 300,
    initials: 'twacre',
    examples: [
      'The writer is a former ambassador of Lorne to the United Nations.',
      'The author is a professor of law at the University of Kalo.',
      'The writer can be reached at roe@kalo.example',
    ],
    leaves: [
      'The writer is a former prisoner of Lorne to the United Nations.',
      'The author is a suspect of law at the University of Kalo.',
    ],
  },
]
