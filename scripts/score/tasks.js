// Which development set is scored for which tasks, which of the scorer's figures stand in the table, and how a gold item
// counts as found when two runs are compared.

/** The gold files under shared/data and the scorer's tasks that each has. */
export const goldFiles = [
  { file: 'wikinews-dates.dev.jsonl', tasks: ['dates'] },
  { file: 'geovirus.dev.jsonl', tasks: ['places'] },
  { file: 'ner/gmb.dev.jsonl', tasks: ['entities', 'linking'] },
  ...[
    'gum',
    'wikigold',
    're3d',
    'uner-ewt',
    'btc',
    'wnut17',
    'crossner-politics',
    'crossner-science',
    'crossner-literature',
    'crossner-ai',
    'crossner-music',
  ].map((name) => ({ file: `ner/${name}.dev.jsonl`, tasks: ['entities'] })),
  { file: 'casualties-voa.dev.jsonl', tasks: ['casualties'] },
  { file: 'casualties-voa-hard.dev.jsonl', tasks: ['casualties'] },
  { file: 'casualties-geovirus.dev.jsonl', tasks: ['casualties'] },
  { file: 'wikinews-claims.dev.jsonl', tasks: ['claims'] },
  { file: 'claims.train.jsonl', tasks: ['claims'] },
  { file: 'wikinews-facts.dev.jsonl', tasks: ['facts'], seenAs: withOnePerson },
  { file: 'border-shield.dev.jsonl', tasks: ['dates', 'places', 'entities', 'casualties', 'claims'] },
]

/** The scorer of facts reads `person` as one id, the record has a list of them. */
function withOnePerson(record) {
  const casualties = record.casualties.map(({ person, ...casualty }) =>
    person ? { ...casualty, person: person[0] } : casualty,
  )
  return { ...record, casualties }
}

/** The figures of each task that the table shows, under a short heading. */
export const columns = {
  dates: { relaxed: 'dates relaxed', strict: 'dates strict', value: 'dates value', type: 'dates type accuracy' },
  places: {
    relaxed: 'places relaxed',
    strict: 'places strict',
    placed: 'places found and placed',
    '@161km': 'resolution: accuracy@161km',
  },
  entities: { org: 'organizations strict', person: 'people strict', place: 'places strict' },
  linking: {
    org: 'linking organizations',
    person: 'linking people',
    place: 'linking places',
    'org type': 'organization type',
    'place use': 'place use',
  },
  casualties: {
    exact: 'casualties exact all',
    found: 'casualties found all',
    status: 'casualties status accuracy',
    document: 'casualties document figures',
    headline: 'casualties headline killed',
  },
  claims: {
    statement: 'statement, content >= 0.5',
    'end to end': 'statement, end to end',
    quoted: 'quoted claim, content >= 0.5',
    'all e2e': 'claim, end to end',
  },
  facts: {
    figures: 'figures exact',
    date: 'figure: date, of those there',
    place: 'figure: place, of those there',
    event: 'figure: event, of those there',
    relation: 'figure: relation, of those there',
    'figures joined': 'figures joined',
    victims: 'victims',
    claims: 'claims end to end',
    'claim entity': 'claim: entity, where there is one',
    'claims joined': 'claims joined',
    role: 'person role',
    org: 'organizations entities',
    'org type': 'organization type',
  },
}

/** Whole-article facts of entities have no offsets: they are not listed item by item. */
export const hasPlace = (gold) => gold.start !== undefined || gold.content !== undefined

const sameSpan = (gold, { start, end }) => gold.start === start && gold.end === end
const overlaps = (gold, { start, end }) => gold.start < end && start < gold.end
const mentions = (items) => (items ?? []).flatMap((item) => item.mentions.map((mention) => ({ ...mention, item })))

/** Whether a gold item of a layer is in a record: what is compared between two runs, looser than the scorer where spans vary. */
export const isFound = {
  dates: (gold, record) => record.dates.some((date) => overlaps(gold, date) && date.value === gold.value),
  places: (gold, record) => mentions(record.places).some((mention) => sameSpan(gold, mention)),
  organizations: (gold, record) => mentions(record.organizations).some((mention) => sameSpan(gold, mention)),
  people: (gold, record) => mentions(record.people).some((mention) => sameSpan(gold, mention)),
  casualties: (gold, record) =>
    record.casualties.some(
      (casualty) =>
        overlaps(gold, casualty) && gold.outcome === casualty.outcome && (gold.min ?? null) === casualty.count.min,
    ),
  claims: (gold, record) =>
    record.claims.some(
      ({ content, cue }) =>
        gold.content.some(([start, end]) => content.spans.some((span) => overlaps({ start, end }, span))) &&
        gold.cue.every(([start, end]) => cue?.spans.some((span) => overlaps({ start, end }, span))),
    ),
}

/** Where a gold item stands, for a reader. */
export function goldSpan(layer, gold) {
  if (layer !== 'claims') return { start: gold.start, end: gold.end }
  const spans = [...gold.source, ...gold.cue, ...gold.content]
  return { start: Math.min(...spans.map(([start]) => start)), end: Math.max(...spans.map(([, end]) => end)) }
}
