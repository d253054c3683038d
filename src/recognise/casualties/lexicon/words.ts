import { wordSet } from '../../../language/words/word-set.js'

/** What words before or after a number say of it. */
export type Bound = 'floor' | 'ceiling' | 'about' | 'exact'

/** Words before a number, longer first where one begins another. The token sequences are in lower case. */
export const modifiers: readonly (readonly [string, Bound])[] = [
  ['no fewer than', 'floor'],
  ['no less than', 'floor'],
  ['not fewer than', 'floor'],
  ['not less than', 'floor'],
  ['no more than', 'ceiling'],
  ['not more than', 'ceiling'],
  ['as many as', 'ceiling'],
  ['as much as', 'ceiling'],
  ['as few as', 'floor'],
  ['as many', 'ceiling'],
  ['at least', 'floor'],
  ['at most', 'ceiling'],
  ['at the most', 'ceiling'],
  ['a maximum of', 'ceiling'],
  ['a minimum of', 'floor'],
  ['a record', 'exact'],
  ['a total of', 'exact'],
  ['a combined', 'exact'],
  ['a confirmed', 'exact'],
  ['a further', 'exact'],
  ['an additional', 'exact'],
  ['an estimated', 'about'],
  ['an approximate', 'about'],
  ['an average of', 'about'],
  ['a reported', 'exact'],
  ['all of the', 'exact'],
  ['all the', 'exact'],
  ['all', 'exact'],
  ['more than', 'floor'],
  ['many more than', 'floor'],
  ['greater than', 'floor'],
  ['better than', 'floor'],
  ['in excess of', 'floor'],
  ['upwards of', 'floor'],
  ['upward of', 'floor'],
  ['north of', 'floor'],
  ['well over', 'floor'],
  ['just over', 'floor'],
  ['slightly over', 'floor'],
  ['over', 'floor'],
  ['above', 'floor'],
  ['less than', 'ceiling'],
  ['fewer than', 'ceiling'],
  ['just under', 'ceiling'],
  ['well under', 'ceiling'],
  ['under', 'ceiling'],
  ['below', 'ceiling'],
  ['up to', 'ceiling'],
  ['close to', 'about'],
  ['near to', 'about'],
  ['something like', 'about'],
  ['about', 'about'],
  ['approximately', 'about'],
  ['approx', 'about'],
  ['approx.', 'about'],
  ['almost', 'about'],
  ['around', 'about'],
  ['circa', 'about'],
  ['nearly', 'about'],
  ['perhaps', 'about'],
  ['possibly', 'about'],
  ['roughly', 'about'],
  ['some', 'about'],
  ['estimated', 'about'],
  ['exactly', 'exact'],
  ['another', 'exact'],
  ['additional', 'exact'],
  ['further', 'exact'],
  ['fully', 'exact'],
  ['just', 'exact'],
  ['only', 'exact'],
  ['even', 'exact'],
]

/** Other words that a quantity can begin with. */
export const firstWords = wordSet`
  a an another any between both half no others some the these those zero one two three four five six seven eight nine ten eleven twelve thirteen
  fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety`

/** Words after a number: "12 or more", "30-plus", "20 or so". */
export const suffixes: readonly (readonly [string, Bound])[] = [
  ['or more', 'floor'],
  ['and more', 'floor'],
  ['or fewer', 'ceiling'],
  ['or less', 'ceiling'],
  ['or so', 'about'],
  ['- plus', 'floor'],
  ['- odd', 'about'],
  ['plus', 'floor'],
  ['+', 'floor'],
  ['odd', 'about'],
]

/** Quantities without a number, and the least that they say; the longer first where one begins another. */
export const vagueQuantities: readonly (readonly [string, number])[] = [
  ['hundreds of thousands', 200_000],
  ['hundreds of millions', 200_000_000],
  ['tens of thousands', 20_000],
  ['tens of millions', 20_000_000],
  ['dozens upon dozens', 24],
  ['hundreds and hundreds', 200],
  ['hundreds upon hundreds', 200],
  ['thousands upon thousands', 2_000],
  ['thousands and thousands', 2_000],
  ['dozens', 24],
  ['scores', 40],
  ['hundreds', 200],
  ['thousands', 2_000],
  ['millions', 2_000_000],
  ['several dozen', 36],
  ['several hundred thousand', 300_000],
  ['several hundred', 300],
  ['several thousand', 3_000],
  ['several million', 3_000_000],
  ['a few dozen', 36],
  ['a few hundred', 300],
  ['a few thousand', 3_000],
  ['a few million', 3_000_000],
  ['many hundreds', 300],
  ['many thousands', 3_000],
  ['many dozens', 36],
  ['a small number', 3],
  ['a large number', 3],
  ['a huge number', 3],
  ['a great number', 3],
  ['a growing number', 3],
  ['a significant number', 3],
  ['a number', 3],
  ['an unknown number', 3],
  ['an undisclosed number', 3],
  ['an unspecified number', 3],
  ['an untold number', 3],
  ['large numbers', 3],
  ['great numbers', 3],
  ['huge numbers', 3],
  ['a handful', 3],
  ['a raft', 3],
  ['a host', 3],
  ['a string', 3],
  ['a series', 3],
  ['a slew', 3],
  ['a spate', 3],
  ['a lot', 3],
  ['lots', 3],
  ['a good many', 3],
  ['a great many', 3],
  ['quite a few', 3],
  ['a few', 3],
  ['several', 3],
  ['numerous', 3],
  ['countless', 3],
  ['various', 3],
  ['many', 3],
  ['a couple of', 2],
]

/** Vague quantities that need "of" before what they count. */
export const needOf = wordSet`number numbers handful raft host string series slew spate lot lots`

/** Vague quantities that stand alone as readily as with a noun; the others need one beside a harm: "many died". */
export const standAlone = wordSet`dozens scores hundreds thousands millions several many dozen hundred thousand million few`

/** Words that count nobody. */
export const nobodies: readonly string[] = ['no one', 'no - one', 'nobody', 'none', 'not one', 'not a single person']

/** Nouns of time after which the sentence goes on as if they were not there: "killed Sunday", "killed last week". */
export const temporals = wordSet`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec
  today yesterday tomorrow tonight overnight morning afternoon evening night day week weekend month year midday noon midnight
  earlier later ago recently nightly daily weekly annually`

/** Months, in full and abbreviated. */
export const months = wordSet`
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec`

/** Words before a number that make it a name, a label or an age. */
export const labels = wordSet`
  age aged ages article articles building bus chapter channel flight gate highway interstate issue line magnitude no nos number page pages
  paragraph phase psalm resolution road room route rule section size sura type verse volume`

/** Nouns that end a noun phrase: nothing is joined to them on the right. */
export const lastNouns = wordSet`people persons others individuals folks men women children civilians ones everyone someone anyone anybody somebody`

/** Words between a quantity and its noun that are no adjectives to the tagger. */
export const innerWords = wordSet`more other others additional further different separate new newly confirmed reported suspected known very mostly mainly`

/** Verbs of saying and thinking, and nouns of it, after which a clause begins. In the base form. */
export const reportingVerbs = wordSet`
  acknowledge add admit affirm allege allow announce argue assert assume assure believe caution claim clarify comment complain conclude
  concede confirm contend declare deny determine disclose emphasize establish estimate explain express fear feel figure find forecast guess hear
  hint hope imply indicate inform insist know learn maintain mean mention note observe predict presume project pronounce prove
  quote realize recall reckon recount remark remember report reveal say see show signal speculate state stress suggest suppose surmise suspect
  tell testify think tweet understand verify vow warn write`

/** Prepositions and the like that put what follows below the noun before them. */
export const linking = wordSet`
  of in on at from with by for aboard inside near outside around under over during after before since within across among amid against between
  through throughout toward towards to into onto along beside behind beyond past as about without like via per despite following
  including off up down out until till because`

/** Nouns for what befalls people. In the singular. */
export const eventNouns = wordSet`
  accident airstrike ambush arson assassination assault atrocity attack avalanche bloodbath battle beheading blast blaze blizzard bomb bombardment bombing
  breach bushfire cave-in clash coldsnap collapse collision coup crackdown crash crush cyclone derailment detonation disaster downpour drought drowning
  earthquake electrocution encounter epidemic eruption execution explosion famine fight fighting fire firefight flood flooding floodwaters gas-leak
  genocide gunbattle gunfight gunfire heatwave hijacking hurricane incident incursion invasion killing landslide landslip lightning massacre
  meltdown mishap mudslide murder offensive operation outbreak pandemic pile-up pileup plague poisoning protest quake rampage raid rebellion riot
  rioting rockfall rockslide sandstorm shelling shipwreck shoot-out shooting shootout siege sinking skirmish snowstorm spill stabbing stampede storm
  strike tempest tidal-wave tornado torpedoing tragedy tremor tsunami twister typhoon unrest uprising violence war wildfire wreck`

/** Of those, the ones too wide to reach from one sentence into the next. */
export const wideEvents = wordSet`
  coup crackdown drought epidemic famine fighting genocide incident invasion offensive operation outbreak pandemic plague protest rampage rebellion
  siege strike unrest uprising violence war`
