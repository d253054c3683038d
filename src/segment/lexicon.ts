/** Words of site menus and section names that stand on lines of their own, in lower case. */
export const menuWords = [
  'about', 'about us', 'accessibility', 'advertise', 'advertise with us', 'all news', 'all sections', 
  'analysis', 'archive', 'archives', 'art', 'arts', 'audio', 'blog', 'blogs', 'books', 'breaking', 'breaking news',
  'business', 'careers', 'cars', 'cities', 'city', 'classifieds', 'close', 'columnists', 'columns', 'conflict', 'contact', 'contact us', 'cookie policy',
  'cookie settings', 'cookies', 'corrections', 'crime', 'crossword', 'crosswords', 'culture', 'developing', 'donate', 'e-paper', 'economy',
  'editorial', 'editorials', 'education', 'elections', 'english', 'entertainment', 'environment', 'epaper', 
  'events', 'exclusive', 'faq', 'fashion', 'features', 'finance', 'follow us', 'food', 'football', 'for immediate release', 'games', 'have your say', 'health',
  'help', 'home', 'home page', 'homepage', 'in depth', 'in pictures', 'interview', 'interviews', 'investigations', 'jobs',
  'language', 'languages', 'latest', 'latest news', 'letters', 'life', 'lifestyle', 'live', 'live tv', 'live updates',
  'local', 'local news', 'log in', 'log out', 'login', 'logout', 'magazine', 'main', 'main menu', 'main navigation',
  'main page', 'markets', 'media', 'media release', 'menu', 'money', 'more', 'movies', 'multimedia', 'music', 'my account',
  'national', 'navigation', 'news', 'news release', 'newsletter', 'newsletters', 'obituaries', 'obits', 'opinion', 'opinions', 'our team',
  'photo', 'photos', 'podcast', 'podcasts', 'politics', 'press release', 'press releases', 'press room', 'pressroom', 'privacy',
  'privacy policy', 'programmes', 'programs', 'radio', 'real estate', 'region', 'register', 'rss', 'schedule', 'science',
  'search', 'sections', 'send us a tip', 'services', 'shop', 'shows', 'sign in', 'sign up', 'site map', 'sitemap',
  'skip links', 'skip navigation', 'skip to content', 'skip to main content', 'society', 'sport', 'sports', 'states', 'style',
  'subscribe', 'subscriptions', 'support us', 'tech', 'technology', 'terms', 'terms & conditions', 'terms and conditions',
  'terms of service', 'terms of use', 'theatre', 'today\'s paper', 'top stories', 'topics', 'travel', 'trending', 'tv',
  'uk news', 'us news', 'video', 'videos', 'war', 'weather', 'world', 'world news', 'your account',
] as const // biome-ignore format: a table

/** Sections named after parts of the world, in lower case: alone they may be a list of places. */
export const regionWords = [
  'africa', 'americas', 'armenia', 'asia', 'asia pacific', 'asia-pacific', 'australia', 'azerbaijan', 'canada', 'caucasus', 'central asia', 'china', 'england', 'eu', 'eurasia', 'europe', 'georgia', 'germany', 'india', 'iran', 'ireland', 'israel', 'japan', 'karabakh', 'latin america', 'london',
  'middle east', 'n. ireland', 'new york', 'north america', 'northern ireland', 'pakistan', 'russia', 'scotland', 'south asia', 'south caucasus', 'turkey', 'u.k.', 'u.s.', 'uk', 'ukraine', 'united kingdom', 'united states', 'us', 'us & canada', 'usa', 'wales', 'washington',
] as const // biome-ignore format: a table

/** Labels of buttons to pass an article on, in lower case; the networks count only beside others. */
export const shareWords = [
  'aa', 'add to favorites', 'add to favourites', 'bookmark', 'click to print', 'copy', 'copy link', 'copy url', 'decrease font size',
  'email', 'e-mail', 'email this', 'email this article', 'embed', 'follow', 'font size', 'gift article', 'give this article', 'gift this article',
  'increase font size', 'like', 'listen', 'pin it', 'post', 'print', 'print article', 'print page', 'print this', 'print this page',
  'print version', 'save', 'save article', 'save story', 'send', 'send any friend a story', 'send to a friend', 'send this story to a friend', 'share', 'share article', 'share full article',
  'share it', 'share on', 'share page', 'share post', 'share story', 'share this', 'share this article', 'share this page',
  'share this post', 'share this story', 'share this with', 'share via', 'text', 'text size', 'tweet', 'tweet this', 'view comments',
] as const // biome-ignore format: a table
export const networks = [
  'bluesky', 'digg', 'facebook', 'facebook messenger', 'flipboard', 'google', 'google news', 'google plus', 'google+', 'instagram', 'line', 'linkedin', 'mastodon',
  'messenger', 'odnoklassniki', 'pinterest', 'pocket', 'reddit', 'rss', 'signal', 'skype', 'snapchat', 'sms', 'stumbleupon', 'telegram', 'threads', 'tiktok',
  'tumblr', 'twitter', 'viber', 'vk', 'vkontakte', 'wechat', 'weibo', 'whatsapp', 'x', 'youtube',
] as const // biome-ignore format: a table

/** Words of what a paper offers its readers, without the s of more than one: the first say it almost alone, the others where several stand together. */
export const offerSigns = [
  'app', 'channel', 'e-mail', 'e-paper', 'email', 'epaper', 'facebook', 'inbox', 'instagram', 'linkedin', 'newsletter', 'notification', 'podcast', 'snapchat',
  'sms', 'subscribe', 'subscriber', 'subscription', 'telegram', 'tiktok', 'twitter', 'unsubscribe', 'whatsapp', 'youtube',
] as const // biome-ignore format: a table
export const offerWords = [
  'ad-free', 'alert', 'archive', 'article', 'breaking', 'coverage', 'daily', 'download', 'exclusive', 'follow', 'free', 'headline', 'here', 'home', 'join', 'latest', 'live', 'log', 'login', 'member', 'more', 'news', 'newsfeed',
  'newspaper', 'now', 'online', 'our', 'page', 'personalised', 'personalized', 'reader', 'sign', 'story', 'storie', 'top', 'update', 'us', 'video', 'web', 'website', 'x', 'your',
] as const // biome-ignore format: a table

/** Words of weather widgets, in lower case. */
export const weatherWords = [
  'c', 'clear', 'clouds', 'cloudy', 'condition', 'conditions', 'd', 'drizzle', 'f', 'fair', 'feels', 'few', 'fog', 'foggy', 'forecast', 'h',
  'haze', 'heavy', 'high', 'humidity', 'hpa', 'in', 'km/h', 'kph', 'l', 'light', 'like', 'low', 'm/s', 'mainly', 'max', 'min', 'mist', 'moderate', 'mostly', 'mph',
  'overcast', 'partly', 'patchy', 'pressure', 'rain', 'rainy', 'scattered', 'showers', 'sky', 'smoke', 'snow', 'snowy', 'sun', 'sunny', 'sunrise', 'sunset',
  'temp', 'temperature', 'thunderstorm', 'thunderstorms', 'today', 'tomorrow', 'tonight', 'weather', 'wind', 'windy',
] as const // biome-ignore format: a table

/** Words of which one at least stands in the name of most newspapers, agencies and stations. */
export const outletWords = [
  'agency', 'bbc', 'blog', 'bulletin', 'broadcasting', 'channel', 'chronicle', 'courier', 'daily', 'dispatch', 'examiner', 'express', 'gazette', 'globe', 'guardian',
  'herald', 'independent', 'inquirer', 'journal', 'ledger', 'mail', 'media', 'mirror', 'monitor', 'news', 'newspaper', 'newswire', 'observer', 'online', 'post',
  'press', 'radio', 'record', 'register', 'reporter', 'review', 'standard', 'star', 'sun', 'telegraph', 'television', 'times', 'today', 'tribune', 'tv', 'voice', 'weekly', 'wire',
] as const // biome-ignore format: a table

/** What reporters are called behind their names, in lower case; a line may have several. */
export const roleWords = [
  'agencies', 'analyst', 'and', 'associate', 'at', 'author', 'bureau', 'business', 'chief', 'columnist', 'content', 'contributing', 'contributor', 'copy',
  'correspondent', 'correspondents', 'crime', 'critic', 'deputy', 'desk', 'diplomatic', 'economics', 'editor', 'editors', 'editorial', 'education', 'environment',
  'executive', 'features', 'for', 'foreign', 'freelance', 'from', 'general', 'global', 'health', 'home', 'in', 'intern', 'investigations', 'journalist', 'legal',
  'managing', 'multimedia', 'national', 'news', 'newsroom', 'of', 'photographer', 'political', 'politics', 'producer', 'regional', 'reporter', 'reporters', 'reporting', 'science',
  'security', 'senior', 'service', 'services', 'social', 'special', 'sports', 'staff', 'team', 'technology', 'the', 'to', 'trainee', 'video', 'with', 'wire', 'world', 'writer', 'writers',
] as const // biome-ignore format: a table
/** Of these, one at least makes a line that names somebody a byline. */
export const reporterWords = [
  'analyst', 'bureau', 'columnist', 'contributor', 'correspondent', 'correspondents', 'critic', 'desk', 'editor', 'editors', 'journalist', 'newsroom', 'photographer', 'producer',
  'reporter', 'reporters', 'reporting', 'writer', 'writers',
] as const // biome-ignore format: a table

/** The words, besides names, of lines that say who helped with a story, in lower case. */
export const creditWords = [
  'a', 'additional', 'agencies', 'agency', 'al', 'also', 'an', 'and', 'article', 'assistance', 'assisted', 'at', 'bin', 'bureau', 'by', 'chief', 'column', 'compiled', 'contributed', 'contributing', 'contributor', 'contributors',
  'correspondent', 'correspondents', 'coverage', 'da', 'de', 'del', 'der', 'desk', 'dispatch', 'di', 'du', 'editor', 'editors', 'el', 'file', 'files', 'for', 'freelance', 'from', 'further', 'help', 'in', 'input', 'inputs', 'intern', 'journalist', 'journalists',
  'la', 'material', 'near', 'news', 'of', 'our', 'photographer', 'photographers', 'piece', 'political', 'post', 'producer', 'producers', 'provided', 'report', 'reported', 'reporter', 'reporters', 'reporting', 'reports', 'research', 'researcher', 'researchers',
  'science', 'senior', 'service', 'services', 'special', 'staff', 'story', 'team', 'the', 'this', 'to', 'van', 'video', 'visual', 'von', 'was', 'were', 'while', 'wire', 'with', 'writer', 'writers', 'writing', 'wrote',
] as const // biome-ignore format: a table

/** Agencies and stations as they stand in datelines, credits and bylines. */
export const agencies = [
  'AA', 'ABC News', 'AFP', 'Agence France-Presse', 'AGI', 'AKI', 'AKIpress', 'ANI', 'ANSA', 'AP', 'APA', 'AZERTAC', 'Al Jazeera', 'Anadolu', 'Anadolu Agency', 'Antara', 'Armenpress', 'Associated Press',
  'BBC', 'BBC News', 'BTA', 'Bernama', 'Bloomberg', 'Business Wire', 'BUSINESS WIRE', 'CBC', 'CBS', 'CBS News', 'CNN', 'CNN Business', 'CNS', 'CP', 'Canadian Press', 'DFWatch', 'DPA', 'DW', 'EFE', 'EPA', 'EFE-EPA', 'Fars',
  'Getty', 'Getty Images', 'GLOBE NEWSWIRE', 'IANS', 'INTERFAX', 'IPS', 'IRNA', 'IRIN', 'ITAR-TASS', 'Interfax', 'Interpress', 'JTA', 'KCNA', 'KUNA', 'KUNA News', 'Kyodo', 'Lusa', 'MarketWatch', 'NBC News', 'NHK', 'NPR', 'NTB', 'NYT',
  'New York Times', 'News.Az', 'PA', 'PAP', 'PNA', 'PNS', 'PRNewswire', 'PTI', 'QNA', 'RFE/RL', 'RIA Novosti', 'Report', 'Reuters', 'REUTERS', 'Ritzau', 'SANA', 'SAPA', 'SPA', 'Sputnik', 'TASS', 'TT', 'Tasnim', 'The Associated Press',
  'Thomson Reuters Foundation', 'Trend', 'Turan', 'UKRINFORM', 'UN News', 'UNI', 'UPI', 'UrduPoint', 'VNA', 'VOA', 'VOA News', 'WAFA', 'WAM', 'Washington Post', 'Xinhua', 'Yonhap', 'dpa', 'Azernews', 'Arminfo', 'ARMENPRESS', 'PANARMENIAN', 'IWN', 'Civil.ge',
] as const // biome-ignore format: a table

/** Words in capitals that head a line with a dash or colon and are no place. */
export const labelsInCapitals = [
  'ALERT', 'ANALYSIS', 'ANSWER', 'BACKGROUND', 'BREAKING', 'BRIEF', 'BULLETIN', 'COLUMN', 'COMMENT', 'CORRECTION', 'CORRECTED', 'DEVELOPING', 'EDITORIAL', 'ENDS', 'EXCLUSIVE',
  'EXPLAINER', 'FACTBOX', 'FEATURE', 'FLASH', 'FOCUS', 'GALLERY', 'GRAPHIC', 'HIGHLIGHTS', 'INSIGHT', 'INTERVIEW', 'INVESTIGATION', 'JUST IN', 'LATEST', 'LIVE', 'MORE', 'NEW', 'NEWS', 'NOTE', 'NOTICE',
  'OPINION', 'PHOTOS', 'PHOTO', 'PODCAST', 'POLL', 'PROFILE', 'PS', 'QUESTION', 'QUOTE', 'READ', 'RECAP', 'REPORT', 'REVIEW', 'RT', 'SOURCE', 'SPORT', 'SPORTS', 'SUMMARY', 'TEXT', 'THE LATEST', 'TIMELINE', 'TIP', 'TRANSCRIPT',
  'UPDATE', 'UPDATED', 'URGENT', 'VIDEO', 'VIDEOS', 'VIEW', 'WARNING', 'WATCH', 'WRAPUP',
] as const // biome-ignore format: a table

/** What goes on with a name that a town opens, in lower case: "Manchester United", "London Mayor". */
export const nameEndWords = [
  'airport', 'albion', 'athletic', 'city', 'college', 'council', 'county', 'giants', 'hospital', 'lions', 'mayor', 'metropolitan', 'police', 'post', 'rangers', 'region', 'rovers', 'state', 'stock',
  'times', 'town', 'united', 'university', 'wanderers', 'zoo',
] as const // biome-ignore format: a table
