/** Things that are told of a month or a day, by which a date is known. */

/** What is traded in contracts that are named by the month of delivery: "November soybeans fell". */
export const commodities = [
  'aluminum', 'barley', 'bean oil', 'bonds', 'cattle', 'cocoa', 'coffee', 'copper', 'corn', 'cotton', 'crude', 'crude oil', 'gasoline', 'gold', 'heating oil', 'hogs',
  'live cattle', 'live hogs', 'lumber', 'meal', 'natural gas', 'oats', 'orange juice', 'palladium', 'platinum', 'pork bellies', 'rice', 'rubber', 'silver', 'soybean meal',
  'soybean oil', 'soybeans', 'sugar', 'wheat',
] as const // biome-ignore format: a table

/** What is told of a month: "May's pace". */
export const monthlyThings = [
  'advance', 'average', 'data', 'decline', 'deficit', 'drop', 'election', 'elections', 'fall', 'figure', 'figures', 'gain', 'gains', 'increase', 'inflation', 'level', 'levels',
  'number', 'numbers', 'output', 'pace', 'poll', 'rate', 'reading', 'record', 'referendum', 'report', 'result', 'results', 'rise', 'sales', 'surplus', 'temperatures', 'total', 'vote',
] as const // biome-ignore format: a table

/** What befalls people and is on no calendar. */
export const mishaps = [
  'accident', 'ambush', 'assassination', 'attack', 'attacks', 'avalanche', 'blast', 'blasts', 'bloodshed', 'bombing', 'bombings', 'breach', 'clash', 'clashes',
  'collapse', 'collision', 'crash', 'death', 'deaths', 'derailment', 'disaster', 'earthquake', 'explosion', 'explosions', 'fire', 'flood', 'floods', 'incident',
  'killing', 'killings', 'landslide', 'loss', 'losses', 'massacre', 'murder', 'murders', 'outage', 'plunge', 'quake', 'raid', 'raids', 'riot', 'riots', 'rout',
  'shooting', 'shootings', 'spill', 'stabbing', 'storm', 'storms', 'tornado', 'tragedy', 'tsunami', 'violence', 'wreck',
] as const // biome-ignore format: a table

/** What is done or said and then told of: "the announcement Thursday comes". */
export const toldThings = [
  'action', 'announcement', 'approval', 'arrest', 'arrests', 'assault', 'comments', 'decision', 'move', 'operation', 'protest', 'protests', 'release', 'remarks', 'report',
  'resignation', 'ruling', 'statement', 'strike', 'strikes', 'verdict',
] as const // biome-ignore format: a table

/** What courts and offices issue, and is named by its day: "the May 3 ruling". */
export const rulings = [
  'arrest', 'circular', 'conviction', 'decree', 'directive', 'edict', 'email', 'judgement', 'judgment', 'letter', 'memo', 'memorandum', 'notice', 'notification', 'order',
  'ruling', 'statement',
] as const // biome-ignore format: a table

/** What is on a calendar before it happens: "Tuesday's debate". */
export const plannedEvents = [
  'auction', 'ballot', 'ceremony', 'concert', 'conference', 'debate', 'election', 'elections', 'final', 'game', 'hearing', 'match', 'meeting', 'parade', 'poll', 'polls',
  'primary', 'race', 'referendum', 'show', 'summit', 'talks', 'vote', 'votes', 'voting',
] as const // biome-ignore format: a table

/** What is used or made for a holiday: "Christmas tree", "Easter eggs". */
export const holidayThings = [
  'basket', 'bonnet', 'bunny', 'candies', 'candy', 'card', 'carol', 'cookies', 'costume', 'decorations', 'egg', 'gift', 'ham', 'lights', 'lilies', 'lily', 'message',
  'ornament', 'pageant', 'present', 'pudding', 'shopping', 'song', 'stocking', 'tree', 'turkey', 'wreath',
] as const // biome-ignore format: a table

/** What bears the name of a holiday and is on no calendar: "Easter Island". */
export const holidayNamesakes = [
  'Carol', 'Island', 'Johnson', 'Massacre', 'Message', 'Offensive', 'Parade', 'Present', 'Rising', 'Story', 'Uprising',
] as const // biome-ignore format: a table
