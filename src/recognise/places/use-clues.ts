import { sensesOf } from '../../gazetteer/gazetteer.js'
import type { Token } from '../../language/document.js'
import { wordSet } from '../../language/words/word-set.js'
import { titled } from '../../text/capital.js'
import type { Proof } from '../recogniser.js'
import {
  actingVerbs,
  dealingNouns,
  dealingVerbs,
  directions,
  grants,
  landBelongings,
  placingWords,
  rulers,
  seatsOfPower,
  stateBelongings,
  stateEndings,
  stateNouns,
  stateOrgans,
  statePosts,
  undergoingVerbs,
} from './lexicon.js'
import type { Setting } from './setting.js'

/**
 * Something in a name's setting that speaks for the government (weight above 0) or for the place itself (below 0).
 * In the proofs the marked name is the one asked about, in `leaves` too.
 */
export interface UseClue extends Proof {
  readonly weight: number
  holds(setting: Setting): boolean
}

const isWord = (words: ReadonlySet<string>, text: string | undefined): boolean => words.has(text ?? '')
const isPlain = ({ possessive, compound }: Setting): boolean => !possessive && !compound

/** Whether a word before belongs to the name itself, not to a noun after it: "in Iraq", but not "at a U.S. base". */
const isHead = (setting: Setting): boolean => {
  const [next, afterNext] = setting.after
  if (setting.possessive) return !isWord(stateBelongings, next?.lower)
  return !isWord(stateNouns, next?.lower) && !(next?.pos === 'ADJ' && isWord(stateNouns, afterNext?.lower))
}

/** Behind a preposition, or in a row that stands behind it: "from France, Spain and Italy". */
const standsBehind = (setting: Setting, word: string): boolean => setting.before === word || setting.beforeRow === word

/** What falls on the land: "strikes on Iran", not "pressure on Iran". */
const struckBy: ReadonlySet<string> = new Set(
  'airstrike airstrikes assault assaults attack attacks bombs march marched missiles raid raids rockets strike strikes'.split(
    ' ',
  ),
)

/** "Peru's former president": an organ of state before the phrase ends. */
function hasOrgan(after: readonly Token[]): boolean {
  for (const token of after) {
    if (isWord(stateOrgans, token.lower)) return true
    if (!BEFORE_ORGAN.has(token.pos)) return false
  }
  return false
}

const BEFORE_ORGAN = wordSet`ADJ ADV NOUN PROPN`

/** "US-China tariff talks": two states before what they have with one another. */
const isPairDealing = (compound: string, after: readonly Token[]): boolean =>
  isState(compound) && after.slice(0, 3).some(({ lower }) => isWord(dealingNouns, lower))

const isState = (lower: string): boolean => shortStates.has(lower) || sensesOf(titled(lower))[0]?.type === 'country'
const shortStates = wordSet`eu uk us`

/** Weights were fitted on the training news (logistic regression) and rounded. */
export const useClues: readonly UseClue[] = [
  {
    name: 'acts',
    weight: 2.1,
    holds: ({ deed }) => deed !== null && !deed.passive && isWord(actingVerbs, deed.lemma),
    examples: [
      '{Iran} said it would resume talks.',
      '{Iran} and Oman agreed.',
      '{Iran}, Qatar and Oman agreed.',
      '{Baku} is not viewing the plan with joy.',
    ],
    leaves: [
      'Floods hit {Iran} on Monday.',
      'Farmers in Syria and {Iran} said so.',
      'Farmers in Syria, {Iran} and Iraq said so.',
      '{Iran} lies east of Iraq.',
    ],
  },
  {
    name: 'is-subject',
    weight: 0.7,
    holds: ({ deed }) =>
      deed !== null &&
      !deed.passive &&
      deed.lemma !== 'be' &&
      !isWord(actingVerbs, deed.lemma) &&
      !isWord(undergoingVerbs, deed.lemma),
    examples: ['{Iran} printed the letter.'],
    leaves: ['{Iran} said no.', "{Iran}'s roads are long."],
  },
  {
    name: 'undergoes',
    weight: -0.5,
    holds: ({ deed }) => deed !== null && !deed.passive && isWord(undergoingVerbs, deed.lemma),
    examples: ['{Iran} lies east of Iraq.', '{Mali} continues to suffer droughts.'],
    leaves: ['{Iran} said no.'],
  },
  {
    name: 'is-dealt-with',
    weight: 1.6,
    holds: ({ deed }) => deed?.passive === true && isWord(dealingVerbs, deed.lemma),
    examples: ['{Iran} was accused of fraud.'],
    leaves: ['{Iran} was flooded.', '{Iran} accused the bank of fraud.'],
  },
  {
    name: 'is-done-to',
    weight: -0.6,
    holds: ({ deed }) => deed?.passive === true && !isWord(dealingVerbs, deed.lemma),
    examples: ['{Iran} was flooded.', '{Iran} hit by storm.'],
    leaves: ['{Iran} was accused of fraud.', '{Iran} flooded the market.'],
  },
  {
    name: 'before-body',
    weight: 2,
    holds: ({ beforeBody }) => beforeBody,
    examples: ['They lobbied {U.S.} Congress again.'],
    leaves: ['The {U.S.} airport was shut.'],
  },
  {
    name: 'anti-state',
    weight: 2.5,
    holds: ({ prefix }) => /^(?:anti|pro)$/.test(prefix),
    examples: ['They shouted anti-{Denmark} slogans.'],
    leaves: ['They shouted at a mid-{Denmark} port.'],
  },
  {
    name: 'state-organ',
    weight: 2.6,
    holds: (setting) => setting.possessive && hasOrgan(setting.after),
    examples: ["{Peru}'s former president left.", "{Chad}'s health ministry denied it."],
    leaves: ["{Peru}'s roads are long.", "{Peru}'s roads and its government are old."],
  },
  {
    name: 'rulers-of',
    weight: 1.8,
    holds: ({ before, beforeThat }) => before === 'of' && isWord(rulers, beforeThat),
    examples: ['The governments of {Chad} and Mali agreed.'],
    leaves: ['The farmers of {Chad} and Mali agreed.'],
  },
  {
    name: 'seat-of-power',
    weight: 2.4,
    holds: ({ name, before, beforeRow, beforeThat, wordsBefore }) =>
      seatsOfPower.has(name) &&
      ((before === 'from' && isWord(grants, beforeThat)) ||
        ((before === 'between' || beforeRow === 'between') &&
          wordsBefore.slice(0, 2).some(({ lower }) => isWord(dealingNouns, lower)))),
    examples: ['It needs approval from {Washington}.'],
    leaves: ['He flew from {Washington}.', 'It needs approval from {Boston}.'],
  },
  {
    name: 'state-noun',
    weight: 2,
    // "the Leeds police station" is a house.
    holds: (setting) =>
      isPlain(setting) && isWord(stateNouns, setting.after[0]?.lower) && !houses.has(setting.after[1]?.lower ?? ''),
    examples: ['{U.S.} troops left the base.'],
    leaves: ['The {London} march began at noon.', 'They met at the {London} police station.', "{Iran}'s troops left."],
  },
  {
    name: 'state-noun-later',
    weight: 1,
    holds: (setting) =>
      isPlain(setting) && !isWord(stateNouns, setting.after[0]?.lower) && isWord(stateNouns, setting.after[1]?.lower),
    examples: ['A senior {U.S.} trade official spoke.'],
    leaves: ['Two {U.S.} officials spoke.'],
  },
  {
    name: 'other-noun',
    weight: -0.9,
    holds: (setting) =>
      isPlain(setting) &&
      !isWord(stateNouns, setting.after[0]?.lower) &&
      (setting.after[0]?.pos === 'NOUN' || setting.after[0]?.pos === 'ADJ'),
    examples: ['The {London} suburb was quiet.'],
    leaves: ['{London} officials were quiet.'],
  },
  {
    name: 'state-compound',
    weight: 1.6,
    holds: ({ compound }) => isWord(stateEndings, compound),
    examples: ['The {U.S.}-led force moved in.'],
    leaves: ['The {London}-based group moved in.'],
  },
  {
    name: 'dealing-pair',
    weight: 1.6,
    holds: ({ compound, after }) => isPairDealing(compound, after),
    examples: ['{Iran}-Iraq peace talks failed.', 'The {Iran}-EU trade deal failed.'],
    leaves: ['{Iran}-Iraq flights were late.', 'The {Iran}-backed peace deal failed.'],
  },
  {
    name: 'place-compound',
    weight: -1,
    holds: ({ compound, after }) =>
      compound !== '' && !isWord(stateEndings, compound) && !isPairDealing(compound, after),
    examples: ['The {London}-based group moved in.'],
    leaves: ['The {U.S.}-led force moved in.'],
  },
  {
    name: 'state-belonging',
    weight: 2.8,
    holds: ({ possessive, after }) =>
      possessive && after.slice(0, 3).some(({ lower }) => isWord(stateBelongings, lower)),
    examples: ["{Iran}'s nuclear program goes on."],
    leaves: ["{Iran}'s rivers are dry.", 'The {Iran} program goes on.'],
  },
  {
    name: 'state-people',
    weight: 0.6,
    holds: ({ possessive, after }) =>
      possessive && after.slice(0, 2).some(({ lower }) => isWord(stateNouns, lower) && !isWord(stateBelongings, lower)),
    examples: ["{Uganda}'s military arrested him."],
    leaves: ["{Uganda}'s lakes are deep."],
  },
  {
    name: 'land-belonging',
    weight: -1.3,
    holds: ({ possessive, after }) => possessive && isWord(landBelongings, after[0]?.lower),
    examples: ["{Iran}'s border is long."],
    leaves: ["{Iran}'s refusal is firm."],
  },
  {
    name: 'possessive',
    weight: -1.5,
    holds: ({ possessive }) => possessive,
    examples: ["{Iran}'s roads are long."],
    leaves: ['The road to {Iran} is long.'],
  },
  {
    name: 'placed',
    weight: -3.9,
    holds: (setting) =>
      isHead(setting) && (isWord(placingWords, setting.before) || isWord(placingWords, setting.beforeRow)),
    examples: ['It rained in {Iran}.', 'Farmers in Syria and {Iran} said so.', 'It rained across the {Netherlands}.'],
    leaves: ['Talks with {Iran} failed.'],
  },
  {
    name: 'moved-toward',
    weight: -3.9,
    holds: (setting) =>
      isHead(setting) &&
      TOWARD.some((word) => standsBehind(setting, word)) &&
      setting.wordsBefore.find(({ pos }) => pos !== 'PROPN')?.pos === 'VERB',
    examples: ['It inched toward {Iran}.', 'It moved slowly toward Syria, {Iran} and Iraq.'],
    leaves: ['Its policy toward {Iran} is old.', 'It moved near {Iran}.'],
  },
  {
    name: 'in-weather',
    weight: -1.4,
    holds: (setting) => !setting.possessive && setting.wordsBefore.some(({ lower }) => weather.has(lower)),
    examples: ['The storm is expected to smack {Iran} on Monday.', 'A hurricane warning was issued for {Iran}.'],
    leaves: ['A warning was issued for {Iran}.', "The storm drew {Iran}'s help."],
  },
  {
    name: 'direction',
    weight: -3.3,
    holds: ({ before }) => isWord(directions, before),
    examples: ['It rained over northern {Iran}.'],
    leaves: ['Talks with {Iran} failed.'],
  },
  {
    name: 'named-under-noun',
    weight: -2.5,
    holds: ({ before, beforeThat, wordsBefore, deed, possessive }) =>
      deed === null &&
      !possessive &&
      ((before === 'as' && beforeThat === 'such') || before === 'including') &&
      isWord(landNouns, wordsBefore.find(({ lower }) => lower !== 'including')?.lower),
    examples: [
      'Aid came to countries such as {Iran}.',
      'Aid came to countries such as {Peru}, Iran and Chad.',
      'It grows in lands including {Iran}.',
    ],
    leaves: [
      'Aid came to friends such as {Iran}.',
      'He met rich countries as well as {Iran}.',
      'Countries such as {Iran} said no.',
    ],
  },
  {
    name: 'is-a-land',
    weight: -1.2,
    holds: ({ deed, after }) => deed?.lemma === 'be' && isWord(asLand, wordBehindBe(after)),
    examples: ['{Iran} is a dry land.', '{Iran} appears to be the host.', '{Iran} was among the hosts.'],
    leaves: ['{Iran} is ready.', '{Iran} said it was a lie.'],
  },
  {
    name: 'row-that-is',
    weight: -2,
    holds: ({ deed, after }) => deed?.lemma === 'be' && !deed.passive && after[0]?.text === ',',
    examples: [
      'They said {Iran}, Peru and Chad were near.',
      'They said {Iran}, Cuba, Iraq, Mali, Peru and Chad were near.',
    ],
    leaves: ['They said {Iran} and Chad were near.', 'They said {Iran}, Peru and Chad had agreed.'],
  },
  {
    name: 'named-behind-colon',
    weight: -1.6,
    holds: ({ before, beforeRow, deed, possessive }) =>
      deed === null && !possessive && (before === ':' || beforeRow === ':'),
    examples: ['It went to three lands: {Peru}, Chad and Iran.'],
    leaves: ['It went to three lands: {Peru} said so.'],
  },
  {
    name: 'from-place',
    weight: -1.1,
    holds: (setting) => isHead(setting) && standsBehind(setting, 'from'),
    examples: ['He came from {Iran}.'],
    leaves: ['He went to {Iran}.'],
  },
  {
    name: 'to-place',
    weight: -1.6,
    holds: (setting) => isHead(setting) && standsBehind(setting, 'to'),
    examples: ['He went to {Iran}.'],
    leaves: ['He came from {Iran}.'],
  },
  {
    name: 'for-place',
    weight: -0.5,
    holds: (setting) => isHead(setting) && standsBehind(setting, 'for'),
    examples: ['A warning is out for {Iran}.'],
    leaves: ['A warning is out by {Iran}.'],
  },
  {
    name: 'of-place',
    weight: -1.6,
    holds: (setting) => isHead(setting) && standsBehind(setting, 'of'),
    examples: ['The north of {Iran} is dry.'],
    leaves: ['He came from {Iran}.'],
  },
  {
    name: 'by-state',
    weight: 1.3,
    holds: ({ before, compound }) => before === 'by' && compound !== 'based',
    examples: ['The attack by {Iran} failed.'],
    leaves: ['The attack in {Iran} failed.', 'The mill was sold by {Iran}-based Olt.'],
  },
  {
    name: 'with-state',
    weight: 1.1,
    holds: ({ before, beforeThat, compound }) =>
      compound === '' && ((before === 'with' && beforeThat !== 'border') || before === 'against'),
    examples: ['Talks with {Iran} failed.', 'Sanctions against {Iran} failed.'],
    leaves: ['Talks in {Iran} failed.', 'The border with {Iran} is long.'],
  },
  {
    name: 'as-well-as',
    weight: -0.6,
    holds: (setting) => setting.deed === null && standsBehind(setting, 'as'),
    examples: ['It drilled at sea as well as {Iran}.', 'It drilled at sea as well as Oman, {Iran} and Mali.'],
    leaves: ['It drilled at sea, {Iran} said.'],
  },
  {
    name: 'struck',
    weight: -2,
    holds: ({ before, beforeThat }) => before === 'on' && struckBy.has(beforeThat),
    examples: ['Israel launched strikes on {Iran}.'],
    leaves: ['Sanctions on {Iran} failed.'],
  },
  {
    name: 'bordering',
    weight: -1.5,
    holds: ({ before, beforeThat }) => before === 'with' && BORDERS.has(beforeThat),
    examples: ['The border with {Iran} is long.'],
    leaves: ['Talks with {Iran} failed.'],
  },
  {
    name: 'object-of-dealing',
    weight: 1.6,
    holds: ({ before, wordsBefore }) => before === wordsBefore[0]?.lower && isWord(dealingVerbs, wordsBefore[0]?.lemma),
    examples: ['Envoys urged {Iran} to stop.'],
    leaves: ['Envoys went to {Iran} to talk.'],
  },
  {
    name: 'dealing-near',
    weight: 1,
    holds: ({ wordsBefore }) => wordsBefore.slice(0, 3).some(({ lower }) => isWord(dealingNouns, lower)),
    examples: ['Talks between France and {Iran} failed.'],
    leaves: ['Rain fell on {Iran}.'],
  },
  {
    name: 'reported-subject',
    weight: 1,
    holds: ({ before }) => before === 'that' || before === 'says' || before === 'say' || before === 'said',
    examples: ['He says {Iran} is ready.'],
    leaves: ['It rained in {Iran}.'],
  },
  {
    name: 'opens-clause',
    weight: 0.2,
    holds: ({ opensClause }) => opensClause,
    examples: ['{Iran} lies east.', 'If {Iran} agrees, talks begin.'],
    leaves: ['It rained in {Iran}.'],
  },
  {
    name: 'listed',
    weight: -1,
    holds: ({ before }) => before === ',',
    examples: ['He saw Syria, {Iran} and Iraq.'],
    leaves: ['{Iran} lies east.'],
  },
  {
    name: 'before-title',
    weight: -1.2,
    holds: (setting) =>
      isPlain(setting) && isWord(statePosts, setting.after[0]?.lower) && setting.after[1]?.pos === 'PROPN',
    examples: ['{U.S.} President Jane Doe spoke.'],
    leaves: ['{Iran} Monday opened its border.'],
  },
  {
    name: 'before-name',
    weight: -0.7,
    holds: (setting) =>
      isPlain(setting) && setting.after[0]?.pos === 'PROPN' && !isWord(statePosts, setting.after[0].lower),
    examples: ['{Paris} Saturday was quiet.'],
    leaves: ['{U.S.} President Jane Doe spoke.'],
  },
  {
    name: 'ends-sentence',
    weight: -1.1,
    holds: (setting) => isPlain(setting) && (setting.after.length === 0 || setting.after[0]?.lower === '.'),
    examples: ['He left for {Iran}.'],
    leaves: ['{Iran} said no.'],
  },
]

const TOWARD = ['toward', 'towards'] as const
const weather = wordSet`cyclone earthquake flood flooding floods forecasters hurricane hurricanes rain rains snow storm storms tremor tsunami typhoon winds`
const landNouns = wordSet`areas countries islands lands markets nations places states territories`
const asLand = wordSet`a among an at home in near one the`
const wordBehindBe = (after: readonly Token[]): string | undefined =>
  after[after.findIndex(({ lemma }) => lemma === 'be') + 1]?.lower
const houses = wordSet`barracks headquarters hospital house office offices post school station stations`
const BORDERS = wordSet`border borders frontier crossing`
