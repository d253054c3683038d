import { wordSet, wordTable } from '../../../language/words/word-set.js'
import type { Outcome } from '../schema.js'

/** Verbs whose object (or passive subject) is harmed, whatever noun is counted: "killed 12 tutors". In the base form. */
export const strongVerbs = wordTable<Outcome>({
  killed:
    'assassinate asphyxiate behead butcher decapitate electrocute execute kill lynch martyr massacre murder slay strangle suffocate',
  injured: 'injure maim wound',
  missing: '',
  displaced: 'displace',
  abducted: 'abduct kidnap',
  detained: 'apprehend arrest detain imprison incarcerate jail',
  infected: '',
})

/** Verbs that may have other objects too: they count with a noun for people, or as passives of a number alone. */
export const weakVerbs = wordTable<Outcome>({
  killed: 'bury crush drown hang incinerate poison slaughter',
  injured: 'bruise burn concuss harm hurt hospitalise hospitalize scald stab',
  missing: '',
  displaced: 'evacuate relocate uproot',
  abducted: 'seize snatch',
  detained: 'capture hold intern nab',
  infected: 'infect sicken',
})

/** Verbs whose subject is harmed. */
export const subjectVerbs = wordTable<Outcome>({
  killed: 'asphyxiate die drown perish succumb suffocate',
  injured: '',
  missing: 'disappear vanish',
  displaced: '',
  abducted: '',
  detained: '',
  infected: '',
})

/** Forms that the rules of spelling do not give: base, third person, past, participle, gerund. */
export const irregularForms: Readonly<Record<string, readonly [string, string, string, string, string]>> = {
  behead: ['behead', 'beheads', 'beheaded', 'beheaded', 'beheading'],
  burn: ['burn', 'burns', 'burned burnt', 'burned burnt', 'burning'],
  bury: ['bury', 'buries', 'buried', 'buried', 'burying'],
  die: ['die', 'dies', 'died', 'died', 'dying'],
  flee: ['flee', 'flees', 'fled', 'fled', 'fleeing'],
  hang: ['hang', 'hangs', 'hanged', 'hanged', 'hanging'],
  hold: ['hold', 'holds', 'held', 'held', 'holding'],
  hurt: ['hurt', 'hurts', 'hurt', 'hurt', 'hurting'],
  kidnap: ['kidnap', 'kidnaps', 'kidnapped kidnaped', 'kidnapped kidnaped', 'kidnapping kidnaping'],
  nab: ['nab', 'nabs', 'nabbed', 'nabbed', 'nabbing'],
  slay: ['slay', 'slays', 'slew', 'slain', 'slaying'],
  stab: ['stab', 'stabs', 'stabbed', 'stabbed', 'stabbing'],
}

/** Verbs that kill with "to death": "beat two men to death". All their forms. */
export const deadlyWithToDeath = wordSet`
  axe axed axing bashed batter battered battering bayoneted beat beaten beating bled bleed bleeding bludgeon bludgeoned bludgeoning burn burned burning burnt charred choke
  choked choking chop chopped club clubbed crush crushed crushing done flogged flogging freeze freezing froze frozen gored gassed hack hacked hacking kick kicked knife knifed lynched maul mauled mauling pelted
  put putting scald scalded shoot shooting shot slashed slashing smother smothered speared squeeze squeezed stab stabbed stabbing starve starved starving stone
  stoned stoning strangle strangled thrashed thrashing torture tortured trample trampled trampling whipped whipping`

/** Words after a form of be, become, go, be found, be left, or after the quantity itself. */
export const states = wordTable<Outcome>({
  killed: 'dead deceased fatal lifeless slain',
  injured: 'hurt injured maimed wounded',
  missing: 'missing unaccounted',
  displaced: 'displaced homeless shelterless',
  abducted: '',
  detained: '',
  infected: 'ill ill. infected sick',
})

/** Nouns that are counted themselves: "38 fatalities". In the singular. */
export const countedNouns = wordTable<Outcome>({
  killed: 'body corpse death fatality killing murder homicide drowning suicide execution assassination',
  injured: 'injury',
  missing: 'disappearance',
  displaced: 'idp',
  abducted: 'abduction kidnapping kidnap',
  detained: 'arrest detention',
  infected: 'infection',
})

/** Nouns whose "of" or "'s" names the harmed: "the deaths of 87 protesters". In the singular or plural. */
export const nounsOf = wordTable<Outcome>({
  killed:
    'throat throats assassination assassinations beheading beheadings bodies body corpse corpses death deaths decapitation drowning drownings elimination execution executions killing killings life lives loss lynching massacre murder murders neutralisation neutralization remains slaughter slaying slayings suicide suicides',
  injured: 'injuring maiming wounding woundings',
  missing: 'disappearance disappearances',
  displaced: 'displacement displacements evacuation uprooting',
  abducted: 'abduction abductions kidnap kidnapping kidnappings',
  detained: 'arrest arrests capture detention detentions imprisonment jailing',
  infected: 'infection infections',
})

/** Nouns for people harmed: "the dead", "the wounded", "those killed", "12 refugees". Weaker than any verb beside them. */
export const harmedPeople = wordTable<Outcome>({
  killed: 'dead deceased',
  injured: 'injured wounded',
  missing: 'missing',
  displaced: 'displaced evacuee homeless refugee',
  abducted: 'abductee captive hostage',
  detained: 'detainee',
  infected: 'infected',
})

/** Words of illness: a text that has two of them is about a disease, and its cases and patients are of it. */
export const diseases = wordSet`
  aids anthrax avian campylobacter chickenpox chikungunya cholera contagion contagious coronavirus covid covid-19 dengue diarrhea diarrhoea
  diphtheria disease e.coli ebola encephalitis enterovirus epidemic flu h1n1 h5n1 h7n9 hepatitis hiv illness infected infection infections influenza
  lassa legionnaires leprosy leptospirosis listeria malaria marburg measles meningitis mers monkeypox mpox mumps nipah norovirus outbreak pandemic
  plague pneumonia polio quarantine quarantined rabies rubella salmonella sars sickened symptoms tb tuberculosis typhoid typhus vaccine virus
  west-nile whooping yellow-fever zika`

/** Who seizes or captures people is a kidnapper if named by one of these, and the law otherwise. */
export const kidnappers = wordSet`
  abductors attackers bandits captors extremists fighters gang gangsters guerrillas gunman gunmen hostage hostages insurgents islamists jihadists
  kidnappers militants militiamen militia mutineers pirates ransom rebels robbers separatists taleban taliban terrorists tribesmen`

/** What makes a flight from a place one of the displaced. */
export const fledFrom = wordSet`
  advance area attacks battle battles bloodshed bombardment bombing bombings border city clashes conflict countries country crisis danger district
  eruption famine fighting fire fires flames flood flooding floods floodwaters home homeland homes house houses hurricane island
  neighborhood neighborhoods neighbourhood offensive persecution province raids region shelling storm strife town towns tsunami unrest village villages
  violence volcano war wildfire wildfires`
