import type { OrganizationType } from '../organization-types.js'
import { listed } from './listed.js'

/** Lower-case nouns beside a name that tell which kind of body it is: "the rebel group X", "X fighters", "X newspaper". */
const nouns: Readonly<Partial<Record<OrganizationType, readonly string[]>>> = {
  armedGroup: listed(
    'militia; militias; militants; militant; rebels; rebel; insurgents; insurgent; guerrillas; guerrilla; fighters; fighter; terrorists; terrorist; network; gunmen; extremists; separatists; jihadists; cartel; gang; bombers; hideout; hideouts; commander; commanders; fugitives; suspects; insurgency; cell; mafia; paramilitaries; paramilitary; stronghold',
  ),
  party: listed(
    'party; bloc; coalition; candidate; candidates; lawmakers; lawmaker; senators; senator; activists; supporters; leadership; faction; factions; nominee; voters; politicians; congressman; leader; leaders; legislators; legislator; chieftain; stalwart; stalwarts; backbencher; flagbearer',
  ),
  company: listed(
    'company; firm; corporation; airline; airlines; carrier; bank; automaker; carmaker; manufacturer; retailer; giant; shares; stock; plant; factory; executives; executive; brand; subsidiary; shareholders; oil company; employees; airliner; conglomerate; maker; insurer; startup; chain; customers; ceo; bookstore; supermarket; supermarkets; store; stores; outlet; outlets',
  ),
  media: listed(
    'newspaper; newspapers; daily; news; agency; television; radio; channel; network news; magazine; weekly; reporter; reporters; correspondent; journalist; journalists; interview; broadcaster; website; broadcast; editorial; poll; tabloid; readers; station; report; cameraman; photographer; journal; blog',
  ),
  international: listed(
    'peacekeepers; peacekeeping; mission; envoy; ambassador; inspectors; summit; headquarters; member; members; secretary-general; resolution; sanctions; troops',
  ),
  sports: listed(
    'team; club; league; players; player; coach; striker; midfielder; goalkeeper; season; fans; side; squad; quarterback; pitcher; defender; driver; drivers; batsman; bowler; winger',
  ),
  government: listed(
    'official; officials; spokesman; spokeswoman; agency; ministry; department; scientists; statement; nominee; hearing',
  ),
  university: listed(
    'professor; university; institute; campus; academy; graduate; students; student; researchers; alumni; school; scholar',
  ),
  ngo: listed(
    'organization; organisation; charity; foundation; union; volunteers; members; group; association; worker; workers; watchdog; activist; church; monks; movement; sect; advocacy',
  ),
}

export const bodyNouns: ReadonlyMap<string, OrganizationType> = new Map(
  Object.entries(nouns).flatMap(([type, list]) => list.map((noun) => [noun, type as OrganizationType] as const)),
)

/** Nouns behind a name that make it a body more surely than the rest of `bodyNouns`. */
export const sureBodyNouns: ReadonlySet<string> = new Set(
  listed(
    'militants; militia; rebels; insurgents; guerrillas; fighters; party; newspaper; airline; company; network; television; news; agency; movement; group; lawmakers; shares; radio; newspapers; faction; militiamen; union; gang; cartel; headquarters; supermarket; supermarkets; leadership; peacekeepers; magazine; channel; firm; corporation; foundation; organization; organisation; players',
  ),
)

/** Words for a business that stand right before its name: "pharmaceutical firm X". */
export const businessNouns: ReadonlySet<string> = new Set(
  listed('airline; chain; company; drugmaker; firm; giant; platform; provider; retailer; startup; supplier; unicorn'),
)

/** Nouns before a name that say a body follows: "the rebel group X", "news agency X". */
export const bodyIntroducers: ReadonlyMap<string, OrganizationType> = new Map(
  Object.entries({
    group: 'other',
    militia: 'armedGroup',
    faction: 'armedGroup',
    cartel: 'armedGroup',
    gang: 'armedGroup',
    company: 'company',
    bank: 'company',
    subsidiary: 'company',
    affiliate: 'company',
    contractor: 'company',
    developer: 'company',
    distributor: 'company',
    organiser: 'company',
    organizer: 'company',
    provider: 'company',
    supplier: 'company',
    lender: 'company',
    insurer: 'company',
    brewer: 'company',
    brewery: 'company',
    miner: 'company',
    operator: 'company',
    maker: 'company',
    startup: 'company',
    'start-up': 'company',
    brokerage: 'company',
    consultancy: 'company',
    supermarket: 'company',
    utility: 'company',
    conglomerate: 'company',
    chipmaker: 'company',
    drugmaker: 'company',
    firm: 'company',
    airline: 'company',
    carrier: 'company',
    automaker: 'company',
    carmaker: 'company',
    manufacturer: 'company',
    giant: 'company',
    retailer: 'company',
    brand: 'company',
    marketplace: 'company',
    platform: 'company',
    unicorn: 'company',
    fintech: 'company',
    monopoly: 'company',
    newspaper: 'media',
    daily: 'media',
    agency: 'media',
    broadcaster: 'media',
    outlet: 'media',
    newsroom: 'media',
    station: 'media',
    channel: 'media',
    magazine: 'media',
    weekly: 'media',
    tabloid: 'media',
    website: 'media',
    aggregator: 'media',
    portal: 'media',
    publisher: 'media',
    television: 'media',
    network: 'media',
    party: 'party',
    coalition: 'party',
    bloc: 'party',
    movement: 'party',
    organization: 'ngo',
    organisation: 'ngo',
    charity: 'ngo',
    nonprofit: 'ngo',
    union: 'ngo',
    watchdog: 'ngo',
    foundation: 'ngo',
    club: 'sports',
    team: 'sports',
    band: 'other',
    'think-tank': 'university',
    alliance: 'international',
  } satisfies Record<string, OrganizationType>),
)

/** Prepositions and the like before a name, by how surely a place follows. */
export const placePrepositions: ReadonlyMap<string, number> = new Map([
  ...listed(
    'in; near; outside; across; throughout; around; inside; downtown; northern; southern; eastern; western; central; northeastern; northwestern; southeastern; southwestern; northwest; northeast; southwest; southeast; neighboring; neighbouring; nearby; rural; mainland; overseas',
  ).map((w) => [w, 2] as const),
  ...listed('at; into; north; south; east; west; within; onto; off; via; toward; towards; through').map(
    (w) => [w, 1] as const,
  ),
  ...listed('from; to').map((w) => [w, 0.7] as const),
])

/** What the last part of a compound says of the name before it: *Kabul*-based. */
export const tailKinds: ReadonlyMap<
  string,
  Readonly<Partial<Record<'person' | 'place' | 'organization', number>>>
> = new Map([
  ['based', { place: 4 }],
  ['born', { place: 4 }],
  ['occupied', { place: 2 }],
  ['administered', { place: 2 }],
  ['educated', { place: 1, organization: 1 }],
  ['area', { place: 3 }],
  ['bound', { place: 3 }],
  ['made', { place: 1 }],
  ['built', { place: 1 }],
  ['era', { person: 2 }],
])

/** Nouns behind a person's name: "the Bush administration". */
export const personNouns: ReadonlySet<string> = new Set(
  listed(
    'administration; administrations; family; presidency; loyalists; doctrine; brothers; scandal; years; aide; aides; assassination; dynasty; trial',
  ),
)

/** Nouns that a firm is bought and led by: "shares in X", "chief executive of X". */
export const tradeNouns: ReadonlySet<string> = new Set(
  listed(
    'shares; share; stake; stakes; stock; executive; ceo; unit; subsidiary; shareholders; shareholder; board; merger; takeover; acquisition; owned; bonds; investors; employees; made; customers',
  ),
)

/** What a firm is to the one that owns it. */
export const unitNouns: ReadonlySet<string> = new Set(listed('affiliate; arm; division; subsidiary; unit'))

/** What shares do. */
export const marketVerbs: ReadonlySet<string> = new Set(
  listed(
    'rise; fall; gain; drop; climb; slip; jump; tumble; surge; plunge; slide; add; lose; rally; soar; shed; close; trade',
  ),
)

/** What teams do to one another. */
export const matchVerbs: ReadonlySet<string> = new Set(
  listed(
    'beat; beats; held; downed; face; faced; facing; fell; knocked; stun; stung; take; took; stunned; hammered; pipped; beating; defeated; defeats; thrashed; edged; trounced; host; hosts; drew; lost; faces; outplayed; play; plays; played; playing; crushed; eliminated; overcame; routed; upset; won; win; wins; victory; draw; match; defeat',
  ),
)

/** Words that say that a sentence tells of sport. */
export const sportWords: ReadonlySet<string> = new Set(
  listed(
    'match; matches; goal; goals; innings; wicket; wickets; tournament; championship; championships; league; quarterfinal; quarterfinals; quarter-final; semifinal; semifinals; semi-final; playoffs; playoff; cup; relegation; equaliser; equalizer; striker; footballer; footballers; goalkeeper; midfielder; halftime; half-time; penalty; penalties; runs; cricket; football; soccer; rugby; hockey; basketball; baseball; tennis; game; games; scored; scoring; qualifier; qualifying; points; series; team; teams; touchdown; overtime; final; finals; round',
  ),
)

/** What may stand behind a person's name after a comma: ", who", ", a spokesman". */
export const personRelatives: ReadonlySet<string> = new Set(listed('who; whose; whom; himself; herself; aged'))

/** What a span of history is called: "the Safavid period" is named after a house, not after somebody in the article. */
export const ageNouns: ReadonlySet<string> = new Set(listed('dynasty; period'))
