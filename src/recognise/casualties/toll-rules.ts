import type { Token } from '../../language/document.js'
import { harmVerbOf } from './harm-forms.js'
import { countedNouns, diseases, harmedPeople, states } from './harm-words.js'
import { modals } from './lexicon.js'
import { readNounPhrase } from './noun-phrase.js'
import { singular } from './nouns.js'
import type { Link, Reading } from './reading.js'
import type { CasualtyRule } from './rule.js'
import type { Outcome } from './schema.js'
import { wordSet } from './word-set.js'

/** "The death toll rose to 45", "bringing the number of people killed to 19", "the toll from the blast stands at 12". */
export const tollRule: CasualtyRule = {
  name: 'toll',
  examples: [
    'The death toll from a blast in the north has risen to {45|killed 45}.',
    '{Ten more|killed 10} died, bringing the toll to {at least 60|killed 60-}.',
    'The number of people injured stood at {12|injured 12}.',
    'That brings to {ten|killed 10} the number of miners killed this year.',
    'Death toll: {30|killed 30}',
    'The toll could pass {1,000|killed 1000 hypothetical}.',
  ],
  leaves: ['The bridge toll rose to 45 dollars.', 'The number of votes rose to 12.', 'The toll road is 45 km long.'],
  find: (reading) => reading.tokens.flatMap((_, at) => linksAt(reading, at)),
}

/** How many words may stand between a toll and its figure. */
const REACH = 34

function linksAt(reading: Reading, at: number): readonly Link[] {
  const subject = subjectAt(reading, at)
  if (!subject) return []
  const before = figureBefore(reading, at)
  if (before) return [linkTo(reading, before, subject, true)]
  return figuresAfter(reading, subject).map((index) => linkTo(reading, index, subject, isChange(reading, at, index)))
}

interface Subject {
  /** Null: what it counts is told by what comes before ("the total"). */
  readonly outcome: Outcome
  readonly at: number
  readonly end: number
}

const SUBJECTS = wordSet`
  body casualty caseload cases count counts death deaths fatalities fatality infections number tally toll tolls total`

/** A toll, or "the number of people killed". */
function subjectAt(reading: Reading, at: number): Subject | null {
  const { tokens } = reading
  const word = tokens[at]?.lower ?? ''
  if (!SUBJECTS.has(word)) return null
  if (/^tolls?$/.test(word)) return tollAt(tokens, at)
  if (/^counts?$/.test(word) && /^(?:death|body)$/.test(tokens[at - 1]?.lower ?? ''))
    return { outcome: 'killed', at, end: at + 1 }
  if (/^(?:death|fatality|casualty)$/.test(word) && /^(?:figures?|tally|total)$/.test(tokens[at + 1]?.lower ?? ''))
    return { outcome: 'killed', at, end: at + 2 }
  if (/^caseload$/.test(word)) return { outcome: 'infected', at, end: at + 1 }
  if (/^(?:deaths|fatalities)$/.test(word) && !reading.quantities.some(({ head }) => head === at))
    return standingNoun(tokens, at, 'killed')
  if (
    /^(?:infections|cases)$/.test(word) &&
    reading.aboutDisease &&
    !reading.quantities.some(({ head }) => head === at)
  )
    return standingNoun(tokens, at, 'infected')
  if (/^(?:number|total|tally)$/.test(word)) return numberOf(reading, at)
  return null
}

function tollAt(tokens: readonly Token[], at: number): Subject | null {
  const before = tokens[at - 1]?.lower ?? ''
  if (
    /^(?:bridge|road|highway|tunnel|motorway|turnpike)$/.test(before) ||
    /^(?:road|roads|booth|booths|plaza|bridge|on|free)$/.test(tokens[at + 1]?.lower ?? '')
  )
    return null
  if (
    /^(?:heavy|its|their|terrible|psychological|emotional|economic|financial)$/.test(before) &&
    /^(?:take|took|taken|taking|takes)$/.test(tokens[at - 2]?.lower ?? '')
  )
    return null
  return { outcome: before === 'injury' || before === 'injured' ? 'injured' : 'killed', at, end: at + 1 }
}

/** "deaths have risen to 40", "deaths now total 40": the noun with such a verb close by. */
function standingNoun(tokens: readonly Token[], at: number, outcome: Outcome): Subject | null {
  for (let i = at + 1; i < at + 5; i++) if (CHANGES.test(tokens[i]?.lower ?? '')) return { outcome, at, end: at + 1 }
  return null
}

/** "the number of coalition troops killed", "the total number of dead", "the number of cases". */
function numberOf(reading: Reading, at: number): Subject | null {
  const { tokens } = reading
  const of = /^(?:of|dead|killed|injured|infected|missing|wounded)$/.test(tokens[at + 1]?.lower ?? '') ? at + 1 : null
  if (of === null || readNounPhrase(tokens, of + 1).kind === 'excluded') return null
  for (let i = of; i < tokens.length && i < of + 14; i++) {
    const token = tokens[i] as Token
    if (i > of && /^[,;:]$/.test(token.lower)) return null
    const outcome = harmOf(reading, i)
    if (outcome) return { outcome, at, end: i + 1 }
    if (i > of + 1 && /^(?:r[io]sen?|stands?|stood|reached|to|climbed|increased|grew|jumped)$/.test(token.lower))
      return null
  }
  return null
}

function harmOf(reading: Reading, i: number): Outcome | null {
  const token = reading.tokens[i] as Token
  const word = singular(token.lower)
  if (word === 'case' || word === 'patient') {
    const isIllness =
      reading.aboutDisease || reading.tokens.slice(i + 1, i + 6).some(({ lower }) => diseases.has(lower))
    return isIllness ? 'infected' : null
  }
  if (/^(?:hospitals?|hospitalised|hospitalized)$/.test(word)) return reading.aboutDisease ? 'infected' : 'injured'
  return (
    harmVerbOf(token)?.outcome ??
    states.get(token.lower) ??
    countedNouns.get(word) ??
    harmedPeople.get(word) ??
    (word === 'fatality' ? 'killed' : null)
  )
}

const CHANGES =
  /^(?:rise|rises|rising|rose|risen|climb\w*|jump\w*|increase[ds]?|increasing|grow|grows|grew|grown|growing|soar\w*|surge[ds]?|mount\w*|top|tops|topped|topping|pass|passes|passed|surpass\w*|exceed\w*|reach|reaches|reached|reaching|hit|hits|hitting|cross|crosses|crossed|bring|brings|brought|bringing|raise|raises|raised|raising|push|pushes|pushed|pushing|take|takes|took|taking|lift|lifted|lifting|update[ds]?|revise[ds]?|swell\w*|double[ds]?|total|totals|totaled|totalled|total(?:l)?ing|fell|fallen|drop|dropped|lowered|cut|decline[ds]?|increasing|edged?|ticked?|went|go|goes|gone|near|nears|neared|nearing|approach\w*|now)$/
const STANDS =
  /^(?:stand|stands|stood|standing|is|was|are|were|be|been|at|put|puts|putting|placed?|places|estimate[ds]?|of|to|in|:|past|above|over|near|-|from|remains?|remained|becoming|becomes|includes?|included)$/

/** The figures that a toll stands at, has risen to and has risen from. */
function figuresAfter(reading: Reading, subject: Subject): readonly number[] {
  const { tokens, startingAt } = reading
  const found: number[] = []
  for (let i = subject.end; i < tokens.length && i < subject.end + REACH; i++) {
    const lower = tokens[i]?.lower ?? ''
    if (lower === ';' || (lower === ',' && found.length > 0) || (lower === ',' && !isParenthesis(reading, i, subject)))
      break
    const quantity = startingAt.get(i)
    if (!quantity) continue
    const before = tokens[i - 1]?.lower ?? ''
    const fits = STANDS.test(before) || CHANGES.test(before) || tokens[i - 1]?.pos === 'PART'
    const canCount = quantity.form === 'number' || quantity.form === 'vague'
    const isSum =
      quantity.noun === 'none' ||
      quantity.noun === 'person' ||
      quantity.noun === 'harm' ||
      quantity.noun === 'case' ||
      quantity.noun === 'life' ||
      quantity.noun === 'casualty'
    // "from two blasts", "in one village", "of the two attacks" are where it comes from.
    if (
      fits &&
      canCount &&
      isSum &&
      !(before === 'in' && quantity.form === 'number' && tokens[i - 2]?.lower !== 'toll' && !isEstimate(tokens, i))
    ) {
      if (before === 'from' && !hasLater(reading, quantity.to)) break
      found.push(i)
      if (before !== 'from') break
    } else if (quantity.noun === 'person' && canCount) break
    i = quantity.to - 1
  }
  return found
}

const isEstimate = (tokens: readonly Token[], i: number): boolean =>
  tokens.slice(Math.max(0, i - 8), i).some(({ lower }) => /^(?:estimate[ds]?|put|puts)$/.test(lower))

const hasLater = ({ tokens, startingAt }: Reading, from: number): boolean => {
  for (let i = from; i < from + 6; i++) if (tokens[i]?.lower === 'to' && startingAt.has(i + 1)) return true
  return false
}

/** ", which … ," or ", officials said," within a toll's sentence. */
function isParenthesis({ tokens }: Reading, comma: number, { end }: Subject): boolean {
  if (comma > end + 12) return false
  return tokens.slice(comma + 1, comma + 14).some(({ lower }) => lower === ',')
}

/** "bringing to 50 the number of people killed". */
function figureBefore(reading: Reading, at: number): number | null {
  const { tokens, endingAt } = reading
  let i = at
  while (
    i > at - 4 &&
    /^(?:the|death|total|overall|national|country|'s|official|confirmed)$/.test(tokens[i - 1]?.lower ?? '')
  )
    i--
  const quantity = endingAt.get(i)
  if (!quantity || tokens[quantity.from - 1]?.lower !== 'to') return null
  const isBrought = tokens
    .slice(Math.max(0, quantity.from - 4), quantity.from)
    .some(({ lower }) =>
      /^(?:br(?:ing|ings|inging|ought)|rais(?:es?|ed|ing)|push(?:es|ed|ing)?|tak(?:es?|ing)|took)$/.test(lower),
    )
  return isBrought ? quantity.from : null
}

const isChange = ({ tokens }: Reading, at: number, index: number): boolean => {
  if (tokens[index - 1]?.lower === 'from') return false
  const words = [...tokens.slice(Math.max(0, at - 6), at), ...tokens.slice(at, index)]
  return words.some(
    ({ lower }) => CHANGES.test(lower) && !/^(?:now|total|totals|pass|passed|took|take|cut|hit)$/.test(lower),
  )
}

function linkTo(reading: Reading, index: number, { outcome, at }: Subject, updates: boolean): Link {
  const quantity = reading.startingAt.get(index) as Link['quantity']
  const from = Math.min(at, index)
  const between = reading.tokens.slice(Math.max(0, from - 4), Math.max(at, index))
  const open =
    between.some(({ lower, pos }) => modals.has(lower) && lower !== 'should' && pos !== 'NOUN') ||
    between.some(({ lower }) => /^(?:feared|expected|projected)$/.test(lower))
  return {
    quantity,
    outcomes: [outcome],
    at,
    from,
    strength: 95,
    ...(updates ? { relation: 'updates' } : {}),
    ...(open ? { hypothetical: true } : {}),
  }
}
