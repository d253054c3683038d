/** Words by which a quarter or half of a year is told from one of a match. */

/** What is told of a period of business, behind it: "first-half profit". */
export const resultNouns = [
  'earnings', 'loss', 'losses', 'net', 'output', 'profit', 'profits', 'results', 'revenue', 'revenues', 'sale', 'sales',
] as const // biome-ignore format: a table

/** Words of business anywhere near. */
export const businessWords = [
  'demand', 'dividend', 'earned', 'earnings', 'economy', 'exports', 'growth', 'imports', 'inflation', 'losses', 'net fell', 'net income', 'net loss', 'net rose',
  'orders', 'production', 'profit', 'profits', 'recession', 'revenue', 'revenues', 'sales', 'shipments', 'trading during', 'trading for', 'trading in',
] as const // biome-ignore format: a table

/** Words of matches anywhere near. */
export const matchWords = [
  'field goal', 'field goals', 'free throw', 'free throws', 'goal', 'half-time', 'halftime', 'inning', 'innings', 'interception', 'jumper', 'lead', 'overtime',
  'points', 'quarterback', 'rebound', 'rebounds', 'score', 'scored', 'scoring', 'touchdown', 'touchdowns', 'turnover', 'turnovers', 'yard', 'yards',
] as const // biome-ignore format: a table
