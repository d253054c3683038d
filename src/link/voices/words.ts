import { wordSet } from '../../language/words/word-set.js'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

export const personalPronouns: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ['he', 'male'],
  ['she', 'female'],
])
export const groupPronouns = wordSet`it they`
export const relativePronouns = wordSet`who which`

/** Nouns for papers and the like, through which the body that made them speaks. */
export const documentNouns = wordSet`
  account analysis announcement assessment bulletin communique complaint dispatch document dossier estimate estimates
  figures filing findings indictment investigation letter memo message note paper petition poll release report reports
  ruling statement statements study survey verdict website
`
/** Nouns for a body that was named: "the group", "the company". */
export const bodyNouns: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    company: 'company media',
    firm: 'company',
    manufacturer: 'company',
    airline: 'company',
    carrier: 'company',
    bank: 'company government other',
    retailer: 'company',
    publisher: 'company media',
    newspaper: 'media',
    paper: 'media',
    daily: 'media',
    magazine: 'media',
    broadcaster: 'media',
    network: 'media company',
    channel: 'media',
    station: 'media',
    publication: 'media',
    website: 'media company other',
    agency: 'government media international ngo police other',
    group: 'ngo armedGroup party company international other',
    organisation: 'ngo international armedGroup other party',
    organization: 'ngo international armedGroup other party',
    charity: 'ngo',
    ngo: 'ngo',
    foundation: 'ngo other',
    union: 'ngo other international',
    party: 'party',
    ministry: 'government',
    department: 'government police university',
    commission: 'government international other',
    committee: 'government international other sports ngo',
    council: 'government international other',
    board: 'government other company',
    bureau: 'government police other',
    court: 'court',
    tribunal: 'court',
    jury: 'court',
    police: 'police',
    force: 'police military',
    army: 'military',
    military: 'military',
    navy: 'military',
    militants: 'armedGroup',
    rebels: 'armedGroup',
    militia: 'armedGroup',
    university: 'university',
    college: 'university',
    school: 'university',
    hospital: 'other ngo company university',
    museum: 'other ngo',
    club: 'sports other',
    team: 'sports',
    league: 'sports international',
    association: 'ngo sports other',
    federation: 'sports ngo international other',
    institute: 'university ngo other government',
    campaign: 'other party',
    office: 'government other',
    parliament: 'government',
    senate: 'government',
  }).map(([noun, types]) => [noun, words(types)]),
)

/** Those who speak for a body or a place and are not named: nobody that a reader could find. */
export const unnamedHeads = wordSet`
  administrator administrators aide aides analyst analysts authorities authority campaigners colleagues contributor
  critics diplomat diplomats doctors economists employee employees expert experts families family friends
  investigators journalist journalists lawmakers lawyers leaders member members ministers observers officer officers
  official officials opponents others parents people personnel police-officer politician politicians prosecutors
  relatives reporters representatives residents scientists sheriff source sources spokesman spokesmen spokesperson
  spokespersons spokespeople spokeswoman staff students supporters survivors users victims villagers witness witnesses
  workers
`

/** The head noun of a source's words in lower case: "a senior official of the ministry" → official. */
export function headNounOf(text: string): string {
  const core =
    text.split(
      /,|\s[-–—]\s|\s(?:of|for|in|at|from|with|within|on|to|who|which|that|whose|familiar|close|named|issued|released|published|polled|by|speaking|titled)\s/,
    )[0] ?? text
  return (core.trim().split(/\s+/).at(-1) ?? '')
    .toLowerCase()
    .replace(/['’]s?$/, '')
    .replace(/[^a-z-]/g, '')
}

/** "a spokesman", "one of the men": somebody new, or nobody known. */
export const isIndefinite = (text: string): boolean =>
  /^(?:an?|another|any|both|each|every|few|many|most|one|other|several|some|two|three|four|five|unnamed|various)\s/i.test(
    text,
  )
