import type { LineRule } from './line-rule.js'

/** What a paper says of its own story and of itself: where it ran first, what was wrong, whose views it holds, who pays, whom to tell more. */
export const noteRules: readonly LineRule[] = [
  {
    name: 'ran-elsewhere',
    kind: 'other',
    finds:
      /^\W{0,3}this (?:article|story|report|post|piece|column|essay|work|content|item) (?:(?:was )?(?:first|originally) (?:appeared|ran|published)\b|appeared in\b|appeared first\b|(?:is|was|has been) (?:republished|reprinted|reproduced|syndicated|produced (?:in partnership|in collaboration|by|for|with)|(?:a )?part of (?:an? |the |our )?(?:collaboration|partnership|(?:reporting )?(?:series|project)|special report)|from the archives?\b|published (?:in partnership|here|under)|supported by|made possible)\b|(?:includes|contains) (?:material|reporting) (?:from|by)\b).{0,300}$|^(?:originally|first) (?:published|posted|appeared) (?:by|in|on|at)[: ](?!.{0,16}\d).{2,200}$/iu,
    longest: 380,
    initials: 'tof',
    examples: [
      'This article first appeared in the Kalo Observer.',
      'This article originally appeared on Lorne Gazette: Two dead in Kalo crash',
      'This story is part of a collaboration between the Kalo Observer and the Lorne Gazette.',
      'This article is republished from The Conversation under a Creative Commons license. Read the original article.',
      'Originally published by the Lorne Gazette',
      'This article includes material from WKLO in Kalo.',
    ],
    leaves: [
      'This article first angered the Kalo Observer.',
      'This article includes material on the mayor of Kalo.',
      'This boat originally appeared on Lorne Gazette: Two dead in Kalo crash',
      'This story is part of a feud between the Kalo Observer and the Lorne Gazette.',
    ],
  },
  {
    name: 'correction',
    kind: 'other',
    where: 'text',
    finds:
      /^\W{0,3}(?:(?:corrections?|clarifications?|editor'?s'? note|note from the editors?|author'?s note)(?: \([^()]{3,40}\)| \p{L}{3,9}\.? \d{1,2},? \d{4})?(?::| - ).{20,600}[.)]|(?:a|this) (?:correction|clarification|version|update) (?:was made|was issued|corrects|clarifies|restores|adds|deletes|fixes|updates)\b.{5,500}|(?:an? )?(?:earlier|previous|prior|original) versions? of this (?:article|story|report|post|piece|headline|obituary|caption|column)\b.{0,40}\b(?:misstated|misspelled|misidentified|mischaracterized|misattributed|incorrectly|inaccurately|mistakenly|wrongly|erroneously|incorrect|wrong|gave|said|stated|referred|included|contained|omitted|named|described|had|listed)\b.{0,500}|when we learn of a mistake\b.{5,300}|(?:we regret|the [^.]{3,40} regrets) the errors?\W{0,3})$/iu,
    longest: 700,
    initials: 'cenatpow',
    examples: [
      'Correction: The ferry belongs to the state of Lorne, not to the town of Kalo.',
      "Editor's note: This story has been updated with comment from the board.",
      'A correction was made on March 3, 2022: the court sits in Kalo.',
      'An earlier version of this article misstated the location of the court.',
      'This version corrects the spelling of Kalo in paragraph 3.',
    ],
    leaves: [
      'Correction; The ferry belongs to the state of Lorne, not to the town of Kalo.',
      'An earlier version of this boat misstated the location of the court.',
      'This version denies the spelling of Kalo in paragraph 3.',
    ],
  },
  {
    name: 'views',
    kind: 'other',
    finds:
      /^\W{0,3}(?:disclaimer ?:.{10,500}|(?:the |all )?(?:views?|opinions?|thoughts)(?: and (?:views?|opinions?))?(?: expressed)?(?: (?:here|above|herein|are|is|do|does|in|by|on)\b).{0,200}\b(?:author|writer|columnist|contributor|reflect|represent|editorial (?:policy|stance|board|position))\w{0,4}\b.{0,240})$/i,
    longest: 520,
    initials: 'dtavo',
    examples: [
      'The opinions expressed in this article are those of the author and do not reflect the policy of the Gazette.',
      'Views expressed here are the authors own.',
      'Disclaimer: The views in this article are not those of the board.',
    ],
    leaves: [
      'The opinions expressed in this article are those of the mayor and do not divide the policy of the Gazette.',
      'Views differ here are the authors own.',
    ],
  },
  {
    name: 'who-pays',
    kind: 'other',
    finds:
      /^(?=.{0,420}\b(?:solely responsible for|financial support from|receives? (?:\w+ )?(?:support|funding) from|partly funded by|reader-supported|reader-funded|member-supported|funded by (?:our )?(?:readers|viewers|listeners)))(?=.{0,420}\b(?:coverage|content|journalism|reporting|publication|newsroom|readers|editorial|what we (?:cover|print|publish|report|write)))\p{Lu}.{20,560}$|^(?:our |local |\p{Lu}\S{1,20}['’]s? )?(?:coverage|reporting|journalism) (?:of|on|about) [^.!?"]{2,60} (?:is|was) (?:made possible|supported|underwritten|funded)(?: in part)? by\b.{3,240}$|^(?:our|independent|local|quality) (?:journalism|reporting|newsroom|work)\b.{0,120}\b(?:made possible|supported by|funded by|depends on|relies on|needs your|your support)\b.{0,200}$|^before you go\b.{0,300}$|^(?=.{0,300}\b(?:we|is reader-supported and) (?:may|might|will) (?:receive|earn|get) (?:an? )?(?:affiliate )?(?:compensation|commissions?)\b).{20,500}$|^(?:this |public interest |local democracy )?(?:journalism|reporting|story|article|coverage|project) (?:is |was )?(?:part-?)?(?:funded|supported|made possible|sponsored) (?:through|by|with)\b.{2,160}$|^(?:reporting|research|travel) for this (?:story|article|report|series) was (?:paid for|funded|supported|made possible)(?: in part)? by\b.{2,240}$|^this (?:story|article|report|piece|series|coverage|reporting) (?:is|was)\b.{2,120}\b(?:which|that|and) (?:is|was) (?:funded|supported|made possible|sponsored|underwritten)(?: in part)? by\b.{2,240}$/iu,
    longest: 620,
    examples: [
      'The Kalo Press receives support from several private foundations for its climate coverage. It is solely responsible for all content.',
      "Kalo Press' coverage of farming receives financial support from the Olt Foundation.",
      'Coverage of the sea is made possible by the Olt Family Foundation and the Sund Foundation.',
      'Our journalism is made possible by readers like you.',
      'Public Interest Journalism funded through Lorne On Air',
      'The Kalo Press receives support from the Olt Foundation. Funders have no say in what we report.',
      'Reporting for this story was paid for by the Olt Foundation.',
      'This story is part of the Lorne News Collaborative, which is supported by the Olt Foundation with training by Sund Corp.',
      'If you buy a product through a link on our site, we may receive compensation.',
      'The Watchman is a reader-supported publication about courts in Lorne.',
    ],
    leaves: [
      'The Kalo Press demands support from several private foundations for its climate coverage. It is barely responsible for all content.',
      'Our journalism is made dull by readers like you.',
      'The Kalo Press receives support from the Olt Foundation. Funders have no say in what we eat.',
      'Lunch for this story was paid for by the Olt Foundation.',
      'This story is part of the Lorne legend, which is told by the Olt family with songs by Sund.',
      'Their journalism is made possible by readers like you.',
    ],
  },
  {
    name: 'press-code',
    kind: 'other',
    where: 'foot',
    finds:
      /^\W{0,3}(?:\p{Lu}|this )[^.!?]{1,80}\b(?:subscribes? to|adheres? to|abides? by|is (?:a )?(?:proud )?(?:member of|regulated by|bound by|committed to)|complies with|follows|upholds|has signed up to|strives to)\b.{0,100}\b(?:press code|press council|editors['’]? code|ipso|press standards|impress|press ombudsman|code of (?:ethics|practice|conduct) (?:of|for) (?:the )?(?:press|journalists|print|online|media|editors))\b.{0,300}$/iu,
    longest: 480,
    examples: [
      'The Kalo Courier subscribes to the Lorne Press Code. Visit the Press Council at press.example.',
      "This newspaper adheres to the Editors' Code of Practice set by IPSO.",
      'The Gazette is a member of the Independent Press Standards Organisation.',
    ],
    leaves: [
      'The Kalo Courier objects to the Lorne Press Code. Visit the Press Council at press.example.',
      'The Gazette is a reader of the Independent Press Standards Organisation.',
    ],
  },
  {
    name: 'other-sites',
    kind: 'other',
    finds:
      /^\W{0,3}(?:we are|\p{Lu}[^.!?]{1,60} (?:is|are)) not responsible for (?:the )?(?:contents?|accuracy|availability)\b[^.!?]{0,60}\b(?:sites?|websites?|links?|pages|comments|advertisements)\b.{0,160}$/iu,
    longest: 300,
    examples: [
      'The KBC is not responsible for the content of external sites.',
      'Kalo Online is not responsible for the contents of other websites. Read about our links.',
    ],
    leaves: ['The KBC is responsible for the content of external sites.', 'The firm is not responsible for the site.'],
  },
  {
    name: 'disclosure',
    kind: 'other',
    where: 'foot',
    finds:
      /^\W{0,3}disclosures?: (?=.{0,500}\b(?:financial supporters?|supporters? of|sponsors?|funders?|donors?|funding|grants?|shares? (?:in|of)|invest\w*|own\w*|journalism|author|writer|reporter|columnist)\b).{10,900}$/i,
    longest: 950,
    initials: 'd',
    examples: [
      'Disclosure: Kalo Energy and Lorne University have been financial supporters of the Kalo Tribune.',
      'Disclosure: The author owns shares in Olt Mining.',
    ],
    leaves: ['Disclosure: the mayor was on the boat.', 'Disclosure of the papers was ordered by donors of the party.'],
  },
  {
    name: 'more-coverage',
    kind: 'related',
    finds:
      /^\W{0,5}(?:read|find|see|follow|get|for|watch|view|explore|check out|visit|you can (?:find|read))\b.{0,60}\b(?:more|all|latest|full|complete|our|its|\p{L}{2,20}'s?)\b.{0,60}\b(?:coverage|stories|news|reporting|reports)\b.{0,80}(?:https?:\/\/\S+|\bhere|\bvisit .{3,80}|\bon (?:the|our) .{2,40}(?:website|site|page|app|blog|section)|\bhub\/\S+)\W{0,3}$|^\W{0,5}more (?:\S+ ){0,4}(?:news|stories|coverage):? (?:at |here:? ?)?https?:\/\/\S+$|^click here for (?:more|the latest|complete|full|all)\b.{0,120}$|^\W{0,3}for more (?:coverage|news|stories)\b.{0,160}$/iu,
    longest: 280,
    initials: 'rfsgwevcym',
    examples: [
      "Read more of KP's coverage of the flood in Lorne: https://kp.example/hub/flood",
      "Follow KP's coverage of the flood at https://kp.example/hub/flood",
      'Find more KP stories about Lorne here',
      'More KP Lorne news: https://kp.example/hub/lorne',
      'For more coverage from Lorne, visit our Lorne page.',
    ],
    leaves: [
      "Follow KP's leader of the flood at https://kp.example/hub/flood",
      'Find more KP boats about Lorne here',
      'For more clothing from Lorne, visit our Lorne page.',
    ],
  },
  {
    name: 'tell-us',
    kind: 'other',
    finds:
      /^\W{0,3}(?:(?:follow|like|find) (?:the )?(?:[\p{Lu}@][\p{L}\p{N}_.'&-]* ){1,6}on (?:facebook|google news|twitter|x|instagram|youtube|tiktok|linkedin|whatsapp|telegram|threads|social media)\b(?:[, ]+(?:and |or |at |on )*(?:facebook|twitter|x|instagram|youtube|tiktok|linkedin|whatsapp|telegram|threads)\b| (?:at|or) @?[\p{L}\p{N}_ ]{2,30}){0,6}\.?(?: (?:send|e-?mail|share|got|have)\b.{0,160})?|follow us on social media|send (?:us )?your (?:story|news|ideas|tips|photos|pictures|videos|letters)\b.{0,160}|get in touch(?:: .{5,160}|(?: with (?:us|me|our \w+))? (?:at|by|via|on) .{3,120})|(?:got|have you got) (?:a |an )?(?:news )?(?:tip|story)\b.{0,200}|listen to (?:highlights|the latest)\b.{0,300}|if you (?:like|liked|enjoy|enjoyed|love|loved) (?:this|what)\b.{0,120}\b(?:share|forward|subscri|support|sign up)\b.{0,120}|if you .{2,140}\b(?:write to|e-?mail|contact|text|get in touch with) (?:me|us|our newsroom)\b.{0,20}\S@\S.{2,60}|(?:want|looking|interested|keen)\b[^?]{3,90}\? (?:join|sign up|subscribe|follow|click|get)\b.{0,160}|what do you (?:think|make)\b[^?]{0,80}\?.{0,40}\bcomments?\b.{0,40}|(?:share|leave|post|add|tell us) (?:your|us your|what you) (?:thoughts|views?|opinions?|comments?|think)\b.{0,80}\b(?:below|comments?|section|us)\b.{0,30}|(?:kindly|please) share this\b.{0,80}|stay (?:with us|up to date|informed|updated|connected)\b.{0,60}\b(?:whatsapp|telegram|facebook|twitter|instagram|newsletter|channel|app)\b.{0,80}|keep up with\b.{0,80}\b(?:telegram|whatsapp|newsletter|channel|app)\b.{0,40}|join (?:the |our )?(?:\d[\d,.k]{0,9}\+?|thousands of|other) (?:people|readers|subscribers|others|members)\b.{0,120}|stay up to date: .{5,160}|(?:you can (?:also )?)?follow us (?:on|at)\b.{0,200}|(?:like|enjoy|enjoyed|enjoying) (?:what you(?:'re)? read(?:ing)?|this (?:article|story|post))\?.{0,140}|find out what'?s happening in [^.!?]{2,60}(?: with free\b.{0,80})?)\W{0,3}$/iu,
    longest: 420,
    initials: 'flsghiwptakjqnecy',
    examples: [
      'Follow KBC Lorne on Facebook, X and Instagram. Send your story ideas to lorne@kbc.example',
      'Follow the Kalo Mail on Google News',
      'Get in touch: Tell us which stories we should cover in Kalo',
      'If you have been held in a jail in Lorne, write to me at tips@kalo.example.',
      'Share your thoughts on the bridge in the comments.',
      'Keep up with the latest from Lorne on our Telegram channel.',
      'Listen to highlights from Lorne on KBC Sounds.',
      'Stay up to date: Listen to KBC Radio Lorne on 720 AM.',
      '+ You can follow us on Twitter @kalopol. Sign up to messages at www.kalo.example/messages.',
      'Like what you read?',
    ],
    leaves: [
      'If you have been held in a jail in Lorne, write to police at tips@kalo.example.',
      'Get in shape: Tell us which stories we should cover in Kalo',
      'Keep up with the latest from Lorne on our dirty roads.',
      'Listen to sailors from Lorne on KBC Sounds.',
    ],
  },
  {
    name: 'looking-for-people',
    kind: 'other',
    finds:
      /^\W{0,3}(?:we are|we['’]re) (?:looking for|interested in|collecting|gathering|investigating|reporting on)\b.{5,240}\b(?:reach|contact|e-?mail|tell|call|text|write(?: to)?|get in touch with) (?:us|our)\b.{0,120}$/i,
    longest: 420,
    initials: 'w',
    examples: [
      'We are looking for people who have worked for the harbour of Lorne. Reach us on Signal at 555-0101.',
      "We're reporting on schools in Kalo. Write to us at tips@gazette.example.",
    ],
    leaves: [
      'We are looking for people who have worked for the harbour of Lorne. Reach land on Signal at 555-0101.',
      "We're dining on schools in Kalo. Write to us at tips@gazette.example.",
    ],
  },
  {
    name: 'become-member',
    kind: 'other',
    where: 'text',
    finds:
      /^\W{0,3}(?:[^.!?"]{6,140}[.!] )?(?:please )?(?:become (?:an? )(?:\w+ )?(?:members?|subscribers?|supporters?|patrons?|friends?)\b|join us\b|donate (?:today|now|here|to)\b|support (?:us|our|independent|local|quality)\b|help us\b|chip in\b|make a donation\b)(?=.{0,200}\b(?:support|reporting|journalism|newsroom|independent|access|patreon|donat\w+|stories|work)\b|.{0,60}$)[^"]{0,220}$/i,
    longest: 360,
    examples: [
      'Become a member of the Kalo Observer and support reporting from Lorne.',
      'The Kalo Review delivers independent reporting every day. Donate today to support newsroom work from Lorne.',
      'Support us on Patreon.',
    ],
    leaves: [
      'Become a sailor of the Kalo Observer and support reporting from Lorne.',
      'The Kalo Review delivers independent reporting every day. Vote today to support newsroom work from Lorne.',
    ],
  },
  {
    name: 'inbox',
    kind: 'other',
    finds:
      /^\W{0,3}(?:[^.!?"]{6,160}(?:in|to) your (?:e-?mail )?inbox\b.{0,80}|we(?:'ll| will) send you\b[^"]{3,120}\b(?:news|newsletters?|updates|stories|alerts)\b.{0,200}|the [^.!?]{2,60} (?:newsletter|briefing)\b[^"]{0,200}\b(?:sign up|subscribe)(?: (?:here|now|today|for free))\W{0,3}|[^"]{6,280}\byou can (?:sign up|subscribe)\b[^"]{0,80}\bnewsletter\b[^"]{0,80})$/i,
    longest: 420,
    signs: ['inbox', 'in-box', 'ign up', 'ubscribe', 'send you'],
    examples: [
      'Quality journalism for Kalo and Lorne in your inbox.',
      "We'll send you news updates through the day from Kalo. You can manage them at any time.",
      'The Power Up newsletter provides everything you need to know about energy. Sign up here.',
      "While you're here: Every Tuesday, our editors round up what is happening in Lorne. You can sign up here for the weekly newsletter, Kalo Briefing.",
    ],
    leaves: [
      'Quality journalism for Kalo and Lorne in your dreams.',
      'The Power Up newsletter provides everything you need to know about energy. Sign on here.',
    ],
  },
  {
    name: 'not-edited',
    kind: 'other',
    where: 'text',
    finds:
      /^\W{0,3}(?:[A-Z][A-Za-z. &-]{1,30}, )?(?:(?:except for|apart from|barring|only) the headlines?\b.{5,240}|this (?:story|report|article|copy|content|item)\b.{0,40}\b(?:has|have|was|were|is) (?:not been |been |not |taken |sourced |auto-?generated |published )\b.{0,80}\b(?:feeds?|edited|staff|wire|agenc(?:y|ies)|desk)\b.{0,160}|(?:with|written with) the help of (?:ai|artificial intelligence)\b.{0,120})$/i,
    longest: 340,
    signs: ['headline', 'edited', 'staff', 'wire', 'gency', 'gencies', 'feed', 'desk', 'help of'],
    examples: [
      '(Except for the headline, this story has not been edited by KBC staff and is published from a syndicated feed.)',
      'This story has been published from a wire agency feed without changes to the text.',
      '(Lorne Press, except for the headline. This story has not been edited by KBC staff.)',
      'Only the headline and picture of this report may have been reworked by the Kalo Standard staff.',
    ],
    leaves: [
      'Except for the mayor, this town has not been edited by KBC staff.',
      'This story has been told from a boat without changes to the text.',
    ],
  },
  {
    name: 'helpline',
    kind: 'other',
    where: 'text',
    finds:
      /^\W{0,3}(?:if you (?:or (?:someone|anyone|somebody)(?: that)? you (?:know|love|care about)\b|(?:are|have been|'ve been|need|feel|want)\b(?=.{0,160}\b(?:abuse|crisis|suicid\w+|violence|addiction|distress|depress\w+|mental|grief|struggling|support|help)\b))(?=.{0,300}\b(?:call|text|dial|contact|reach|visit|help is available|available)\b)(?=.{0,360}\b(?:\d{3}|helplines?|hotlines?|lifelines?|line|samaritans|www|website|24\/7|24 hours)\b)|help is available\b).{20,420}$/i,
    longest: 480,
    initials: 'ih',
    examples: [
      'If you or someone you know is in crisis, call the Kalo Crisis Line at 1-800-273-8255.',
      'If you have been affected by abuse, contact the Lorne helpline on 0808 2000 247.',
    ],
    leaves: [
      'If you or someone you know is in crisis, leave the Kalo Crisis Line at 1-800-273-8255.',
      'If you are in Lorne, call the office on 0808 2000 247.',
    ],
  },
  {
    name: 'other-languages',
    kind: 'related',
    finds:
      /^\W{0,3}(?:[Rr]ead|[Vv]iew|[Ss]ee|[Ww]atch|[Ll]isten to) (?:this|the) (?:story|article|report|post|page|original)?(?: in|:) (?:its |the )?(?:original )?\p{Lu}\p{L}{2,12}(?:(?:,| or| and|,? \/)? ?\p{Lu}\p{L}{2,12}){0,4}\W{0,3}$/u,
    longest: 90,
    examples: ['Read this story in Bengali', 'See the original in Spanish or French'],
    leaves: ['Read this story in bed', 'Read this boat in Bengali'],
  },
]
