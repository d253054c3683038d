import { wordSet } from '../../language/words/word-set.js'

/** Words for people by role, job, age, kinship, belief or state, in the singular. */
export const personNouns = wordSet`
  abductee abductor academic accomplice accountant activist actor actress addict administrator admiral adolescent
  adult advocate agent agitator aid-worker aide airman airwoman alien ally ambassador analyst anarchist anchor
  anesthetist announcer anyone apprentice archaeologist archbishop architect artist astronaut asylum-seeker athlete
  attacker attendant attendee aunt author ayatollah baby baker balloonist banker barber bartender beachgoer bedouin
  beggar believer beneficiary biker bishop blogger boatman bodyguard bomber bouncer boxer boy boyfriend brakeman bride
  brigadier broker brother builder bureaucrat burglar businessman businesspeople businessperson businesswoman butcher
  bystander cadet cadre cameraman camerawoman camper candidate canoeist captain captive captor cardinal carer
  caretaker carpenter cashier caver celebrant chairman champion chancellor chaplain chauffeur chef chief chieftain
  child christian churchgoer citizen civilian clansman cleaner clergyman cleric clerk climber clinician co-pilot
  co-worker coach coalminer collaborator colleague collegian colonel colonist columnist comedian commander commando
  commissioner commuter companion composer comrade conductor congressman congresswoman conscript constable
  construction-worker consul consultant contestant contractor controller convert convict cook cop copilot coroner
  corporal correspondent councillor councilman councilor counselor courier cousin coworker craftsman crewman crewmate
  crewmember criminal critic crusader custodian customer cyclist dancer daughter deacon dealer defector defendant
  defender delegate demonstrator dentist deportee deputy descendant deserter designer detainee detective developer
  devotee diner diplomat director disciple dissident diver dock-worker docker doctor donor driver duke dweller
  dynamiter earl economist editor educator elder electrician emigrant emigre employee employer enforcer engineer
  entertainer entrepreneur envoy escapee escort evacuee ex-soldier executive exile expatriate expert explorer
  extremist eyewitness fan farmer farmhand farmworker father fellow female festivalgoer fighter filmmaker financier
  firefighter fireman firewoman fisher fisherfolk fisherman flier flyer folk follower footballer foreigner foreman
  forester freshman friend fugitive gambler gangster garbageman gardener gendarme general geologist girl girlfriend
  godfather governor graduate grandchild granddaughter grandfather grandmother grandparent grandson groom guard
  guardian guardsman guerrilla guest guide gunman gunner guru gypsy hacker hairdresser handyman harvester headmaster
  healer helper henchman herder herdsman hero hijacker hiker hindu hitchhiker holidaymaker homeowner hooligan host
  hostage hostess householder housekeeper housewife human hunter husband imam immigrant individual industrialist
  infant infantryman infiltrator informant informer inhabitant injured inmate inspector instructor insurgent
  intellectual intern interpreter intruder investigator investor islamist janitor jew jihadi jihadist jockey jogger
  journalist judge jurist juror juvenile kayaker kid kidnapper killer king laborer labourer lad lady landowner
  lawmaker lawman lawyer leader lecturer legislator lesbian librarian lieutenant lifeguard linesman lobbyist local
  longshoreman looter lorry-driver loyalist machinist maid major male man manager manufacturer marathoner marcher
  marine mariner martyr mason mate mayor mechanic medic member mercenary merchant messenger midwife migrant militant
  militiaman miner minister minor missionary mobster model monk moslem mother motorcyclist motorist mountaineer
  mourner mp mullah murderer musher musician muslim national nationalist native navigator neighbor neighbour nephew
  newborn newsman newspaperman niece nomad non-combatant noncombatant novice nun nurse nurseryman observer occupant
  offender office-holder officeholder officer official oilman old-timer onlooker operative operator opponent organiser
  organizer orphan owner paedophile painter paramedic paramilitary paratrooper parent parishioner parliamentarian
  partisan partner party-goer partygoer passenger passer-by passerby passers-by passersby pastor patient patrolman
  paver peacekeeper peasant pedestrian peer pensioner people perpetrator person personnel pharmacist philanthropist
  photographer photojournalist physician physicist picnicker pilgrim pilot pirate planner player playwright plumber
  poacher poet policeman policewoman politician pope porter postman pow preacher pregnant preschooler president priest
  prince princess principal prisoner producer professional professor prosecutor prostitute protester protestor
  provocateur psychiatrist psychologist publisher pupil quarterback rabbi racer rafter raider rancher ranger rapist
  ratepayer rebel receptionist recruit referee refugee relative repairman reporter representative republican rescuer
  researcher reservist resident responder retiree reveler reveller revolutionary rickshaw-puller rider rioter rival
  robber roofer rower royalist rubbernecker runner sailor salesman salesperson saleswoman scholar schoolboy
  schoolchild schoolchildren schoolgirl schoolmate schoolteacher scientist scout sculptor seafarer seaman
  seasonal-worker secretary seminarian senator senior separatist sergeant serviceman servicemember servicewoman
  settler sex-worker sheik sheikh shepherd sheriff shi'ite shiite shooter shopkeeper shopper sibling sikh singer
  sister skater skier skipper smuggler sniper snowboarder soldier somebody son specialist spectator spelunker
  spokesman spokesperson spokeswoman spouse spy squatter staff staffer stallholder statesman stepchild stepdaughter
  stepson steward stewardess stockbroker storekeeper stowaway stranger striker strongman student stuntman subordinate
  suffragette sunbather sunni superintendent supervisor supporter surfer surgeon surveyor survivor suspect swimmer
  sympathiser sympathizer tailor taleban taliban tanker-driver taxpayer teacher technician teen teenage teenager
  tenant terrorist theologian thief thug toddler tot tourist townspeople townsperson trader trafficker trainee trainer
  transgender traveler traveller trawlerman trekker tribesman troop trooper trucker trustee tutor twin uncle undergraduate
  unionist vacationer vagrant vandal vendor veteran vicar viceroy victim vigilante villager villain violinist
  virologist visitor volunteer voter waiter waitress walker warden warlord warrior watchman weightlifter welder widow
  widower wife witness woman worker workman workmate worshiper worshipper wrestler writer yazidi yogi youngster youth
  zealot zookeeper`

/** Words for groups of people: "a family of five", "two families", "a crew of 12". */
export const groupNouns = wordSet`
  battalion boatload brigade bunch busload caravan clan class company congregation contingent convoy couple crew crowd
  delegation duo entourage family flock gang group household minority party patrol platoon quartet quintet squad team
  throng total trio unit wave`

/** Peoples whose name does not end like one, in the singular or as it is used in the plural. */
export const peoples = wordSet`
  afghan albanian american arab argentine azeri balinese bangladeshi basque bedouin belgian berber boer bosniak brit
  briton bulgar catalan chechen congolese copt cossack croat cuban cypriot czech dane druze dutch dutchman egyptian
  emirati englishman eritrean eskimo fijian filipina filipino finn frenchman frenchwoman fulani german ghanaian greek
  guatemalan gurkha hausa hazara hmong hutu icelander igbo indian indonesian iraqi irishman israeli italian kazakh
  kenyan kikuyu kosovar kurd kuwaiti kyrgyz lao latino lebanese libyan luo maasai maltese maori mexican mongol
  moroccan nepalese nepali new-zealander nigerian nigerien norwegian omani oromo pakistani palestinian pashtun persian
  peruvian pole portuguese punjabi qatari rohingya roma romanian russian saudi scot scotsman serb sinhalese slovak
  slovene somali spaniard sudanese swede swiss syrian tajik tamil tatar thai tibetan tigrayan tuareg tunisian turk
  turkmen tutsi uighur ukrainian uyghur uzbek vietnamese welshman yemeni yoruba zulu`

/** Words that end like a person's role and are none: an -er that does no work. */
export const notPeople = wordSet`
  advertiser afternoon airliner amber anger anniversary answer barrier battleship beer blister blunder booster border
  bulldozer bumper bunker burner cancer carrier center centre chamber chapter charger cinder cluster cocker collar
  color colour computer container conveyor copper corner corridor counter cover cracker crater cruiser dagger danger
  debtor december detonator diameter dinner disaster disorder door drawer duplicator duster elevator encounter error
  ether factor favor favour fever fiber filter finger firecracker floor flower folder freezer freighter fritter
  garment generator giant ginger glacier glitter grant hammer hamper harbor harbour header helicopter honor hopper
  horror hunger incubator indicator instant interceptor interior junker ladder launcher layer leather letter lever
  lighter liner linger litter liver locker lumber manner marker matter meter minelayer mirror monitor monster mortar
  motor murder newsletter number oar october offer order otter outer oyster paper pepper percent plant platter pointer
  poster powder power prayer primer printer processor projector propeller prosper quarter radar radiator razor reactor
  rear receiver refrigerator register remainder reminder revolver ripper river roller rooster rotor rubber rudder
  rumor rumour sector semester semiconductor sensor september server sewer shelter shoulder shower shutter silver
  skyscraper slaughter slipper soccer spider starter steamer sticker stretcher sugar summer supper sweater tanker
  tender terror theater theatre thriller thunder tiger toner tower tractor trailer transfer transformer transmitter
  transporter tremor trigger tumor tumour typewriter udder upper vapor vector visor wafer water weather whisper winter
  wonder`

/** Attackers, captors and wanted people: when they flee, they are not displaced. */
export const culprits = wordSet`
  assailant attacker bandit burglar convict culprit detainee gangster gunman hijacker hostage-taker inmate insurgent
  kidnapper killer looter militant murderer perpetrator pirate poacher prisoner raider rebel robber shooter suspect
  terrorist thief`

/** Who crosses borders without being driven out. */
export const crossers = wordSet`
  commuter driver fan fighter marine motorist passenger pilgrim shopper soldier student supporter tourist traveler traveller troop trooper
  visitor worker`
