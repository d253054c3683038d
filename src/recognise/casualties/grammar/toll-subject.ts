import type { Token } from '../../../language/document.js'
import { markOf } from '../../../language/words/marks.js'
import { singular } from '../../../language/words/plurals.js'
import { wordSet } from '../../../language/words/word-set.js'
import { harmVerbOf } from '../lexicon/harm-forms.js'
import { countedNouns, diseases, harmedPeople, states } from '../lexicon/harm-words.js'
import { readNounPhrase } from '../quantities/noun-phrase.js'
import type { Reading } from '../reading.js'
import type { Outcome } from '../schema.js'

/** What a toll counts, and where its name begins and ends. */
export interface Subject {
  readonly outcome: Outcome
  readonly at: number
  readonly end: number
}

const SUBJECTS = wordSet`
  body casualty caseload cases count counts death deaths fatalities fatality infections number tally toll tolls total`

/** What the head of such a name may be. */
export const TOLL = markOf((lower) => SUBJECTS.has(lower))

const NUMBERS = wordSet`count number tally total`

/** A toll, or "the number of people killed". */
export function subjectAt(reading: Reading, at: number): Subject | null {
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
  if (NUMBERS.has(word)) return numberOf(reading, at)
  return null
}

function tollAt(tokens: readonly Token[], at: number): Subject | null {
  const before = tokens[at - 1]?.lower ?? ''
  if (TOLLED.has(before) || PLACES_OF_TOLLS.has(tokens[at + 1]?.lower ?? '')) return null
  if (HEAVY.has(before) && TAKING.has(tokens[at - 2]?.lower ?? '')) return null
  return { outcome: TOLLS_OF.get(before) ?? 'killed', at, end: at + 1 }
}

const TOLLS_OF: ReadonlyMap<string, Outcome> = new Map([
  ['injured', 'injured'],
  ['injury', 'injured'],
  ['missing', 'missing'],
])

const TAKING = wordSet`take took taken taking takes`

const HEAVY = wordSet`heavy its their terrible psychological emotional economic financial`

const PLACES_OF_TOLLS = wordSet`road roads booth booths plaza bridge on free`

const TOLLED = wordSet`bridge road highway tunnel motorway turnpike`

/** "deaths have risen to 40", "deaths now total 40": the noun with such a verb close by. */
function standingNoun(tokens: readonly Token[], at: number, outcome: Outcome): Subject | null {
  for (let i = at + 1; i < at + 5; i++) if (CHANGES.test(tokens[i]?.lower ?? '')) return { outcome, at, end: at + 1 }
  return null
}

/** "the number of coalition troops killed", "the total number of dead", "the number of cases". */
function numberOf(reading: Reading, at: number): Subject | null {
  const { tokens } = reading
  const of = COUNTED_AS.has(tokens[at + 1]?.lower ?? '') ? at + 1 : null
  if (of === null || readNounPhrase(tokens, of + 1).kind === 'excluded') return null
  for (let i = of; i < tokens.length && i < of + 14; i++) {
    const token = tokens[i] as Token
    if (/^[,;:]$/.test(token.lower)) return null
    const outcome = harmOf(reading, i)
    if (outcome) return { outcome, at, end: i + 1 }
    if (/^(?:r[io]sen?|stands?|stood|reached|climbed|increased|grew|jumped)$/.test(token.lower)) return null
  }
  return null
}

const COUNTED_AS = wordSet`of dead killed injured infected missing wounded`

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

/** Verbs with which a toll moves. */
export const CHANGES =
  /^(?:rise|rises|rising|rose|risen|climb\w*|jump\w*|increase[ds]?|increasing|grow|grows|grew|grown|growing|soar\w*|surge[ds]?|mount\w*|top|tops|topped|topping|pass|passes|passed|surpass\w*|exceed\w*|reach|reaches|reached|reaching|hit|hits|hitting|cross|crosses|crossed|bring|brings|brought|bringing|raise|raises|raised|raising|push|pushes|pushed|pushing|take|takes|took|taking|lift|lifted|lifting|update[ds]?|revise[ds]?|swell\w*|double[ds]?|total|totals|totaled|totalled|total(?:l)?ing|fell|fallen|drop|dropped|lowered|cut|decline[ds]?|increasing|edged?|ticked?|went|go|goes|gone|near|nears|neared|nearing|approach\w*|now)$/

/** Words right before the figure that a toll stands at. */
export const STANDS =
  /^(?:stand|stands|stood|standing|is|was|are|were|be|been|at|put|puts|putting|placed?|places|estimate[ds]?|of|to|in|:|past|above|over|near|-|from|remains?|remained|becoming|becomes|includes?|included)$/
