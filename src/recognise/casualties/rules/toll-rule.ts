import type { Token } from '../../../language/document.js'
import { modals } from '../../../language/words/auxiliaries.js'
import { gatherAt } from '../../../language/words/marks.js'
import { wordSet } from '../../../language/words/word-set.js'
import { CHANGES, STANDS, type Subject, subjectAt, TOLL } from '../grammar/toll-subject.js'
import type { Quantity } from '../quantities/quantity.js'
import type { Link, Reading } from '../reading.js'
import type { CasualtyRule } from '../rule.js'

/** "The death toll rose to 45", "bringing the number of people killed to 19", "the toll from the blast stands at 12". */
export const tollRule: CasualtyRule = {
  name: 'toll',
  examples: [
    'The death toll from a blast in the north has risen to {45|killed 45}.',
    '{Ten more|killed 10} died, bringing the toll to {at least 60|killed 60-}.',
    'The number of people injured stood at {12|injured 12}.',
    'That brings to {ten|killed 10} the number of miners killed this year.',
    'Death toll: {30|killed 30}',
    'The toll could pass {1,000|killed 1000- hypothetical}.',
  ],
  leaves: [
    'The bridge toll has risen to 45.',
    'The number of votes rose to 12.',
    'The toll road took 45 men to build.',
  ],
  find: (reading) => gatherAt(reading.tokens, TOLL, (_, at) => linksAt(reading, at)),
}

/** How many words may stand between a toll and its figure. */
const REACH = 34

function linksAt(reading: Reading, at: number): readonly Link[] {
  const subject = subjectAt(reading, at)
  if (!subject) return []
  const before = figureBefore(reading, at)
  if (before) return [{ ...linkTo(reading, before, subject), relation: 'updates' }]
  return figuresAfter(reading, subject).map((index) => ({
    ...linkTo(reading, index, subject),
    ...(isChange(reading, at, index) ? { relation: 'updates' } : {}),
  }))
}

/** The figures that a toll stands at, has risen to and has risen from. */
function figuresAfter(reading: Reading, subject: Subject): readonly number[] {
  const { tokens, startingAt } = reading
  const found: number[] = []
  for (let i = subject.end; i < tokens.length && i < subject.end + REACH; i++) {
    const quantity = startingAt.get(i)
    if (!quantity && endsToll(reading, i, { subject, isFound: found.length > 0 })) break
    if (!quantity) continue
    const isFrom = tokens[i - 1]?.lower === 'from'
    const isOfToll = isTotal(reading, quantity)
    if (isOfToll ? isFrom && !hasLater(reading, quantity.to) : quantity.noun === 'person' && isCounting(quantity)) break
    if (isOfToll) found.push(i)
    if (isOfToll && !isFrom) break
    i = quantity.to - 1
  }
  return found
}

function endsToll(
  reading: Reading,
  i: number,
  { subject, isFound }: { readonly subject: Subject; readonly isFound: boolean },
): boolean {
  const lower = reading.tokens[i]?.lower
  return lower === ';' || (lower === ',' && (isFound || !isParenthesis(reading, i, subject)))
}

const isCounting = ({ form }: Quantity): boolean => form === 'number' || form === 'vague'

/** Whether a quantity behind a toll is its sum: "from two blasts", "in one village", "of the two attacks" are where it comes from. */
function isTotal({ tokens }: Reading, quantity: Quantity): boolean {
  const before = tokens[quantity.from - 1]
  const lower = before?.lower ?? ''
  const fits = STANDS.test(lower) || CHANGES.test(lower) || before?.pos === 'PART'
  if (!fits || !isCounting(quantity) || !SUMMED.has(quantity.noun)) return false
  const isPlace = lower === 'in' && quantity.form === 'number' && tokens[quantity.from - 2]?.lower !== 'toll'
  return !isPlace || isEstimate(tokens, quantity.from)
}

const SUMMED = wordSet`case casualty harm life none person`

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
  while (BEFORE_TOLL.has(tokens[i - 1]?.lower ?? '')) i--
  const quantity = endingAt.get(i)
  if (!quantity || tokens[quantity.from - 1]?.lower !== 'to') return null
  const isBrought = tokens
    .slice(Math.max(0, quantity.from - 4), quantity.from)
    .some(({ lower }) =>
      /^(?:br(?:ing|ings|inging|ought)|rais(?:es?|ed|ing)|push(?:es|ed|ing)?|tak(?:es?|ing)|took)$/.test(lower),
    )
  return isBrought ? quantity.from : null
}

const BEFORE_TOLL = wordSet`the death total overall national country 's official confirmed`

const isChange = ({ tokens }: Reading, at: number, index: number): boolean => {
  if (tokens[index - 1]?.lower === 'from') return false
  const words = [...tokens.slice(Math.max(0, at - 6), at), ...tokens.slice(at, index)]
  return words.some(({ lower }) => CHANGES.test(lower) && !UNCLEAR_CHANGES.has(lower))
}

const UNCLEAR_CHANGES = wordSet`now total totals pass passed took take cut hit`

function linkTo(reading: Reading, index: number, { outcome, at }: Subject): Link {
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
    ...(open ? { hypothetical: true } : {}),
  }
}
