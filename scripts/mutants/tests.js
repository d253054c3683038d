/** The tests that should notice when a source is broken: those of its folder, the golden records, the readings and the workings. Only tests that load the sources. */
export function testsOf(path) {
  const own = TESTS.find(([folder]) => path.startsWith(`src/${folder}/`))
  return [...(own?.[1] ?? []), ...OF_ALL]
}

const OF_ALL = ['tests/golden.test.ts', 'tests/readings.test.ts', 'tests/workings.test.ts']
const KINDS = ['casualties', 'claims', 'dates', 'organizations', 'people', 'places']
const kindTests = KINDS.map((kind) => `tests/recognise/${kind}.test.ts`)

/** Folders of src, the inner ones first. */
const TESTS = [
  ['recognise/casualties', ['tests/recognise/casualties.test.ts', 'tests/recognise/casualties']],
  ['recognise/claims', ['tests/recognise/claims.test.ts', 'tests/syntax']],
  ['recognise/dates', ['tests/recognise/dates.test.ts', 'tests/recognise/date-fields.test.ts']],
  [
    'recognise/people',
    [
      'tests/recognise/people.test.ts',
      'tests/recognise/pronouns.test.ts',
      'tests/recognise/role-nouns.test.ts',
      'tests/link',
    ],
  ],
  ['recognise/places', ['tests/recognise/places.test.ts', 'tests/recognise/places']],
  ['recognise/organizations', ['tests/recognise/organizations.test.ts', 'tests/link']],
  ['syntax', ['tests/syntax', 'tests/recognise/claims.test.ts', 'tests/recognise/casualties.test.ts']],
  ['link', ['tests/link']],
  ['coreference', ['tests/recognise/pronouns.test.ts', 'tests/link']],
  ['segment', ['tests/segment', 'tests/read/pages.test.ts']],
  ['language', ['tests/language', ...kindTests]],
  ['tag', ['tests/tag', ...kindTests, 'tests/recognise/near-misses.test.ts']],
  ['calendar', ['tests/calendar', 'tests/recognise/dates.test.ts']],
  ['text', ['tests/text', 'tests/language', ...kindTests]],
]
