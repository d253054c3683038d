/** The words of a list, parted by blanks. */
function setOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}

/** Lemmas of what a state or its people in power do: a place that is the subject of one of them stands for them. */
export const actingVerbs: ReadonlySet<string> = setOf(`
  abandon accept accuse acknowledge act admit advise affirm agree aim allege allow annex announce apologize appeal
  appoint approve argue arm arrest ask assert assist attack attempt authorize back ban bar become begin believe
  blame block bomb boycott break build call cancel capture cease challenge charge choose claim close come commit
  complain comply concede condemn conduct confirm consider contend continue contribute control cooperate criticize
  cut decide declare decline defeat defend defy deliver demand denounce deny deploy deport describe designate
  detain develop disagree dismantle dismiss dispatch dispute donate drop ease encourage end enrich ensure establish
  exchange execute expand expect expel export express extend extradite face fail fear fight fire follow force
  freeze fund give grant halt hand help hold hope host ignore impose increase indicate inform insist intend
  intervene introduce invade invite issue jail join keep lack launch lead let lift lobby maintain make mediate meet
  move need negotiate nominate object occupy offer open oppose order overthrow pay permit plan play pledge postpone
  prepare press pressure prevent produce promise propose protect protest provide pull push put question raise
  ratify reach reaffirm recall receive recognise recognize refuse regard reiterate reject release remain renew
  repeat reply report request resist respond restore restrict resume retaliate return reveal run say seal see seek
  seize sell send set shell shut sign signal start state stop stress strike sue suggest supply support suspect
  suspend take tell test threaten trade train transfer try turn unveil urge use veto view violate vote vow want
  warn weigh welcome win withdraw withhold worry yield
`)

/** Lemmas of what a land is or goes through: it is the land that grows, suffers and borders. */
export const undergoingVerbs: ReadonlySet<string> = setOf(`
  achieve attract belong boast border comprise consist contain cover depend enjoy enter experience gain grow have lag lie rebound regain rely
  score stretch struggle suffer surge undergo
`)

/** Lemmas of what one state does to another: the place that is their object stands for its government. */
export const dealingVerbs: ReadonlySet<string> = setOf(`
  accuse aid allow anger arm ask assist assure attack back beat blame caution challenge charge condemn convince criticize
  defeat defy denounce deter encourage force give help inform join lead let notify offer oppose order permit
  persuade press pressure prevent promise push rebuke recognize refer request sanction slam stop sue supply support
  tell thank threaten urge warn
`)

/** Nouns before which a place's name means its state: U.S. troops, a Kremlin aide. */
export const stateNouns: ReadonlySet<string> = setOf(`
  action administration agency agent agents aid air aircraft airstrike airstrikes allies ally ambassador
  ambassadors army assistance attorney authorities backing base bases bomber bombers budget cabinet central
  coalition coast combat command commander commanders concerns congressional congressman consul consulate convoy
  counterpart counterterrorism court customs deal debt decision defence defense delegates delegation demand demands
  deputy diplomacy diplomat diplomatic diplomats dollar draft drone drones effort efforts elections embassies
  embassy envoy envoys federal fighter fighters food force forces foreign government governor helicopter
  helicopters homeland house immigration initiative inspectors intelligence interests invasion investigators jets
  judge judges justice law lawmaker lawmakers laws leader leaders leadership legislators marine marines mediator
  military minister ministers missile missiles mission national naval navy negotiator negotiators nuclear
  occupation officer officers official officials operation operations parliament peacekeepers plan plane planes
  plans police policies policy position presence president presidential pressure prime proposal prosecutor
  prosecutors raid raids regime representative representatives request resolution rule sanctions secretary security
  senator senators servicemembers servicemen ship ships side soldier soldiers special spokesman spokeswoman spy
  state strike strikes submarine supplies support talks tank tanks tariffs team treasury troop troops
  undersecretary vice warplane warplanes warship warships win withdrawal
`)

/** Posts of those in power: U.S. President, U.S. Senator. */
export const statePosts: ReadonlySet<string> = setOf(`
  adm. admiral ambassador army attorney congress defense deputy embassy federal finance foreign gen. general government
  homeland house interior justice marine military minister navy president presidential prime representative rep. sen. senate
  secretary senator special state supreme treasury trade undersecretary vice
`)

/** Organs of a state and those who hold them: Peru's former president, Iraq's interim parliament. */
export const stateOrgans: ReadonlySet<string> = setOf(`
  administration ambassador ambassadors army authorities cabinet chancellor congress court courts delegation envoy envoys force forces
  government judiciary junta king leader leaders leadership legislature military minister ministers ministry monarch navy parliament police
  premier president prosecutor prosecutors queen regime ruler rulers secretary senate spokesman troops
`)

/** Those who rule several states: the presidents of Chad and Mali. */
export const rulers: ReadonlySet<string> = setOf('governments leaders ministers presidents premiers')

/** What one gets from those who rule: approval from Washington. */
export const grants: ReadonlySet<string> = setOf(`
  aid approval assistance assurances backing clearance concessions criticism demands funding grants guarantees help instructions loans
  money order orders permission pledges pressure protests reaction request requests response royalties signals support warning warnings word
`)

/** Capitals that news names for the government that sits in them. */
export const seatsOfPower: ReadonlySet<string> = new Set(
  `Abuja;Addis Ababa;Algiers;Amman;Ankara;Asmara;Athens;Baghdad;Baku;Bangkok;Beijing;Beirut;Belgrade;Berlin;Bogota;Bogotá;Brasilia;Brussels;Bucharest;
  Budapest;Buenos Aires;Cairo;Canberra;Caracas;Colombo;Copenhagen;Damascus;Delhi;Dhaka;Doha;Dublin;Hanoi;Harare;Havana;Helsinki;Islamabad;Jakarta;
  Jerusalem;Kabul;Kathmandu;Khartoum;Kiev;Kigali;Kinshasa;Kyiv;La Paz;Lima;Lisbon;London;Madrid;Managua;Manila;Minsk;Mogadishu;Moscow;Nairobi;
  Naypyidaw;New Delhi;Nicosia;Oslo;Ottawa;Paris;Phnom Penh;Prague;Pretoria;Pyongyang;Quito;Rabat;Rangoon;Riga;Riyadh;Rome;Sanaa;Santiago;Sarajevo;
  Seoul;Singapore;Skopje;Sofia;Stockholm;Taipei;Tallinn;Tashkent;Tbilisi;Tehran;Tel Aviv;Tirana;Tokyo;Tripoli;Tunis;Vienna;Vilnius;Warsaw;
  Washington;Wellington;Yangon;Yerevan;Zagreb`.split(/;\s*/),
)

/** What a state has as one that acts: Iran's refusal, Syria's foreign minister. */
export const stateBelongings: ReadonlySet<string> = setOf(`
  accusation accusations action actions allies ally ambition ambitions announcement approach attack attacks attempt
  attempts bid blockade call campaign claim claims commitment compliance concern concerns cooperation decision
  demand demands denial deployment desire disengagement effort efforts enrichment expulsion failure goal incursion custody charges restrictions handling
  help human influence insistence intention intentions interest interests interference intervention invasion
  involvement membership missile move nuclear obligations occupation offensive offer opposition participation plan
  plans pledge policies policy position presence program promise proposal proxies pullout raid ratification reaction
  recognition record refusal rejection relations relationship request response resumption right role sovereignty
  stance statement strategy strikes suggestion support suspension terms test testing tests threat threats ties
  treatment unilateral uranium use view views war warning weapons willingness wish withdrawal work
`)

/** Words after which a place's name means its state: talks with Iran, ties between, sanctions against, pressure on. */
export const dealingNouns: ReadonlySet<string> = setOf(`
  accord agreement agreements aid alliance allies assistance complaint conflict contacts contract
  cooperation deal deals demand demands dialogue diplomatic discussions dispute disputes embargo exports friendship
  help incentives issue measures meeting negotiations offensive offer pact partnership peace pressure proposal
  rapprochement relations relationship resolution sales sanctions share stand-off standoff strike strikes struggle
  summit support talks tensions threat threats ties trade treaty truce victory war warning warnings weapons win
`)

/** Prepositions that put something at a place. */
export const placingWords: ReadonlySet<string> = setOf(`
  above across along amid around at battered battering beyond bordering crossing devastated downtown enter entered
  entering escape escaped fled flee fleeing flooded hit hits hitting in inside into lashed lashing leave leaves
  leaving left near nearby neighboring neighbouring occupying off outside over overrun pounded ravaged reach reached
  roamed rocked rocking shook southeast struck sweeping swept through throughout tour toured touring
  upstate via visit visited visiting visits within
`)

/** Directions: northern Iraq, the east of Chad. */
export const directions: ReadonlySet<string> = setOf(`
  central east eastern far greater inner lower mainland mid north northeast northeastern northern northwest
  northwestern occupied outer rural south southeast southeastern southern southwest southwestern upper west western
`)

/** What belongs to the land rather than the state: Iran's border, Iraq's oil fields. */
export const landBelongings: ReadonlySet<string> = setOf(`
  airport area areas border borders capital center central centre christians cities citizens city climate coast
  commercial countryside desert district east eastern economy election elections farmers first former gulf history
  independence island kurds largest main mountains muslims north northeast northeastern northern northwest
  northwestern oil old people poor population port province provinces region regions second shiite shiites south
  southeast southeastern southern southwest southwestern state streets sunni territory town towns village villages
  volatile water waters west western women youth
`)

/** Compound endings: U.S.-led is the state's doing, Kabul-based is where. */
export const stateEndings: ReadonlySet<string> = setOf(`
  allied appointed approved authored backed brokered built declared drafted financed friendly funded hosted imposed
  installed led mediated oriented paid proposed run sponsored supplied supported trained
`)

/** Words for what a place is, before or after its name, and the type of place that they ask for. */
export const kindWords: Readonly<Record<string, string>> = {
  airport: 'facility',
  bay: 'waterbody',
  borough: 'region',
  camp: 'facility',
  canal: 'waterbody',
  capital: 'city',
  city: 'city',
  county: 'region',
  country: 'country',
  department: 'region',
  desert: 'area',
  district: 'region',
  governorate: 'region',
  gulf: 'waterbody',
  hamlet: 'city',
  island: 'region',
  islands: 'region',
  kingdom: 'country',
  lake: 'waterbody',
  mount: 'mountain',
  mountain: 'mountain',
  mountains: 'mountain',
  nation: 'country',
  neighborhood: 'city',
  neighbourhood: 'city',
  peninsula: 'region',
  port: 'city',
  prefecture: 'region',
  province: 'region',
  region: 'region',
  republic: 'country',
  resort: 'city',
  river: 'waterbody',
  sea: 'waterbody',
  state: 'region',
  strait: 'waterbody',
  suburb: 'city',
  territory: 'region',
  town: 'city',
  township: 'city',
  village: 'city',
  volcano: 'mountain',
}
