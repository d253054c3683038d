import type { Token } from '../../../language/document.js'
import { lowerAt } from '../../../language/words/lower-at.js'
import { isPlural, singular } from '../../../language/words/plurals.js'
import { wordSet } from '../../../language/words/word-set.js'
import { verbGroup } from '../../../syntax/verb-group.js'
import { countedNouns, diseases } from '../lexicon/harm-words.js'
import { animals } from '../lexicon/thing-nouns.js'
import type { Quantity } from '../quantities/quantity.js'
import type { Link, Reading } from '../reading.js'
import type { CasualtyRule } from '../rule.js'
import type { Outcome } from '../schema.js'

/** "38 fatalities", "no injuries", "18 confirmed cases", "488 lives". */
export const countedNounRule: CasualtyRule = {
  name: 'counted-noun',
  examples: [
    'The crash caused {38 fatalities|killed 38}.',
    'There were {no injuries|injured 0}.',
    'There were {no casualties|killed 0 +injured}.',
    'Cholera: the ministry has {214 cases|infected 214} on its books.',
    'The war claimed {4,000 lives|killed 4000}.',
    'Divers found {nine bodies|killed 9}.',
  ],
  leaves: [
    'The court has 214 cases on its books.',
    'A cat has nine lives.',
    'Two governing bodies met.',
    'It sees ten deaths a year.',
  ],
  find: (reading) => reading.quantities.flatMap((quantity) => linkOf(reading, quantity) ?? []),
}

function linkOf(reading: Reading, quantity: Quantity): Link | null {
  const { tokens } = reading
  const { head } = quantity
  if (head === null || tokens.slice(quantity.core, head).some(({ lower }) => animals.has(singular(lower)))) return null
  if (quantity.partitive === 'noun' && quantity.form === 'vague') return null
  const outcomes = outcomesOf(reading, quantity, head)
  if (!outcomes) return null
  return {
    quantity,
    outcomes,
    undivided: outcomes.length > 1,
    at: head,
    from: quantity.from,
    strength: quantity.noun === 'case' ? 85 : 92,
    ...openBefore(reading, quantity),
  }
}

function outcomesOf(reading: Reading, quantity: Quantity, head: number): readonly Outcome[] | null {
  const { noun, form, min, max } = quantity
  if (min !== 1 && max !== 1 && form === 'number' && !isPlural(reading.tokens[head] as Token)) return null
  if (noun === 'casualty') return ['killed', 'injured']
  if (noun === 'case') return isIllness(reading, quantity) && !hasNear(reading, quantity, AT_LAW) ? ['infected'] : null
  if (noun === 'life') return hasNear(reading, quantity, TAKING) ? ['killed'] : null
  return noun === 'harm' ? harmsOf(reading, quantity, head) : null
}

/** A word beside the quantity: for "Nine bodies, all with their hands tied, | were found" farther behind. */
function hasNear({ tokens }: Reading, { from, to }: Quantity, words: RegExp): boolean {
  const reach = lowerAt(tokens, to) === ',' ? 12 : 6
  return tokens.slice(Math.max(0, from - 7), to + reach).some(({ lower }) => words.test(lower))
}

const AT_LAW = /^(?:court|judge|judges|legal|lawsuit|prosecutors?|trial)$/

const TAKING = /^(?:claim(?:s|ed|ing)?|costs?|costing|took|taken|takes?|taking|lost|lose|losing|loss)$/

/** The harm that a noun names, with others listed beside it; a body is a dead one only where it was found or buried. */
function harmsOf(reading: Reading, quantity: Quantity, head: number): readonly Outcome[] | null {
  const { tokens } = reading
  const word = singular(lowerAt(tokens, head))
  if (word === 'body' && tokens.slice(quantity.core, head).some(({ lower }) => INSTITUTIONS.has(lower))) return null
  if ((word === 'body' || word === 'corpse') && !hasNear(reading, quantity, OF_THE_DEAD)) return null
  const own = countedNouns.get(word)
  if (own === undefined) return null
  const others = listedHarms(tokens, quantity, own)
  return others.length ? [own, ...others].sort((a, b) => Number(b === 'killed') - Number(a === 'killed')) : [own]
}

const OF_THE_DEAD =
  /^(?:found|find|recover\w*|retriev\w*|pull\w*|bur(?:y|ied)|dead|grave|graves|morgue|mortuary|wreckage|rubble|sea|identif\w*|exhum\w*|discover(?:s|ed)?|collect\w*|wash\w*|counted|seen|saw|burn\w*|charred|decapitated|mutilated|headless|bullet-riddled|lay|lying|ashore|remains|spotted|located|unearthed|brought|hospital|river|floating)$/

/** "no deaths or injuries", "20 deaths and injuries": other harms named in the same span or right after it. */
function listedHarms(tokens: readonly Token[], quantity: Quantity, own: Outcome): readonly Outcome[] {
  const found = new Set<Outcome>()
  const end =
    quantity.form === 'nobody' || quantity.form === 'any'
      ? quantity.to
      : quantity.head === null
        ? quantity.to
        : quantity.head + 1
  for (let i = quantity.core + 1; i < end; i++) {
    const other = countedNouns.get(singular(tokens[i]?.lower ?? ''))
    if (other !== undefined && other !== own) found.add(other)
  }
  return [...found]
}

/** A case of what: of a disease by its own words, or by what the article is about. */
function isIllness({ tokens, aboutDisease }: Reading, quantity: Quantity): boolean {
  if (isSorted(tokens)) return true
  if (aboutDisease) return !tokens.slice(quantity.to, quantity.to + 5).some(({ lower }) => CRIMES.has(lower))
  return tokens.slice(Math.max(0, quantity.from - 20), quantity.to + 8).some(({ lower }) => diseases.has(lower))
}

/** "40 confirmed, 12 probable cases", "35 new cases … 3 new deaths": cases that only a disease has. */
function isSorted(tokens: readonly Token[]): boolean {
  const sorts = new Set(tokens.filter(({ lower }) => SORTS.has(lower)).map(({ lower }) => lower))
  const isPlain = tokens.some(
    ({ lower }, i) => lower === 'cases' && tokens[i - 1]?.lower === 'new' && tokens[i + 1]?.lower !== 'of',
  )
  return (
    sorts.size > 1 || (isPlain && tokens.some(({ lower }, i) => lower === 'deaths' && tokens[i - 1]?.lower === 'new'))
  )
}

const SORTS = wordSet`asymptomatic confirmed probable suspected`

/** Bodies that are not of people. */
const INSTITUTIONS = wordSet`
  celestial governing heavenly industry international legislative national official political professional public
  regulatory representative ruling sporting sports student trade water`

/** What else there are cases of. */
const CRIMES = wordSet`
  abuse assault corruption fraud harassment illegal murder rape robbery theft torture trafficking violence wine beer`

/** "could result in 20 deaths", "would mean many more deaths". */
function openBefore({ tokens, view }: Reading, { from }: Quantity): Partial<Link> {
  for (let i = from - 1; i >= 0 && from - i < 4; i--) {
    const token = tokens[i] as Token
    if (token.pos !== 'VERB' && token.pos !== 'AUX') continue
    const group = verbGroup(view(), i)
    return { ...(group.open ? { hypothetical: true } : {}), negated: group.negated }
  }
  return {}
}
