import { wordSet } from '../../../language/words/word-set.js'

/** Animals, in the singular: what befalls them is no figure of this kind. */
export const animals = wordSet`
  albatross alpaca animal ant antelope ape baboon badger bat bear beast beaver bee beetle bird bison boar bobcat
  broiler budgerigar buffalo bull bulldog bullock butterfly calf camel canary cat cattle cheetah chick chicken chimp
  chimpanzee cobra cockroach collie cormorant cougar cow coyote crab crane crocodile crow cub deer dinosaur dog
  dolphin donkey dove duck duckling dugong eagle eel elephant elk ferret fish flamingo fly foal fowl fox foxhound frog
  gazelle gerbil giraffe goat goose gorilla greyhound gull hamster hare hawk hedgehog hen herd heron herring hippo
  hippopotamus hive hog honeybee horse husky hyena insect jackal jaguar jellyfish kangaroo kitten koala labrador lamb
  leopard lion lioness livestock lizard lobster locust lynx macaque mammal manatee mare mink mole monkey moose
  mosquito moth mouse mule octopus orangutan ostrich otter owl ox oxen oyster panda panther parrot partridge peacock
  pelican penguin pet pheasant pig pigeon piglet pony porpoise poultry predator primate puffin puma pup puppy python
  quail rabbit racehorse ram rat raven reindeer reptile retriever rhino rhinoceros rodent rooster rottweiler sable
  salmon seabird seagull seal shark sheep sheepdog shrimp snake spaniel sparrow spider squirrel stallion steer stork
  swallow swan swine tern terrier thoroughbred tiger toad tortoise trout tuna turkey turtle viper vole vulture walrus
  wasp weasel whale wildebeest wildlife wolf worm yak zebra`

/** Units, money, time and other things that are counted and are never people. */
export const things = wordSet`
  % acre aftershock agreement aircraft airline airplane airport airstrike alarm allegation ambulance apartment appeal
  area arms arrow article assault atoll attack attempt avalanche award bag baht ballot bank barrel barrier base
  battery beach bed bedroom belt bill billion blast block blow boat bomb bombing book bottle box branch bridge
  building bullet bus business buyout cabin cafe camp campaign canoe cap car card cargo carriage cathedral celebration
  cell cent center centimeter centimetre century chair challenge chance channel charge church city clash clause clinic
  club cm college collision colony comment community complaint concert condition conflict contract conviction copy
  corner count country county coup course court crash crater crime crisis crossing cruise cup currency cut cyclone dam
  day deal decade decision decline defeat degree demand demonstration department deposit detonation device dinar
  directive discussion dish dispute district dollar domain dome door dose download drink drone drop drum earthquake
  edition effort election embassy emirate enterprise episode error euro event exchange exercise explosion explosive
  export factory farm feature federation feet ferry festival field fight film fine fire firm flag flat flight flood
  floor foot force forest form franc gallon game garage gate goal gram grenade gun gunfight gunshot hall harbour
  hectare helicopter highway hill holiday home horsepower hospital hotel hour house hurricane hut import improvement
  inch incident increase industry initiative injection inning institution interview investigation invitation island
  issue item jet job journey kg kilogram kilometer kilometre km knife krona laboratory lake landmine landslide lane
  lap law lawsuit league leg letter level lie line lira list lorry loss machine magazine mall map march mark market
  match matter meal measure medal meeting megawatt message meter metre mile mill mine minibus minute missile mission
  month mosque motion motive motorbike motorcycle mountain mudslide museum nation negotiation network newspaper night
  nuclear offence office oil operation option order organisation organization ounce outbreak outlet outpost overtime
  page pair panel paper parade parcel parish parliament pass passport patch payment peace penalty penny percent
  percentage period peso phase phone photograph picture piece pill pistol place plan plane plant play plot pm point
  poll port position post pound premise present price prize problem product program programme project promise proposal
  protest province provision pub publication purchase quake quarter question race radio raid rail railway rally ransom
  rate reason record region regulation religion report request resolution resource response restaurant result retreat
  revolution revolver reward rial ride rifle right ringgit riot river riyal road robbery rocket role roll room rouble
  round route row ruble rule run rupee rupiah sale sanction school score sea season seat section sector security
  seminar sentence series service session set settlement share shareholding shekel shell shelter shilling ship
  shooting shop shot show side sign site sitting skirmish skyscraper slot song source spacecraft speech split spot
  stabbing stadium stage stake stamp state statement station statue step stop storm story strait street strike
  structure study submarine subway suggestion suit suitcase supermarket survey suspension system table talk tank
  tanker target task tax temple tent term territory test text theory thing threat ticket time tip title ton tonne tool
  tornado torpedo tour tower town trade train tram tranche transaction treaty tree tremor trial trip trophy truck try
  tsunami tunnel turbine typhoon university van vehicle venue verdict version vessel veto victory video village visa
  visit volcano vote wall war warehouse warhead warning warplane watt way weapon website week weekend wheel win window
  word work world yard year yen yuan zone`
