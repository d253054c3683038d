import { singular } from './plurals.js'
import { readWords } from './word-file.js'
import { wordSet } from './word-set.js'

/** Words for people by role, job, age, kinship, belief or state, in the singular; models/README.md says where from. */
export const personNouns: ReadonlySet<string> = new Set([...readWords('persons-own'), ...readWords('persons-wordnet')])

/** Whether a noun, in lower case, names a person or several by role, job, age, kin or state. */
export const isPersonNoun = (lower: string): boolean => personNouns.has(lower) || personNouns.has(singular(lower))

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
