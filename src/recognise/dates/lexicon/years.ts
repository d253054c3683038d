/** Words beside a number of four figures that tell whether it is a year. */

/** Things that are counted by the thousand, never dated: "1709 children". */
export const countedThings = [
  'acre', 'acres', 'barrels', 'bodies', 'bpd', 'calls', 'calories', 'cars', 'cases', 'cents', 'children', 'citizens', 'civilians', 'copies', 'cubic', 'dead', 'deaths',
  'delegates', 'detainees', 'dollars', 'employees', 'euros', 'families', 'fans', 'feet', 'fighters', 'files', 'ft', 'gallons', 'gb', 'grams', 'guests', 'homes',
  'homeless', 'hours', 'households', 'houses', 'hp', 'inches', 'injured', 'jobs', 'kg', 'kilograms', 'kilometers', 'kilometres', 'km', 'letters', 'lives', 'marchers', 'mb',
  'megabytes', 'megawatts', 'members', 'men', 'meters', 'metres', 'mg', 'miles', 'militants', 'minutes', 'ml', 'mm', 'mw', 'objects', 'of them', 'officers',
  'officials', 'others', 'pages', 'patients', 'people', 'per cent', 'percent', 'percentage', 'permits', 'persons', 'pieces', 'points', 'police', 'policemen',
  'pounds', 'prisoners', 'protesters', 'protestors', 'refugees', 'residents', 'riders', 'rounds', 'rpm', 'runners', 'rupees', 'seats', 'secs', 'seconds', 'shares',
  'ships', 'signatures', 'soldiers', 'spectators', 'square', 'staff', 'students', 'swimmers', 'teachers', 'terms', 'titles', 'tonnes', 'tons', 'tourists',
  'troops', 'units', 'vehicles', 'victims', 'villagers', 'visitors', 'volunteers', 'voters', 'votes', 'watts', 'women', 'workers', 'yards', 'yen',
] as const // biome-ignore format: a table

/** Things that are told apart by their year: "the 2000 election". */
export const datedThings = [
  'accord', 'act', 'agreement', 'assassination', 'attack', 'attacks', 'ballot', 'bombing', 'bombings', 'budget', 'campaign', 'campaigns', 'caucuses',
  'ceasefire', 'census', 'champion', 'champions', 'championship', 'championships', 'conflict', 'constitution', 'contest', 'convention', 'coup', 'crash',
  'crisis', 'cup', 'deal', 'debate', 'debates', 'disaster', 'earthquake', 'edition', 'election', 'elections', 'eruption', 'figures', 'film', 'final',
  'finals', 'flood', 'floods', 'games', 'genocide', 'hurricane', 'invasion', 'killing', 'killings', 'law', 'level', 'levels', 'massacre', 'murder', 'murders',
  'nomination', 'nominee', 'olympics', 'peace', 'pledge', 'prices', 'primaries', 'primary', 'protest', 'protests', 'quake', 'race', 'raid', 'raids', 'rate',
  'rates', 'record', 'referendum', 'report', 'revolution', 'riot', 'riots', 'season', 'session', 'shooting', 'shootings', 'strike', 'strikes', 'study',
  'summit', 'ticket', 'tournament',
  'awards', 'boundaries', 'charges', 'data', 'earnings', 'estimates', 'events', 'exports', 'grades', 'guidelines', 'hearings', 'imports', 'losses', 'midterms', 'models', 'numbers',
  'polls', 'profits', 'projections', 'regulations', 'results', 'revenues', 'rules', 'sales', 'sanctions', 'statistics', 'surveys', 'talks', 'targets', 'taxes', 'tests', 'totals', 'treaty', 'trial', 'tsunami', 'uprising', 'vote', 'war', 'wars', 'winner', 'winners', 'world',
] as const // biome-ignore format: a table

/** Words between a year and what is held in it: "the 2000 U.S. presidential election". */
export const electionWords = [
  'american', 'congressional', 'democratic', 'general', 'gubernatorial', 'house', 'legislative', 'mayoral', 'national', 'parliamentary', 'party', 'presidential',
  'republican', 'senate', 'state', 'states', 'u.s.', 'united', 'white house',
] as const // biome-ignore format: a table

/** Words before a number that is not a year: "page 1987", "nearly 2000". */
export const numberHeads = [
  'act', 'additional', 'almost', 'another', 'apartment', 'approximately', 'are', 'article', 'bill', 'box', 'channel', 'chapter', 'code', 'each', 'estimated', 'eur',
  'every', 'exactly', 'flight', 'gbp', 'highway', 'injured', 'injures', 'interstate', 'least', 'line', 'lot', 'model', 'most', 'nearly', 'no', 'nos', 'number', 'over', 'page', 'pages', 'plus',
  'resolution', 'room', 'roughly', 'route', 'rs', 'section', 'some', 'suite', 'than', 'these', 'those', 'times', 'unit', 'up to', 'us$', 'usd', 'were', 'wounded', 'wounds',
] as const // biome-ignore format: a table

/** Words before a year. */
export const yearHeads = [
  'after', 'april', 'around', 'as', 'august', 'autumn', 'autumn of', 'back', 'before', 'beginning', 'between', 'by', 'c.', 'circa', 'december', 'due', 'during', 'early',
  'end', 'start', 'fall', 'february', 'for', 'from', 'in', 'january', 'july', 'june', 'late', 'march', 'may', 'mid', 'november', 'october', 'of', 'post', 'pre', 'season',
  'september', 'since', 'spring', 'summer', 'through', 'throughout', 'till', 'to', 'until', 'way', 'winter', 'year',
] as const // biome-ignore format: a table
