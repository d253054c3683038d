import type { LineRule } from './line-rule.js'

/** What a wire service sets around a press release. */
export const releaseRules: readonly LineRule[] = [
  {
    name: 'release-end',
    kind: 'other',
    finds: /^[-–—#*\s]{0,4}ends?[-–—#*\s]{0,4}$/i,
    longest: 20,
    initials: 'e',
    examples: ['ENDS', '- ENDS -', '### END ###'],
    leaves: ['Ends meet in Kalo.', '- ENDED -'],
  },
  {
    name: 'notes-to-editors',
    kind: 'other',
    finds: /^(?:background )?(?:notes?|information) (?:to|for) (?:the )?editors?:?$/i,
    longest: 40,
    initials: 'bni',
    examples: ['Notes to editors:', 'Background information for editors'],
    leaves: ['Notes to voters:', 'Notes to editors were lost.'],
  },
  {
    name: 'release-contact',
    kind: 'other',
    finds:
      /^(?:for )?(?:all |further )?(?:media|press)(?: office)? (?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|queries)(?: only)?(?:(?::|,| please| -).{0,240})?$/i,
    longest: 270,
    initials: 'fmpa',
    examples: ['Media contact: Ada Roe, 0555 123 456, press@kalo.example', 'All press enquiries:'],
    leaves: ['Media contacts were cut, the board said.', 'Press queries the price of bread.'],
  },
  {
    name: 'whom-to-ask',
    kind: 'other',
    finds:
      /^for (?:more|further|additional) (?:information|(?:[^\s,]+ ){0,5}(?:reporting|research|coverage|details|background|reports)(?: (?:on|about|from) [^,.]{2,60})?),? (?:please )?(?:contact|call|visit|e-?mail|see|go to)\b.{0,200}$/i,
    longest: 320,
    initials: 'f',
    examples: [
      'For further information, please contact the press office of the board.',
      'For more Harbour Watch reporting on Lorne, please visit:',
    ],
    leaves: ['For more information the court waits.', 'For more bread, please contact the office of the board.'],
  },
  {
    name: 'source-of-release',
    kind: 'other',
    finds: /^SOURCE:? \p{Lu}[\p{L}\p{N} .,&'()/-]{1,90}$/u,
    longest: 110,
    initials: 's',
    examples: ['SOURCE Kalo Steel Inc.', 'SOURCE Lorne Health, Ltd.'],
    leaves: ['SOURCE lorne Health, Ltd.', 'Source Kalo Steel Inc.'],
  },
  {
    name: 'wire-link',
    kind: 'other',
    finds:
      /^(?:view (?:source|original) (?:version|content|release)\b.{0,300}|(?:an? |the )?(?:photos?|videos?|images?|infographics?|logos?|multimedia|pdf)(?: \w+)? (?:accompanying|is available|are available|available)\b.{0,60}\b(?:announcement|release|at|from|on)\b.{0,200}|(?:photo|video|logo|infographic|image)s? ?[-:] ?https?:\S+|cision view\b.{0,200}|to view the (?:source|original) version\b.{0,300})$/i,
    longest: 360,
    initials: 'vaptilmc',
    examples: [
      'View source version on businesswire.example: https://businesswire.example/1',
      'View original content to download multimedia: https://prnewswire.example/1',
      'A photo accompanying this announcement is available at https://wire.example/2',
      'Logo - https://wire.example/logo.jpg',
    ],
    leaves: [
      'View the version on businesswire.example: https://businesswire.example/1',
      'A photo shocking this announcement is available at https://wire.example/2',
    ],
  },
  {
    name: 'release-head',
    kind: 'other',
    finds:
      /^(?:(?:news )?provided by\b[^.!?]{2,120}|for immediate release\b.{0,100}|(?:press|media|news) release (?:from|by|issued by|of)\b[^.!?]{2,110})$/i,
    longest: 140,
    initials: 'npfm',
    examples: [
      'NEWS PROVIDED BY Kalo Steel Inc',
      'FOR IMMEDIATE RELEASE: Kalo, Lorne',
      'Press Release from the Office of Governor Ada Roe, Lorne',
    ],
    leaves: ['Press Leak from the Office of Governor Ada Roe, Lorne', 'FOR IMMEDIATE RETREAT: Kalo, Lorne'],
  },
  {
    name: 'looking-forward',
    kind: 'other',
    finds:
      /^(?=.{0,1500}\bforward[- ]looking\b)(?=.{0,3500}\b(?:actual (?:results|events|outcomes)|private securities litigation|risks and uncertainties|within the meaning|(?:no|any) (?:obligation|duty|intention)|safe harbor|historical facts?|(?:based on|number of) (?:[^.]{0,40} )?assumptions|forward[- ]looking (?:statements?|information)\.)).+$/i,
    longest: 6000,
    signs: ['ward-look', 'ward look', 'ward-Look', 'WARD-LOOK'],
    examples: [
      'This release contains forward-looking statements within the meaning of the law. Results may differ.',
      'Certain information in this release is forward-looking and is based on assumptions.',
      'Statements in this release that are not historical facts are forward-looking statements.',
    ],
    leaves: [
      'This release contains forward-looking ideas outside the meaning of the law. Results may differ.',
      'This release contains inward-looking statements within the meaning of the law. Results may differ.',
    ],
  },
]
