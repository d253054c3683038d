import { wordSet } from '../language/words/word-set.js'
import type { Candidate } from './candidates.js'
import { after, before, type Clue } from './clue.js'
import { businessNouns } from './lexicon/context.js'
import {
  dealNouns,
  dealVerbs,
  earningsNouns,
  earningsVerbs,
  makers,
  ofFirmNouns,
  offerAdjectives,
  offerNouns,
  superlatives,
} from './lexicon/firms.js'
import { isNameWord } from './name-words.js'
import { isGivenName } from './names.js'

/** Clues of the business pages: who earns, buys, is bought and is the largest of its trade is a firm. */
export const firmClues: readonly Clue[] = [
  {
    name: 'trade-of-firm',
    examples: ['{Zzarqtech|other} firm Qwxil closed.', '{Zzarqtech|other} startup Qwxil closed.'],
    leaves: ['The Zzarqtech firm Qwxil closed.', 'Zzarqtech firm bosses closed it.'],
    weigh: (candidate) =>
      candidate.words[0]?.first === true &&
      candidate.words.length === 1 &&
      candidate.known === null &&
      businessNouns.has(after(candidate)?.lower ?? '') &&
      isNameWord(after(candidate, 1))
        ? { other: 6, organization: -4 }
        : null,
  },
  {
    name: 'told-earnings',
    examples: ['At noon {Zzarq|organization} reported a sharply higher quarterly profit.'],
    leaves: ['At noon Zzarq reported a sharply higher tide.', 'At noon China reported a sharply higher profit.'],
    weigh: (candidate) => (isOnNoMap(candidate) && tellsEarnings(candidate) ? { organization: 3, person: -2 } : null),
  },
  {
    name: 'of-firm-behind',
    examples: ['At noon {Zzarq|organization} profit fell.', "At noon {Zzarq|organization}'s annual profit fell."],
    leaves: ['At noon Zzarq prophets fell.', "At noon Zzarq's profit fell."],
    weigh: (candidate) => {
      const owns = after(candidate)?.shape === 'possessive'
      // "Olt's earnings" are a worker's too, his "annual profit" is not.
      const isTold = owns
        ? periods.has(after(candidate, 1)?.lower ?? '') && earningsNouns.has(after(candidate, 2)?.lower ?? '')
        : ofFirmNouns.has(after(candidate)?.lower ?? '')
      return isTold && isOnNoMap(candidate) ? { organization: 2.5, person: -1 } : null
    },
  },
  {
    name: 'deal-told',
    examples: [
      'At noon {Zzarq|organization} agreed to acquire the mill.',
      'At noon {Zzarq|organization} acquired a 12 per cent stake in the mill.',
    ],
    leaves: ['At noon Zzarq agreed to go.', 'At noon Zzarq acquired a taste.'],
    weigh: (candidate) => (isOnNoMap(candidate) && makesDeal(candidate) ? { organization: 2.5, person: -1 } : null),
  },
  {
    name: 'deal-with',
    examples: [
      'They fear a merger with {Zzarq|organization} now.',
      'They await the takeover bid for {Zzarq|organization} now.',
    ],
    leaves: ['They fear a fight with Zzarq now.', 'They await the bid for Zzarq now.'],
    weigh: (candidate) => {
      if (!dealLinks.has(before(candidate)?.lower ?? '') || !isOnNoMap(candidate)) return null
      const noun = before(candidate, 2)?.lower ?? ''
      const isOffer = offerNouns.has(noun) && offerAdjectives.has(before(candidate, 3)?.lower ?? '')
      return isOffer || dealNouns.has(noun) ? { organization: 2.5, person: -1 } : null
    },
  },
  {
    name: 'told-of-shares',
    examples: [
      'At noon {Zzarq|organization} has repurchased 3,000 preference shares.',
      'At noon {Zzarq|organization} has announced a rights offering.',
    ],
    leaves: [
      'At noon Zzarq has repurchased 3,000 preference tickets.',
      'At noon Zzarq has announced a rights violation.',
    ],
    weigh: (candidate) => (isOnNoMap(candidate) && tellsOfShares(candidate) ? { organization: 4, person: -3 } : null),
  },
  {
    name: 'told-of-funding',
    examples: [
      'At noon {Zzarq|organization} raised $4 million in a seed round.',
      'They joined a funding round led by {Zzarq|organization}.',
      "They joined {ZZQ|organization}'s Series B round.",
    ],
    leaves: [
      'At noon Zzarq raised $4 million in a raffle.',
      'They joined a march led by Zzarq.',
      "They joined ZZQ's second round.",
      'They joined a funding round led by Ilse Ritola.',
    ],
    weigh: (candidate) =>
      isOnNoMap(candidate) && isFunded(candidate) && !isGivenName(candidate.words[0]?.text ?? '')
        ? { organization: 4, person: -2 }
        : null,
  },
  {
    name: 'largest-of-trade',
    examples: ["At noon {Zzarq|organization}, the country's largest producer of gas, closed."],
    leaves: ["At noon China, the world's largest producer of gas, closed.", 'At noon Zzarq, the gas producer, left.'],
    weigh: (candidate) => (isOnNoMap(candidate) && isLargestMaker(candidate) ? { organization: 5, person: -3 } : null),
  },
]

/** No state: "China reported higher earnings". Firms are called after towns and rivers. */
const isOnNoMap = ({ parts, known, words }: Candidate): boolean =>
  known === null && (words.length > 1 || parts.every(({ senses: [sense] }) => (sense?.prominence ?? 0) < WELL_KNOWN))
const WELL_KNOWN = 4.5

const periods: ReadonlySet<string> = new Set(
  'annual first-half first-quarter fourth-quarter full-year half-year half-yearly net operating pre-tax pretax quarterly second-quarter third-quarter'.split(
    ' ',
  ),
)

/** How far behind the verb the noun may stand: "reported a 12 per cent rise in first-half profit". */
const REACH = 10

function tellsEarnings(candidate: Candidate): boolean {
  const verb = [0, 1, 2].find((on) => earningsVerbs.has(after(candidate, on)?.lower ?? ''))
  if (verb === undefined || (verb > 0 && !isBetween(candidate, verb))) return false
  for (let on = verb + 1; on < verb + REACH; on++) {
    const word = after(candidate, on)
    if (!word || word.text === '.' || word.text === '"' || word.lower === 'that') return false
    if (earningsNouns.has(word.lower)) return !/^loss(?:es)?$/.test(word.lower) || isOfMoney(candidate, on)
  }
  return false
}

/** "yesterday", "on Wednesday", "has": what may stand between a name and its verb. */
const isBetween = (candidate: Candidate, verb: number): boolean => {
  const first = after(candidate)?.lower ?? ''
  return verb === 1
    ? adverbs.has(first)
    : first === 'on' || (first === 'has' && adverbs.has(after(candidate, 1)?.lower ?? ''))
}
const adverbs: ReadonlySet<string> = new Set(
  'also had has itself today yesterday monday tuesday wednesday thursday friday saturday sunday'.split(' '),
)

/** "a net loss", "a loss of $4 million", "a $5.5 million loss"; armies and farmers report losses too. */
const isOfMoney = (candidate: Candidate, at: number): boolean =>
  periods.has(after(candidate, at - 1)?.lower ?? '') ||
  [-3, -2, -1, 2, 3].some((on) =>
    /^[$£€¥₹₦]$|^(?:million|billion|crore|lakh)$/.test(after(candidate, at + on)?.lower ?? ''),
  )

/** "has increased its share repurchase programme", "is to take a secondary listing", "will trade under its new name". */
function tellsOfShares(candidate: Candidate): boolean {
  const verb = [0, 1, 2, 3].find((on) => sharesVerbs.has(after(candidate, on)?.lower ?? ''))
  if (verb === undefined) return false
  for (let on = 0; on < verb; on++) if (!beforeShares.has(after(candidate, on)?.lower ?? '')) return false
  for (let on = verb + 1; on < verb + REACH; on++) {
    const word = after(candidate, on)
    if (!word || word.text === '.' || word.text === '"' || word.lower === 'that') return false
    const next = after(candidate, on + 1)?.lower ?? ''
    if (stockPairs.get(word.lower)?.has(next) || stockNouns.has(word.lower)) return true
  }
  return false
}
const sharesVerbs = wordSet`announced announces completed declared increased issued launched lists listed proposed raise raised repurchased sold take trade`
const beforeShares = wordSet`also cumulatively had has have is to today was will yesterday`
const stockNouns = wordSet`buyback buybacks dividend dividends`
const stockPairs: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['rights', wordSet`issue offer offering`],
  ['secondary', wordSet`listing`],
  ['primary', wordSet`listing`],
  ['share', wordSet`buyback repurchase issue sale offering placement`],
  ['equity', wordSet`raise raising`],
  ['preference', wordSet`shares`],
  ['ordinary', wordSet`shares`],
  ['convertible', wordSet`bonds notes`],
  ['new', wordSet`shares`],
])

/** Who raises money of investors, in a round; or who leads one. */
function isFunded(candidate: Candidate): boolean {
  const verb = after(candidate)?.lower ?? ''
  if (after(candidate)?.shape === 'possessive') return /^series$/.test(after(candidate, 1)?.lower ?? '')
  if (raisers.has(verb)) return isWithin(candidate, 1, ofFunding) && isWithin(candidate, 1, sums)
  if (/^(?:co-)?(?:led|leads)$/.test(verb)) return [2, 3, 4].some((on) => after(candidate, on)?.lower === 'round')
  if (before(candidate)?.lower !== 'by' || !leaders.has(before(candidate, 2)?.lower ?? '')) return false
  return [3, 4, 5].some((back) => rounds.has(before(candidate, back)?.lower ?? ''))
}
const raisers = wordSet`bagged bags closed closes raised raises secured secures`
const leaders = wordSet`backed co-led led`
const rounds = wordSet`financing fundraise fundraising funding investment round`
const ofFunding = wordSet`equity financing fundraise fundraising funding pre-seed pre-series round seed series venture`
const sums = wordSet`$ £ € ₹ crore inr lakh million mn billion rs rs.`

const isWithin = (candidate: Candidate, from: number, words: ReadonlySet<string>): boolean => {
  for (let on = from; on < from + REACH; on++) {
    const word = after(candidate, on)
    if (!word || word.text === '.') return false
    if (words.has(word.lower)) return true
  }
  return false
}

const dealLinks = wordSet`by for from of with`
const agreeing = wordSet`agreed agrees offered planned plans`

function makesDeal(candidate: Candidate): boolean {
  const verb = after(candidate)?.lower ?? ''
  if (agreeing.has(verb))
    return after(candidate, 1)?.lower === 'to' && dealVerbs.has(after(candidate, 2)?.lower ?? '') && !isHome(candidate)
  if (!/^(?:acquires|acquired|bought)$/.test(verb)) return false
  return [3, 4, 5, 6].some((on) => /^(?:stake|shares)$/.test(after(candidate, on)?.lower ?? ''))
}

/** "agreed to buy the house": anybody does. */
const isHome = (candidate: Candidate): boolean =>
  after(candidate, 2)?.lower === 'buy' && after(candidate, 3)?.lower === 'the'

/** ", the second largest US producer of natural gas". */
function isLargestMaker(candidate: Candidate): boolean {
  if (after(candidate)?.text !== ',') return false
  let isLargest = false
  for (let on = 1; on < REACH + 2; on++) {
    const word = after(candidate, on)
    if (!word || word.text === ',' || word.text === '.') return false
    isLargest ||= superlatives.has(word.lower)
    if (isLargest && makers.has(word.lower)) return true
    if (word.lower === 'of' || word.lower === 'who' || word.lower === 'at') return false
  }
  return false
}
