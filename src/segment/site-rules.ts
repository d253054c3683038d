import type { LineRule } from './line-rule.js'

/** What the site says of itself: rights, advertisements, cookies, buttons, and the labels of archives. */
export const siteRules: readonly LineRule[] = [
  {
    name: 'copyright',
    kind: 'copyright',
    initials: '©co',
    finds:
      /^(?:© ?(?:copyright\b|by\b|the\b|all rights\b|\d).{0,240}|(?:\(c\) ?(?:copyright )?|copyright(?: ©| \(c\))? ?(?:by )?)(?:19|20)\d\d\b.{0,240}|copyright (?:©|\(c\)|by )(?: ?[a-z\u00c0-\u024f]).{0,200}|our standards: .{3,60})$/i,
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
      '© marks were found on the back of two of the prints.',
    ],
  },
  {
    name: 'copyright-sign',
    kind: 'copyright',
    finds: /^© ?\p{Lu}[^.!?]{0,120}[.!]?(?: All [Rr]ights .{0,120})?$/u,
    longest: 260,
    initials: '©',
    examples: ['© Lorne Gazette', '© Kalo Press Ltd. All rights reserved'],
    leaves: ['© signs', '© Ada Roe sold it. He wept.'],
  },
  {
    name: 'copyright-of',
    kind: 'copyright',
    finds: /^(?:Copyright|COPYRIGHT):? (?:\p{Lu}[\p{L}&.'-]{1,20}(?: |$)){1,5}$/u,
    longest: 90,
    initials: 'c',
    examples: ['Copyright PUNCHEON.', 'Copyright The Lorne Gazette'],
    leaves: ['Copyright is Lorne', 'Copyright Ada Roe and her heirs had sold.'],
  },
  {
    name: 'copyright-behind',
    kind: 'copyright',
    finds: /^\p{Lu}[^.!?]{1,60} © ?(?:19|20)\d\d\b.{0,80}$/u,
    longest: 160,
    signs: ['©'],
    examples: ['KBC © 2014', 'Lorne Gazette © 2014. The site is not responsible for others.'],
    leaves: ['He wrote "© 2014 Ada Roe" on the wall.', 'The sign © was first used in 1909.'],
  },
  {
    name: 'rights-reserved',
    kind: 'copyright',
    finds: /^(?:.{0,200}[ .,|])?all rights reserved\b.{0,300}$/i,
    longest: 560,
    signs: ['ights reserved', 'ights Reserved', 'IGHTS RESERVED'],
    examples: [
      'All rights reserved.',
      'Kalo Press 2014. All Rights Reserved.',
      'All rights reserved. This material, and other digital content on this website, may not be reproduced, published, broadcast, rewritten or redistributed in whole or in part without permission.',
    ],
    leaves: ['Fishing rights reserved for locals are at stake.', 'They have all rights removed.'],
  },
  {
    name: 'no-reproduction',
    kind: 'copyright',
    finds:
      /^(?:this (?:material|content)|no part of this|reproduction|republication|(?:the )?(?:materials?|content) (?:on|of) this).{0,60}(?:may not be (?:published|reproduced|broadcast|copied|redistributed|rewritten|used)|is prohibited|without (?:\w+ ){0,3}(?:permission|consent)|only with).{0,200}$/i,
    longest: 400,
    initials: 'tnrmc',
    examples: [
      'This material may not be published, broadcast, rewritten or redistributed.',
      'Reproduction without written permission is prohibited.',
    ],
    leaves: ['This material is used in boats.', 'Reproduction of bees is described.'],
  },
  {
    name: 'advertisement',
    kind: 'advertisement',
    initials: 'aspcrt',
    finds:
      /^\W{0,3}(?:advertisements?|ads?|advert|sponsored(?: content| by .{1,40})?|promoted(?: content| by .{1,40})?|paid (?:content|post|partnership)|(?:story|article) continues (?:below|after)(?: this)?(?: advertisement| ad| advert)?|advertisement (?:\d{1,2}|[-·|] .{1,60})|this advertisement has not loaded yet(?:,? but your (?:article|story) continues below)?|continue reading (?:below|the main story)|skip (?:advertisement|ad)|ad feedback|remove ads|report this ad)\W{0,3}$/i,
    longest: 90,
    examples: [
      'Advertisement',
      'ADVERTISEMENT',
      'Story continues below this advertisement',
      '- Advertisement -',
      'Ad',
      'Advertisement 2',
      'Advertisement · Scroll to continue',
      'This advertisement has not loaded yet, but your article continues below.',
    ],
    leaves: ['Advertisements rose by a fifth.', 'Ads on buses are banned.', 'This advertisement has not opened yet'],
  },
  {
    name: 'cookie-notice',
    kind: 'other',
    initials: 'wtobmarcypji',
    finds:
      /^(?:we(?: and our partners)? use|this (?:web ?)?site uses|our (?:web ?)?site uses|by (?:continuing|using|clicking|browsing|accepting)|to (?:give|provide|offer|enjoy|view|watch|play)|manage|accept|reject|cookies?\b|we value your privacy|we care about your privacy|your privacy|your (?:information|data|details) (?:is|are|will be)|please (?:enable|disable|turn off|whitelist)|we(?:'ve| have) (?:noticed|detected)|it (?:looks|seems) like you|you need to enable|javascript|your browser|this video (?:can ?not|cannot) be played)(?=.{0,300}(?:cookies?\b|javascript|consent|browser|privacy|played|ad[- ]?block))[^"]{0,380}$/i,
    longest: 400,
    examples: [
      'We use cookies to improve your experience on this site.',
      'By continuing to use this site you agree to our cookie policy.',
      'Accept all cookies',
      'Your information is being handled in accordance with the KBC Privacy Collection Statement.',
      'Please enable JavaScript to view the comments.',
      'To view this video please enable JavaScript, and consider upgrading to a newer web browser.',
      "To enjoy our content, please put our site on your ad blocker's list.",
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
      /^(?:we (?:value|care about|respect) your privacy|(?:accept|reject|decline|allow) (?:all|cookies|and (?:close|continue)|necessary)(?: cookies)?|(?:manage|more|cookie) (?:options|preferences|settings|choices)|i (?:accept|agree)|your e-?mail address will not be published\..{0,80}|required fields are marked.{0,10}|save my name, email,.{0,120})\W{0,3}$/i,
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
    name: 'author-button',
    kind: 'other',
    finds:
      /^(?:(?:view|see|read|get|browse|show) (?:the )?(?:author(?:'s)?|all|more)(?: (?:archives?|posts?|articles?|stories|rss feed|profile|bio|page))(?: (?:by|from) .{2,40})?|(?:get |view )?author (?:archive|rss feed|profile|page|bio)s?|more (?:posts|articles|stories) (?:by|from) (?:this author|[^\s.]+(?: [^\s.]+){0,3})|(?:follow|e-?mail|contact|about) (?:the |this )?author|(?:image|photo|picture|slide|gallery image) \d{1,3} (?:of|\/) \d{1,3}|\d{1,3} of \d{1,3}|\d{1,3} \/ \d{1,3}|text size|enlarge(?: image| photo)?|(?:hide|show|open|close) (?:caption|gallery|full screen|menu))$/i,
    longest: 80,
    initials: 'vsrgbamfecipthoed0123456789',
    examples: [
      'View author archive',
      'Get author RSS feed',
      'Image 1 of 5',
      'More stories by Ada Roe',
      'Follow the author',
    ],
    leaves: [
      'View all archives of it as a threat.',
      'More stories by those who fled were heard in court.',
      'About the author little is known.',
      '1 of 5 boats sank.',
    ],
  },
  {
    name: 'subscriber-offer',
    kind: 'other',
    finds:
      /^(?:this (?:article|story|content|page) is (?:exclusive(?:ly)? )?(?:for|available (?:only )?to|reserved for|only (?:for|available to)) .{0,30}(?:subscribers|members)\b.{0,160}|(?:for )?subscribers only\W{0,3}|(?:premium|subscriber)[- ]exclusive\W{0,3}|(?:are you )?already (?:a |an )?(?:\w+ )?(?:subscriber|subscribed|member|registered)\b.{0,100}|(?:please )?(?:subscribe|register|sign up|log ?in|sign in)(?: or \w+(?: \w+)?)?(?: now| today| here)? (?:to (?:continue|read|keep|unlock|access|see|get|view)|for (?:just |only |as little as |full|unlimited|\$|\d)).{0,160}|subscribe to [^.!?]{2,60} (?:to (?:get|read|access|see)\b|for (?:only |just )?[\d$€£]).{0,160}|for (?:feedback|complaints?|inquiries)\b.{0,60}\bcontact us\b.{0,60}|to (?:continue|keep) reading\b.{0,160}|(?:continue|keep) reading (?:for|with) .{0,100}|you(?:'ve| have) (?:reached|read|used) (?:your|all|\d).{0,120}|(?:unlock|get) (?:this (?:article|story)|(?:full|unlimited) (?:digital )?access)\b.{0,160})$/i,
    longest: 220,
    initials: 'tfsaprlcykug',
    examples: [
      'This article is for subscribers only. Already a subscriber? Log in',
      'Subscribe now for 1 dollar a week and get access to all stories.',
      'Already a subscriber? Sign in',
      'Subscribe to the Kalo Wire for 30 euros a month.',
      'To continue reading, please log in.',
      'Sign in to continue',
    ],
    leaves: [
      'Subscribers only heard of it on Monday.',
      'Register to vote by May, the board said.',
      'To continue would be madness, he said.',
      'This story is for children.',
    ],
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
    leaves: ['LENGTH of stay matters.', 'Body parts were found.'],
  },
  {
    name: 'page-furniture',
    kind: 'other',
    finds:
      /^(?:(?:reading time:? ?)?\d{1,3} ?(?:min|minutes?|mins)(?: read)?|(?:views|hits|reads|shares|page views|article id|id)\s?:\s?\d[\d,]{0,9}|(?:new! )?listen to (?:this )?(?:article|story)(?: [^.!?]{0,60})?|editor'?s'? note: ?(?:graphic|explicit|strong|warning|eds\b)[^.!?]{0,60}|ZCZC|\d{1,2}:\d\d \/ \d{1,2}:\d\d|play(?: video)?|watch (?:now|live|video)|listen (?:now|live)|\d:\d\d|end of (?:the )?(?:article|story)|back to top|go to top|top of page|scroll (?:down|to continue|for more)|loading(?:\.{1,3}|…| \w+ content)?|like loading(?:\.{1,3}|…)?|like this|video (?:loading|unavailable)|show (?:more|less)|load more|find this (?:article|story|page) (?:at|online)|sharing is caring|please share this (?:article|story|post)\b.{0,80}|follow and subscribe\b.{0,60}|expand|click here|sign up (?:here|now|today)|subscribe (?:now|today|here)|register now|news provided by|learn more|find out more|continue reading|view (?:gallery|original|all|in browser)|page \d{1,3} of \d{1,3}|powered by \S{2,30}|\d{1,2} of \d{1,3}|follow @?\w{2,20}|(?:next|prev(?:ious)?)(?: (?:photo|image|picture|slide|page))?|check against delivery|(?:was|did you find) this (?:page|article|story|information) (?:helpful|useful)|thank(?:s| you) for (?:subscribing|signing up|registering)\b.{0,60}|we have more newsletters\b.{0,60}|to (?:report|flag) (?:a |an )?(?:correction|typo|error|mistake)\b.{0,180}|(?:report|flag) (?:a |an )?(?:typo|error|correction|mistake)(?: .{0,40})?|share (?:this )?(?:article|story|post|page|news) (?:in|on|with|via) .{2,50}|republish (?:this|our) (?:articles?|story|stories|work|reporting)\b.{0,160}|print(?:able|er[- ]friendly) version(?: ?\| ?.{2,160})?)\W{0,3}$/i,
    longest: 190,
    examples: [
      '3 min read',
      'Reading time: 4 minutes',
      'Views: 1,204',
      'Listen to this article',
      'Back to top',
      'end of article',
      'Loading video content',
      'Thank you for subscribing!',
      'To report a correction or typo, please email news@kbc.example. Please include the story in the subject line.',
      'Video Unavailable',
      'Find this article at:',
      'Sharing is caring!',
      '0:00 / 03:21',
      'Share this article in your social network',
      'Republish our articles for free, online or in print, under a Creative Commons license.',
      'Printable version | May 7, 2021 1:12:43 PM | https://kalo.example/news/article3450.ece',
    ],
    leaves: [
      'Share this story of loss and it will live, she said.',
      'Play began late.',
      'Learn more slowly.',
      '12 of 14 died.',
      'Next year comes the bridge.',
    ],
  },
  {
    name: 'page-button',
    kind: 'other',
    initials: 'abdirsvy',
    finds:
      /^(?:suggest (?:a|an) (?:correction|edit)|(?:story|article) saved|you can find this (?:story|article) in my .{3,120}|(?:view|see) all (?:latest |top |local )?(?:news|stories|headlines|comments)|(?:skip past|after) newsletter promotion|reuse this content|read later|see all|read in app|author of the article:?|your subscription (?:could not be saved|has been successful)\b.{0,40}|by (?:providing|entering|submitting) (?:an|your) e-?mail\b.{3,200}|duration:? \d{1,2}:\d\d(?::\d\d)?|if you (?:want|wish|would like) to comment on this (?:story|article),? .{3,160})\W{0,3}$/i,
    longest: 220,
    examples: [
      'Suggest a Correction',
      'You can find this story in My Bookmarks. Or by navigating to the user icon in the top right.',
      'If you want to comment on this story, sign in below. Stay in touch with the latest in Lorne here.',
      'skip past newsletter promotion',
      'READ LATER',
      'Duration 2:04',
      'View All Latest News',
      'Your subscription could not be saved. Please try again.',
      'By providing an email address. I agree to the Terms of Use and the Privacy Policy.',
    ],
    leaves: [
      'Read later, the letter was denied.',
      'You can find this story in every port',
      'If you want to comment on this stove, ask her.',
    ],
  },
  {
    name: 'count-of-visits',
    kind: 'other',
    finds:
      /^\W{0,2}(?:visited|viewed|read|shared|this (?:post|page|article|story) has been (?:read|viewed|shared)) [\d,]{1,9} times?\b.{0,60}$/i,
    longest: 110,
    initials: 'vrst',
    examples: ['(Visited 1,233 times, 1 visits today)', 'This post has been viewed 88 times'],
    leaves: ['(Visited 1,233 towns, 1 visits today)', 'This post has been viewed 88 ways'],
  },
  {
    name: 'place-and-day-sign',
    kind: 'other',
    // Some agencies sign their stories with the place and the day.
    finds: /^\(\p{Lu}[\p{L} ]{2,24}\/ ?\p{L}{3,9}\.? ?\d{1,2} ?\/ ?(?:19|20)\d\d(?: ?\/ ?[\p{L}\d]{1,12})?\)$/u,
    longest: 60,
    signs: ['/'],
    examples: ['(Kalo/Apr26/2024)', '(Kalo / May 3 / 2024)'],
    leaves: ['(Kalo/Apr26-2024)', '(Kalo/Apr26/2024) was the sign.'],
  },
  {
    name: 'wire-mark',
    kind: 'other',
    // What agencies write for editors, and a telephone below a mail.
    finds:
      /^(?:\((?:more|MORE)\)|[-–—]{1,2} ?(?:more|MORE) ?[-–—]{1,2}|[A-Z]{2}-[A-Z]{2}--[^.!?]{3,70}|Eds: .{3,200}|AP Photos? [A-Z]{2,6}\d{2,4}(?:, .{0,60})?|Sent from my \p{L}[\p{L} ]{1,20})$/u,
    longest: 220,
    examples: [
      '(more)',
      '-- more --',
      'BC-AK--Lorne Climbers,2nd Ld-Writethru,410',
      'Eds: UPDATES with comment from ranger.',
      'AP Photo AKANC101',
      'Sent from my iPhone',
    ],
    leaves: ['(most)', 'Eds; UPDATES with comment from ranger.', 'Sent to my iPhone'],
  },
  {
    name: 'machine-made',
    kind: 'other',
    // What a site says of what a program put together for it, and of its player and its buttons.
    finds:
      /^\W{0,3}(?:this (?:is an? |is |(?:summary|text|article|audio|translation) (?:is|was) |(?:summary|text|audio) has been )?(?:ai|auto(?:matically)?|machine|computer)[- ](?:generated|translated|made|written)\b.{0,240}|(?:ai|artificial intelligence)(?:[- ]generated (?:summar(?:y|ies)|content|audio))? (?:can|may|might) (?:make|contain|have) (?:mistakes|errors)\b.{0,160}|(?:please use|use) \p{L}+ browser for .{3,80}|how does this (?:story|article|news)? ?make you feel\?|there are no comments(?: yet| here)?[.!](?: .{0,80})?)$/iu,
    longest: 300,
    initials: 'tapuh',
    examples: [
      'This is AI generated summarization, which may have errors. For context, see the whole article.',
      'This summary was AI-generated. AI can make mistakes.',
      'Please use Kestrel browser for a more accessible video player',
      'How does this make you feel?',
      'There are no comments yet. Add yours.',
    ],
    leaves: [
      'This summary was AI-doubted. AI can make mistakes.',
      'How does this make you rich?',
      'There are no comments yet, and none came.',
    ],
  },
  {
    name: 'print-edition',
    kind: 'other',
    finds:
      /^(?:an?|this)(?: \w+)? version of this (?:article|story|report|piece) (?:first |originally |also )?(?:appears|appeared|ran|runs|was (?:first )?published) (?:in|on|at)\b.{0,240}$|^published in (?:the )?[^.!?]{2,60}(?:,| on)? (?:\p{L}{3,9} \d{1,2}(?:st|nd|rd|th)?,?|\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9},?) (?:19|20)\d\d\.?$/iu,
    longest: 300,
    initials: 'atp',
    examples: [
      'A version of this article appears in print on May 3, 2011, Section A, Page 4 of the Lorne edition.',
      'An earlier version of this story was published in the Kalo Observer.',
      'Published in Kalo Observer, May 6th, 2021',
    ],
    leaves: [
      'Published in the spring, the report of May 6, 2021 was denied.',
      'An earlier version of this boat was published in the Kalo Observer.',
      'An earlier version of this story was denied in the Kalo Observer.',
    ],
  },
  {
    name: 'mail-foot',
    kind: 'other',
    finds:
      /^(?:to unsubscribe\b.{3,160}|please consider the environment before printing\b.{0,80}|this (?:e-?mail|message)\b.{0,120}\b(?:is|are|may be) (?:strictly )?(?:confidential|privileged)\b.{0,160}|[^"]{3,80}\b(?:does not accept|accepts no) (?:any )?(?:liability|responsibility)\b.{0,80}\b(?:message|e-?mail)\b.{0,120}|you(?:'re| are) (?:receiving|getting) (?:this|these) .{5,240}|(?:click here to )?unsubscribe\b.{0,160}|manage (?:your )?(?:e-?mail )?(?:preferences|subscriptions?)\b.{0,120}|(?:was this )?(?:e-?mail|newsletter) (?:was )?forwarded to you\?.{0,120}|view (?:this )?(?:e-?mail|newsletter|it)? ?in (?:your|a) browser\b.{0,80})$/i,
    longest: 300,
    examples: [
      'You are receiving this e-mail because you signed up for Kalo News.',
      'Unsubscribe | Manage your preferences',
      'View this email in your browser',
      'Please consider the environment before printing this email.',
      'This email and any attachments are confidential.',
      'Kalo Wire Ltd does not accept liability for any loss that arises from this message.',
      'To unsubscribe from this list, answer it with "unsubscribe" as the subject.',
    ],
    leaves: ['You are receiving guests because you signed up for Kalo News.', 'View this pier in your browser'],
  },
  {
    name: 'story-note',
    kind: 'other',
    finds:
      /^\W{0,3}this (?:is an archived (?:story|article|page)\b|(?:story|article|report|post|piece|page) (?:has been|was) (?:updated|corrected|amended|edited|first published|originally published|last updated)\b).{0,220}$/i,
    longest: 280,
    initials: 't',
    examples: [
      'This story has been updated to correct the spelling of Kalo.',
      'This article was originally published by the Lorne Gazette.',
      'This is an archived article and the information in it may be outdated. See above when it was last updated.',
    ],
    leaves: ['This story was told in every port.', 'This story has been denied to correct the spelling of Kalo.'],
  },
  {
    name: 'address-alone',
    kind: 'other',
    finds: /^<?(?:https?:\/\/|www\.)\S{4,240}>?$/i,
    longest: 260,
    initials: 'hw',
    examples: ['http://www.kalo.example/news/tax-rise', 'www.kalo.example/print'],
    leaves: ['www.kalo.example was shut on Monday.', 'www.kalo.example shut'],
  },
  {
    name: 'bracketed-offer',
    kind: 'other',
    // A paragraph of its own in brackets.
    finds:
      /^[[(](?=.{0,240}\b(?:sign up (?:for|to|here)|subscribe (?:to|now|here)|our .{0,40}newsletters?|(?:follow|see|read) our (?:live|full|latest|complete|interview|portrait|profile|review)|read more (?:about|on|of|from|here)|(?:watch|listen to) (?:the|our|more))\b)[^\])]{10,280}[\])]\W{0,2}$/i,
    longest: 300,
    examples: [
      '[For more of the region, sign up for our Europe newsletter.]',
      '(Read more about the ferry and its owners.)',
      '[Follow our live coverage of the vote.]',
      '[Read our portrait of the mayor of Lorne in the weekend edition]',
    ],
    leaves: ['(He did not sign up for the war.) It came.', '(The ministry did not read our letter, he said.)'],
  },
  {
    name: 'invitation',
    kind: 'other',
    // What a newsletter or a blog puts between its posts and its readers.
    finds:
      /^\W{0,3}(?:sign up for more like this|discover more from .{2,60}|thanks for reading\b.{0,60}!.{0,120}|this post is public\b.{0,80}|subscribe for free\b.{0,120}|(?:do you have|have you|have|got) (?:got )?(?:an?|any|your) (?:story|news|tip|pictures?|photos?|videos?|information|question)\b[^?]{0,80}\?.{0,120}\b(?:e-?mail|call|contact|send|get in touch|text us|whatsapp|write|let us know)\b.{0,120}|click here (?:to|for)\b.{1,200}|to (?:get|receive|sign up for|subscribe to|join) .{3,140}\b(?:click|sign up|tap|subscribe) here|(?:were|are|did|do|have) you\b[^?]{2,80}\?.{0,60}(?:\S@\S{3,60}|\b(?:e-?mail|contact|call) us\b).{0,60}|(?:try|start|get|subscribe|pay|just|only|from|first|cancel)\b[^"]{0,120}\bcancel (?:at )?any ?time\b.{0,60}|cancel (?:at )?any ?time)\W{0,3}$/i,
    longest: 240,
    initials: 'sdtcgpjofhwa',
    examples: [
      'Sign up for more like this.',
      'Discover more from Harbour Notes',
      'Thanks for reading Harbour Notes! Subscribe for free to receive new posts.',
      'Have a tip? Write to tips@gazette.example.',
      'Do you have a story for the Gazette? Email tips@gazette.example or call us.',
      '(Click here to read more news from Lorne.)',
      'Try it for a month. Cancel at any time.',
      'To get the latest updates from Lorne, click here.',
      'Were you on board? Email tips@gazette.example',
    ],
    leaves: [
      'Thanks for reading it to me, he said.',
      'Click here and it is yours, they were told.',
      'The king can cancel at any time.',
      'To get the latest from him, he was told, click here and there.',
      'Were you on board? he was asked.',
    ],
  },
  {
    name: 'paper-and-offer',
    kind: 'other',
    // What the paper is, or who made the story, and behind it how to get more of it.
    finds:
      /^[^"]{12,240}[.!?] (?:Sign up|Subscribe|Join us|Donate|Become a member)(?: here| now| today)?(?: to| for)? (?:receive|get|our|the|for|its|Dispatches|\p{Lu})[^"!?]{3,160}[.!]$/u,
    longest: 420,
    signs: ['Sign up', 'Subscribe', 'Join us', 'Donate', 'Become a member'],
    examples: [
      'The Kalo Lantern is a newsroom that looks into abuses of power. Sign up to receive our biggest stories as soon as they are out.',
      'This article was made with the Lorne Statesman. Sign up for Dispatches to get such stories every week.',
    ],
    leaves: [
      'The Kalo Lantern is a newsroom that looks into abuses of power. Sign off to receive our biggest stories as soon as they are out.',
      '"This article was made with the Lorne Statesman. Sign up for Dispatches to get such stories every week.',
    ],
  },
]
