import type { LineRule } from './line-rule.js'

/** What leads away from the article: to others, to letters by mail, to the words of readers. */
export const linkRules: readonly LineRule[] = [
  {
    name: 'related-heading',
    kind: 'related',
    initials: 'ryrmtolediunpfwsak',
    finds:
      /^\W{0,3}(?:related(?: (?:articles?|stories|story|news|posts?|topics?|coverage|content|links?|reading|items?|materials?))?|you (?:may|might) (?:also )?(?:like|be interested in)(?: this| these)?|recommended(?: for you| stories| reading| articles?)?|(?:the )?most (?:read|popular|viewed|shared|commented)(?: (?:stories|articles?|news|in .{1,20}))?|trending(?: now| stories| news| topics| (?:on|in|at|from) .{2,30})?|most popular (?:on|from) .{2,30}|related internet links|(?:other |more |our )?top (?:stories|news)(?: today)?|featured stories|explore the topic|in this section|also in this package|related articles ?more from author|popular (?:categor(?:y|ies))|(?:other|more|our) (?:stories|news|articles?|headlines)|more (?:like this|coverage|reading)|more (?:on this story|stories like this)|latest (?:news|stories|headlines|articles?|posts?|videos?)|editor'?s?'? picks?|don'?t miss|must reads?|in case you missed it|icymi|up next|(?:next|previous) (?:article|story|post)|further reading|on this story|what to read next|read next|read more|keep reading|(?:read|see) the full (?:story|article|report)|see more|see also|also (?:read|watch)|(?:read|watch) also|also on .{2,30}|from the web|around the web|popular (?:stories|now|posts?|articles?)|explore more|sponsored stories|more in .{2,25}|more on|in the headlines|explore more on .{3,30})\W{0,3}$/i,
    longest: 70,
    examples: [
      'Related articles',
      'RELATED STORIES',
      'You may also like',
      'Most read',
      'More on this story',
      'Read more',
      'See also',
      'In the headlines',
      'FEATURED STORIES',
      'IN THIS SECTION',
      'RELATED ARTICLESMORE FROM AUTHOR',
      'EDITOR PICKS',
      'Top News Today',
      'Explore more on these topics',
    ],
    leaves: ['Related crimes rose.', 'Most read it as a threat.', 'Latest news was bad.'],
  },
  {
    name: 'related-link',
    kind: 'related',
    initials: 'lrsamdinufyt',
    finds:
      /^(?:list \d of \d(?=\S).{3,200}$|\W{0,3}(?:(?:read|see) (?:more|also|next|it here|the full (?:story|report|article))|also (?:read|see|watch)|see also|related(?: (?:articles?|stories|story|news|content|coverage|links?))?|more (?:on this|news|stories|here|information)|recommended|trending(?: now)?|don'?t miss|in case you missed it|icymi|next|up next|further reading|you may (?:also )?like) ?(?:[:|>»→]| - ) ?\S.{2,220}$|\W{0,3}(?:read|see) (?:more|also) (?:in|on|from|at) [^.!?:]{2,40}: ?["'“‘]?\S.{8,160}$)/i,
    longest: 240,
    examples: [
      'Read more: Ferry board resigns',
      'READ MORE | Lorne votes',
      'Related: Who is Mara Olt?',
      'See also: Kalo timeline',
      'Also See: In Pics | The fair of Lorne',
      'Read more in the Lorne Gazette: "Mara Olt cuts short her trip to Kalo"',
    ],
    leaves: ['Read the full report and weep.', 'Next, the board voted.', 'Related companies paid more.'],
  },
  {
    name: 'more-from',
    kind: 'related',
    initials: 'msaporlt',
    finds:
      /^(?:more (?:from|about|on)|(?:more |other |recent |latest |all |top )?(?:stories|articles|posts) by|(?:more|other|recent|latest|top) (?:stories|articles|posts|headlines|videos) (?:from|on|in)):? (?:[^\s.,;:]+ ){0,5}[^\s.,;:]+(?:\.[a-z]{2,4})?:?$/i,
    longest: 60,
    examples: [
      'More from the Gazette',
      'More on Lorne',
      'More about this author',
      'Stories by Ada Roe',
      'RECENT STORIES FROM KBC NEWS:',
      'Top stories from KBC.com',
    ],
    leaves: [
      'Stories by those who fled, told in court',
      'More from the region fled on Tuesday.',
      'More on the ferry, which sank',
    ],
  },
  {
    name: 'link-sign',
    kind: 'related',
    where: 'text',
    finds: /^["'\p{Lu}\d].{10,160} ?[→➔➜➞»›▸▶]{1,2}$/u,
    longest: 180,
    signs: ['→', '➔', '➜', '➞', '»', '›', '▸', '▶'],
    examples: ['Missing Kalo teen found safe in Lorne ➞', 'More from the courts →'],
    leaves: ['Missing Kalo teen found → in Lorne', 'missing Kalo teen found safe ➞'],
  },
  {
    name: 'newsletter',
    kind: 'other',
    initials: 'psgjfldernwe',
    finds:
      /^\W{0,3}(?!follow the )(?:please )?(?:sign[ -]?up|subscribe|get|join|follow|like|download|enter|receive|want|stay|never miss|for (?:more|the latest)|don'?t miss|enjoying|support) (?=.{0,160}(?:newsletters?|in ?box|e-?mail|updates|our app\b|the app\b|apps?\b|facebook|(?:on|and|&|our) twitter|telegram|whatsapp|instagram|linkedin|youtube|channel|notifications|podcast|breaking news alerts|subscri|our journalism|donations?\b|donate\b|headlines|social media|newsfeed|briefing))(?:us|up|now|here|to|for|our|the|your|all|\w+'s|breaking|daily|today|with|@?\w+ on|in|more|free|a|unlimited|weekly|an? |informed|reading|this|local|latest)\b.{0,200}$/i,
    longest: 240,
    examples: [
      'Sign up for our daily newsletter',
      'Get the latest news in your inbox',
      'Follow us on Facebook and Twitter',
      'Join our Telegram channel',
      'Subscribe to the Kalo Weekly newsletter',
    ],
    leaves: [
      'Follow us to the pier.',
      'Follow the @lornefair Twitter page for updates on the fair.',
      'Join the army, the poster said.',
      'Get the boat ready, he said.',
    ],
  },
  {
    name: 'comments-label',
    kind: 'other',
    finds:
      /^\W{0,3}(?:(?:\d[\d,]{0,6}|no|readers?['’]?|view|show|post|leave|add|write|read|hide|see|load)? ?(?:a |the |all |your |more )?(?:\d[\d,]{0,6} )?(?:comments?|repl(?:y|ies)|responses?)(?: ?\(\d{1,6}\)| so far)?|comments? (?:are|is) (?:closed|disabled|off)|(?:join|start) (?:the|a) (?:conversation|discussion)|be the first to comment|log ?in to (?:comment|reply)|leave a (?:reply|comment)(?: cancel reply)?|cancel reply|share your (?:thoughts|views?|opinions?)|\d[\d,]{0,6} (?:shares|views|likes|reads|votes))\W{0,3}$/i,
    longest: 50,
    examples: [
      '12 Comments',
      'Comments (3)',
      'LEAVE A REPLY Cancel reply',
      'Leave a comment',
      'Comments are closed.',
      '1,204 views',
      'Join the conversation',
      'Start a conversation',
      'Share your thoughts',
    ],
    leaves: ['Comments like these hurt.', 'No comment was given.', 'No reply came.'],
  },
  {
    name: 'tags',
    kind: 'other',
    initials: 'tfcklph',
    // With a year it may hold a date that is the article's.
    finds:
      /^(?!.*\b(?:19|20)\d\d\b)(?:tag(?:s|ged)?|topics?|filed under|published in|categor(?:y|ies)|keywords|labels|posted in|hashtags)\s?:(?: ?(?:[^.!?]|\.(?=\S))*)?$/i,
    longest: 240,
    examples: [
      'Tags: ferry, Lorne, accident',
      'Tagged: Lorne, Courts, Western Kalo',
      'Filed under: World',
      'Topics: Kalo | Courts',
      'Categories:',
    ],
    leaves: [
      'Categories: August 15, 2008 Lorne Crime',
      'Topics range from roads to rents',
      'Labels: he hates them. Always has.',
    ],
  },
]
