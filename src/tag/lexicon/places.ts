import { listed } from './listed.js'

/** Kind words of places that are part of the name when capitalised, with what they make of it. */
const placeHeads: Readonly<Record<string, readonly string[]>> = {
  waterbody: listed(
    'Sea; Ocean; Gulf; Bay; Strait; Straits; Channel; River; Lake; Canal; Creek; Lagoon; Sound; Reservoir; Falls; Basin; Fjord; Harbor; Harbour',
  ),
  mountain: listed(
    'Mountain; Mountains; Mount; Hills; Range; Valley; Peak; Volcano; Glacier; Pass; Plateau; Desert; Ridge; Gorge; Canyon; Alps; Highlands; Heights',
  ),
  facility: listed(
    'Estate; Estates; Chowk; Marg; Campus; Airport; International Airport; Air Base; Air Force Base; Base; Prison; Jail; Camp; Refugee Camp; Stadium; Bridge; Square; Park; Street; Road; Avenue; Boulevard; Highway; Tower; Towers; Palace; Castle; Cathedral; Mosque; Temple; Shrine; Synagogue; Cemetery; Hotel; Dam; Port; Station; Plant; Power Plant; Nuclear Plant; Mine; Building; Hall; Plaza; Gate; Crossing; Wall; Theater; Theatre; Arena; Monument; Memorial; Zoo; Garden; Gardens; Market; Mall; Tunnel; Terminal; Fort; Barracks; Detention Center; Detention Facility; Facility; Law Courts; Space Center; House; Villa; Ranch; Farm; Bar; Cafe; Café; Diner; Pub; Restaurant; Steakhouse; Tavern; Chapel; Basilica; Church of the; Tomb; Checkpoint; Complex; Compound; Resort; Beach; Reactor; Cosmodrome; National Park; Railroad; Railway; Expressway; Trade Center; Convention Center; Courthouse; Housing Estate; Housing Scheme; Housing Society; Council Chamber; Council Chambers; Green; Hospital; Hospital Complex; Medical Center; Clinic; Museum; Gallery; Library; Hippodrome; Racecourse; Speedway; Raceway; Ballpark; Launch Center; Library of; Lighthouse; Dragstrip; Dragway; Dome; Gym; Gymnasium; Coliseum; Fairgrounds; Velodrome; Motorway; Freeway; Turnpike; Parkway; Lane; Drive; Ave; Ave.; Blvd; Blvd.; Hwy; Rd.; Correctional Facility; Correctional Center; Penitentiary; Visitor Center; Community Center; Quay; Wharf; Pier; Museum of',
  ),
  region: listed(
    'Mainland; Constituency; Local Government Area; Local Government; Province; State; County; District; Region; Territory; Territories; Republic; Oblast; Governorate; Prefecture; Peninsula; Island; Islands; Archipelago; Coast; Delta; Strip; Bank; Corridor; Triangle; Health Zone; Health Zones; Health District; Township; Emirate; Kingdom; Parish; Autonomous Region; Krai; Canton; Voivodeship; Agency; Division; Horn; Basin; Forest; Rainforest; Plains; Enclave; Reef; Shoal; Atoll; Isles; Borough; Hemisphere; Zone; Belt; Valley',
  ),
  city: listed(
    'City; Metropolis; Town; Village; Ville; Springs; Township; Quarter; Suburb; Neighborhood; Hamlet; Settlement',
  ),
}

/** First words of places: "Gulf of Aden", "Mount Etna", "Camp David", "Lake Baikal". */
const placeOpeners: Readonly<Record<string, readonly string[]>> = {
  waterbody: listed('Gulf; Bay; Sea; Lake; Strait; Straits; River; Cape of; Lac; Lago; Laguna; Rio'),
  mountain: listed('Mount; Mt; Mt.; Jebel; Jabal; Sierra; Serra; Cerro; Gunung; Nevado; Pico; Volcan; Monte'),
  facility: listed(
    'Camp; Fort; Villa; Hotel; Palace; Tomb; Church; Basilica; Port of; Base; Abbey; Houses; Stade; Estadio; Palais; Piazza; Plaza; Tower; Place; Joint Base; Rue; Kompleks; Wisma; Menara',
  ),
  region: listed(
    'Cape; Isle; Isles; Island; Islands; Province; State; Republic; Kingdom; Horn; Isla; Islas; Ilha; Île; Pulau; Punta; Ponta; Cabo; Cayo; Tanjung; Commonwealth; Region; Territory; Duchy; Principality; Upper; Lower; Emirate; Federation',
  ),
  city: listed(
    'Barangay; Brgy; Brgy.; City; Town; Playa; Praia; Kampung; Saint; St.; San; Santa; Sao; São; Port; New; Los; Las; Puerto; Villa; Ciudad; Tel; Kfar; Beit; Bet; Deir; Khan; Umm; Bani; Ain; Kafr; Al; El; Ras; Wadi; Nizhny; Novo; Ulan; Phnom; Ho; Kuala; Bandar; Addis; Dar; Porto; Bad; Fort; Mont; Le; La',
  ),
}

const indexOf = (table: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(table).flatMap(([type, words]) => words.map((word) => [word, type] as const)))

export const placeHeadTypes = indexOf(placeHeads)
export const placeOpenerTypes = indexOf(placeOpeners)

/** Openers of other tongues that hardly anybody is called by: "Punta Allen", "Pulau Ubin". */
export const surePlaceOpeners: ReadonlySet<string> = new Set(
  listed(
    'Barangay; Brgy; Brgy.; Cabo; Cayo; Cerro; Gunung; Ilha; Île; Islas; Jabal; Jebel; Kampung; Kompleks; Lac; Lago; Laguna; Lake; Mount; Nevado; Playa; Ponta; Praia; Pulau; Punta; Tanjung; Volcan',
  ),
)

/** What a road with a number is called. */
export const roadOpeners: ReadonlySet<string> = new Set(
  listed(
    'FM; Highway; Hwy; Hwy.; Interstate; Motorway; Route; Rte; Rte.; Rt; Rt.; Autopista; Autoroute; Autobahn; Turnpike',
  ),
)

/** Codes that stand before the number of a road in its name: "FM 1764", "SH 207". */
export const roadCodes: ReadonlySet<string> = new Set(listed('CR; FM; RM; SH; SR; TH; RN; NH'))

/** What a "Road" is called before its number: "County Road 309", "Farm to Market Road 179". */
export const numberedRoads: ReadonlySet<string> = new Set(listed('County; Market; Ranch; State; Township'))

/** Points of the compass that go with a country or place: "North Korea", "Southern Lebanon" when capitalised. */
export const directions: ReadonlySet<string> = new Set(
  listed(
    'North; South; East; West; Northern; Southern; Eastern; Western; Central; Northeast; Northwest; Southeast; Southwest; Upper; Lower; Greater; Inner; Outer; Rural; New; Old; Mid; Northeastern; Northwestern; Southeastern; Southwestern',
  ),
)

/** Lower-case nouns behind a place's name: "Anbar province", "the Kani Wam area". */
export const placeNouns: ReadonlySet<string> = new Set(
  listed(
    'subdivision; upazila; thana; parish; ward; sub-counties; gymnasium; barracks; estate; junction; roundabout; terminal; province; provinces; state; county; district; districts; region; regions; territory; area; city; town; township; village; villages; suburb; neighborhood; neighbourhood; valley; mountains; mountain; river; sea; lake; island; islands; peninsula; coast; border; airport; camp; prison; settlement; municipality; governorate; prefecture; oblast; canton; enclave; capital; port; resort; crossing; checkpoint; square; street; highway; road; bridge; desert; delta; stadium; refinery; mosque; cemetery; hospital; outskirts; slum; slums; commune; locality; localities; woreda; taluk; taluka; tehsil; mandal; subcounty; sub-county; subdistrict; sub-district; barangay; kebele; reservoir; canal; straits; strait; gulf; bay; basin; quarter; stronghold; hotel; mall; hills; tribal; shrine; oilfield; reactor; plant; station; base; agency',
  ),
)

/** Nouns before "of" and a place: "the city of Mosul", "capital, Kabul". */
export const placeNounsBefore: ReadonlySet<string> = new Set(
  listed(
    'city; town; village; province; state; district; region; capital; port; island; suburb; county; area; outskirts; north; south; east; west; northeast; northwest; southeast; southwest; coast; streets; neighborhood; republic; kingdom; territory; emirate; enclave; resort; valley; peninsula; border; people; center; centre; heart; part; parts; government; nation; country; northern; southern; eastern; western; central; downtown; nearby; neighboring; neighbouring; mainland; rural; residents; settlement; hometown; stronghold; metropolis',
  ),
)

/** Places that a gazetteer of towns and countries may not have, from general knowledge: parts of the world, seas, well-known sites. */
export const knownPlaces: ReadonlyMap<string, string> = new Map([
  ...listed(
    'NSW; N.S.W.; KZN; J&K; AJK; BVI; USVI; Africa; Asia; Europe; America; Americas; North America; South America; Latin America; Central America; Antarctica; Arctic; Oceania; Australasia; Middle East; Mideast; Near East; Far East; Southeast Asia; South East Asia; South Asia; East Asia; Central Asia; Western Europe; Eastern Europe; Central Europe; Scandinavia; Balkans; Baltics; Caucasus; North Caucasus; South Caucasus; Maghreb; Sahel; Horn of Africa; West Africa; East Africa; North Africa; Southern Africa; Sub-Saharan Africa; Levant; Gaza Strip; Gaza; West Bank; Golan Heights; Golan; Sinai; Kashmir; Darfur; Chechnya; Dagestan; Ingushetia; Kurdistan; Abkhazia; South Ossetia; North Ossetia; Transnistria; Transdniester; Nagorno-Karabakh; Crimea; Donbas; Donbass; Siberia; Tibet; Xinjiang; Kosovo; Aceh; Papua; Mindanao; Bali; Waziristan; South Waziristan; North Waziristan; Helmand; Anbar; Niger Delta; Baluchistan; Balochistan; Punjab; Sindh; Patagonia; Amazonia; Alaska; Hawaii; New England; Midwest; Gulf Coast; Texas; California; Florida; Bavaria; Catalonia; Basque Country; Scotland; Wales; England; Northern Ireland; Ulster; Quebec; Ontario; West; East; South; North; Deep South; Third World; Western Hemisphere; Southern Hemisphere; Northern Hemisphere; Occupied Territories; Palestinian Territories; Palestine; Soviet Union; Yugoslavia; Czechoslovakia; Zanzibar; Sicily; Sardinia; Corsica; Crete; Far North; Sunni Triangle; Golden Triangle; Fertile Crescent; Pacific Rim; Bible Belt; Rust Belt; Silicon Valley; Wall Street; Hollywood; Broadway',
  ).map((n) => [n, 'region'] as const),
  ...listed(
    'Atlantic; Pacific; Atlantic Ocean; Pacific Ocean; Indian Ocean; Arctic Ocean; Southern Ocean; Mediterranean; Mediterranean Sea; Black Sea; Caspian Sea; Caspian; Red Sea; Dead Sea; North Sea; Baltic Sea; Baltic; Caribbean; Caribbean Sea; Adriatic; Aegean; Persian Gulf; Gulf; Gulf of Mexico; Gulf of Aden; Arabian Sea; South China Sea; East China Sea; Yellow Sea; Sea of Japan; English Channel; Strait of Hormuz; Taiwan Strait; Bosphorus; Bosporus; Dardanelles; Suez Canal; Panama Canal; Danube; Rhine; Volga; Nile; Tigris; Euphrates; Ganges; Mekong; Yangtze; Amazon River; Mississippi River; Rio Grande; Potomac; Thames; Seine; Dnieper; Dnipro; Jordan River; Congo River; Great Lakes; Bay of Bengal; Bay of Pigs; Aral Sea; Barents Sea; Bering Strait; Kerch Strait; Sea of Azov; Great Barrier Reef; Niagara Falls; Indus; Zambezi; Orinoco',
  ).map((n) => [n, 'waterbody'] as const),
  ...listed(
    'Himalayas; Himalaya; Alps; Andes; Pyrenees; Urals; Ural; Rockies; Rocky Mountains; Appalachians; Hindu Kush; Everest; Mount Everest; Kilimanjaro; Sahara; Gobi; Negev; Fergana Valley; Ferghana Valley; Swat Valley; Swat; Bekaa Valley; Panjshir Valley; Jordan Valley; Rift Valley; Khyber Pass; Tora Bora',
  ).map((n) => [n, 'mountain'] as const),
  ...listed(
    "John o' Groats; Nazca Lines; Guantanamo; Guantanamo Bay; Guantánamo Bay; Abu Ghraib; Green Zone; Red Square; Tiananmen Square; Tahrir Square; Times Square; Trafalgar Square; Ground Zero; World Trade Center; Hyde Park; Central Park; Buckingham Palace; Windsor Castle; Berlin Wall; Western Wall; Wailing Wall; Great Wall; Temple Mount; Al-Aqsa Mosque; al-Aqsa Mosque; Eiffel Tower; Statue of Liberty; Empire State Building; Camp David; Cape Canaveral; Kennedy Space Center; Baikonur; Heathrow; Gatwick; LaGuardia; Superdome; Madison Square Garden; Alcatraz; Auschwitz; Robben Island; Chernobyl; Fukushima; Natanz; Bushehr; Dimona; Yongbyon; Fordow; Three Mile Island; Rose Garden; Oval Office; Astrodome; Bagram; Camp Lejeune; International Space Station; Rafah crossing; Karni; Erez; Demilitarized Zone; Taj Mahal; Golden Temple; Yasukuni Shrine; Yasukuni; Kaaba; Capitol; U.S. Capitol; Louvre; Acropolis; Parthenon; Colosseum; Sistine Chapel; Notre Dame; Westminster Abbey; Chequers; Balmoral; Evin prison; Evin; Lefortovo; Insein; Blue Mosque; Golden Mosque; Askariya shrine",
  ).map((n) => [n, 'facility'] as const),
])
