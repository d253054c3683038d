import { wordSet } from '../../language/words/word-set.js'
import type { OrganizationType } from '../organization-types.js'
import { listed } from './listed.js'

/** The last word (or words) of an organization's name, by type: "Interior Ministry", "Swat Relief Committee". */
const heads: Readonly<Partial<Record<OrganizationType, readonly string[]>>> = {
  government: listed(`
    Met Service; Ambulance Service; Fire and Rescue Service; Fire Service; Fire Department; Rescue Service; Warning Centre; Warning Center; Forecasting Centre; Weather Service; Ministry; Ministries; Department; Bureau; Agency; Authority; Administration; Secretariat; Directorate; Commission; Parliament; Senate; Assembly; Congress; Cabinet; Council; Politburo; Treasury; Embassy; Consulate; Board; Office; Inspectorate; Subcommittee; Task Force; Presidency; Prime Minister's Office; President's Office; Governorate; Municipality; City Council; City Hall; House of Representatives; House of Assembly; National Guard Bureau; Supreme Council; Chamber of Deputies; Bundestag; Duma; Knesset; Rada; Majlis; Jirga; Reserve Bank; Central Bank; National Bank; Federal Reserve Bank; Monetary Authority; Chancellery; Registry; Ombudsman; Customs; Survey; Mint; Observatory; Health Service; Revenue Service; Park Service; Space Agency; Governing Council; Electoral Commission; Election Commission; Protectorate; Statistics; Audit Office; Junta; Legislature; Laboratory; National Laboratories; Crime Laboratories; Fire Brigade; Hospital Authority; Port Authority; Transit Authority; Ministry of Interior; Politbureau; Privy Council; Governor's Office; Mayor's Office; Attorney General's Office; Prosecutor's Office; Prosecutor General's Office; General Prosecutor's Office; Attorney's Office; Coroner's Office; School District; School Board; Municipal Corporation; Metropolitan Corporation; City Corporation; NHS Foundation Trust; NHS Trust; Regulator; Emergency Service; Emergency Services;
    Services District; Hospital District; Improvement District; Seismological Center; Seismological Centre; Meteorological Center; Meteorological Centre; Attorney General Chambers; Attorney General's Chambers; Attorney General's Department; Planning Authority; Emergency Management; Emergency Medical Services; Township Trustees; County Commissioners; Board of Trustees; Fire and Rescue; Fire & Rescue; Customs Service; Revenue Authority; Water Authority; Sanitation District; Water District; Fire District; Unified School District; Public Schools;
    Agriculture Committee; Education Committee; Justice Committee; Science Committee; Transport Committee; Treasury Committee; Appropriations Committee; Armed Services Committee; Banking Committee; Budget Committee; Commerce Committee; Ethics Committee; Finance Committee; Health Committee; Defence Committee; Defense Committee; Security Committee; Petitions Committee; Foreign Affairs Committee; Foreign Relations Committee; Home Affairs Committee;
    Homeland Security Committee; Intelligence Committee; Judiciary Committee; Oversight Committee; Privileges Committee; Public Accounts Committee; Rules Committee; Select Committee; Ways and Means Committee;
    State Government; County Government; City Government; Provincial Government; Regional Government; Municipal Government; Civil Defense; Civil Defence; Workforce Development; Economic Development; Wildlife Service; School Committee; Weather Bureau; Immigration Service; Correctional Service; Correctional Services; Fire Authority; Education Service; Statistical Service; Postal Service; Meteorological Service; Forest Service; Service Executive; Safety Executive; Housing Executive; Electoral Institute; Statistics Institute; Statistical Institute; Nigam; Meteorological Institute; Meteorological Department`),
  military: listed(`
    Army; Armies; Navy; Air Force; Air Corps; Marine Corps; Marines; Coast Guard; National Guard; Armed Forces; Defense Forces; Defence Forces; Defense Force; Defence Force; Military; Battalion; Regiment; Division; Brigade Combat Team; Infantry; Airborne; Corps; Rifles; Fleet; Squadron; Command; Republican Guard; Revolutionary Guard; Revolutionary Guards; Revolutionary Guard Corps; Security Forces; Security Force; Assistance Force; Protection Force; Peacekeeping Force; Stabilization Force; General Staff; Joint Chiefs; Expeditionary Unit; Air Defense; Military Academy; Cavalry; Special Forces; Commandos; Rangers; Militia; Joint Task Force`),
  police: listed(`
    Sheriff's Office; Enforcement Directorate; Crime Office; Crime Unit; Crime Bureau; Detective Branch; Special Branch; Crime Branch; Anti-Terrorism Unit; Offences Wing; Action Battalion; Investigation Department; Investigations Department; Detection Group; Investigation Group; Police Command; Regional Police; Bureau of Investigation; Police; Police Department; Police Service; Police Force; Constabulary; Gendarmerie; Security Service; Intelligence Service; Secret Service; Intelligence Agency; Investigation Agency; Investigation Bureau; Border Guard; Border Guards; Border Service; Border Police; Border Patrol; Marshals; Marshals Service; Sheriff's Department; Highway Patrol; Prison Service; Enforcement Administration; Enforcement Agency; Crime Agency; Carabinieri; Directorate of Security; Intelligence Directorate; Intelligence Bureau; Security Agency; Fraud Office; Crime Commission; Crimes Commission; Prosecution Service; Interpol;
    Police District; Police Office; Police Post; SWAT Team; Investigation Team; Investigative Team; Anti-Corruption Commission; Anti-Corruption Bureau; Anti-Corruption Agency; Anti-Corruption Unit; Corruption Commission;
    Constabulary Force; Elite Force`),
  court: listed(`
    Court Martial; Court-Martial; Court; Courts; Tribunal; Court of Appeal; Court of Appeals; Court of Justice; Court of Human Rights; Judiciary; Chambers; Criminal Court; Magistrates; Crown Court; Circuit; Judicial Council; Arbitration Panel`),
  armedGroup: listed(`
    Martyrs Brigades; Martyrs' Brigades; Martyrs Brigade; Brigades; Brigade; Liberation Army; Resistance Army; Republican Army; Mujahideen; Mujahedeen; Mujahidin; Mujahedin; Jihad; Liberation Front; Liberation Movement; Liberation Tigers; Tigers; Militias; Resistance Committees; Resistance Movement; Resistance Front; Emirate; Jamaat; Cartel; Mafia; Gang; Guerrillas; Contras; Self-Defense Forces; Mahdi Army; Battalions; Hizb; Ansar; Jaish; Lashkar; Triad; Yakuza; Falcons; Commandos; Red Army; Revolutionary Front; Patriotic Army; Salvation Army of Arakan;
    War Front`),
  party: listed(`
    Unity Platform; Civic Platform; Party; Parties; Front; Bloc; Coalition; Alliance; National Congress; People's Congress; Movement; Democrats; Republicans; Socialists; Liberals; Communists; Greens; Christian Democrats; Social Democrats; Muslim League; Awami League; List; National Rally; Dal; Sangh; Unionists; Conservatives; Brotherhood; Popular Front; Patriotic Front; National Front; Democratic Union; People's Union; Patriotic Union; Christian Union; National Union; Partido; Morcha; Mukti Morcha; Sena; Samiti; Peramuna; Kazhagam; Katchi; Democratic Congress; Youth Congress; Mahila Congress; Women's Congress; Trinamool Congress; Progressive Congress; Progressives Congress; Africanist Congress; Patriotic Congress`),
  international: listed(`
    United Nations; Security Council; General Assembly; Court of Auditors; Development Bank; Cooperation Council; Cooperation Organization; Economic Community; Development Community; Economic Union; Customs Union; Maritime Organization; Health Organization; Trade Organization; Treaty Organization; Atomic Energy Agency; Monetary Fund; Development Fund; Food Program; Food Programme; Children's Fund; Development Program; Development Programme; Arab League; High Commissioner for Refugees; Commission on Human Rights; Forum of States; Organization of States; Peacekeeping Mission; Observer Mission; Assistance Mission; Monitoring Mission; Stabilization Mission`),
  ngo: listed(`
    Foundation; Fund; Charity; Trust; Society; Federation of Labor; Trade Unions; Labor Congress; Labour Congress; Union Congress; Unions Congress; Rotary Club; Lions Club; United Teachers; Staff Union; Union; Unions; Watch; Red Cross; Red Crescent; Church; Churches; Diocese; Archdiocese; Synod; Patriarchate; Association; Federation; Confederation; Guild; Rights Group; Campaign; Initiative; Human Rights Center; Relief; Aid; Without Borders; Across Borders; International; Advocates; Scouts; Rotary; Convention; Syndicate; Brotherhood of Teamsters; Mission; Defense Fund; Endowment; Observatory for Human Rights; Solidarity; Coalition for Peace; Workers; Workers Union; Teachers Union; Journalists; Mothers; Crescent; Charities; Services Union; Congregation; Order; Monastery; Bishops' Conference; Bishops Conference; Muslim Council; Interfaith Council; Committee to Protect;
    Food Pantry; Crisis Centre; Crisis Center; Women's Centre; Women's Center; Advocacy Centre; Advocacy Center; Legal Centre; Legal Center; Relief Centre; Food Bank; Islamic Center; Islamic Centre; Youth League; Hospice; Humane Society; Shelter; Alumni; Fire Company; Neighborhood Watch; Neighbourhood Watch; Development Forum;
    Iyakkam; Sangam; Munnani; Parishad; Mahasabha; Sabha; Sangathan; Sangha; Sangham; Mazdoor Sabha; Crimestoppers; Crime Stoppers; Air Ambulance; Lifeboat Institution; Environmental Council; Heritage Council; Conservation Council`),
  company: listed(`
    Inc; Inc.; Incorporated; Corp; Corp.; Corporation; Company; Companies; Co; Co.; Ltd; Ltd.; Limited; LLC; LLP; PLC; plc; Plc; AG; GmbH; SA; S.A.; SpA; S.p.A.; NV; N.V.; BV; AB; ASA; Oyj; Group; Holdings; Holding; Industries; Enterprises; Partners; Capital; Capital Management; Securities; Motors; Motor; Cargo; Airlines; Airways; Air Lines; Aviation; Airline; Bank; Bancorp; Banco; Savings Bank; Insurance; Assurance; Financial; Finance; Investments; Oil; Petroleum; Gas; Energy; Power; Electric; Steel; Mining; Mines; Minerals; Metals; Gold; Chemical; Chemicals; Pharmaceuticals; Pharmaceutical; Pharma; Laboratories Inc; Technologies; Technology Corp; Systems; Software; Semiconductor; Electronics; Telecom; Telecommunications; Communications; Mobile; Wireless; Networks; Entertainment; Pictures; Studios; Records; Productions; Hotels; Resorts; Brewery; Breweries; Foods; Beverages; Stores; Supermarkets; Retailing; Retail; Railway Company; Railways; Railroad Company; Shipping; Lines; Logistics; Freight; Construction; Engineering; Contractors; Consulting; Realty; Properties; Developers; Exchange; Stock Exchange; Mercantile Exchange; Brothers; Bros; Bros.; & Sons; and Sons; Shipyard; Shipbuilding; Aerospace; Automotive; Tobacco; Cement; Textiles; Paper Mills; Consortium; Ventures; Venture Partners; Refinery; Refining; Refineries; Works; Biotech; Robotics; Analytics; Economics; Asset Management; Wealth Management; Investment Management; Global Management; Fund Managers; Waste Management; Management; Steel and Power; Oil and Gas; Iron and Steel; Rail; Pizza; Shops; Cooperative; Co-operative; Co-op; Architects; Recruitment; Leasing; Homes; Builders; Bakery; Dairy; Dairies; Advisors; Advisers; Associates; Consultancy; Consultants; Copper; Aluminium; Aluminum; Plastics; Trucking; Southern Railway; Northern Railway; Eastern Railway; Western Railway; Central Railway; Solutions; Utilities; Pipeline Company; Banking Corporation; Trading; Exports; Imports; Media Group; Labs;
    Cabs; Maritime; Hydro; REIT; Property Fund; Properties Fund; Income Fund; Growth Fund; Hedge Fund; Investment Trust; Platinum; Lithium; Uranium; Nickel; Sugar Mills; Textile Mills; Flour Mills; Cotton Mills; Rice Mills; Power and Light; Power & Light; Credit Union; Group of Companies; Waste Services; Solar; Taxis; Wines; Vineyards; Winery; Distillery; Ferries; Bus Lines; Pharmacy; Pharmacies; Hardware; Nurseries; Farms; Orchards; Dealership; Timber; Quarries; Realtors;
    Solicitors; Excavating; Flooring; Landscaping; Masonry; Paving; Plumbing; Roofing; Towing; Sugar Factory; Tea Factory; Cement Factory; Finance House; Electricals; Electricity; Fertilizers; Fertilisers; Hydrocarbons; Telecoms; Telekom; Pipelines; Reinsurance; Brewers; Distillers; Distilleries; Sacco; SACCO; Drinks; Biscuits; Bearings; Turbines; Instruments; Polymers; Petrochemicals; Agrochemicals; Cosmetics; Diagnostics; Therapeutics; Biosciences; Lifesciences; Laboratories; Resources; Jewellers; Jewelers; Carpets; Ceramics; Paints; Tyres; Tires`),
  media: listed(`
    News; News Agency; Press Agency; Press; Times; Post; Herald; Tribune; Gazette; Chronicle; Journal; Daily; Telegraph; Guardian; Observer; Globe; Sentinel; Inquirer; Examiner; Bulletin; Courier; Dispatch; Mirror; Standard; Mail; Star-Ledger; Newspaper; Newspapers; Magazine; Review; Weekly; Broadcasting; Broadcasting Corporation; Broadcasting Company; Broadcasting Service; Broadcasting Union; TV; Television; Radio; FM; Channel; Satellite Channel; News Service; News Network; Network News; Wire; Newswire; Publishing; Publishers; Editions; Television Network; Radio Network; Broadcasting Network; Monitor; Online; Zeitung; Gazeta; Pravda; Diario; Jornal; Shimbun; Sun-Times; Morning News; Evening News; Free Press; Today; Broadcaster; Argus; Advertiser; Reporter; Record; Xinwen; Ilbo; Media; Fakti; Spectator; Tageblatt; Blatt; Voice; Central Television; State Television; State Radio`),
  university: listed(`
    University; College; Institute; Institution; Academy; School; High School; Primary School; Secondary School; Elementary School; Middle School; Business School; Law School; Medical School; Faculty; Polytechnic; Seminary; Madrasa; Conservatory; Research Center; Research Centre; Research Institute; Laboratory for; Center; Centre; Universities; Schools; Kindergarten; Endowment for International Peace; Studies; Strategic Studies; Université; Universidad; Universität;
    Elementary; Middle; Prep; Teachers College; Medical College; Law College; Nursing School; Public School`),
  sports: listed(`
    Motorsports; Motorsport; Racing Team; FC; F.C.; AFC; SC; Football Club; Rugby Club; Cricket Club; United FC; Athletic Club; Football Association; Football Federation; Football League; Basketball Association; Cricket Board; Cricket Council; Olympic Committee; Athletics Federation; Weightlifting Federation; Tennis Association; Cycling Union; Skating Union; Swimming Federation; Hockey League; Hockey Federation; Soccer Federation; Baseball League; Racing; Rovers; Wanderers; Athletic; Hotspur; Albion; City FC; Yankees; Dodgers; Lakers; Team; Basketball; Gymnastics; Cricket; Rugby; Netball; League; Premier League; Sports Club; Golf Club; Tennis Federation; Rugby Union; Rugby League; Boxing Council; Boxing Association; Boxing Federation; Chess Federation; Anti-Doping Agency; Ski Federation; Motor Sports; Paralympic Committee; FA`),
  other: listed(`
    Organization; Organisation; Organizations; Committee; Group of Experts; Panel; Chamber of Commerce; Club; Orchestra; Philharmonic; Symphony; Ballet; Opera; Choir; Band; Theater Company; Theatre Company; Forum; Hall of Fame; Realtors; Exporters Association; Manufacturers Association; Transport Association; Industry Association; Bankers Association; Lottery; Ensemble; Quartet; Project; Study Group; Survey Group; Contact Group; Working Group; Roundtable; Business Council; Trade Association; Supply Management; Shopping Centers; Debt Exchange; Organizing Committee; Commission of Inquiry; Service; Services; Force; Forces; Guard; Guards; Unit; Group; Companies Association; Branch; Delegation; Task Force; Mission; Working Party; Caucus; Network; Medical Center; Medical Centre; Health Centre; Health Center; Rehabilitation Center; Rehabilitation Centre;
    Response Team; Rescue Team; Medical Team; Emergency Team; Health System; Healthcare; Health Network; Care Home; Nursing Home; Nursing Homes; Community Center; Community Centre; Playhouse; Repertory; Chorale; Drama Club`),
}

/** "Ministry of Foreign Affairs": words that begin a name which runs on through "of" and "for", with its type. */
const openers: Readonly<Partial<Record<OrganizationType, readonly string[]>>> = {
  government: listed(`
    Ministry; Ministries; Department; Bureau; House; Office; Directorate; Commission; Board; Agency; Secretariat; Division; Council; National Assembly; Parliament; Senate; Center for Disease Control; Centers; Administration; Authority; Assembly; Municipality; National Congress; Regulator; Task Force; Embassy; Consulate; General Directorate; State Committee; Cabinet; Bank; Reserve Bank; Federal Reserve Bank`),
  military: listed('Army; Joint Chiefs; Armed Forces; Corps; Forces; School of the Americas'),
  police: listed('Police Service; Police Department'),
  court: listed(
    'Court; Tribunal; Supreme Court; High Court; International Criminal Tribunal; Special Court; Special Tribunal; Constitutional Court',
  ),
  armedGroup: listed(
    'Liberation Tigers; Army; Revolutionary Armed Forces; Islamic State; Soldiers; Brotherhood; Brigades; Liberation Army; Liberation Front; United Self-Defense Forces; Salafist Group; Sons; Jaish; United Liberation Front',
  ),
  party: listed(
    'Party; Union; Alliance; Movement; Front; League; Rally; Coalition; Popular Front; Communist Party; Socialist Party; Democratic Party; Social Democratic Party; Democratic League; Forum; Congress; Bloc; National League; Party of the',
  ),
  international: listed(
    'Organization; Organisation; Community; Association of Southeast; League of Arab; Group; Commonwealth; United Nations High Commissioner; High Commissioner; Conference; Mission; Cooperation Council; Economic Community',
  ),
  ngo: listed(
    'Society; Association; Federation; Confederation; Committee; Center; Centre; Campaign; Coalition; Foundation; Friends; Reporters; Doctors; Physicians; Mothers; Citizens; Council; Church; Archdiocese; Diocese; Order; Congress of Trade; Union of; Network; Fund; Congregation; Students; Women; People; Lawyers; Scholars; International Federation; International Committee; International Council; National Council; National Association; American Society; Jehovah',
  ),
  company: listed(
    'Bank; Royal Bank; Commercial Bank; Industrial and Commercial Bank; Corporation; Company; Export-Import Bank',
  ),
  media: listed('Voice; News; Radio; Echo'),
  university: listed(
    'University; Institute; College; School; Academy; Faculty; Technical University; State University; National Institute; National Academy; Royal Institute; Massachusetts Institute; Max Planck Institute; London School; Smithsonian Institution',
  ),
  sports: listed('Association of Tennis; Football Association'),
  other: listed(
    'Organization; Museum; Museums; University Hospitals; Institute for Supply; Club; Chamber; Forum; Knights; Daughters; Veterans; Hall',
  ),
}

/** Words before the head that change what the body is: the "Football" of "Turkish Football Federation". */
export const qualifiers: Readonly<Partial<Record<OrganizationType, readonly string[]>>> = {
  sports: listed(
    'football; soccer; rugby; cricket; tennis; basketball; baseball; hockey; olympic; olympics; paralympic; athletics; athletic; weightlifting; wrestling; boxing; cycling; swimming; gymnastics; skating; ski; skiing; golf; chess; judo; volleyball; handball; sports; sport; anti-doping; badminton; sailing; rowing; motorsport; racing; biathlon; gaa; netball; rfc; darts; snooker; kabaddi; lacrosse; softball; triathlon; equestrian; bowls; taekwondo; karate; archery; fencing; powerlifting; surfing; turf; jockey; yacht; polo; bowling; croquet',
  ),
  ngo: listed(
    'rights; justice; advocacy; workers; teachers; journalists; lawyers; labor; labour; trade; trades; relief; charity; charitable; humanitarian; christian; muslim; islamic; jewish; catholic; evangelical; bar; medical; doctors; nurses; students; women; writers; environmental; conservation; veterans; miners; mineworkers; farmers; refugee; refugees; families; elders; taxpayers; residents; children; peace; solidarity; religious; orthodox; lutheran; baptist; methodist; cancer; diabetes; heart; civil; citizens; community',
  ),
  international: listed(
    'african; arab; european; asian; inter-american; world; international; pacific; caribbean; u.n.; un; united nations; global; atlantic; eurasian; nordic; inter-parliamentary',
  ),
  company: listed('savings; commercial; investment; merchant; national bank; exchange'),
  media: listed('news; broadcasting; press; tv; television; radio; satellite'),
  military: listed(
    'army; navy; naval; military; defence; defense; infantry; airborne; armored; armoured; marine; marines',
  ),
  police: listed(
    'police; security; intelligence; investigation; investigations; crime; prison; border; narcotics; drug enforcement; kidnapping; anti-kidnapping; terrorism; anti-terrorism; counter-terrorism; counterterrorism; robbery; anti-robbery; cybercrime; homicide; anti-narcotics; anti-vice; forensic; bomb; swat; riot; anti-riot; trafficking; anti-trafficking',
  ),
  court: listed('judicial; criminal; supreme court; appeals; crimes; justice'),
  party: listed(
    'democratic; republican; communist; socialist; liberal; conservative; nationalist; people; patriotic; popular; liberation; justice; freedom; unity; islamic; kurdish; revolutionary; progressive; national',
  ),
  armedGroup: listed(
    'liberation; martyrs; mujahideen; mujahedeen; jihad; islamic army; revolutionary; resistance; guerrilla; rebel; militant',
  ),
}

export const indexOf = (
  table: Readonly<Partial<Record<OrganizationType, readonly string[]>>>,
): ReadonlyMap<string, OrganizationType> => {
  const index = new Map<string, OrganizationType>()
  for (const [type, words] of Object.entries(table)) {
    for (const word of words) if (!index.has(word)) index.set(word, type as OrganizationType)
  }
  return index
}

/** Plain words for a body before its letters in brackets: "the armed forces (X)". */
export const describedBodies: ReadonlyMap<string, OrganizationType> = indexOf({
  government: listed('authority; board; bureau; commission; council; department; ministry; office'),
  military: listed('army; forces; navy; military'),
  police: listed('police; constabulary'),
  court: listed('court; tribunal'),
  ngo: listed('association; federation; society; trust'),
  university: listed('college; institute; polytechnic; school; university'),
  sports: listed('league'),
})

/** Case counts: a head in a name is capitalised. */
export const headTypes = indexOf(heads)
export const openerTypes = indexOf(openers)

/** Heads that are too common in other names to make one word before them an organization: "Gold", "Star", "Wire". */
export const weakHeads: ReadonlySet<string> = new Set(
  listed(`
    Management; Maritime; Hydro; Platform; Response Team; Platinum; Lithium; Uranium; Nickel; Oil; Gas; Gold; Power; Energy; Lines; Works; Mobile; Capital; Team; List; Order; Relief; Aid; Record; Voice; Wire; Today; Mail; Standard; Mirror; Review; Monitor; Channel; Star; Front; Network; Racing; Mission; Survey; Unit; Force; Forces; Mint; Exchange; Division; Command; Center; Centre; School; Library; Museum; Hospital; Trading; Construction; Records; Rifles; Caucus; Statistics; Guard; Guards; Fleet; Customs; Falcons; Tigers; Gang; Circuit; Chambers; Studies; Campaign; Initiative; Project; Convention; Congregation; Workers; Mothers; Solidarity; Airborne; Infantry; Militia; Rangers; Cavalry; Corps; Basketball; Gymnastics; Watch; Registry; Services; Service; Branch; Media; Trust; Fund; Post; Times; Online; Weekly; Daily; Guardian; Observer; Reporter; Spectator; Band; Opera; Quartet; Finance; Steel; Mines; Mining; Aviation; Economics; Rail; Pizza; Shops; Architects; Recruitment; Leasing; Homes; Builders; Bakery; Dairy; Dairies; Advisors; Advisers; Associates; Consultants; Copper; Aluminium; Aluminum; Plastics; Cricket; Rugby; Netball; Shipping; Metals; Minerals; Foods; Stores; Systems; Partners; Group; Company; Mafia; Movement; International; Electricity; Sena; Sabha; Samiti; FA; Drinks; Instruments; Jewellers; Jewelers; Carpets; Ceramics; Paints; Biscuits; Bearings; Brewers; Distillers; Tires; Tyres; Sangha; Sangham`),
)

/** What papers were called that others have bought: one half of "Star-Telegram". */
export const oldTitles = wordSet`
  Advance Advocate Age American Appeal Bee Banner Beacon Caller Call Capital Citizen Commercial Constitution Dealer Eagle Echo Enterprise Express Index Intelligencer Item Ledger Leader
  Messenger Mercury Miner Morning Optimist Patriot Picayune Pilot Pioneer Progress Reflector Register Recorder Republic Signal Spokesman Star State Statesman Sun Telegram Transcript
  Virginian World`
/** Those that parties are called by too: two of them are no paper. */
export const politicalTitles = wordSet`Democrat Independent Republican Union`

/** Heads of several words that name nobody by themselves: "the State Government". */
export const generalHeads: ReadonlySet<string> = new Set(
  listed(
    'Local Government; State Government; County Government; City Government; Provincial Government; Regional Government; Municipal Government; Police Command',
  ),
)

/** Bodies that every country has: a nationality before them is a name of its own, *Iraqi* + *Interior Ministry*. */
export const everyCountryHas: ReadonlySet<string> = new Set(
  listed(`
    Ministry; Ministries; Department; Parliament; Senate; Congress; Cabinet; Treasury; Army; Navy; Air Force; Marine Corps; Marines; Coast Guard; Supreme Court; High Court; Constitutional Court; Court; Office; Police; Military; National Assembly; House of Representatives; Presidency; Foreign Office; Home Office; National Guard Bureau; General Staff; Armed Forces; Intelligence Service; Security Service; Secret Service; Judiciary; Central Bank; Federal Reserve; Border Patrol; Legislature; Administration; Bureau; Special Forces; Federal Court; National Police; Border Police; Federal Police; Directorate; Joint Chiefs of Staff; Central Command; Interior Ministry; Customs; Agency; Security Council; National Security Council; Election Commission; Electoral Commission; Secretariat; Cabinet Office; Republican Guard; Revolutionary Guard; Revolutionary Guards; Revolutionary Guard Corps; Chamber of Deputies; Senate Committee; Labor Party; Labour Party; Communist Party; Socialist Party; Conservative Party; Green Party; Liberal Party; Muslim Brotherhood; Red Crescent; Democratic Party; Republican Party; Civil Guard; Border Guard; Border Guards; Fleet; Supreme Council; Council; Board; Commission; Committee; House`),
)
