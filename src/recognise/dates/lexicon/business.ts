/** Words by which a quarter or half of a year is told from one of a match. */

/** What is told of a period of business, behind it: "first-half profit". */
export const resultNouns = [
  'earnings', 'loss', 'losses', 'net', 'output', 'profit', 'profits', 'results', 'revenue', 'revenues', 'sale', 'sales',
] as const // biome-ignore format: a table

/** What companies and bureaus tell of a whole year: "full-year guidance". */
export const reportedThings = [
  'dividend', 'dividends', 'earnings', 'forecast', 'forecasts', 'growth', 'guidance', 'income', 'loss', 'losses', 'margin', 'margins', 'net', 'outlook', 'output',
  'production', 'profit', 'profits', 'projection', 'projections', 'result', 'results', 'revenue', 'revenues', 'sales', 'target', 'targets', 'volume', 'volumes',
] as const // biome-ignore format: a table

/** Words between a period and what is told of it: "full-year net profit". */
export const resultAdjectives = [
  'adjusted', 'earnings', 'gross', 'net', 'operating', 'organic', 'pre-tax', 'pretax', 'profit', 'revenue', 'sales', 'underlying',
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
